/**
 * What a summary point makes of its source’s negations and of words such as `may`, `allegedly` and `plans to`: whether
 * it drops one, adds one or turns a word into its opposite. Only where a sentence of the source has the same words is
 * that judged; of all else nothing is said.
 */
import type { ClauseWord, Mark } from '../../article/clauses/clauses.ts';
import {
  areOpposites,
  hasOpposite,
  isFinished,
  type MarkKind,
} from '../../language/words/clause-marks.ts';
import { type Clauses, restsOn } from './cited-clauses.ts';

export interface SenseFault {
  readonly kind: 'negation-lost' | 'negation-added' | 'modality-lost' | 'opposite';
  /** The word of the point that is meant in another way. */
  readonly word: string;
  /** The word of the source or point that says how it is meant. */
  readonly mark: string;
}

/** Words between two that still bear on one another. */
const NEAR = 8;
const FAR = 12;

const NEGATIVE: readonly MarkKind[] = ['negating', 'refusing'];
const ANY_NEGATIVE: readonly MarkKind[] = [...NEGATIVE, 'opposing', 'notNegating'];
const UNSURE: readonly MarkKind[] = ['possible', 'alleged', 'planned', 'weak'];
/** What may stand in a point for words of the source that leave something open. */
const KEEPS: Partial<Record<MarkKind, readonly MarkKind[]>> = {
  possible: [...UNSURE, 'negating'],
  alleged: [...UNSURE, 'negating', 'reported'],
  planned: [...UNSURE, 'negating', 'future'],
  future: [...UNSURE, 'negating', 'future'],
};

export function compareSense(point: Clauses, cited: Clauses): SenseFault[] {
  const sentences = Map.groupBy(point.words.entries(), ([, { sentence }]) => sentence);
  return [...sentences.values()].flatMap((entries) => {
    const resting = restsOn(
      entries.map(([, word]) => word),
      cited,
    );
    if (resting.size === 0) return [];
    const pair = { point, cited, resting };
    const own = new Set(entries.map(([at]) => at));
    return [...lost(pair, own), ...added(pair, own), ...opposites(pair, own)];
  });
}

interface Pair {
  readonly point: Clauses;
  readonly cited: Clauses;
  readonly resting: ReadonlySet<number>;
}

/** What the source has before a word, and the point has the word without. */
function* lost({ point, cited, resting }: Pair, own: ReadonlySet<number>): Generator<SenseFault> {
  for (const mark of cited.marks) {
    const { kind, head } = mark;
    const word = head === undefined ? undefined : cited.words[head];
    if (head === undefined || !word || !resting.has(word.sentence)) continue;
    const isNegative = NEGATIVE.includes(kind);
    const keeps = isNegative ? ANY_NEGATIVE : KEEPS[kind];
    if (!keeps) continue;
    const marking = isNegative ? NEGATIVE : [...UNSURE, 'future' as const];
    const others = placesIn(cited, word.stem, resting);
    if (others.some((at) => marksNear(cited, at, marking).length === 0)) continue;
    for (const at of point.byStem.get(word.stem) ?? []) {
      if (!own.has(at) || !isSameContext(point, at, cited, head)) continue;
      const near = marksNear(point, at, keeps).filter(
        (one) => !isAccounted(one, word.stem, point, cited, resting, marking),
      );
      const certain = marksNear(point, at, ['certain']).some(
        ({ first }) => first < at && at - first <= 4,
      );
      const isKept = near.length > 0 || (kind === 'planned' && point.words[at - 1]?.text === 'to');
      if (!certain && (isKept || (kind === 'future' && !isDone(point, at)))) continue;
      if (certain && (isNegative ? isKept : marksNear(cited, head, ['certain']).length > 0))
        continue;
      yield {
        kind: isNegative ? 'negation-lost' : 'modality-lost',
        word: point.words[at]?.text ?? '',
        mark: mark.text,
      };
      break;
    }
  }
}

/** A negation of the point on a word that the source has without one. */
function* added({ point, cited, resting }: Pair, own: ReadonlySet<number>): Generator<SenseFault> {
  for (const mark of point.marks) {
    const { kind, head } = mark;
    const word = head === undefined ? undefined : point.words[head];
    if (head === undefined || !word || !own.has(head) || !NEGATIVE.includes(kind)) continue;
    if (point.words[mark.last + 1]?.text === 'yet' || point.words[head + 1]?.text === 'yet')
      continue;
    const places = placesIn(cited, word.stem, resting);
    if (places.length === 0) continue;
    const isDenied = places.some((at) =>
      marksNear(cited, at, ANY_NEGATIVE, FAR).some(
        (one) => !isAccounted(one, word.stem, cited, point, undefined, NEGATIVE),
      ),
    );
    if (isDenied || !places.some((at) => isSameContext(point, head, cited, at))) continue;
    yield { kind: 'negation-added', word: word.text, mark: mark.text };
  }
}

/** A word that is the opposite of the one between the same words of the source. */
function* opposites(
  { point, cited, resting }: Pair,
  own: ReadonlySet<number>,
): Generator<SenseFault> {
  const { language } = cited;
  const there = cited.words.flatMap((word, at) =>
    resting.has(word.sentence) && hasOpposite(word.text, language) ? [{ word, at }] : [],
  );
  for (const at of own) {
    const word = point.words[at];
    if (!word || !hasOpposite(word.text, language)) continue;
    const between = there.filter((one) => isBetweenSame(point, at, cited, one.at));
    if (between.some((one) => one.word.stem === word.stem)) continue;
    const turned = between.find((one) => areOpposites(word.text, one.word.text, language));
    if (!turned) continue;
    const isSwapped = there.some((one) => one.word.stem === word.stem);
    if (isSwapped && !isBetweenSame(point, at, cited, turned.at, true)) continue;
    const isNegated = [marksNear(point, at, NEGATIVE), marksNear(cited, turned.at, NEGATIVE)];
    if (isNegated[0]?.length !== isNegated[1]?.length) continue;
    yield { kind: 'opposite', word: word.text, mark: turned.word.text };
  }
}

function placesIn(
  { byStem, words }: Clauses,
  stem: string,
  sentences: ReadonlySet<number>,
): number[] {
  return (byStem.get(stem) ?? []).filter((at) => sentences.has(words[at]?.sentence ?? -1));
}

function marksNear(
  { marks, words }: Clauses,
  at: number,
  kinds: readonly MarkKind[],
  reach = NEAR,
): Mark[] {
  const sentence = words[at]?.sentence;
  return marks.filter(
    ({ kind, first, last }) =>
      kinds.includes(kind) &&
      words[first]?.sentence === sentence &&
      first - at <= reach &&
      at - last <= reach,
  );
}

/** Whether a mark bears on another word, which the other text has with such a mark as well. */
function isAccounted(
  { head, kind }: Mark,
  stem: string,
  own: Clauses,
  other: Clauses,
  sentences: ReadonlySet<number> | undefined,
  kinds: readonly MarkKind[],
): boolean {
  const word = head === undefined ? undefined : own.words[head];
  if (!word || word.stem === stem || !kinds.includes(kind)) return false;
  return other.marks.some((mark) => {
    const there = mark.head === undefined ? undefined : other.words[mark.head];
    const isThere = there?.stem === word.stem && kinds.includes(mark.kind);
    return isThere && (sentences === undefined || sentences.has(there?.sentence ?? -1));
  });
}

function isDone({ words, language }: Clauses, at: number): boolean {
  return [1, 2].some((back) => isFinished(words[at - back]?.text ?? '', language));
}

/** Whether the words around two places have another one in common. */
function isSameContext(point: Clauses, at: number, cited: Clauses, there: number): boolean {
  const stems = new Set(around(cited, there, NEAR).map(({ stem }) => stem));
  const own = around(point, at, NEAR - 2);
  return own.length === 0 || own.some(({ stem }) => stems.has(stem));
}

function around({ words }: Clauses, at: number, reach: number): ClauseWord[] {
  return words
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter(
      (word) => word.isContent && word !== words[at] && word.sentence === words[at]?.sentence,
    );
}

/** Whether the next words of substance are the same on both sides. */
function isBetweenSame(
  point: Clauses,
  at: number,
  cited: Clauses,
  there: number,
  isOnBoth = false,
): boolean {
  const sides = [-1, 1].map((step) => [
    neighbour(point, at, step)?.stem,
    neighbour(cited, there, step)?.stem,
  ]);
  const isThere = ([own]: readonly (string | undefined)[]): boolean => own !== undefined;
  return (
    sides.every(([own, other]) => own === other) &&
    (isOnBoth ? sides.every(isThere) : sides.some(isThere))
  );
}

function neighbour({ words }: Clauses, from: number, step: number): ClauseWord | undefined {
  for (let at = from + step; Math.abs(at - from) <= 4; at += step) {
    const word = words[at];
    if (word?.sentence !== words[from]?.sentence) return undefined;
    if (word?.isContent === true) return word;
  }
  return undefined;
}
