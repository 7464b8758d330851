/**
 * From an offset in a file's text to the line and column that people see. Made once per file, at the
 * edge: everything before it carries offsets. Offsets are UTF-16 units, 0-based; lines and columns
 * are 1-based, columns counted in code points.
 */

import { countUpTo } from './binary-search.ts';

/** A half-open range of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in code points. */
  readonly column: number;
}

export interface LineIndex {
  /** The 1-based line alone, for those who do not need the column. */
  lineOf(offset: number): number;
  positionOf(offset: number): Position;
  /** The range of a 1-based line, without its line break; empty past the end. */
  rangeOf(line: number): Range;
}

/** Lines end at LF, CRLF or a lone CR, as YAML 1.2 has it (section 5.4). */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const lineBreak of text.matchAll(/\r\n?|\n/g))
    starts.push(lineBreak.index + lineBreak[0].length);
  /** Ends of the characters that take two units. */
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
