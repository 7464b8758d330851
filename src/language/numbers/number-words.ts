/** Cardinal numbers in words, `eleven thousand` to 11000, by the grammar of English. Ordinals are not among them. */

import { lazily } from '../../text/memo.ts';
import { ENGLISH } from '../languages.ts';
import { anyOf, anyWord } from '../model/pattern.ts';

const { cardinals, multipliers, one, half, joining, scales } = ENGLISH.numbers;

/** Scales in words: `thousand`, not `bn`. */
const POWERS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(scales).filter(([word, value]) => word.length > 3 && value >= 1000),
);

/** The patterns of numbers in words, in lower case; a part of a longer pattern, and of a whole text. */
export const NUMBER_WORDS = lazily((): { readonly source: string; readonly whole: RegExp } => {
  const cardinalsFrom = (least: number, most: number): string =>
    anyWord(Object.keys(cardinals).filter((word) => isWithin(cardinals[word], least, most)));
  const small = `(?:${cardinalsFrom(20, 99)}(?:[- ]${cardinalsFrom(1, 9)})?|${cardinalsFrom(0, 19)})`;
  const count = `(?:${small}|${anyWord(one)}|${anyWord(half)} ${anyWord(one)})`;
  const power = anyWord(Object.keys(POWERS));
  const and = `\\s${anyWord(joining)}\\s`;
  const source =
    `(?:${small}${and}${anyWord(one)}\\s${anyWord(half)}(?:\\s${power})?` +
    `|${count}\\s${anyWord(Object.keys(multipliers))}(?:${and}${small})?(?:\\s${power})?` +
    `|${count}\\s${power}|${small})`;
  return { source, whole: new RegExp(`^${source}$`) };
});

function isWithin(value: number | undefined, least: number, most: number): boolean {
  return value !== undefined && value >= least && value <= most;
}

/** The pattern of the cardinals up to a number. */
export function cardinalsUpTo(most: number): string {
  return anyWord(Object.keys(cardinals).filter((word) => isWithin(cardinals[word], 0, most)));
}

/** The value of `text` where all of it is a number in words, in lower case. */
export function readNumberWords(text: string): number | undefined {
  if (!NUMBER_WORDS().whole.test(text)) return undefined;
  // `two and a half million`: what stands before the half is read alone.
  const parts = text.split(/[\s-]+/);
  const at = parts.findIndex((word, index) => half.includes(word) && index > 1);
  if (at > 0) {
    const whole = readNumberWords(parts.slice(0, at - 2).join(' ')) ?? 0;
    return (whole + 0.5) * (POWERS[parts[at + 1] ?? ''] ?? 1);
  }
  let total = 0;
  for (const word of parts) {
    const factor = multipliers[word] ?? POWERS[word];
    if (factor !== undefined) total *= factor;
    else if (half.includes(word)) total = 0.5;
    else if (one.includes(word)) total = total === 0 ? 1 : total;
    else total += cardinals[word] ?? 0;
  }
  return total;
}

const NUMBER_PATTERNS = lazily(() => {
  const { nouns, fractionNouns, percent } = ENGLISH.numbers;
  const cardinal = `${anyWord(Object.keys(cardinals))}(?:-\\p{L}+)?`;
  const scale = anyWord([...Object.keys(scales), '%', ...percent]);
  return {
    text: new RegExp(
      `^(?:.*\\d.*|${NUMBER_WORDS().source}|${anyOf([...nouns, ...fractionNouns])})$`,
    ),
    word: new RegExp(`^(?:${anyOf(nouns)}|${scale}|${cardinal})$`, 'iu'),
  };
});

/** Whether a text is a number, in digits with whatever else or in words. */
export function isNumberText(text: string): boolean {
  return NUMBER_PATTERNS().text.test(text.toLowerCase());
}

/** Whether a word is a number, or a part of one: `40`, `twenty-two`, `million`. */
export function isNumberWord(word: string): boolean {
  return /\p{N}/u.test(word) || NUMBER_PATTERNS().word.test(word);
}
