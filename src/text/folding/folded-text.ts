/**
 * Writes a folded text with the way back to its original, for megabytes as for words: a text in which nothing changes
 * is not copied.
 */

import type { Range } from '../line-index.ts';
import { FOLDINGS, type Folding, type FoldMode, KIND } from './character-folding.ts';
import { OffsetMap } from './offset-map.ts';

/** Marks on one letter that compose with it and each other; the most of Unicode's stream-safe text (UAX #15). */
const MAX_JOINED = 30;
const SPACE = 0x20;

export class FoldedText {
  readonly #text: string;
  readonly #folding: Folding;
  readonly #offsets = new OffsetMap();
  readonly #written: string[] = [];
  #endsInSpace = false;

  constructor(text: string, mode: FoldMode) {
    this.#text = text;
    this.#folding = FOLDINGS[mode]();
  }

  finish(): { readonly text: string; readonly offsets: OffsetMap } {
    return { text: this.#written.join(''), offsets: this.#offsets };
  }

  /** The space between two parts; the next one begins at `start`. */
  join(start: number): void {
    const { length } = this.#offsets;
    const end = length === 0 ? start : this.#offsets.endOf(length - 1);
    this.#put(' ', end, start);
  }

  /** Folds a part of the text; trimmed, without the white space at its ends. */
  fold(part: Range, { isTrimmed }: { readonly isTrimmed: boolean }): void {
    const { start, end } = isTrimmed ? this.#trimmed(part) : part;
    for (let at = start; at < end; ) {
      switch (this.#kindAt(at, end)) {
        case KIND.plain:
          at = this.#takePlain(at, end);
          break;
        case KIND.space:
          at = this.#takeSpace(at, end);
          break;
        case KIND.hyphen:
          at = this.#takeHyphens(at, end);
          break;
        case KIND.inkless:
          at += this.#sizeAt(at, end);
          break;
        default:
          at = this.#takeCluster(at, end);
      }
    }
  }

  #trimmed({ start, end }: Range): Range {
    const isBlank = (kind: number): boolean => kind === KIND.space || kind === KIND.inkless;
    let [from, to] = [start, end];
    while (from < to && isBlank(this.#kindAt(from, to))) from += this.#sizeAt(from, to);
    for (; to > from; ) {
      const size = this.#sizeBefore(to, from);
      if (!isBlank(this.#kindAt(to - size, to))) break;
      to -= size;
    }
    return { start: from, end: to };
  }

  /** Characters that stay as they are, single spaces among them. */
  #takePlain(at: number, end: number): number {
    const { kinds } = this.#folding;
    let stop = at + this.#sizeAt(at, end);
    for (; stop < end; stop++) {
      const unit = this.#text.charCodeAt(stop);
      const isBetweenWords = unit === SPACE && this.#isInk(stop + 1, end);
      if (kinds[unit] !== KIND.plain && !isBetweenWords) break;
    }
    if (this.#isJoined(stop, end)) {
      const last = stop - this.#sizeBefore(stop, at);
      if (last > at) this.#take(at, last);
      return this.#takeCluster(last, end);
    }
    this.#take(at, stop);
    return stop;
  }

  #takeSpace(at: number, end: number): number {
    let stop = at + 1;
    for (let next = stop; next < end; ) {
      const kind = this.#kindAt(next, end);
      if (kind !== KIND.space && kind !== KIND.inkless) break;
      next += this.#sizeAt(next, end);
      if (kind === KIND.space) stop = next;
    }
    if (this.#endsInSpace) this.#offsets.extendLast(stop);
    else if (stop === at + 1 && this.#text.charCodeAt(at) === SPACE) this.#take(at, stop);
    else this.#put(' ', at, stop);
    this.#endsInSpace = true;
    return stop;
  }

  #takeHyphens(at: number, end: number): number {
    let stop = at + 1;
    while (stop < end && this.#text.charAt(stop) === '-') stop++;
    if (this.#isJoined(stop, end)) {
      if (stop > at + 1) this.#putDash(at, stop - 1);
      return this.#takeCluster(stop - 1, end);
    }
    this.#putDash(at, stop);
    return stop;
  }

  /**
   * A dash of any length, written once, however many of them stand in a row. One that parts words has a space on both
   * sides, whether the text has spaces there or not.
   */
  #putDash(at: number, stop: number): void {
    const isParting = this.#isParting(at, stop);
    if (isParting && !this.#endsInSpace && isWordBefore(this.#text, at)) this.#put(' ', at, at + 1);
    this.#putHyphen(at, stop);
    if (!isParting || !isWordAt(this.#text, stop)) return;
    this.#put(' ', stop - 1, stop);
    this.#endsInSpace = true;
  }

  /** A long dash, but between digits; a short one that has a space on one side and is no minus. */
  #isParting(at: number, stop: number): boolean {
    const [before, after] = [this.#text.charAt(at - 1), this.#text.charAt(stop)];
    const isDigit = /\d/.test(after);
    if (LONG_DASH.test(this.#text.slice(at, stop))) return !(isDigit && /\d/.test(before));
    if (this.#text.charAt(at) !== '–') return false;
    return !isDigit && /\s/.test(before) !== /\s/.test(after);
  }

  #putHyphen(at: number, stop: number): void {
    if (this.#written.at(-1)?.endsWith('-')) this.#offsets.extendLast(stop);
    else if (stop === at + 1 && this.#text.charAt(at) === '-') this.#take(at, stop);
    else this.#put('-', at, stop);
  }

  /** A character with what joins it, whatever without ink stands in between. */
  #takeCluster(at: number, end: number): number {
    let stop = at + this.#sizeAt(at, end);
    if (!this.#isJoined(stop, end)) {
      const isOne = stop === at + 1;
      const folded = isOne
        ? this.#folding.foldUnit(this.#text.charCodeAt(at))
        : this.#folding.fold(this.#text.slice(at, stop));
      if (folded === '-') this.#putDash(at, stop);
      else this.#put(folded, at, stop);
      return stop;
    }
    let cluster = this.#text.slice(at, stop);
    for (let [next, count] = [stop, 0]; next < end && count < MAX_JOINED; ) {
      const kind = this.#kindAt(next, end);
      if (kind !== KIND.joining && kind !== KIND.inkless) break;
      const size = this.#sizeAt(next, end);
      if (kind === KIND.joining) {
        cluster += this.#text.slice(next, next + size);
        stop = next + size;
        count++;
      }
      next += size;
    }
    this.#put(this.#folding.fold(cluster), at, stop);
    return stop;
  }

  /** Whether what comes next may compose with what stands before it. */
  #isJoined(from: number, end: number): boolean {
    for (let at = from; at < end; at += this.#sizeAt(at, end)) {
      const kind = this.#kindAt(at, end);
      if (kind !== KIND.inkless) return kind === KIND.joining;
    }
    return false;
  }

  #isInk(at: number, end: number): boolean {
    const unit = at < end ? this.#text.charCodeAt(at) : 0;
    return unit > SPACE && unit < 0x7f;
  }

  #kindAt(at: number, end: number): number {
    const kind = this.#folding.kindOf(this.#text.charCodeAt(at));
    if (kind !== KIND.surrogate) return kind;
    return this.#sizeAt(at, end) === 1
      ? KIND.plain
      : this.#folding.kindOfPair(this.#text.slice(at, at + 2));
  }

  #sizeAt(at: number, end: number): number {
    return at + 1 < end && isPair(this.#text, at) ? 2 : 1;
  }

  #sizeBefore(end: number, start: number): number {
    return end - 2 >= start && isPair(this.#text, end - 2) ? 2 : 1;
  }

  /** A stretch of the text as it is; only its first character may be a pair of surrogates. */
  #take(start: number, end: number): void {
    this.#endsInSpace = false;
    // Both halves of a pair, which nothing else follows, come from the whole of it.
    const pair = this.#sizeAt(start, end) === 2 ? 2 : 0;
    if (pair > 0) this.#offsets.add(pair, start, start + pair);
    this.#offsets.addSame(end - start - pair, start + pair);
    this.#written.push(this.#text.slice(start, end));
  }

  /** `folded` in the place of a stretch of the text. */
  #put(folded: string, start: number, end: number): void {
    if (folded === '') return;
    this.#endsInSpace = false;
    if (folded.length === 1 && end === start + 1) this.#offsets.addSame(1, start);
    else this.#offsets.add(folded.length, start, end);
    this.#written.push(folded);
  }
}

const LONG_DASH = /^(?:--|[—―⸺⸻])/;

function isWordBefore(text: string, at: number): boolean {
  return /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at));
}

function isWordAt(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}

function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}
