/** Times in hours and minutes, which are one number: `2h 30m`, `three hours and ten minutes`. */

import { lazily } from '../../text/memo.ts';
import { ENGLISH } from '../languages.ts';
import { anyWord } from '../model/pattern.ts';
import { cardinalsUpTo, readNumberWords } from './number-words.ts';

/** Their measure; `measureFactor` has hours of it. */
export const DURATION_MEASURE = 'minutes';

const PATTERN = lazily(() => {
  const { hours, minutes, joining } = ENGLISH.numbers;
  const count = (name: string): string => `(?<${name}>\\d{1,3}|${cardinalsUpTo(59)})`;
  return new RegExp(
    `(?<![a-z\\d.,-])${count('hours')}[ -]?${anyWord(hours)}(?:,| ${anyWord(joining)})? ?` +
      `${count('minutes')}[ -]?${anyWord(minutes)}(?![a-z\\d])`,
    'g',
  );
});

/** All of a text in lower case, each with its minutes. */
export function findDurations(
  lower: string,
): { readonly start: number; readonly end: number; readonly value: number }[] {
  return Array.from(lower.matchAll(PATTERN()), ({ index, 0: words, groups = {} }) => {
    const [hours, minutes] = [groups.hours, groups.minutes].map((written = '') =>
      /\d/.test(written) ? Number(written) : (readNumberWords(written) ?? 0),
    );
    return { start: index, end: index + words.length, value: (hours ?? 0) * 60 + (minutes ?? 0) };
  });
}
