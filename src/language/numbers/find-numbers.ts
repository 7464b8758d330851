/**
 * The numbers in a text, in digits and in words, each with the measure, the hedge or the noun that is
 * joined to it (`5kg`, `70-odd`, `12-member`). Passes over what is a part of a name, of a longer number or
 * of a fraction, and what may be a name as well as a number.
 */

import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import { ENGLISH, isEnglish } from '../languages.ts';
import { anyOf, anyWord } from '../model/pattern.ts';
import type { Amount, Qualifier } from '../model/quantity.ts';
import { joinedUnit, measureOf } from '../units/measures.ts';
import { type AmountReading, amountSourceIn, readAmount } from './amount.ts';
import { findCompounds } from './compounds.ts';
import { findFractions } from './fractions.ts';
import { isScaledAfter, scalesOf } from './number-formats.ts';
import { isJoinedAfter, isJoinedBefore, isWord, unitAfter } from './number-neighbours.ts';
import { type FoundNumber, withPartsMarked } from './number-parts.ts';
import { cardinalsUpTo, findNumberWords } from './number-words.ts';
import { findSpelledNumbers, findSpelledParts, lengthOfHalf } from './spelled-numbers.ts';

// Small and without flags that fold case: such patterns cost more to compile than all else here.
const PATTERNS = lazily(() => {
  const {
    minus,
    beforeNoMinus,
    metresAfter,
    metresBefore,
    hedges,
    races,
    warmth,
    tails,
    uncounted,
  } = ENGLISH.numbers;
  const hedge = anyWord(['only', ...hedges.map(({ words }) => words)]);
  return {
    /** `plus or minus 3` is a margin, `10 minus 5` a sum. */
    minus: new RegExp(`(?<![a-z\\d]|${anyOf(beforeNoMinus)}|\\d )${anyWord(minus)} $`),
    anyMinus: new RegExp(`(?<![a-z])${anyWord(minus)} $`, 'i'),
    metresAfter: new RegExp(`^[- ]${anyOf(metresAfter)}(?![a-z])`),
    metresBefore: new RegExp(`(?<![a-z])${anyWord(metresBefore)} of (?:${hedge} )?$`),
    /** A word with a capital in the middle of a sentence. */
    capitalised: /[\p{L}\d,] ([\p{Lu}][\p{L}&.'’-]*) $/u,
    opening: new RegExp(`^${anyWord(ENGLISH.times.months)}$`),
    hours: /\d ?(?:h|hrs?|hours?),? ?$/,
    race: new RegExp(`(?:${anyOf(races)}|[x×]) ?$`, 'i'),
    warmth: new RegExp(anyOf(warmth), 'i'),
    tails: [
      ...tails.map(([words, to]) => [new RegExp(`^${words}(?![A-Za-z])`), to] as const),
      [/^\+(?![\d/+])/, 'at-least'] as const,
    ],
    uncounted: new RegExp(`^-${anyWord(uncounted)}(?![A-Za-z])`),
    /** `six-foot-two`, `20-foot 3`. */
    goesOn: new RegExp(`^[- ](?:\\d|${cardinalsUpTo(11)}(?![a-z]))`),
  };
});
const AMOUNTS = new Map<object, RegExp>();

function amountsIn(language: string | undefined): RegExp {
  const scales = scalesOf(language);
  const pattern = AMOUNTS.get(scales) ?? new RegExp(amountSourceIn(language), 'g');
  AMOUNTS.set(scales, pattern);
  return pattern;
}

export function findNumbers(
  text: string,
  lower: string,
  language: string | undefined,
): FoundNumber[] {
  const found: FoundNumber[] = [];
  // Marked, not searched for: a text of nothing but numbers has very many.
  const taken = new Uint8Array(text.length);
  const add = (
    start: number,
    end: number,
    amount: Amount,
    sign: string | undefined,
    factor: number,
    isUnsure = false,
  ): void => {
    const after = text.slice(end, end + NEAR);
    const suffix = suffixOf(after, amount, sign);
    const whole = end + suffix.length;
    const isRangeEnd = found.at(-1)?.end === start - 1 && text[start - 1] === '-';
    const isJoined = !isRangeEnd && isJoinedBefore(text, start);
    if (taken.subarray(start, whole).includes(1) || isJoined || isScaledAfter(after, language))
      return;
    if (
      suffix.length > 0
        ? suffix.isOpen
        : !goesOnWell(after, amount, sign) && isJoinedAfter(text, end)
    )
      return;
    const minus = PATTERNS().minus.exec(lower.slice(Math.max(0, start - NEAR), start));
    const first = start - (minus?.[0].length ?? 0);
    taken.fill(1, first, whole);
    const { unit = sign, tail, isUncounted } = suffix;
    found.push({
      start: first,
      end: whole,
      text: text.slice(start, end),
      amount: minus ? negative(amount) : amount,
      ...(unit !== undefined && { unit }),
      ...(tail !== undefined && { tail }),
      isUncounted,
      factor,
      isDoubtful: isUnsure || isDoubtful(text, { start: first, end: whole }, amount),
    });
  };
  const plain = { isUncounted: false, isDoubtful: false };
  const inWords = [
    ...findCompounds(lower),
    ...findFractions(lower),
    ...findSpelledParts(lower, language),
  ];
  for (const { start, end, value, factor, unit } of inWords) {
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    const amount = { value, text: text.slice(start, end) };
    found.push({ ...plain, start, end, text: amount.text, amount, factor, ...(unit && { unit }) });
  }
  for (const { index, 0: whole } of text.matchAll(amountsIn(language))) {
    const read = readWritten(text, index, whole, language);
    if (!read) continue;
    const { start, end, amount, unit, factor } = read;
    const half = factor < 1000 ? 0 : lengthOfHalf(lower.slice(end, end + NEAR), language);
    const more = { value: amount.value + factor / 2, text: text.slice(start, end + half) };
    add(start, end + half, half > 0 ? { ...amount, ...more } : amount, unit, factor);
  }
  // `six` is a word of French as well.
  const spelled = isEnglish(language)
    ? findNumberWords(lower)
    : findSpelledNumbers(text, lower, language);
  for (const one of spelled) {
    const amount = { value: one.value, text: text.slice(one.start, one.end) };
    add(one.start, one.end, amount, undefined, one.factor, one.isDoubtful);
  }
  return withPartsMarked(
    text,
    found.sort((a, b) => a.start - b.start),
    language,
  );
}

function negative({ value, text, ...rest }: Amount): Amount {
  return { ...rest, value: -value, text: `\u2212${text}` };
}

/** Characters around a number that say what it is. */
const NEAR = 40;

interface Written extends Range {
  readonly amount: Amount;
  readonly unit: string | undefined;
  readonly factor: number;
}

/**
 * Whether a number may be something else: `10.000` thousands of another language, `(£5m)` a loss, `Gaza 40` a name,
 * `400 737` of `400 737 Max jets` a number beside the number of a type.
 */
function isDoubtful(text: string, { start, end }: Range, { currency }: Amount): boolean {
  const written = text.slice(start, end);
  if (/^[^\d]*\d{1,3}\.\d{3}(?!\d)/.test(written)) {
    return measureOf(unitAfter(text.slice(end, end + NEAR))) === undefined;
  }
  if (/^\d{1,3}(?:[ \u00a0]\d{3})+$/.test(written) && !written.endsWith('00'))
    return /^\s\p{Lu}/u.test(text.slice(end, end + 3));
  if (currency !== undefined) return text[start - 1] === '(' && text[end] === ')';
  if (!/^\d{1,4}$/.test(written)) return false;
  const before = PATTERNS().capitalised.exec(text.slice(Math.max(0, start - NEAR), start));
  return before !== null && !PATTERNS().opening.test(before[1] ?? '');
}

/** What the pattern found in digits, where it is certain. */
function readWritten(
  text: string,
  index: number,
  whole: string,
  language: string | undefined,
): Written | undefined {
  // `12 m wide` is metres: only money has a lone letter after a space for its scale.
  const written = whole.replace(/^([-+\u2212]?\d.*)[ \u00a0\u2009\u202f][mk]$/, '$1');
  const previous = text[index - 1];
  // The hyphen of 5-7 or 5%-7% is no minus.
  const hyphen = /^[-+]/.test(written) && (isWord(previous) || previous === '%') ? 1 : 0;
  const own = written.slice(hyphen);
  const reading = readAmount(own, language);
  if (reading.kind !== 'amount') return undefined;
  const place = { start: index + hyphen, end: index + written.length };
  const { measure, factor } = reading;
  // A letter alone is a scale of money, or of a number that has decimals: `5B` may be a seat.
  if (/^[-+\u2212]?[\d,]+[BKT]$/.test(own) || /^R\d{1,2}$/.test(own)) return undefined;
  // `2h 30m`
  if (/^\d+m$/.test(own) && PATTERNS().hours.test(text.slice(Math.max(0, index - 8), index)))
    return undefined;
  // A dash before a number is a minus only of degrees.
  if (previous === '\u2013' && hyphen === 0 && !isWord(text[index - 2])) {
    if (!isDegree(measure) || !/^\d/.test(own)) return undefined;
    return {
      start: index - 1,
      end: place.end,
      amount: negative(reading.amount),
      unit: measure,
      factor,
    };
  }
  if (measure !== undefined && !isCertain(text, place, own, measure)) return undefined;
  // Elsewhere it is the scale.
  if (/^\d[\d.,]*m$/.test(own) && isInMetres(text, place)) {
    return inMetres(place, readAmount(own.slice(0, -1)), own);
  }
  if (/^\d[\d,]*m$/.test(own) && isRace(text, place, reading.amount.value / 1e6)) return undefined;
  const unit = reading.percent ? '%' : measure;
  return { ...place, amount: reading.amount, unit, factor };
}

function inMetres(place: Range, reading: AmountReading, text: string): Written | undefined {
  if (reading.kind !== 'amount') return undefined;
  return { ...place, amount: { value: reading.amount.value, text }, unit: 'm', factor: 1 };
}

function isInMetres(text: string, { start, end }: Range): boolean {
  return (
    PATTERNS().metresAfter.test(text.slice(end, end + NEAR)) ||
    PATTERNS().metresBefore.test(text.slice(Math.max(0, start - NEAR), start))
  );
}

/** `the 400m` is a race, or millions. */
function isRace(text: string, { start }: Range, value: number): boolean {
  const isDistance = [60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10_000].includes(value);
  return isDistance && PATTERNS().race.test(text.slice(Math.max(0, start - 8), start));
}

const isDegree = (measure: string | undefined): boolean => /[CF°]$/.test(measure ?? '');

const SCREEN = /^(?:144|240|360|480|720|1080|1440|2160)p$/;

/** Whether a sign is one of a measure there, and no letter of a name. */
function isCertain(text: string, { start, end }: Range, own: string, measure: string): boolean {
  // `5g` may be a network, `1080p` is a screen, `0900hrs` a time of day.
  if (/^[1-6]g$/.test(own) || SCREEN.test(own) || /^\d{4}hrs?$/.test(own)) return false;
  if (isCutMeasure(text, { start, end })) return false;
  if (measure !== 'C' && measure !== 'F') return true;
  // A bare letter is a seat or a flat as well, but for decimals, a minus or a word on the weather.
  return (
    /[-+\u2212.]/.test(own) ||
    PATTERNS().anyMinus.test(text.slice(Math.max(0, start - 8), start)) ||
    PATTERNS().warmth.test(text.slice(Math.max(0, start - 100), start)) ||
    PATTERNS().warmth.test(text.slice(end, end + NEAR))
  );
}

/** `6ft 2in` is one measure in two numbers. */
function isCutMeasure(text: string, { start, end }: Range): boolean {
  return (
    /^ ?\d+(?:\.\d+)?(?:in|ins|lbs?|oz|mins?|secs?|cm)(?![a-z])/.test(text.slice(end, end + 12)) ||
    /\d(?:ft|st|lbs?|hrs?|h|m|mins?) ?$/.test(text.slice(Math.max(0, start - 6), start))
  );
}

interface Suffix {
  readonly length: number;
  readonly unit?: string;
  readonly tail?: Qualifier;
  readonly isUncounted: boolean;
  /** The number goes on in another way than can be read (`six-foot-two`). */
  readonly isOpen: boolean;
}

/** What is joined to a number: its measure or noun, or a hedge. */
function suffixOf(after: string, amount: Amount, sign: string | undefined): Suffix {
  const none = { length: 0, isUncounted: false, isOpen: false };
  for (const [pattern, tail] of PATTERNS().tails) {
    const length = pattern.exec(after)?.[0].length ?? 0;
    if (length > 0) return { ...none, length, tail, isOpen: /^[-\w]/.test(after.slice(length)) };
  }
  const uncounted = PATTERNS().uncounted.exec(after)?.[0].length ?? 0;
  if (uncounted > 0) return { ...none, length: uncounted, isUncounted: true };
  if (sign !== undefined || amount.currency !== undefined) return none;
  const unit = joinedUnit(after, amount.value);
  if (unit === undefined) return none;
  const length = unit.length + 1;
  // In words `thirty-second` is an ordinal.
  const isOrdinal = unit === 'second' && !/\d/.test(amount.text);
  const isOpen = isOrdinal || PATTERNS().goesOn.test(after.slice(length));
  return { ...none, length, unit: /^per-?cent$/.test(unit) ? '%' : unit, isOpen };
}

/** `10ft-high`, `£5m-a-year`: what a hyphen joins behind it makes it no part of a name. */
function goesOnWell(after: string, { currency }: Amount, sign: string | undefined): boolean {
  if (currency !== undefined) return /^-an?-[a-z]/.test(after);
  return sign !== undefined && /^-[a-z]/.test(after) && !PATTERNS().goesOn.test(after);
}
