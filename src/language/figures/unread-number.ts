/** What kind of number stands in words in which no figure can be read. */
import { hasDecimalComma } from '../numbers/amount.ts';
import { isScaledAfter } from '../numbers/number-formats.ts';
import { MAX_LENGTH } from './figure-phrase.ts';
import { isDay, isTime, isYear } from './no-quantity.ts';

export interface UnreadNumber {
  /** The word that holds the number. */
  readonly written: string;
  /** `foreign` is a number as other languages write it, `unclear` one that can be part of a name. */
  readonly kind: 'time' | 'day' | 'year' | 'ordinal' | 'foreign' | 'score-or-range' | 'unclear';
}

const WORD_WITH_DIGIT = /[^\s"“”‘()[\]]*\d[^\s"“”()[\]]*/;
const CLOCK = /^\d{1,2}(?:[.:]\d\d)?[ap]m$|^\d{1,2}:\d\d|^\d{4}hrs?$|^[01]\d[0-5]\d$/i;

/** The first number; undefined where the words hold none. */
export function findUnreadNumber(phrase: string): UnreadNumber | undefined {
  const words = phrase.slice(0, MAX_LENGTH);
  const word = WORD_WITH_DIGIT.exec(words) ?? /[a-z]+ o['’]clock/i.exec(words);
  if (!word) return undefined;
  const written = word[0].replace(/[.,;:!?’']+$/, '');
  const digits = /\d+/.exec(written)?.[0] ?? '';
  const start = word.index + written.indexOf(digits);
  const range = { start, end: start + digits.length };
  const lower = words.toLowerCase();
  if (CLOCK.test(written) || /o['’]clock/i.test(written) || isTime(words, lower, range))
    return { written, kind: 'time' };
  if (isDay(words, lower, range)) return { written, kind: 'day' };
  if (isYear(written) || /^\d{4}[-\u2013]\d{2,4}$/.test(written) || /^['’]?\d+s$/.test(written))
    return { written, kind: 'year' };
  if (/^\d[\d,]*(?:st|nd|rd|th)(?![a-z])/i.test(written)) return { written, kind: 'ordinal' };
  const rest = words.slice(word.index + written.length);
  if (
    hasDecimalComma(written) ||
    (/^\d[\d.]*,?\d*$/.test(written) && isScaledAfter(rest, undefined))
  )
    return { written, kind: 'foreign' };
  if (/^\d{1,3}[-\u2013:]\d{1,3}$/.test(written)) return { written, kind: 'score-or-range' };
  return { written, kind: 'unclear' };
}
