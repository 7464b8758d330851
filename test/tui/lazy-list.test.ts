/** Long lists, whose items and lines are made when they come into view. */
import { describe, expect, test } from 'vitest';
import { blockBuilder, type PaneItem } from '../../src/tui/model/block.ts';
import { isLazy, lazyList } from '../../src/tui/model/lazy-list.ts';
import { layOutPane, type PaneLayout } from '../../src/tui/model/pane-layout.ts';
import {
  AT_START,
  atEnd,
  jump,
  type PanePosition,
  scrollBy,
  step,
} from '../../src/tui/model/scroll.ts';

const { run, block } = blockBuilder({ show: (text) => text });
const itemOf = (index: number): PaneItem => ({
  blocks: [
    block([run(`Title ${index} ${'of some length '.repeat(index % 4)}`)], {
      most: { rows: 1, ellipsis: '…' },
    }),
    ...(index % 3 === 0 ? [] : [block([run('2026-11-22')])]),
  ],
});

describe('a lazy list', () => {
  test('is a list that makes its items', () => {
    const made: number[] = [];
    const list = lazyList(100_000, (index) => {
      made.push(index);
      return index * 2;
    });
    expect([list.length, list[7], list[99_999], list[100_000], list[-1]]).toEqual([
      ...[100_000, 14, 199_998, undefined, undefined],
    ]);
    expect(made).toEqual([7, 99_999]);
    expect(list.slice(2, 5)).toEqual([4, 6, 8]);
    expect(lazyList(3, (index) => index).map((value) => value + 1)).toEqual([1, 2, 3]);
    expect([isLazy(list), isLazy([])]).toEqual([true, false]);
  });
});

describe('its lines', () => {
  const count = 40;
  const lazy = layOutPane(lazyList(count, itemOf), 30);
  /** The same lines, all of them made. */
  const whole: PaneLayout = {
    lines: [...lazy.lines],
    starts: [...lazy.starts],
    ends: [...lazy.ends],
    bodies: [...lazy.bodies],
  };

  test('are as many for each item, with a blank line between two', () => {
    expect(whole.lines).toHaveLength(count * 3 - 1);
    whole.lines.forEach(({ item, parts }, line) => {
      expect(item).toBe(Math.floor(line / 3));
      if (line % 3 === 0) expect(parts.length).toBeGreaterThan(0);
      if (line % 3 === 2) expect(parts).toEqual([]);
    });
    expect(whole.starts.slice(0, 3)).toEqual([0, 3, 6]);
    expect(whole.ends.at(-1)).toBe(whole.lines.length);
  });

  test.each([1, 2, 5, 23])('are scrolled as all others are, in %i rows', (height) => {
    const moves: readonly ((position: PanePosition, layout: PaneLayout) => PanePosition)[] = [
      (position, layout) => step(position, 1, layout, height),
      (position, layout) => scrollBy(position, height - 1 || 1, layout, height),
      (position, layout) => step(position, -1, layout, height),
      (position, layout) => scrollBy(position, -3, layout, height),
      (position, layout) => jump(position, 17, layout, height),
      (_, layout) => atEnd(layout, height),
      (position, layout) => scrollBy(position, -height, layout, height),
    ];
    let position = AT_START;
    for (let turn = 0; turn < 60; turn++) {
      const move = moves[(turn * 5) % moves.length];
      if (!move) continue;
      const next = move(position, lazy);
      expect(next).toEqual(move(position, whole));
      position = next;
    }
  });
});
