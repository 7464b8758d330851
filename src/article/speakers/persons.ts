/**
 * The persons of a source by surname, and where its sentences name them. A name is a person’s where a title, a role
 * or an age stands beside it, where its first name is a known one, or where the surname also stands alone.
 */

import { ENGLISH } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { NAME_PARTICLES } from '../../language/words/name-patterns.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily, memoised } from '../../text/memo.ts';
import { isTitle } from '../names/name-match.ts';
import { plain } from '../names/name-words.ts';
import type { SourceText } from '../source-text.ts';
import { isOpener } from './speaker.ts';
import { genderOf, isPersonName, openingSentences } from './who-is-who.ts';

export type Gender = 'he' | 'she';

export interface Person {
  /** First name and surname, or the surname alone where the source has no more. */
  readonly name: string;
  readonly surname: string;
  readonly gender?: Gender;
}

export interface NamedPerson extends Range {
  readonly person: Person;
  readonly isPossessive: boolean;
  /** Stands where a clause has its subject. */
  readonly isSubject: boolean;
}

const WORDS = lazily(() => {
  const { names, speech } = ENGLISH;
  const ending = "['’]s(?!\\p{L})";
  const capital = `\\p{Lu}(?:(?:(?!${ending})[\\p{L}\\p{M}’'-])*[\\p{L}\\p{M}]|[.\u2024])?`;
  const role = anyOf(names.roles);
  const both = (words: readonly string[]): string[] =>
    words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
  const opening = both([
    ...[...speech.coordinating, ...speech.alsoCoordinating, ...speech.timeAdverbs],
    ...[...speech.adverbs, ...speech.subordinating, ...speech.that, ...speech.as],
  ]);
  return {
    run: new RegExp(
      `(?<![\\p{L}\\p{N}’'-])${capital}(?:\\s+(?:(?:${anyWord(NAME_PARTICLES)})\\s+)?${capital})*(?:,?\\s+(?:Jr|Sr)\\b\\.?)?(?<ending>['’]s?(?!\\p{L}))?`,
      'gu',
    ),
    him: new Set(names.firstNamesOfHim),
    her: new Set(names.firstNamesOfHer),
    titlesOfHim: new Set(names.titlesOfHim),
    titlesOfHer: new Set(names.titlesOfHer),
    roleWord: new RegExp(`^${role}$`, 'iu'),
    roleBefore: new RegExp(`(?:^|\\s)${role}\\s+$`, 'iu'),
    officeBefore: new RegExp(
      `(?:^|[\\s-])${anyOf([role, ...names.titles])}\\s+(?:of|to|for)\\s+(?:the\\s+)?$`,
      'iu',
    ),
    /** `Vale` of `Vale spokesman Don Orr`. */
    modifies: new RegExp(`^\\s+(?:[\\p{Ll}-]+\\s+)?(?:${role}\\s+)+\\p{Lu}`, 'iu'),
    ageAfter: /^,\s+\d\d,/,
    opinionOf: new RegExp(`^\\s*${anyWord(both(speech.opinionOf))}\\s[^,.;:]{0,80}$`),
    /** What may stand between the beginning of a clause and its subject. */
    beforeSubject: new RegExp(
      `(?:^|[,;:–—\uFFFC”"]\\s*|\\s-\\s)(?:(?:${anyWord(opening)})\\s+)*` +
        `(?:(?:${anyWord(both(['the', 'his', 'her', 'their', 'a', 'an', 'another', 'former']))}|` +
        `(?!${anyWord(both(speech.prepositions))}\\s)\\p{Lu}[\\p{L}\\p{N}’'.-]*|[\\p{Ll}-]+(?=\\s+${role}\\s)|${role}),?\\s+)*$`,
      'u',
    ),
  };
});

interface NameRun extends Range {
  /** Title, first names, surname. */
  readonly words: readonly string[];
  readonly isPossessive: boolean;
  readonly isTitled: boolean;
  readonly gender?: Gender;
}

/** Runs of capitalised words that may be names, without roles and openers before them. */
function runsIn(text: string): NameRun[] {
  const { run, roleWord, roleBefore, officeBefore, ageAfter, titlesOfHim, titlesOfHer } = WORDS();
  return Array.from(text.matchAll(run), ({ index, 0: written, groups }): NameRun[] => {
    const bare = written.slice(0, written.length - (groups?.ending?.length ?? 0));
    const parts = Array.from(bare.matchAll(/\S+/g), ({ index: at, 0: word }) => ({ at, word }));
    const before = text.slice(Math.max(0, index - 40), index);
    let isTitled = before !== '' && roleBefore.test(before);
    let gender: Gender | undefined;
    while (parts.length > 0) {
      const word = (parts[0]?.word ?? '').replace(/[.\u2024]$/, '');
      const isRole = isTitle(plain(word)) || roleWord.test(word);
      if (!isRole && !(isOpener(word) && parts.length > 0)) break;
      if (parts.length === 1 && !isOpener(word) && !isTitle(plain(word))) break;
      if (isRole) isTitled = true;
      if (titlesOfHim.has(word)) gender = 'he';
      if (titlesOfHer.has(word)) gender = 'she';
      parts.shift();
    }
    // A role in the midst: `Clinton campaign Chairman John Podesta`.
    const last = parts.findLastIndex(
      ({ word }, at) => at < parts.length - 1 && (roleWord.test(word) || isTitle(plain(word))),
    );
    if (last >= 0) {
      isTitled = true;
      parts.splice(0, last + 1);
    }
    // `Neither Ada Vale`, `Secretary of State Ada Vale`: the name begins with the first name.
    const known = parts.findIndex(({ word }) => genderOfFirst(word) !== undefined);
    const isOpening = !/[\p{L}\p{N}]/u.test(text.slice(0, index));
    if (known > 0 && known < parts.length - 1 && (isOpening || officeBefore.test(before))) {
      isTitled = true;
      parts.splice(0, known);
    }
    const first = parts[0];
    if (!first) return [];
    const end = index + bare.length;
    return [
      {
        start: index + first.at,
        end,
        words: parts.map(({ word }) => word.replaceAll('\u2024', '.')),
        isPossessive: groups?.ending !== undefined,
        isTitled: isTitled || ageAfter.test(text.slice(end, end + 8)),
        ...(gender && { gender }),
      },
    ];
  }).flat();
}

/** By first name, where it is a known one. */
function genderOfFirst(first: string): Gender | undefined {
  const { him, her } = WORDS();
  return him.has(first) ? 'he' : her.has(first) ? 'she' : undefined;
}

function surnameOf(words: readonly string[]): string {
  return plain(words.findLast((word) => !/^(?:Jr|Sr|I{1,3}|IV)\.?$/.test(word)) ?? '');
}

/** Whether a word is a known first name. */
export function isFirstName(word: string): boolean {
  return genderOfFirst(word) !== undefined;
}

/** The persons whom a source has in full, by surname, then by plain first name, in the order of the text. */
const peopleBySurname = memoised((source: SourceText) => {
  const found = new Map<string, Map<string, Person>>();
  for (const { text } of openingSentences(source)) {
    for (const run of runsIn(text)) {
      if (run.words.length < 2 || run.words.length > 4) continue;
      const surname = surnameOf(run.words);
      const [first = ''] = run.words;
      const gender = run.gender ?? genderOfFirst(first) ?? genderOf(source, run.words.join(' '));
      const isForPerson =
        run.isTitled ||
        genderOfFirst(first) !== undefined ||
        isPersonName(source, run.words.join(' '));
      if (!isForPerson) continue;
      const known = found.get(surname) ?? new Map<string, Person>();
      if (known.has(plain(first))) continue;
      // `Debating Clinton`, at the beginning of a sentence or in a headline, is nobody.
      const isSure = run.isTitled || genderOfFirst(first) !== undefined;
      if (!isSure && (known.size > 0 || isOnceAtStart(source, text, run))) continue;
      const name = run.words.join(' ');
      known.set(plain(first), { name, surname, ...(gender && { gender }) });
      found.set(surname, known);
    }
  }
  return found;
});

/** Whether words of a name stand only where a sentence begins, so that their first may be any word. */
function isOnceAtStart(source: SourceText, sentence: string, { start, words }: NameRun): boolean {
  if (/[\p{L}\p{N}]/u.test(sentence.slice(0, start))) return false;
  const name = words.join(' ');
  return source.text.indexOf(name) === source.text.lastIndexOf(name);
}

/** The person whom a name of the source means; of two with one surname the one of that gender, or the first. */
export function personNamed(source: SourceText, name: string): Person | undefined {
  const run = runsIn(name).at(-1);
  if (!run) return undefined;
  const surname = surnameOf(run.words);
  const people = peopleBySurname(source).get(surname);
  const [first = ''] = run.words;
  if (run.words.length > 1) {
    const known = people?.get(plain(first));
    if (known) return known;
    const gender = run.gender ?? genderOfFirst(first) ?? genderOf(source, name);
    const isForPerson =
      gender !== undefined || run.isTitled || isPersonName(source, run.words.join(' '));
    return isForPerson
      ? { name: run.words.join(' '), surname, ...(gender && { gender }) }
      : undefined;
  }
  const isMeant = ({ gender }: Person) => !run.gender || !gender || gender === run.gender;
  const known = people?.values().find(isMeant);
  if (known) return known;
  const gender = run.gender ?? genderOf(source, name);
  return run.isTitled && gender !== undefined
    ? { name: run.words.join(' '), surname, gender }
    : undefined;
}

/** The persons whom a sentence names, in its order. */
export function personsIn(source: SourceText, sentence: string): NamedPerson[] {
  const { beforeSubject, modifies, ageAfter, opinionOf } = WORDS();
  return runsIn(sentence).flatMap(({ start, end, words, isPossessive, isTitled, gender }) => {
    const title = gender === 'he' ? 'Mr ' : gender === 'she' ? 'Ms ' : '';
    const person =
      personNamed(source, title + words.join(' ')) ??
      (isTitled && words.length > 1
        ? { name: words.join(' '), surname: surnameOf(words) }
        : undefined);
    if (!person) return [];
    const [before, after] = [sentence.slice(0, start), sentence.slice(end, end + 60)];
    // `The sailor Ada Vale, 61, lives`: whatever she is called.
    const isDescribed = ageAfter.test(after) && /^[^,.;:]{0,40}$/.test(before);
    // `To the sailor Ada Vale, it was`
    const isOfOpinion = opinionOf.test(before) && after.startsWith(',');
    const isSubject =
      (beforeSubject.test(before) || isDescribed || isOfOpinion) && !modifies.test(after);
    return [{ start, end, person, isPossessive, isSubject }];
  });
}
