/**
 * Units that two texts may write differently: currencies by sign, code and word, per cent, and the
 * measures of `language/numbers/measures.ts`.
 * Units that count things (`troops`, `parcels`) are not here: a source says those in many ways.
 */

import { lazily } from '../../text/memo.ts';
import { ENGLISH } from '../languages.ts';
import { anyWord } from '../model/pattern.ts';
import type { Amount } from '../model/quantity.ts';
import { measureOf } from './measures.ts';

const CURRENCIES: readonly (readonly [string, readonly string[]])[] = [
  ['GBP', ['£', 'gbp', 'pound', 'pounds', 'sterling', 'quid']],
  ['USD', ['$', 'us$', 'usd', 'dollar', 'dollars']],
  ['EUR', ['€', 'eur', 'euro', 'euros']],
  ['JPY', ['¥', 'jpy', 'yen']],
  ['CNY', ['cny', 'yuan', 'renminbi']],
  ['RUB', ['₽', 'rub', 'rouble', 'roubles', 'ruble', 'rubles']],
  ['UAH', ['₴', 'uah', 'hryvnia', 'hryvnias']],
  ['INR', ['₹', 'inr', 'rupee', 'rupees']],
  ['TRY', ['₺', 'try', 'lira']],
  ['KRW', ['₩', 'krw', 'won']],
  ['ILS', ['₪', 'ils', 'shekel', 'shekels']],
  ['PLN', ['pln', 'zloty', 'zlotys']],
  ['CHF', ['chf', 'franc', 'francs']],
  ['AUD', ['a$', 'aud']],
  ['CAD', ['c$', 'cad']],
  ['NZD', ['nz$', 'nzd']],
  ['HKD', ['hk$', 'hkd']],
  ['SGD', ['s$', 'sgd']],
  ['BRL', ['r$', 'brl']],
  ['TWD', ['nt$', 'twd']],
];

const PERCENT = lazily(() => new RegExp(`${anyWord(['%', ...ENGLISH.numbers.percent])}$`));

const CURRENCY_OF = new Map(
  CURRENCIES.flatMap(([name, words]) => words.map((word): [string, string] => [word, name])),
);

/** ISO code of the currency that the amount has, or that the words after it say. */
export function currencyOf(amount: Amount, unit: string | undefined): string | undefined {
  if (amount.currency !== undefined) return CURRENCY_OF.get(amount.currency.toLowerCase());
  return unitWords(unit).flatMap((word) => CURRENCY_OF.get(word) ?? [])[0];
}

export function isPercent(amount: Amount, unit: string | undefined): boolean {
  return PERCENT().test(amount.text) || measureOf(unit) === '%';
}

/** Whether a unit is a measure or a currency, which a source may write in another way. */
export function isMeasure(unit: string | undefined): boolean {
  return measureOf(unit) !== undefined || unitWords(unit).some((word) => CURRENCY_OF.has(word));
}

function unitWords(unit: string | undefined): string[] {
  return (unit ?? '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '');
}
