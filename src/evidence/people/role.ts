/**
 * Whether an article gives somebody a role or an organisation: `found` where it stands beside the name,
 * `another` where the article gives another role or has no such word, `unclear` otherwise.
 */
import { nameWords, plain, writtenWords } from '../../article/names/name-words.ts';
import type { Description } from '../../article/people/descriptions.ts';
import { headPhraseOf } from '../../article/speakers/head-noun.ts';
import { capitalisedIn, mentionIn, readSpeaker } from '../../article/speakers/speaker.ts';
import { ENGLISH, isEnglish } from '../../language/languages.ts';
import { anyOf } from '../../language/model/pattern.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { REPORTING_VERBS } from '../../language/words/reporting-verbs.ts';
import { lazily } from '../../text/memo.ts';
import { isDone } from './doing.ts';
import { formsOf, isForm, matchRole, readRole, tellingWords } from './role-phrase.ts';

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
  const { roles, titles } = ENGLISH.names;
  return {
    noTitle: new RegExp(
      `^(?:${GRAMMAR().prepositions}|${GRAMMAR().verbs}|${REPORTING_VERBS().finite})$`,
    ),
    role: new RegExp(`^(?:${anyOf(roles)}|${anyOf(titles)})$`, 'u'),
    possessive: new RegExp(`^\\s*(?:${GRAMMAR().possessives}|the)\\s`, 'i'),
  };
});

export function compareRole(role: string, described: Described): Agreement {
  if (tellingWords(role).length === 0) return 'unclear';
  if (!isEnglish(described.language)) return compareForeign(role, described);
  if (described.descriptions.some((description) => isDone(role, description))) return 'found';
  const whole = comparePart(role, described);
  const parts = role.split(/[,;]\s|\s(?:and|&)\s/).filter((part) => tellingWords(part).length > 0);
  if (whole === 'found' || parts.length < 2) return whole;
  const found = parts.map((part) => comparePart(part, described));
  if (found.includes('another')) return 'another';
  return found.every((one) => one === 'found') ? 'found' : 'unclear';
}

function comparePart(part: string, { descriptions, cited }: Described): Agreement {
  const role = readRole(part);
  const matches = descriptions.flatMap((description) =>
    description.beside.map((beside) => matchRole(role, beside, description)),
  );
  if (matches.includes('same')) return 'found';
  if (matches.includes('courtesy') || !isTitleLike(part)) return 'unclear';
  if (matches.includes('lesser') || matches.includes('past')) return 'another';
  const different = new Set(descriptions.map(({ sentence }) => sentence));
  const sentences = new Set([...different].flatMap(nameWords));
  const near = (word: string): boolean =>
    formsOf(word).some((form) => sentences.has(form) || cited.has(form)) ||
    [...sentences].some((other) => isForm(word, other));
  const own = tellingWords(part);
  if (own.every(near)) return 'unclear';
  const hasRole = descriptions.some(({ beside }) =>
    beside.some(({ text }) => nameWords(text).some((word) => WORDS().role.test(word))),
  );
  return hasRole || !own.some(near) ? 'another' : 'unclear';
}

/** Words that no title has before `of` and the like: `cited by the spokesman`, `explains the losses`. */
function isTitleLike(part: string): boolean {
  const words = writtenWords(headPhraseOf(part));
  return words.length <= MAX_TITLE && !words.some((word) => WORDS().noTitle.test(word));
}

const MAX_TITLE = 5;

/** In another language: each longer word of the role is in one sentence with the name, in whatever form. */
function compareForeign(role: string, { descriptions, hasWord }: Described): Agreement {
  const own = writtenWords(role)
    .map(plain)
    .filter((word) => word.length > 3);
  const isFound = descriptions.some(({ sentence, sentenceBefore }) => {
    const [near, before] = [sentence, sentenceBefore].map((text) => writtenWords(text).map(plain));
    const isIn = (words: readonly string[] | undefined, word: string): boolean =>
      words?.some((other) => other === word || isForm(word, other)) === true;
    // The sentence before may say of what: `Der Verein … Seine Sprecherin Ada Vale`.
    return own.every((word, at) => isIn(near, word) || (at > 0 && isIn(before, word)));
  });
  if (own.length > 0 && isFound) return 'found';
  return own.some(hasWord) ? 'unclear' : 'another';
}

/** Whether an organisation stands in the words beside the name, or is what these belong to. */
export function compareOrganisation(org: string, { descriptions, hasWord }: Described): Agreement {
  const speaker = readSpeaker(org);
  const own = tellingWords(org);
  const has = (text: string): boolean => {
    const words = new Set(nameWords(text));
    return (
      own.every((word) => formsOf(word).some((form) => words.has(form))) ||
      (speaker !== undefined && mentionIn(text, speaker) !== undefined)
    );
  };
  const isOnlyName = (text: string): boolean =>
    has(text) &&
    capitalisedIn(text).every((run) => nameWords(run).every((word) => own.includes(word)));
  const near = (text: string): string =>
    text
      .split(/\s+/)
      .slice(-own.length - MAX_AFTER)
      .join(' ');
  const isBeside = descriptions.some(({ beside, sentenceBefore }) =>
    beside.some(
      ({ kind, text }) =>
        has(kind === 'title' ? near(text) : text) ||
        // `The trust closed two wards. Its chairman, …`
        (kind !== 'doing' && WORDS().possessive.test(text) && isOnlyName(sentenceBefore)),
    ),
  );
  if (isBeside) return 'found';
  const isAcronym = /^\p{Lu}{2,6}$/u.test(org.replaceAll('.', ''));
  if (!isAcronym && own.some((word) => !formsOf(word).some(hasWord))) return 'another';
  return 'unclear';
}

/** Words of a title between an organisation and the name. */
const MAX_AFTER = 4;
