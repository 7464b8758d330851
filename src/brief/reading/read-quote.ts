/** Quotes, short and long. The words are kept as they are; only outer marks and line folding go. */
import type { Code } from '../../diagnostics/codes.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { CLOSING_MARKS } from '../../language/closing-marks.ts';
import type { Range } from '../../text/line-index.ts';
import type { RawBrief } from '../format/schema.ts';
import type { Anchor, Quote } from '../model/brief.ts';
import type { Reading } from './read-figure.ts';

type RawQuote = NonNullable<RawBrief['quotes']>[number];
/** A long form as written, without what `readLongQuote` is given read. */
type LongQuote = Pick<
  Exclude<RawQuote, string>,
  'text' | 'by' | 'role' | 'attribution' | 'extent' | 'said_to' | 'context' | 'note'
>;

/** Opening marks that are nothing else, so that they can be counted against their closing ones. */
const COUNTED = '“«‹「『《';
const SPEAKER = /^\s+(?:--|[—–])\s+(?<by>\S.*)$/su;

/**
 * `“words” -- speaker`, its anchor already taken off. `isQuoted` says that YAML has taken quotation
 * marks away from it.
 */
export function readShortQuote(
  written: string,
  at: readonly Anchor[],
  inside: (words: string) => Range,
  isQuoted = false,
): Reading<Quote> {
  const opening = written.slice(0, 1);
  const closings = CLOSING_MARKS[opening];
  if (closings === undefined) {
    const message = `expected a quotation mark at the start of a short-form quote, found ‘${opening}’`;
    return fault(
      'quote-unmarked',
      message,
      inside(''),
      isQuoted
        ? 'YAML takes the outer marks away; write “words” -- Speaker (p4) without them'
        : 'write “words” -- Speaker (p4); or the long form with text: and by:',
    );
  }
  const end = closingMark(written, opening, closings);
  if (end === -1) {
    const closing = closings.slice(-1);
    return fault(
      'quote-unmarked',
      `expected a closing ${closing} in a short-form quote, found none`,
      inside(''),
      `write ${opening}words${closing} -- Speaker (p4)`,
    );
  }
  if (!hasWords(written.slice(1, end))) return withoutWords(inside(''));
  const tail = written.slice(end + 1);
  const by = SPEAKER.exec(tail)?.groups?.by?.trim();
  if (tail.trim() !== '' && by === undefined) {
    return fault(
      'quote-tail',
      `expected ‘ -- speaker’ after the quote, found ‘${tail.trim()}’`,
      inside(tail.trim()),
      /^\(.*p\d/.test(tail.trim())
        ? 'the anchor comes last: “words” -- Speaker (p4)'
        : /^(?:-|--|[–—])\s*\p{L}/u.test(tail.trim())
          ? `write ‘ -- ${tail
              .trim()
              .replace(/^[-–—]+\s*/, '')
              .slice(0, 30)}’: two hyphens with a space before and after`
          : 'for anything but a speaker and an anchor, use the long form with text: and by:',
    );
  }
  const diagnostics = by === undefined ? [withoutSpeaker(inside(''))] : [];
  const paragraphs = paragraphsOf(written.slice(1, end));
  return { value: { paragraphs, ...(by !== undefined && { by }), at }, diagnostics };
}

function fault(code: Code, message: string, place: Range, help?: string): Reading<Quote> {
  return { diagnostics: [diagnose(code, message, { place, help })] };
}

/**
 * Where the words end: at the mark that closes the first one, where marks can be counted; else at the
 * last closing mark that a speaker, or nothing, follows. -1 where there is none.
 */
function closingMark(written: string, opening: string, closings: string): number {
  let depth = 0;
  const ends: number[] = [];
  for (let index = 0; index < written.length; index++) {
    const sign = written.charAt(index);
    const isClosing = index > 0 && closings.includes(sign);
    if (COUNTED.includes(opening)) {
      if (sign === opening) depth++;
      if (isClosing && --depth === 0) return index;
    }
    if (isClosing) ends.push(index);
  }
  return ends.find((index) => isEnd(written.slice(index + 1))) ?? ends.at(-1) ?? -1;
}

function isEnd(tail: string): boolean {
  return tail.trim() === '' || SPEAKER.test(tail);
}

export function readLongQuote(
  raw: LongQuote,
  at: readonly Anchor[],
  place: (key?: string) => Range,
): Reading<Quote> {
  const diagnostics: Diagnostic[] = [];
  const text = raw.text.trim();
  const opening = text.slice(0, 1);
  const closings = CLOSING_MARKS[opening] ?? '';
  const hasOuterMarks =
    text.length > 1 &&
    closings.includes(text.slice(-1)) &&
    [...text.slice(1, -1)].every((sign) => !closings.includes(sign));
  if (text.length > 1 && !hasWords(text)) return withoutWords(place('text'));
  if (hasOuterMarks) {
    diagnostics.push(
      diagnose(
        'quote-outer-marks',
        `expected the words without their outer marks, found ${opening}…${text.slice(-1)}`,
        {
          place: place('text'),
          help: 'the marks are added when the quote is shown',
        },
      ),
    );
  }
  if (raw.by === undefined && raw.attribution !== 'none') diagnostics.push(withoutSpeaker(place()));
  const { by, role, attribution, extent, said_to: saidTo, context, note } = raw;
  return {
    value: {
      paragraphs: paragraphsOf(hasOuterMarks ? text.slice(1, -1) : text),
      ...(by !== undefined && { by }),
      ...(role !== undefined && { role }),
      ...(attribution !== undefined && { attribution }),
      ...(extent !== undefined && { extent }),
      ...(saidTo !== undefined && { saidTo }),
      ...(context !== undefined && { context }),
      ...(note !== undefined && { note }),
      at,
    },
    diagnostics,
  };
}

/** Marks alone are nobody's words. */
function hasWords(text: string): boolean {
  return /[^\s"'“”„‟‘’‚‛«»‹›「」『』]/.test(text);
}

function withoutWords(place: Range): Reading<Quote> {
  return fault('empty-value', 'expected words between the quotation marks, found none', place);
}

function withoutSpeaker(place: Range): Diagnostic {
  return diagnose('quote-without-speaker', 'expected a speaker for the quote, found none', {
    place,
    help: 'add by: (or ‘ -- speaker’ in a short form); where the source names nobody, attribution: none',
  });
}

/** Blank lines separate paragraphs; a single line break is the author's wrapping. */
function paragraphsOf(text: string): string[] {
  return text
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.replace(/[ \t]*\n[ \t]*/g, ' ').trim());
}
