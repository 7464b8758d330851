/**
 * Compares a sentence of a point with the nearest sentence of its source, word by word. Where the two agree and then
 * differ, the point is found only if the other words are known to say the same.
 */

import type { ClauseWord } from '../../article/clauses/clauses.ts';
import type { Language } from '../../language/model/language.ts';
import { areForms, areOpposites, isReporting, isRole } from '../../language/words/clause-marks.ts';
import { isAmountWord, isHedgeOfNumber } from '../../language/words/sense-words.ts';
import { type Beside, contentIn, type Hunk } from './beside.ts';
import { STEM } from './cited.ts';
import type { Clauses } from './cited-clauses.ts';
import { turnedBy } from './compare-marks.ts';
import { isCapital } from './compare-order.ts';

export interface Difference {
  readonly kind: 'negation' | 'modality' | 'opposite' | 'words';
  /** Whether the source clearly says something else; or else nothing is known. */
  readonly isClear: boolean;
  /** As the point has it, and as the source has it, with the next word. */
  readonly own: string;
  readonly source: string;
}

/** What a point has in place of words of its source, and may say something else. */
export function compareWording(pairs: readonly Beside[]): Difference[] {
  return pairs
    .filter(
      ({ source, own, point, cited }) =>
        // What a sentence says that has no name or number, and nothing beside it, is the analyst’s own.
        source.length > 0 ||
        own.some((at) => point.words[at]?.isNumber || isName(at, point, cited)),
    )
    .flatMap((pair) =>
      pair.hunks.flatMap((hunk): Difference[] => {
        const kind = turnedBy(hunk, pair) ?? replacedBy(hunk, pair);
        if (kind === undefined) return [];
        const isClear = pair.isNear && (kind === 'opposite' || isAlone(hunk, pair));
        const own = phrase(pair.point, hunk.own, hunk.nextOwn);
        return [{ kind, isClear, own, source: phrase(pair.cited, hunk.source, hunk.nextSource) }];
      }),
    );
}

/** Whether nothing else differs than how it is meant. */
function isAlone({ own, source, nextOwn }: Hunk, { point, cited }: Beside): boolean {
  const others = contentIn(cited, source).map((at) => cited.words[at]?.stem);
  const words = contentIn(point, own).map((at) => point.words[at]?.stem);
  const isKept = others.every((stem) => words.includes(stem));
  const isOnly = words.every((stem) => others.includes(stem));
  return isKept && (isOnly || source.length > 0) && (nextOwn !== undefined || own.length > 0);
}

/** Words of substance in a sentence in which any other word counts, and their share. */
const LEAST_WORDS = 5;
const LEAST_SHARE = 0.85;

/** Whether words in the place of others are their opposite, or may say something else. */
function replacedBy(
  { own, source, nextOwn, isShort }: Hunk,
  pair: Beside,
): Difference['kind'] | undefined {
  const { point, cited } = pair;
  if (!isShort) return undefined;
  const { language } = cited;
  const opposed = own.some((at) =>
    source.some((there) => areOpposites(textAt(point, at), textAt(cited, there), language)),
  );
  if (opposed) return 'opposite';
  if (pair.isNear && hedgesAmount(point, own) !== hedgesAmount(cited, source)) return 'words';
  const [words, others] = [contentIn(point, own), contentIn(cited, source)];
  if (words.length === 0 || others.length === 0) return undefined;
  const isKept = words.every((at) =>
    others.some((there) => isSame(point.words[at], cited.words[there], language)),
  );
  if (isKept) return undefined;
  if (pair.share >= LEAST_SHARE && contentIn(point, pair.own).length >= LEAST_WORDS) return 'words';
  const stems = (clauses: Clauses, places: readonly number[]) =>
    new Set(places.map((at) => clauses.words[at]?.stem));
  const [here, there] = [stems(point, pair.own), stems(cited, pair.source)];
  const isReplaced = words.some((at) =>
    others.some((place) => {
      // Words that both sentences have are moved; their order is compared elsewhere.
      const isMoved =
        there.has(point.words[at]?.stem) &&
        (nextOwn === undefined || here.has(cited.words[place]?.stem));
      const isOfOneKind =
        (isName(at, point, cited) && isName(place, cited, cited)) ||
        (point.words[at]?.isNumber === true && cited.words[place]?.isNumber === true) ||
        (isRole(textAt(point, at)) && isRole(textAt(cited, place)));
      return !isMoved && isOfOneKind;
    }),
  );
  return isReplaced ? 'words' : undefined;
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

function isSame(
  one: ClauseWord | undefined,
  other: ClauseWord | undefined,
  language: Language,
): boolean {
  if (!one || !other) return false;
  if (one.stem === other.stem || areForms(one.text, other.text, language)) return true;
  if (isReporting(one.text, language) && isReporting(other.text, language)) return true;
  return one.text.length >= STEM && other.text.startsWith(one.text.slice(0, STEM));
}

/** A word with a capital that the source has nowhere without; the first of a sentence has to be there. */
function isName(at: number, { text, words }: Clauses, cited: Clauses): boolean {
  const word = words[at];
  if (cited.showsNames === false || !word?.isContent || !isCapital(word, text)) return false;
  const places = cited.byStem.get(word.stem) ?? [];
  const isFirst = words[at - 1]?.sentence !== word.sentence;
  const isOnlyFirst = (place: number): boolean =>
    cited.words[place - 1]?.sentence !== cited.words[place]?.sentence;
  if (isFirst && places.every(isOnlyFirst)) return false;
  return places.every((place) => {
    const there = cited.words[place];
    return !there || isCapital(there, cited.text);
  });
}

function phrase({ words }: Clauses, places: readonly number[], next: number | undefined): string {
  return [...places, ...(next === undefined ? [] : [next])]
    .map((at) => words[at]?.text ?? '')
    .join(' ');
}
