/**
 * What to send to a terminal so that one screen becomes another, in as few bytes as possible; nothing
 * where nothing changed. Where the width of a text is in doubt, the terminal's row may differ from ours
 * to the right of it. Such a text is only written after the row has been erased from there on, and what
 * follows it is placed by its column: the screen is then the same whatever was there before.
 */
import { isBlank, type Row } from './cells.ts';
import { Pen } from './pen.ts';
import { findScroll, scrolled } from './scrolling.ts';

/** Sequences that turn the rows `shown` into the rows `next`; `blank` is a row as wide as they are. */
export function screenUpdate(shown: readonly Row[], next: readonly Row[], blank: Row): string {
  const written = new Pen(blank);
  updateRows(written, shown, next);
  const scroll = written.text === '' ? undefined : findScroll(shown, next);
  if (!scroll) return written.text;
  const moved = new Pen(blank);
  moved.scroll(scroll.top, scroll.bottom, scroll.by);
  updateRows(moved, scrolled(shown, scroll, blank), next);
  const isLess = Buffer.byteLength(moved.text) < Buffer.byteLength(written.text);
  return isLess ? moved.text : written.text;
}

function updateRows(pen: Pen, shown: readonly Row[], next: readonly Row[]): void {
  next.forEach((row, index) => {
    const before = shown[index];
    if (before && before.key !== row.key) updateRow(pen, index, before, row);
  });
  pen.rest();
}

function updateRow(pen: Pen, index: number, shown: Row, next: Row): void {
  const unsure = firstUnsure(shown, next);
  writeChanges(pen, index, shown, next, 0, unsure ?? next.end);
  if (unsure !== undefined) rewriteFrom(pen, index, next, unsure);
  else eraseBehind(pen, index, shown, next);
}

/** Writes the cells between two columns that are not shown yet. */
function writeChanges(
  pen: Pen,
  index: number,
  shown: Row,
  next: Row,
  from: number,
  to: number,
): void {
  for (let column = from; column < to; ) {
    if (isSame(shown, next, column)) {
      column++;
      continue;
    }
    pen.advance(index, next, column);
    const isClearing = isBlank(next, column);
    const end = isClearing
      ? endOfClearing(shown, next, column, to)
      : endOfText(shown, next, column, to);
    if (isClearing) pen.clear(index, column, end, end < to && !isSame(shown, next, end));
    else pen.write(index, next, column, end);
    column = end;
  }
}

/** The column after the last blank that has to be cleared; right blanks in between are cleared again. */
function endOfClearing(shown: Row, next: Row, from: number, to: number): number {
  let end = from + 1;
  for (let column = end; column < to && isBlank(next, column); column++) {
    if (!isSame(shown, next, column)) end = column + 1;
  }
  return end;
}

function endOfText(shown: Row, next: Row, from: number, to: number): number {
  let end = from + 1;
  // The second column of a wide grapheme goes with the first.
  while (end < to && (next.texts[end] === '' || (!isSame(shown, next, end) && !isBlank(next, end))))
    end++;
  return end;
}

/** Erases the end of the shown row where that is longer. */
function eraseBehind(pen: Pen, index: number, shown: Row, next: Row): void {
  for (let column = next.end; column < shown.end; column++) {
    if (isSame(shown, next, column)) continue;
    // Erasing takes three bytes.
    if (shown.end - column <= 3) pen.clear(index, column, shown.end, false);
    else pen.eraseFrom(index, column);
    return;
  }
}

/** The first column that has to be written again because of text whose width is in doubt. */
function firstUnsure(shown: Row, next: Row): number | undefined {
  const doubts = [...shown.doubts, ...next.doubts];
  const isTouched = doubts.some(({ from, to }) => {
    for (let column = from; column < to; column++) if (!isSame(shown, next, column)) return true;
    return false;
  });
  if (!isTouched) return undefined;
  let first = Math.min(...doubts.map(({ from }) => from));
  while (next.texts[first] === '') first--;
  return first;
}

function rewriteFrom(pen: Pen, index: number, row: Row, from: number): void {
  pen.eraseFrom(index, from);
  let column = from;
  for (const doubt of row.doubts) {
    writeChanges(pen, index, pen.blank, row, column, doubt.from);
    pen.writeInDoubt(index, row, doubt.from, Math.min(doubt.to, row.end));
    column = doubt.to;
    // What the terminal made longer than we do ends where the next text is placed.
    if (column < row.end) pen.eraseFrom(index, column);
  }
  writeChanges(pen, index, pen.blank, row, column, row.end);
}

function isSame(a: Row, b: Row, column: number): boolean {
  return a.texts[column] === b.texts[column] && a.looks[column] === b.looks[column];
}
