/**
 * Lays the items of a pane out as lines of a width. The result says of each line which part of which
 * block it shows, so that matches are marked on the lines in view only. Pure, and cached by width.
 */

import { displayWidth, truncate } from '../../text/layout/width.ts';
import { wrap } from '../../text/layout/wrap.ts';
import type { Range } from '../../text/line-index.ts';
import type { Block, Item, RowLimit } from './block.ts';
import type { Line, Span } from './line.ts';
import { layOutReferenced, type PlacedText } from './reference-layout.ts';

/** A part of a line: a range of a block's text, or fixed words, from a column of the pane. */
export type Cell =
  | {
      readonly column: number;
      readonly block: number;
      readonly start: number;
      readonly end: number;
    }
  | PlacedText;

export interface LaidLine {
  /** Index of the item; the blank line after an item is the item's. */
  readonly item: number;
  readonly cells: readonly Cell[];
}

export interface PaneLayout {
  readonly lines: readonly LaidLine[];
  /** First line of each item. */
  readonly starts: readonly number[];
  /** Line after the last that shows something of the item. */
  readonly ends: readonly number[];
  /** First line of each item's own, after a heading. */
  readonly bodies: readonly number[];
}

/** A range of the text of one block of one item; block -1 is the item's lead. */
export interface Match {
  readonly item: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export const LEAD = -1;
/** Column of the text's edge: the bar, then a blank that an opening quotation mark may take. */
const EDGE = 2;
const MAX_TEXT = 75;
const MAX_LEAD_SHARE = 0.4;

const MAX_WIDTHS = 8;

const cache = new WeakMap<readonly Item[], Map<number, PaneLayout>>();

/** Lines of at most `width` columns. */
export function layOutPane(items: readonly Item[], width: number): PaneLayout {
  const known = cache.get(items) ?? new Map<number, PaneLayout>();
  cache.set(items, known);
  const found = known.get(width);
  if (found) return found;
  // A window that is dragged goes through every width once.
  if (known.size >= MAX_WIDTHS) known.clear();
  const leadWidth = widestLead(items, width);
  const lines: LaidLine[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const bodies: number[] = [];
  items.forEach((item, index) => {
    starts.push(lines.length);
    if (item.heading !== undefined)
      lines.push(
        { item: index, cells: [{ column: EDGE, text: item.heading, style: { weight: 'dim' } }] },
        { item: index, cells: [] },
      );
    bodies.push(lines.length);
    for (const cells of rowsOf(item, width, leadWidth)) lines.push({ item: index, cells });
    ends.push(lines.length);
    if (index < items.length - 1 && item.isTight !== true) lines.push({ item: index, cells: [] });
  });
  const layout = { lines, starts, ends, bodies };
  known.set(width, layout);
  return layout;
}

/** Columns of the leads' common column: the widest, within a share of the pane. */
function widestLead(items: readonly Item[], width: number): number {
  const limit = Math.max(3, Math.floor((width - EDGE) * MAX_LEAD_SHARE));
  return items.reduce(
    (widest, { lead }) => Math.max(widest, lead ? Math.min(limit, displayWidth(lead.text)) : 0),
    0,
  );
}

interface LaidItem {
  readonly width: number;
  readonly leadWidth: number;
  readonly rows: readonly (readonly Cell[])[];
}
const laidItems = new WeakMap<Item, LaidItem>();

/** An item's rows as it was laid out last: of a long list that changes, most items are as they were. */
function rowsOf(item: Item, width: number, leadWidth: number): LaidItem['rows'] {
  const known = laidItems.get(item);
  if (known?.width === width && known.leadWidth === leadWidth) return known.rows;
  const rows = layOutItem(item, width, leadWidth);
  laidItems.set(item, { width, leadWidth, rows });
  return rows;
}

function layOutItem(item: Item, width: number, leadWidth: number): Cell[][] {
  const { lead } = item;
  // A mark is followed by one space, a number by two.
  const edge = lead ? EDGE + leadWidth + (leadWidth > 3 ? 2 : 1) : EDGE;
  const textWidth = Math.max(1, Math.min(MAX_TEXT, width - edge - 1));
  const rows = item.blocks.flatMap((block, index) => layOutBlock(block, index, edge, textWidth));
  if (!lead) return rows;
  wrap(lead.text, leadWidth).forEach(({ start, end }, row) => {
    const column = EDGE + leadWidth - displayWidth(lead.text.slice(start, end));
    const cell: Cell = { column, block: LEAD, start, end };
    const cells = rows[row];
    if (cells) cells.unshift(cell);
    else rows.push([cell]);
  });
  return rows;
}

function layOutBlock(block: Block, index: number, edge: number, width: number): Cell[][] {
  const { lines, beside, below } = layOutReferenced(block, width);
  const shifted = (parts: typeof beside): Cell[] =>
    parts.map((part) => ({ ...part, column: edge + part.column }));
  const cut = block.most && cutRow(block.text, lines, block.most, width);
  const kept = cut ? [...lines.slice(0, cut.row), cut] : lines;
  const rows: Cell[][] = kept.map(({ start, end }, row) => {
    const cell: Cell = { column: edge, block: index, start, end };
    return row === 0 && block.hung !== undefined
      ? [{ column: edge - displayWidth(block.hung), text: block.hung, style: {} }, cell]
      : [cell];
  });
  rows.at(-1)?.push(...shifted(cut ? [cut.sign] : beside));
  return [...rows, ...below.map(shifted)];
}

interface CutRow extends Range {
  readonly row: number;
  readonly sign: PlacedText;
}

/** The last row of a text that has too many, with the ellipsis after it; undefined where all may stay. */
function cutRow(
  text: string,
  lines: readonly Range[],
  { rows, ellipsis }: RowLimit,
  width: number,
): CutRow | undefined {
  const row = rows - 1;
  const last = lines[row];
  if (!last || lines.length <= rows) return undefined;
  const shown = truncate(text.slice(last.start, last.end) + ellipsis, width, ellipsis);
  const words = shown.slice(0, -ellipsis.length);
  const sign: PlacedText = { column: displayWidth(words), text: ellipsis, style: {} };
  return { row, start: last.start, end: last.start + words.length, sign };
}

/** Whether a line is an item's own: not its heading, not the blank after it. */
export function isInBody(layout: PaneLayout, item: number, line: number): boolean {
  return line >= (layout.bodies[item] ?? 0) && line < (layout.ends[item] ?? 0);
}

/** The spans of a laid line: gaps filled, runs' styles and matches put on. `bar` stands in the first column. */
export function spansOf(
  line: LaidLine,
  item: Item | undefined,
  matches: readonly Match[],
  current: Match | undefined,
  bar: string | undefined,
): Line {
  const spans: Span[] = [];
  let column = 0;
  if (bar !== undefined) {
    spans.push({ text: bar });
    column += displayWidth(bar);
  }
  for (const cell of line.cells) {
    if (cell.column > column) spans.push({ text: ' '.repeat(cell.column - column) });
    const parts =
      'text' in cell ? [{ ...cell.style, text: cell.text }] : partsOf(cell, item, matches, current);
    spans.push(...parts);
    column =
      Math.max(column, cell.column) +
      parts.reduce((width, { text }) => width + displayWidth(text), 0);
  }
  return spans;
}

function partsOf(
  cell: Extract<Cell, { block: number }>,
  item: Item | undefined,
  matches: readonly Match[],
  current: Match | undefined,
): Span[] {
  const block = cell.block === LEAD ? item?.lead : item?.blocks[cell.block];
  if (!block) return [];
  const inBlock = matches.filter(
    (match) => match.block === cell.block && match.start < cell.end && match.end > cell.start,
  );
  const spans: Span[] = [];
  let offset = 0;
  for (const { text, ...style } of block.runs) {
    const [runStart, runEnd] = [
      Math.max(offset, cell.start),
      Math.min(offset + text.length, cell.end),
    ];
    offset += text.length;
    let from = runStart;
    for (const match of inBlock) {
      const [start, end] = [Math.max(match.start, from), Math.min(match.end, runEnd)];
      if (start >= end) continue;
      if (start > from) spans.push({ ...style, text: block.text.slice(from, start) });
      spans.push({
        ...style,
        text: block.text.slice(start, end),
        match: match === current ? 'current' : 'other',
      });
      from = end;
    }
    if (from < runEnd) spans.push({ ...style, text: block.text.slice(from, runEnd) });
  }
  return spans;
}

/** The line on which a match begins. */
export function lineOfMatch(layout: PaneLayout, match: Match): number {
  const first = layout.starts[match.item] ?? 0;
  const end = layout.ends[match.item] ?? first;
  for (let index = first; index < end; index++) {
    const shows = layout.lines[index]?.cells.some(
      (cell) =>
        'block' in cell &&
        cell.block === match.block &&
        cell.start <= match.start &&
        match.start < cell.end,
    );
    if (shows === true) return index;
  }
  return first;
}
