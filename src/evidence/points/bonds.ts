/**
 * Whether the words of a sentence of a point hang together as in its source: each behind the word that it stands behind
 * there, joined to it by the same words. Between the two, the source may have only what can be left out without changing
 * what is said: articles, titles, dates, what commas set apart. A word that begins a clause has to begin one there.
 */

import type { ClauseWord } from '../../article/clauses/clauses.ts';
import {
  before,
  isInName,
  isSaying,
  isSubstance,
  type Spot,
  type Step,
  sentencesOf,
  spots,
} from '../../article/clauses/sentences.ts';
import { isRole, isWordOf } from '../../language/words/clause-marks.ts';
import { STEM } from './cited.ts';
import type { Clauses } from './cited-clauses.ts';

export interface Bonds {
  /** Words of substance by their places; a name counts once. */
  readonly words: readonly number[];
  /** Those that are no names or numbers, and that the source has nowhere. */
  readonly unknown: readonly number[];
  /** Words that do not hang together with those before them as in the source. */
  readonly loose: readonly number[];
  /** Whether there is anything but names and numbers. */
  readonly isStatement: boolean;
}

/** A word, and where the source has it, joined in the same way. */
interface Placed {
  readonly own: Spot;
  readonly there: readonly Spot[];
}

/** Reads one sentence of a point by all sentences that it may rest on. */
export function bondsOf(steps: readonly Step[], cited: Clauses): Bonds {
  const { language } = cited;
  const sources = sentencesOf(cited)
    .flatMap((one) => spots(one, language))
    .filter(isSubstance);
  const [words, unknown, loose]: [number[], number[], number[]] = [[], [], []];
  let isStatement = false;
  // What the next word may hang on: the word before it, and that before a phrase with a preposition.
  let ahead: readonly Placed[] = [];
  let isFree = true;
  let isKnown = true;
  for (const own of spots(steps, language)) {
    const { word, at } = own.step;
    if (opensClause(own)) isFree = true;
    if (own.step.isApart ? false : opensClause(own)) ahead = [];
    isStatement ||= word.isMeaning;
    if (!isSubstance(own) || isInName(own)) continue;
    words.push(at);
    const isPlain = !word.isCapital && !word.isNumber;
    isStatement ||= isPlain;
    const same = sources.filter((one) => isSame(own, one));
    const isSpeaker = word.isCapital && saysNext(own);
    const there = same.filter(
      (one) => linkOf(own) === linkOf(one) && isOfOne(own, one) && (!isSpeaker || isSpeaking(one)),
    );
    if (same.length === 0) {
      if (isPlain || word.isNumber) unknown.push(at);
      [ahead, isFree, isKnown] = [[], false, false];
      continue;
    }
    const isPhrase = hasPreposition(own);
    const bound = there.filter(
      (one) =>
        (isFree && (isPhrase || isAtEdge(one))) ||
        ahead.some((last) => areJoined(last, { own, there: [one] })),
    );
    const isBound = !isKnown || bound.length > 0;
    const placed = { own, there: bound.length > 0 ? bound : there };
    if (!isBound) loose.push(at);
    // A phrase that leads the clause leaves the next word free as well.
    isFree &&= isPhrase;
    isKnown = true;
    ahead = isPhrase ? [placed, ...ahead] : [placed];
  }
  return { words, unknown, loose, isStatement };
}

function opensClause({ steps, index, step, language }: Spot): boolean {
  const last = steps[index - 1]?.word;
  return (
    step.isApart ||
    isWordOf('joining', step.word.text, language) ||
    (last !== undefined &&
      (isWordOf('joining', last.text, language) || isSaying(last.text, language)))
  );
}

/** Whether a verb of speech stands right behind a word. */
function saysNext({ steps, index, language }: Spot): boolean {
  const next = steps[index + 1];
  return next !== undefined && !next.isApart && isSaying(next.word.text, language);
}

/** The same, also behind what commas set apart; or the other way round, as in `said Orr.` or `according to Orr`. */
function isSpeaking(spot: Spot): boolean {
  const { steps, index, language } = spot;
  if (saysNext(spot)) return true;
  const [first, next] = [steps[index - before(spot).length - 1], steps[index + 1]];
  const isEnd = next === undefined || next.isApart;
  if (isEnd && first !== undefined && isSaying(first.word.text, language)) return true;
  if (before(spot).some(({ word }) => word.text === 'according')) return true;
  if (next?.isApart !== true) return false;
  const closing = steps.findIndex((one, at) => at > index + 1 && one.isApart);
  const verb = steps[closing]?.word;
  return verb !== undefined && isSaying(verb.text, language);
}

/** The same word, or a form of it. */
function isSame(one: Spot, other: Spot): boolean {
  const [a, b] = [one.step.word, other.step.word];
  if (a.isNumber !== b.isNumber) return false;
  return a.stem === b.stem || (a.text.length >= STEM && b.text.startsWith(a.text.slice(0, STEM)));
}

/** Whether two names are not those of two people, as far as their first names or titles say. */
function isOfOne(one: Spot, other: Spot): boolean {
  const [first, second] = [firstName(one), firstName(other)];
  if (first === undefined || second === undefined || first.stem === second.stem) return true;
  return isRole(first.text) !== isRole(second.text);
}

function firstName({ steps, index, language }: Spot): ClauseWord | undefined {
  const last = steps[index - 1];
  if (!last || steps[index]?.isApart === true) return undefined;
  return isInName({ steps, index: index - 1, step: last, language }) ? last.word : undefined;
}

/** The words that join a word to what stands before it: `from`, `because`, `only`. */
function linkOf(spot: Spot): string {
  return before(spot)
    .filter(({ word }) => !word.isMeaning && isWordOf('linking', word.text, spot.language))
    .map(({ word }) => word.text)
    .filter((text) => !spot.step.word.isNumber || !isThan(text))
    .join(' ');
}

const OF_NUMBERS = ['than', 'over', 'under', 'some', 'of', 'among', 'between', 'as', 'most', 'for'];

/** Hedges of a number are compared elsewhere. */
function isThan(text: string): boolean {
  return OF_NUMBERS.includes(text);
}

function hasPreposition(spot: Spot): boolean {
  return before(spot).some(({ word }) => isWordOf('prepositions', word.text, spot.language));
}

/** `of` binds a phrase to the word right before it; others may stand elsewhere in their clause. */
function isMovable(spot: Spot): boolean {
  const first = before(spot).find(({ word }) => isWordOf('prepositions', word.text, spot.language));
  return first !== undefined && first.word.text !== 'of' && first.word.text !== 'than';
}

/** Whether nothing stands before a word in its clause that says something else of it. */
function isAtEdge(spot: Spot): boolean {
  const { steps, index, language } = spot;
  const ahead = before(spot);
  const from = index - ahead.length;
  if (ahead.some(({ word }) => isWordOf('joining', word.text, language))) return true;
  const last = steps[from - 1]?.word.text;
  if (last === undefined || steps[from]?.isApart === true) return true;
  return isWordOf('joining', last, language) || isSaying(last, language);
}

/** Whether one of the places of a word stands behind one of those of the word before. */
function areJoined({ own: first, there }: Placed, { own, there: here }: Placed): boolean {
  return here.some((to) =>
    there.some((from) => {
      if (from.steps !== to.steps || isOtherTense([first, own], [from, to])) return false;
      if (from.index < to.index && isOpenWay(from, to)) return true;
      if (isElliptic(from, to)) return true;
      return isMovable(own) && from.step.word.clause === to.step.word.clause;
    }),
  );
}

/** Whether what stands between two words of the source can be left out. */
function isOpenWay(from: Spot, to: Spot): boolean {
  const { steps, language } = to;
  const end = to.index - before(to).length;
  // What follows an insertion is set apart too, and begins none.
  let closed = -1;
  for (let at = from.index + 1; at < end; at++) {
    const { word, isApart } = steps[at] ?? to.step;
    if (isApart && at !== closed) {
      const next = steps.findIndex((one, index) => index > at && one.isApart);
      const isInserted =
        !isWordOf('joining', word.text, language) || isWordOf('relative', word.text, language);
      if (!isInserted || next < 0 || next > to.index) return false;
      closed = next;
      at = next - 1;
    } else if (isSubstance(spotAt(to, at)) || isSaying(word.text, language)) return false;
    else if (isWordOf('joining', word.text, language) && !isWordOf('relative', word.text, language))
      return false;
  }
  return true;
}

function spotAt({ steps, language, step }: Spot, index: number): Spot {
  return { steps, index, step: steps[index] ?? step, language };
}

/** `Falk got 27`, where another number before it says of what. */
function isElliptic({ step, steps, index }: Spot, to: Spot): boolean {
  if (!step.word.isNumber || to.index > index) return false;
  return steps[index + 1]?.isApart !== false && steps[to.index - 1]?.word.isNumber === true;
}

function isOtherTense([a, b]: readonly [Spot, Spot], [from, to]: readonly [Spot, Spot]): boolean {
  const { language } = to;
  const between = (steps: readonly Step[], one: Spot, other: Spot): readonly Step[] =>
    steps.slice(one.index + 1, other.index);
  return (
    between(a.steps, a, b).some(({ word }) => isWordOf('present', word.text, language)) &&
    between(to.steps, from, to).some(({ word }) => isWordOf('past', word.text, language)) &&
    !to.steps.some(({ word }) => isSaying(word.text, language))
  );
}
