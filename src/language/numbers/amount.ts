/**
 * Amounts as people write them: `11000`, `11_000`, `11,000`, `3bn`, `-£3bn`, `4.2 million`, `3½`, `40%`,
 * `5kg`. Reads digits only; number words and hedges are read by `figure-phrase.ts`. Refuses what it cannot hold
 * exactly.
 */

import { ENGLISH } from '../languages.ts';
import { anyWord } from '../model/pattern.ts';
import type { Amount } from '../model/quantity.ts';
import { MEASURE_SOURCE } from '../units/measures.ts';
import { scalesOf } from './number-formats.ts';

const CODES =
  'AED|AUD|BGN|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HKD|HUF|ILS|INR|JPY|KRW|MXN|NOK|NZD|PLN|RON|RUB|SAR|SEK|SGD|TRY|TWD|UAH|USD|ZAR';
const CURRENCY = `(?:(?:US|AU?|CA?|NZ|HK|S|R|NT)?[$]|[£€¥₹₽₴₺₩₪]|(?:${CODES})(?![A-Za-z])|Rs\\.?(?![A-Za-z])|R(?=\\d))`;
const SPACE = '[ \\u00a0\\u2009\\u202f]';
// .08  1,000  1_000  1 000 (no-break or thin space)  1000  1000.5  1,25,000 (as in India)
const DIGITS =
  '(?:(?:\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,3}(?:[,_\\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|(?<![A-Za-z\\d.,])\\.\\d+)';
/** Parts of a whole that decimals hold exactly; a third is none. */
const PARTS_OF_WHOLE: Readonly<Record<string, string>> = {
  '½': '5',
  '¼': '25',
  '¾': '75',
  '⅕': '2',
  '⅖': '4',
  '⅗': '6',
  '⅘': '8',
  '⅛': '125',
  '⅜': '375',
  '⅝': '625',
  '⅞': '875',
  '1/2': '5',
  '1/4': '25',
  '3/4': '75',
};
const PART = `${SPACE}?[½¼¾⅕-⅘⅛-⅞]| +(?:1/2|1/4|3/4)(?![\\d/])`;
const SIGN = '[-+\u2212]';

/** `gap` is what may stand between a number and the sign of its measure. */
function amountSource(language: string | undefined, gap: string): string {
  const words = Object.keys(scalesOf(language));
  // `5m²` and `5m/s` are metres.
  // `30 MUSD` has its scale before the currency.
  const scale = `M(?=(?:${CODES})(?![A-Za-z]))|${anyWord(words)}(?![A-Za-z\\d\u00c0-\u024f\u0400-\u052f²³]|/s(?![A-Za-z]))`;
  const hyphenated = anyWord(words.filter((word) => /^[a-z]{4,}$/.test(word)));
  return (
    `(?:(?<lead>${SIGN})?(?<before>${CURRENCY})${SPACE}?)?(?<sign>${SIGN})?` +
    `(?<digits>${DIGITS})(?<part>${PART})?` +
    `(?:(?<gap>${SPACE}?)(?<scale>${scale})|(?<hyphen>-)(?<hyphenated>${hyphenated}(?![A-Za-z])))?` +
    `(?:${SPACE}?(?:(?<percent>%|(?:${ENGLISH.numbers.percent.join('|')})(?![A-Za-z]))|(?<after>${CURRENCY}))|${gap}(?<measure>${MEASURE_SOURCE}))?`
  );
}

const withoutNames = (source: string): string => source.replaceAll(/\?<\w+>/g, '?:');

/** The pattern of one amount in a text of a language, for use inside a longer pattern. */
export function amountSourceIn(language: string | undefined): string {
  return withoutNames(amountSource(language, ''));
}

const WHOLE = new Map<object, RegExp>();

/** The pattern of a whole amount, for each set of scales. */
function wholeIn(language: string | undefined): RegExp {
  const scales = scalesOf(language);
  const pattern = WHOLE.get(scales) ?? new RegExp(`^${amountSource(language, `${SPACE}?`)}$`);
  WHOLE.set(scales, pattern);
  return pattern;
}

const MAX_DIGITS = 15;

/** An amount, its unit where it is a per-cent sign, or why it is neither. */
export type AmountReading =
  | {
      readonly kind: 'amount';
      readonly amount: Amount;
      readonly percent: boolean;
      /** Sign of the measure right behind the number. */
      readonly measure?: string;
      readonly leadingZero: boolean;
      /** What its scale multiplies it by. */
      readonly factor: number;
    }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'too-large' };

/** Reads the whole of `text`, which may have white space around it, as one amount. */
export function readAmount(text: string, language?: string): AmountReading {
  const parts = wholeIn(language).exec(text.trim())?.groups;
  const { digits, part = '', before, measure, percent, after } = parts ?? {};
  if (!parts || digits === undefined) return { kind: 'malformed' };
  const isTwice = parts.lead !== undefined && parts.sign !== undefined;
  const isMixed = part !== '' && digits.includes('.');
  if (isTwice || isMixed || (before !== undefined && measure !== undefined)) {
    return { kind: 'malformed' };
  }
  const fractionOf = part === '' ? '' : `.${PARTS_OF_WHOLE[part.trim()] ?? ''}`;
  const plain = digits.replace(/[^\d.]/g, '') + fractionOf;
  if (plain.replace('.', '').replace(/^0+/, '').length > MAX_DIGITS) return { kind: 'too-large' };

  const sign = parts.lead ?? parts.sign;
  const negative = sign !== undefined && sign !== '+';
  const scale = parts.scale ?? parts.hyphenated;
  const factor = scalesOf(language)[scale ?? ''] ?? 1;
  const value = scaled(plain, factor) * (negative ? -1 : 1);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { kind: 'too-large' };
  const [whole = '', fraction] = digits
    .replace(/[^\d.]/g, '')
    .replace(/^\./, '0.')
    .split('.');
  const minus = negative ? '\u2212' : '';
  const shown =
    (parts.lead === undefined ? '' : minus) +
    (before ?? '') +
    (/[A-Z]{3}$|^Rs/.test(before ?? '') ? ' ' : '') +
    (parts.lead === undefined ? minus : '') +
    groupDigits(whole.replace(/^0+(?=\d)/, ''), /\D/.test(digits.split('.')[0] ?? '')) +
    (fraction === undefined ? '' : `.${fraction}`) +
    part +
    (scale === undefined
      ? ''
      : (parts.hyphen ?? (parts.gap || (scale.length > 3 ? ' ' : ''))) + scale) +
    (percent === undefined ? '' : percent === '%' ? '%' : ` ${percent}`) +
    (after === undefined ? '' : ` ${after}`) +
    (measure ?? '');
  const currency = before ?? after;
  return {
    kind: 'amount',
    amount: { value, ...(currency !== undefined && { currency }), text: shown },
    percent: percent !== undefined,
    factor,
    ...(measure !== undefined && { measure }),
    leadingZero: /^0\d/.test(plain),
  };
}

/** Whether a number is written with a comma before its decimals, which is not read. */
export function hasDecimalComma(text: string): boolean {
  return /\d,\d{1,2}(?!\d)/.test(text);
}

/** Multiplies in decimal, so that 1.1bn is 1100000000 and not a neighbour of it. */
function scaled(plain: string, scale: number): number {
  const zeros = Math.log10(scale);
  const [whole = '', fraction = ''] = plain.split('.');
  const moved = fraction.slice(0, zeros).padEnd(zeros, '0');
  return Number(`${whole}${moved}.${fraction.slice(zeros) || '0'}`);
}

/** `11000` as `11,000`. Four digits stay together unless the author separated them: they may be a year. */
function groupDigits(whole: string, separated: boolean): string {
  if (whole.length <= 4 && !separated) return whole;
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
