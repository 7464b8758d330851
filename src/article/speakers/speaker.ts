/**
 * A speaker as somebody names them, and whether a sentence mentions them: by name, by surname, by
 * initials, or by the words of a descriptor (`a Western official`). A name that belongs to somebody else
 * (`Mary Healey` for John) is no mention, nor is a possessive the person.
 */
import { ENGLISH } from '../../language/languages.ts';
import { anyOf } from '../../language/model/pattern.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import {
  isCapital,
  isParticle,
  isSameSurname,
  isTitle,
  saysWholeName,
  startOfName,
} from '../names/name-match.ts';
import { type NameWord, nameWordsIn, plain } from '../names/name-words.ts';

export interface Speaker {
  /** As it is written. */
  readonly by: string;
  /** A name is all in capitals; a descriptor has common nouns too. */
  readonly kind: 'name' | 'descriptor';
  /** Words that identify it. */
  readonly name: readonly NameWord[];
  /** The same, plain: lower case, singular, without diacritics. */
  readonly words: readonly string[];
  /** Somebody unnamed: `a …`, or a plural. */
  readonly isIndefinite: boolean;
  /** Whether it is a person, where that is known from elsewhere. */
  readonly isKnownPerson?: boolean;
}

const WORDS = lazily(() => {
  const { empty, openers, noNames, suffixes, sourceItself } = ENGLISH.names;
  const { months, weekdays } = ENGLISH.times;
  return {
    empty: new Set(empty),
    openers: new Set(openers),
    noNames: new Set([...noNames, ...months, ...weekdays]),
    suffixes: new Set(suffixes),
    sourceItself: new RegExp(anyOf(sourceItself), 'i'),
  };
});

/** Whether a word begins sentences before names, and is none. */
export function isOpener(word: string): boolean {
  return WORDS().openers.has(plain(word));
}

/** Whether a brief says that the source itself speaks, and nobody in it. */
export function isSourceItself(by: string): boolean {
  return WORDS().sourceItself.test(by);
}

/** Undefined where nobody is named: the source itself, or no identifying word. */
export function readSpeaker(by: string): Speaker | undefined {
  if (isSourceItself(by)) return undefined;
  const bare = by.replace(/\([^)]*\)/g, ' ').trim();
  const [head = ''] = bare.split(/,\s/);
  const name = nameWordsIn(/\p{L}/u.test(head) ? head : bare).filter(
    (word) =>
      (word.isInitials && word.end > word.start + 1) ||
      (!WORDS().empty.has(word.plain) && !WORDS().suffixes.has(word.plain)),
  );
  if (name.length === 0) return undefined;
  const isName = name.every(
    (word, index) =>
      isCapital(word) ||
      (index > 0 && word.after === 'hyphen') ||
      (isParticle(word.plain) && index < name.length - 1),
  );
  return {
    by,
    kind: isName ? 'name' : 'descriptor',
    name,
    words: name.map((word) => word.plain),
    isIndefinite:
      !isName &&
      (/^(?:an?|one|some|several|another)\s/i.test(bare) ||
        /[^s]s$/.test(name.at(-1)?.written ?? '')),
  };
}

/** `plain` for the speaker, `possessive` for what is theirs (`Starmer’s spokesman`). */
export type Mention = 'plain' | 'possessive';

/** What the lower case of a text has that has a form of a name with this last word, but for its initials; or nothing. */
export function stemOf(word: string): string {
  return /^[a-z\d]{4,}$/.test(word) ? word.replace(/y$/, '') : '';
}

/** How one sentence, or part of one, mentions the speaker. */
export function mentionIn(text: string, speaker: Speaker): Mention | undefined {
  if (speaker.kind === 'descriptor') {
    const words = readWords(text);
    const isThere = (own: string): boolean => words.some(({ plain }) => plain === own);
    // `a source close to Priya Nair`, where the text has `close to Ms Nair`.
    const isImplied = (index: number): boolean => {
      const [first, next] = [speaker.name[index], speaker.name[index + 1]];
      if (!first || !next || !isCapital(first) || !isCapital(next)) return false;
      const before = words[words.findIndex(({ plain }) => plain === next.plain) - 1];
      return before !== undefined && (!isCapital(before) || isTitle(before.plain));
    };
    return speaker.words.every((own, index) => isThere(own) || isImplied(index))
      ? 'plain'
      : undefined;
  }
  const found = namedIn(text, speaker);
  return found.find(({ mention }) => mention === 'plain')?.mention ?? found[0]?.mention;
}

/** A name of the speaker in a text. */
export interface Named extends Range {
  readonly mention: Mention;
  /** Whether it says all of the name that the brief has, and not the surname alone. */
  readonly isWhole: boolean;
}

/** Each place where a text has a form of a speaker’s name. */
export function namedIn(text: string, speaker: Speaker): Named[] {
  const words = readWords(text);
  const surname = speaker.name.at(-1);
  return words.flatMap((word, index) => {
    if (!isCapital(word) && word.after !== 'hyphen') return [];
    const found = formAt(words, index, speaker);
    const last = words[found?.last ?? -1];
    if (!found || !last) return [];
    const isPossessive = /'s?$/.test(last.written) && last !== words.at(-1);
    const end = last.start + last.written.replace(/'s?$/, '').length;
    return {
      start: words[found.first]?.start ?? last.start,
      end,
      mention: isPossessive ? 'possessive' : 'plain',
      isWhole:
        (found.isWhole || saysWholeName(words, found.last, speaker.name)) &&
        (surname === undefined || speaker.name.length === 1 || isSameSurname(last, surname)),
    };
  });
}

/** From the first to the last word of a form of the speaker’s name that has the word at `index`. */
function formAt(
  words: readonly NameWord[],
  index: number,
  speaker: Speaker,
): { readonly first: number; readonly last: number; readonly isWhole: boolean } | undefined {
  const { name } = speaker;
  const isWhole = name.every((own, at) => words[index + at]?.plain === own.plain);
  if (isWhole && !isOnlyLikeAcronym(words[index], name))
    return { first: index, last: index + name.length - 1, isWhole };
  const first = startOfName(words, index, name);
  if (first !== undefined) return { first, last: index, isWhole: false };
  return isAcronym(words, index, speaker)
    ? { first: index, last: index, isWhole: true }
    : undefined;
}

/** `Un` of `Kim Jong Un` is not the `UN`. */
function isOnlyLikeAcronym(word: NameWord | undefined, name: readonly NameWord[]): boolean {
  return name.length === 1 && ACRONYM.test(lettersOf(name[0])) && !ACRONYM.test(lettersOf(word));
}

const ACRONYM = /^\p{Lu}{2,6}$/u;

function lettersOf(word: NameWord | undefined): string {
  return word?.written.replace(/'s?$/, '').replace(/[.\s]/g, '') ?? '';
}

/** `the SLC` for the Skell Line Company, or the other way round. */
function isAcronym(words: readonly NameWord[], index: number, { by, name }: Speaker): boolean {
  const initials = (some: readonly NameWord[]): string =>
    some.map(({ plain }) => plain.charAt(0)).join('');
  const [first] = name;
  if (name.length > 1) {
    const short = lettersOf(words[index]);
    if (!/\p{Lu}.*\p{Lu}/u.test(short)) return false;
    const all = nameWordsIn(by).filter(({ plain }) => plain !== 'the');
    return [initials(name), initials(all)].includes(short.toLowerCase());
  }
  const own = lettersOf(first);
  if (!ACRONYM.test(own)) return false;
  const capitals = words
    .slice(index, index + 8)
    .filter(({ plain }) => !WORDS().empty.has(plain))
    .slice(0, own.length);
  return initials(capitals) === own.toLowerCase() && capitals.every(isCapital);
}

/** What was worked out of the sentences that were looked at last: each is asked for many names. */
function remembered<Value extends object>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  let length = 0;
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const value = read(text);
    if (length >= MAX_REMEMBERED) {
      known.clear();
      length = 0;
    }
    known.set(text, value);
    length += text.length;
    return value;
  };
}

/** Characters of the sentences whose words are kept: more than the beginning of an article in which people are sought. */
const MAX_REMEMBERED = 300_000;

const readWords = remembered(nameWordsIn);

/** Where a text names the speaker: the last word of the name, with what of it stands right before. */
export function nameIn(text: string, { words }: Speaker): Range | undefined {
  const all = readWords(text);
  const last = all.findLastIndex(({ plain }) => plain === words.at(-1));
  const found = all[last];
  if (!found) return undefined;
  let first = last;
  while (first > 0 && words.includes(all[first - 1]?.plain ?? '')) first--;
  const end = found.start + found.written.replace(/'s?$/, '').length;
  return { start: all[first]?.start ?? found.start, end };
}

/** Runs of capitalised words: names, as far as a sentence shows. Its first word only with another. */
export function capitalisedIn(sentence: string): string[] {
  const runs = sentence.matchAll(
    /\p{Lu}[\p{L}\p{N}’'-]*(?:\.?\s+(?:\p{Ll}{2,3}-)?\p{Lu}[\p{L}\p{N}’'-]*)*/gu,
  );
  return Array.from(runs, ({ 0: run, index }) => {
    const words = run.split(/\s+/).filter((word) => !WORDS().noNames.has(word));
    const isFirst = !/[\p{L}\p{N}\uFFFC]/u.test(sentence.slice(0, index));
    if (isFirst && isOpener(words[0] ?? '')) words.shift();
    return isFirst && words.length === 1 && !/['’]s?$/.test(run) ? '' : words.join(' ');
  }).filter((run) => run !== '');
}
