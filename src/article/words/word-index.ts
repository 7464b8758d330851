/**
 * Where each word of a source stands, so that a quote is found anywhere in megabytes, exactly or nearly.
 * Words are compared without case, folded.
 */

import { countUpTo } from '../../text/binary-search.ts';
import { fold } from '../../text/folding/fold.ts';
import { lazily, memoised } from '../../text/memo.ts';
import type { SourceText } from '../source-text.ts';

export interface WordIndex {
  /** Number of words, and of different ones. */
  readonly count: number;
  readonly distinctWords: number;
  /** UTF-16 range of a word in the source. */
  startOf(position: number): number;
  endOf(position: number): number;
  /** How many words start before an offset. */
  countBefore(offset: number): number;
  /** Which word it is; the same number for the same word. */
  idAt(position: number): number;
  /** Number of a word, given as `indexedWords` does; undefined where the source never has it. */
  idOf(word: string): number | undefined;
  /** The word of a number. */
  wordOf(id: number): string;
  /** Indexes of all words of one number, ascending. */
  positionsOf(id: number): Uint32Array;
}

/** Scripts without spaces, in which each character is a word; kana with the sign that makes it voiced. */
const UNSPACED = '\\u3040-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF';
/** The same, with vowel signs that stand beside the letter. */
const SIGNED = '\\u0E00-\\u0EFF\\u1780-\\u17FF';
/** Letters in Unicode that fold to apostrophes. */
const APOSTROPHES = '\\u02B9\\u02BB\\u02BC\\u0374';
const GOES_ON = `[[\\p{L}\\p{N}\\p{M}\\p{Default_Ignorable_Code_Point}]--[${UNSPACED}${SIGNED}${APOSTROPHES}]]`;
/** Characters of a word that are matched at once: the engine needs memory for each mark on a letter. */
const PIECE = 1000;
/** Letters and digits with what may hide among them, and the marks on them; of a longer word, a piece. */
const WORD = lazily(() => {
  const begins = `[[\\p{L}\\p{N}\\p{Default_Ignorable_Code_Point}]--[${UNSPACED}${SIGNED}${APOSTROPHES}]]`;
  return new RegExp(
    `[${UNSPACED}][\\u3099\\u309A]?|[${SIGNED}]|${begins}${GOES_ON}{0,${PIECE}}`,
    'vy',
  );
});
const MORE = lazily(() => new RegExp(`${GOES_ON}{1,${PIECE}}`, 'vy'));

/** Calls back for each word of a text as it is written. */
export function eachWritten(text: string, see: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const end = writtenAt(text, at);
    if (end > at) see(at, end);
    at = end > at ? end : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }
}

/**
 * Where the word ends that is written at an offset; the offset where none is. What is ASCII is read without the
 * pattern, which is slow.
 */
function writtenAt(text: string, at: number): number {
  let end = at;
  while (isAsciiWord(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (!(next > 0x7f) || isPunctuation(next)) return end;
  const pattern = WORD();
  pattern.lastIndex = at;
  if (!pattern.test(text)) return at;
  end = pattern.lastIndex;
  if (end - at <= PIECE) return end;
  for (const more = MORE(); ; end = more.lastIndex) {
    more.lastIndex = end;
    if (!more.test(text)) return end;
  }
}

/** Curly quotation marks, dashes, the ellipsis: no part of any word. */
function isPunctuation(unit: number): boolean {
  return unit >= 0x2010 && unit <= 0x2027;
}

function isAsciiWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39)
  );
}

/** The words of a text, folded and in lower case. */
export function indexedWords(text: string): string[] {
  const words: string[] = [];
  eachWritten(text, (start, end) => {
    const word = plainWord(text.slice(start, end));
    if (word !== '') words.push(word);
  });
  return words;
}

/** A word as it is compared: folded, in lower case. */
function plainWord(written: string): string {
  return (/^[A-Za-z0-9]*$/.test(written) ? written : fold(written).text).toLowerCase();
}

/** The index of a source's words; made at the first call. */
export const wordIndexOf = memoised(({ text }: SourceText): WordIndex => {
  // No text has more words than characters; memory that is not written to is never taken.
  const [starts, ids] = [new Uint32Array(text.length), new Uint32Array(text.length)];
  let count = 0;
  const counts: number[] = [];
  const words: string[] = [];
  /** By the word as it is written, and as it is compared; undefined for what has no letters. */
  const known = new Map<string, number | undefined>();
  const idOf = (written: string): number | undefined => {
    if (known.has(written)) return known.get(written);
    const word = plainWord(written);
    const id = word === '' ? undefined : (known.get(word) ?? words.push(word) - 1);
    known.set(written, id);
    if (id !== undefined) known.set(word, id);
    return id;
  };
  eachWritten(text, (start, end) => {
    const id = idOf(text.slice(start, end));
    if (id === undefined) return;
    counts[id] = (counts[id] ?? 0) + 1;
    starts[count] = start;
    ids[count] = id;
    count++;
  });

  const offsets = new Uint32Array(words.length + 1);
  for (const [id, times] of counts.entries()) offsets[id + 1] = (offsets[id] ?? 0) + times;
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
    distinctWords: words.length,
    startOf: (position) => starts[position] ?? 0,
    endOf: (position) => writtenAt(text, starts[position] ?? 0),
    countBefore: (offset) => countUpTo(starts.subarray(0, count), offset - 1),
    idAt: (position) => ids[position] ?? 0,
    idOf: (word) => known.get(word),
    wordOf: (id) => words[id] ?? '',
    positionsOf: (id) => positions.subarray(offsets[id] ?? 0, offsets[id + 1] ?? 0),
  };
});
