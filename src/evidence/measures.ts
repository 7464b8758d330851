/**
 * Units that two texts may write differently: currencies by sign, code and word, per cent, and measures.
 * Units that count things (`troops`, `parcels`) are not here: a source says those in many ways.
 */
import type { Amount } from '../brief/model.ts';

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
];

const MEASURES: readonly (readonly [string, readonly string[]])[] = [
  [
    '%',
    [
      ...[
        '%',
        'percent',
        'per cent',
        'percentage point',
        'percentage points',
        'prozent',
        'procent',
      ],
      ...['pour cent', 'por ciento', 'por cento', 'per cento', 'procenta', 'процент', 'процента'],
      ...['процентов', 'відсотків', 'відсотка', 'відсотки'],
    ],
  ],
  ['second', ['second', 'seconds']],
  ['minute', ['minute', 'minutes', 'min', 'mins']],
  ['hour', ['hour', 'hours', 'hrs']],
  ['day', ['day', 'days']],
  ['week', ['week', 'weeks']],
  ['month', ['month', 'months']],
  ['year', ['year', 'years']],
  ['metre', ['m', 'metre', 'metres', 'meter', 'meters']],
  ['centimetre', ['cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters']],
  ['millimetre', ['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters']],
  ['kilometre', ['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers']],
  ['mile', ['mile', 'miles']],
  ['foot', ['foot', 'feet', 'ft']],
  ['inch', ['inch', 'inches']],
  ['yard', ['yard', 'yards']],
  ['knot', ['knot', 'knots']],
  ['gram', ['g', 'gram', 'grams']],
  ['kilogram', ['kg', 'kilogram', 'kilograms', 'kilo', 'kilos']],
  ['tonne', ['tonne', 'tonnes', 'ton', 'tons']],
  ['pound (weight)', ['lb', 'lbs']],
  ['litre', ['litre', 'litres', 'liter', 'liters']],
  ['barrel', ['barrel', 'barrels']],
  ['gallon', ['gallon', 'gallons']],
  ['hectare', ['hectare', 'hectares']],
  ['acre', ['acre', 'acres']],
  ['kilowatt', ['kw', 'kilowatt', 'kilowatts']],
  ['megawatt', ['mw', 'megawatt', 'megawatts']],
  ['gigawatt', ['gw', 'gigawatt', 'gigawatts']],
];

const byWord = (table: readonly (readonly [string, readonly string[]])[]): Map<string, string> =>
  new Map(table.flatMap(([name, words]) => words.map((word): [string, string] => [word, name])));
const CURRENCY_OF = byWord(CURRENCIES);
const MEASURE_OF = byWord(MEASURES);

/** ISO code of the currency that the amount has, or that the words after it say. */
export function currencyOf(amount: Amount, unit: string | undefined): string | undefined {
  if (amount.currency !== undefined) return CURRENCY_OF.get(amount.currency.toLowerCase());
  return wordsOf(unit).flatMap((word) => CURRENCY_OF.get(word) ?? [])[0];
}

export function isPercent(amount: Amount, unit: string | undefined): boolean {
  return /(?:%|per ?cent)$/.test(amount.text) || measureOf(unit) === '%';
}

/** The measure that a unit begins with (`minutes a day`); undefined where it counts things. */
export function measureOf(unit: string | undefined): string | undefined {
  const [first = '', second = ''] = wordsOf(unit);
  return MEASURE_OF.get(`${first} ${second}`) ?? MEASURE_OF.get(first);
}

/** Whether a unit is a measure or a currency, which a source may write in another way. */
export function isMeasure(unit: string | undefined): boolean {
  return measureOf(unit) !== undefined || wordsOf(unit).some((word) => CURRENCY_OF.has(word));
}

function wordsOf(unit: string | undefined): string[] {
  return (unit ?? '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '');
}
