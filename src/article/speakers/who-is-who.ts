/**
 * Who is who in a source: whether it speaks of somebody at all, as a person, or by a role (`Defence
 * Secretary John Healey`). Read from its beginning, where people are introduced. English.
 */

import { ENGLISH } from '../../language/languages.ts';
import { anyWord } from '../../language/model/pattern.ts';
import { type Budget, isSpent, spend } from '../../text/budget.ts';
import { foldForSearch } from '../../text/folding/fold.ts';
import { lazily, memoised } from '../../text/memo.ts';
import { isTitle } from '../names/name-match.ts';
import { plain, writtenWords } from '../names/name-words.ts';
import type { SourceText } from '../source-text.ts';
import { maskedParagraph } from './masked-paragraph.ts';
import { isOpener, mentionIn, nameIn, readSpeaker, type Speaker, stemOf } from './speaker.ts';

/** Characters that are read to learn who is who: the beginning, where people are introduced. */
const MAX_READ = 200_000;
const MAX_SENTENCE = 1500;

export const openingSentences = memoised((source: SourceText) => {
  const found: { readonly text: string; readonly lower: string; readonly start: number }[] = [];
  for (const { number, start } of source.paragraphs) {
    if (start > MAX_READ) break;
    const masked = maskedParagraph(source, number, start);
    for (const sentence of masked?.sentences ?? []) {
      const end = Math.min(sentence.end, sentence.start + MAX_SENTENCE);
      const text = masked?.text.slice(sentence.start, end) ?? '';
      found.push({ text, lower: foldForSearch(text).text, start: start + sentence.start });
    }
  }
  return found;
});

/** The sentences that can have some words; all of them, where it may be written in another way; up to a limit. */
function* sentencesWith(
  source: SourceText,
  words: readonly string[],
  budget: Budget | undefined,
): Generator<string> {
  const stems = words.map(stemOf);
  for (const { text, lower } of openingSentences(source)) {
    if (!stems.every((stem) => lower.includes(stem))) continue;
    if (isSpent(budget)) return;
    spend(budget, text.length);
    yield text;
  }
}

/** Whether the source mentions the speaker anywhere; undefined where the limit of reading was reached before. */
export function isInSource(
  source: SourceText,
  speaker: Speaker,
  budget?: Budget,
): boolean | undefined {
  return kept(mentioned(source), speaker.by, budget, () => readInSource(source, speaker, budget));
}

const mentioned = memoised(() => new Map<string, boolean>());

/** What is known, or read now; that a limit was reached is not kept. */
function kept(
  known: Map<string, boolean>,
  key: string,
  budget: Budget | undefined,
  read: () => boolean,
): boolean | undefined {
  const found = known.get(key) ?? read();
  if (!found && !known.has(key) && isSpent(budget)) return undefined;
  known.set(key, found);
  return found;
}

function readInSource(source: SourceText, speaker: Speaker, budget: Budget | undefined): boolean {
  for (const sentence of sentencesWith(source, [speaker.words.at(-1) ?? ''], budget))
    if (mentionIn(sentence, speaker)) return true;
  return false;
}

/** Whether the source takes the speaker for a person. */
export function isTakenForPerson(source: SourceText, speaker: Speaker): boolean {
  if (speaker.isKnownPerson !== undefined) return speaker.isKnownPerson;
  return speaker.kind === 'name' && isPersonName(source, speaker.by);
}

/**
 * Whether a name is a person’s: the source calls them by the surname alone, which it does with persons
 * only, or by `Mr` or the like; a surname, when it has it with a first name elsewhere.
 */
export function isPersonName(source: SourceText, name: string): boolean {
  const words = writtenWords(name).filter((word) => /^\p{Lu}/u.test(word));
  const surname = plain(words.at(-1) ?? '');
  if (surname === '' || genders(source).has(surname)) return surname !== '';
  if (words.length === 1) return called(source).inFull.has(surname);
  const { alone, first } = called(source);
  if (!alone.has(surname) && first.get(surname)?.some((word) => !isCommonNoun(source, word)))
    alone.add(surname);
  first.delete(surname);
  return alone.has(surname);
}

/** `Research shows`: at the beginning of a sentence it may be a common noun. */
function isCommonNoun(source: SourceText, word: string): boolean {
  return source.text.includes(` ${word.toLowerCase()} `);
}

/**
 * The plain surnames that the source has alone, those alone at the beginning of a sentence, as they are written, and
 * those with a first name before them, not as the name of a thing.
 */
const called = memoised((source: SourceText) => {
  const [alone, inFull] = [new Set<string>(), new Set<string>()];
  const first = new Map<string, string[]>();
  for (const { text } of openingSentences(source)) {
    const words = writtenWords(text);
    for (const [index, word] of words.entries()) {
      if (!/^\p{Lu}/u.test(word)) continue;
      const [before = '', after = ''] = [words[index - 1], words[index + 1]];
      const surname = plain(word);
      if (isAlone(word, before, after)) {
        const own = first.get(surname) ?? [];
        if (index > 0) alone.add(surname);
        else if (!own.includes(word)) first.set(surname, [...own, word]);
      }
      const isCapital = /^\p{Lu}\p{Ll}/u.test(word) && /^\p{Lu}\p{Ll}/u.test(before);
      if (isCapital && !isOpener(before) && !/^the$/i.test(words[index - 2] ?? ''))
        inFull.add(surname);
    }
  }
  return { alone, first, inFull };
});

/** South Korea is never called Korea, nor the Skellan Line Line; nor does House stand alone for the White House. */
function isAlone(word: string, before: string, after: string): boolean {
  return (
    !/^\p{Lu}/u.test(before) &&
    !/^(?:the|an?|of|in|at|from|to|for)$/i.test(before) &&
    (!/^\p{Lu}/u.test(after) || /['’]s?$/.test(word))
  );
}

type TitleGender = 'he' | 'she' | 'either';

const HONORIFIC = lazily(() => {
  const { titlesOfHim, titlesOfHer } = ENGLISH.names;
  return new RegExp(
    `(?<![\\p{L}])(?<title>${anyWord([...titlesOfHim, ...titlesOfHer])})\\.?\\s+` +
      `(?:\\p{Lu}[\\p{L}.’'-]*\\s+){0,2}?(?<surname>\\p{Lu}[\\p{L}’'-]+)(?!\\s+\\p{Lu})`,
    'gu',
  );
});

/** By plain surname, what titles the source gives people. */
const genders = memoised((source: SourceText) => {
  const found = new Map<string, TitleGender>();
  for (const { text } of openingSentences(source)) {
    for (const { groups } of text.matchAll(HONORIFIC())) {
      const surname = plain(groups?.surname ?? '');
      const gender = ENGLISH.names.titlesOfHim.includes(groups?.title ?? '') ? 'he' : 'she';
      found.set(surname, (found.get(surname) ?? gender) === gender ? gender : 'either');
    }
  }
  return found;
});

/** What the source’s titles make somebody; undefined where they do not say. */
export function genderOf(source: SourceText, name: string): 'he' | 'she' | undefined {
  const gender = genders(source).get(plain(writtenWords(name).at(-1) ?? ''));
  return gender === 'either' ? undefined : gender;
}

/**
 * Whether the source has the subject and the speaker side by side: `Defence Secretary John Healey`; undefined where the
 * limit of reading was reached before.
 */
export function isAlsoCalled(
  source: SourceText,
  subject: string,
  speaker: Speaker,
  budget?: Budget,
): boolean | undefined {
  const key = `${subject}\n${speaker.by}\n${speaker.isKnownPerson}`;
  return kept(alsoCalled(source), key, budget, () =>
    readAlsoCalled(source, subject, speaker, budget),
  );
}

const alsoCalled = memoised(() => new Map<string, boolean>());

function readAlsoCalled(
  source: SourceText,
  subject: string,
  speaker: Speaker,
  budget: Budget | undefined,
): boolean {
  const names = writtenWords(subject).filter((word) => /^\p{Lu}/u.test(word) && !isOpener(word));
  const other = readSpeaker(names.length > 0 ? names.join(' ') : subject);
  if (!other || other.words.every((word) => speaker.words.includes(word))) return false;
  const isName = speaker.kind === 'name' && other.kind === 'name';
  if (isName && isTakenForPerson(source, speaker) && isPersonName(source, subject)) return false;
  const own = speaker.words.at(-1) ?? '';
  const both = isName ? [own] : [own, other.words.at(-1) ?? ''];
  for (const sentence of sentencesWith(source, both, budget)) {
    // Two names are the same person’s only without anything between them.
    if (isName) {
      if (isHeadline(sentence)) continue;
      const runs = sentence.match(/\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+/gu) ?? [];
      if (runs.some((run) => mentionIn(run, speaker) === 'plain' && mentionIn(run, other))) {
        return true;
      }
      continue;
    }
    const [one, two] = [nameIn(sentence, speaker), nameIn(sentence, other)];
    if (!one || !two || !mentionIn(sentence, speaker) || !mentionIn(sentence, other)) continue;
    const [first, second] = one.start < two.start ? [one, two] : [two, one];
    if (BESIDE.test(sentence.slice(first.end, second.start))) return true;
  }
  return false;
}

/** `Port Fires Hale Over Ice`: its capitals mean nothing. */
function isHeadline(sentence: string): boolean {
  const words = writtenWords(sentence).filter((word) => word.length > 3);
  return (
    words.length > 2 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 4 < words.length
  );
}

/** What may stand between a name and its description: `Hale, the mayor of the northern port,`; no other verb than `is`. */
const BESIDE =
  /^(?:,?\s+(?:(?:is|was|becomes|became|as)\s+)?(?:(?:the|an?|of|for|former|then|his|her|its|their|who)\s+|[\p{L}’'-]+(?<!ed|said|told|says|tells|met|with|by|to|that|and|but)\s+){0,4}|,?\s+)$/u;

/** A first name, as far as capitals show, right before a surname; by plain surname, in the source’s order. */
const fullNames = memoised((source: SourceText) => {
  const found = new Map<string, { readonly first: string; readonly offset: number }[]>();
  for (const { text, start } of openingSentences(source)) {
    if (isHeadline(text)) continue;
    for (const { index, groups } of text.matchAll(FULL_NAME)) {
      const [first, surname] = [plain(groups?.first ?? ''), plain(groups?.surname ?? '')];
      if (isTitle(first) || isOpener(first)) continue;
      const known = found.get(surname) ?? [];
      known.push({ first, offset: start + index });
      found.set(surname, known);
    }
  }
  return found;
});
const FULL_NAME =
  /(?<![\p{L}’'-])(?<first>\p{Lu}\p{Ll}[\p{L}-]*)\s+(?:\p{Lu}\.\s+)?(?<surname>\p{Lu}\p{Ll}[\p{L}’'-]*)(?!\s+\p{Lu})/gu;

/**
 * Whether a surname alone means another of that name: the source has somebody else in full, and the speaker
 * neither first of them nor last before the words.
 */
export function meansNamesake(source: SourceText, speaker: Speaker, offset: number): boolean {
  const [first = ''] = speaker.words;
  const all = fullNames(source).get(speaker.words.at(-1) ?? '') ?? [];
  if (speaker.words.length < 2 || !all.some((one) => one.first === first)) return false;
  const last = all.findLast((one) => one.offset <= offset);
  return all[0]?.first !== first && last !== undefined && last.first !== first;
}
