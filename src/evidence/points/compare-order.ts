/**
 * Compares the order of the names and numbers in a point with their order in its source. Where it is another one, each
 * has to stand beside the same words: `Orr beat Falk` is not `Falk beat Orr`.
 */
import type { ClauseWord } from '../../article/clauses/clauses.ts';
import { isAgentMark, isRole } from '../../language/words/clause-marks.ts';
import type { Beside } from './beside.ts';
import type { Clauses } from './cited-clauses.ts';

export interface Disorder {
  /** Two numbers each of which stands where the source has the other. */
  readonly isSwapped: boolean;
  /** As the point has it, and as the source has it. */
  readonly own: string;
  readonly source: string;
}

/** A word that both sentences have once. */
interface SharedWord {
  readonly own: number;
  readonly source: number;
}

/** Names and numbers of one sentence that are compared; nobody writes more. */
const MAX_ANCHORS = 20;

export function compareOrder(pairs: readonly Beside[]): Disorder[] {
  return pairs.flatMap((pair) => {
    const { point, cited } = pair;
    const anchors = anchorsOf(pair);
    return anchors.flatMap((one, index) =>
      anchors.slice(index + 1).flatMap((other): Disorder[] => {
        const isNumber = point.words[one.own]?.isNumber === true;
        if (isNumber !== point.words[other.own]?.isNumber) return [];
        if (isOrdered(one, other, pair)) return [];
        const crossed = [
          { ...one, source: other.source },
          { ...other, source: one.source },
        ].filter((anchor) => hasSameNeighbour(anchor, point, cited));
        if (crossed.length < 2 && one.source > other.source) return [];
        const isSwapped = isNumber && crossed.length === 2;
        return [
          {
            isSwapped,
            own: `${phrase(point, one.own)}’ and ‘${phrase(point, other.own)}`,
            source: `${phrase(cited, one.source)}’ and ‘${phrase(cited, other.source)}`,
          },
        ];
      }),
    );
  });
}

function anchorsOf({ own, source, point, cited }: Beside): SharedWord[] {
  const once = (
    { words }: Clauses,
    places: readonly number[],
    stem: string,
  ): number | undefined => {
    const [at, ...more] = places.filter((place) => words[place]?.stem === stem);
    return more.length === 0 ? at : undefined;
  };
  return own
    .flatMap((at): SharedWord[] => {
      const word = point.words[at];
      if (!word?.isContent || !(word.isNumber || isCapital(word, point.text))) return [];
      const there = once(cited, source, word.stem);
      const other = there === undefined ? undefined : cited.words[there];
      const isName = other !== undefined && (word.isNumber || isCapital(other, cited.text));
      return there !== undefined && isName && once(point, own, word.stem) !== undefined
        ? [{ own: at, source: there }]
        : [];
    })
    .slice(0, MAX_ANCHORS);
}

function isOrdered(one: SharedWord, other: SharedWord, pair: Beside): boolean {
  const { point, cited } = pair;
  const isTurned = one.source > other.source;
  // `3 May` is `May 3`.
  if (other.own - one.own === 1 && one.source - other.source === 1) return true;
  const [first, last] = isTurned ? [other, one] : [one, other];
  const isPassive =
    followsAgent(point, other.own, one.own) !== followsAgent(cited, last.source, first.source);
  if (isTurned === isPassive) return true;
  return [one, other].some((anchor) => isBound(anchor, pair));
}

/** Whether `by` stands right before a name and its titles, somewhere behind another. */
function followsAgent({ words, text, language }: Clauses, at: number, from: number): boolean {
  for (let before = at - 1; before > from; before--) {
    const word = words[before];
    if (!word || isAgentMark(word.text, language)) return word !== undefined;
    if (!isCapital(word, text) && !isRole(word.text)) return false;
  }
  return false;
}

/** Whether the next word of substance on one side is the same, and is there only once. */
function isBound(anchor: SharedWord, { source, point, cited }: Beside): boolean {
  return hasSameNeighbour(
    anchor,
    point,
    cited,
    (word) => source.filter((at) => cited.words[at]?.stem === word?.stem).length === 1,
  );
}

function hasSameNeighbour(
  { own, source }: SharedWord,
  point: Clauses,
  cited: Clauses,
  counts: (word: ClauseWord | undefined) => boolean = () => true,
): boolean {
  return [-1, 1].some((step) => {
    const [next, other] = [neighbour(point, own, step), neighbour(cited, source, step)];
    return next?.stem === other?.stem && counts(next);
  });
}

/** Words between two that still belong together. */
const REACH = 4;

function neighbour({ words, text }: Clauses, from: number, step: number): ClauseWord | undefined {
  let isInName = !words[from]?.isNumber;
  for (let at = from + step; Math.abs(at - from) <= REACH; at += step) {
    const word = words[at];
    if (word?.sentence !== words[from]?.sentence) return undefined;
    isInName &&= word !== undefined && isCapital(word, text);
    if (word?.isContent && !isInName && !isRole(word.text)) return word;
  }
  return undefined;
}

export function isCapital({ start }: ClauseWord, text: string): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

function phrase({ words }: Clauses, at: number): string {
  const next = words[at + 1];
  const isNear = next?.sentence === words[at]?.sentence;
  return [words[at]?.text, isNear ? next?.text : undefined].join(' ').trim();
}
