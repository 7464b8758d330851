/**
 * The sentences of a point, each beside the sentence of its source that it rests on, word by word: which words the two
 * have in common, and which stand in the place of others.
 */
import { isHedgeOfNumber } from '../../language/words/sense-words.ts';
import type { Range } from '../../text/line-index.ts';
import { alignTokens } from '../../text/tokens.ts';
import { type Clauses, restsOn } from './cited-clauses.ts';

/** Words of one text, by their places, that the other one has not in this place. */
export interface Hunk {
  readonly own: readonly number[];
  readonly source: readonly number[];
  /** The words that follow, which are the same. */
  readonly nextOwn?: number;
  readonly nextSource?: number;
  /** Whether the words on the one side can still stand for those on the other. */
  readonly isShort: boolean;
}

/** A sentence of a point, and what the source has beside it. */
export interface Beside {
  readonly point: Clauses;
  readonly cited: Clauses;
  /** The words of the sentence, by their places. */
  readonly own: readonly number[];
  /** The words of the nearest sentence of the source; none where no sentence is near. */
  readonly source: readonly number[];
  /** Words of the sentence that both have. */
  readonly same: readonly number[];
  readonly hunks: readonly Hunk[];
  /** The share of the words of substance of the sentence that are the source's, in its order. */
  readonly share: number;
  /** Whether that makes it the source's sentence, with changes. */
  readonly isNear: boolean;
  /** Whether no other sentence of the source is near as well. */
  readonly isOnly: boolean;
}

/** Words of one sentence that are aligned, and sentences of a source. */
const MAX_WORDS = 120;
const MAX_RESTING = 3;
/** Words on one side that can stand for those on the other. */
const MAX_SHORT = 4;
const NEAR = 0.75;

export function besides(point: Clauses, cited: Clauses): Beside[] {
  const sentences = Map.groupBy(point.words.entries(), ([, { sentence }]) => sentence);
  return [...sentences.values()].map((entries) => {
    const own = entries.map(([at]) => at).slice(0, MAX_WORDS);
    const resting = restsOn(
      entries.map(([, word]) => word),
      cited,
    );
    const sentences = [...resting]
      .slice(0, MAX_RESTING)
      .map((sentence) => {
        const source = placesOf(cited, sentence);
        const aligned = align(point, own, cited, source);
        const share = contentIn(point, aligned.same).length / contentIn(point, own).length;
        return { source, ...aligned, share, isNear: share >= NEAR };
      })
      .toSorted((a, b) => b.same.length - a.same.length);
    const hunks = [{ own, source: [], isShort: false }];
    const [nearest = { source: [], same: [], hunks, share: 0, isNear: false }] = sentences;
    const isOnly = sentences.filter(({ isNear }) => isNear).length < 2;
    return { point, cited, own, ...nearest, isOnly };
  });
}

/** Words around others that have to be the same as well. */
const AROUND = 3;

/** Whether the source has some words of the text, and those around them, word for word. */
export function isVerbatim({ start, end }: Range, pairs: readonly Beside[]): boolean {
  return pairs.some(({ point: { words, text }, cited, own, same, hunks }) => {
    const inside = own.filter((at) => {
      const word = words[at];
      return word !== undefined && word.start < end && start < word.end;
    });
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined) return false;
    const isNear = (at: number | undefined): boolean =>
      at !== undefined && at >= first - AROUND && at <= last + AROUND;
    return (
      cited.text.includes(text.slice(Math.max(0, start - 2), end + 1)) &&
      own.every((at) => !isNear(at) || same.includes(at)) &&
      !hunks.some(({ nextOwn }) => isNear(nextOwn))
    );
  });
}

/** The words of substance at some places; the hedges of numbers are none. */
export function contentIn({ words }: Clauses, places: readonly number[]): number[] {
  return places.filter((at) => {
    const word = words[at];
    return word?.isContent === true && !isHedgeOfNumber(word.text);
  });
}

function placesOf({ words }: Clauses, sentence: number): number[] {
  return [...words.entries()]
    .flatMap(([at, word]) => (word.sentence === sentence ? at : []))
    .slice(0, MAX_WORDS);
}

function align(
  point: Clauses,
  own: readonly number[],
  cited: Clauses,
  source: readonly number[],
): { readonly same: readonly number[]; readonly hunks: readonly Hunk[] } {
  const tokens = ({ words }: Clauses, places: readonly number[]) =>
    places.map((at) => ({ text: words[at]?.stem ?? '', space: '', isWord: true }));
  const hunks: Hunk[] = [];
  const same: number[] = [];
  let [put, left]: [number[], number[]] = [[], []];
  let [atOwn, atSource] = [0, 0];
  const end = (next: Pick<Hunk, 'nextOwn' | 'nextSource'>): void => {
    const isShort = put.length <= MAX_SHORT && left.length <= MAX_SHORT;
    if (put.length + left.length > 0) hunks.push({ own: put, source: left, isShort, ...next });
    [put, left] = [[], []];
  };
  for (const { kind } of alignTokens(tokens(cited, source), tokens(point, own))) {
    const [here, there] = [own[atOwn] ?? 0, source[atSource] ?? 0];
    if (kind === 'added') put.push(here);
    else if (kind === 'removed') left.push(there);
    else {
      same.push(here);
      end({ nextOwn: here, nextSource: there });
    }
    if (kind !== 'added') atSource++;
    if (kind !== 'removed') atOwn++;
  }
  end({});
  return { same, hunks };
}
