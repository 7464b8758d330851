/**
 * A row of the screen as cells: one for each column, with the grapheme that begins there and its look.
 * Text whose width is in doubt, because terminals measure it differently, is marked: whatever stands
 * right of it must be placed by its column. What is beyond the last column is cut; control characters
 * are left out.
 */
import { isSimple, simpleWidth } from '../../text/layout/graphemes.ts';
import { graphemes } from '../../text/layout/width.ts';
import { type Look, onBlank, PLAIN } from './look.ts';

/** Columns, 0-based and half-open. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Text in one look. */
export interface Piece {
  readonly text: string;
  readonly look: Look;
}

export interface Row {
  /** Differs between rows of different pieces. */
  readonly key: string;
  /** A grapheme for each column; empty in the second column of a wide one. */
  readonly texts: readonly string[];
  readonly looks: readonly Look[];
  /** Column after the last that is not blank. */
  readonly end: number;
  /**
   * Where the screen may differ from these cells: from a grapheme whose width is in doubt to the next
   * text that is placed by its column.
   */
  readonly doubts: readonly Extent[];
}

/** A row of spaces. */
export function blankRow(columns: number): Row {
  return makeRow([], columns);
}

/** A key that only rows of the same pieces have. */
export function rowKey(pieces: readonly Piece[]): string {
  return pieces.map(({ text, look }) => `${look.key}\n${text}\n`).join('');
}

/** The row that the pieces make, one after another, on a screen of this width. */
export function makeRow(pieces: readonly Piece[], columns: number): Row {
  const texts: string[] = [];
  const looks: Look[] = [];
  const inDoubt = new Set<number>();
  const put = (text: string, width: number, look: Look, isSure: boolean) => {
    const column = texts.length;
    if (width === 0) {
      // A mark without a base of its own goes with what stands before it.
      const base = texts.findLastIndex((before) => before !== '');
      if (base === -1) return;
      texts[base] += text;
      inDoubt.add(base);
      return;
    }
    if (column + width > columns) return;
    if (!isSure) inDoubt.add(column);
    texts.push(text);
    looks.push(text === ' ' ? onBlank(look) : look);
    for (let more = 1; more < width; more++) {
      texts.push('');
      looks.push(look);
    }
  };
  for (const { text, look } of pieces) {
    if (isSimple(text)) {
      for (const character of text)
        put(character, simpleWidth(character.charCodeAt(0)), look, true);
      continue;
    }
    for (const { start, end, width } of graphemes(text)) {
      const grapheme = text.slice(start, end);
      if (!isControl(grapheme.charCodeAt(0))) put(grapheme, width, look, isSimple(grapheme));
    }
  }
  return rowOf(rowKey(pieces), texts, looks, inDoubt, columns);
}

const isControl = (unit: number): boolean => unit < 0x20 || (unit >= 0x7f && unit < 0xa0);

function rowOf(
  key: string,
  texts: string[],
  looks: Look[],
  inDoubt: ReadonlySet<number>,
  columns: number,
): Row {
  while (texts.length < columns) {
    texts.push(' ');
    looks.push(PLAIN);
  }
  let end = columns;
  while (end > 0 && isBlank({ texts, looks }, end - 1)) end--;
  const row = { key, texts, looks, end, doubts: [] };
  return inDoubt.size === 0 ? row : { ...row, doubts: doubtsOf(row, inDoubt) };
}

/** Whether the cell is what erasing leaves. */
export function isBlank({ texts, looks }: Pick<Row, 'texts' | 'looks'>, column: number): boolean {
  return texts[column] === ' ' && looks[column] === PLAIN;
}

function doubtsOf(row: Row, inDoubt: ReadonlySet<number>): Extent[] {
  const doubts: Extent[] = [];
  for (const from of [...inDoubt].sort((a, b) => a - b)) {
    if (from < (doubts.at(-1)?.to ?? 0)) continue;
    doubts.push({ from, to: nextPlaced(row, from) });
  }
  return doubts;
}

/** The rules between panes. Text that happens to hold one is placed by its column without need, no more. */
const VERTICAL = /^[│├┤┼|]$/;

/**
 * The first column right of `column` whose text does not follow from what stands before it: after two
 * blanks, or at a rule between panes; the end of the row where there is none.
 */
export function nextPlaced(row: Row, column: number): number {
  for (let next = column + 1; next < row.end; next++) {
    if (VERTICAL.test(row.texts[next] ?? '')) return next;
    if (!isBlank(row, next) && isBlank(row, next - 1) && isBlank(row, next - 2)) return next;
  }
  return row.texts.length;
}
