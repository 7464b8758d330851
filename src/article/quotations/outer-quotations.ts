/** Quotations and their parts; and those that stand in no other quotation, found by offset or paragraph. */

import { countWhile } from '../../text/binary-search.ts';
import type { Range } from '../../text/line-index.ts';

/** The part of a quotation that stands in one paragraph, without its marks. */
export interface QuotedPart extends Range {
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

interface OwnedPart {
  readonly part: QuotedPart;
  readonly quotation: Quotation;
}

/** Quotations that do not overlap, in the order of the text. */
export class OuterQuotations {
  readonly length: number;
  readonly #parts: readonly OwnedPart[];

  constructor(quotations: readonly Quotation[]) {
    this.length = quotations.length;
    this.#parts = quotations.flatMap((quotation) =>
      quotation.parts.map((part) => ({ part, quotation })),
    );
  }

  /** The one that an offset stands in. */
  at(offset: number): Quotation | undefined {
    const next = this.#countWhile(({ start }) => start <= offset);
    const last = this.#parts[next - 1];
    return last && offset < last.part.end ? last.quotation : undefined;
  }

  /** Those that touch a paragraph. */
  inParagraph(number: number): readonly Quotation[] {
    return [...new Set(this.#partsOf(number).map(({ quotation }) => quotation))];
  }

  /** From the beginning of the first that touches a paragraph to the end of the last. */
  extentIn(number: number): Range | undefined {
    const parts = this.#partsOf(number);
    const first = parts.at(0)?.quotation.parts.at(0);
    const last = parts.at(-1)?.quotation.parts.at(-1);
    return first && last && { start: first.start, end: last.end };
  }

  /** The parts in a range of a paragraph. */
  partsIn(number: number, { start, end }: Range): readonly QuotedPart[] {
    const first = this.#countWhile((part) => part.paragraph < number || part.end <= start);
    const next = this.#countWhile((part) => part.paragraph <= number && part.start < end);
    return this.#parts.slice(first, next).map(({ part }) => part);
  }

  #partsOf(number: number): readonly OwnedPart[] {
    const first = this.#countWhile(({ paragraph }) => paragraph < number);
    return this.#parts.slice(
      first,
      this.#countWhile(({ paragraph }) => paragraph <= number),
    );
  }

  #countWhile(holds: (part: QuotedPart) => boolean): number {
    return countWhile(this.#parts.length, (index) => {
      const owned = this.#parts[index];
      return owned !== undefined && holds(owned.part);
    });
  }
}
