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
 * The first word of the name `wanted` that ends at `last`, where it is that name. The words before a surname
 * belong to it up to a title or a word without a capital; without any, the surname stands alone.
 */
export function startOfName(
  words: readonly NameWord[],
  last: number,
  wanted: readonly NameWord[],
): number | undefined {
  const surname = wanted.at(-1);
  if (wanted.length < 2 || !surname || words[last]?.plain !== surname.plain) return undefined;
  // `Captain Vale` may be any Vale.
  const own = givenNamesOf(wanted).filter((word) => !isTitle(word.plain));
  const firsts = firstNamesBefore(words, last);
  const there = firsts.map(({ word }) => word).reverse();
  const isSame =
    there.length === 0 ||
    own.length === 0 ||
    there.some((word, at) => own.some((one, index) => isSameFirst(one, index, word, at)));
  return isSame ? (firsts.at(-1)?.index ?? last) : undefined;
}

/**
 * Whether a name of a text, from `first` to `last`, says all that `wanted` does: no first name of it is
 * another there. Middle names may be missing in either.
 */
export function saysWholeName(
  words: readonly NameWord[],
  last: number,
  wanted: readonly NameWord[],
): boolean {
  const own = givenNamesOf(wanted).filter((word) => !isTitle(word.plain));
  const there = firstNamesBefore(words, last)
    .map(({ word }) => word)
    .reverse();
  if (own.length === 0) return true;
  if (there.length === 0) return false;
  const [fewer, more] = own.length <= there.length ? [own, there] : [there, own];
  return fewer.every((one, index) => more.some((other, at) => isSameFirst(one, index, other, at)));
}

/** A name without the surname and the small words before it; `Al` at its beginning is none of these. */
function givenNamesOf(name: readonly NameWord[]): NameWord[] {
  return name
    .slice(0, -1)
    .filter((word, index) => (index === 0 && isCapital(word)) || !isParticle(word.plain));
}

/** Whether two forms of a surname differ only in a possessive ending: `Grave` is not `Graves`. */
export function isSameSurname(one: NameWord, other: NameWord): boolean {
  const endsInS = ({ written }: NameWord): boolean => /s$/i.test(written.replace(/'s?$/, ''));
  return one.plain !== other.plain || endsInS(one) === endsInS(other);
}

/** The words before a surname that are of its name, without particles, the nearest first. */
function firstNamesBefore(
  words: readonly NameWord[],
  last: number,
): { readonly word: NameWord; readonly index: number }[] {
  const found: { readonly word: NameWord; readonly index: number }[] = [];
  for (let index = last - 1; index >= 0 && found.length < MAX_FIRST; index--) {
    const word = words[index];
    if (!word || words[index + 1]?.after === 'other') break;
    const isPart = isParticle(word.plain) || words[index + 1]?.after === 'hyphen';
    if (isPart && !isCapital(word)) continue;
    const { titles, openers } = WORDS();
    if (!isCapital(word) || /^\d/.test(word.written) || titles.has(word.plain)) break;
    if (openers.has(word.plain) && !word.isInitials) break;
    if (/['’]s?$/.test(word.written) && !word.isInitials) break;
    found.push({ word, index });
  }
  return found;
}

/**
 * The same given name, or one the initial of the other in the same place: `John` is no form of `Donald J.`
 * Initials without a stop are known by their capitals.
 */
function isSameFirst(one: NameWord, index: number, other: NameWord, at: number): boolean {
  if (one.plain === other.plain) return true;
  return index === at && (startsWith(one, other) || startsWith(other, one));
}

function startsWith(name: NameWord, initials: NameWord): boolean {
  const isShort = initials.isInitials || /^\p{Lu}{1,3}$/u.test(initials.written);
  return isShort && name.plain.charAt(0) === initials.plain.charAt(0);
}
