/**
 * The people of an article by their full names: where each is first named in full, and the role that the article
 * gives them beside the name. It reads capitals and titles as English has them.
 */
import { ENGLISH } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { NAME_PARTICLES } from '../../language/words/name-patterns.ts';
import { lazily, memoised } from '../../text/memo.ts';
import { writtenWords } from '../names/name-words.ts';
import type { SourceText } from '../source-text.ts';
import { maskedParagraph } from '../speakers/masked-paragraph.ts';
import { isFirstName } from '../speakers/persons.ts';
import { isOpener, readSpeaker } from '../speakers/speaker.ts';
import { isPersonName } from '../speakers/who-is-who.ts';
import { descriptionsIn } from './descriptions.ts';

export interface Introduction {
  /** Without titles: `Luke Pollard`. */
  readonly name: string;
  /** Of the paragraph that first has the whole name, from 1. */
  readonly paragraph: number;
  /** In the article's words, with its paragraph: `Armed Forces minister`. */
  readonly role?: { readonly words: string; readonly paragraph: number };
}

/** People that are read; nobody's article has more. */
const MAX_PEOPLE = 200;
/** Characters that are read to learn who is who. */
const MAX_READ = 200_000;

/** In the order in which the article first names them in full; none where it is not in English. */
export const introductionsIn = memoised((source: SourceText): readonly Introduction[] => {
  const found = new Map<string, Introduction>();
  for (const { number, start } of source.paragraphs) {
    if (start > MAX_READ || found.size >= MAX_PEOPLE) break;
    const masked = maskedParagraph(source, number, start);
    for (const range of masked?.sentences ?? []) {
      const sentence = masked?.text.slice(range.start, range.end) ?? '';
      if (isHeading(sentence)) continue;
      for (const name of fullNamesIn(source, sentence)) {
        const key = surnameOf(name);
        if (!found.has(key)) found.set(key, { name, paragraph: number });
      }
    }
  }
  return Array.from(found.values(), (one) => {
    const role = roleOf(source, one);
    return role ? { ...one, role } : one;
  });
});

/** The person whom some words of the article name: `Mr Pollard` is Luke Pollard. */
export function personNamed(source: SourceText, words: string): Introduction | undefined {
  const capitals = writtenWords(words).filter((word) => /^\p{Lu}/u.test(word));
  const last = capitals.at(-1)?.replace(/['’]s?$/, '');
  return last === undefined
    ? undefined
    : introductionsIn(source).find(({ name }) => surnameOf(name) === last);
}

const SUFFIX = /,?\s+(?:Jr|Sr|I{2,3}|IV)\.?$/;

const surnameOf = (name: string): string => {
  const bare = name.replace(SUFFIX, '');
  return bare.slice(bare.lastIndexOf(' ') + 1);
};

const CAPITAL = "\\p{Lu}(?:(?!['’]s(?!\\p{L}))[\\p{L}’'.-])*";
const FULL_NAMES = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}’'-])${CAPITAL}(?:\\s+(?:(?:${anyWord(NAME_PARTICLES)})\\s+){0,2}${CAPITAL})+(?:,\\s+[JS]r\\.)?`,
      'gu',
    ),
);

/** The persons’ full names in a sentence, without the titles, offices, bodies and places before them. */
function* fullNamesIn(source: SourceText, sentence: string): Generator<string> {
  for (const { index, 0: run } of sentence.matchAll(FULL_NAMES())) {
    const suffix = SUFFIX.exec(run)?.[0] ?? '';
    const words = run.slice(0, run.length - suffix.length).split(/\s+/);
    const from = startIn(words);
    const own = words.slice(from);
    const name = own.join(' ').replace(/[.’']+$/, '');
    if (own.length < 2 || own.length > 4 || !own.every(isOfName)) continue;
    const before = `${sentence.slice(0, index)}${words.slice(0, from).join(' ')}`;
    const after = sentence.slice(index + run.length);
    if (isForPerson(source, name, before, after)) yield name + suffix;
  }
}

/** Where the name begins: after the last title, or with the last known first name that has a surname. */
function startIn(words: readonly string[]): number {
  const { place } = WORDS();
  const from =
    words.findLastIndex(
      (word, at) =>
        at < words.length - 1 && (isRole(word) || HONORIFIC().test(word)) && !isFirstName(word),
    ) + 1;
  const known = words.findIndex(
    (word, at) => at >= from && at < words.length - 1 && isFirstName(word),
  );
  // `Kurt Volker` of `Ukraine Kurt Volker`, but `San Jose Mercury` is whole.
  return known > from && !place.has(words[known - 1] ?? '') ? known : from;
}

/** `MacBook`, `USB-C`, `Once` and `Council` are no part of a person’s name. */
function isOfName(word: string, at: number): boolean {
  const { noEnd, small, place } = WORDS();
  if (/^(?:\p{Lu}\.)+$/u.test(word) || NAME_PARTICLES.includes(word)) return true;
  const bare = word.replace(
    /^(?:Mc|Mac(?=\p{Lu}\p{Ll}{2})(?!Book)|Fitz(?=\p{Lu})|De(?=\p{Lu})|[ODL]?['’])/u,
    '',
  );
  return (
    /^\p{Lu}\p{Ll}*(?:-\p{Lu}\p{Ll}+|-\p{Ll}{1,3})*\.?$/u.test(bare) &&
    !/^\p{Lu}$|^\p{Lu}-|-of-/u.test(word) &&
    !noEnd.has(word) &&
    !(
      at === 0 &&
      !isFirstName(word) &&
      (place.has(word) || /ing$/.test(word) || isOpener(word) || small.has(word.toLowerCase()))
    )
  );
}

/**
 * A person has a role or an age beside the name, or is called by the surname alone. A place, body or product is often
 * called by its first word (`Cleveland` of the Cleveland Browns), and its words stand in lower case elsewhere.
 */
function isForPerson(source: SourceText, name: string, before: string, after: string): boolean {
  const [first = ''] = name.split(' ');
  const surname = surnameOf(name);
  const { age } = WORDS();
  if (isCommon(source, first) || (isCommon(source, surname) && !isFirstName(first))) return false;
  if (isAfterRole(before)) return true;
  if (standsAlone(source, first, surname)) return false;
  return (
    age.test(after) ||
    isFirstName(first) ||
    (isPersonName(source, name) && hasPersonalWords(source, surname))
  );
}

const lowerWords = memoised(
  (source: SourceText) =>
    new Set(source.text.slice(0, MAX_READ).match(/(?<!\p{L})\p{Ll}+/gu) ?? []),
);

/** Whether the source has a word in lower case as well, so that it is no name. */
function isCommon(source: SourceText, word: string): boolean {
  return !isFirstName(word) && lowerWords(source).has(word.toLowerCase());
}

/** Whether a paragraph with the surname has `he`, `she`, `who` or a verb of saying. */
function hasPersonalWords(source: SourceText, surname: string): boolean {
  return source.text
    .slice(0, MAX_READ)
    .split('\n')
    .some((line) => line.includes(surname) && PERSONAL.test(line));
}

const PERSONAL = /\s(?:he|she|his|him|her|who|whose|said|says|told)\s/i;

const aloneWords = memoised(
  (source: SourceText) =>
    new Set(
      Array.from(
        source.text
          .slice(0, MAX_READ)
          .matchAll(
            /(?<!\p{Lu}[\p{L}’'.-]{0,30}\s)(?<![\p{L}’'-])(?<word>\p{Lu}[\p{L}-]+)(?!\s+(?:\p{Lu}|(?:van|von|de|bin|al)\s)|[\p{L}-]|\.\s?\p{Lu}\.)/gu,
          ),
        ({ groups }) => groups?.word ?? '',
      ),
    ),
);

/** Whether the source has the first word of a name without another name after it. */
function standsAlone(source: SourceText, first: string, surname: string): boolean {
  return first !== surname && aloneWords(source).has(first);
}

const WORDS = lazily(() => {
  const { noPersonEnds, placeBeginnings, noSubjects, pointOpeners, commonOpeners } = ENGLISH.names;
  return {
    noEnd: new Set(noPersonEnds),
    place: new Set(placeBeginnings),
    small: new Set([
      ...noSubjects.map((word) => word.toLowerCase()),
      ...pointOpeners,
      ...commonOpeners,
    ]),
    age: /^,\s+(?:aged\s+)?\d\d,/,
  };
});

/** `Armed Forces minister`, before a name, makes it a person’s; so does `Secretary of State`. */
function isAfterRole(before: string): boolean {
  const words = before.trimEnd();
  const office = /\s+(?:of|for|to)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.’'-]*\s*){1,4}$/u;
  return [words, words.replace(office, '')].some((one) => {
    const last = /\S+$/.exec(one)?.[0] ?? '';
    return isRoleNoun(last) || HONORIFIC().test(last);
  });
}

/** `Port Fires Hale Over Ice`: its capitals mean nothing. */
function isHeading(sentence: string): boolean {
  const long = writtenWords(sentence).filter((word) => word.length > 3);
  return long.length > 2 && long.filter((word) => /^\p{Ll}/u.test(word)).length * 4 < long.length;
}

const MAX_ROLE_WORDS = 10;

const ROLE = lazily(() => {
  const { roles, titles } = ENGLISH.names;
  return new RegExp(`^(?:${anyWord([...roles, ...titles])})$`, 'iu');
});

function isRole(word: string): boolean {
  return ROLE().test(word.replace(/\.$/, ''));
}

const MODIFIERS = lazily(
  () => new RegExp(`^(?:${anyWord(ENGLISH.names.roleModifiers)})\\.?$`, 'iu'),
);

/** A role that needs no other word after it: `minister`, and not `former`. */
function isRoleNoun(word: string): boolean {
  return isRole(word) && !MODIFIERS().test(word);
}

/** The first role beside the name, wherever the article has one. */
function roleOf(source: SourceText, { name }: Introduction): Introduction['role'] {
  const speaker = readSpeaker(name);
  if (!speaker) return undefined;
  for (const { number, start } of source.paragraphs) {
    if (start > MAX_READ) break;
    // A surname alone may be somebody else’s of the family.
    const roles = descriptionsIn(source, number, speaker)
      .filter(({ isWhole }) => isWhole)
      .flatMap(({ beside }) => beside)
      .flatMap(({ kind, text }) => (kind === 'doing' ? [] : (roleIn(text, kind) ?? [])));
    // `an army spokesman` says more than `Col.`.
    const [longest] = roles.sort((a, b) => b.length - a.length);
    if (longest !== undefined) return { words: longest, paragraph: number };
  }
  return undefined;
}

/** The role that a piece of a description is, or that it ends in, with what belongs to it. */
function roleIn(piece: string, kind: 'title' | 'description'): string | undefined {
  const words = piece.trim().split(/\s+/);
  if (words.some((word) => POSSESSIVE.test(word))) return undefined;
  if (!words.some(isRole) || words.length > MAX_ROLE_WORDS) return undefined;
  const isDescription = kind === 'description' || /^(?:the|an?)$/i.test(words[0] ?? '');
  let from = words.length;
  while (from > 0 && isOfRole(words[from - 1] ?? '')) from--;
  const own = isDescription ? words : words.slice(from);
  const start = own.findIndex((word) => !JOINING.test(word) && !isOpener(word));
  const role = start < 0 ? [] : own.slice(start);
  // `Chief Minister Smt. Latika Rathodkar`
  if (role.length > 1 && HONORIFIC().test(role.at(-1) ?? '')) role.pop();
  return isWholeRole(role) ? role.join(' ').replace(/[,;:]$/, '') : undefined;
}

/** One noun phrase: a role with words that describe it before it, and what it is of after it. */
function isWholeRole(words: readonly string[]): boolean {
  const noun = words.findIndex((word, at) => isRoleNoun(word) && !isRoleNoun(words[at + 1] ?? ''));
  const [before, of = '', ...rest] = [words.slice(0, noun), ...words.slice(noun + 1)];
  const last = words.at(-1) ?? '';
  const [only = ''] = words.length === 1 ? words : [];
  // `Sen.` is a role, `Mr` is none.
  const isRank = ENGLISH.names.shortRoles.flat().includes(only.replace(/\.$/, '').toLowerCase());
  return (
    noun >= 0 &&
    (!HONORIFIC().test(only) || isRank) &&
    !before.some((word) => NO_DESCRIPTION.test(word)) &&
    (of === '' || (OF_ROLE.test(of) && rest.some((word) => !JOINING.test(word)))) &&
    !JOINING.test(last) &&
    !OF_ROLE.test(last) &&
    !/^\d|['’]s?$|^.\.?$/.test(last)
  );
}

const HONORIFIC = lazily(
  () => new RegExp(`^(?:${anyOf(ENGLISH.names.shortTitles)}|Mrs)\\.?$`, 'u'),
);
const POSSESSIVE = /^(?:his|her|their|its|my|our|your|whose)$/i;
const JOINING = /^(?:the|an?|and|of|for)$/i;
const OF_ROLE = /^(?:of|for|at|in|on|to|with|and)$/;
/** Before a role, what shows that it is no description of it. */
const NO_DESCRIPTION =
  /^(?:of|for|at|in|on|to|with|and|or|by|over|from|as|when|while|that|who|which|the|an?|is|was|said|told|including|than|against|between|about)$|[“”"(),;:]/i;

function isOfRole(word: string): boolean {
  return isRole(word) || JOINING.test(word) || /^\p{Lu}/u.test(word);
}
