/** Per what time a number is (`a month`, `annually`), and times that are one number of two: `2h 30m`, `three hours and ten minutes`. */

import { lazily } from '../../text/memo.ts';
import { ENGLISH } from '../languages.ts';
import { anyWord } from '../model/pattern.ts';
import { cardinalsUpTo, readNumberWords, type WrittenNumber } from './number-words.ts';

const PATTERNS = lazily(() => {
  const { periods, per, noPeriodBefore } = ENGLISH.numbers;
  return Object.entries(periods).map(([name, adverbs]) => {
    const rate = `(?:${anyWord(per)}\\s+|/\\s?)${name}(?!\\p{L}|\\s+${anyWord(noPeriodBefore)})`;
    return [
      name,
      new RegExp(`(?<!\\p{L})(?:${rate}|${anyWord(adverbs)}(?!\\p{L}))`, 'iu'),
    ] as const;
  });
});

/** The time that is meant, in the singular; undefined where none is said. */
export function periodIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : PATTERNS().find(([, one]) => one.test(text))?.[0];
}

/** Their measure; `measureFactor` has hours of it. */
const DURATION_MEASURE = 'minutes';

const DURATIONS = lazily(() => {
  const { hours, minutes, joining } = ENGLISH.numbers;
  const count = (name: string): string => `(?<${name}>\\d{1,3}|${cardinalsUpTo(59)})`;
  return new RegExp(
    `(?<![a-z\\d.,-])${count('hours')}[ -]?${anyWord(hours)}(?:,| ${anyWord(joining)})? ?` +
      `${count('minutes')}[ -]?${anyWord(minutes)}(?![a-z\\d])`,
    'g',
  );
});

/** All durations of a text in lower case, each with its minutes. */
export function findDurations(lower: string): WrittenNumber[] {
  return Array.from(lower.matchAll(DURATIONS()), ({ index, 0: words, groups = {} }) => {
    const [hours, minutes] = [groups.hours, groups.minutes].map((written = '') =>
      /\d/.test(written) ? Number(written) : (readNumberWords(written) ?? 0),
    );
    const value = (hours ?? 0) * 60 + (minutes ?? 0);
    return { start: index, end: index + words.length, value, factor: 1, unit: DURATION_MEASURE };
  });
}
