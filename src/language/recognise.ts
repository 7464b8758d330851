/** Recognises the language of a text by its most frequent words. */

import { lazily } from '../text/memo.ts';
import { ENGLISH, FOREIGN_LANGUAGES, findLanguage } from './languages.ts';

/** Characters that are looked at. */
const LOOKED = 20_000;
/** Frequent words that a text needs, as a share of all its words, and at least so many. */
const SHARE = 0.12;
const LEAST = 3;
/** How far ahead of any other language it has to be. */
const AHEAD = 1.2;

/** Each frequent word with the languages that have it. */
const BY_WORD = lazily(() => {
  const known = new Map<string, string[]>();
  for (const { tags, common = [] } of [ENGLISH, ...FOREIGN_LANGUAGES])
    for (const word of common) known.set(word, [...(known.get(word) ?? []), tags[0] ?? '']);
  return known;
});

/** The tag of the language that a text is in; undefined where that is not plain. */
export function recogniseLanguage(text: string): string | undefined {
  const { counts, total } = countFrequentWords(text);
  const [[tag, count] = ['', 0], [, next] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a);
  const isEnough = count >= LEAST && count >= total * SHARE;
  return isEnough && count >= next * AHEAD ? tag : undefined;
}

/** How many frequent words a text needs, and how far ahead they have to be, to doubt what is stated. */
const LEAST_TO_DOUBT = 10;
const AHEAD_TO_DOUBT = 3;

/**
 * The language that a text is plainly in, if it is not the one that is stated (a BCP 47 tag). Nothing is said of a
 * language that is not known here, because some are written nearly like another one.
 */
export function languageInPlaceOf(stated: string, text: string): string | undefined {
  const recognised = recogniseLanguage(text);
  const tag = findLanguage(stated)?.tags[0];
  if (recognised === undefined || tag === undefined || recognised === tag) return undefined;
  const { counts } = countFrequentWords(text);
  const count = counts.get(recognised) ?? 0;
  const isPlain = count >= LEAST_TO_DOUBT && count >= (counts.get(tag) ?? 0) * AHEAD_TO_DOUBT;
  return isPlain ? recognised : undefined;
}

/** For each language, how many words of a text are frequent there; and all words. */
function countFrequentWords(text: string): { counts: Map<string, number>; total: number } {
  const counts = new Map<string, number>();
  const words =
    text
      .slice(0, LOOKED)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  for (const word of words)
    for (const tag of BY_WORD().get(word) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return { counts, total: words.length };
}
