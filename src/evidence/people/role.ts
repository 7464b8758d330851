/**
 * Whether an article gives somebody a role or an organisation: `found` where it stands beside the name,
 * `another` where the article gives another one or has no such word, `unclear` otherwise.
 */
import { nameWords, plain, writtenWords } from '../../article/names/name-words.ts';
import type { Description } from '../../article/people/descriptions.ts';
import { headOf, headPhraseOf } from '../../article/speakers/head-noun.ts';
import { mentionIn, readSpeaker } from '../../article/speakers/speaker.ts';
import { ENGLISH, isEnglish } from '../../language/languages.ts';
import { anyOf } from '../../language/model/pattern.ts';
import { otherNames } from '../../language/same-names.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { REPORTING_VERBS } from '../../language/words/reporting-verbs.ts';
import { lazily } from '../../text/memo.ts';

export type Agreement = 'found' | 'another' | 'unclear';

/** What is read of an article to compare a role with. */
export interface Described {
  readonly descriptions: readonly Description[];
  /** Plain words of the cited paragraphs, and of all the source. */
  readonly cited: ReadonlySet<string>;
  readonly hasWord: (word: string) => boolean;
  readonly language: string | undefined;
}

const WORDS = lazily(() => {
  const { empty, lesserRoles, pastRoles, roles, titles } = ENGLISH.names;
  return {
    empty: new Set([...empty, 'as', 'about']),
    lesser: new Set(lesserRoles),
    past: new Set(pastRoles),
    noTitle: new RegExp(
      `^(?:${GRAMMAR().prepositions}|${GRAMMAR().verbs}|${REPORTING_VERBS().finite})$`,
    ),
    role: new RegExp(`^(?:${anyOf(roles)}|${anyOf(titles)})$`, 'u'),
  };
});

function tellingWords(phrase: string): string[] {
  return nameWords(phrase).filter((word) => !WORDS().empty.has(word) && word !== '');
}

export function compareRole(role: string, described: Described): Agreement {
  const parts = role.split(/[,;]\s|\s(?:and|&)\s/).filter((part) => tellingWords(part).length > 0);
  if (parts.length === 0) return 'unclear';
  if (!isEnglish(described.language)) return compareForeign(role, described);
  const found = parts.map((part) => comparePart(part, described));
  if (found.includes('another')) return 'another';
  return found.every((one) => one === 'found') ? 'found' : 'unclear';
}

function comparePart(part: string, { descriptions, cited }: Described): Agreement {
  const own = tellingWords(part);
  const head = headOf(part);
  const pieces = descriptions.flatMap(({ beside }) => beside);
  const sentences = new Set(descriptions.flatMap(({ sentence }) => nameWords(sentence)));
  const near = (word: string): boolean =>
    formsOf(word).some((form) => sentences.has(form) || cited.has(form));
  const isFound = pieces.some((piece) => {
    const words = nameWords(piece);
    return (
      words.some((word, at) => isSameRole(head, word) && !isLessened(words, at, own)) &&
      own.every(near)
    );
  });
  if (isFound) return 'found';
  if (!isTitleLike(part)) return 'unclear';
  // `deputy president`, for the president; but who was president may be called so.
  const isLesser = pieces.some((piece) => hasLesser(nameWords(piece), head, own));
  const inForms = own.filter(
    (word) => near(word) || [...sentences].some((other) => isForm(word, other)),
  );
  if (inForms.length === own.length) return isLesser ? 'another' : 'unclear';
  const hasRole = pieces.some((piece) => nameWords(piece).some((word) => WORDS().role.test(word)));
  return hasRole || inForms.length === 0 ? 'another' : 'unclear';
}

/** Words that no title has before `of` and the like: `cited by the spokesman`, `explains the losses`. */
function isTitleLike(part: string): boolean {
  const words = writtenWords(headPhraseOf(part));
  return words.length <= MAX_TITLE && !words.some((word) => WORDS().noTitle.test(word));
}

const MAX_TITLE = 5;

/** `deputy` or `former` before the role, which the brief’s has not. */
function isLessened(words: readonly string[], at: number, own: readonly string[]): boolean {
  const { lesser, past } = WORDS();
  const before = words.slice(Math.max(0, at - 3), at);
  return before.some((word) => (lesser.has(word) || past.has(word)) && !own.includes(word));
}

function hasLesser(words: readonly string[], head: string, own: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      isSameRole(head, word) &&
      words
        .slice(Math.max(0, at - 3), at)
        .some((before) => WORDS().lesser.has(before) && !own.includes(before)),
  );
}

function isSameRole(head: string, word: string): boolean {
  return word === head || formsOf(head).includes(word);
}

/** A word of a role with its short forms: `senator`, `sen`. */
function formsOf(word: string): readonly string[] {
  const short = ENGLISH.names.shortRoles.find((group) => group.includes(word)) ?? [];
  return [word, ...short, ...otherNames(word)];
}

/** In another language: each longer word of the role is in a sentence with the name, in whatever form. */
function compareForeign(role: string, { descriptions, hasWord }: Described): Agreement {
  const own = writtenWords(role)
    .map(plain)
    .filter((word) => word.length > 3);
  const near = new Set(descriptions.flatMap(({ sentence }) => writtenWords(sentence).map(plain)));
  const isNear = (word: string): boolean =>
    near.has(word) || [...near].some((other) => isForm(word, other));
  if (own.length > 0 && own.every(isNear)) return 'found';
  return own.some(hasWord) ? 'unclear' : 'another';
}

/** Letters that forms of a word share. */
const STEM = 5;

function isForm(one: string, other: string): boolean {
  return one.slice(0, STEM) === other.slice(0, STEM) && Math.abs(one.length - other.length) <= 3;
}

/** Whether an organisation stands in a sentence with the name. */
export function compareOrganisation(org: string, { descriptions, hasWord }: Described): Agreement {
  const speaker = readSpeaker(org);
  const own = tellingWords(org);
  const has = (sentence: string): boolean => {
    const words = new Set(nameWords(sentence));
    return (
      own.every((word) => formsOf(word).some((form) => words.has(form))) ||
      (speaker !== undefined && mentionIn(sentence, speaker) !== undefined)
    );
  };
  if (descriptions.some(({ sentence }) => has(sentence))) return 'found';
  const isAcronym = /^\p{Lu}{2,6}$/u.test(org.replaceAll('.', ''));
  if (!isAcronym && own.some((word) => !formsOf(word).some(hasWord))) return 'another';
  return 'unclear';
}
