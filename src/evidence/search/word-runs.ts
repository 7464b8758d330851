/**
 * Where some words stand one after the other in a source, by its word index, whatever stands between them. The search
 * compares these places closely.
 */

import type { SourceText } from '../../article/source-text.ts';
import { wordIndexOf } from '../../article/words/word-index.ts';
import { countUpTo } from '../../text/binary-search.ts';
import { type Budget, isSpent, spend } from '../../text/budget.ts';
import type { Range } from '../../text/line-index.ts';
import { memoised } from '../../text/memo.ts';

/** Indexes of the first word of each run, in order; fewer where the budget is spent. */
export function* wordRuns(
  source: SourceText,
  words: readonly string[],
  { start, end }: Range,
  budget?: Budget,
): Generator<number> {
  const index = wordIndexOf(source);
  const ids = words.map((word) => index.idOf(word)).filter((id) => id !== undefined);
  if (words.length === 0 || ids.length < words.length || !neighboursOf(source).have(ids)) return;
  const from = index.countBefore(start);
  const to = index.countBefore(end);
  const { at, positions } = rarest(ids, index.positionsOf, from, to);
  for (const position of positions) {
    const first = position - at;
    if (first < from || first + ids.length > to) continue;
    let same = 0;
    while (same < ids.length && index.idAt(first + same) === ids[same]) same++;
    if (same === ids.length) yield first;
    spend(budget, same + 1);
    if (isSpent(budget)) return;
  }
}

/** The rarest of the sought words between two positions: its place among them, and where it stands. */
function rarest(
  ids: readonly number[],
  positionsOf: (id: number) => Uint32Array,
  from: number,
  to: number,
): { readonly at: number; readonly positions: Uint32Array } {
  const seen = new Set<number>();
  let best: { readonly at: number; readonly positions: Uint32Array } | undefined;
  for (const [at, id] of ids.entries()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const all = positionsOf(id);
    const positions = all.subarray(countUpTo(all, from - 1), countUpTo(all, to - 1));
    if (!best || positions.length < best.positions.length) best = { at, positions };
  }
  return best ?? { at: 0, positions: new Uint32Array(0) };
}

/** Which words stand together in a source, two and four at a time; a Bloom filter, so that it may name too many. */
class Neighbours {
  readonly #bits: Uint32Array;

  constructor(count: number) {
    const size = 2 ** Math.min(26, Math.max(10, Math.ceil(Math.log2(count * 8 + 1))));
    this.#bits = new Uint32Array(size / 32);
  }

  add(hash: number): void {
    const bit = hash & (this.#bits.length * 32 - 1);
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  have(ids: readonly number[]): boolean {
    for (let at = 0; at + 1 < ids.length; at++) {
      const pair = together(ids[at] ?? 0, ids[at + 1] ?? 0);
      if (!this.#has(pair)) return false;
      if (at + 3 >= ids.length) continue;
      if (!this.#has(together(pair, together(ids[at + 2] ?? 0, ids[at + 3] ?? 0)))) return false;
    }
    return true;
  }

  #has(hash: number): boolean {
    const bit = hash & (this.#bits.length * 32 - 1);
    return ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }
}

const neighboursOf = memoised((source: SourceText): Neighbours => {
  const { count, idAt } = wordIndexOf(source);
  const neighbours = new Neighbours(count);
  /** The pairs that begin three and two words before. */
  let [first, second] = [0, 0];
  let before = 0;
  for (let position = 0; position < count; position++) {
    const id = idAt(position);
    const pair = together(before, id);
    if (position > 0) neighbours.add(pair);
    if (position > 2) neighbours.add(together(first, pair));
    [first, second, before] = [second, pair, id];
  }
  return neighbours;
});

function together(one: number, other: number): number {
  const mixed = Math.imul(Math.imul(one + 1, 0x9e3779b1) ^ (other + 0x7f4a7c15), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
