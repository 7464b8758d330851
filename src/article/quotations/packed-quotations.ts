/**
 * The quotations of a source in lists of numbers: a hostile text has hundreds of thousands, of which few are ever
 * asked for. One that is asked for is made then, and is the same each time.
 */
import { PackedNumbers } from '../../text/packed-numbers.ts';

/** The part of a quotation that stands in one paragraph, without its marks. */
export interface QuotedPart {
  readonly start: number;
  readonly end: number;
  /** 1-based. */
  readonly paragraph: number;
}

export interface Quotation {
  /** One for each paragraph, in order; at least one. */
  readonly parts: readonly QuotedPart[];
  /** The mark that opens it. */
  readonly mark: string;
  /** The quotation that this one stands in. */
  readonly within?: Quotation;
}

const NONE = 0xffffffff;

/** Quotations in the order in which they were added. */
export class PackedQuotations {
  readonly #marks = new PackedNumbers();
  /** Of each, the number of its first part; and one more at the end. */
  readonly #first = new PackedNumbers();
  readonly #outer = new PackedNumbers();
  readonly #starts = new PackedNumbers();
  readonly #ends = new PackedNumbers();
  readonly #paragraphs = new PackedNumbers();
  readonly #made = new Map<number, Quotation>();
  #sorted: Uint32Array | undefined;

  get length(): number {
    return this.#marks.length;
  }

  add(parts: readonly QuotedPart[], mark: string, outer = NONE): void {
    this.#marks.push(mark.charCodeAt(0));
    this.#outer.push(outer);
    this.#first.push(this.#starts.length);
    for (const { start, end, paragraph } of parts) {
      this.#starts.push(start);
      this.#ends.push(end);
      this.#paragraphs.push(paragraph);
    }
  }

  get(index: number): Quotation | undefined {
    if (index >= this.length) return undefined;
    const known = this.#made.get(index);
    if (known) return known;
    const outer = this.#outer.at(index);
    const within = outer === NONE ? undefined : this.get(outer);
    const quotation = {
      parts: this.#partsOf(index),
      mark: this.#markOf(index),
      ...(within && { within }),
    };
    this.#made.set(index, quotation);
    return quotation;
  }

  *[Symbol.iterator](): Generator<Quotation> {
    for (let index = 0; index < this.length; index++) {
      const quotation = this.get(index);
      if (quotation) yield quotation;
    }
  }

  /** In the order of their opening marks, each with the one around it; and those that stand in no other. */
  nested(): { readonly all: PackedQuotations; readonly outer: PackedQuotations } {
    const [all, outer] = [new PackedQuotations(), new PackedQuotations()];
    /** Those around the present one, by their numbers among all. */
    const around: { readonly own: number; readonly end: number }[] = [];
    for (const index of this.#inOrder()) {
      const [parts, mark] = [this.#partsOf(index), this.#markOf(index)];
      const start = this.#startOf(index);
      while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) < start) around.pop();
      const within = around.at(-1);
      around.push({ own: all.length, end: this.#endOf(index) });
      all.add(parts, mark, within?.own);
      if (!within) outer.add(parts, mark);
    }
    return { all, outer };
  }

  #inOrder(): Uint32Array {
    const order = Uint32Array.from({ length: this.length }, (_, index) => index);
    return order.sort(
      (a, b) => this.#startOf(a) - this.#startOf(b) || this.#endOf(b) - this.#endOf(a),
    );
  }

  /** The one that an offset stands in, of quotations that do not overlap. */
  at(offset: number): Quotation | undefined {
    const part = this.#starts.countUpTo(offset) - 1;
    return part >= 0 && offset < this.#ends.at(part)
      ? this.get(this.#first.countUpTo(part) - 1)
      : undefined;
  }

  /** Those that touch a paragraph, of quotations that do not overlap. */
  *inParagraph(number: number): Generator<Quotation> {
    let last: Quotation | undefined;
    for (let part = this.#firstPartIn(number); this.#isIn(part, number); part++) {
      const quotation = this.get(this.#first.countUpTo(part) - 1);
      if (quotation && quotation !== last) yield quotation;
      last = quotation;
    }
  }

  /** From the beginning of the first that touches a paragraph to the end of the last; of ones that do not overlap. */
  extentIn(number: number): { readonly start: number; readonly end: number } | undefined {
    const part = this.#firstPartIn(number);
    if (!this.#isIn(part, number)) return undefined;
    const last = this.#paragraphs.countUpTo(number) - 1;
    return {
      start: this.#startOf(this.#first.countUpTo(part) - 1),
      end: this.#endOf(this.#first.countUpTo(last) - 1),
    };
  }

  /** What stands in quotations in a range of a paragraph, of quotations that do not overlap. */
  *partsIn(
    number: number,
    range: { readonly start: number; readonly end: number },
  ): Generator<QuotedPart> {
    const from = Math.max(this.#firstPartIn(number), this.#ends.countUpTo(range.start));
    for (let part = from; this.#isIn(part, number); part++) {
      if (this.#starts.at(part) >= range.end) return;
      yield this.#part(part);
    }
  }

  /** Where those quotations begin that go on in a paragraph from one before it. */
  *beginningsBefore(number: number): Generator<number> {
    const running = this.#running();
    let low = 0;
    let high = running.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#paragraphs.at(running[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    for (; low < running.length; low++) {
      const part = running[low] ?? 0;
      if (this.#paragraphs.at(part) !== number) return;
      yield this.#paragraphs.at(this.#first.at(this.#first.countUpTo(part) - 1));
    }
  }

  /** The parts that are not the first of theirs, by paragraph. */
  #running(): Uint32Array {
    if (this.#sorted) return this.#sorted;
    const parts = new Uint32Array(this.#starts.length - this.length);
    let count = 0;
    for (let index = 0; index < this.length; index++) {
      const next = index + 1 < this.length ? this.#first.at(index + 1) : this.#starts.length;
      for (let part = this.#first.at(index) + 1; part < next; part++) parts[count++] = part;
    }
    this.#sorted = parts.sort((a, b) => this.#paragraphs.at(a) - this.#paragraphs.at(b));
    return this.#sorted;
  }

  /** Past the last part there is none, whatever number is asked for: a brief may say p0. */
  #isIn(part: number, number: number): boolean {
    return part < this.#starts.length && this.#paragraphs.at(part) === number;
  }

  #firstPartIn(number: number): number {
    return this.#paragraphs.countUpTo(number - 1);
  }

  #partsOf(index: number): readonly QuotedPart[] {
    const first = this.#first.at(index);
    const next = index + 1 < this.length ? this.#first.at(index + 1) : this.#starts.length;
    return Array.from({ length: next - first }, (_, part) => this.#part(first + part));
  }

  #part(part: number): QuotedPart {
    return {
      start: this.#starts.at(part),
      end: this.#ends.at(part),
      paragraph: this.#paragraphs.at(part),
    };
  }

  #markOf(index: number): string {
    return String.fromCharCode(this.#marks.at(index));
  }

  #startOf(index: number): number {
    return this.#starts.at(this.#first.at(index));
  }

  #endOf(index: number): number {
    const next = index + 1 < this.length ? this.#first.at(index + 1) : this.#starts.length;
    return this.#ends.at(next - 1);
  }
}
