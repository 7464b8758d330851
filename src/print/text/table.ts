/**
 * Sets two columns in plain text: a short key (a number with its hedge, a name) and its text. A key that is too wide is
 * wrapped in its column, so that no part of it can be taken for the text. No word of a key is broken: a key with too
 * long a word is on a line of its own, and on narrow paper every key is.
 */
import { displayWidth, padEnd, padStart } from '../../text/layout/width.ts';
import { type PrintBlock, type Shape, setParagraph } from './plain-page.ts';

export interface TableRow {
  readonly key: string;
  readonly text: string;
  /** Set at the end of the text. */
  readonly reference: string;
}

export interface TableStyle {
  /** Columns of a whole line. */
  readonly width: number;
  /** The alignment of keys: numbers are flush right, names flush left. */
  readonly align: Align;
}

type Align = 'start' | 'end';

const INDENT = 2;
/** A key may take a third of the line, but at least these columns: `between 5 and 7`. */
const KEY_COLUMNS = 15;
/** A key of at most this many lines gets lines of about the same length. */
const BALANCED = 3;
/** Indent of the second line of a key, so that it does not look like another name. */
const HANG: Readonly<Record<Align, string>> = { start: '  ', end: '' };
/** On narrower pages two columns leave too little for the text. */
const NARROW = 36;
/** From this width on the columns are further apart. */
const ROOMY = 48;

/** A block for each row. Rows in two columns have no blank line between them, stacked ones have. */
export function setTable(rows: readonly TableRow[], style: TableStyle): PrintBlock[] {
  const column = keyColumn(rows, style);
  return rows.map((row, index) =>
    column === 0
      ? { lines: setStacked(row, style.width), space: index === 0 ? 0 : 1 }
      : { lines: setRow(row, column, style), space: 0 },
  );
}

/** The width of the column of keys; 0 where there is only one column. */
function keyColumn(rows: readonly TableRow[], { width, align }: TableStyle): number {
  if (width < NARROW) return 0;
  const cap = Math.max(KEY_COLUMNS, Math.floor(width / 3));
  const fitting = rows.filter(({ key }) => isInColumn(key, cap, align));
  return Math.max(0, ...fitting.map(({ key }) => columnsOf(key, cap, align)));
}

/** The width of a key; where it takes several lines, the least width that needs no more lines. */
function columnsOf(key: string, cap: number, align: Align): number {
  const width = displayWidth(key);
  if (width <= cap) return width;
  const lines = keyLines(key, cap, align).length;
  if (lines > BALANCED) return cap;
  let columns = Math.ceil(width / lines);
  while (columns < cap && !isSetIn(key, columns, lines, align)) columns++;
  return columns;
}

function isSetIn(key: string, columns: number, lines: number, align: Align): boolean {
  return isInColumn(key, columns, align) && keyLines(key, columns, align).length <= lines;
}

/** Whether a key fits into a column of this width without breaking a word. */
function isInColumn(key: string, columns: number, align: Align): boolean {
  if (displayWidth(key) <= columns) return true;
  const room = columns - HANG[align].length;
  return key.split(' ').every((word) => displayWidth(word) <= room);
}

function keyLines(key: string, columns: number, align: Align): string[] {
  return setParagraph(key, { width: columns, first: '', rest: HANG[align] });
}

function setRow(
  { key, text, reference }: TableRow,
  column: number,
  { width, align }: TableStyle,
): string[] {
  const margin = ' '.repeat(INDENT);
  const gap = ' '.repeat(width < ROOMY ? 2 : 3);
  const rest = margin + ' '.repeat(column) + gap;
  const texts = setText(text, { width, first: rest, rest }, reference);
  if (!isInColumn(key, column, align))
    return [...setParagraph(key, { width, first: margin, rest: margin }), ...texts];
  const keys = keyLines(key, column, align);
  return Array.from({ length: Math.max(keys.length, texts.length) }, (_, index) => {
    const line = keys[index] ?? '';
    const padded = align === 'end' ? padStart(line, column) : padEnd(line, column);
    const beside = (texts[index] ?? '').slice(rest.length);
    return `${margin}${padded}${gap}${beside}`.trimEnd();
  });
}

function setStacked({ key, text, reference }: TableRow, width: number): string[] {
  const margin = ' '.repeat(INDENT);
  const under = ' '.repeat(INDENT * 2);
  const shape = { width, first: margin, rest: margin };
  if (text === '') return setParagraph(key, shape, reference);
  return [
    ...setParagraph(key, shape),
    ...setText(text, { width, first: under, rest: under }, reference),
  ];
}

/** No line for an empty text. */
function setText(text: string, shape: Shape, reference: string): string[] {
  return text === '' && reference === '' ? [] : setParagraph(text, shape, reference);
}
