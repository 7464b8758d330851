/** Cardinal numbers in words, `eleven thousand` to 11000, by the grammar of English. Ordinals are not among them. */

import { lazily } from '../../text/memo.ts';
import { ENGLISH } from '../languages.ts';
import { anyOf, anyWord } from '../model/pattern.ts';

const { cardinals, multipliers, one, half, quarter, joining, scales, point, nought, range } =
  ENGLISH.numbers;

/** Scales in words: `thousand`, not `bn`. */
const POWERS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(scales).filter(([word, value]) => /^[a-z]{4,}$/.test(word) && value >= 1000),
);

/** A number in words where it stands. */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What its last word multiplies the rest by, which an earlier number may share: `two or three hundred`. */
  readonly factor: number;
  /** A measure that its words say. */
  readonly unit?: string;
  /** It may be two numbers as well, or more: `one thousand and two hundred`, `five two`. */
  readonly isDoubtful?: boolean;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER_TOKENS = lazily(
  () =>
    new RegExp(
      `(?<![a-z])${anyWord([...ALL, ...one, ...half, ...quarter, ...joining])}(?![a-z])`,
      'g',
    ),
);
const ALL = [...Object.keys(cardinals), ...Object.keys(multipliers), ...Object.keys(POWERS)];

/** All numbers in words of a text in lower case, each as long as it can be read. */
export function findNumberWords(lower: string): WrittenNumber[] {
  const tokens: Token[] = [];
  for (const { index, 0: word } of lower.matchAll(NUMBER_TOKENS()))
    tokens.push({ word, start: index, end: index + word.length });
  const found: WrittenNumber[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readAt(lower, tokens, at);
    if (read) {
      const last = found.at(-1);
      const isBeside = last !== undefined && PARTS.test(lower.slice(last.end, read.number.start));
      if (last && isBeside) found[found.length - 1] = { ...last, isDoubtful: true };
      found.push(isBeside ? { ...read.number, isDoubtful: true } : read.number);
    }
    at = read?.next ?? at + 1;
  }
  return found;
}

/** The value of `text` where all of it is a number in words, in lower case. */
export function readNumberWords(text: string): number | undefined {
  const [first] = findNumberWords(text);
  return first?.start === 0 && first.end === text.length ? first.value : undefined;
}

const BESIDE = /^(?:\s+|-)$/;
/** `fifty - two` may be one number as well. */
const PARTS = /^(?:\s+(?:-\s+)?|-)$/;
const PATTERNS = lazily(() => {
  const zeros = Object.fromEntries(nought.map((word) => [word, 0]));
  const digits = Object.entries({ ...zeros, ...cardinals }).filter(([, value]) => value < 10);
  const digit = anyWord(digits.map(([word]) => word));
  return {
    digits: new Map(digits),
    /** `at one point` is a time. */
    decimals: new RegExp(
      `^ ${anyWord(point)}(?<digits>(?: ${digit})+)(?: (?<power>${anyWord(Object.keys(POWERS))}))?(?![a-z-]| ${anyNumberWord()})`,
    ),
    at: /(?<![a-z])at $/,
    between: new RegExp(`(?<![a-z])${anyWord(range.between)} (?:[a-z-]+ ){0,3}$`),
  };
});

/** The decimals that follow a number in words: `nine point nought four`. */
function withDecimals(text: string, number: WrittenNumber): WrittenNumber {
  const { digits, decimals, at } = PATTERNS();
  const found = decimals.exec(text.slice(number.end, number.end + DECIMALS_LENGTH));
  const { digits: said = '', power = '' } = found?.groups ?? {};
  if (!found || !Number.isInteger(number.value) || at.test(text.slice(0, number.start)))
    return number;
  const written = said.trim().split(' ');
  const shown = `${number.value}.${written.map((word) => digits.get(word)).join('')}`;
  const factor = POWERS[power] ?? 1;
  const value = Number((Number(shown) * factor).toPrecision(15));
  return { ...number, end: number.end + found[0].length, value, factor };
}

/** Characters in which the decimals of a number in words are looked for. */
const DECIMALS_LENGTH = 80;

/** Reads on from a token as long as the words make one number. */
function readAt(
  text: string,
  tokens: readonly Token[],
  first: number,
): { readonly number: WrittenNumber; readonly next: number } | undefined {
  const wordAt = (index: number): string => (isNext(text, tokens, index) ? word(index) : '');
  const word = (index: number): string => tokens[index]?.word ?? '';
  let [at, total, lastPower, factor] = [first, 0, Number.POSITIVE_INFINITY, 1];
  let group: number | undefined;
  let isDoubtful = false;
  const isBetween = PATTERNS().between.test(text.slice(0, tokens[first]?.start).slice(-40));
  if (joining.includes(word(at))) return undefined;
  const begins = one.includes(word(at)) || half.includes(word(at));
  if (half.includes(word(at))) {
    if (!one.includes(wordAt(at + 1))) return undefined;
    [group, at] = [0.5, at + 2];
  } else if (one.includes(word(at))) [group, at] = [1, at + 1];
  if (begins && multipliers[wordAt(at)] === undefined && POWERS[wordAt(at)] === undefined)
    return undefined;
  for (; at < tokens.length; at++) {
    const next = at === first ? word(at) : wordAt(at);
    const cardinal = cardinals[next];
    const multiplier = multipliers[next];
    const power = POWERS[next];
    if (cardinal !== undefined) {
      const isOpen = group === undefined ? canFollow(cardinal, lastPower) : canAdd(group, cardinal);
      if (!isOpen) break;
      group = (group ?? 0) + cardinal;
      factor = 1;
    } else if (multiplier !== undefined) {
      // A text that is only a number: `hundred thousand`.
      const isBare = at === 0 && tokens[0]?.start === 0 && POWERS[wordAt(1)] !== undefined;
      if (group === undefined && isBare) group = 1;
      if (group === undefined || group >= 100) break;
      group *= multiplier;
      factor = multiplier;
    } else if (power !== undefined) {
      if (group === undefined) {
        // `three lakh crore`
        if (total === 0 || factor !== lastPower) break;
        total *= power;
      } else if (power < lastPower) {
        total += group * power;
      } else break;
      factor = group === undefined ? factor * power : power;
      if (total !== (group ?? total / power) * power) factor = 1;
      lastPower = power;
      group = undefined;
    } else if (joining.includes(next)) {
      const [after, last] = [wordAt(at + 1), wordAt(at + 2)];
      const part = partOf(after, last);
      if (part !== undefined) {
        // `a million and a half`, `two and a quarter million`
        if (group === undefined) total += lastPower * part;
        else if (group < 100) group += part;
        else break;
        at += 2;
        factor = 1;
        continue;
      }
      if (!joins(group, total, at)) break;
    } else break;
  }
  const start = tokens[first]?.start ?? 0;
  const end = tokens[at - 1]?.end ?? start;
  const value = total + (group ?? 0);
  if (at === first || (group === undefined && total === 0)) return undefined;
  const number = withDecimals(text, { start, end, value, factor, isDoubtful });
  while ((tokens[at]?.start ?? number.end) < number.end) at++;
  return { number, next: at };

  /**
   * Whether `and` joins what follows: `one hundred and five`, and not `one hundred and two hundred`. A scale
   * in what follows (`two hundred and two thousand`) makes it doubtful, and two numbers after `between`.
   */
  function joins(own: number | undefined, sum: number, index: number): boolean {
    const after = cardinals[wordAt(index + 1)];
    const isRound = own === undefined ? sum > 0 : own >= 100 && own % 100 === 0;
    if (after === undefined || !isRound) return false;
    const units = cardinals[wordAt(index + 2)];
    let end = units !== undefined && canAdd(after, units) ? index + 3 : index + 2;
    if (multipliers[wordAt(end)] === undefined && POWERS[wordAt(end)] === undefined) return true;
    if (isBetween || (own !== undefined && multipliers[wordAt(end)] !== undefined)) return false;
    while (cardinals[wordAt(end)] !== undefined || multipliers[wordAt(end)] !== undefined) end++;
    if ((POWERS[wordAt(end)] ?? 0) >= lastPower) return false;
    isDoubtful = true;
    return true;
  }
}

/** `a half`, `three quarters`: what part of a whole two words are. */
function partOf(count: string, part: string): number | undefined {
  const above = one.includes(count) ? 1 : (cardinals[count] ?? 0);
  if (half.includes(part)) return above === 1 ? 0.5 : undefined;
  return quarter.includes(part) && (above === 1 || above === 3) ? above / 4 : undefined;
}

/** Whether a word stands right behind the one before it, after a space or a hyphen. */
function isNext(text: string, tokens: readonly Token[], index: number): boolean {
  const [before, own] = [tokens[index - 1], tokens[index]];
  return (
    own !== undefined && before !== undefined && BESIDE.test(text.slice(before.end, own.start))
  );
}

/** `twenty two`, `one hundred five`. */
function canAdd(group: number, value: number): boolean {
  const isTens = group % 100 >= 20 && group % 10 === 0 && Number.isInteger(group);
  if (isTens) return value >= 1 && value <= 9;
  return group >= 100 && group % 100 === 0 && value >= 1 && value < 100;
}

/** A new group follows a higher scale: `two thousand three hundred`. */
function canFollow(value: number, lastPower: number): boolean {
  return lastPower === Number.POSITIVE_INFINITY || (value > 0 && value < lastPower);
}

/** The pattern of the cardinals up to a number. */
export function cardinalsUpTo(most: number): string {
  return anyWord(Object.keys(cardinals).filter((word) => (cardinals[word] ?? 100) <= most));
}

/** The pattern of any one word of a number. */
export function anyNumberWord(): string {
  return anyWord([...ALL, ...nought]);
}

const NUMBER_PATTERNS = lazily(() => {
  const { nouns, fractionNouns, percent } = ENGLISH.numbers;
  const cardinal = `${anyWord(Object.keys(cardinals))}(?:-\\p{L}+)?`;
  const scale = anyWord([...Object.keys(scales), '%', ...percent]);
  return {
    text: new RegExp(`^(?:.*\\d.*|${anyOf([...nouns, ...fractionNouns])})$`),
    word: new RegExp(`^(?:${anyOf(nouns)}|${scale}|${cardinal})$`, 'iu'),
  };
});

/** Whether a text is a number, in digits with whatever else or in words. */
export function isNumberText(text: string): boolean {
  const lower = text.toLowerCase();
  return NUMBER_PATTERNS().text.test(lower) || readNumberWords(lower) !== undefined;
}

/** Whether a word is a number, or a part of one: `40`, `twenty-two`, `million`. */
export function isNumberWord(word: string): boolean {
  return /\p{N}/u.test(word) || NUMBER_PATTERNS().word.test(word);
}
