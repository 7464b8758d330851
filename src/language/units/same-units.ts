/**
 * Units that two texts may write differently: currencies by sign, code and word, per cent, and the
 * measures of `language/units/measures.ts`.
 * Units that count things (`troops`, `parcels`) are not here: a source says those in many ways.
 */

import { lazily } from '../../text/memo.ts';
import { ENGLISH } from '../languages.ts';
import { anyWord } from '../model/pattern.ts';
import type { Amount } from '../model/quantity.ts';
import { measureOf } from './measures.ts';

const CURRENCIES: Readonly<Record<string, string>> = {
  GBP: '£ gbp pound pounds sterling quid pfund libras livres',
  USD: '$ us$ usd dollar dollars dólares dollari',
  EUR: '€ eur euro euros евро',
  JPY: '¥ jpy yen',
  CNY: 'cny yuan renminbi',
  RUB: '₽ rub rouble roubles ruble rubles рубль рубля рублей rubel',
  UAH: '₴ uah hryvnia hryvnias гривень гривні',
  INR: '₹ inr rs rs. rupee rupees',
  TRY: '₺ try lira',
  KRW: '₩ krw won',
  ILS: '₪ ils shekel shekels',
  PLN: 'pln zloty zlotys złoty złote złotych zł',
  CHF: 'chf franc francs franken',
  SEK: 'sek kronor',
  NOK: 'nok',
  DKK: 'dkk',
  ZAR: 'zar r rand',
  AUD: 'a$ au$ aud',
  CAD: 'c$ ca$ cad',
  NZD: 'nz$ nzd',
  HKD: 'hk$ hkd',
  SGD: 's$ sgd',
  BRL: 'r$ brl reais',
  TWD: 'nt$ twd',
  IDR: 'idr rupiah',
  THB: 'thb baht',
  MYR: 'myr ringgit',
  NGN: 'ngn naira',
  KES: 'kes',
  PKR: 'pkr',
  BDT: 'bdt taka',
  EGP: 'egp',
  HUF: 'huf forint forints',
  CZK: 'czk koruna',
  AED: 'aed dirham dirhams',
  // Of several countries, which a word before may say.
  CROWN: 'crown crowns',
  PESO: 'peso pesos',
  SHILLING: 'shilling shillings',
  DINAR: 'dinar dinars',
  RIYAL: 'riyal riyals rial rials',
};

const CURRENCY_OF = new Map(
  Object.entries(CURRENCIES).flatMap(([name, words]) =>
    words.split(' ').map((word): [string, string] => [word, name]),
  ),
);

/** Currencies that share their name with another: which one it is, by what stands before it. */
const BY_COUNTRY: Readonly<Record<string, string>> = {
  ...{ 'us dollar': 'USD', 'american dollar': 'USD', 'u.s. dollar': 'USD', 'british pound': 'GBP' },
  ...{ 'australian dollar': 'AUD', 'canadian dollar': 'CAD', 'hong kong dollar': 'HKD' },
  ...{ 'new zealand dollar': 'NZD', 'singapore dollar': 'SGD', 'singaporean dollar': 'SGD' },
  ...{
    'swiss franc': 'CHF',
    'indian rupee': 'INR',
    'turkish lira': 'TRY',
    'pound sterling': 'GBP',
  },
  ...{
    'russian rouble': 'RUB',
    'russian ruble': 'RUB',
    'japanese yen': 'JPY',
    'chinese yuan': 'CNY',
  },
  ...{
    'polish zloty': 'PLN',
    'israeli shekel': 'ILS',
    'south korean won': 'KRW',
    'korean won': 'KRW',
  },
};

/** Words that are currencies only beside a number as large as those of such a currency: `12,000 won`. */
const ALSO_WORDS: ReadonlySet<string> = new Set(['won', 'try', 'r']);
const LEAST_ALSO = 1000;

const PERCENT = lazily(() => new RegExp(`(?:%|${anyWord(ENGLISH.numbers.percent)})$`));

/** ISO code of the currency that an amount has, or that the first words after it say. */
export function currencyOf(amount: Amount, unit: string | undefined): string | undefined {
  if (amount.currency !== undefined) {
    return CURRENCY_OF.get(amount.currency.toLowerCase()) ?? amount.currency.toUpperCase();
  }
  const words = unitWords(unit);
  const at = words.findIndex((word) => CURRENCY_OF.has(word));
  const word = words[at] ?? '';
  if (at === -1 || at > 2 || (ALSO_WORDS.has(word) && !isLarge(amount, word))) return undefined;
  const country = words.slice(0, at).join(' ');
  return nameOf(country, word);
}

/** `R` is written before a number, so that an analyst’s unit may be it; `won` and `try` are verbs as well. */
function isLarge({ value }: Amount, word: string): boolean {
  return word === 'r' || Math.abs(value) >= LEAST_ALSO;
}

function nameOf(country: string, word: string): string | undefined {
  const own = CURRENCY_OF.get(word);
  if (country === '') return own;
  const one = word.replace(/s$/, '');
  return BY_COUNTRY[`${country} ${one}`] ?? `${country} ${one}`;
}

/** The currency that the description of a figure says: by a word that is nothing else. */
export function currencyIn(text: string): string | undefined {
  const words = unitWords(text);
  const at = words.findIndex((word) => CURRENCY_OF.has(word) && !ALSO_WORDS.has(word));
  if (at === -1) return undefined;
  const [word = '', before = ''] = [words[at], words[at - 1]];
  return BY_COUNTRY[`${before} ${word.replace(/s$/, '')}`] ?? CURRENCY_OF.get(word);
}

/** Whether a number is written with its per cent, in a sign or in words. */
export function isPercentSaid(text: string): boolean {
  return PERCENT().test(text) || measureOf(text.split(' ').at(-1)) === '%';
}

export function isPercent(amount: Amount, unit: string | undefined): boolean {
  return PERCENT().test(amount.text) || measureOf(unit) === '%';
}

/** Whether a unit is a measure or a currency, which a source may write in another way. */
export function isMeasure(unit: string | undefined, language?: string): boolean {
  const isCurrency = (word: string): boolean =>
    CURRENCY_OF.has(word) && (!ALSO_WORDS.has(word) || word === 'r');
  return measureOf(unit, language) !== undefined || unitWords(unit).some(isCurrency);
}

function unitWords(unit: string | undefined): string[] {
  return (unit ?? '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '');
}
