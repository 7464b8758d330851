/**
 * Where each word of a source stands: how a quote is found anywhere in megabytes, exactly or nearly.
 * Words are compared without case, folded. Built when first needed, since a sound brief never asks.
 */
import { fold } from '../text/fold.ts';
import { lazily } from '../text/lazily.ts';
import { perSource } from './per-source.ts';

export interface WordIndex {
  /** Number of words. */
  readonly count: number;
  /** UTF-16 range of each word in the source. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Which word it is; the same number for the same word. */
  readonly ids: Uint32Array;
  /** Number of a word, given as `wordsOf` does; undefined where the source never has it. */
  idOf(word: string): number | undefined;
  /** The word of a number. */
  wordOf(id: number): string;
  /** Indexes of all words of one number, ascending. */
  positionsOf(id: number): Uint32Array;
}

/** Letters and digits with what may hide among them; one character each in scripts without spaces. */
const WORD = lazily(
  () =>
    /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]|[[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]--[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]]+/gv,
);

/** The words of a text, folded and in lower case, with their places. */
export function* wordsIn(text: string): Generator<{
  readonly word: string;
  readonly start: number;
  readonly end: number;
}> {
  for (const { index, 0: written } of text.matchAll(WORD())) {
    const word = plainWord(written);
    if (word !== '') yield { word, start: index, end: index + written.length };
  }
}

/** The words of a text, folded and in lower case. */
export function wordsOf(text: string): string[] {
  return Array.from(wordsIn(text), ({ word }) => word);
}

function plainWord(written: string): string {
  return (/^[A-Za-z0-9]*$/.test(written) ? written : fold(written).text).toLowerCase();
}

/** The index of a source's words; made at the first call. */
export const wordIndexOf = perSource(({ text }): WordIndex => {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  const counts: number[] = [];
  const known = new Map<string, number>();
  const words: string[] = [];
  const byWord = new Map<string, number>();
  for (const { index, 0: written } of text.matchAll(WORD())) {
    let id = known.get(written);
    if (id === undefined) {
      const word = plainWord(written);
      id = word === '' ? -1 : (byWord.get(word) ?? words.length);
      if (id === words.length) {
        byWord.set(word, id);
        words.push(word);
      }
      known.set(written, id);
    }
    if (id === -1) continue;
    counts[id] = (counts[id] ?? 0) + 1;
    starts.push(index);
    ends.push(index + written.length);
    ids.push(id);
  }

  const offsets = new Uint32Array(counts.length + 1);
  for (const [id, count] of counts.entries()) offsets[id + 1] = (offsets[id] ?? 0) + count;
  const next = offsets.slice();
  const positions = new Uint32Array(ids.length);
  for (const [position, id] of ids.entries()) {
    const slot = next[id] ?? 0;
    positions[slot] = position;
    next[id] = slot + 1;
  }
  return {
    count: ids.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    ids: Uint32Array.from(ids),
    idOf: (word) => byWord.get(word),
    wordOf: (id) => words[id] ?? '',
    positionsOf: (id) => positions.subarray(offsets[id] ?? 0, offsets[id + 1] ?? 0),
  };
});

/** Offsets of the word of `words` that the source has least often; none where it lacks any of them. */
export function offsetsOfRarest(index: WordIndex, words: readonly string[]): readonly number[] {
  let rarest: Uint32Array | undefined;
  for (const word of words) {
    const id = index.idOf(word);
    if (id === undefined) return [];
    const positions = index.positionsOf(id);
    if (!rarest || positions.length < rarest.length) rarest = positions;
  }
  return rarest ? Array.from(rarest, (position) => index.starts[position] ?? 0) : [];
}
