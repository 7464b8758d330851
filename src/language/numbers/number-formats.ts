/**
 * Numbers as other languages write them: the marks between thousands and before decimals, which `Intl` knows,
 * and the words for a scale. A word of another language for a scale makes a number unreadable: a German
 * `Billion` is no billion.
 */

import { lazily, memoised } from '../../text/memo.ts';
import { ENGLISH, FOREIGN_LANGUAGES, findLanguage, isEnglish } from '../languages.ts';
import type { Language } from '../model/language.ts';
import { anyOf, anyWord } from '../model/pattern.ts';
import { CLDR_SCALES } from '../tables/cldr-scales.ts';

const SCALE_AFTER = lazily(() => {
  const foreign = new Set(
    FOREIGN_LANGUAGES.filter(({ numbers }) => numbers).flatMap((language) =>
      Object.keys(allScalesOf(language)),
    ),
  );
  const any = anyOf([anyWord(foreign), ...ENGLISH.numbers.unreadScales]);
  return new RegExp(`^(?:-|\\s*)${any}(?![A-Za-z\\u00c0-\\u024f])`);
});

/** The words for a scale in a language, with what each is worth; of English, where none are known. */
export function scalesOf(tag: string | undefined): Readonly<Record<string, number>> {
  const language = findLanguage(tag);
  return language === undefined || language === ENGLISH
    ? ENGLISH.numbers.scales
    : allScalesOf(language);
}

const SCALES = new WeakMap<Language, Readonly<Record<string, number>>>();

/** What CLDR has, and what the table adds. */
function allScalesOf(language: Language): Readonly<Record<string, number>> {
  const known = SCALES.get(language);
  if (known) return known;
  const all = { ...CLDR_SCALES[language.tags[0] ?? ''], ...language.numbers?.scales };
  SCALES.set(language, all);
  return all;
}

/** Whether a word for a scale that was not read follows a number. */
export function isScaledAfter(after: string, language: string | undefined): boolean {
  return SCALE_AFTER().test(after) || goesOnIn(findLanguage(language) ?? ENGLISH).test(after);
}

/** What a number of a language is read in part before: `3 cents`, `3 docenas`, `3 millions et demi`. */
const goesOnIn = memoised(
  (language: Language) =>
    new RegExp(`^\\s+${anyOf(language.numbers?.goesOnWith ?? [])}(?!\\p{L})`, 'iu'),
);

/** What the scales in a unit multiply its number by: `thousand troops`, `bn`. */
export function scaleOfUnit(unit: string | undefined): number {
  const scales = ENGLISH.numbers.scales;
  let factor = 1;
  for (const word of unit?.split(/\s+/) ?? []) {
    const scale = Object.hasOwn(scales, word.toLowerCase())
      ? scales[word.toLowerCase()]
      : undefined;
    // `m` alone is metres.
    if (scale === undefined || (word === 'm' && unit === 'm')) break;
    factor *= scale;
  }
  return factor;
}

const GROUPS_BY_SPACE = /(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d])/g;
const NUMBER = /\d[\d.,’'\u00a0\u2009\u202f]*\d/g;

/** Numbers with their marks as English has them, of the same length, so that offsets stay. */
export function inEnglishDigits(text: string, language: string | undefined): string {
  const spaced = text.replace(GROUPS_BY_SPACE, (number) => number.replaceAll(' ', '\u00a0'));
  if (isEnglish(language)) return spaced;
  const { group, decimal } = signsOf(language);
  return spaced.replace(NUMBER, (number) => {
    const isGrouped = /^[1-9]\d{0,2}(?:[.’']\d{3})+(?:,\d+)?$/.test(number);
    const whole = isGrouped && group !== ',' ? number.replace(/[.’'](?=\d{3})/g, '\uFFFC') : number;
    const point = decimal === ',' ? whole.replace(/,(?=\d+$)/, '.') : whole;
    return point.replaceAll('\uFFFC', ',');
  });
}

const knownSigns = new Map<string, { readonly group: string; readonly decimal: string }>();

/** The marks that a language puts between thousands and before decimals. */
function signsOf(language: string | undefined): {
  readonly group: string;
  readonly decimal: string;
} {
  const tag = language ?? 'en';
  const signs = knownSigns.get(tag) ?? askIntl(tag);
  knownSigns.set(tag, signs);
  return signs;
}

function askIntl(tag: string): { readonly group: string; readonly decimal: string } {
  if (Intl.NumberFormat.supportedLocalesOf([tag]).length === 0) return { group: ',', decimal: '.' };
  const parts = new Intl.NumberFormat(tag).formatToParts(1234567.5);
  const sign = (type: string, otherwise: string): string =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  return { group: sign('group', ','), decimal: sign('decimal', '.') };
}
