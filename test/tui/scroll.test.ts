/** The arithmetic of cursor and view, on items of any heights in panes of any height. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LaidLine, PaneLayout } from '../../src/tui/model/pane-layout.ts';
import {
  AT_START,
  atEnd,
  jump,
  type PanePosition,
  reveal,
  scrollBy,
  step,
  topOf,
} from '../../src/tui/model/scroll.ts';

/** Items of so many lines, a blank line between them. */
function layoutOf(heights: readonly number[]): PaneLayout {
  const lines: LaidLine[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  heights.forEach((height, item) => {
    starts.push(lines.length);
    for (let line = 0; line < height; line++) lines.push({ item, parts: [] });
    ends.push(lines.length);
    if (item < heights.length - 1) lines.push({ item, parts: [] });
  });
  return { lines, starts, ends, bodies: starts };
}

const layouts = fc
  .array(fc.oneof(fc.constantFrom(1, 2, 3), fc.integer({ min: 1, max: 30 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map(layoutOf);
const heights = fc.integer({ min: 1, max: 12 });

type Move = (position: PanePosition, layout: PaneLayout, height: number) => PanePosition;
const down: Move = (position, layout, height) => step(position, 1, layout, height);
const up: Move = (position, layout, height) => step(position, -1, layout, height);
const pageDown: Move = (position, layout, height) =>
  scrollBy(position, Math.max(1, height - 1), layout, height);
const pageUp: Move = (position, layout, height) =>
  scrollBy(position, -Math.max(1, height - 1), layout, height);
const halfDown: Move = (position, layout, height) =>
  scrollBy(position, Math.max(1, Math.floor(height / 2)), layout, height);
const halfUp: Move = (position, layout, height) =>
  scrollBy(position, -Math.max(1, Math.floor(height / 2)), layout, height);
const MOVES = { down, up, pageDown, pageUp, halfDown, halfUp };

/** The cursor's item is whole in the view, or the view is inside of it. */
function expectSound(position: PanePosition, layout: PaneLayout, height: number): void {
  const top = topOf(position, layout, height);
  expect(position.cursor).toBeGreaterThanOrEqual(0);
  expect(position.cursor).toBeLessThan(layout.starts.length);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThanOrEqual(Math.max(0, layout.lines.length - height));
  const [start = 0, end = 0] = [layout.starts[position.cursor], layout.ends[position.cursor]];
  const isInView = start >= top && end <= top + height;
  const isAround = start <= top && end >= top + height;
  expect(isInView || isAround, JSON.stringify({ position, start, end, top, height })).toBe(true);
}

/** Lines seen on the way until nothing changes any more. */
function walk(from: PanePosition, move: Move, layout: PaneLayout, height: number): Set<number> {
  const seen = new Set<number>();
  let position = from;
  for (let steps = 0; steps < 1000; steps++) {
    const top = topOf(position, layout, height);
    for (let line = top; line < Math.min(top + height, layout.lines.length); line++) seen.add(line);
    const next = move(position, layout, height);
    if (next.cursor === position.cursor && topOf(next, layout, height) === top) return seen;
    position = next;
  }
  throw new Error('the walk has no end');
}

describe('whatever the items and the pane', () => {
  test('any way of moving leaves the cursor in view and the view inside', () => {
    const moves = fc.array(fc.constantFrom(...Object.values(MOVES)), { maxLength: 20 });
    fc.assert(
      fc.property(layouts, heights, moves, (layout, height, list) => {
        let position = AT_START;
        for (const move of list) {
          position = move(position, layout, height);
          expectSound(position, layout, height);
        }
      }),
    );
  });

  test.each([
    ['down', 'start'],
    ['pageDown', 'start'],
    ['halfDown', 'start'],
    ['up', 'end'],
    ['pageUp', 'end'],
    ['halfUp', 'end'],
  ] as const)('%s from the %s shows every line and arrives at the other end', (name, from) => {
    fc.assert(
      fc.property(layouts, heights, (layout, height) => {
        const position = from === 'start' ? AT_START : atEnd(layout, height);
        const seen = walk(position, MOVES[name], layout, height);
        const inked = layout.lines.flatMap((_, line) =>
          layout.starts.some((start, item) => start <= line && line < (layout.ends[item] ?? 0))
            ? line
            : [],
        );
        expect(inked.filter((line) => !seen.has(line))).toEqual([]);
      }),
    );
  });

  test('a page never moves the cursor against its direction', () => {
    fc.assert(
      fc.property(layouts, heights, fc.nat(12), (layout, height, item) => {
        const position = jump(AT_START, item, layout, height);
        expect(pageDown(position, layout, height).cursor).toBeGreaterThanOrEqual(position.cursor);
        expect(pageUp(position, layout, height).cursor).toBeLessThanOrEqual(position.cursor);
      }),
    );
  });

  test('a revealed line is in view', () => {
    fc.assert(
      fc.property(layouts, heights, fc.nat(400), (layout, height, any) => {
        const line = any % layout.lines.length;
        const item = layout.lines[line]?.item ?? 0;
        if (line >= (layout.ends[item] ?? 0)) return;
        const position = reveal(AT_START, item, line, layout, height);
        expectSound(position, layout, height);
        const top = topOf(position, layout, height);
        expect(line).toBeGreaterThanOrEqual(top);
        expect(line).toBeLessThan(top + height);
      }),
    );
  });

  test('a position from another width is still sound', () => {
    fc.assert(
      fc.property(layouts, heights, heights, fc.nat(20), (layout, height, other, steps) => {
        let position = AT_START;
        for (let done = 0; done < steps; done++) position = down(position, layout, height);
        const wider = layoutOf(layout.starts.map((_, item) => 1 + (item % 3)));
        expectSound(position, wider, other);
      }),
    );
  });
});

describe('the view', () => {
  const layout = layoutOf([1, 1, 9, 1, 2]);

  test('moves no more than needed to keep the next item whole', () => {
    expect(topOf(down(AT_START, layout, 6), layout, 6)).toBe(0);
    expect(topOf(jump(AT_START, 3, layout, 6), layout, 6)).toBe(9);
  });

  test('scrolls through a long item by half a pane, and never past its end', () => {
    let position = jump(AT_START, 2, layout, 6);
    const tops: number[] = [];
    for (let steps = 0; steps < 4; steps++) {
      tops.push(topOf(position, layout, 6));
      position = down(position, layout, 6);
    }
    expect(tops).toEqual([4, 7, 9, 12]);
  });

  test('at the end stays at the end of a last item longer than the pane', () => {
    const long = layoutOf([1, 20]);
    const end = atEnd(long, 6);
    expect(topOf(end, long, 6)).toBe(16);
    expect(pageDown(end, long, 6)).toEqual(end);
    expect(down(end, long, 6)).toEqual(end);
  });
});
