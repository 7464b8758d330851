/**
 * Finds what a quote leaves out of the sentences that its first and last words stand in. A clause of its own is
 * harmless, and so are words that cannot turn the sense: a time, a place, a reason.
 */

import { findLanguage, isEnglish } from '../../language/languages.ts';
import { findNumberWords, isNumberWord } from '../../language/numbers/number-words.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import {
  conditionsIn,
  denialsIn,
  isAmountWord,
  isGoingOn,
  isGoverning,
  isNegation,
  isSubordinating,
  quantityAtEnd,
  reversingPhrases,
  untrueIn,
  weakeningPhrases,
  withoutHarmless,
} from '../../language/words/sense-words.ts';
import type { Folded } from '../../text/folding/fold.ts';
import { lazily } from '../../text/memo.ts';
import { wordsIn } from '../../text/tokens.ts';
import { unknownBefore } from './clause-before.ts';

/** Words beside a quote that bear on it, and the words of the source from them to the quote or from the quote to them. */
export interface Cut {
  readonly words: readonly string[];
  readonly shown: string;
  /** The cut goes through a number. */
  readonly isNumber: boolean;
}

/** Characters of the sentence that are read on each side. */
const MAX_READ = 300;
/** Words that are looked back at before a clause of its own, for a negation before a phrase, and for a hedge. */
const MAX_BACK = 12;
const NEAR_BACK = 5;
const HEDGE_BACK = 2;
const HEDGE_NUMBER = 3;
/** Words of a clause after the quote by which a negation still bears on it. */
const MAX_AHEAD = 5;

const SENTENCE_END = lazily(() => /(?<!\b\p{Lu})[.!?]['")]*\s+(?=['"(]?\p{Lu})/u);

const PATTERNS = lazily(() => {
  const { clauseStart, relative, subjects, determiners, articles, newSubject } = GRAMMAR();
  const { anyClauseStart, prepositions, leading } = GRAMMAR();
  return {
    /** Begins another clause, on which what stands before it does not bear. */
    parting: new RegExp(`(?<![\\w'-])(?:${clauseStart}|${relative}|since|or)(?![\\w'-])`, 'gi'),
    /** What a clause begins with, as against a phrase. */
    subject: new RegExp(
      `^\\W*(?:i|you|one|there|${subjects}|${determiners}|${articles}|${newSubject})(?![\\w-])`,
      'i',
    ),
    /** What goes on with a sentence of which the end is left out: another clause, or a phrase. */
    linking: new RegExp(`^\\W*(?:${anyClauseStart}|${prepositions}|${leading})(?![\\w-])`, 'i'),
  };
});

/**
 * Where in a folded text the words begin that govern what stands at `start` in its sentence, and which they
 * are; undefined where there are none. Near are only the words right before it.
 */
export function governedFrom(
  { text }: Folded,
  start: number,
  { tag, isNear = false }: { readonly tag?: string | undefined; readonly isNear?: boolean } = {},
): { readonly from: number; readonly words: readonly string[] } | undefined {
  const reach = text.slice(Math.max(0, start - MAX_READ), start);
  const first = text.charAt(start);
  const sentence = (reach + first).split(SENTENCE_END()).at(-1)?.slice(0, -1) ?? '';
  const segments = sentence.split(/(?<=[,;:()])|(?<=\s-)\s/);
  const own = segments.pop() ?? '';
  const words = own.trim() === '' ? [] : governing(own, text.slice(start), isNear);
  if (words.length > 0) return { from: start - beginOf(own, words[0] ?? ''), words };
  if (isEnglish(tag) && !isNear && own.trim() !== '') {
    const kept = text.slice(start);
    const unknown = unknownBefore(own, PATTERNS().subject.test(kept) && !isLinked(kept));
    if (unknown.length > 0)
      return { from: start - fromFirst(own, unknown[0] ?? ''), words: unknown };
  }
  if (wordCount(own) > 2 || /\b(?:and|but|so)\s*$/i.test(own)) return undefined;
  const before = segments.at(-1) ?? '';
  const isFragment = wordCount(before) < 3 && !/^\W*no\W*$/i.test(before);
  const turning = [
    ...conditionsIn(before, tag).slice(0, /^\W*(?:and |but |only )?\p{L}+/u.test(before) ? 1 : 0),
    ...(isFragment
      ? segments.flatMap((one) => (wordCount(one) < 3 ? wordsIn(one) : []))
      : []
    ).filter(isNegation),
  ];
  if (turning.length === 0) return undefined;
  return { from: start - own.length - fromFirst(before, turning[0] ?? ''), words: turning };
}

/** Whether a text begins with a preposition or conjunction, and so no object of what stands before it. */
export function isLinked(text: string): boolean {
  return PATTERNS().linking.test(text);
}

/** Whether a text begins with a subject or what links it to the words before. */
export function beginsClause(text: string): boolean {
  return PATTERNS().subject.test(text) || isLinked(text) || /^\W*\p{Lu}/u.test(text);
}

/** The words of the clause that a quote begins in the midst of which bear on it. */
function governing(own: string, kept: string, isNear: boolean): string[] {
  const all = wordsIn(own);
  const isClause = PATTERNS().subject.test(kept);
  const isSubordinate = isSubordinating(all.at(-1) ?? '');
  let near = all.slice(-MAX_BACK);
  if (isClause && !isSubordinate && !isNear) {
    const [last] = [...own.matchAll(PATTERNS().parting)].slice(-1);
    if (last && !/\bthat\b/i.test(last[0])) near = wordsIn(own.slice(last.index + last[0].length));
  } else if (!isSubordinate) near = near.slice(isNear ? -HEDGE_BACK : -NEAR_BACK);
  const back = withoutHarmless(near.join(' '));
  const turning = [
    ...wordsIn(back).filter(isNegation),
    ...reversingPhrases(back),
    ...denialsIn(back),
  ];
  const hedging = wordsIn(back)
    .slice(isSubordinate ? 0 : -HEDGE_BACK)
    .filter((word) => isGoverning(word) && !turning.includes(word));
  const [firstKept = ''] = wordsIn(kept.slice(0, 40));
  const isCounted = isNumberWord(firstKept) || isAmountWord(firstKept);
  const counted =
    isCounted && turning.length + hedging.length === 0
      ? [...quantityAtEnd(own), ...weakeningPhrases(near.slice(-HEDGE_NUMBER).join(' '))]
      : [];
  const found = new Set([...turning, ...hedging, ...counted]);
  return [...found].sort((a, b) => own.lastIndexOf(a) - own.lastIndexOf(b));
}

/** What follows a quote's last word in its sentence and bears on it. */
export function cutAfter(
  { text }: Folded,
  start: number,
  end: number,
  tag?: string,
): Cut | undefined {
  const kept = text.slice(start, end);
  const following = text.slice(end, end + MAX_READ);
  if (/[.!?]['")]*\s*$/.test(kept)) return undefined;
  const stop = /[.!?]+['")]*(?=\s|$)/u.exec(following);
  const rest = following.slice(0, stop?.index);
  const shown = rest.trim();
  const last = wordsIn(kept.slice(-40)).at(-1) ?? '';
  const [next = '', second = '', third = ''] = wordsIn(rest.slice(0, 40));
  const isCut =
    isSpanned(text, end) || (isNumberWord(last) && goesOn(rest, [next, second, third], tag));
  if (isCut) return { words: [next], shown: next, isNumber: true };
  if (stop?.[0].includes('?')) return { words: ['?'], shown: `${shown}?`, isNumber: false };
  const segments = rest.split(/[,;:()]|\s-\s/);
  const torn = (segments[0] ?? '').split(PATTERNS().parting)[0] ?? '';
  const tornWords = wordsIn(torn).slice(0, MAX_AHEAD);
  const negations = [...tornWords.filter(isNegation), ...reversingPhrases(tornWords.join(' '))];
  const asides = segments
    .slice(1)
    .map((one) => withoutHarmless(one).split(PATTERNS().parting)[0] ?? '')
    .filter((one) => wordCount(one) < 5);
  const words = [
    ...negations,
    ...conditionsIn(rest, tag),
    ...untrueIn(rest),
    ...asides.flatMap(wordsIn).filter(isNegation),
    ...asides.flatMap(denialsIn),
    ...(isEnglish(tag) && !isNumberWord(last) ? goingOnOtherwise(rest) : []),
  ];
  if (words.length === 0) return undefined;
  return { words: [...new Set(words)], shown, isNumber: false };
}

/** The word after a quote that is neither a phrase of its own nor another clause, so that it may change the sense. */
function goingOnOtherwise(rest: string): string[] {
  const [next = ''] = /^\s+[\p{L}\p{N}]/u.test(rest) ? wordsIn(rest.slice(0, 80)) : [];
  return next === '' || isGoingOn(rest.trim()) ? [] : [next];
}

/** Characters on each side of an edge in which a number in words stands. */
const NUMBER_REACH = 60;

/** Whether a number in words goes over an edge: `two hundred | and six`. */
function isSpanned(text: string, edge: number): boolean {
  const from = Math.max(0, edge - NUMBER_REACH);
  return findNumberWords(text.slice(from, edge + NUMBER_REACH).toLowerCase()).some(
    ({ start, end, isDoubtful }) => !isDoubtful && from + start < edge && edge < from + end,
  );
}

/** Whether a number goes on in these words: its scale, the other end of its range, a half. */
function goesOn(
  rest: string,
  [next, second, third]: readonly [string, string, string],
  tag: string | undefined,
): boolean {
  if (/^(?:[-–]\d)/u.test(rest)) return true;
  if (!/^(?:\s*%|\s)/.test(rest)) return false;
  if (isNumberWord(next) || (!isNumberWord(second) && isNumberWord(`${next} ${second}`)))
    return true;
  const { range, half = [] } = findLanguage(tag)?.numbers ?? {};
  const { to = [], or = [], and = [] } = range ?? {};
  if ([...to, ...or].includes(next) && isNumberWord(second)) return true;
  return and.includes(next) && [second, third].some((word) => half.includes(word));
}

/** How far before its end the words of a text begin that are shown: with a word, and the last two or a subordinate clause. */
function beginOf(text: string, word: string): number {
  const all = wordsIn(text);
  const near = all.slice(isSubordinating(all.at(-1) ?? '') ? -MAX_BACK : -HEDGE_BACK);
  return Math.max(
    fromFirst(text, word),
    fromFirst(text, near.join(' ')),
    fromFirst(text, near[0] ?? ''),
  );
}

function fromFirst(text: string, word: string): number {
  const at = text.lastIndexOf(word);
  return at === -1 ? 0 : text.length - at;
}

function wordCount(text: string): number {
  return wordsIn(text).length;
}
