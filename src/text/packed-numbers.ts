/** A list of numbers below 2^32 that only grows: four bytes each, and never copied, for millions of them. */

const BITS = 14;
const CHUNK = 2 ** BITS;
/** Up to so many an ordinary list is smaller, and sooner made. */
const FEW = 64;

export class PackedNumbers {
  readonly #few: number[] = [];
  #chunks: Uint32Array[] | undefined;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length < FEW) this.#few.push(number);
    else this.#pushToChunk(number);
    this.#length++;
  }

  /** In the place of one that is there. */
  set(index: number, number: number): void {
    if (index < FEW) this.#few[index] = number;
    const chunk = this.#chunks?.[index >>> BITS];
    if (chunk) chunk[index & (CHUNK - 1)] = number;
  }

  /** 0 past the end. */
  at(index: number): number {
    if (!this.#chunks) return this.#few[index] ?? 0;
    return this.#chunks[index >>> BITS]?.[index & (CHUNK - 1)] ?? 0;
  }

  /** How many numbers of an ascending list are `limit` or less. */
  countUpTo(limit: number): number {
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(middle) <= limit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #pushToChunk(number: number): void {
    const at = this.#length & (CHUNK - 1);
    this.#chunks ??= [Uint32Array.from({ length: 16 * FEW }, (_, index) => this.#few[index] ?? 0)];
    let last = this.#chunks.at(-1) ?? new Uint32Array(0);
    if (at === 0) {
      last = new Uint32Array(CHUNK);
      this.#chunks.push(last);
    } else if (at >= last.length) {
      const larger = new Uint32Array(CHUNK);
      larger.set(last);
      last = larger;
      this.#chunks[0] = larger;
    }
    last[at] = number;
  }
}
