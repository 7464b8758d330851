/**
 * Lists that are none: lines of a text that begin like items, which YAML joins, or which become one line
 * where they are shown. Refuses to take a lone dash inside a quoted or block text for an item.
 */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { BULLET, missingSpaceAfterDash } from './line-faults.ts';
import { lookalikeIn } from './lookalikes.ts';
import type { YamlText } from './yaml-tree.ts';

/** A line of a text after its first. */
interface Continuation {
  /** Where its content begins in the file. */
  readonly start: number;
  readonly content: string;
  /** Whether no blank line keeps it apart from the one before. */
  readonly isJoined: boolean;
}

/** What is wrong with the lines of one text. */
export function* brokenLists({ place, style }: YamlText, text: string): Generator<Diagnostic> {
  const written = text.slice(place.start, place.end);
  const first = written.replace(/^["']\s*/, '');
  const counts = countBullets(first, continuations(written, place.start));
  let number = numberOf(first);
  for (const { start, content, isJoined } of continuations(written, place.start)) {
    const slip = style === 'plain' ? slipOfDash(content, start) : undefined;
    if (slip) {
      yield slip;
      continue;
    }
    const bullet = bulletOf(content);
    // In quotes and blocks a dash may well begin a line, as in dialogue; two of them are a list.
    const isList = style === 'plain' || (isJoined && (counts.get(bullet ?? '') ?? 0) > 1);
    if (bullet !== undefined && isList) yield joinedLine(start, bullet, style);
    const next = numberOf(content);
    if (next !== undefined && number !== undefined && next === number + 1 && isJoined)
      yield joinedLine(start, `${next}${content.charAt(String(next).length)}`, style);
    number = next ?? number;
  }
}

/** One at a time: a hundred thousand short lines, all kept, take a hundred megabytes. */
function* continuations(written: string, start: number): Generator<Continuation> {
  for (const line of written.matchAll(/([\r\n]\s*)(\S[^\r\n]*)/g)) {
    const [, gap = '', content = ''] = line;
    const isJoined = /^(?:\r\n?|\n)[^\r\n]*$/.test(gap);
    yield { start: start + line.index + gap.length, content, isJoined };
  }
}

/** An item that failed by its space. */
function slipOfDash(content: string, start: number): Diagnostic | undefined {
  if (!content.startsWith('-')) return undefined;
  if (/^-[^\s\d-]/.test(content)) return missingSpaceAfterDash(content, start);
  return lookalikeIn(content, start);
}

function bulletOf(content: string): string | undefined {
  return BULLET.test(content) || content.startsWith('- ') ? content.slice(0, 1) : undefined;
}

function countBullets(first: string, lines: Iterable<Continuation>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (content: string): void => {
    const bullet = bulletOf(content);
    if (bullet !== undefined) counts.set(bullet, (counts.get(bullet) ?? 0) + 1);
  };
  count(first);
  for (const { content } of lines) count(content);
  return counts;
}

/** The number of `2. Second` or `2) Second`. */
function numberOf(content: string): number | undefined {
  const digits = /^(?<digits>\d{1,3})[.)]\s+\S/.exec(content)?.groups?.digits;
  return digits === undefined ? undefined : Number(digits);
}

function joinedLine(start: number, sign: string, style: YamlText['style']): Diagnostic {
  const where = style === 'plain' ? '' : ', outside of quotes and blocks';
  return diagnose(
    'bullet-not-a-list',
    `found a line that begins with ‘${sign}’, which is joined to the line before`,
    {
      place: { start, end: start + sign.length },
      help: `begin each item with ‘- ’, all at one column${where}`,
    },
  );
}
