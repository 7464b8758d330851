/** Reads quotes in their short and long forms. Of the words, only the outer marks and the line breaks of the file change. */

import type { Code } from '../../diagnostics/codes.ts';
import { type Diagnostic, diagnose, type ReadResult } from '../../diagnostics/diagnostic.ts';
import { CLOSING_MARKS } from '../../language/closing-marks.ts';
import { definedOnly } from '../../text/defined-only.ts';
import type { Range } from '../../text/line-index.ts';
import type { RawBrief } from '../format/schema.ts';
import type { Anchor, Quote } from '../model/brief.ts';
import { withoutOuterMarks } from '../model/outer-marks.ts';

type RawQuote = NonNullable<RawBrief['quotes']>[number];
/** A long form as written, without the anchors, which are read before. */
type LongQuote = Pick<
  Exclude<RawQuote, string>,
  'text' | 'by' | 'role' | 'attribution' | 'extent' | 'said_to' | 'context' | 'note'
>;

/** Marks that only open, so that pairs of marks can be counted. */
const COUNTED = '“«‹「『《';
const SPEAKER = /^\s+(?:--|[—–])\s+(?<by>\S.*)$/su;

/**
 * `written` is `“words” -- speaker` without its anchor; `rangeOf` gives the range of some of its words in the file.
 * `isQuoted` is true where the value stands in YAML's own quotation marks, which YAML has removed.
 */
export function readShortQuote(
  written: string,
  at: readonly Anchor[],
  rangeOf: (words: string) => Range,
  isQuoted = false,
): ReadResult<Quote> {
  const opening = written.slice(0, 1);
  const closings = CLOSING_MARKS[opening];
  if (closings === undefined) {
    const message = `expected a quotation mark at the start of a short-form quote, found ‘${opening}’`;
    return failed(
      'quote-unmarked',
      message,
      rangeOf(''),
      isQuoted
        ? 'YAML removes its own quotation marks; write “words” -- Speaker (p4) without them'
        : 'write “words” -- Speaker (p4), or the long form with text: and by:',
    );
  }
  const end = closingMark(written, opening, closings);
  if (end === -1) {
    const closing = closings.slice(-1);
    return failed(
      'quote-unmarked',
      `expected a closing ${closing} in a short-form quote, found none`,
      rangeOf(''),
      `write ${opening}words${closing} -- Speaker (p4)`,
    );
  }
  if (!hasWords(written.slice(1, end))) return withoutWords(rangeOf(''));
  const tail = written.slice(end + 1);
  const by = SPEAKER.exec(tail)?.groups?.by?.trim();
  if (tail.trim() !== '' && by === undefined) {
    return failed(
      'quote-tail',
      `expected ‘ -- speaker’ after the quote, found ‘${tail.trim()}’`,
      rangeOf(tail.trim()),
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
  const diagnostics = by === undefined ? [withoutSpeaker(rangeOf(''))] : [];
  const paragraphs = paragraphsOf(written.slice(1, end));
  return { value: { paragraphs, ...(by !== undefined && { by }), at }, diagnostics };
}

function failed(code: Code, message: string, range: Range, help?: string): ReadResult<Quote> {
  return { diagnostics: [diagnose(code, message, { range, help })] };
}

/**
 * The index of the mark that ends the words, -1 if there is none. Where marks can be counted, it is the mark that
 * closes the first one; else the first closing mark before a speaker or the end; else the last closing mark.
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
  range: (key?: string) => Range,
): ReadResult<Quote> {
  const diagnostics: Diagnostic[] = [];
  const text = raw.text.trim();
  const inner = withoutOuterMarks(text);
  if (text.length > 1 && !hasWords(text)) return withoutWords(range('text'));
  if (inner !== undefined) {
    diagnostics.push(
      diagnose(
        'quote-outer-marks',
        `expected the words without their outer marks, found ${text.slice(0, 1)}…${text.slice(-1)}`,
        {
          range: range('text'),
          help: 'the marks are added when the quote is shown',
        },
      ),
    );
  }
  if (raw.by === undefined && raw.attribution !== 'none') diagnostics.push(withoutSpeaker(range()));
  const { by, role, attribution, extent, said_to: saidTo, context, note } = raw;
  return {
    value: {
      paragraphs: paragraphsOf(inner ?? text),
      ...definedOnly({ by, role, attribution, extent, saidTo, context, note }),
      at,
    },
    diagnostics,
  };
}

/** Whether there is anything but quotation marks and white space. */
function hasWords(text: string): boolean {
  return /[^\s"'“”„‟‘’‚‛«»‹›「」『』]/.test(text);
}

function withoutWords(range: Range): ReadResult<Quote> {
  return failed('empty-value', 'expected words between the quotation marks, found none', range);
}

function withoutSpeaker(range: Range): Diagnostic {
  return diagnose('quote-without-speaker', 'expected a speaker for the quote, found none', {
    range,
    help: 'add by: (or ‘ -- speaker’ in a short form); where the source names nobody, write attribution: none',
  });
}

/** Blank lines separate paragraphs. A single line break only wraps a line, and becomes a space. */
function paragraphsOf(text: string): string[] {
  return text
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.replace(/[ \t]*\n[ \t]*/g, ' ').trim());
}
