/**
 * Whether words of a text are a person’s name in another variant: the surname alone or with a title, with or
 * without middle names and initials. A surname with another first name is somebody else.
 */
import { ENGLISH } from '../../language/languages.ts';
import { anyWord } from '../../language/model/pattern.ts';
import { NAME_PARTICLES } from '../../language/words/name-patterns.ts';
import { lazily } from '../../text/memo.ts';
import type { NameWord } from './name-words.ts';

const WORDS = lazily(() => ({
  titles: new Set(ENGLISH.names.titles),
  openers: new Set(ENGLISH.names.openers),
  particle: new RegExp(`^${anyWord(NAME_PARTICLES)}$`),
}));

/** Whether a plain word is a title that stands before names. */
export function isTitle(word: string): boolean {
  return WORDS().titles.has(word);
}

/** Whether a plain word is a small word inside names: `von`. */
export function isParticle(word: string): boolean {
  return WORDS().particle.test(word);
}

export function isCapital({ written }: NameWord): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(written);
}

/** First names that are looked at before a surname. */
const MAX_FIRST = 4;

/**
 * Whether the word at `last` ends the name `wanted`. The words before it belong to it up to a title or a
 * word without a capital; without any, the surname stands alone.
 */
export function endsName(
  words: readonly NameWord[],
  last: number,
  wanted: readonly NameWord[],
): boolean {
  const surname = wanted.at(-1);
  if (wanted.length < 2 || !surname || words[last]?.plain !== surname.plain) return false;
  const own = wanted.slice(0, -1).filter((word) => !isParticle(word.plain));
  const firsts = firstNamesBefore(words, last);
  if (firsts.length === 0 || own.length === 0) return true;
  return firsts.some((first) => own.some((one, at) => isSameFirst(one, first, at)));
}

/** The words before a surname that are of its name, without particles, the nearest first. */
function firstNamesBefore(words: readonly NameWord[], last: number): NameWord[] {
  const found: NameWord[] = [];
  for (let index = last - 1; index >= 0 && found.length < MAX_FIRST; index--) {
    const word = words[index];
    if (!word || words[index + 1]?.after === 'other') break;
    const isPart = isParticle(word.plain) || words[index + 1]?.after === 'hyphen';
    if (isPart && !isCapital(word)) continue;
    const { titles, openers } = WORDS();
    if (!isCapital(word) || titles.has(word.plain)) break;
    if (openers.has(word.plain) && !word.isInitials) break;
    if (/['’]s?$/.test(word.written) && !word.isInitials) break;
    found.push(word);
  }
  return found;
}

/** The same first name, or one its initial. Initials without a stop are known by their capitals. */
function isSameFirst(own: NameWord, other: NameWord, at: number): boolean {
  if (own.plain === other.plain) return true;
  if (at > 0) return false;
  return startsWith(own, other) || startsWith(other, own);
}

function startsWith(name: NameWord, initials: NameWord): boolean {
  const isShort = initials.isInitials || /^\p{Lu}{1,3}$/u.test(initials.written);
  return isShort && name.plain.charAt(0) === initials.plain.charAt(0);
}
