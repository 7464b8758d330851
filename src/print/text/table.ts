/**
 * Sets two columns in plain text: a short key (a number with its hedge, a name) and the text that
 * belongs to it. A key that is too wide for its column goes on there, so that nothing of it can be taken
 * for the text. Refuses to break a word of one: such a key stands on a line of its own, and on narrow
 * paper every key does.
 */
import { displayWidth, padEnd, padStart } from '../../text/layout/width.ts';
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
  readonly align: Align;
}

type Align = 'start' | 'end';

const INDENT = 2;
/** A key may take a third of the line, and always these columns: `between 5 and 7`. */
const KEY_COLUMNS = 15;
/** Up to so many lines of a key are made of one length. */
const BALANCED = 3;
/** Before what goes on from the line above: a second name would begin where the first does. */
const HANG: Readonly<Record<Align, string>> = { start: '  ', end: '' };
/** Below this, two columns leave too little for the text. */
const NARROW = 36;
/** From here on the columns stand further apart. */
const ROOMY = 48;

/** A block for each row; those in two columns follow each other closely, stacked ones with a space. */
export function setTable(rows: readonly Row[], style: TableStyle): Block[] {
  const column = keyColumn(rows, style);
  return rows.map((row, index) =>
    column === 0
      ? { lines: setStacked(row, style.width), space: index === 0 ? 0 : 1 }
      : { lines: setRow(row, column, style), space: 0 },
  );
}

/** The columns of the keys; 0 where keys and texts are not beside each other. */
function keyColumn(rows: readonly Row[], { width, align }: TableStyle): number {
  if (width < NARROW) return 0;
  const cap = Math.max(KEY_COLUMNS, Math.floor(width / 3));
  const fitting = rows.filter(({ key }) => isInColumn(key, cap, align));
  return Math.max(0, ...fitting.map(({ key }) => columnsOf(key, cap, align)));
}

/** Its width; of a key that takes several lines, the least that makes them no more than they must be. */
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

/** Whether a key goes into so many columns, each of its words whole. */
function isInColumn(key: string, columns: number, align: Align): boolean {
  if (displayWidth(key) <= columns) return true;
  const room = columns - HANG[align].length;
  return key.split(' ').every((word) => displayWidth(word) <= room);
}

function keyLines(key: string, columns: number, align: Align): string[] {
  return setParagraph(key, { width: columns, first: '', rest: HANG[align] });
}

function setRow(
  { key, text, reference }: Row,
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
