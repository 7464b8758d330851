/** Every screen at every size: no row too many, no row too wide, no line that cannot be reached. */
import { describe, expect, test } from 'vitest';
import { ASCII, TYPOGRAPHIC } from '../../src/tui/look/typeface.ts';
import type { PaneItem } from '../../src/tui/model/block.ts';
import { LEAD, layOutPane } from '../../src/tui/model/pane-layout.ts';
import { topOf } from '../../src/tui/model/scroll.ts';
import { paneSize } from '../../src/tui/panes/brief-layout.ts';
import { PANES } from '../../src/tui/panes/panes.ts';
import { itemsOf } from '../../src/tui/panes/section-items.ts';
import { briefLayoutOf, positionsOf, type State } from '../../src/tui/state/state.ts';
import { BROKEN } from './briefs.ts';
import { checkedEntry } from './evidence-fixture.ts';
import { NASTY } from './nasty-briefs.ts';
import { openReader, pressKeys, resize } from './reader.tsx';
import { checkOf, expectToFit, SCREENS } from './screens.ts';

const COLUMNS = [1, 2, 20, 39, 40, 41, 60, 71, 72, 80, 109, 110, 163, 250];
const ROWS = [1, 2, 9, 10, 17, 18, 24, 60];
const SIZES = COLUMNS.flatMap((columns) => ROWS.map((rows) => `${columns}x${rows}`));
const BIG_ENOUGH = SIZES.filter((size) => {
  const [columns = 0, rows = 0] = size.split('x').map(Number);
  return columns >= 40 && rows >= 10;
});

test('there are more than 100 sizes', () => expect(SIZES.length).toBeGreaterThan(100));

describe('at every size fits', () => {
  test.each(Object.entries(SCREENS))('%s', (_, state) => {
    for (const size of SIZES) expectToFit(resize(state, size));
  });

  test.each(NASTY.map((entry) => [entry.id, entry] as const))('the brief %s', (_, entry) => {
    for (const size of ['40x10', '72x18', '121x41', '250x60']) {
      const typeface = size === '72x18' ? ASCII : TYPOGRAPHIC;
      const state = openReader([entry], size, typeface);
      for (const keys of ['', '3 j j', '4 G', '2 z']) expectToFit(pressKeys(state, keys));
      expectToFit(openReader([entry, BROKEN], size, typeface));
      const known = checkedEntry(state, entry, checkOf(entry));
      for (const keys of ['', 'enter', 'enter G', '2 enter n', '3 enter', '4 G enter', 'G enter'])
        expectToFit(pressKeys(known, keys));
    }
  });
});

describe('no line is lost', () => {
  test.each(NASTY.map((entry) => [entry.id, entry] as const))(
    'in %s: j from the first item to the last shows every line of every pane',
    (_, entry) => {
      for (const each of BIG_ENOUGH) {
        for (const { name } of PANES) {
          const state = { ...openReader([entry], each), focus: name };
          expect(unseenLines(state), `${each} ${name}`).toEqual([]);
        }
      }
    },
  );

  test.each(NASTY.map((entry) => [entry.id, entry] as const))(
    'in %s: every character of every item is laid out at every width',
    (_, { brief }) => {
      if (!brief) throw new Error('a nasty brief is broken');
      for (const typeface of [TYPOGRAPHIC, ASCII]) {
        for (const { name } of PANES) {
          const items = itemsOf(brief, typeface)[name];
          for (const width of [19, 20, 27, 35, 40, 41, 59, 60, 80, 124]) expectWhole(items, width);
        }
      }
    },
  );
});

/** Lines of the focused pane that never come into view on the way down. */
function unseenLines(from: State): number[] {
  const brief = from.entries[0]?.brief;
  const { columns, rows } = paneSize(briefLayoutOf(from), from.focus);
  if (!brief) return [];
  const items = itemsOf(brief, from.typeface)[from.focus];
  const layout = layOutPane(items, columns);
  const seen = new Set<number>();
  let state = from;
  for (let place = positionsOf(state)[from.focus]; ; ) {
    const top = topOf(place, layout, rows);
    for (let line = top; line < top + rows; line++) seen.add(line);
    state = pressKeys(state, 'j');
    const next = positionsOf(state)[from.focus];
    if (next.cursor === place.cursor && topOf(next, layout, rows) === top) break;
    place = next;
  }
  return layout.lines.flatMap(({ parts }, line) =>
    parts.length === 0 || seen.has(line) ? [] : line,
  );
}

/** Each block's ink, in order, in ranges of the layout; headings and references as they are. */
function expectWhole(items: readonly PaneItem[], width: number): void {
  const ink = (text: string) => text.replace(/[\s\u3000]/g, '');
  const { lines } = layOutPane(items, width);
  items.forEach((item, index) => {
    const cells = lines.filter((line) => line.item === index).flatMap((line) => line.parts);
    const fixed = ink(cells.map((cell) => ('text' in cell ? cell.text : '')).join(''));
    const blocks = [
      ...(item.lead ? [{ number: LEAD, block: item.lead }] : []),
      ...item.blocks.map((block, number) => ({ number, block })),
    ];
    for (const { number, block } of blocks) {
      // The mark that hangs before a text has the offsets before 0.
      const { hung = '' } = block;
      const whole = hung + block.text;
      const shown = cells.map((cell) =>
        'block' in cell && cell.block === number
          ? whole.slice(cell.start + hung.length, cell.end + hung.length)
          : '',
      );
      expect(ink(shown.join(''))).toBe(ink(whole));
      const forms = (block.reference ?? []).map((form) =>
        ink(form.map(({ text }) => text).join('')),
      );
      if (forms.length > 0)
        expect(
          forms.some((form) => fixed.includes(form)),
          fixed,
        ).toBe(true);
    }
    if (item.heading !== undefined) expect(fixed).toContain(ink(item.heading));
  });
}
