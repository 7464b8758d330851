/** Per what time a number is: `a month`, `annually`. */

import { lazily } from '../../text/memo.ts';
import { ENGLISH } from '../languages.ts';
import { anyWord } from '../model/pattern.ts';

const PATTERNS = lazily(() => {
  const { periods, per, noPeriodBefore } = ENGLISH.numbers;
  const { definite, pronouns } = ENGLISH.speech;
  const possessives = [
    ...definite,
    ...Object.values(pronouns).flatMap(({ possessive }) => possessive),
  ];
  return Object.entries(periods).map(([name, adverbs]) => {
    const rate = `(?:${anyWord(per)}\\s+|/\\s?)${name}(?!\\p{L}|\\s+${anyWord(noPeriodBefore)})`;
    return [
      name,
      // `the group’s annual seminar` is no rate.
      new RegExp(
        `(?<!\\p{L})(?:${rate}|(?<!(?:['’]s|${anyWord(possessives)})\\s)${anyWord(adverbs)}(?!\\p{L}))`,
        'iu',
      ),
    ] as const;
  });
});

/** The time that is meant, in the singular; undefined where none is said. */
export function periodIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : PATTERNS().find(([, one]) => one.test(text))?.[0];
}
