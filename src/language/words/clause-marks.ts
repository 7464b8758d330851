/** Finds the words that say how a clause is meant, by the tables of a language: negations, modal verbs and the like. */
import { lazily, memoised } from '../../text/memo.ts';
import { ENGLISH } from '../languages.ts';
import type { ClauseWords } from '../model/clause-words.ts';
import type { Language } from '../model/language.ts';
import { anyOf } from '../model/pattern.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';

/** Where two kinds can begin at one word, the first of them is read. */
export const MARK_KINDS = [
  ...['notNegating', 'refusing', 'negating', 'certain', 'alleged', 'planned', 'possible'],
  ...['future', 'reported', 'opposing', 'weak'],
] as const satisfies readonly (keyof ClauseWords)[];
export type MarkKind = (typeof MARK_KINDS)[number];

export interface ClauseMark {
  readonly kind: MarkKind;
  readonly text: string;
  /** In UTF-16 units, half-open. */
  readonly start: number;
  readonly end: number;
}

const patternOf = memoised((language: Language): RegExp => {
  const groups = MARK_KINDS.map((kind) => `(?<${kind}>${anyOf(language.clauses?.[kind] ?? [])})`);
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'])(?:${groups.join('|')})(?![\\p{L}\\p{M}])`, 'gu');
});

/** Reads text in which apostrophes are straight. Words with a capital count only at the beginning of a sentence. */
export function findClauseMarks(text: string, language: Language): ClauseMark[] {
  const lower = text.replace(/(?<=^|[.!?;:]\s+)["'“‘„]?\p{Lu}/gu, (initial) => lowered(initial));
  return Array.from(lower.matchAll(patternOf(language)), (match): ClauseMark => {
    const kind = MARK_KINDS.find((one) => match.groups?.[one] !== undefined) ?? 'weak';
    return { kind, text: match[0], start: match.index, end: match.index + match[0].length };
  });
}

/** Lower case where that is as long, so that offsets stay. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Single words by which a clause is read. */
const CLAUSE_WORDS = [
  ...['joining', 'relative', 'linking', 'prepositions', 'agent', 'being'],
  ...['present', 'past', 'finished', 'empty', 'conditional', 'places'],
] as const satisfies readonly (keyof ClauseWords)[];
export type ClauseWordKind = (typeof CLAUSE_WORDS)[number];

const clauseWordsOf = memoised(
  (language: Language) =>
    new Map(CLAUSE_WORDS.map((kind) => [kind, new Set(language.clauses?.[kind])])),
);

/** Whether a word is one of those of a kind in a language. */
export function isWordOf(kind: ClauseWordKind, word: string, language: Language): boolean {
  return clauseWordsOf(language).get(kind)?.has(word) === true;
}

const oppositesOf = memoised((language: Language) =>
  (language.clauses?.opposites ?? []).map((sides) =>
    sides.map((side) => new RegExp(`^(?:${side})$`, 'u')),
  ),
);

/** Whether two words say the opposite of each other. */
export function areOpposites(one: string, other: string, language: Language): boolean {
  return oppositesOf(language).some(
    ([a, b]) => (a?.test(one) && b?.test(other)) || (a?.test(other) && b?.test(one)),
  );
}

const oneWayOf = memoised(
  (language: Language) => new RegExp(`^${anyOf(language.clauses?.oneWay ?? [])}$`, 'u'),
);

/** Whether the names on both sides of a verb cannot change places. */
export function isOneWay(word: string, language: Language): boolean {
  return oneWayOf(language).test(word);
}

/** Whether a word gives what follows to somebody: `said`. */
export function isReporting(word: string, language: Language): boolean {
  return reportingOf(language).test(word);
}

const reportingOf = memoised(
  (language: Language) =>
    new RegExp(
      `^(?:${anyOf(language.clauses?.reported ?? [])}${language === ENGLISH ? `|${REPORTING_VERBS().any}` : ''})$`,
      'u',
    ),
);

/** Whether a word names an office or profession. */
export function isRole(word: string): boolean {
  return ROLES().test(word);
}

const ROLES = lazily(() => {
  const { titles, roles, deputies } = ENGLISH.names;
  return new RegExp(`^${anyOf([...titles, ...roles, ...deputies])}s?$`, 'u');
});

/** Whether a word belongs to the number before it, which may have it in another form: `million`, `per`, `cent`. */
export function isOfNumber(word: string): boolean {
  return OF_NUMBERS().has(word);
}

const OF_NUMBERS = lazily(() => {
  const { scales, percent } = ENGLISH.numbers;
  return new Set([...Object.keys(scales), ...percent.flatMap((one) => one.split(/[ -]/))]);
});

/** Whether a word makes an office a lesser or a former one. */
export function isDeputy(word: string): boolean {
  return DEPUTIES().test(word);
}

const DEPUTIES = lazily(() => new RegExp(`^${anyOf(ENGLISH.names.deputies)}$`, 'u'));
