/**
 * Lays the items of a pane out as lines of a width. The result says of each line which part of which
 * block it shows, so that matches are marked on the lines in view only. Pure, and cached by width.
 */

import { displayWidth, truncate } from '../../text/layout/width.ts';
import { wrap } from '../../text/layout/wrap.ts';
import type { Range } from '../../text/line-index.ts';
import { memoised, rememberLast } from '../../text/memo.ts';
import type { Block, PaneItem, RowLimit } from './block.ts';
import { isLazy, lazyList } from './lazy-list.ts';
import type { Line, Span } from './line.ts';
import { layOutReferenced, type PlacedText } from './reference-layout.ts';

/**
 * A part of a line: a range of a block's text, or fixed words, from a column of the pane. The mark that hangs before
 * a text is the range that ends at 0.
 */
export type LinePart =
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
  readonly parts: readonly LinePart[];
}

export interface PaneLayout {
  readonly lines: readonly LaidLine[];
  /** First line of each item. */
  readonly starts: readonly number[];
  /** The line after the last line of each item. */
  readonly ends: readonly number[];
  /** First line of each item after its heading. */
  readonly bodies: readonly number[];
}

/** A range of the text of one block of one item; block -1 is the item's lead. Before 0 is the mark that hangs there. */
export interface BlockRange {
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

/** Lines of at most `width` columns. */
export function layOutPane(items: readonly PaneItem[], width: number): PaneLayout {
  return layoutsOf(items)({ width });
}

/** Of all the widths that a window goes through while it is dragged, only the last few are remembered. */
const layoutsOf = memoised((items: readonly PaneItem[]) =>
  rememberLast(MAX_WIDTHS, ({ width }: { readonly width: number }) =>
    isLazy(items) ? layOutEvenly(items, width) : layOutItems(items, width),
  ),
);

/** Lines of each item of a lazy list: all have as many, so that none has to be laid out before it is in view. */
const EVEN = 2;
const EVEN_STEP = EVEN + 1;

function layOutEvenly(items: readonly PaneItem[], width: number): PaneLayout {
  const { length } = items;
  const starts = lazyList(length, (item) => item * EVEN_STEP);
  return {
    lines: lazyList(Math.max(0, length * EVEN_STEP - 1), (line): LaidLine => {
      const item = Math.floor(line / EVEN_STEP);
      const shown = items[item];
      const rows = shown ? rowsOf(shown)({ width, leadWidth: 0 }) : [];
      return { item, parts: rows.slice(0, EVEN)[line % EVEN_STEP] ?? [] };
    }),
    starts,
    bodies: starts,
    ends: lazyList(length, (item) => item * EVEN_STEP + EVEN),
  };
}

function layOutItems(items: readonly PaneItem[], width: number): PaneLayout {
  const leadWidth = widestLead(items, width);
  const lines: LaidLine[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const bodies: number[] = [];
  items.forEach((item, index) => {
    starts.push(lines.length);
    if (item.heading !== undefined)
      lines.push(
        { item: index, parts: [{ column: EDGE, text: item.heading, style: { weight: 'dim' } }] },
        { item: index, parts: [] },
      );
    bodies.push(lines.length);
    for (const parts of rowsOf(item)({ width, leadWidth })) lines.push({ item: index, parts });
    ends.push(lines.length);
    if (index < items.length - 1 && item.isTight !== true) lines.push({ item: index, parts: [] });
  });
  return { lines, starts, ends, bodies };
}

/** The width of the column of leads: that of the widest lead, up to a share of the pane. */
function widestLead(items: readonly PaneItem[], width: number): number {
  const limit = Math.max(3, Math.floor((width - EDGE) * MAX_LEAD_SHARE));
  return items.reduce(
    (widest, { lead }) => Math.max(widest, lead ? Math.min(limit, displayWidth(lead.text)) : 0),
    0,
  );
}

interface Widths {
  readonly width: number;
  readonly leadWidth: number;
}

/** The rows of an item, remembered: when a long list changes, most of its items do not. */
const rowsOf = memoised((item: PaneItem) =>
  rememberLast(1, ({ width, leadWidth }: Widths) => layOutItem(item, width, leadWidth)),
);

function layOutItem(item: PaneItem, width: number, leadWidth: number): LinePart[][] {
  const { lead } = item;
  // A mark is followed by one space, a number by two.
  const edge = lead ? EDGE + leadWidth + (leadWidth > 3 ? 2 : 1) : EDGE;
  const textWidth = Math.max(1, Math.min(MAX_TEXT, width - edge - 1));
  const rows = item.blocks.flatMap((block, index) => layOutBlock(block, index, edge, textWidth));
  if (!lead) return rows;
  wrap(lead.text, leadWidth).forEach(({ start, end }, row) => {
    const column = EDGE + leadWidth - displayWidth(lead.text.slice(start, end));
    const part: LinePart = { column, block: LEAD, start, end };
    const parts = rows[row];
    if (parts) parts.unshift(part);
    else rows.push([part]);
  });
  return rows;
}

function layOutBlock(block: Block, index: number, edge: number, width: number): LinePart[][] {
  const { lines, beside, below } = layOutReferenced(block, width);
  const shifted = (parts: typeof beside): LinePart[] =>
    parts.map((part) => ({ ...part, column: edge + part.column }));
  const cut = block.most && cutRow(block.text, lines, block.most, width);
  const kept = cut ? [...lines.slice(0, cut.row), cut] : lines;
  const rows: LinePart[][] = kept.map(({ start, end }, row) => {
    const part: LinePart = { column: edge, block: index, start, end };
    if (row > 0 || block.hung === undefined) return [part];
    const column = edge - displayWidth(block.hung);
    return [{ column, block: index, start: -block.hung.length, end: 0 }, part];
  });
  rows.at(-1)?.push(...shifted(cut ? [cut.sign] : beside));
  return [...rows, ...below.map(shifted)];
}

interface CutRow extends Range {
  readonly row: number;
  readonly sign: PlacedText;
}

/** The last row of a text with too many rows, an ellipsis at its end; undefined where all rows may stay. */
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
  item: PaneItem | undefined,
  matches: readonly BlockRange[],
  current: BlockRange | undefined,
  bar: string | undefined,
): Line {
  const spans: Span[] = [];
  let column = 0;
  if (bar !== undefined) {
    spans.push({ text: bar });
    column += displayWidth(bar);
  }
  for (const part of line.parts) {
    if (part.column > column) spans.push({ text: ' '.repeat(part.column - column) });
    const made =
      'text' in part ? [{ ...part.style, text: part.text }] : partsOf(part, item, matches, current);
    spans.push(...made);
    column =
      Math.max(column, part.column) +
      made.reduce((width, { text }) => width + displayWidth(text), 0);
  }
  return spans;
}

function partsOf(
  part: Extract<LinePart, { block: number }>,
  item: PaneItem | undefined,
  matches: readonly BlockRange[],
  current: BlockRange | undefined,
): Span[] {
  const block = part.block === LEAD ? item?.lead : item?.blocks[part.block];
  if (!block) return [];
  const inBlock = matches.filter(
    (match) => match.block === part.block && match.start < part.end && match.end > part.start,
  );
  const { hung = '' } = block;
  const slice = (start: number, end: number): string =>
    (hung + block.text).slice(start + hung.length, end + hung.length);
  const spans: Span[] = [];
  let offset = -hung.length;
  for (const { text, ...style } of hung === '' ? block.runs : [{ text: hung }, ...block.runs]) {
    const [runStart, runEnd] = [
      Math.max(offset, part.start),
      Math.min(offset + text.length, part.end),
    ];
    offset += text.length;
    let from = runStart;
    for (const match of inBlock) {
      const [start, end] = [Math.max(match.start, from), Math.min(match.end, runEnd)];
      if (start >= end) continue;
      if (start > from) spans.push({ ...style, text: slice(from, start) });
      spans.push({
        ...style,
        text: slice(start, end),
        match: match === current ? 'current' : 'other',
      });
      from = end;
    }
    if (from < runEnd) spans.push({ ...style, text: slice(from, runEnd) });
  }
  return spans;
}

/** The line on which a match begins. */
export function lineOfRange(layout: PaneLayout, match: BlockRange): number {
  const first = layout.starts[match.item] ?? 0;
  const end = layout.ends[match.item] ?? first;
  for (let index = first; index < end; index++) {
    const shows = layout.lines[index]?.parts.some(
      (part) =>
        'block' in part &&
        part.block === match.block &&
        part.start <= match.start &&
        match.start < part.end,
    );
    if (shows === true) return index;
  }
  return first;
}
