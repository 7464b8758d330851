/**
 * A source's text and its paragraphs, which anchors count: the lines that are not empty, from 1. Lines
 * end at LF, CRLF or CR. Offsets are UTF-16 units; records want code points, and get them here. Knows
 * nothing of files, and changes nothing in the text.
 */
import { lazily } from '../text/lazily.ts';
import type { Range } from '../text/line-index.ts';
import { perSource } from './per-source.ts';

/** A line of the source without its line break. */
export interface Paragraph extends Range {
  /** 1-based. */
  readonly number: number;
}

export interface SourceText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** White space and characters without ink leave a line empty: nobody who counts by eye sees it. */
const INK = lazily(() => /[^\s\p{Default_Ignorable_Code_Point}]/u);

export function readSource(text: string): SourceText {
  const paragraphs: Paragraph[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    if (!INK().test(line)) continue;
    paragraphs.push({ number: paragraphs.length + 1, start: index, end: index + line.length });
  }
  return { text, paragraphs };
}

/** The paragraph of a 1-based number; undefined past the end. */
export function paragraph(source: SourceText, number: number): Paragraph | undefined {
  return source.paragraphs[number - 1];
}

/** The words of a paragraph; empty past the end. */
export function paragraphText(source: SourceText, number: number): string {
  const range = paragraph(source, number);
  return range ? source.text.slice(range.start, range.end) : '';
}

/** The 1-based number of the paragraph that an offset is in, else of the one before; at least 1. */
export function paragraphNumberAt(source: SourceText, offset: number): number {
  let low = 0;
  let high = source.paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((source.paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

/** A range of UTF-16 units as one of code points, half-open as it was. */
export function inCodePoints(source: SourceText, { start, end }: Range): Range {
  return { start: codePoints(source, start), end: codePoints(source, end) };
}

function codePoints(source: SourceText, offset: number): number {
  const ends = pairEnds(source);
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset - low;
}

/** Ends of the characters that take two units. */
const pairEnds = perSource(({ text }) =>
  Uint32Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index + 2),
);
