/**
 * Compares a sentence of a point with the nearest sentence of its source, word by word. Where the two agree and then
 * differ, the point is found only if the other words are known to say the same.
 */

import { stepsOf } from '../../article/clauses/sentences.ts';
import { areOpposites, isRole } from '../../language/words/clause-marks.ts';
import { isAmountWord, isHedgeOfNumber } from '../../language/words/sense-words.ts';
import { type Beside, contentIn, type Hunk } from './beside.ts';
import { bondsOf } from './bonds.ts';
import type { Clauses } from './cited-clauses.ts';
import { leftOpen, turnedBy } from './compare-marks.ts';

export interface Difference {
  readonly kind: 'negation' | 'modality' | 'opposite' | 'words';
  /** Whether the source clearly says something else; or else nothing is known. */
  readonly isClear: boolean;
  /** Whether no other sentence of the source is as near. */
  readonly isOnly: boolean;
  /** As the point has it, and as the source has it, with the next word. */
  readonly own: string;
  readonly source: string;
}

/** What a point has in place of words of its source, and may say something else. */
export function compareWording(pairs: readonly Beside[]): Difference[] {
  return pairs
    .filter(
      ({ source, own, point }) =>
        // What a sentence says that has no name or number, and nothing beside it, is the analyst’s own.
        source.length > 0 ||
        own.some((at) => point.words[at]?.isNumber || point.words[at]?.isCapital),
    )
    .flatMap((pair) => [
      ...pair.hunks.flatMap((hunk): Difference[] => {
        const kind = turnedBy(hunk, pair) ?? replacedBy(hunk, pair);
        if (kind === undefined) return [];
        const isClear =
          pair.isNear &&
          (kind === 'opposite' ||
            (isAlone(hunk, pair) && (kind !== 'negation' || isOfSamePlan(hunk, pair))));
        const own = phrase(pair.point, hunk.own, hunk.nextOwn);
        const source = phrase(pair.cited, hunk.source, hunk.nextSource);
        return [{ kind, isClear, isOnly: pair.isOnly, own, source }];
      }),
      ...looseWords(pair),
    ]);
}

/** The share of the words of a sentence that the source has where the others count as well. */
const LEAST_KNOWN = 0.9;
/** How many words of the source's beside a single other one make that one count. */
const LEAST_BESIDE_ONE = 3;

/** What a sentence says in the source's words, and not as the source does. */
function looseWords(pair: Beside): Difference[] {
  const { point, cited, own, source } = pair;
  const { words, unknown, loose, isStatement } = bondsOf(stepsOf(point, own), cited);
  if (!isStatement) return [];
  const known = words.length - unknown.length;
  const isNearWords =
    known >= words.length * LEAST_KNOWN || (unknown.length === 1 && known >= LEAST_BESIDE_ONE);
  // Another office is not the analyst's own word for it.
  if (!isNearWords)
    return unknown
      .filter((at) => isRole(textAt(point, at)))
      .map((at) => unlike(textAt(point, at), ''));
  // In a language whose joining words are not known, only the order of names and numbers can be compared.
  const isKnown = cited.language.clauses?.linking !== undefined;
  const unlikeThere = isKnown
    ? [...loose, ...unknown]
    : loose.filter(
        (at) => point.words[at]?.isNumber === true || point.words[at]?.isCapital === true,
      );
  return [
    ...unlikeThere.map((at) => unlike(textAt(point, at), '')),
    ...leftOpen(pair).map(({ text }) => unlike('', text)),
  ].slice(0, source.length + own.length);
}

function unlike(own: string, source: string): Difference {
  return { kind: 'words', isClear: false, isOnly: false, own, source };
}

/** Whether nothing else differs than how it is meant. */
function isAlone({ own, source, nextOwn }: Hunk, { point, cited }: Beside): boolean {
  const others = contentIn(cited, source).map((at) => cited.words[at]?.stem);
  const words = contentIn(point, own).map((at) => point.words[at]?.stem);
  const isKept = others.every((stem) => words.includes(stem));
  const isOnly = words.every((stem) => others.includes(stem));
  return isKept && (isOnly || source.length > 0) && (nextOwn !== undefined || own.length > 0);
}

/** Whether a sentence still has the verb of a plan in this place: `won’t go` does not deny `plans to skip`. */
function isOfSamePlan({ own: put, source }: Hunk, { point, cited, own }: Beside): boolean {
  if (put.length === 0) return true;
  const stems = new Set(own.map((at) => point.words[at]?.stem));
  return cited.marks.every(
    ({ kind, first, head }) =>
      kind !== 'planned' ||
      head === undefined ||
      !source.includes(first) ||
      stems.has(cited.words[head]?.stem),
  );
}

/** Whether words in the place of others are their opposite, or another hedge. */
function replacedBy({ own, source, isShort }: Hunk, pair: Beside): Difference['kind'] | undefined {
  const { point, cited } = pair;
  if (!isShort) return undefined;
  const opposed = own.some((at) =>
    source.some((there) => areOpposites(textAt(point, at), textAt(cited, there), cited.language)),
  );
  if (opposed) return 'opposite';
  const isHedged = hedgesAmount(point, own) !== hedgesAmount(cited, source);
  return pair.isNear && isHedged ? 'words' : undefined;
}

/** Whether words end in a hedge of the amount that follows: `nearly` half. */
function hedgesAmount({ words }: Clauses, places: readonly number[]): boolean {
  const next = words[(places.at(-1) ?? -1) + 1];
  const isAmount = next !== undefined && (next.isNumber || isAmountWord(next.text));
  return isAmount && places.some((at) => isHedgeOfNumber(words[at]?.text ?? ''));
}

function textAt({ words }: Clauses, at: number): string {
  return words[at]?.text ?? '';
}

function phrase({ words }: Clauses, places: readonly number[], next: number | undefined): string {
  return [...places, ...(next === undefined ? [] : [next])]
    .map((at) => words[at]?.text ?? '')
    .join(' ');
}
