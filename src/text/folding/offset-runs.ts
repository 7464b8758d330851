/**
 * The way back from a changed text to the one it was made of, unit by unit, kept as runs: a stretch in which each
 * character gives the same number of units is one run, however long. Grows as it is written, then only answers.
 */

import { PackedNumbers } from '../packed-numbers.ts';

/** How many units each character of a run gave, and above that how many it took; no run of spaces is longer. */
const GIVEN_BITS = 8;
const GIVEN = 1 << GIVEN_BITS;
const MAX_TAKEN = 0xffffff;

/** Of each run, its first unit, where that came from, and the shape of its characters. */
interface Runs {
  readonly units: PackedNumbers;
  readonly origins: PackedNumbers;
  readonly shapes: PackedNumbers;
}

export class OffsetRuns {
  /** None where each unit came from the one of its own number. */
  #runs: Runs | undefined;
  #length = 0;
  /** Of the last run: the shape of its characters, and where its next one would have come from. */
  #shape = 0;
  #next = 0;

  /** Of a text that is as it was. */
  static same(length: number): OffsetRuns {
    const origin = new OffsetRuns();
    origin.#length = length;
    return origin;
  }

  /** Units so far. */
  get length(): number {
    return this.#length;
  }

  /** The next `given` units came from `start` up to `end`. */
  add(given: number, start: number, end: number): void {
    const shape = given + GIVEN * Math.min(MAX_TAKEN, end - start);
    if (start !== this.#next || shape !== this.#shape) this.#begin(start, shape);
    this.#length += given;
    this.#next = end;
  }

  /** `count` more characters of one unit each, which stay as they are, from `start`. */
  addSame(count: number, start: number): void {
    if (count === 0) return;
    this.add(1, start, start + 1);
    this.#length += count - 1;
    this.#next = start + count;
  }

  /** The last unit, all that its character gave, came from what goes on to `end`. */
  extendLast(end: number): void {
    const start = this.startOf(this.#length - 1);
    this.#length--;
    this.#begin(start, 1 + GIVEN * Math.min(MAX_TAKEN, end - start));
    this.#length++;
    this.#next = end;
  }

  /** Where a unit came from, half-open. */
  startOf(unit: number): number {
    if (!this.#runs) return unit;
    const run = this.#runs.units.countUpTo(unit) - 1;
    const character = Math.floor((unit - this.#runs.units.at(run)) / this.#givenBy(run));
    return this.#runs.origins.at(run) + character * this.#takenBy(run);
  }

  endOf(unit: number): number {
    if (!this.#runs) return unit + 1;
    return this.startOf(unit) + this.#takenBy(this.#runs.units.countUpTo(unit) - 1);
  }

  /** The first unit that came from the character at an offset of the original; -1 where none did. */
  unitAt(offset: number): number {
    const unit = this.unitFrom(offset);
    return unit < this.#length && this.startOf(unit) === offset ? unit : -1;
  }

  /** The first unit that came from an offset of the original or from after it. */
  unitFrom(offset: number): number {
    if (!this.#runs) return Math.min(offset, this.#length);
    const { units, origins } = this.#runs;
    const run = origins.countUpTo(offset) - 1;
    if (run < 0) return 0;
    const character = Math.ceil((offset - origins.at(run)) / (this.#takenBy(run) || 1));
    const end = run + 1 < units.length ? units.at(run + 1) : this.#length;
    return Math.min(end, units.at(run) + character * this.#givenBy(run));
  }

  #givenBy(run: number): number {
    return (this.#runs?.shapes.at(run) ?? 1) & (GIVEN - 1);
  }

  #takenBy(run: number): number {
    return (this.#runs?.shapes.at(run) ?? GIVEN) >>> GIVEN_BITS;
  }

  /** A new run; one that nothing came of gives way. */
  #begin(start: number, shape: number): void {
    this.#runs ??= {
      units: new PackedNumbers(),
      origins: new PackedNumbers(),
      shapes: new PackedNumbers(),
    };
    const { units, origins, shapes } = this.#runs;
    const last = units.length - 1;
    if (last >= 0 && units.at(last) === this.#length) {
      origins.set(last, start);
      shapes.set(last, shape);
    } else {
      units.push(this.#length);
      origins.push(start);
      shapes.push(shape);
    }
    this.#shape = shape;
  }
}
