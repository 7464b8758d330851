/** The content words of a text, each as the stem that its forms share: `killed`, `killing`; `ship`, `ships`. */

import { lazily } from '../../text/memo.ts';
import { ENGLISH, findLanguage, isEnglish } from '../languages.ts';
import type { Language } from '../model/language.ts';
import { anyOf, anyWord } from '../model/pattern.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The stems of a text in order; function words, and those of two letters or less, count nothing. */
export function stemsOf(text: string, tag: string | undefined): string[] {
  const empty = emptyWords(tag);
  return [
    ...text
      .toLowerCase()
      .replace(/['’]s(?!\p{L})/gu, '')
      .matchAll(WORD),
  ].flatMap(({ 0: word }) => (word.length < 3 || empty.has(word) ? [] : stemOf(word, tag)));
}

/** Endings that make other forms of an English word, and a noun or verb of it. */
const ENDING = /(?<=.{3})(?:ments?|ations?|ions?|ings?|ers?|ors?|ies|ied|ed|en|es|al|s|y|e)$/;
/** Letters that the forms of a word have in common in other languages. */
const SHARED = 6;

export function stemOf(word: string, tag: string | undefined): string {
  if (/^\p{N}/u.test(word)) return word;
  const irregular = isEnglish(tag) ? IRREGULAR().get(word) : undefined;
  if (irregular !== undefined) return irregular;
  if (!isEnglish(tag)) return word.slice(0, SHARED);
  const single = word.replace(/ies$/, 'y').replace(/(?<=.{2}[^su])s$/, '');
  return single.replace(ENDING, '').replace(/([bdgklmnprt])\1$/, '$1');
}

/** The first form of an irregular English word; undefined for all other words. */
export function irregularStem(word: string): string | undefined {
  return IRREGULAR().get(word);
}

/** The first form of each irregular one, as a stem. */
const IRREGULAR = lazily(
  () =>
    new Map(
      [...(ENGLISH.irregular ?? []), ...(ENGLISH.irregularPlurals ?? [])].flatMap((forms) => {
        const all = forms.split(' ');
        const first = all[0] ?? '';
        return [...all, `${first}s`, `${first.replace(/e$/, '')}ing`].map(
          (form) => [form, first] as const,
        );
      }),
    ),
);

/** Whether an English word in lower case has the form of a past tense or participle that differs from the verb’s first. */
export function isPastForm(word: string): boolean {
  return PAST().has(word) || (irregularStem(word) === undefined && /\p{L}{2}ed$/u.test(word));
}

const PAST = lazily(
  () =>
    new Set(
      (ENGLISH.irregular ?? []).flatMap((forms) => {
        const [first = '', ...others] = forms.split(' ');
        return others.filter(
          (form) => form !== `${first}s` && !form.endsWith('ing') && !form.endsWith('es'),
        );
      }),
    ),
);

const EMPTY = new Map<Language | undefined, ReadonlySet<string>>();

/** Words that say nothing of what is counted: those that any sentence has, and nouns of what any number is. */
function emptyWords(tag: string | undefined): ReadonlySet<string> {
  const own = findLanguage(tag);
  const known = EMPTY.get(own);
  if (known) return known;
  const { dimensions, rates } = ENGLISH.numbers;
  const words = new Set(
    [ENGLISH, own].flatMap((language) => [
      ...(language?.common ?? []),
      ...(language?.clauses?.empty ?? []),
    ]),
  );
  for (const word of [...dimensions, ...rates]) words.add(word);
  EMPTY.set(own, words);
  return words;
}

const DATES = lazily(
  () =>
    new Set(
      [...ENGLISH.times.months, ...ENGLISH.times.weekdays].map((word) =>
        stemOf(word.toLowerCase(), 'en'),
      ),
    ),
);

/** Whether a word is a month or a weekday. */
export function isDateWord(word: string): boolean {
  return DATE_WORDS().has(word);
}

const DATE_WORDS = lazily(
  () =>
    new Set([...ENGLISH.times.months, ...ENGLISH.times.weekdays].map((word) => word.toLowerCase())),
);

/** Whether a word is a month, also in a short form. */
export function isMonthWord(word: string): boolean {
  return MONTHS().test(word);
}

const MONTHS = lazily(() => {
  const { months, shortMonths } = ENGLISH.times;
  return new RegExp(`^(?:${[...months, ...shortMonths].join('|')})$`, 'iu');
});

/** Whether a stem is one of a date: a year, a day, a month, a weekday. */
export function isDateStem(stem: string): boolean {
  return /^\d/.test(stem) || DATES().has(stem);
}

const TOPIC = lazily(() => {
  const { articles, definite, pronouns, prepositions } = ENGLISH.speech;
  const possessive = Object.values(pronouns).flatMap((one) => one.possessive);
  const before = anyWord([...articles, ...definite, ...possessive, ...prepositions]);
  const scales = Object.keys(ENGLISH.numbers.scales).filter((word) => word.length > 3);
  const number = `\\d[\\d.,]*(?:\\s${anyWord(scales)})?`;
  return new RegExp(
    `(?<=(?<![\\p{L}\\d])${anyOf([before, `${before}\\s+[\\p{L}-]+`, number])}\\s)\\p{Ll}[\\p{L}\\p{M}]+|` +
      '\\p{Lu}[\\p{L}\\p{M}]+',
    'gu',
  );
});

/** The names and nouns of a text, as far as a word before them shows them to be nouns; in other languages than English all words. */
export function topicStems(text: string, tag: string | undefined): string[] {
  if (!isEnglish(tag)) return stemsOf(text, tag);
  return stemsOf(Array.from(text.matchAll(TOPIC()), ({ 0: word }) => word).join(' '), tag);
}
