/** Finds rows that have only moved up or down on the screen: the terminal can move them itself. */
import type { Row } from './cells.ts';

/** Moves the text of rows `top` to `bottom` up by `by` rows, or down where `by` is negative. */
export interface Scroll {
  readonly top: number;
  readonly bottom: number;
  readonly by: number;
}

/** The scroll that leaves the least to be written; undefined where none seems worth it. */
export function findScroll(shown: readonly Row[], next: readonly Row[]): Scroll | undefined {
  const first = next.findIndex((row, index) => row.key !== shown[index]?.key);
  const last = next.findLastIndex((row, index) => row.key !== shown[index]?.key);
  let best: Scroll | undefined;
  // With fewer cells saved, scrolling is no cheaper than writing.
  let most = 40;
  for (let by = first - last; by <= last - first; by++) {
    if (by === 0) continue;
    let saved = 0;
    let from = -1;
    let to = -1;
    for (let row = Math.max(first, first - by); row <= Math.min(last, last - by); row++) {
      const moved = next[row];
      if (!moved || moved.key !== shown[row + by]?.key) continue;
      if (moved.key !== shown[row]?.key) {
        saved += moved.end;
        if (from === -1) from = row;
        to = row;
      }
    }
    if (saved <= most) continue;
    most = saved;
    best = { top: Math.min(from, from + by), bottom: Math.max(to, to + by), by };
  }
  return best;
}

/** The rows as they are after the terminal has scrolled. */
export function scrolled(rows: readonly Row[], { top, bottom, by }: Scroll, blank: Row): Row[] {
  return rows.map((row, index) => {
    if (index < top || index > bottom) return row;
    const from = index + by;
    return from < top || from > bottom ? blank : (rows[from] ?? blank);
  });
}
