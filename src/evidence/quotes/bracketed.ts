/**
 * What a quote's brackets do to the words they stand among: a number put in, a part of a word put in, or
 * other words in place of the speaker's. Quiet about names, pronouns, capitals and other endings.
 */

import { tokenise } from '../compare/tokens.ts';
import type { Omission } from '../search/elided-passages.ts';

const SCALE = /^(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|percent|%|bn|m|k)$/i;
const SPELT =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:-\p{L}+)?$/iu;
/** Words that carry no meaning of their own, so that brackets may replace them. */
const EMPTY = new Set(
  (
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these ' +
    'those who whom whose which there here the a an of to in on at by for from with and or am is are was were be been ' +
    "being has have had do does did i'm i've we're we've it's he's she's they're they've that's there's uh um er"
  ).split(' '),
);
const SHARPENING = /^(?:exactly|precisely|only|all|every|always|definitely|certainly)$/i;

function wordsOf(text: string): string[] {
  return tokenise(text).flatMap(({ isWord, text: word }) => (isWord ? [word] : []));
}

function isNumber(word: string): boolean {
  return /\p{N}/u.test(word) || SCALE.test(word) || SPELT.test(word);
}

/** Numbers that brackets put in place of, or right beside, a number of the source. */
export function numbersPutIn({ text, before, after, inserted }: Omission): string[] {
  const given = inserted.flatMap(wordsOf).filter(isNumber);
  if (given.length === 0) return [];
  const there = wordsOf(text).filter(isNumber);
  const isBeside = [wordsOf(before).at(-1), wordsOf(after)[0]].some(
    (word) => word !== undefined && isNumber(word),
  );
  if (there.length === 0 && !isBeside) return [];
  return given.filter((word) => !there.some((other) => isAlike(word, other)));
}

/** Words of the speaker's in whose place brackets have others, not only a name or another form. */
export function wordsReplaced({ kind, text, after, inserted }: Omission): string[] {
  if (kind === 'omission' || inserted.length === 0) return [];
  const own = inserted.flatMap(wordsOf);
  const sharp = /^\W*\p{Sc}?\d/u.test(after) ? own.filter((word) => SHARPENING.test(word)) : [];
  const isNamed = own.some((word) => /^\p{Lu}/u.test(word));
  const isEmpty = own.every((word) => EMPTY.has(word.toLowerCase()));
  if (isNamed || isEmpty) return sharp;
  return wordsOf(text)
    .filter((word) => !EMPTY.has(word.toLowerCase()) && !/^\p{Lu}/u.test(word))
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
