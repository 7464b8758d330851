/** Numbers that may be the parts of one: `4 thousand 3 hundred`, `3 dollars 50 cents`, `1 sur 3`. They are kept as doubtful. */

import type { Range } from '../../text/line-index.ts';
import { lazily, memoised } from '../../text/memo.ts';
import { ENGLISH, FOREIGN_LANGUAGES, findLanguage, isEnglish } from '../languages.ts';
import type { Language } from '../model/language.ts';
import { anyOf, anyWord } from '../model/pattern.ts';
import type { Amount, Qualifier } from '../model/quantity.ts';
import { shortlyBefore } from './number-neighbours.ts';

/** A number in a text, with what was read of it. */
export interface FoundNumber extends Range {
  /** As it is written, without what is joined to it. */
  readonly text: string;
  readonly amount: Amount;
  /** `%`, the sign of a measure, or the word joined to it. */
  readonly unit?: string;
  /** What `-odd`, `+` or `or so` behind it makes of it. */
  readonly tail?: Qualifier;
  /** `3,000-strong` does not say of what. */
  readonly isUncounted: boolean;
  /** What its scale multiplies it by; a range may have it once. */
  readonly factor: number;
  /** It may be something else than it is read as: a name, or a number of another language. */
  readonly isDoubtful: boolean;
}

const PATTERNS = lazily(() => {
  const { joining, range } = ENGLISH.numbers;
  const all = [ENGLISH, ...FOREIGN_LANGUAGES].flatMap(({ numbers }) => numbers ?? []);
  const between = all.flatMap((numbers) => numbers.range?.between ?? []);
  const [money, cents] = [
    all.flatMap((numbers) => numbers.money ?? []),
    all.flatMap((numbers) => numbers.cents ?? []),
  ];
  const ands = [...joining, ...all.flatMap((numbers) => numbers.range?.and ?? [])];
  const noun = anyOf([...money, '[A-Z]{3}', '[$€£]']);
  return {
    beside: /^\s+$/,
    and: new RegExp(`^\\s+${anyWord(ands)}\\s+$`, 'i'),
    money: new RegExp(`^(?:\\s*${noun})?(?:\\s+\\p{L}{1,4})?\\s+$`, 'iu'),
    noun: new RegExp(`^\\s*${noun}\\s+$`),
    cents: new RegExp(`^(?:\\s|-)*${anyOf(cents)}(?!\\p{L})`, 'iu'),
    between: new RegExp(`(?<!\\p{L})${anyWord([...between, ...range.from])}\\s+$`, 'iu'),
  };
});

const sharesIn = memoised(
  (language: Language) =>
    new RegExp(`^\\s+${anyOf(language.numbers?.partOf ?? [])}\\s+(?=[\\p{L}\\d])`, 'iu'),
);

/** Characters behind a number that are looked at. */
const REACH = 12;

/** What stands before the second part of a number whose first is not read: `cents et` of `3 cents et 21`. */
const beforeRestIn = memoised(({ numbers }: Language) => {
  const and = anyWord(numbers?.range?.and ?? []);
  return new RegExp(`\\d\\s+${anyOf(numbers?.goesOnWith ?? [])}\\s+(?:${and}\\s+)?$`, 'iu');
});

/** What stands before the second number of a share whose first is not read: `un sur` of `un sur 20`. */
const shareBeforeIn = memoised(
  ({ numbers }: Language) =>
    new RegExp(`(?<!\\p{L})${anyOf(numbers?.shareBefore ?? [])}\\s+$`, 'iu'),
);

/** The numbers of a text in their order, those that may be parts of one marked. */
export function withPartsMarked(
  text: string,
  numbers: readonly FoundNumber[],
  language: string | undefined,
): FoundNumber[] {
  const known = findLanguage(language) ?? ENGLISH;
  const parts = new Set<FoundNumber>();
  for (const [index, one] of numbers.entries()) {
    const next = numbers[index + 1];
    if (next && areParts(text, one, next)) parts.add(one).add(next);
    const before = shortlyBefore(text, one.start);
    if (beforeRestIn(known).test(before) || shareBeforeIn(known).test(before)) parts.add(one);
    const share = sharesIn(known).exec(text.slice(one.end, one.end + REACH));
    if (!share || one.unit !== undefined || one.amount.value > 20) continue;
    const isBefore = next?.start === one.end + share[0].length;
    if (isBefore) parts.add(next);
    // Words of other languages are not read as numbers: any word may be one.
    if (isBefore || !isEnglish(language)) parts.add(one);
  }
  return numbers.map((one) => (parts.has(one) ? { ...one, isDoubtful: true } : one));
}

function areParts(text: string, one: FoundNumber, next: FoundNumber): boolean {
  const { beside, and: joint, money, noun, cents, between } = PATTERNS();
  const middle = text.slice(one.end, next.start);
  if (middle.length > 20) return false;
  if (money.test(middle) && cents.test(text.slice(next.end, next.end + 20))) return true;
  if (noun.test(middle) && next.amount.value < 100) return true;
  if (one.factor === 1 || one.unit !== undefined || next.amount.value >= one.factor) return false;
  if (one.amount.currency !== undefined || next.amount.currency !== undefined) return false;
  return (
    beside.test(middle) || (joint.test(middle) && !between.test(shortlyBefore(text, one.start)))
  );
}
