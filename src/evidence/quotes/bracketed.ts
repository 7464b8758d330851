/**
 * What a quote's brackets do to the words they stand among: a number put in, a part of a word put in, or
 * other words in place of the speaker's. Quiet about names, pronouns, capitals and other endings.
 */

import { isNumberWord } from '../../language/numbers/number-words.ts';
import { isEmptyWord, isSharpening } from '../../language/words/sense-words.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Omission } from '../search/elided-passages.ts';

function wordsOf(text: string): string[] {
  return tokenise(text).flatMap(({ isWord, text: word }) => (isWord ? [word] : []));
}

/** Numbers that brackets put in place of, or right beside, a number of the source. */
export function numbersPutIn({ text, before, after, inserted }: Omission): string[] {
  const given = inserted.flatMap(wordsOf).filter(isNumberWord);
  if (given.length === 0) return [];
  const there = wordsOf(text).filter(isNumberWord);
  const isBeside = [wordsOf(before).at(-1), wordsOf(after)[0]].some(
    (word) => word !== undefined && isNumberWord(word),
  );
  if (there.length === 0 && !isBeside) return [];
  return given.filter((word) => !there.some((other) => isAlike(word, other)));
}

/** Words of the speaker's in whose place brackets have others, not only a name or another form. */
export function wordsReplaced({ kind, text, after, inserted }: Omission): string[] {
  if (kind === 'omission' || inserted.length === 0) return [];
  const own = inserted.flatMap(wordsOf);
  const sharp = /^\W*\p{Sc}?\d/u.test(after) ? own.filter((word) => isSharpening(word)) : [];
  const isNamed = own.some((word) => /^\p{Lu}/u.test(word));
  const isEmpty = own.every(isEmptyWord);
  if (isNamed || isEmpty) return sharp;
  return wordsOf(text)
    .filter((word) => !isEmptyWord(word) && !/^\p{Lu}/u.test(word))
    .filter((word) => !own.some((other) => isAlike(word, other)))
    .concat(sharp);
}

/** The same but for case and ending. */
function isAlike(word: string, other: string): boolean {
  const [a, b] = [word.toLowerCase(), other.toLowerCase()];
  if (a === b) return true;
  if (/\p{N}/u.test(a + b)) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= 3 && a.length - same <= 3 && b.length - same <= 3;
}
