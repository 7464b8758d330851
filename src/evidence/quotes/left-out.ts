/**
 * What a true quotation leaves out, and whether that turns its sense: negations and hedges in the place
 * of an ellipsis or of bracketed words, and those right before the first word. Reads English.
 */

import {
  isGoverning,
  isHedge,
  isNegation,
  isSubordinating,
  quantityAtEnd,
  reversingPhrases,
  weakeningPhrases,
} from '../../language/words/sense-words.ts';
import type { Folded } from '../../text/folding/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Omission } from '../search/elided-passages.ts';
import { readElisions } from '../search/elision.ts';
import { wordsReplaced } from './bracketed.ts';

export interface LeftOut {
  /** Negations that belong to a clause of which the quote keeps a part: without them it says the opposite. */
  readonly reversing: readonly string[];
  /** Other negations and hedges. */
  readonly hidden: readonly string[];
}

const STOP = /[,;:.!?()]|\s-\s/;

export function leftOut(omission: Omission, inserted: readonly string[]): LeftOut {
  const text = omission.text.trim();
  const clauses = text.split(/[,;:.!?()]+|\s-\s/);
  const isStopped = (sign: string | undefined): boolean => sign !== undefined && STOP.test(sign);
  // A clause between stops of its own goes as a whole; one without is torn from what is quoted.
  const torn = new Set<string>();
  if (!isStopped(text.at(0))) torn.add(clauses[0] ?? '');
  if (!isStopped(text.at(-1))) torn.add(clauses.at(-1) ?? '');
  const given = inserted.flatMap((words) => negationsOf(words)).length;
  const reversing = [...torn].flatMap(negationsOf).slice(given);
  const isKept = (word: string): boolean => omission.inserted.some((words) => words.includes(word));
  const hidden = [
    ...wordsOf(text).filter((word) => isNegation(word) || isHedge(word)),
    ...reversingPhrases(text),
    ...weakeningPhrases(text),
    ...(isStopped(text.at(-1)) || /^\W*$/.test(omission.after) ? [] : quantityAtEnd(text)),
    ...wordsReplaced(omission),
  ];
  return {
    reversing,
    hidden: hidden.filter((word) => !reversing.includes(word) && !isKept(word)),
  };
}

/** Words looked back at before `that`, `if` and the like, and otherwise: further off it bears on other words. */
const MAX_BACK = 12;
const NEAR_BACK = 2;

/**
 * Where in a folded text the words begin that govern what stands at `start` in the same clause, and
 * which they are; undefined where there are none.
 */
export function governedFrom(
  { text }: Folded,
  start: number,
): { readonly from: number; readonly words: readonly string[] } | undefined {
  const reach = text.slice(Math.max(0, start - 200), start);
  const clause = reach.slice(reach.search(/[^,;:.!?()]*$/));
  if (/\s-\s*$/.test(clause)) return undefined;
  const tokens = tokenise(clause.replace(/^.*\s-\s/, '')).filter(({ isWord }) => isWord);
  const isSubordinate = isSubordinating(tokens.at(-1)?.text ?? '');
  const near = tokens.slice(isSubordinate ? -MAX_BACK : -NEAR_BACK);
  const words = near.map(({ text: word }) => word).filter(isGoverning);
  const first = near[0];
  if (words.length === 0 || !first) return undefined;
  const kept = near
    .map(({ space, text: word }) => space + word)
    .join('')
    .trimStart().length;
  const trailing = clause.length - clause.trimEnd().length;
  const from = start - trailing - kept;
  return { from: Math.max(0, text.startsWith(' ', from) ? from + 1 : from), words };
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

function negationsOf(clause: string): string[] {
  return [...wordsOf(clause).filter(isNegation), ...reversingPhrases(clause)];
}

function wordsOf(text: string): string[] {
  return tokenise(text)
    .filter(({ isWord }) => isWord)
    .map(({ text: word }) => word);
}
