/**
 * The different words of a text, each with a number. Words of ASCII are known by where they stand first and found by
 * their letters, so that a text of nothing but different words takes no more than a few numbers for each.
 */
import { fold } from '../../text/folding/fold.ts';
import { PackedNumbers } from '../../text/packed-numbers.ts';

const NONE = 0xffffffff;
/** Units of a word that is asked for again. */
const MAX_LENGTH = 10_000;
/** Slots of the table when it is made; always a power of two. */
const LEAST_SLOTS = 1024;

/** A word as it is compared: folded, in lower case. */
export function plainWord(written: string): string {
  return (/^[A-Za-z0-9]*$/.test(written) ? written : fold(written).text).toLowerCase();
}

export class Vocabulary {
  readonly #text: string;
  /** Of each word, where it stands first. */
  readonly #starts = new PackedNumbers();
  readonly #ends = new PackedNumbers();
  /** The numbers of words written in ASCII, by their letters; one more each, 0 for a free slot. */
  #slots = new Uint32Array(LEAST_SLOTS);
  #taken = 0;
  /** Nobody who writes a text can know which words share a slot. */
  readonly #seed = Math.floor(Math.random() * 2 ** 32);
  /** Words that are first written with other letters, as they are compared. */
  readonly #others = new Map<string, number>();
  /** What is so written, where it is not what it is compared as. */
  readonly #written = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  get size(): number {
    return this.#starts.length;
  }

  /** The number of the word that is written at a range, a new one where it is new; undefined for one of no letters. */
  numberAt(start: number, end: number): number | undefined {
    const slot = this.#slotOf(this.#text, start, end);
    if (slot === NONE) return this.#otherAt(start, end);
    const found = this.#slots[slot] ?? 0;
    if (found > 0) return found - 1;
    const other = this.#others.size > 0 ? this.#others.get(this.#plain(start, end)) : undefined;
    if (other !== undefined) return other;
    const number = this.#add(start, end);
    this.#slots[slot] = number + 1;
    this.#taken++;
    if (this.#taken * 4 > this.#slots.length * 3) this.#grow();
    return number;
  }

  /** The number of a word given as it is compared. */
  numberOf(word: string): number | undefined {
    const slot = this.#slotOf(word, 0, word.length);
    const found = slot === NONE ? 0 : (this.#slots[slot] ?? 0);
    return found > 0 ? found - 1 : this.#others.get(word);
  }

  /** Empty for one that is longer than any word. */
  wordOf(number: number): string {
    const [start, end] = [this.#starts.at(number), this.#ends.at(number)];
    return end - start > MAX_LENGTH ? '' : this.#plain(start, end);
  }

  #plain(start: number, end: number): string {
    return plainWord(this.#text.slice(start, end));
  }

  #otherAt(start: number, end: number): number | undefined {
    const written = this.#text.slice(start, end);
    const known = this.#others.get(written) ?? this.#written.get(written);
    if (known !== undefined) return known;
    const word = plainWord(written);
    if (word === '') return undefined;
    const number = this.numberOf(word) ?? this.#add(start, end);
    this.#others.set(word, number);
    if (written !== word) this.#written.set(written, number);
    return number;
  }

  #add(start: number, end: number): number {
    this.#starts.push(start);
    this.#ends.push(end);
    return this.#starts.length - 1;
  }

  /** The slot that has a word, or would; `NONE` for one that is not all ASCII. */
  #slotOf(text: string, start: number, end: number): number {
    const hash = this.#hash(text, start, end);
    if (hash === NONE) return NONE;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = this.#slots[slot] ?? 0;
      if (found === 0 || this.#isWord(found - 1, text, start, end)) return slot;
    }
  }

  #hash(text: string, start: number, end: number): number {
    let hash = this.#seed;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 0x7f) return NONE;
      hash = Math.imul(hash ^ lower(unit), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) >>> 1;
  }

  #isWord(number: number, text: string, start: number, end: number): boolean {
    const first = this.#starts.at(number);
    if (this.#ends.at(number) - first !== end - start) return false;
    for (let at = 0; at < end - start; at++) {
      if (lower(this.#text.charCodeAt(first + at)) !== lower(text.charCodeAt(start + at)))
        return false;
    }
    return true;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    const mask = this.#slots.length - 1;
    for (const found of before) {
      if (found === 0) continue;
      let slot =
        this.#hash(this.#text, this.#starts.at(found - 1), this.#ends.at(found - 1)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = found;
    }
  }
}

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}
