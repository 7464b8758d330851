/** Quotes, short and long. The words are kept as they are; only outer marks and line folding go. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Range } from '../text/line-index.ts';
import type { Anchor, Quote } from './model.ts';
import type { Reading } from './read-figure.ts';
import type { RawBrief } from './schema.ts';

type RawQuote = NonNullable<RawBrief['quotes']>[number];
export type LongQuote = Exclude<RawQuote, string>;

const MARKS: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  '«': '»',
  '»': '«',
  '„': '“',
  '‚': '‘',
  '‹': '›',
  '「': '」',
  '『': '』',
};
const SPEAKER = /^\s+(?:--|[—–])\s+(?<by>\S.*)$/su;

/** `“words” -- speaker`, its anchor already taken off. */
export function readShortQuote(
  written: string,
  at: readonly Anchor[],
  inside: (words: string) => Range,
): Reading<Quote> {
  const opening = written.slice(0, 1);
  const closing = MARKS[opening];
  if (closing === undefined) {
    return {
      diagnostics: [
        diagnose(
          'quote-unmarked',
          `expected a quotation mark at the start of a short-form quote, found ‘${opening}’`,
          {
            place: inside(''),
            help: 'write “words” -- Speaker (p4); or the long form with text: and by:',
          },
        ),
      ],
    };
  }
  const { end, isClosed } = closingMark(written, closing);
  if (!isClosed) {
    return {
      diagnostics: [
        diagnose(
          'quote-unmarked',
          `expected a closing ${closing} in a short-form quote, found none`,
          { place: inside(''), help: `write ${opening}words${closing} -- Speaker (p4)` },
        ),
      ],
    };
  }
  const tail = written.slice(end + closing.length);
  const by = SPEAKER.exec(tail)?.groups?.by?.trim();
  if (tail.trim() !== '' && by === undefined) {
    return {
      diagnostics: [
        diagnose('quote-tail', `expected ‘ -- speaker’ after the quote, found ‘${tail.trim()}’`, {
          place: inside(tail.trim()),
          help: 'for anything but a speaker and an anchor, use the long form with text: and by:',
        }),
      ],
    };
  }
  const diagnostics = by === undefined ? [withoutSpeaker(inside(''))] : [];
  return {
    value: { paragraphs: paragraphsOf(written.slice(1, end)), ...(by !== undefined && { by }), at },
    diagnostics,
  };
}

/** The last closing mark that a speaker, or nothing, follows: marks inside the words do not end them. */
function closingMark(written: string, closing: string): { end: number; isClosed: boolean } {
  let last = -1;
  for (
    let index = written.indexOf(closing, 1);
    index !== -1;
    index = written.indexOf(closing, index + 1)
  ) {
    const tail = written.slice(index + closing.length);
    if (tail.trim() === '' || SPEAKER.test(tail)) return { end: index, isClosed: true };
    last = index;
  }
  return { end: last, isClosed: last > 0 };
}

export function readLongQuote(
  raw: LongQuote,
  at: readonly Anchor[],
  place: (key?: string) => Range,
): Reading<Quote> {
  const diagnostics: Diagnostic[] = [];
  const text = raw.text.trim();
  const closing = MARKS[text.slice(0, 1)];
  const hasOuterMarks =
    closing !== undefined &&
    text.endsWith(closing) &&
    text.indexOf(closing, 1) === text.length - closing.length;
  if (hasOuterMarks) {
    diagnostics.push(
      diagnose(
        'quote-outer-marks',
        `expected the words without their outer marks, found ${text.slice(0, 1)}…${closing}`,
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
