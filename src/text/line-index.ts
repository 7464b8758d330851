/**
 * Converts offsets in a text to the lines and columns that people see. The program uses offsets everywhere, in UTF-16
 * units from 0, and converts them only for output. Lines and columns count from 1, columns in code points.
 */

import { countUpTo } from './binary-search.ts';

/** Offsets of a text in UTF-16 units, from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in code points. */
  readonly column: number;
}

export interface LineIndex {
  /** The line without the column, which is faster. */
  lineOf(offset: number): number;
  positionOf(offset: number): Position;
  /** The range of a line without its line break; empty after the last line. */
  rangeOf(line: number): Range;
}

/** Lines end at LF, CRLF or CR, as in YAML 1.2 (section 5.4). */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const lineBreak of text.matchAll(/\r\n?|\n/g))
    starts.push(lineBreak.index + lineBreak[0].length);
  /** The offsets after each character of two units. */
  let pairs: number[] | undefined;

  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  const lineOf = (offset: number): number => Math.max(1, countUpTo(starts, offset));
  const rangeOf = (line: number): Range => {
    const start = startOf(line);
    const next = starts[line];
    if (next === undefined) return { start, end: text.length };
    const end = text[next - 1] === '\n' && text[next - 2] === '\r' ? next - 2 : next - 1;
    return { start, end };
  };

  return {
    lineOf,
    rangeOf,
    positionOf(offset) {
      const line = lineOf(offset);
      const start = startOf(line);
      const at = Math.max(start, Math.min(offset, text.length));
      pairs ??= [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index + 2);
      const inLine = countUpTo(pairs, at) - countUpTo(pairs, start);
      return { line, column: at - start - inLine + 1 };
    },
  };
}
