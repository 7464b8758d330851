/**
 * Numbers that a text has for something else than a figure: years, days of a month, times of day, numbers
 * that belong to a name, scores, house and telephone numbers. In doubt a number is no figure.
 */

import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import { ENGLISH, isEnglish } from '../languages.ts';
import { anyOf, anyWord } from '../model/pattern.ts';
import { shortlyBefore } from '../numbers/number-neighbours.ts';
import { cardinalsUpTo } from '../numbers/number-words.ts';

/** Characters around a number that are looked at for what it belongs to. */
const NEAR = 40;

/** Another day before it: `4-6 March`, `March 4 and 5`. */
const DAY_BEFORE = '(?:\\d{1,2}\\s?(?:-|\\u2013|and|or|to)\\s?)?$';

const TIMES = lazily(() => {
  const { months, shortMonths, clock, past, beforeHour, partsOfDay, atHour } = ENGLISH.times;
  const month = anyWord(months.map((name) => name.toLowerCase()));
  const short = `${anyOf(shortMonths)}\\b\\.?`;
  return {
    monthAfter: new RegExp(`^\\s+${month}(?![a-z])`),
    monthBefore: new RegExp(`(?<![a-z])${month}\\s+${DAY_BEFORE}`),
    shortMonthAfter: new RegExp(`^\\s${short}`),
    shortMonthBefore: new RegExp(`(?<![A-Za-z])${short}\\s?${DAY_BEFORE}`),
    clockAfter: new RegExp(`^\\s?${anyOf(clock)}|^${anyOf(past)} (?:${cardinalsUpTo(12)}|\\d)`),
    partOfDay: new RegExp(`^ ${anyWord(partsOfDay)}(?![a-z])`),
    atHour: new RegExp(`(?<![a-z])${anyWord(atHour)} $`),
    clockBefore: new RegExp(`${anyOf(beforeHour)} $`),
  };
});

export function isYear(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}

/** `5pm`, `5 p.m.`, `0900 GMT`, `ten o'clock`. */
export function isTime(text: string, lower: string, { start, end }: Range): boolean {
  const number = text.slice(start, end);
  if (!/^(?:\d{1,4}|\d{1,2}[.:]\d\d|[a-z]+)$/i.test(number)) return false;
  const rest = text.slice(end, end + NEAR);
  if (/^\d{1,2}$/.test(number) || /\D/.test(number) || isHourOfFour(number)) {
    // `5 to 7 pm` has its letters once.
    const other = /^(?: (?:and|to|or) | ?[-\u2013] ?)\d{1,2}(?=\D)/.exec(rest)?.[0].length ?? 0;
    if (TIMES().clockAfter.test(rest) || TIMES().clockAfter.test(rest.slice(other))) return true;
  }
  const before = shortlyBefore(lower, start);
  return (
    TIMES().clockBefore.test(before) ||
    (TIMES().partOfDay.test(rest) && TIMES().atHour.test(before))
  );
}

function isHourOfFour(number: string): boolean {
  return /^(?:[01]\d|2[0-4])[0-5]\d$/.test(number);
}

export function isDay(text: string, lower: string, { start, end }: Range): boolean {
  if (!/^\d{1,2}$/.test(text.slice(start, end))) return false;
  const before = shortlyBefore(text, start);
  return (
    TIMES().monthAfter.test(lower.slice(end, end + NEAR)) ||
    TIMES().monthBefore.test(before.toLowerCase()) ||
    TIMES().shortMonthAfter.test(text.slice(end, end + NEAR)) ||
    TIMES().shortMonthBefore.test(before)
  );
}

/** Airliners, and numbers that one calls for help. */
const AIRLINER = /^7[0-8]7$/;
const EMERGENCY = /^(?:9[19][19]|11[12]|101)$/;

/** `… — two for £45` is a price. */
const OFFER_BEFORE = /(?:^|[\u2013\u2014(:“"‘'])\s?$/;
const OFFER = /^ for (?:[£$€₹]|Rs )\s?\d/;

const NAMES = lazily(() => ({
  model: new RegExp(
    `(?<![A-Za-z])${anyWord([...ENGLISH.speech.articles, ...ENGLISH.speech.definite])} $`,
    'i',
  ),
  plural: /^ (?:[a-z-]+ ){0,2}[a-z]+[^su\W]s(?![a-z])/,
  called: new RegExp(
    `(?<![a-z])${anyOf(ENGLISH.numbers.calling)} (?:\\d{3}[^.;!?\\d]{0,25} ${anyWord(ENGLISH.numbers.joining.concat(ENGLISH.numbers.range.or))} )?$`,
    'i',
  ),
  noOne: new RegExp(`(?<![a-z])${anyOf(ENGLISH.numbers.noOne)} $`, 'i'),
  train: new RegExp(`^ ${anyWord(ENGLISH.numbers.trains)}(?![A-Za-z])`),
  call: new RegExp(`^ ${anyOf(ENGLISH.numbers.calling)}(?![a-z])`),
  calibre: new RegExp(`^[- ]?${anyWord(ENGLISH.numbers.weapons)}(?![a-z])`),
  amid: new RegExp(
    `(?:[A-Z][\\w.&’']*|[a-z,] ${anyWord([...ENGLISH.speech.definite, ...ENGLISH.numbers.beforeUnit])})\\s+$`,
  ),
  numbered: new RegExp(`\\b${anyOf(ENGLISH.numbers.numbered)}\\s+$`),
  street: new RegExp(
    `^\\s+(?:[A-Z][\\w'’.]*\\s+){1,3}${anyWord(ENGLISH.numbers.streets)}(?![A-Za-z])`,
  ),
}));

/** `World War One`, `Channel 4`, `10 Downing Street`: a number word with a capital, or a number, of a name. */
export function isName(text: string, { start, end }: Range, language: string | undefined): boolean {
  const number = text.slice(start, end);
  const before = shortlyBefore(text, start);
  const after = text.slice(end, end + NEAR);
  // In other languages only a number that begins a sentence has a capital.
  if (/^[A-Z][a-z]+$/.test(number)) return isEnglish(language) && NAMES().amid.test(before);
  if (number.startsWith('.') && NAMES().calibre.test(after)) return true;
  if (/^one$/i.test(number) && NAMES().noOne.test(before)) return true;
  if (/^\d{4,5}$/.test(number) && NAMES().train.test(after)) return true;
  if (OFFER_BEFORE.test(before) && OFFER.test(after) && /^(?:\d|[a-z]+)$/i.test(number))
    return true;
  if (EMERGENCY.test(number) && (NAMES().called.test(before) || NAMES().call.test(after)))
    return true;
  if (AIRLINER.test(number) && NAMES().model.test(before) && !NAMES().plural.test(after))
    return true;
  if (/^\d{1,5}$/.test(number) && NAMES().street.test(after)) return true;
  return /^\d{1,3}(?:\.\d+)?$/.test(number) && NAMES().numbered.test(before);
}

/** A part of a row of digits that is no number: `3-1`, `2024-25`, `020 7946 0958`, `(212) 555`. */
export function isInRow(text: string, { start, end }: Range): boolean {
  const number = text.slice(start, end);
  const before = shortlyBefore(text, start);
  const after = text.slice(end, end + NEAR);
  if (!/\d/.test(number) && end > start) return false;
  if (/\d%?[-\u2013]$/.test(before) || /^[-\u2013]\d/.test(after)) return true;
  if (!/^\+?\d+$/.test(number)) return false;
  if (/^0\d/.test(number) || (number.startsWith('+') && /^[ (]\d/.test(after))) return true;
  const [previous = '', next = ''] = [
    /(\d{3,}) $/.exec(before)?.[1],
    /^ (\d{3,})(?![\d,.%])/.exec(after)?.[1],
  ];
  return (
    (number.length > 1 && [previous, next].some((other) => other !== '' && !isYear(other))) ||
    /^\) ?\d{3}[- ]\d/.test(after)
  );
}

const SCORES = lazily(() => ({
  before: new RegExp(`(?<![a-z])${anyOf(ENGLISH.numbers.scoreBefore)}(?: by)? $`),
  after: new RegExp(`^ ${anyOf(ENGLISH.numbers.scoreAfter)}(?![a-z])`),
}));

/** `won 1-3`, `a 4-5 ruling`: two results, and no range; nor are the days of an attack. */
export function isScore(text: string, lower: string, { start, end }: Range): boolean {
  const written = text.slice(start, end);
  // `women (34%-54%)` is how two stand in a poll.
  if (/^[\d.]+%[-\u2013][\d.]+%$/.test(written))
    return text[start - 1] === '(' && text[end] === ')';
  if (!/^\d{1,3}[-\u2013]\d{1,3}$/.test(written)) return false;
  return (
    /^9[-\u2013]11$/.test(written) ||
    SCORES().before.test(shortlyBefore(lower, start)) ||
    SCORES().after.test(lower.slice(end, end + NEAR))
  );
}
