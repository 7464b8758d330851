/**
 * Words against a window of a source: the stretch of the window in which most of them come in order.
 * Smith and Waterman's alignment, words weighted; a word of nearly the same letters counts for half.
 */
import { distance } from 'fastest-levenshtein';
import type { Range } from '../text/line-index.ts';
import type { WordIndex } from './word-index.ts';

export interface LocalAlignment {
  /** Indexes of the first and last word of the stretch. */
  readonly first: number;
  readonly last: number;
  /** Sought words before the first and after the last that was found. */
  readonly lead: number;
  readonly trail: number;
  /** Share of the words' weight that was found: 0 to 1. */
  readonly likeness: number;
}

/** What a word costs that only the source has, and one that only the quote has. */
const SKIPPED = 0.25;
const LACKING = 0.4;

/** `window` is of word indexes, half-open. */
export function alignLocally(
  index: WordIndex,
  sought: readonly string[],
  weights: readonly number[],
  window: Range,
): LocalAlignment {
  const rows = sought.length;
  const columns = window.end - window.start;
  const width = columns + 1;
  const scores = new Float32Array((rows + 1) * width);
  /** What was matched on the way to a cell, and the cell where the way began. */
  const matched = new Float32Array((rows + 1) * width);
  const begins = new Uint32Array((rows + 1) * width);
  let best = { score: 0, matched: 0, from: width + 1, to: width + 1 };
  const alike = likenesses(index, sought, window);
  for (let row = 1; row <= rows; row++) {
    const weight = weights[row - 1] ?? 0;
    for (let column = 1; column <= columns; column++) {
      const here = row * width + column;
      const share = alike(row - 1, column - 1);
      const diagonal = here - width - 1;
      const isFresh = (scores[diagonal] ?? 0) <= 0;
      const match = share > 0 ? (isFresh ? 0 : (scores[diagonal] ?? 0)) + share * weight : -1;
      const skip = (scores[here - 1] ?? 0) - SKIPPED;
      const lack = (scores[here - width] ?? 0) - LACKING;
      if (match > 0 && match >= skip && match >= lack) {
        scores[here] = match;
        matched[here] = (isFresh ? 0 : (matched[diagonal] ?? 0)) + share * weight;
        begins[here] = isFresh ? here : (begins[diagonal] ?? 0);
        if (match > best.score) {
          best = { score: match, matched: matched[here] ?? 0, from: begins[here] ?? 0, to: here };
        }
      } else {
        const from = skip >= lack ? here - 1 : here - width;
        const score = Math.max(skip, lack);
        if (score <= 0) continue;
        scores[here] = score;
        matched[here] = matched[from] ?? 0;
        begins[here] = begins[from] ?? 0;
      }
    }
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    first: window.start + (best.from % width) - 1,
    last: window.start + (best.to % width) - 1,
    lead: Math.floor(best.from / width) - 1,
    trail: rows - Math.floor(best.to / width),
    likeness: total === 0 ? 0 : best.matched / total,
  };
}

/** How alike a sought word and a word of the window are: 1 the same, 0.5 nearly, 0 not. */
function likenesses(
  index: WordIndex,
  sought: readonly string[],
  window: Range,
): (row: number, column: number) => number {
  const ids = sought.map((word) => index.idOf(word) ?? -1);
  const known = new Map<number, number>();
  return (row, column) => {
    const id = index.ids[window.start + column] ?? 0;
    if (ids[row] === id) return 1;
    const key = row * 0x1000000 + id;
    const share = known.get(key) ?? (isNearly(sought[row] ?? '', index.wordOf(id)) ? 0.5 : 0);
    known.set(key, share);
    return share;
  };
}

/** `unsurprising` and `surprising`, `casualty` and `casualties`; short words are themselves or nothing. */
function isNearly(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 3) return false;
  return distance(short, long) <= Math.max(1, Math.floor(long.length / 4));
}
