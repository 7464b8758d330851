/**
 * The names of a summary point, compared with the paragraphs that it cites: whether they are there, in another form, by
 * another name for the same, or by their initials.
 */

import { clauseLanguageOf } from '../../article/clauses/paragraph-clauses.ts';
import { nameWords, plain, writtenWords } from '../../article/names/name-words.ts';
import type { SourceText } from '../../article/source-text.ts';
import { indexedWords, wordIndexOf } from '../../article/words/word-index.ts';
import { ENGLISH } from '../../language/languages.ts';
import { anyWord } from '../../language/model/pattern.ts';
import { otherNames } from '../../language/same-names.ts';
import { isWordOf } from '../../language/words/clause-marks.ts';
import { isPrintableAscii } from '../../text/layout/graphemes.ts';
import { lazily, memoised } from '../../text/memo.ts';
import type { Scope } from '../search/scope.ts';
import { wordRuns } from '../search/word-runs.ts';
import { type Cited, type CitedWords, STEM } from './cited.ts';
import { areNounsCapitals } from './cited-clauses.ts';
import { foreignNamesIn, namesIn } from './claims.ts';

export interface ComparedNames {
  readonly found: readonly string[];
  readonly lacking: readonly string[];
  /** What is not there, and may be no name. */
  readonly unsure: readonly string[];
}

/** Which names of a text the cited paragraphs have, and which not. */
export function compareNames(text: string, cited: readonly Cited[]): ComparedNames {
  const [found, lacking, unsure]: [string[], string[], string[]] = [[], [], []];
  const isCommon = (word: string): boolean =>
    cited.some(({ scope }) => hasInLowerCase(scope.source, word));
  const languages = cited.map(({ scope }) => clauseLanguageOf(scope.source));
  const foreign = languages.find((language) => language !== ENGLISH);
  const names =
    foreign === undefined
      ? namesIn(text, isCommon)
      : foreignNamesIn(text, {
          isCommon: (word) => isCommon(word) || isWordOf('empty', word, foreign),
          areNounsCapitals: cited.some(({ scope }) => areNounsCapitals(scope.source)),
          isOwn: isIn(text, (word) => isWordOf('empty', word, foreign)),
        });
  for (const { name, isSure } of names) {
    const there = cited.filter((one) => hasName(one, name));
    if (there.some((one) => isTogether(one, name))) found.push(name);
    else if (there.length > 0) unsure.push(name);
    else if (isSure) lacking.push(name);
    else unsure.push(name);
  }
  return { found, lacking, unsure };
}

/** Whether a text of some length is in a language, by its function words. */
function isIn(text: string, isFunction: (word: string) => boolean): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter(isFunction).length >= words.length * 0.15;
}

/** Whether the source has a word, or its plural or singular, in lower case. */
function hasInLowerCase(source: SourceText, word: string): boolean {
  const stem = word.replace(/s$/, '');
  if (stem.length <= 1) return false;
  const { startOf, endOf } = wordIndexOf(source);
  const lower = lowerCaseWords(source);
  return [stem, `${stem}s`].some((form) => {
    const words = indexedWords(form);
    if (words.length === 1) {
      const id = wordIndexOf(source).idOf(form);
      return id !== undefined && lower[id] === 1;
    }
    for (const first of wordRuns(source, words, { start: 0, end: source.text.length })) {
      const [start, end] = [startOf(first), endOf(first + words.length - 1)];
      const written = source.text.slice(start, end);
      if (written === written.toLowerCase()) return true;
    }
    return false;
  });
}

/** By the numbers of words, 1 for those that stand somewhere without a capital. */
const lowerCaseWords = memoised((source: SourceText): Uint8Array => {
  const { count, idAt, startOf, endOf, distinctWords } = wordIndexOf(source);
  const lower = new Uint8Array(distinctWords);
  for (let position = 0; position < count; position++) {
    const id = idAt(position);
    if (lower[id] === 1 || isCapital(source.text.charCodeAt(startOf(position)))) continue;
    const written = source.text.slice(startOf(position), endOf(position));
    if (written === written.toLowerCase()) lower[id] = 1;
  }
  return lower;
});

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/**
 * All words of a name are in the cited paragraphs; or one of them, where the source has the whole name
 * elsewhere; or another name for the same. Initials in the middle of a name need not be there.
 */
function hasName({ scope, words }: Cited, name: string): boolean {
  const all = nameWords(name);
  const sought = all.filter((word) => all.length === 1 || word.length > 1);
  const has = (word: string): boolean => hasForm(words, word);
  if (sought.every(has)) return true;
  if (sought.length > 1 && sought.some(has) && hasRun(scope, sought)) return true;
  return (
    [sought.join(' '), ...sought.filter((word) => sought.length > 1 && !has(word))].some(
      (part, index, parts) =>
        otherNames(part).some((other) => hasSequence(words.all, other.split(' ').map(plain))) &&
        (index === 0 || parts.length === 2),
    ) || isInitials(words, name)
  );
}

/** The same word, or one made from it: `Ukraine`, `Ukrainians`; `1`, `one`, `first`; `Sept.`, `September`. */
function hasForm({ different, byStem }: CitedWords, word: string): boolean {
  if (different.has(word)) return true;
  if (ORDINALS.some((pair) => pair.includes(word) && pair.some((other) => different.has(other)))) {
    return true;
  }
  if (shortMonths(word).some((short) => different.has(short))) return true;
  return (byStem.get(word.slice(0, STEM)) ?? []).some(
    (other) => isMadeFrom(word, other) || isMadeFrom(other, word),
  );
}

/** `Ukrainian` from `Ukraine`: one has an ending that makes adjectives or people of names. */
function isMadeFrom(longer: string, shorter: string): boolean {
  const base = shorter.replace(/[aeiouy]+$/, '');
  return [shorter, base].some(
    (from) => longer.startsWith(from) && ENDING().test(longer.slice(from.length)),
  );
}

const ENDING = lazily(() => new RegExp(`^${anyWord(ENGLISH.names.madeByEndings)}$`));

/** Short forms of a month, and the month of a short form. */
function shortMonths(word: string): readonly string[] {
  const { months, shortMonths: short } = ENGLISH.times;
  const isShort = short.some((one) => new RegExp(`^${one}$`, 'i').test(word));
  const month = months
    .map((one) => one.toLowerCase())
    .find((one) => (isShort ? one.startsWith(word.slice(0, 3)) : one === word));
  return month === undefined ? [] : [month, month.slice(0, 3), month.slice(0, 4)];
}

const ORDINALS = Object.entries(ENGLISH.numbers.ordinals);

/** Places of a first name that are looked at. */
const MAX_PLACES = 200;

function hasRun({ source }: Scope, sought: readonly string[]): boolean {
  const { positionsOf, idOf, startOf } = wordIndexOf(source);
  const [first = '', second = ''] = sought;
  const id = idOf(first);
  if (id === undefined) return false;
  return positionsOf(id)
    .subarray(0, MAX_PLACES)
    .some((position) => {
      const start = startOf(position);
      const text = source.text.slice(start, start + 40 * sought.length);
      // What lacks the beginning of the second word needs no closer look.
      const isPossible = !isPrintableAscii(text) || text.toLowerCase().includes(second.slice(0, 2));
      if (!isPossible) return false;
      const words = nameWords(text).filter((word) => word.length > 1);
      return sought.every((word, index) => words[index] === word);
    });
}

/** Words between a first name and a surname: middle names and initials. */
const MAX_BETWEEN = 3;

/** Whether the last two words of a name, if both are there, stand together: `Ada Orr` is not made of `Ada` and `Bo Orr`. */
function isTogether({ scope, words: { all, different } }: Cited, name: string): boolean {
  const [surname = '', first = ''] = nameWords(name)
    .filter((word) => word.length > 1)
    .reverse();
  if (!different.has(first) || !different.has(surname)) return true;
  const isNear = all.some(
    (word, at) => word === surname && all.slice(Math.max(0, at - MAX_BETWEEN), at).includes(first),
  );
  return isNear || hasRun(scope, [first, surname]);
}

function hasSequence(words: readonly string[], sought: readonly string[]): boolean {
  return words.some((_, at) => sought.every((word, index) => words[at + index] === word));
}

/** `NATO` where the name is spelt out, or the name where it is `NATO`. */
function isInitials({ different, names }: CitedWords, name: string): boolean {
  const short = name.replace(/[.&]/g, '');
  const own = writtenWords(name).filter((word) => /^\p{Lu}/u.test(word));
  if (own.length > 1 && !name.includes('&')) {
    return different.has(own.map((word) => word.charAt(0).toLowerCase()).join(''));
  }
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false;
  const letters = [...short.toLowerCase()];
  return names.some((_, at) => letters.every((letter, index) => names[at + index]?.[0] === letter));
}
