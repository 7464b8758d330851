/**
 * The longest common subsequence of two lists of words, for diffs. Long texts are first split at words
 * that occur once in both, so that the size of a brief never makes it slow; the result is then a good
 * alignment, not always the longest.
 */
import { countWhile } from '../../text/binary-search.ts';
import type { Token } from './tokens.ts';

export interface Aligned {
  readonly kind: 'same' | 'removed' | 'added';
  readonly token: Token;
}

/** Cells of the table of one comparison. */
const MAX_CELLS = 1_000_000;

/** Tokens of `before` and `after` in one order; equal ones once, with a space where either has one. */
export function alignTokens(before: readonly Token[], after: readonly Token[]): Aligned[] {
  const result: Aligned[] = [];
  align(before, after, result);
  return result;
}

function align(before: readonly Token[], after: readonly Token[], result: Aligned[]): void {
  let head = 0;
  while (head < before.length && head < after.length && isSame(before[head], after[head])) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++;

  const [from, to] = [
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  ];
  pushSame(result, before.slice(0, head), after.slice(0, head));
  if (from.length * to.length <= MAX_CELLS) alignShort(from, to, result);
  else alignLong(from, to, result);
  pushSame(result, before.slice(before.length - tail), after.slice(after.length - tail));
}

function alignShort(before: readonly Token[], after: readonly Token[], result: Aligned[]): void {
  const width = after.length + 1;
  const lengths = cleared((before.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      lengths[row * width + column] = isSame(before[row], after[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const [old, fresh] = [before[row], after[column]];
    if (old && fresh && isSame(old, fresh)) {
      pushSame(result, [old], [fresh]);
      row++;
      column++;
    } else if (old && (!fresh || at(row + 1, column) >= at(row, column + 1))) {
      result.push({ kind: 'removed', token: old });
      row++;
    } else if (fresh) {
      result.push({ kind: 'added', token: fresh });
      column++;
    }
  }
}

/** One table serves all comparisons: each is as large as many a source. */
function cleared(size: number): Uint16Array {
  if (table.length < size) table = new Uint16Array(size);
  return table.fill(0, 0, size);
}

let table = new Uint16Array(0);

/** Splits at words that each side has once, in an order that both agree on. */
function alignLong(before: readonly Token[], after: readonly Token[], result: Aligned[]): void {
  const pairs = anchorsOf(before, after);
  if (pairs.length === 0) {
    push(result, 'removed', before);
    push(result, 'added', after);
    return;
  }
  let [row, column] = [0, 0];
  for (const [nextRow, nextColumn] of pairs) {
    align(before.slice(row, nextRow), after.slice(column, nextColumn), result);
    pushSame(result, before.slice(nextRow, nextRow + 1), after.slice(nextColumn, nextColumn + 1));
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  align(before.slice(row), after.slice(column), result);
}

/** Positions of the words that occur once on each side, in the longest ascending run. */
function anchorsOf(
  before: readonly Token[],
  after: readonly Token[],
): readonly (readonly [number, number])[] {
  const places = (tokens: readonly Token[]): Map<string, number> => {
    const found = new Map<string, number>();
    for (const [index, { text }] of tokens.entries()) {
      found.set(text, found.has(text) ? -1 : index);
    }
    return found;
  };
  const others = places(after);
  const pairs: [number, number][] = [];
  for (const [text, row] of places(before)) {
    const column = others.get(text) ?? -1;
    if (row !== -1 && column !== -1) pairs.push([row, column]);
  }
  // Patience sorting: the smallest end of an ascending run of each length, and what came before it.
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, [, column]] of pairs.entries()) {
    const length = countWhile(ends.length, (at) => (pairs[ends[at] ?? 0]?.[1] ?? 0) < column);
    previous[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  }
  const run: [number, number][] = [];
  for (let index = ends.at(-1) ?? -1; index !== -1; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

function isSame(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.text === b.text;
}

function push(result: Aligned[], kind: Aligned['kind'], tokens: readonly Token[]): void {
  for (const token of tokens) result.push({ kind, token });
}

function pushSame(result: Aligned[], before: readonly Token[], after: readonly Token[]): void {
  for (const [index, token] of after.entries()) {
    const space = token.space || (before[index]?.space ?? '');
    result.push({ kind: 'same', token: { ...token, space } });
  }
}
