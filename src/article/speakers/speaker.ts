/**
 * A speaker as somebody names them, and whether a sentence mentions them: by name, by surname, by
 * initials, or by the words of a descriptor (`a Western official`). A name that belongs to somebody else
 * (`Mary Healey` for John) is no mention, nor is a possessive the person.
 */
import { ENGLISH } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { NAME_PARTICLES } from '../../language/words/name-patterns.ts';
import { fold, foldForSearch } from '../../text/folding/fold.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import { tokenise } from '../../text/tokens.ts';

export interface Speaker {
  /** As it is written. */
  readonly by: string;
  /** A name is all in capitals; a descriptor has common nouns too. */
  readonly kind: 'name' | 'descriptor';
  /** Words that tell who it is, plain: lower case, singular, without diacritics. */
  readonly words: readonly string[];
  /** Somebody unnamed: `a …`, or a plural. */
  readonly isIndefinite: boolean;
  /** Whether it is a person, where that is known from elsewhere. */
  readonly isKnownPerson?: boolean;
}

const WORDS = lazily(() => {
  const { empty, titles, openers, noNames, sourceItself } = ENGLISH.names;
  const { months, weekdays } = ENGLISH.times;
  return {
    empty: new Set(empty),
    titles: new Set(titles),
    openers: new Set(openers),
    noNames: new Set([...noNames, ...months, ...weekdays]),
    particle: new RegExp(`^${anyWord(NAME_PARTICLES)}$`),
    sourceItself: new RegExp(anyOf(sourceItself), 'i'),
  };
});

/** Whether a plain word is a title that stands before names. */
export function isTitle(word: string): boolean {
  return WORDS().titles.has(word);
}

/** Whether a word begins sentences before names, and is none. */
export function isOpener(word: string): boolean {
  return WORDS().openers.has(plain(word));
}

/** Whether a brief says that the source itself speaks, and nobody in it. */
export function isSourceItself(by: string): boolean {
  return WORDS().sourceItself.test(by);
}

/** Undefined where nobody is named: the source itself, or nothing that tells. */
export function readSpeaker(by: string): Speaker | undefined {
  if (isSourceItself(by)) return undefined;
  const bare = by.replace(/\([^)]*\)/g, ' ').trim();
  const [head = ''] = bare.split(/,\s/);
  const tokens = writtenWords(/\p{L}/u.test(head) ? head : bare);
  const telling = tokens.filter(
    (word) => !WORDS().empty.has(word.toLowerCase()) && !isSuffix(word),
  );
  if (telling.length === 0) return undefined;
  const isName = telling.every(
    (word, index) =>
      /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word) ||
      (WORDS().particle.test(word) && index < telling.length - 1),
  );
  return {
    by,
    kind: isName ? 'name' : 'descriptor',
    words: telling.map(plain),
    isIndefinite:
      !isName &&
      (/^(?:an?|one|some|several|another)\s/i.test(bare) || /[^s]s$/.test(telling.at(-1) ?? '')),
  };
}

/** `Jr`, which tells nobody from another. */
function isSuffix(word: string): boolean {
  return ENGLISH.names.suffixes.includes(word.replace(/\.$/, '').toLowerCase());
}

/** `plain` for the speaker, `possessive` for what is theirs (`Starmer’s spokesman`). */
export type Mention = 'plain' | 'possessive';

/** How one sentence, or part of one, mentions the speaker. */
export function mentionIn(text: string, speaker: Speaker): Mention | undefined {
  const { written, words } = readWords(text);
  if (speaker.kind === 'descriptor') {
    return speaker.words.every((word) => words.includes(word)) ? 'plain' : undefined;
  }
  const wanted = speaker.words;
  let found: Mention | undefined;
  const see = (last: number): void => {
    const isPossessive = /['’]s?$/.test(written[last] ?? '') && last < written.length - 1;
    if (!isPossessive) found = 'plain';
    else found ??= 'possessive';
  };
  for (let index = 0; index < words.length; index++) {
    if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(written[index] ?? '')) continue;
    if (wanted.every((word, at) => words[index + at] === word)) see(index + wanted.length - 1);
    else if (isSurname(written, words, index, wanted)) see(index);
    else if (isAcronym(written, index, speaker)) see(index);
  }
  return found;
}

/** A last word alone, with a title, or with initials; not with another first name. */
function isSurname(
  written: readonly string[],
  words: readonly string[],
  index: number,
  wanted: readonly string[],
): boolean {
  if (wanted.length < 2 || words[index] !== wanted.at(-1)) return false;
  const before = written[index - 1];
  if (before === undefined || !/^\p{Lu}/u.test(before)) return true;
  const word = plain(before);
  const isInitial = /^\p{Lu}\.?$/u.test(before) && wanted[0]?.startsWith(word.charAt(0)) === true;
  return isInitial || wanted.includes(word) || isTitle(word) || WORDS().openers.has(word);
}

function isAcronym(written: readonly string[], index: number, { by, words }: Speaker): boolean {
  const initials = (names: readonly string[]): string =>
    names
      .map((name) => name.charAt(0))
      .join('')
      .toLowerCase();
  const word = written[index] ?? '';
  if (words.length > 1) {
    const all = writtenWords(by).filter((one) => one.toLowerCase() !== 'the');
    const short = word.replace(/\./g, '').toLowerCase();
    const isShort = /\p{Lu}.*\p{Lu}/u.test(word);
    return isShort && (short === initials(words) || short === initials(all));
  }
  const own = by.replace(/^the\s+/i, '').replace(/\./g, '');
  if (!/^\p{Lu}{2,6}$/u.test(own)) return false;
  const capitals = written
    .slice(index, index + 8)
    .filter((one) => !WORDS().empty.has(one.toLowerCase()));
  return (
    initials(capitals.slice(0, own.length)) === own.toLowerCase() &&
    capitals.slice(0, own.length).every((one) => /^\p{Lu}/u.test(one))
  );
}

/** Lower case, without diacritics, possessive or plural ending. */
export function plain(word: string): string {
  const { text } = foldForSearch(word);
  const bare = text.replace(/'s?$/, '').replace(/\.$/, '');
  if (/ies$/.test(bare) && bare.length > 4) return `${bare.slice(0, -3)}y`;
  return /[^s]s$/.test(bare) && bare.length > 3 ? bare.slice(0, -1) : bare;
}

/** The words of a text in their own case, typography folded. */
export function writtenWords(text: string): string[] {
  return tokenise(fold(text).text)
    .filter(({ isWord }) => isWord)
    .map(({ text: word }) => word);
}

/** What was worked out of the sentences that were looked at last: each is asked for many names. */
function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? read(text);
    if (known.size >= MAX_SENTENCES) known.clear();
    known.set(text, value);
    return value;
  };
}

const MAX_SENTENCES = 300;

/** The words of a text in their own case, and plain. */
const readWords = remembered((text) => {
  const written = writtenWords(text);
  return { written, words: written.map(plain) };
});

/** Where the words of a text stand, and what they are, plain. */
const readPlaces = remembered((text) => {
  const places = Array.from(text.matchAll(WORD), ({ index, 0: word }): Range => {
    return { start: index, end: index + word.length };
  });
  return { places, plainly: places.map(({ start, end }) => plain(text.slice(start, end))) };
});

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu;

/** Where a text names the speaker: the last word of the name, with what of it stands right before. */
export function nameIn(text: string, { words }: Speaker): Range | undefined {
  const { places, plainly } = readPlaces(text);
  const last = plainly.lastIndexOf(words.at(-1) ?? '');
  const found = places[last];
  if (!found) return undefined;
  let first = last;
  while (first > 0 && words.includes(plainly[first - 1] ?? '')) first--;
  const written = text.slice(found.start, found.end);
  const end = found.start + written.replace(/['’]s?$/, '').length;
  return { start: places[first]?.start ?? found.start, end };
}

/** Runs of capitalised words: names, as far as a sentence tells. Its first word only with another. */
export function capitalisedIn(sentence: string): string[] {
  const runs = sentence.matchAll(/\p{Lu}[\p{L}\p{N}’'-]*(?:\.?\s+\p{Lu}[\p{L}\p{N}’'-]*)*/gu);
  return Array.from(runs, ({ 0: run, index }) => {
    const words = run.split(/\s+/).filter((word) => !WORDS().noNames.has(word));
    const isFirst = !/[\p{L}\p{N}\uFFFC]/u.test(sentence.slice(0, index));
    if (isFirst && isOpener(words[0] ?? '')) words.shift();
    return isFirst && words.length === 1 && !/['’]s?$/.test(run) ? '' : words.join(' ');
  }).filter((run) => run !== '');
}
