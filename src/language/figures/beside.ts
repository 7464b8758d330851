/**
 * Finds words right beside a number that no table knows. Any of them may be a hedge or a scale, so that the number
 * cannot be read as it stands: `a whisker under 40`, `5 gross`. The tables list what is understood. In languages other
 * than English only adverbs before a number count, since the tables list few of the other words.
 */

import { lazily } from '../../text/memo.ts';
import { ENGLISH, findLanguage, isEnglish } from '../languages.ts';
import { anyOf } from '../model/pattern.ts';
import { measureOf } from '../units/measures.ts';
import { currencyIn } from '../units/same-units.ts';

const BEFORE =
  /(?:(?<lead>(?:^|[.!?:]\s+)["“‘„«]?)|)(?:(?<first>[\p{L}\p{M}'’-]+)\s+)??(?<word>\p{L}[\p{L}\p{M}'’-]*)\s+$/u;
/** `d’euros` */
const AFTER = /^\s+(?:\p{L}['’])?(?<word>\p{L}[\p{L}\p{M}'’-]*)/u;
/** `a detour of 40` */
const AN_AMOUNT = lazily(
  () =>
    new RegExp(`(?<!\\p{L})an?\\s+[\\p{L}-]+\\s+${anyOf(ENGLISH.numbers.beforeUnit)}\\s+$`, 'iu'),
);
/** Characters that are looked at. */
const REACH = 60;

/** The word that ends right before a number and its hedge, where it may be a hedge; in lower case. `unit` is the number’s. */
export function strangeBefore(
  text: string,
  unit: string | undefined,
  tag: string | undefined,
): string | undefined {
  const near = text.slice(-REACH);
  const { word = '', first = '', lead } = BEFORE.exec(near)?.groups ?? {};
  if (word === '' || (/^\p{Lu}/u.test(word) && lead === undefined)) return undefined;
  const lower = word.toLowerCase();
  if (!isEnglish(tag)) return isAdverb(lower, tag) ? lower : undefined;
  const { known, nouns, adjective, beforeNoun } = ENGLISH_WORDS();
  if (lower === 'than') return lower;
  const before = first.toLowerCase();
  // `a crowd of 40`, not `north of 40`
  if (beforeNoun.includes(lower))
    return before === '' || isKnown(before) || AN_AMOUNT().test(near) ? undefined : before;
  if (known.has(lower) || nouns.has(lower)) return undefined;
  // `a staggering 40`, but `a road 12 m wide`
  if (/^an?$/.test(before) && measureOf(unit) === undefined)
    return adjective.test(lower) ? undefined : lower;
  return isVerb(lower) || /^an?$/.test(before) ? undefined : lower;

  function isKnown(one: string): boolean {
    return known.has(one) || nouns.has(one) || isVerb(one);
  }
}

/** Whether a word ends as adverbs do, which are the most likely hedges. */
export function isAdverb(word: string, tag: string | undefined): boolean {
  const { numbers } = isEnglish(tag) ? ENGLISH : (findLanguage(tag) ?? {});
  return numbers?.adverbEndings?.some((ending) => word.endsWith(ending)) === true;
}

/** The word right behind a number, where it may be a scale or a hedge; in lower case. */
export function strangeAfter(text: string, tag: string | undefined): string | undefined {
  const word = AFTER.exec(text.slice(0, REACH))?.groups?.word ?? '';
  const lower = word.toLowerCase();
  const isKnown =
    word === '' ||
    measureOf(lower, tag) !== undefined ||
    currencyIn(lower) !== undefined ||
    ENGLISH_WORDS().known.has(lower);
  if (isKnown) return undefined;
  if (isEnglish(tag)) {
    const isNoun =
      /^\p{Lu}/u.test(word) || /[^su]s$/.test(lower) || ENGLISH_WORDS().nouns.has(lower);
    return isNoun || isVerb(lower) ? undefined : lower;
  }
  const { common = [], clauses } = findLanguage(tag) ?? {};
  return common.includes(lower) || clauses?.empty?.includes(lower) === true ? undefined : lower;
}

/** A form of a verb, as far as its ending shows; irregular ones are listed. */
function isVerb(word: string): boolean {
  return /[a-z]{2}(?:ed|ing|[^s]s)$/.test(word);
}

const ENGLISH_WORDS = lazily(() => {
  const { numbers, speech, sense, times, common, clauses, irregular, irregularPlurals } = ENGLISH;
  const { he, she, they, it, we } = speech.pronouns;
  const known = [
    ...(common ?? []),
    ...(clauses.empty ?? []),
    ...[...(irregular ?? []), ...(irregularPlurals ?? [])].flatMap((forms) => forms.split(' ')),
    ...[he, she, they, it, we].flatMap(({ subject, possessive }) => [...subject, ...possessive]),
    ...[...speech.articles, ...speech.definite, ...speech.indefinite, ...speech.coordinating],
    ...[...speech.alsoCoordinating, ...speech.subordinating, ...speech.that, ...speech.as],
    ...[...speech.relative, ...speech.questions, ...speech.prepositions, ...speech.timeAdverbs],
    ...[...speech.adverbs, ...speech.be, ...speech.auxiliaries, ...speech.commonVerbs],
    ...[...speech.regularVerbs, ...sense.empty, ...sense.sharpening],
    ...[...numbers.changing, ...numbers.by, ...numbers.per, ...numbers.endsUnit],
    ...[...numbers.beside, ...numbers.percent, ...numbers.plurals],
    ...numbers.hedges.flatMap(({ words }) => words.split(' ')),
    ...times.weekdays.map((day) => day.toLowerCase()),
  ];
  return {
    known: new Set(known),
    nouns: new Set(numbers.dimensions),
    beforeNoun: numbers.beforeUnit,
    adjective: new RegExp(`^${anyOf(numbers.adjectives)}$`),
  };
});
