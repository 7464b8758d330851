/**
 * The names of a summary point, compared with the paragraphs that it cites: whether they are there, in another form, by
 * another name for the same, or by their initials. Reads English.
 */

import { nameWords, plain, writtenWords } from '../../article/names/name-words.ts';
import type { SourceText } from '../../article/source-text.ts';
import { indexedWords, wordIndexOf } from '../../article/words/word-index.ts';
import { ENGLISH, isEnglish } from '../../language/languages.ts';
import { otherNames } from '../../language/same-names.ts';
import { isPrintableAscii } from '../../text/layout/graphemes.ts';
import { memoised } from '../../text/memo.ts';
import type { Scope } from '../search/scope.ts';
import { wordRuns } from '../search/word-runs.ts';
import { type Cited, type CitedWords, STEM } from './cited.ts';
import { namesIn } from './claims.ts';

/** The names that none of the cited paragraphs has. */
export function lackingNames(text: string, cited: readonly Cited[]): string[] {
  // Another language has other forms of a name.
  const english = cited.filter(({ scope }) => isEnglish(scope.language));
  if (english.length < cited.length) return [];
  const isCommon = (word: string): boolean =>
    english.some(({ scope }) => hasInLowerCase(scope.source, word));
  return namesIn(text, isCommon).filter((name) => !english.some((one) => hasName(one, name)));
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
 * elsewhere; or another name for the same.
 */
function hasName({ scope, words }: Cited, name: string): boolean {
  const sought = nameWords(name);
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

/** The same word, or one made from it: `Ukraine`, `Ukrainians`; `1`, `one`, `first`. */
function hasForm({ different, byStem }: CitedWords, word: string): boolean {
  if (different.has(word)) return true;
  if (ORDINALS.some((pair) => pair.includes(word) && pair.some((other) => different.has(other)))) {
    return true;
  }
  return (byStem.get(word.slice(0, STEM)) ?? []).some((other) => {
    let same = 0;
    while (same < word.length && word[same] === other[same]) same++;
    return same >= STEM && word.length - same <= 4 && other.length - same <= 4;
  });
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
      const words = nameWords(text);
      return sought.every((word, index) => words[index] === word);
    });
}

function hasSequence(words: readonly string[], sought: readonly string[]): boolean {
  return words.some((_, at) => sought.every((word, index) => words[at + index] === word));
}

/** `NATO` where the words are spelt out, or the words where it is `NATO`. */
function isInitials({ different, initialled }: CitedWords, name: string): boolean {
  const short = name.replace(/\./g, '');
  const own = writtenWords(name).filter((word) => /^\p{Lu}/u.test(word));
  if (own.length > 1) {
    return different.has(own.map((word) => word.charAt(0).toLowerCase()).join(''));
  }
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false;
  const letters = [...short.toLowerCase()];
  return initialled.some((_, at) =>
    letters.every((letter, index) => initialled[at + index]?.startsWith(letter)),
  );
}
