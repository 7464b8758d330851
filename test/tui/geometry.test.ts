/** Every screen at every size: no row too many, no row too wide, no line that cannot be reached. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/library/briefs/library.ts';
import type { CheckedBrief } from '../../src/library/checking/check-brief.ts';
import { displayWidth } from '../../src/text/layout/width.ts';
import { ASCII, TYPOGRAPHIC } from '../../src/tui/look/typeface.ts';
import type { PaneItem } from '../../src/tui/model/block.ts';
import { LEAD, layOutPane } from '../../src/tui/model/pane-layout.ts';
import { topOf } from '../../src/tui/model/scroll.ts';
import { itemsOf } from '../../src/tui/panes/section-items.ts';
import { paneSize } from '../../src/tui/panes/brief-layout.ts';
import { PANES } from '../../src/tui/panes/panes.ts';
import { BINDINGS } from '../../src/tui/reader/key-table.ts';
import { briefLayoutOf, positionsOf, type State } from '../../src/tui/state/state.ts';
import { BROKEN } from './briefs.ts';
import {
  CHANGED_PROOF,
  CHECKED,
  CHECKED_BRIEF,
  checkedEntry,
  prove,
  RECORDED,
  withStanding,
} from './evidence-fixture.ts';
import { NASTY } from './nasty-briefs.ts';
import { frameOf, openReader, pressKeys, resize, typeText } from './reader.tsx';

// Thousands of frames, on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const COLUMNS = [1, 2, 20, 39, 40, 41, 60, 71, 72, 80, 109, 110, 163, 250];
const ROWS = [1, 2, 9, 10, 17, 18, 24, 60];
const SIZES = COLUMNS.flatMap((columns) => ROWS.map((rows) => `${columns}x${rows}`));
const BIG_ENOUGH = SIZES.filter((size) => {
  const [columns = 0, rows = 0] = size.split('x').map(Number);
  return columns >= 40 && rows >= 10;
});

function expectToFit(state: State): void {
  const { columns, rows } = state.size;
  const frame = frameOf(state);
  const isTiny = columns < 40 || rows < 10;
  const message = `${columns}x${rows}`;
  expect(frame.length, message).toBeLessThanOrEqual(rows);
  if (!isTiny) expect(frame.length, message).toBe(rows);
  for (const row of frame)
    expect(displayWidth(row), `${message}: ${row}`).toBeLessThanOrEqual(columns);
}

const library = openReader([...NASTY, BROKEN], '80x24');
const checked = checkedEntry(openReader([CHECKED], '80x24'), CHECKED, CHECKED_BRIEF);
const SCREENS: Readonly<Record<string, State>> = {
  library,
  'library at its end': pressKeys(library, 'G'),
  filter: typeText(pressKeys(library, '/'), 'a long text that matches nothing at all'),
  'filter with matches': typeText(pressKeys(library, '/'), 'a'),
  ...Object.fromEntries(
    PANES.map(({ title }, index) => [title, pressKeys(library, `enter ${index + 1} j`)]),
  ),
  zoom: pressKeys(library, 'enter 3 z j'),
  search: typeText(pressKeys(library, 'enter 4 /'), 'har'),
  'search kept': pressKeys(typeText(pressKeys(library, 'enter /'), 'har'), 'enter n'),
  'a checked brief': pressKeys(checked, '3 j'),
  'a checked library': withStanding(
    openReader([CHECKED, ...NASTY], '80x24'),
    CHECKED,
    CHECKED_BRIEF.result,
  ),
  evidence: pressKeys(checked, '3 j j enter j'),
  'evidence of another place': pressKeys(checked, '3 G k k enter n'),
  'evidence at its end': pressKeys(checked, '3 enter G'),
  'evidence of what differs': pressKeys(checked, '2 j enter'),
  'evidence of the brief': pressKeys(checked, 'G enter'),
  'evidence by its record': checkedEntry(pressKeys(checked, '3 j enter'), CHECKED, RECORDED),
  'evidence of another text': checkedEntry(pressKeys(checked, '3 enter'), CHECKED, CHANGED_PROOF),
  'evidence that is awaited': pressKeys(openReader([CHECKED], '80x24'), 'enter'),
  faults: pressKeys(library, 'G enter j'),
  help: pressKeys(library, '? j'),
  'help over a brief': pressKeys(library, 'enter z ? G'),
  'plain text': pressKeys(library, 'enter 3 Y j'),
  copied: pressKeys(library, 'enter 3 y'),
  'the print menu': pressKeys(library, 'p tab'),
  'the print menu of an item': pressKeys(library, 'enter 3 p h f f j'),
  'the name of a file': typeText(
    pressKeys(library, 'enter 2 p j enter'),
    '/a/long/name'.repeat(30),
  ),
};

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
      const known = checkedEntry(state, entry, proofOf(entry));
      for (const keys of ['', 'enter', 'enter G', '2 enter n', '3 enter', '4 G enter', 'G enter'])
        expectToFit(pressKeys(known, keys));
    }
  });
});

/** Each brief held against a text of its own words. */
function proofOf(entry: Entry): CheckedBrief {
  const { brief } = entry;
  const words = brief?.quotes.flatMap(({ paragraphs }) => paragraphs.map((text) => `“${text}”`));
  const text = [
    brief?.title,
    ...(words ?? []),
    ...(brief?.summary.map((point) => point.text) ?? []),
  ];
  const keys = brief?.sources.map(({ key }) => key) ?? [];
  return prove(entry, new Map(keys.map((key) => [key, text.join('\n')])));
}

const keys = fc.constantFrom(...new Set(BINDINGS.flatMap((binding) => binding.keys)), 'e', 'a');
const size = fc
  .tuple(fc.integer({ min: 1, max: 250 }), fc.integer({ min: 1, max: 60 }))
  .map(([columns, rows]) => `${columns}x${rows}`);

test('resized and steered at random while open, every frame fits', () => {
  const steps = fc.array(fc.oneof(keys, size), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(steps, fc.boolean(), (list, isChecked) => {
      let state = isChecked ? checked : library;
      for (const step of list) {
        state = /^\d+x\d+$/.test(step) ? resize(state, step) : pressKeys(state, step);
      }
      expectToFit(state);
    }),
    { numRuns: 100 },
  );
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
      const shown = cells.map((cell) =>
        'block' in cell && cell.block === number ? block.text.slice(cell.start, cell.end) : '',
      );
      expect(ink(shown.join(''))).toBe(ink(block.text));
      const forms = (block.reference ?? []).map((form) =>
        ink(form.map(({ text }) => text).join('')),
      );
      if (forms.length > 0)
        expect(
          forms.some((form) => fixed.includes(form)),
          fixed,
        ).toBe(true);
      if (block.hung !== undefined) expect(fixed).toContain(block.hung);
    }
    if (item.heading !== undefined) expect(fixed).toContain(ink(item.heading));
  });
}
