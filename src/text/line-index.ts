/**
 * From an offset in a file's text to the line and column that people see. Made once per file, at the
 * edge: everything before it carries offsets. Offsets are UTF-16 units, 0-based; lines and columns
 * are 1-based, columns counted in code points.
 */

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
  positionOf(offset: number): Position;
  /** The range of a 1-based line, without its line break; empty past the end. */
  rangeOf(line: number): Range;
}

/** Lines end at LF, CRLF or a lone CR, as YAML 1.2 has it (section 5.4). */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const lineBreak of text.matchAll(/\r\n?|\n/g))
    starts.push(lineBreak.index + lineBreak[0].length);

  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  const rangeOf = (line: number): Range => {
    const start = startOf(line);
    const next = starts[line];
    if (next === undefined) return { start, end: text.length };
    const end = text[next - 1] === '\n' && text[next - 2] === '\r' ? next - 2 : next - 1;
    return { start, end };
  };

  return {
    rangeOf,
    positionOf(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const line = low + 1;
      const before = text.slice(startOf(line), Math.min(offset, text.length));
      return { line, column: [...before].length + 1 };
    },
  };
}
