/**
 * The measures that a figure can have, in one closed table: the signs that stand right behind a number
 * (`5kg`), and the words that stand behind it after a space or a hyphen. A sign that is as often a part of
 * a name, or of a time of day, is not among them (`5G`, `3D`, `18h`, `70W`); nor is `m`, which is million.
 */

import { memoised } from '../../text/memo.ts';
import { findLanguage, isEnglish } from '../languages.ts';
import type { Language } from '../model/language.ts';

interface Measure {
  readonly name: string;
  /** Right behind the number; capitals count. */
  readonly signs: readonly string[];
  /** In lower case. */
  readonly words: readonly string[];
}

const row = (name: string, signs: string, ...words: readonly string[]): Measure => ({
  name,
  signs: signs === '' ? [] : signs.split(' '),
  words,
});

const perHour = (...units: readonly string[]): string[] =>
  units.flatMap((unit) => [`${unit} an hour`, `${unit} per hour`]);

const MEASURES: readonly Measure[] = [
  row(
    '%',
    '%',
    ...['percent', 'per cent', 'per-cent', 'pct', 'prozent', 'procent', 'procenten', 'proc'],
    ...['pour cent', 'por ciento', 'por cento', 'per cento', 'procenta', 'процент', 'процента'],
    ...['процентов', 'відсотків', 'відсотка', 'відсотки'],
  ),
  row(
    'percentage point',
    '',
    ...['percentage point', 'percentage points', 'pp', 'ppt', 'prozentpunkte', 'prozentpunkten'],
    ...[
      'prozentpunkt',
      'procentpunten',
      'procentenheter',
      'punti percentuali',
      'punto percentuale',
    ],
    ...['puntos porcentuales', 'points de pourcentage', 'pontos percentuais'],
  ),
  row('basis point', '', 'basis point', 'basis points', 'bps'),
  row('millisecond', 'ms', 'millisecond', 'milliseconds'),
  row('second', 'sec secs', 'second', 'seconds'),
  row('minute', 'min mins', 'minute', 'minutes'),
  row('hour', 'hr hrs', 'hour', 'hours'),
  row('day', '', 'day', 'days'),
  row('week', '', 'week', 'weeks'),
  row('month', '', 'month', 'months'),
  row('year', '', 'year', 'years'),
  row('metre', '', 'm', 'metre', 'metres', 'meter', 'meters'),
  row('centimetre', 'cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters'),
  row('millimetre', 'mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters'),
  row('kilometre', 'km', 'kilometre', 'kilometres', 'kilometer', 'kilometers'),
  row('nm', 'nm'),
  row('mile', '', 'mile', 'miles'),
  row('nautical mile', '', 'nautical mile', 'nautical miles'),
  row('foot', 'ft', 'foot', 'feet'),
  row('inch', 'in', 'inch', 'inches'),
  row('yard', 'yd yds', 'yard', 'yards'),
  row('square metre', 'm² m2', 'sq m', 'square metre', 'square metres', 'square meters'),
  row('square kilometre', 'km² km2', 'sq km', 'square kilometre', 'square kilometres', 'square km'),
  row('square mile', '', 'square mile', 'square miles'),
  row('square foot', 'ft²', 'sq ft', 'square foot', 'square feet'),
  row('cubic metre', 'm³ m3', 'cubic metre', 'cubic metres', 'cubic meters'),
  row('cubic centimetre', 'cm³ cc'),
  row('hectare', 'ha', 'hectare', 'hectares'),
  row('acre', '', 'acre', 'acres'),
  row('kilometre per hour', 'km/h kmh kph', ...perHour('kilometres', 'kilometers', 'km')),
  row('mile per hour', 'mph', ...perHour('miles')),
  row('metre per second', 'm/s', 'metres per second', 'meters per second', 'metres a second'),
  row('knot', 'kts', 'knot', 'knots'),
  row('degree', '°', 'degree', 'degrees'),
  row('degree Celsius', '°C ºC C', 'celsius', 'degrees celsius', 'degrees centigrade', 'degrees c'),
  row('degree Fahrenheit', '°F ºF F', 'fahrenheit', 'degrees fahrenheit', 'degrees f'),
  row('milligram', 'mg', 'milligram', 'milligrams'),
  row('microgram', 'µg μg mcg', 'microgram', 'micrograms'),
  row('gram', 'g', 'gram', 'grams'),
  row('kilogram', 'kg', 'kilogram', 'kilograms', 'kilo', 'kilos'),
  row('tonne', 't', 'tonne', 'tonnes', 'ton', 'tons'),
  row('kt', 'kt'),
  row('kilotonne', '', 'kiloton', 'kilotons', 'kilotonne', 'kilotonnes'),
  row('stone', '', 'stone'),
  row('pound (weight)', 'lb lbs'),
  row('ounce', 'oz', 'ounce', 'ounces'),
  row('millilitre', 'ml', 'millilitre', 'millilitres'),
  row('centilitre', 'cl', 'centilitre', 'centilitres'),
  row('litre', 'l', 'litre', 'litres', 'liter', 'liters'),
  row('barrel', '', 'barrel', 'barrels'),
  row('gallon', '', 'gallon', 'gallons'),
  row('kilowatt', 'kW', 'kilowatt', 'kilowatts'),
  row('megawatt', 'MW', 'megawatt', 'megawatts'),
  row('gigawatt', 'GW', 'gigawatt', 'gigawatts'),
  row('kilowatt hour', 'kWh', 'kilowatt hours', 'kilowatt-hours'),
  row('megawatt hour', 'MWh', 'megawatt hours', 'megawatt-hours'),
  row('gigawatt hour', 'GWh', 'gigawatt hours', 'gigawatt-hours'),
  row('terawatt hour', 'TWh', 'terawatt hours', 'terawatt-hours'),
  row('kilovolt', 'kV', 'kilovolt', 'kilovolts'),
  row('hertz', 'Hz', 'hertz'),
  row('kilohertz', 'kHz', 'kilohertz'),
  row('megahertz', 'MHz', 'megahertz'),
  row('gigahertz', 'GHz', 'gigahertz'),
  row('decibel', 'dB', 'decibel', 'decibels'),
  row('horsepower', 'hp bhp', 'horsepower'),
  row('kilocalorie', 'kcal'),
  row('megabyte', 'MB', 'megabyte', 'megabytes'),
  row('gigabyte', 'GB', 'gigabyte', 'gigabytes'),
  row('terabyte', 'TB', 'terabyte', 'terabytes'),
  row('megabit per second', 'Mbps'),
  row('gigabit per second', 'Gbps'),
  row('penny', 'p', 'penny', 'pence'),
  row('cent', '¢', 'cent', 'cents'),
];

const NAME_OF = new Map(
  MEASURES.flatMap(({ name, signs, words }) =>
    [...signs.map((sign) => sign.toLowerCase()), ...words].map((word) => [word, name] as const),
  ),
);
const SIGNS: ReadonlySet<string> = new Set(MEASURES.flatMap(({ signs }) => signs));

/** The measure that a unit begins with (`minutes a day`); undefined where it counts things. */
export function measureOf(unit: string | undefined, language?: string): string | undefined {
  return measuresAt(unit, language)[0];
}

/** The measure among the words after a number: `3 more days`. */
export function measureWithin(unit: string | undefined, language?: string): string | undefined {
  return measuresAt(unit, language).find((measure) => measure !== undefined);
}

/** Units that are kept: each number of a source is asked for its own, and most have the same ones. */
const MAX_KEPT = 500;
const known = new Map<string, readonly (string | undefined)[]>();

/** The measures that begin at the first three words of a unit. */
function measuresAt(
  unit: string | undefined,
  language: string | undefined,
): readonly (string | undefined)[] {
  const key = `${language ?? ''} ${unit ?? ''}`;
  const kept = known.get(key);
  if (kept) return kept;
  const [words, foreign] = [unitWords(unit), foreignMeasures(language)];
  const found = [0, 1, 2].map((from) => measureIn(words.slice(from), foreign));
  if (known.size >= MAX_KEPT) known.clear();
  known.set(key, found);
  return found;
}

/** All measures that a text names. */
export function measuresIn(text: string, language?: string): ReadonlySet<string> {
  const [words, foreign] = [
    text.toLowerCase().match(/[\p{L}²³°%/]+/gu) ?? [],
    foreignMeasures(language),
  ];
  return new Set(words.flatMap((_, from) => measureIn(words.slice(from, from + 3), foreign) ?? []));
}

function unitWords(unit: string | undefined): string[] {
  return (unit ?? '')
    .toLowerCase()
    .split(/[\s-]+/, 5)
    .filter((word) => word !== '');
}

function measureIn(
  words: readonly string[],
  foreign: ReadonlyMap<string, string>,
): string | undefined {
  return [3, 2, 1].flatMap((count) => {
    const written = words.slice(0, count).join(' ');
    return NAME_OF.get(written) ?? foreign.get(written) ?? [];
  })[0];
}

/** Measures that CLDR names in each language, by what it calls them. */
const OF_INTL: Readonly<Record<string, string>> = {
  ...{ milliliter: 'millilitre', liter: 'litre', meter: 'metre', centimeter: 'centimetre' },
  ...{ millimeter: 'millimetre', kilometer: 'kilometre', gram: 'gram', kilogram: 'kilogram' },
  ...{ second: 'second', minute: 'minute', hour: 'hour', day: 'day', week: 'week', month: 'month' },
  ...{ year: 'year', mile: 'mile', foot: 'foot', inch: 'inch', hectare: 'hectare', acre: 'acre' },
  ...{ degree: 'degree', celsius: 'degree Celsius', fahrenheit: 'degree Fahrenheit' },
  ...{ 'kilometer-per-hour': 'kilometre per hour', megabyte: 'megabyte', gigabyte: 'gigabyte' },
};
const NONE: ReadonlyMap<string, string> = new Map();

/** Words for measures of a language that is not English: those of CLDR, by `Intl`, and of its table. */
function foreignMeasures(tag: string | undefined): ReadonlyMap<string, string> {
  const language = isEnglish(tag) ? undefined : findLanguage(tag);
  return language === undefined ? NONE : measuresOf(language);
}

/** Numbers whose words have all the plural forms of a language. */
const PLURALS = [1, 2, 5, 1.5];

const measuresOf = memoised((language: Language): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const [unit, name] of Object.entries(OF_INTL)) {
    const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
    const format = new Intl.NumberFormat(language.tags[0], style);
    for (const number of PLURALS) {
      const word = format.formatToParts(number).find(({ type }) => type === 'unit')?.value;
      if (word !== undefined) names.set(word.toLowerCase(), name);
    }
  }
  for (const [name, words] of Object.entries(language.numbers?.measures ?? {}))
    for (const word of words) names.set(word, name);
  return names;
});

/** Whether two measures may be the same: degrees are of a scale that is not always said. */
export function isSameMeasure(a: string, b: string): boolean {
  const isDegree = [a, b].includes('degree') && [a, b].every((name) => name.startsWith('degree'));
  return a === b || isDegree || measureFactor(a, b) !== undefined;
}

/** Measures that are said together: how many of the small ones make a large one. */
export const COMPOUNDS: readonly {
  readonly large: string;
  readonly small: string;
  readonly factor: number;
  /** A sign of the large one that is an ordinal’s alone. */
  readonly short?: string;
}[] = [
  { large: 'hour', small: 'minute', factor: 60 },
  { large: 'foot', small: 'inch', factor: 12 },
  { large: 'stone', small: 'pound (weight)', factor: 14, short: 'st' },
  { large: 'pound (weight)', small: 'ounce', factor: 16 },
  { large: 'year', small: 'month', factor: 12 },
];

/** The signs and words of a measure, the plural last. */
export function namesOfMeasure(name: string): readonly string[] {
  const { signs = [], words = [] } = MEASURES.find((measure) => measure.name === name) ?? {};
  return [...signs, ...words];
}

/** By what a number in one measure is multiplied to be in the other, of those that are said together. */
export function measureFactor(
  from: string | undefined,
  to: string | undefined,
): number | undefined {
  for (const { large, small, factor } of COMPOUNDS) {
    if (from === large && to === small) return factor;
    if (from === small && to === large) return 1 / factor;
  }
  return undefined;
}

const escaped = (sign: string): string => sign.replace(/[/]/g, '\\$&');

/** The pattern of the signs that stand right behind a number; nothing that goes on may follow. */
export const MEASURE_SOURCE = `(?:${[...SIGNS]
  .filter((sign) => sign !== '%')
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|')})(?![A-Za-z\\d\\u00aa-\\u024f]|\\/[A-Za-z])`;

/** Words after a hyphen that say in what the number is: `20-foot`, `300-euro`. */
const JOINED_MEASURE =
  /^-(?:(?:year|month|week|day)s?-olds?|percentage-point|per-?cent|square-(?:mile|metre|meter|foot|kilomet(?:re|er))|(?:milli|centi|kilo)?met(?:re|er)|(?:kilo|mega|giga)watt|kilo(?:gram|ton)?|(?:milli)?lit(?:re|er)|second|minute|hour|day|week|month|year|mile|foot|feet|inch|yard|knot|degree|acre|hectare|gram|tonne|ton|pound|stone|ounce|barrel|gallon|dollar|euro|rouble|ruble|cent|mm|cm|km|kg|lb|ft|mph)(?![A-Za-z])/;
/** What is often counted before a noun: `a 12-member panel`. */
const JOINED_COUNT =
  /^-(?:member|man|woman|person|page|point|seat|bed|bedroom|storey|ship|vehicle|nation|country|state|vote|word|mile)(?![A-Za-z])/;

/** The word that a hyphen joins to a number, where it says what is measured or counted. */
export function joinedUnit(after: string, value: number): string | undefined {
  const measure = JOINED_MEASURE.exec(after)?.[0];
  // `one-man`, `one-nation` are seldom counts.
  const unit = measure ?? (value > 1 ? JOINED_COUNT.exec(after)?.[0] : undefined);
  return unit?.slice(1);
}

/** `miles an hour` is another unit than miles. */
const RATE =
  /^\s+((?:miles|kilomet(?:re|er)s|km|met(?:re|er)s) (?:an hour|a second|per (?:hour|second)))(?![a-z])/i;

/** A measure of a speed that follows a number. */
export function rateAfter(rest: string): string | undefined {
  return RATE.exec(rest)?.[1];
}
