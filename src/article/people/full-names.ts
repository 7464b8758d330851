/** The full names of people in a sentence. A name is a person's only where the article shows it. English. */
import { ENGLISH } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { NAME_PARTICLES } from '../../language/words/name-patterns.ts';
import { REPORTING_VERBS } from '../../language/words/reporting-verbs.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily, memoised } from '../../text/memo.ts';
import { isTitle } from '../names/name-match.ts';
import { plain, writtenWords } from '../names/name-words.ts';
import type { SourceText } from '../source-text.ts';
import { isFirstName as showsGender } from '../speakers/persons.ts';
import { isOpener } from '../speakers/speaker.ts';
import { isPersonName } from '../speakers/who-is-who.ts';
import { isCalling } from './role-words.ts';
import { roleBeside } from './roles.ts';

/** Characters that are read to learn who is who. */
export const MAX_READ = 200_000;

export interface FullName extends Range {
  readonly name: string;
}

const SUFFIX = /,?\s+(?:Jr|Sr|I{2,3}|IV)\.?$/;

/** Of a name without a title. */
export const surnameOf = (name: string): string => {
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
export function* fullNamesIn(source: SourceText, sentence: string): Generator<FullName> {
  for (const { index, 0: run } of sentence.matchAll(FULL_NAMES())) {
    const suffix = SUFFIX.exec(run)?.[0] ?? '';
    const words = run
      .slice(0, run.length - suffix.length)
      .replace(/(?<=\p{Ll})[.’']+$/u, '')
      .split(/\s+/);
    const from = startIn(words);
    const own = words.slice(from);
    const name = own.join(' ');
    if (own.length < 2 || own.length > 4 || !own.every(isOfName)) continue;
    const start = index + run.lastIndexOf(own[0] ?? '', run.length - suffix.length - name.length);
    const range = { start, end: index + run.length };
    if (isForPerson(source, name, sentence, range)) yield { name: name + suffix, ...range };
  }
}

/** Where the name begins: after the last title, or with the last known first name that has a surname. */
function startIn(words: readonly string[]): number {
  const { place } = WORDS();
  const from =
    words.findLastIndex(
      (word, at) =>
        at < words.length - 1 && (isCalling(word) || isShortTitle(word)) && !isFirstName(word),
    ) + 1;
  const known = words.findIndex(
    (word, at) => at >= from && at < words.length - 1 && isFirstName(word),
  );
  // `Kurt Volker` of `Ukraine Kurt Volker`, but `San Jose Mercury` is whole.
  return known > from && !place.has(words[known - 1] ?? '') ? known : from;
}

function isShortTitle(word: string): boolean {
  return WORDS().honorific.test(`${word} `);
}

/** `MacBook`, `USB-C`, `Once` and `Council` are no part of a person’s name. */
function isOfName(word: string, at: number): boolean {
  const { noEnd, small, place, ofPlace } = WORDS();
  if (noEnd.has(word) || (at === 0 && place.has(word))) return false;
  if (/^(?:\p{Lu}\.)+$/u.test(word) || NAME_PARTICLES.includes(word)) return true;
  const bare = word.replace(
    /^(?:Mc|Mac(?=\p{Lu}\p{Ll}{2})(?!Book)|Fitz(?=\p{Lu})|De(?=\p{Lu})|[ODL]?['’])/u,
    '',
  );
  return (
    /^\p{Lu}\p{Ll}*(?:-\p{Lu}\p{Ll}+|-\p{Ll}{1,3})*\.?$/u.test(bare) &&
    !/^\p{Lu}$|^\p{Lu}-|-of-/u.test(word) &&
    !(
      at === 0 &&
      !isFirstName(word) &&
      (/ing$/.test(word) || ofPlace.test(word) || isOpener(word) || small.has(word.toLowerCase()))
    )
  );
}

/**
 * A person has a role, a title or an age beside the name, or a known first name, or speaks and is called by the surname
 * alone. A place, body or product is often called by its first word (`Cleveland` of the Cleveland Browns), and its words
 * stand in lower case elsewhere.
 */
function isForPerson(source: SourceText, name: string, sentence: string, at: Range): boolean {
  const { age, honorific, creditBefore, creditAfter } = WORDS();
  const [first = ''] = name.split(' ');
  const surname = surnameOf(name);
  const [before, after] = [sentence.slice(0, at.start), sentence.slice(at.end)];
  if (bodies(source).has(name) || creditBefore.test(before) || creditAfter.test(after))
    return false;
  if (isCommon(source, first) || (isCommon(source, surname) && !isFirstName(first))) return false;
  const isKnown = isFirstName(first);
  if (!isKnown && isCalling(surname)) return false;
  // `the Janhit Morcha, a partner in the coalition`
  if (!isKnown && /(?:^|\s)the\s+$/i.test(before)) return false;
  if (honorific.test(before) || age.test(after)) return true;
  const role = roleBeside(sentence, at.start, at.end);
  if (role !== undefined && (isKnown || namesOffice(role))) return true;
  const isAlone = isPersonName(source, name);
  if (standsAlone(source, first, surname)) return isKnown && isAlone;
  return isKnown || (isAlone && speaks(source, surname));
}

/** `port engineer` and `President`, but not `Star` of `Star Trek`. */
function namesOffice(role: string): boolean {
  const words = role.split(' ');
  return words.some(
    (word, at) =>
      isCalling(word) &&
      (/^\p{Ll}/u.test(word) ||
        isTitle(plain(word)) ||
        /^(?:of|at|for)$/.test(words[at + 1] ?? '')),
  );
}

/** Names that a hospital or a school bears: `Walter Reed hospital`. */
const bodies = memoised(
  (source: SourceText) =>
    new Set(
      Array.from(
        source.text.slice(0, MAX_READ).matchAll(WORDS().ofBody),
        ({ groups }) => groups?.name ?? '',
      ),
    ),
);

const lowerWords = memoised(
  (source: SourceText) =>
    new Set(source.text.slice(0, MAX_READ).match(/(?<!\p{L})\p{Ll}+/gu) ?? []),
);

/** Whether the source has a word in lower case as well, so that it is no name. */
function isCommon(source: SourceText, word: string): boolean {
  return !isFirstName(word) && lowerWords(source).has(word.toLowerCase());
}

/** Whether the source has the surname beside a verb of saying. */
function speaks(source: SourceText, surname: string): boolean {
  return speakers(source).has(surname);
}

const speakers = memoised((source: SourceText) => {
  const verb = REPORTING_VERBS().finite;
  const pattern = new RegExp(
    `\\s(?:${verb})\\s+(?:\\p{Lu}[\\p{L}.’'-]*\\s+){0,2}(?<after>\\p{Lu}[\\p{L}’'-]+)|(?<before>\\p{Lu}[\\p{L}’'-]+)(?:,)?\\s+(?:(?:${verb})\\s|who\\s)`,
    'gu',
  );
  return new Set(
    Array.from(
      source.text.slice(0, MAX_READ).matchAll(pattern),
      ({ groups }) => groups?.after ?? groups?.before ?? '',
    ),
  );
});

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
  const { names } = ENGLISH;
  const ends = names.noPersonEnds.map((word) => word.toLowerCase());
  return {
    noEnd: new Set([...names.noPersonEnds, ...names.shortNouns.map(String)]),
    place: new Set(names.placeBeginnings),
    otherFirst: new Set(names.otherFirstNames),
    small: new Set([
      ...names.noSubjects.map((word) => word.toLowerCase()),
      ...names.pointOpeners,
      ...names.commonOpeners,
    ]),
    ofPlace: new RegExp(`\\p{Ll}${anyOf(names.demonymEndings)}s?$`, 'u'),
    age: /^,?\s+(?:aged\s+)?\d\d,/,
    honorific: new RegExp(
      `(?:^|[\\s(])(?:${anyOf(names.shortTitles)}|${anyWord([...names.titlesOfHim, ...names.titlesOfHer])})\\.?\\s+$`,
      'u',
    ),
    /** `Walter Reed hospital`, `Don Victor®`. */
    ofBody: new RegExp(
      `(?<name>\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+)(?:[®™]|\\s+(?:${anyWord(ends)})(?!\\p{L}))`,
      'gu',
    ),
    creditBefore: new RegExp(`(?:^|[.!?]\\s+)(?:${anyWord(names.creditsBefore)})\\s+$`, 'iu'),
    creditAfter: new RegExp(`^[^.;]{0,60}?\\s(?:${anyOf(names.creditsAfter)})`, 'iu'),
  };
});

function isFirstName(word: string): boolean {
  return showsGender(word) || WORDS().otherFirst.has(word);
}

/** `Port Fires Hale Over Ice`: its capitals mean nothing. */
export function isHeading(sentence: string): boolean {
  const long = writtenWords(sentence).filter((word) => word.length > 3);
  return long.length > 2 && long.filter((word) => /^\p{Ll}/u.test(word)).length * 4 < long.length;
}
