/**
 * Diagnostics for texts whose lines begin like list items. YAML reads such lines as one text. A single dash inside
 * a quoted or block text is not reported, because dialogue is written that way.
 */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { BULLET, missingSpaceAfterDash } from './diagnose-lines.ts';
import { diagnoseLookalike } from './hidden-characters.ts';
import type { YamlText } from './yaml-file.ts';

/** A line of a text, but not the first line. */
interface Continuation {
  /** The offset of its content in the file. */
  readonly start: number;
  readonly content: string;
  /** Whether it follows the line before it directly, without a blank line between them. */
  readonly isNext: boolean;
}

/** The diagnostics for one text; `text` is that of the file. */
export function* diagnoseBrokenList(
  { range, style }: YamlText,
  text: string,
): Generator<Diagnostic> {
  const written = text.slice(range.start, range.end);
  const first = written.replace(/^["']\s*/, '');
  const counts = countBullets(first, continuations(written, range.start));
  let number = numberOf(first);
  for (const { start, content, isNext } of continuations(written, range.start)) {
    const badDash = style === 'plain' ? diagnoseDash(content, start) : undefined;
    if (badDash) {
      yield badDash;
      continue;
    }
    const bullet = bulletOf(content);
    // In quoted and block texts, one line with a dash can be dialogue; two of them are a list.
    const isList = style === 'plain' || (isNext && (counts.get(bullet ?? '') ?? 0) > 1);
    if (bullet !== undefined && isList) yield joinedLine(start, bullet, style);
    const next = numberOf(content);
    if (next !== undefined && number !== undefined && next === number + 1 && isNext)
      yield joinedLine(start, `${next}${content.charAt(String(next).length)}`, style);
    number = next ?? number;
  }
}

/** A generator, because an array of a hundred thousand short lines takes a hundred megabytes. */
function* continuations(written: string, start: number): Generator<Continuation> {
  for (const line of written.matchAll(/([\r\n]\s*)(\S[^\r\n]*)/g)) {
    const [, gap = '', content = ''] = line;
    const isNext = /^(?:\r\n?|\n)[^\r\n]*$/.test(gap);
    yield { start: start + line.index + gap.length, content, isNext };
  }
}

/** The diagnostic for a dash without a plain space after it. */
function diagnoseDash(content: string, start: number): Diagnostic | undefined {
  if (!content.startsWith('-')) return undefined;
  if (/^-[^\s\d-]/.test(content)) return missingSpaceAfterDash(content, start);
  return diagnoseLookalike(content, start);
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
      range: { start, end: start + sign.length },
      help: `begin each item with ‘- ’, all at one column${where}`,
    },
  );
}
