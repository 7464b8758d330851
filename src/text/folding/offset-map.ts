/**
 * The way back from a changed text to the text that it was made of, unit by unit. It grows while the changed text is
 * written. As long as nothing has changed it keeps no lists, since most texts change nowhere.
 */

import { countUpTo } from '../binary-search.ts';

export class OffsetMap {
  /** Without lists, unit `n` came from the offset `#shift + n`. */
  #shift = 0;
  #length = 0;
  /** For each unit, where what it came from starts and ends. */
  #lists: { readonly starts: number[]; readonly ends: number[] } | undefined;

  /** The map of a text that did not change. */
  static same(length: number): OffsetMap {
    const offsets = new OffsetMap();
    offsets.#length = length;
    return offsets;
  }

  /** Units so far. */
  get length(): number {
    return this.#length;
  }

  /** The next `given` units came from `start` up to `end`. */
  add(given: number, start: number, end: number): void {
    const { starts, ends } = this.#asLists();
    for (let unit = 0; unit < given; unit++) {
      starts.push(start);
      ends.push(end);
    }
    this.#length += given;
  }

  /** The next `count` units stay as they are, from `start` on. */
  addSame(count: number, start: number): void {
    if (this.#length === 0) this.#shift = start;
    if (this.#lists || start !== this.#shift + this.#length) {
      const { starts, ends } = this.#asLists();
      for (let at = start; at < start + count; at++) {
        starts.push(at);
        ends.push(at + 1);
      }
    }
    this.#length += count;
  }

  /** The last unit came from what goes on to `end`. */
  extendLast(end: number): void {
    this.#asLists().ends[this.#length - 1] = end;
  }

  /** Where a unit came from, half-open. */
  startOf(unit: number): number {
    return this.#lists ? (this.#lists.starts[unit] ?? 0) : this.#shift + unit;
  }

  endOf(unit: number): number {
    return this.#lists ? (this.#lists.ends[unit] ?? 0) : this.#shift + unit + 1;
  }

  /** The first unit that came from the character at an offset of the original; -1 where none did. */
  unitAt(offset: number): number {
    const unit = this.unitFrom(offset);
    return unit < this.#length && this.startOf(unit) === offset ? unit : -1;
  }

  /** The first unit that came from an offset of the original or from after it. */
  unitFrom(offset: number): number {
    if (this.#lists) return countUpTo(this.#lists.starts, offset - 1);
    return Math.max(0, Math.min(this.#length, offset - this.#shift));
  }

  #asLists(): { readonly starts: number[]; readonly ends: number[] } {
    if (this.#lists) return this.#lists;
    const starts = Array.from({ length: this.#length }, (_, unit) => this.#shift + unit);
    this.#lists = { starts, ends: starts.map((start) => start + 1) };
    return this.#lists;
  }
}
