/**
 * Finds negations and hedges that a quote leaves out where it has an ellipsis or words in brackets, and says whether
 * that turns its sense. Reads English.
 */

import { GRAMMAR } from '../../language/words/grammar.ts';
import {
  isHedge,
  isNegation,
  oppositesAtEnd,
  quantityAtEnd,
  reversingPhrases,
  weakeningPhrases,
} from '../../language/words/sense-words.ts';
import type { Folded } from '../../text/folding/fold.ts';
import { lazily } from '../../text/memo.ts';
import { wordsIn } from '../../text/tokens.ts';
import type { Omission } from '../search/elided-passages.ts';
import { readElisions } from '../search/elision.ts';
import { beginsClause, isLinked } from './cut.ts';

export interface LeftOut {
  /** Negations that belong to a clause of which the quote keeps a part: without them it says the opposite. */
  readonly reversing: readonly string[];
  /** Other negations and hedges. */
  readonly hidden: readonly string[];
}

const STOP = /[,;:.!?()-]/;

function isStopped(sign: string | undefined): boolean {
  return sign !== undefined && STOP.test(sign);
}

export function leftOut(omission: Omission, inserted: readonly string[]): LeftOut {
  const text = omission.text.trim();
  const clauses = text.split(/[,;:.!?()]+|\s-\s/);
  // A clause between stops of its own goes as a whole; one without is torn from what is quoted.
  const torn = new Set<string>();
  if (!isStopped(text.at(0))) torn.add(clauses[0] ?? '');
  if (!isStopped(text.at(-1))) torn.add(clauses.at(-1) ?? '');
  const given = inserted.flatMap((words) => negationsOf(words)).length;
  const ends =
    omission.kind === 'omission' &&
    !isStopped(text.at(-1)) &&
    hasWords(omission.after) &&
    !isLinked(omission.after);
  const reversing = [
    ...[...torn].flatMap(negationsOf).slice(given),
    ...(ends ? oppositesAtEnd(clauses.at(-1) ?? '') : []),
  ];
  const isKept = (word: string): boolean => omission.inserted.some((words) => words.includes(word));
  const hidden = [
    ...wordsIn(text).filter((word) => isNegation(word) || isHedge(word)),
    ...reversingPhrases(text),
    ...weakeningPhrases(text),
    ...(ends ? opening(text) : []),
    ...(isStopped(text.at(-1)) || /^\W*$/.test(omission.after) ? [] : quantityAtEnd(text)),
  ];
  return {
    reversing,
    hidden: hidden.filter((word) => !reversing.includes(word) && !isKept(word)),
  };
}

/**
 * Where a quote may be said to begin: at its first word, and before the words of the source that the
 * editor’s own in brackets stand for.
 */
export function beginnings({ text }: Folded, start: number, quote: string): number[] {
  const [first = []] = readElisions(quote)?.gaps ?? [];
  const put = first.flatMap((gap) => (gap.kind === 'insertion' ? gap.words.split(/\s+/) : []));
  let from = start;
  const before = put.slice(0, MAX_PUT).map(() => {
    from -= /[^\s,;:.!?()]*\s*$/.exec(text.slice(Math.max(0, from - 100), from))?.[0].length ?? 0;
    return from;
  });
  return [start, ...before];
}

/** Words at the beginning of a quote in brackets that are looked behind. */
const MAX_PUT = 4;

/**
 * Whether an ellipsis over the end of a sentence makes one of two: the end of the one and the beginning of the
 * other are left out, and what is kept of the other begins no clause.
 */
export function joinsClauses({ kind, text, before, after }: Omission): boolean {
  if (kind !== 'omission' || !hasWords(before)) return false;
  const parts = text.split(/(?<!\b\p{Lu})[.!?;]['")]*(?:\s|$)/u);
  const [first = '', last = ''] = [parts.at(0), parts.at(-1)];
  if (parts.length < 2) return joinsWithin(text, before, after);
  if (!hasWords(first) || !hasWords(last)) return false;
  return !beginsClause(after) || PATTERNS().open.test(last);
}

const PATTERNS = lazily(() => {
  const { verbs, prepositions, amid, determiners, articles, subjects } = GRAMMAR();
  const subject = `(?:(?:${determiners}|${articles}) (?=\\w)|(?:i|you|${subjects})\\b|(?=\\p{Lu}))`;
  return {
    /** Ends in the midst of a clause: `His brother is`. */
    open: new RegExp(`(?<![\\w'-])(?:${verbs}|${prepositions})\\s*$`, 'i'),
    preposition: new RegExp(`(?<![\\w'-])(?:${prepositions})\\s*$`, 'i'),
    joining: /(?<![\w'-])(?:and|or|but)(?![\w'-])/,
    /** Another clause begins, and its subject: `resigned, and the treasurer`. */
    second: new RegExp(`[^\\s,][,\\s]+(?:${amid})\\s+${subject}[^,]*$`, 'u'),
  };
});

/** Words that go over to what is kept, and are no phrase of their own: `tired of`. */
function opening(text: string): string[] {
  return PATTERNS().preposition.test(text) && !isLinked(text) ? [text] : [];
}

/** Whether what is left out within a sentence ends one clause and begins another: `resigned, and the treasurer`. */
function joinsWithin(omitted: string, before: string, after: string): boolean {
  const text = omitted.trim();
  const { second, preposition, joining } = PATTERNS();
  if (isStopped(text.at(0)) && isStopped(text.at(-1))) return false;
  if (preposition.test(before) && preposition.test(text) && joining.test(text)) return true;
  return second.test(text) && !isLinked(text) && !isStopped(text.at(-1)) && !beginsClause(after);
}

function hasWords(text: string): boolean {
  return wordsIn(text).length > 0;
}

function negationsOf(clause: string): string[] {
  return [...wordsIn(clause).filter(isNegation), ...reversingPhrases(clause)];
}
