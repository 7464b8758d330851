/**
 * The people of an article by their full names: where each is first named in full, and the role that the article
 * gives them beside the name. It reads capitals and titles as English has them.
 */
import { ENGLISH } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { lazily, memoised } from '../../text/memo.ts';
import { isTitle } from '../names/name-match.ts';
import { writtenWords } from '../names/name-words.ts';
import type { SourceText } from '../source-text.ts';
import { maskedParagraph } from '../speakers/masked-paragraph.ts';
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
      for (const { name, before } of fullNamesIn(sentence)) {
        const key = surnameOf(name);
        if (found.has(key) || !(isAfterRole(before) || isPersonName(source, name))) continue;
        found.set(key, { name, paragraph: number });
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

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

const CAPITAL = "\\p{Lu}[\\p{L}’'.]*(?:-\\p{L}[\\p{L}’']*)*";
const PARTICLE = '(?:van|von|der|den|de|da|di|du|del|la|le|al|el|bin|ibn)';
const FULL_NAMES = new RegExp(
  `(?<![\\p{L}’'-])${CAPITAL}(?:\\s+(?:${PARTICLE}\\s+){0,2}${CAPITAL})+`,
  'gu',
);

/** Runs of capitalised words of two or more, without the titles before them and what belongs to them. */
function* fullNamesIn(sentence: string): Generator<{ name: string; before: string }> {
  for (const { index, 0: run } of sentence.matchAll(FULL_NAMES)) {
    const [own = ''] = run.split(/(?<=['’]s?)\s/);
    const words = own
      .replace(/['’]s?$/, '')
      .replace(/[.,]+$/, '')
      .split(/\s+/);
    // `Navy SEAL Chris Kyle` is Chris Kyle.
    const from =
      words.findLastIndex(
        (word) => isTitle(word.replace(/\.$/, '').toLowerCase()) || /^\p{Lu}{3,}$/u.test(word),
      ) + 1;
    const name = words.slice(from);
    if (name.length < 2 || name.length > 4 || isOpener(name[0] ?? '')) continue;
    const titles = words.slice(0, from).join(' ');
    yield { name: name.join(' '), before: `${sentence.slice(0, index)}${titles}` };
  }
}

/** `Armed Forces minister`, before a name, makes it a person’s. */
function isAfterRole(before: string): boolean {
  return isRole(/\S+$/.exec(before.trimEnd())?.[0] ?? '');
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

/** The first role beside the name, wherever the article has one. */
function roleOf(source: SourceText, { name }: Introduction): Introduction['role'] {
  const speaker = readSpeaker(name);
  if (!speaker) return undefined;
  for (const { number, start } of source.paragraphs) {
    if (start > MAX_READ) break;
    const roles = descriptionsIn(source, number, speaker)
      .flatMap(({ beside }) => beside)
      .flatMap(({ kind, text }) => (kind === 'doing' ? [] : (roleIn(text) ?? [])));
    // `an army spokesman` says more than `Col.`.
    const [longest] = roles.sort((a, b) => b.length - a.length);
    if (longest !== undefined) return { words: longest, paragraph: number };
  }
  return undefined;
}

/** The role that a piece of a description is, or that it ends in, with what belongs to it. */
function roleIn(piece: string): string | undefined {
  const words = piece.trim().split(/\s+/);
  if (POSSESSIVE.test(words[0] ?? '')) return undefined;
  if (!words.some(isRole) || words.length > MAX_ROLE_WORDS) return undefined;
  const isDescription = /^(?:the|an?)$/i.test(words[0] ?? '');
  let from = words.length;
  while (from > 0 && isOfRole(words[from - 1] ?? '')) from--;
  const own = isDescription ? words : words.slice(from);
  const start = own.findIndex((word) => !JOINING.test(word));
  const role = own.slice(start);
  // `Chief Minister Smt. Latika Rathodkar`
  if (role.length > 1 && HONORIFIC().test(role.at(-1) ?? '')) role.pop();
  const [only = ''] = role.length === 1 ? role : [];
  // `Sen.` is a role, `Mr` is none.
  const isRank = ENGLISH.names.shortRoles.flat().includes(only.replace(/\.$/, '').toLowerCase());
  if (HONORIFIC().test(only) && !isRank) return undefined;
  return start >= 0 && role.some(isRole) && !/['’]s?$/.test(role.at(-1) ?? '')
    ? role.join(' ').replace(/[,;:]$/, '')
    : undefined;
}

const HONORIFIC = lazily(() => new RegExp(`^(?:${anyOf(ENGLISH.names.shortTitles)})\\.?$`, 'u'));
const POSSESSIVE = /^(?:his|her|their|its|my|our|your)$/i;
const JOINING = /^(?:the|an?|and|of|for)$/i;

function isOfRole(word: string): boolean {
  return isRole(word) || JOINING.test(word) || /^\p{Lu}/u.test(word);
}
