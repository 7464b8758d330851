/**
 * Amounts as people write them: `11000`, `11_000`, `11,000`, `3bn`, `£3bn`, `4.2 million`, `40%`. Reads
 * digits only; number words and hedges are `figure-phrase.ts`'s. Refuses what it cannot hold exactly.
 */
import type { Amount } from './model.ts';

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  bn: 1e9,
  bln: 1e9,
  billion: 1e9,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
};

const CODES =
  'AED|AUD|BGN|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HKD|HUF|ILS|INR|JPY|KRW|MXN|NOK|NZD|PLN|RON|RUB|SAR|SEK|SGD|TRY|TWD|UAH|USD|ZAR';
const CURRENCY = `(?:(?:US|A|C|NZ|HK|S)?[$]|[£€¥₹₽₴₺₩]|(?:${CODES})(?![A-Za-z]))`;
const SPACE = '[ \\u00a0\\u2009\\u202f]';
// 1,000  1_000  1 000 (no-break or thin space)  1000  1000.5
const DIGITS = '(?:\\d{1,3}(?:[,_\\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';
const SCALE = `(?:${Object.keys(SCALES)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![A-Za-z])`;

const NAMED_SOURCE =
  `(?:(?<before>${CURRENCY})${SPACE}?)?(?<sign>[-+\\u2212])?(?<digits>${DIGITS})` +
  `(?:(?<gap>${SPACE}?)(?<scale>${SCALE}))?(?:${SPACE}?(?:(?<percent>%|per cent|percent)|(?<after>${CURRENCY})))?`;

/** The pattern of one amount, without anchors or names, for use inside a longer pattern. */
export const AMOUNT_SOURCE = NAMED_SOURCE.replaceAll(/\?<\w+>/g, '?:');

/** A whole value that is an amount. No flags, so that it serves as a JSON Schema pattern too. */
export const AMOUNT_PATTERN = new RegExp(`^\\s*${AMOUNT_SOURCE}\\s*$`);

const PARTS = new RegExp(`^${NAMED_SOURCE}$`);

const MAX_DIGITS = 15;

/** An amount, its unit where it is a per-cent sign, or why it is neither. */
export type AmountReading =
  | {
      readonly kind: 'amount';
      readonly amount: Amount;
      readonly percent: boolean;
      readonly leadingZero: boolean;
    }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'too-large' };

/** Reads the whole of `text`, which may have white space around it, as one amount. */
export function readAmount(text: string): AmountReading {
  const parts = PARTS.exec(text.trim())?.groups;
  const digits = parts?.digits;
  if (!parts || digits === undefined) return { kind: 'malformed' };
  const plain = digits.replace(/[^\d.]/g, '');
  if (plain.replace('.', '').replace(/^0+/, '').length > MAX_DIGITS) return { kind: 'too-large' };

  const negative = parts.sign !== undefined && parts.sign !== '+';
  const value = scaled(plain, SCALES[parts.scale ?? ''] ?? 1) * (negative ? -1 : 1);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { kind: 'too-large' };
  const [whole = '', fraction] = plain.split('.');
  const shown =
    (parts.before ?? '') +
    (/[A-Z]{3}$/.test(parts.before ?? '') ? ' ' : '') +
    (negative ? '\u2212' : '') +
    groupDigits(whole.replace(/^0+(?=\d)/, ''), /\D/.test(digits.split('.')[0] ?? '')) +
    (fraction === undefined ? '' : `.${fraction}`) +
    (parts.scale === undefined
      ? ''
      : (parts.gap || (parts.scale.length > 3 ? ' ' : '')) + parts.scale) +
    (parts.percent === undefined ? '' : parts.percent === '%' ? '%' : ` ${parts.percent}`) +
    (parts.after === undefined ? '' : ` ${parts.after}`);
  const currency = parts.before ?? parts.after;
  return {
    kind: 'amount',
    amount: { value, ...(currency !== undefined && { currency }), text: shown },
    percent: parts.percent !== undefined,
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
