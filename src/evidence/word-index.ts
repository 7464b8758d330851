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
    /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]|[[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]--[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]]+/vy,
);

/** Calls back for each word of a text as it is written. What is ASCII is read without the pattern, which is slow. */
export function eachWritten(text: string, see: (start: number, end: number) => void): void {
  const pattern = WORD();
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (isAsciiWord(text.charCodeAt(end))) end++;
    const next = text.charCodeAt(end);
    if (end > at && !(next > 0x7f)) {
      see(at, end);
      at = end;
    } else if (end === at && next <= 0x7f) at++;
    else {
      pattern.lastIndex = at;
      if (pattern.test(text)) {
        see(at, pattern.lastIndex);
        at = pattern.lastIndex;
      } else at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    }
  }
}

function isAsciiWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39)
  );
}

/** The words of a text, folded and in lower case. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWritten(text, (start, end) => {
    const word = plainWord(text.slice(start, end));
    if (word !== '') words.push(word);
  });
  return words;
}

function plainWord(written: string): string {
  return (/^[A-Za-z0-9]*$/.test(written) ? written : fold(written).text).toLowerCase();
}

/** The index of a source's words; made at the first call. */
export const wordIndexOf = perSource(({ text }): WordIndex => {
  const numbers = (): Uint32Array => new Uint32Array(text.length);
  const [starts, ends, ids] = [numbers(), numbers(), numbers()];
  let count = 0;
  const counts: number[] = [];
  const known = new Map<string, number>();
  const words: string[] = [];
  const byWord = new Map<string, number>();
  eachWritten(text, (start, end) => {
    const written = text.slice(start, end);
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
    if (id === -1) return;
    counts[id] = (counts[id] ?? 0) + 1;
    starts[count] = start;
    ends[count] = end;
    ids[count] = id;
    count++;
  });

  const offsets = new Uint32Array(counts.length + 1);
  for (const [id, count] of counts.entries()) offsets[id + 1] = (offsets[id] ?? 0) + count;
  const next = offsets.slice();
  const positions = new Uint32Array(count);
  for (let position = 0; position < count; position++) {
    const id = ids[position] ?? 0;
    const slot = next[id] ?? 0;
    positions[slot] = position;
    next[id] = slot + 1;
  }
  return {
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    ids: ids.slice(0, count),
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
