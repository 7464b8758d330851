/**
 * Sets two columns in plain text: a short key (a number with its hedge, a name) and the text that
 * belongs to it. Refuses to squeeze: a key that is too wide stands on a line of its own, and on
 * narrow paper every key does.
 */
import { displayWidth, padEnd, padStart } from '../text/width.ts';
import { type Shape, setParagraph } from './paragraph.ts';
import type { Block } from './plain-page.ts';

export interface Row {
  readonly key: string;
  readonly text: string;
  /** As it is set at the end of the text. */
  readonly reference: string;
}

export interface TableStyle {
  /** Columns of a whole line. */
  readonly width: number;
  /** Where keys stand in their column: numbers end at one edge, names begin at one. */
  readonly align: 'start' | 'end';
}

const INDENT = 2;
/** A key may take a third of the line, and always these columns: `between 5 and 7`. */
const KEY_COLUMNS = 15;
/** Below this, two columns leave too little for the text. */
const NARROW = 36;
/** From here on the columns stand further apart. */
const ROOMY = 48;

/** A block for each row; those in two columns follow each other closely, stacked ones with a space. */
export function setTable(rows: readonly Row[], style: TableStyle): Block[] {
  const column = keyColumn(rows, style.width);
  return rows.map((row, index) =>
    column === 0
      ? { lines: setStacked(row, style.width), space: index === 0 ? 0 : 1 }
      : { lines: setRow(row, column, style), space: 0 },
  );
}

/** The widest key that may share a line with its text; 0 where none may. */
function keyColumn(rows: readonly Row[], width: number): number {
  if (width < NARROW) return 0;
  const cap = Math.max(KEY_COLUMNS, Math.floor(width / 3));
  return Math.max(
    0,
    ...rows.map(({ key }) => displayWidth(key)).filter((columns) => columns <= cap),
  );
}

function setRow(
  { key, text, reference }: Row,
  column: number,
  { width, align }: TableStyle,
): string[] {
  const margin = ' '.repeat(INDENT);
  const gap = ' '.repeat(width < ROOMY ? 2 : 3);
  const rest = margin + ' '.repeat(column) + gap;
  if (displayWidth(key) > column) {
    if (text === '') return setParagraph(key, { width, first: margin, rest: margin }, reference);
    const under = { width, first: rest, rest };
    return [
      ...setParagraph(key, { width, first: margin, rest: margin }),
      ...setText(text, under, reference),
    ];
  }
  const padded = align === 'end' ? padStart(key, column) : padEnd(key, column);
  return setParagraph(text, { width, first: `${margin}${padded}${gap}`, rest }, reference);
}

function setStacked({ key, text, reference }: Row, width: number): string[] {
  const margin = ' '.repeat(INDENT);
  const under = ' '.repeat(INDENT * 2);
  const shape = { width, first: margin, rest: margin };
  if (text === '') return setParagraph(key, shape, reference);
  return [
    ...setParagraph(key, shape),
    ...setText(text, { width, first: under, rest: under }, reference),
  ];
}

/** Nothing to say is no line. */
function setText(text: string, shape: Shape, reference: string): string[] {
  return text === '' && reference === '' ? [] : setParagraph(text, shape, reference);
}
