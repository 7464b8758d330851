/** The diagnostic for a short-form figure without a number that can be read: what was found instead, and what to do. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { findUnreadNumber, type UnreadNumber } from '../../language/figures/unread-number.ts';
import type { Range } from '../../text/line-index.ts';

const ELSEWHERE = 'is not a figure: put it into a point of the summary, or into as_of: of a figure';

const BY_KIND: Readonly<
  Record<UnreadNumber['kind'], { readonly found: string; readonly help: string }>
> = {
  time: { found: 'a time of day', help: `a time of day ${ELSEWHERE}` },
  day: { found: 'a day', help: `a date ${ELSEWHERE}` },
  year: { found: 'a year', help: `a year ${ELSEWHERE}` },
  ordinal: {
    found: 'an ordinal',
    help: 'give the number as the source does; ordinals do not count as figures',
  },
  foreign: {
    found: 'a number as other languages write it',
    help: 'give the language of the source, such as language: de; in English a decimal has a point: 3.5',
  },
  'score-or-range': {
    found: 'a score or a range',
    help: 'write a range in the long form: what, min, max and exact',
  },
  unclear: {
    found: 'which can be part of a name or another kind of number',
    help: 'if it is a figure, write the long form: what, value, unit and exact',
  },
};

/** `words` are the short form, `range` is their range in the file. */
export function withoutNumber(words: string, range: Range): Diagnostic {
  const number = findUnreadNumber(words);
  if (!number) {
    const message = 'expected words of the source that hold a number, found none';
    const help =
      'give the number as the source does; years, dates and ordinals do not count as figures';
    return diagnose('figure-without-number', message, { range, help });
  }
  const { found, help } = BY_KIND[number.kind];
  const message = `expected words of the source that hold a figure, found ‘${number.written}’, ${found}`;
  return diagnose('figure-without-number', message, { range, help });
}
