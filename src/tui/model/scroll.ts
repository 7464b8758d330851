/**
 * Where a pane stands: which item the cursor is on, and which line is at the top. The top is kept as a
 * line of an item, so that it stays when the width changes and every line moves.
 */
import type { PaneLayout } from './pane-layout.ts';

export interface PanePosition {
  /** Item that the cursor is on, 0-based. */
  readonly cursor: number;
  /** Item whose line is at the top of the pane. */
  readonly topItem: number;
  /** Line of that item, 0-based. */
  readonly topLine: number;
}

export const AT_START: PanePosition = { cursor: 0, topItem: 0, topLine: 0 };

/** The line at the top: that of the position, moved where the layout is shorter, or the cursor out of view. */
export function topOf(position: PanePosition, layout: PaneLayout, height: number): number {
  const first = layout.starts[position.topItem] ?? 0;
  // In a wider pane the item has fewer lines.
  const wanted = Math.min(
    first + position.topLine,
    (layout.starts[position.topItem + 1] ?? layout.lines.length) - 1,
  );
  const [start, end] = rangeOfItem(position.cursor, layout);
  const last = Math.max(0, layout.lines.length - height);
  const clamped = Math.min(Math.max(0, wanted), last);
  // An item that fits is wholly in view; of a longer one, the view is somewhere inside it.
  if (end - start <= height) return Math.min(Math.max(clamped, end - height), start);
  return Math.min(Math.max(clamped, start), end - height);
}

/** `↑`, `↓`, both or neither: whether there is more above or below what is in view. */
export function moreSigns(
  position: PanePosition,
  layout: PaneLayout,
  height: number,
  { up, down }: { readonly up: string; readonly down: string },
): string {
  const top = topOf(position, layout, height);
  return `${top > 0 ? up : ''}${top + height < layout.lines.length ? down : ''}`;
}

function rangeOfItem(item: number, layout: PaneLayout): readonly [number, number] {
  return [layout.starts[item] ?? 0, layout.ends[item] ?? 0];
}

/** The cursor one item down or up; inside an item longer than the pane, first half a pane further. */
export function step(
  position: PanePosition,
  direction: 1 | -1,
  layout: PaneLayout,
  height: number,
): PanePosition {
  const top = topOf(position, layout, height);
  const [start, end] = rangeOfItem(position.cursor, layout);
  const half = Math.max(1, Math.floor(height / 2));
  if (direction === 1 && end > top + height)
    return at(position.cursor, Math.min(end - height, top + half), layout);
  if (direction === -1 && start < top)
    return at(position.cursor, Math.max(start, top - half), layout);
  const cursor = position.cursor + direction;
  if (cursor < 0 || cursor >= layout.starts.length) return position;
  const [nextStart, nextEnd] = rangeOfItem(cursor, layout);
  if (nextEnd - nextStart <= height) return keepInside(cursor, top, layout, height);
  // A long item is entered at the end that the cursor comes from.
  return at(
    cursor,
    direction === 1 ? Math.min(nextStart, nextEnd - height) : nextEnd - height,
    layout,
  );
}

/**
 * The view `lines` further down, or up where negative. The cursor goes to the first item that is whole in the view,
 * and stays where it is if its own item is. Where no item is whole the view moves less, but it always moves on.
 */
export function scrollBy(
  position: PanePosition,
  lines: number,
  layout: PaneLayout,
  height: number,
): PanePosition {
  const top = topOf(position, layout, height);
  const last = Math.max(0, layout.lines.length - height);
  const target = Math.min(Math.max(0, top + lines), last);
  if (target === top) return lines > 0 ? atEnd(layout, height) : AT_START;
  const isDown = lines > 0;
  const isWhole = (item: number): boolean => {
    const [start, end] = rangeOfItem(item, layout);
    return start >= target && end <= target + height;
  };
  const whole = firstFrom(layout.lines[target]?.item ?? 0, layout, target + height, isWhole);
  if (whole !== undefined) {
    const stays = isDown && position.cursor > whole && isWhole(position.cursor);
    return at(stays ? position.cursor : whole, target, layout);
  }
  const topAt = (item: number): number => topOf(at(item, target, layout), layout, height);
  const cursor = isDown
    ? layout.ends.findIndex((end, item) => end > target && topAt(item) > top)
    : layout.starts.findLastIndex((start, item) => start < target + height && topAt(item) < top);
  return cursor === -1 ? position : at(cursor, target, layout);
}

/** The first item that is so, of those that begin before a line. */
function firstFrom(
  first: number,
  { starts }: PaneLayout,
  end: number,
  isSo: (item: number) => boolean,
): number | undefined {
  for (let item = first; item < starts.length && (starts[item] ?? end) < end; item++)
    if (isSo(item)) return item;
  return undefined;
}

/** The cursor on the last item, the last line in view. */
export function atEnd(layout: PaneLayout, height: number): PanePosition {
  return at(layout.starts.length - 1, layout.lines.length - height, layout);
}

/** The cursor on an item, the view moved no more than needed. */
export function jump(
  position: PanePosition,
  item: number,
  layout: PaneLayout,
  height: number,
): PanePosition {
  const cursor = Math.min(Math.max(0, item), Math.max(0, layout.starts.length - 1));
  return keepInside(cursor, topOf(position, layout, height), layout, height);
}

/** The cursor on an item, with one of its lines in view. */
export function reveal(
  position: PanePosition,
  item: number,
  line: number,
  layout: PaneLayout,
  height: number,
): PanePosition {
  const jumped = jump(position, item, layout, height);
  const top = topOf(jumped, layout, height);
  if (line >= top && line < top + height) return jumped;
  return at(jumped.cursor, Math.max(0, line - Math.floor(height / 3)), layout);
}

function keepInside(cursor: number, top: number, layout: PaneLayout, height: number): PanePosition {
  const [start, end] = rangeOfItem(cursor, layout);
  const wanted = end - start <= height ? Math.min(Math.max(top, end - height), start) : start;
  return at(cursor, wanted, layout);
}

/** The position with the cursor on an item and a line at the top. */
function at(cursor: number, line: number, layout: PaneLayout): PanePosition {
  const topItem = Math.max(0, layout.lines[Math.max(0, line)]?.item ?? layout.starts.length - 1);
  return { cursor, topItem, topLine: Math.max(0, line) - (layout.starts[topItem] ?? 0) };
}
