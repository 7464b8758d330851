/**
 * The names of organisations in a sentence: capitals that end in a word for a body (`Varna Budget Office`), or begin with
 * one before `of` (`Bank of Varna`). Where `and` may join another name, there is none. English.
 */
import { ENGLISH } from '../../language/languages.ts';
import { lazily } from '../../text/memo.ts';
import { isParticle } from '../names/name-match.ts';
import { isOpener } from '../speakers/speaker.ts';
import { describedAs } from './organisation-roles.ts';
import { isCalling, isDay } from './role-words.ts';

export interface OrganisationName {
  /** Without `the`. */
  readonly name: string;
  /** `VBO` of `Varna Budget Office (VBO)`. */
  readonly acronym?: string;
  /** What stands before it and after it in its sentence. */
  readonly before: string;
  readonly after: string;
  /** A name that is no organisation’s by itself, but by what is said of it. */
  readonly role?: string;
}

const MOST_WORDS = 8;
const CAPITAL = "\\p{Lu}(?:(?!['’]s(?!\\p{L}))[\\p{L}\\p{M}\\p{N}.&’'-])*";
const RUN = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}’'-])${CAPITAL}(?:\\s+(?:(?:of|for|on)\\s+(?:the\\s+)?|and\\s+|&\\s+)?${CAPITAL})*`,
      'gu',
    ),
);
const ACRONYM = /^\s\((?:the\s)?(?<letters>\p{Lu}[\p{Lu}.&-]{1,9})\)/u;

const WORDS = lazily(() => {
  const { organisationWords, companyEnds, knownBodies, noSubjects } = ENGLISH.names;
  return {
    body: new Set(organisationWords),
    company: new Set(companyEnds),
    known: new Set(knownBodies),
    noSubject: new Set(noSubjects),
  };
});

/** In the order of the sentence; at most one of each run of capitals. */
export function* organisationNamesIn(sentence: string): Generator<OrganisationName> {
  for (const { index, 0: run } of sentence.matchAll(RUN())) {
    const after = sentence.slice(index + run.length);
    const acronym = ACRONYM.exec(after)?.groups?.letters;
    const found = nameIn(run.replace(/(?<=\p{Ll})[.’']+$/u, ''), acronym !== undefined);
    if (found !== undefined) {
      const at = index + run.indexOf(found);
      const rest = sentence.slice(at + found.length);
      const isEnd = at + found.length >= index + run.length - 1;
      const name = { name: found, before: sentence.slice(0, at), after: rest };
      yield { ...name, ...(isEnd && acronym !== undefined && { acronym }) };
    } else {
      const role = describedAs(after);
      const words = run.split(/\s+/);
      // `Joris van Dalen, a crane operator`
      const last = /\p{L}+(?=\s$)/u.exec(sentence.slice(0, index))?.[0] ?? '';
      if (isParticle(last)) continue;
      if (role === undefined || words.length > 4 || !words.every(isOfName)) continue;
      yield { name: run, before: sentence.slice(0, index), after, role };
    }
  }
}

/** A name that has no word for a body begins with no opener, title or day, and joins nothing. */
function isOfName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !isOpener(word) && !isCalling(word) && !isDay(word);
}

/** The organisation that a run of capitals ends with, or has before another clause begins. */
function nameIn(run: string, hasAcronym: boolean): string | undefined {
  const { known, noSubject } = WORDS();
  const words = run.split(/\s+/);
  while (words.length > 0 && (isOpener(words[0] ?? '') || noSubject.has(words[0] ?? '')))
    words.shift();
  if (known.has(words.join(' '))) return words.join(' ');
  const end = endIn(words, hasAcronym);
  const first = words.findIndex((_, at) => at < end && isHead(words, at));
  if (first < 0) return undefined;
  const own = words.slice(startIn(words, first), end);
  const isWhole = own.length > 1 && own.length <= MOST_WORDS && /^\p{Lu}/u.test(own[0] ?? '');
  // `and` joins another name as often; letters in brackets show where it ends.
  return isWhole && (hasAcronym || !words.includes('and')) ? own.join(' ') : undefined;
}

/** Before `on Monday`, and before what is no part of it. */
function endIn(words: readonly string[], hasAcronym: boolean): number {
  const day = words.findIndex((word) => isDay(word));
  const end = day > 0 ? day - 1 : words.length;
  return hasAcronym ? words.length : end;
}

/** A word for a body that ends the name, or that `of` follows. */
function isHead(words: readonly string[], at: number): boolean {
  const { body, company } = WORDS();
  const word = words[at] ?? '';
  const next = words[at + 1];
  if (company.has(word)) return next === undefined && at > 0;
  return body.has(word) && (next === undefined || /^(?:of|for|on)$/.test(next));
}

/** Where the name begins: behind a title, a person or `and` before it. */
function startIn(words: readonly string[], head: number): number {
  let at = head;
  while (at > 0) {
    const word = words[at - 1] ?? '';
    const isTitle = isCalling(word) && !WORDS().body.has(words[at] ?? '');
    if (!/^\p{Lu}|^&$/u.test(word) || isTitle || isDay(word)) break;
    at--;
  }
  return at;
}
