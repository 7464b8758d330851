/**
 * The words of a text as searching compares them: folded, without case, diacritics or typography. `£3bn` is `£`, `3`,
 * `bn`, `1,300` is `1300`, `gear-shift` is `gear`, `shift`. In scripts without spaces each character is a word.
 */

import { isPrintableAscii } from '../layout/graphemes.ts';
import type { Range } from '../line-index.ts';
import { lazily } from '../memo.ts';
import { foldForSearch, originalRange } from './fold.ts';

/** A folded word, and its half-open range in the original, in UTF-16 units. */
export interface SearchWord extends Range {
  readonly text: string;
}

const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const LETTERS = `[[\\p{L}\\p{M}]--[${UNSPACED}]]+`;
const NUMBER = "\\p{Nd}{1,3}(?:[,' ]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+(?:\\.\\p{Nd}+)?";
const WORD = lazily(() => new RegExp(`[${UNSPACED}]|${LETTERS}|${NUMBER}|[\\p{Sc}%‰]`, 'gv'));
/** The same of a text in ASCII, as most are once they are folded: ten times as fast. */
const ASCII_WORD = /[a-z]+|\d{1,3}(?:[,' ]\d{3})+(?!\d)|\d+(?:\.\d+)?|[$%]/g;

export function searchWords(text: string): SearchWord[] {
  const folded = foldForSearch(text);
  return Array.from(folded.text.matchAll(patternFor(folded.text)), ({ 0: word, index }) => ({
    text: withoutSeparators(word),
    ...originalRange(folded, index, index + word.length),
  }));
}

/** The words alone. */
export function searchWordTexts(text: string): string[] {
  const folded = foldForSearch(text).text;
  return (folded.match(patternFor(folded)) ?? []).map(withoutSeparators);
}

function patternFor(folded: string): RegExp {
  return isPrintableAscii(folded) ? ASCII_WORD : WORD();
}

/** `1,300` as `1300`. */
function withoutSeparators(word: string): string {
  return word.length > 4 && /^\p{Nd}/u.test(word) ? word.replace(/[,' ]/g, '') : word;
}

/**
 * Where the words stand in a row in a text, as ranges of the original; `isPrefix`: the last of them may go on. No
 * words are nowhere.
 */
export function findInRow(
  text: readonly SearchWord[],
  words: readonly string[],
  isPrefix = false,
): Range[] {
  const found: Range[] = [];
  const last = words.length - 1;
  if (last < 0) return found;
  for (let at = 0; at + last < text.length; at++) {
    const fits = words.every((word, index) => {
      const here = text[at + index]?.text ?? '';
      return index === last && isPrefix ? here.startsWith(word) : here === word;
    });
    if (!fits) continue;
    found.push({ start: text[at]?.start ?? 0, end: text[at + last]?.end ?? 0 });
    at += last;
  }
  return found;
}
