/**
 * Reads the number and its hedge out of a phrase in English: `Some 11,000 North Korean troops`, `more
 * than 100`, `tens of thousands of drones`, `between five and seven`, `one in five`. Years, days of a
 * month, ordinals and numbers that belong to a name (`T-72`, `World War One`) are not figures. What it
 * cannot read with certainty it does not report.
 */

import type { Range } from '../../text/line-index.ts';
import { lazily, memoised } from '../../text/memo.ts';
import { ENGLISH, FOREIGN_LANGUAGES, findLanguage, isEnglish } from '../languages.ts';
import type { Language } from '../model/language.ts';
import { anyWord } from '../model/pattern.ts';
import type { Qualifier, Quantity } from '../model/quantity.ts';
import { findNumbers } from './find-numbers.ts';
import { type FoundHedge, hedgeBefore } from './hedges.ts';
import { isDay, isInRow, isName, isScore, isTime, isYear, shortlyBefore } from './no-quantity.ts';
import { inEnglishDigits } from './number-formats.ts';
import { isJoinedAfter, isJoinedBefore, unitAfter } from './number-neighbours.ts';
import type { FoundNumber } from './number-parts.ts';

export interface FigurePhrase {
  /** The hedge and the number, in UTF-16 offsets of the text given. */
  readonly range: Range;
  /** The hedge as the text has it (`Some`); absent where there is none. */
  readonly hedge?: string;
  readonly qualifier: Qualifier;
  readonly quantity: Quantity;
  /** `%`, or the words after the number up to the next function word (`North Korean troops`). */
  readonly unit?: string;
  /** What a hedge behind the number makes of it (`70-odd`, `100+`). */
  readonly tail?: Qualifier;
  /** It may be something else than it is read as. */
  readonly isDoubtful?: boolean;
}

/** The longest that the words of a unit are looked for. */
const UNIT_LENGTH = 120;

/** Characters behind a number in which a limit is looked for. */
const LIMIT_LENGTH = 30;

/** Characters that are looked at: nobody quotes more for one number. */
export const MAX_LENGTH = 2000;

/** What is looked at, of the same length, its digits as English has them. */
function looked(words: string, language: string | undefined): string {
  return inEnglishDigits(words.slice(0, MAX_LENGTH), language);
}

/** The first figure in `words`: one with digits, a hedge or a scale before a bare number word. */
export function readFigurePhrase(words: string, language?: string): FigurePhrase | undefined {
  const text = looked(words, language);
  const lower = lowerAscii(text);
  const found = phrasesIn(text, lower, language);
  const isPlain = (phrase: FigurePhrase): boolean =>
    phrase.hedge === undefined &&
    /^[a-z-]+$/.test(lower.slice(phrase.range.start, phrase.range.end));
  const best = found.find((phrase) => !isPlain(phrase)) ?? found[0];
  if (!best) return undefined;
  return withUnit(best, text, language);
}

/** Every figure in `words`, in order; of two that overlap, the one that begins first or is longer. */
export function readFigurePhrases(words: string, language?: string): FigurePhrase[] {
  const text = looked(words, language);
  const apart: Phrase[] = [];
  for (const phrase of phrasesIn(text, lowerAscii(text), language)) {
    if (phrase.range.start >= (apart.at(-1)?.range.end ?? 0)) apart.push(phrase);
  }
  return apart.map((phrase) => withUnit(phrase, text, language));
}

/** All that can be read as a figure, by place, the longer first. */
function phrasesIn(text: string, lower: string, language: string | undefined): Phrase[] {
  const numbers = findNumbers(text, lower, language);
  return [
    ...pairs(text, lower, numbers, language),
    ...collectives(lower),
    ...singles(text, lower, numbers, language),
  ].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/** A phrase that may say that nothing after it is its unit. */
interface Phrase extends FigurePhrase {
  readonly isUncounted?: boolean;
}

function withUnit(
  { isUncounted, ...phrase }: Phrase,
  text: string,
  language: string | undefined,
): FigurePhrase {
  if (isUncounted) return phrase;
  const unit =
    phrase.unit ??
    unitAfter(text.slice(phrase.range.end, phrase.range.end + UNIT_LENGTH), language);
  return unit === undefined ? phrase : { ...phrase, unit };
}

/** Lower case of A to Z only, so that offsets stay. */
function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Two numbers that belong together: `between 5 and 7`, `5-7`, `one in five`. */
function* pairs(
  text: string,
  lower: string,
  numbers: readonly FoundNumber[],
  language: string | undefined,
): Generator<FigurePhrase> {
  const patterns = PATTERNS();
  const isOwn = isEnglish(language);
  for (const [index, alone] of numbers.entries()) {
    const second = numbers[index + 1];
    if (!second || isNoRange(text, lower, alone, second)) continue;
    const middle = lower.slice(alone.end, second.start);
    const first = withScaleOf(alone, second);
    if (
      patterns.share.test(middle) &&
      !isYear(second.text) &&
      second.amount.value > alone.amount.value
    ) {
      const hedge = hedgeBefore(text, lower, first.start, language);
      const amount = {
        value: alone.amount.value / second.amount.value,
        text: text.slice(first.start, second.end),
      };
      yield {
        range: { start: hedge?.start ?? first.start, end: second.end },
        ...qualified(hedge),
        quantity: { kind: 'amount', amount },
        isDoubtful: alone.isDoubtful || second.isDoubtful,
      };
      continue;
    }
    const near = shortlyBefore(lower, first.start);
    const lead = (isOwn ? patterns.lead : patterns.anyLead).exec(near)?.[1] ?? '';
    // `by 30% to $1.5m` and `rose from 3 to 12` are two figures, not the ends of a range.
    if (patterns.to.test(middle) && patterns.change.test(near)) continue;
    const isRange =
      patterns.to.test(middle) ||
      (patterns.or.test(middle) && isAlike(first, second)) ||
      /^\s?[-\u2013]\s?$/.test(middle) ||
      (patterns.between.test(lead) && patterns.and.test(middle)) ||
      // `5 bis 7`, `zwischen 5 und 7`.
      (!isOwn && patterns.anyOr.test(middle) && isAlike(first, second)) ||
      (!isOwn && (patterns.anyTo.test(middle) || (lead !== '' && patterns.anyAnd.test(middle))));
    if (
      !isRange ||
      isYear(first.text) ||
      isYear(second.text) ||
      first.amount.value >= second.amount.value ||
      !isSameUnit(first, second, text)
    )
      continue;
    yield {
      range: { start: first.start - lead.length, end: second.end },
      qualifier: 'between',
      quantity: { kind: 'range', min: first.amount, max: inCurrencyOf(first, second).amount },
      isDoubtful: first.isDoubtful || second.isDoubtful,
      ...(second.unit !== undefined && { unit: second.unit }),
    };
  }
}

/** Patterns of English, and of the other languages taken together. */
const PATTERNS = lazily(() => {
  const { range, share, changing, by, collectives } = ENGLISH.numbers;
  const others = FOREIGN_LANGUAGES.flatMap(({ numbers }) => numbers?.range ?? []);
  const leads = [...range.between, ...range.from];
  const before = (words: readonly string[]): RegExp =>
    new RegExp(`(?:^|[^a-z])(${anyWord(words)}\\s+)$`);
  const amid = (words: readonly string[]): RegExp => new RegExp(`^\\s+${anyWord(words)}\\s+$`);
  const change = `${anyWord(changing)}\\s[^.;]{0,25}${anyWord(range.from)}`;
  return {
    lead: before(leads),
    anyLead: before([...leads, ...others.flatMap(({ between }) => between)]),
    between: new RegExp(`^${anyWord(range.between)}`),
    and: amid(range.and),
    anyAnd: amid(others.flatMap(({ and }) => and)),
    to: amid(range.to),
    or: amid(range.or),
    anyOr: amid(others.flatMap(({ or }) => or)),
    anyTo: amid(others.flatMap(({ to }) => to)),
    share: amid(share),
    change: new RegExp(`(?<![a-z])(?:${anyWord(by)}|${change})\\s+$`),
    collectives: collectives.map(
      ([words, qualifier]) => [new RegExp(words, 'g'), qualifier] as const,
    ),
  };
});

/** Limits behind a number in a language; in another than English, those of English as well. */
const limitsIn = memoised((language: Language) => {
  const limits = { ...ENGLISH.numbers.limitsBehind, ...language.numbers?.limitsBehind };
  const than = anyWord([...(ENGLISH.numbers.than ?? []), ...(language.numbers?.than ?? [])]);
  const any = anyWord(Object.keys(limits));
  return { limits, pattern: new RegExp(`^\\s+(${any})(?!\\p{L}|\\s+${than}(?!\\p{L}))`, 'u') };
});

/** `3 to 4 million`, `two or three hundred`, `$1.5-2 billion`: the first number has the scale of the second. */
function withScaleOf(first: FoundNumber, second: FoundNumber): FoundNumber {
  const { amount, factor } = first;
  if (factor !== 1 || second.factor === 1 || first.unit !== undefined) return first;
  if (amount.value >= second.amount.value / second.factor) return first;
  const scale = /[^\d.,]+$/.exec(second.amount.text)?.[0] ?? '';
  const shared = { ...amount, value: scaledBy(amount.value, second.factor) };
  return { ...first, factor: second.factor, amount: { ...shared, text: `${amount.text}${scale}` } };
}

/** `$3 to 4 billion` has its sign once. */
function inCurrencyOf({ amount: { currency } }: FoundNumber, second: FoundNumber): FoundNumber {
  if (currency === undefined || second.amount.currency !== undefined) return second;
  return { ...second, amount: { ...second.amount, currency } };
}

/** 1.1 million is 1100000, and not a neighbour of it. */
function scaledBy(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

/** `five or six`, and not `1 or 200`. */
function isAlike(first: FoundNumber, second: FoundNumber): boolean {
  const { value } = first.amount;
  return value > 0 && second.amount.value <= value * 3 && first.factor === second.factor;
}

/** Scores, days, hours and rows of digits have two numbers as well. */
function isNoRange(text: string, lower: string, first: FoundNumber, second: FoundNumber): boolean {
  const whole = { start: first.start, end: second.end };
  return (
    isScore(text, lower, whole) ||
    isTime(text, lower, second) ||
    [first, second].some((one) => isDay(text, lower, one)) ||
    isInRow(text, { start: first.start, end: first.start }) ||
    isInRow(text, { start: second.end, end: second.end })
  );
}

/** `5kg to 7kg`, `5 to 7kg`; not `5mm to 7kg`, `5% to 7`. */
function isSameUnit(first: FoundNumber, second: FoundNumber, text: string): boolean {
  if (first.unit === undefined || first.unit === second.unit) return true;
  const after = unitAfter(text.slice(second.end, second.end + UNIT_LENGTH));
  return second.unit === undefined && after?.split(' ', 1)[0] === first.unit;
}

function* collectives(lower: string): Generator<FigurePhrase> {
  for (const [pattern, qualifier] of PATTERNS().collectives) {
    for (const { index, 0: words } of lower.matchAll(pattern)) {
      const end = index + words.length;
      if (isJoinedBefore(lower, index) || isJoinedAfter(lower, end)) continue;
      yield { range: { start: index, end }, qualifier, quantity: { kind: 'words' } };
    }
  }
}

function* singles(
  text: string,
  lower: string,
  numbers: readonly FoundNumber[],
  language: string | undefined,
): Generator<Phrase> {
  for (const number of numbers) {
    const { start, end, amount, unit, text: written, isUncounted } = number;
    const hedge = hedgeBefore(text, lower, start, language);
    if (
      isDay(text, lower, number) ||
      isTime(text, lower, number) ||
      isName(text, number) ||
      isInRow(text, number) ||
      (!hedge && isYear(written))
    )
      continue;
    const { limits, pattern } = limitsIn(findLanguage(language) ?? ENGLISH);
    const more = pattern.exec(lower.slice(end, end + LIMIT_LENGTH));
    const limit = limits[more?.[1] ?? ''];
    const tail = limit ?? number.tail;
    yield {
      range: { start: hedge?.start ?? start, end: end + (more?.[0].length ?? 0) },
      ...(limit === undefined ? qualified(hedge, tail) : { qualifier: limit }),
      quantity: { kind: 'amount', amount },
      ...(unit !== undefined && { unit }),
      ...(tail !== undefined && { tail }),
      isUncounted,
      isDoubtful: number.isDoubtful,
    };
  }
}

/** The hedge before a number, or the one behind it; `about 100-plus` is at least. */
function qualified(
  hedge: FoundHedge | undefined,
  tail?: Qualifier,
): { readonly hedge?: string; readonly qualifier: Qualifier } {
  const own = hedge?.qualifier === 'about' ? (tail ?? 'about') : (hedge?.qualifier ?? tail);
  return { ...(hedge && { hedge: hedge.text }), qualifier: own ?? 'exact' };
}
