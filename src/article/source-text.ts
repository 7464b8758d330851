/**
 * A source's text and its paragraphs, which anchors count: the lines that are not empty, from 1. Lines
 * end at LF, CRLF or CR, at the end of a page, and at the separators of lines and paragraphs in Unicode. Offsets are UTF-16 units; records have code points, which this file counts.
 */
import { countUpTo } from '../text/binary-search.ts';
import type { Budgets } from '../text/budget.ts';
import { FOLDINGS, KIND } from '../text/folding/character-folding.ts';
import type { Range } from '../text/line-index.ts';
import { memoised } from '../text/memo.ts';

/** A line of the source without its line break. */
export interface Paragraph extends Range {
  /** 1-based. */
  readonly number: number;
}

export interface SourceText {
  readonly text: string;
  readonly paragraphs: Paragraphs;
}

/** A source text with its language, and how much work may be put into reading it. */
export interface ArticleText {
  readonly source: SourceText;
  /** BCP 47 language tag. */
  readonly language?: string;
  /** Paragraphs that are page furniture, and no words of the article. */
  readonly skip: ReadonlySet<number>;
  /** Where it is not given, all the work that reading takes. */
  readonly budgets?: Budgets;
}

/** The paragraphs of a text, as two lists of numbers: a text may have millions of lines. */
export class Paragraphs {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  get length(): number {
    return this.#starts.length;
  }

  add(start: number, end: number): void {
    this.#starts.push(start);
    this.#ends.push(end);
  }

  /** By its number, from 1; undefined where there is none. */
  get(number: number): Paragraph | undefined {
    const [start, end] = [this.#starts[number - 1], this.#ends[number - 1]];
    return start === undefined || end === undefined ? undefined : { number, start, end };
  }

  /** How many begin at or before an offset. */
  countUpTo(offset: number): number {
    return countUpTo(this.#starts, offset);
  }

  *[Symbol.iterator](): Generator<Paragraph> {
    for (const [index, start] of this.#starts.entries()) {
      yield { number: index + 1, start, end: this.#ends[index] ?? start };
    }
  }
}

export function readSource(text: string): SourceText {
  const paragraphs = new Paragraphs();
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    if (hasInk(text, start, end)) paragraphs.add(start, end);
    start = end + 1;
  }
  return { text, paragraphs };
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === FORM_FEED || unit === 0x2028 || unit === 0x2029;
}

const FORM_FEED = 0x0c;

/** White space and characters without ink leave a line empty, since nobody sees them. */
function hasInk(text: string, start: number, end: number): boolean {
  const folding = FOLDINGS.compare();
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    let kind = folding.kindOf(unit);
    if (kind === KIND.surrogate) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      kind = folding.kindOfPair(character);
      if (kind !== KIND.inkless) return true;
      at += character.length - 1;
    } else if (unit === NEXT_LINE || (kind !== KIND.space && kind !== KIND.inkless)) return true;
  }
  return false;
}

/** White space in Unicode, but screens show a sign for it. */
const NEXT_LINE = 0x85;

/** The paragraph of a 1-based number; undefined past the end. */
export function paragraph(source: SourceText, number: number): Paragraph | undefined {
  return source.paragraphs.get(number);
}

/** The words of a paragraph; empty past the end. */
export function paragraphText(source: SourceText, number: number): string {
  const range = paragraph(source, number);
  return range ? source.text.slice(range.start, range.end) : '';
}

/** The 1-based number of the paragraph that an offset is in, else of the one before; at least 1. */
export function paragraphNumberAt(source: SourceText, offset: number): number {
  return Math.max(1, source.paragraphs.countUpTo(offset));
}

/** A half-open range of UTF-16 units, in code points. */
export function inCodePoints(source: SourceText, { start, end }: Range): Range {
  return { start: codePoints(source, start), end: codePoints(source, end) };
}

function codePoints(source: SourceText, offset: number): number {
  return offset - countUpTo(pairEnds(source), offset);
}

/** Ends of the characters that take two units. */
const pairEnds = memoised(({ text }: SourceText): readonly number[] =>
  Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index + 2),
);
