/**
 * Finds the part of a window of a source in which most of some words come in order.
 * Smith and Waterman's alignment, words weighted; a word of nearly the same letters counts for half.
 */

import { distance } from 'fastest-levenshtein';
import type { WordIndex } from '../../article/words/word-index.ts';
import { type Budget, spend } from '../../text/budget.ts';
import type { Range } from '../../text/line-index.ts';

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

/** Words that are looked for, with what each counts. */
export interface Sought {
  readonly words: readonly string[];
  readonly weights: readonly number[];
}

/** The cost of a word that only the source has, and of one that only the quote has. */
const SKIPPED = 0.25;
const LACKING = 0.4;

/** One row of the table: of each cell the score, what was matched on the way to it, and where the way began. */
interface MatrixRow {
  readonly scores: Float32Array;
  readonly matched: Float32Array;
  readonly begins: Uint32Array;
}

/**
 * `window` is of word indexes, half-open. Undefined where fewer than the share `least` of the words can be found
 * in it, in whatever order.
 */
export function alignLocally(
  index: WordIndex,
  { words, weights }: Sought,
  window: Range,
  least: number,
  budget: Budget | undefined,
): LocalAlignment | undefined {
  const table = likenessTable(index, words, window);
  spend(budget, words.length * table.width);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0 || mostMatched(table, weights) / total < least) return undefined;
  spend(budget, words.length * table.kinds.length);
  const columns = table.kinds.length;
  const width = columns + 1;
  const best = bestCell(table, weights, columns);
  const likeness = best.matched / total;
  if (likeness < least) return undefined;
  return {
    first: window.start + (best.from % width) - 1,
    last: window.start + (best.to % width) - 1,
    lead: Math.floor(best.from / width) - 1,
    trail: words.length - Math.floor(best.to / width),
    likeness,
  };
}

/** The weight that all words could match at most: each with the most similar word of the window. */
function mostMatched({ width, halves }: LikenessTable, weights: readonly number[]): number {
  return weights.reduce((sum, weight, row) => {
    let most = 0;
    for (let at = row * width; at < (row + 1) * width; at++) most = Math.max(most, halves[at] ?? 0);
    return sum + (weight * most) / 2;
  }, 0);
}

/** The end of the best way, as the number of its cell, and where it began. */
function bestCell(
  { kinds, width: different, halves }: LikenessTable,
  weights: readonly number[],
  columns: number,
): { readonly matched: number; readonly from: number; readonly to: number } {
  const width = columns + 1;
  const row = (): MatrixRow => ({
    scores: new Float32Array(width),
    matched: new Float32Array(width),
    begins: new Uint32Array(width),
  });
  let [above, here] = [row(), row()];
  let best = { score: 0, matched: 0, from: width + 1, to: width + 1 };
  for (const [at, weight] of weights.entries()) {
    for (let column = 1; column <= columns; column++) {
      const half = halves[at * different + (kinds[column - 1] ?? 0)] ?? 0;
      const diagonal = above.scores[column - 1] ?? 0;
      const skip = (here.scores[column - 1] ?? 0) - SKIPPED;
      const lack = (above.scores[column] ?? 0) - LACKING;
      const gain = (half / 2) * weight;
      const match = half > 0 ? Math.max(0, diagonal) + gain : -1;
      if (match > 0 && match >= skip && match >= lack) {
        const cell = (at + 1) * width + column;
        const isFresh = diagonal <= 0;
        const matched = (isFresh ? 0 : (above.matched[column - 1] ?? 0)) + gain;
        here.scores[column] = match;
        here.matched[column] = matched;
        here.begins[column] = isFresh ? cell : (above.begins[column - 1] ?? 0);
        if (match > best.score) {
          best = {
            score: match,
            matched: here.matched[column] ?? 0,
            from: here.begins[column] ?? 0,
            to: cell,
          };
        }
        continue;
      }
      const isSkipped = skip >= lack;
      const score = Math.max(skip, lack, 0);
      const from = isSkipped ? here : above;
      const before = isSkipped ? column - 1 : column;
      here.scores[column] = score;
      here.matched[column] = score > 0 ? (from.matched[before] ?? 0) : 0;
      here.begins[column] = score > 0 ? (from.begins[before] ?? 0) : 0;
    }
    [above, here] = [here, above];
  }
  return best;
}

/** How alike words and those of a window are: each word against each different word of the window, compared once. */
interface LikenessTable {
  /** For each word of the window, which of its different words it is. */
  readonly kinds: Uint32Array;
  /** Different words of the window. */
  readonly width: number;
  /** In halves, 2 the same, 1 nearly, 0 not: at `row * width + kind`. */
  readonly halves: Uint8Array;
}

/** Longer words are only compared for being the same. */
const MAX_LETTERS = 64;

interface Spelling {
  readonly text: string;
  /** The set of its letters, folded into 32 bits. */
  readonly letters: number;
}

function spell(text: string): Spelling {
  let letters = 0;
  if (text.length <= MAX_LETTERS) {
    for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  }
  return { text, letters };
}

function likenessTable(
  index: WordIndex,
  sought: readonly string[],
  { start, end }: Range,
): LikenessTable {
  const kinds = new Uint32Array(end - start);
  const kindOf = new Map<number, number>();
  for (let at = start; at < end; at++) {
    const id = index.idAt(at);
    const kind = kindOf.get(id) ?? kindOf.size;
    if (kind === kindOf.size) kindOf.set(id, kind);
    kinds[at - start] = kind;
  }
  const width = kindOf.size;
  const there = Array.from(kindOf.keys(), (id) => spell(index.wordOf(id)));
  const halves = new Uint8Array(sought.length * width);
  const rows = new Map<string, number>();
  for (const [row, word] of sought.entries()) {
    const known = rows.get(word);
    if (known !== undefined) {
      halves.copyWithin(row * width, known * width, (known + 1) * width);
      continue;
    }
    rows.set(word, row);
    const own = spell(word);
    for (const [kind, other] of there.entries()) {
      if (isNearly(own, other)) halves[row * width + kind] = 1;
    }
    const same = kindOf.get(index.idOf(word) ?? -1);
    if (same !== undefined) halves[row * width + same] = 2;
  }
  return { kinds, width, halves };
}

/** `unsurprising` and `surprising`, `casualty` and `casualties`; not for short words. */
function isNearly(one: Spelling, other: Spelling): boolean {
  const [short, long] = one.text.length < other.text.length ? [one, other] : [other, one];
  const [least, most] = [short.text.length, long.text.length];
  if (least < 4 || most - least > 3 || most > MAX_LETTERS) return false;
  const allowed = Math.max(1, Math.floor(most / 4));
  // A letter exchanged takes one out of the set and puts one in.
  if (countBits(short.letters ^ long.letters) > 2 * allowed) return false;
  return distance(short.text, long.text) <= allowed;
}

function countBits(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
