/** Moving about a brief and between briefs: cursors, pages, panes, zoom, resizing, and the way back. */
import { describe, expect, test } from 'vitest';
import { modeOf, positionsOf, type State } from '../../src/tui/state/state.ts';
import { EMPTY, HARBOUR, longBrief, ONE_POINT } from './briefs.ts';
import { frameOf, openReader, pressKeys, pressTogether, resize } from './reader.tsx';

const cursor = (state: State): number => positionsOf(state)[state.focus].cursor;
/** The rows between header and footer that show something of points of `longBrief`, by number. */
const pointsShown = (state: State): number[] =>
  frameOf(state)
    .flatMap((row) => /Point (\d+)/.exec(row)?.[1] ?? [])
    .map(Number);
const marked = (state: State): string[] => frameOf(state).filter((row) => row.includes('▌'));

const long = openReader([longBrief(20)], '40x10');
const harbour = openReader([HARBOUR], '80x24');
const library = openReader([HARBOUR, ONE_POINT, longBrief(20), EMPTY], '80x24');

describe('the cursor', () => {
  test('goes down and up item by item and stops at both ends', () => {
    expect(cursor(pressKeys(harbour, 'j j'))).toBe(2);
    expect(cursor(pressKeys(harbour, 'j j k'))).toBe(1);
    expect(cursor(pressKeys(harbour, 'k k'))).toBe(0);
    expect(cursor(pressKeys(harbour, 'j j j j j j j j j j j j'))).toBe(5);
    expect(pressKeys(harbour, 'G j j')).toEqual(pressKeys(harbour, 'G'));
  });

  test('goes to the last item on G and to the first on g', () => {
    expect(marked(pressKeys(long, 'G')).join('')).toContain('long');
    expect(cursor(pressKeys(long, 'G'))).toBe(20);
    expect(cursor(pressKeys(long, 'G g'))).toBe(0);
  });

  test('in an item longer than the pane scrolls to its end before it leaves', () => {
    const before = pressKeys(long, 'j');
    const at = pressKeys(before, 'j');
    expect(cursor(at)).toBe(2);
    const scrolled = pressKeys(at, 'j');
    expect(cursor(scrolled)).toBe(2);
    expect(frameOf(scrolled).at(-2)).toContain('p3');
    expect(cursor(pressKeys(scrolled, 'j'))).toBe(3);
  });

  test('enters a long item from below at its end', () => {
    const back = pressKeys(long, 'j j j j k');
    expect(cursor(back)).toBe(2);
    expect(frameOf(back).join('\n')).toContain('p3');
    expect(cursor(pressKeys(back, 'k'))).toBe(2);
  });

  test('of several keys in one event moves by each', () => {
    expect(pressTogether(harbour, ['j', 'j', 'j'])).toEqual(pressKeys(harbour, 'j j j'));
    expect(cursor(pressTogether(harbour, ['tab', 'j', 'j', 'tab', 'tab', 'tab', 'j']))).toBe(1);
  });
});

describe('pages', () => {
  test('leave one line in view of the page before', () => {
    const lastRow = (state: State) => frameOf(state)[8];
    const firstRow = (state: State) => frameOf(state)[3];
    const words = (row = '') => row.replace(/[▌↑↓]/g, '').trim();
    const next = pressKeys(long, 'space');
    expect(words(firstRow(next))).toBe(words(lastRow(long)));
  });

  test('never go past the ends, and put the cursor on them at last', () => {
    const end = pressKeys(long, 'space '.repeat(40));
    expect(cursor(end)).toBe(20);
    expect(pressKeys(end, 'pagedown')).toEqual(end);
    const start = pressKeys(end, 'pageup '.repeat(40));
    expect(cursor(start)).toBe(0);
    expect(frameOf(start)).toEqual(frameOf(long));
  });

  test('down and up again show every point', () => {
    const shown = new Set<number>();
    let state = long;
    for (let page = 0; page < 60; page++) {
      for (const point of pointsShown(state)) shown.add(point);
      state = pressKeys(state, 'ctrl-d');
    }
    expect(shown.size).toBe(20);
  });

  test('keep the cursor in view', () => {
    for (const keys of ['space', 'space space b', 'ctrl-d ctrl-d', 'G b', 'G ctrl-u ctrl-u']) {
      expect(marked(pressKeys(long, keys)), keys).not.toEqual([]);
    }
  });
});

describe('panes', () => {
  test('go round in both directions', () => {
    expect(pressKeys(harbour, 'tab tab tab tab').focus).toBe('summary');
    expect(pressKeys(harbour, 'h').focus).toBe('questions');
    expect(pressKeys(harbour, 'shift-tab shift-tab').focus).toBe('quotes');
  });

  test('each keep their place', () => {
    const state = pressKeys(harbour, 'j j 2 j 4 j j j 1');
    expect(cursor(state)).toBe(2);
    expect(cursor(pressKeys(state, '2'))).toBe(1);
    expect(cursor(pressKeys(state, '3'))).toBe(0);
    expect(cursor(pressKeys(state, '4'))).toBe(3);
  });
});

describe('another brief', () => {
  test('is a key away, and each keeps its places', () => {
    const state = pressKeys(library, 'enter j j J J j j j K K');
    expect(state.selected).toBe(HARBOUR.path);
    expect(cursor(state)).toBe(2);
    expect(cursor(pressKeys(state, 'J'))).toBe(0);
    expect(cursor(pressKeys(state, 'J J'))).toBe(3);
  });

  test('is not there past the ends, and the footer says so', () => {
    const first = pressKeys(library, 'enter K');
    expect(first.selected).toBe(HARBOUR.path);
    expect(frameOf(first).at(-1)).toContain('This is the first brief.');
    expect(frameOf(pressKeys(first, 'j')).at(-1)).not.toContain('first brief');
    expect(frameOf(pressKeys(library, 'G enter J')).at(-1)).toContain('This is the last brief.');
  });

  test('keeps the list’s cursor on the brief shown', () => {
    expect(pressKeys(library, 'enter J J q').listPosition.cursor).toBe(2);
  });
});

describe('zoom', () => {
  test('shows the focused pane alone, Tab goes on, and z or q gives the grid back', () => {
    const zoomed = pressKeys(harbour, '3 z');
    expect(frameOf(zoomed).join('\n')).toContain('3 Quotes');
    expect(frameOf(zoomed).join('\n')).not.toContain('1 Summary');
    expect(frameOf(pressKeys(zoomed, 'tab')).join('\n')).toContain('4 Open questions');
    expect(frameOf(pressKeys(zoomed, 'z'))).toEqual(frameOf(pressKeys(harbour, '3')));
    expect(pressKeys(zoomed, 'q').isZoomed).toBe(false);
  });

  test('does nothing where there is one pane anyway', () => {
    expect(pressKeys(long, 'z')).toEqual(long);
  });
});

describe('a resize', () => {
  test('keeps focus, cursor, and the item at the top', () => {
    const before = pressKeys(openReader([longBrief(40)], '80x24'), 'space space j j');
    const [top] = pointsShown(before);
    for (const size of ['120x40', '60x20', '40x10', '200x60', '72x18']) {
      const after = resize(before, size);
      expect(after.focus).toBe(before.focus);
      expect(cursor(after)).toBe(cursor(before));
      expect(marked(after).join(''), size).toContain(`Point ${cursor(before) + 1} `);
      expect(frameOf(resize(after, '80x24')), size).toEqual(frameOf(before));
    }
    expect(pointsShown(resize(before, '80x30'))[0]).toBe(top);
  });

  test('to a size too small and back loses nothing', () => {
    const before = pressKeys(harbour, '4 j j z');
    const tiny = pressKeys(resize(before, '20x5'), 'j j G');
    expect(frameOf(tiny)).toEqual(['sitrep needs 40x10,…']);
    expect(frameOf(resize(tiny, '80x24'))).toEqual(frameOf(before));
  });
});

describe('q and Esc go back one thing at a time', () => {
  test.each(['q', 'escape'])('%s: search, zoom, library, quit', (key) => {
    const state = pressKeys(library, 'enter z / h a r enter');
    const one = pressKeys(state, key);
    expect([one.search, one.isZoomed, one.screen]).toEqual([undefined, true, 'brief']);
    const two = pressKeys(one, key);
    expect([two.isZoomed, two.screen]).toEqual([false, 'brief']);
    const three = pressKeys(two, key);
    expect([modeOf(three), three.request]).toEqual(['library', undefined]);
    expect(pressKeys(three, key).request).toEqual({ kind: 'quit', status: 0 });
  });

  test('a single brief has no library to go back to', () => {
    expect(pressKeys(harbour, 'q').request).toEqual({ kind: 'quit', status: 0 });
  });

  test('help closes first, wherever it was opened', () => {
    const state = pressKeys(library, 'enter z ?');
    expect(modeOf(state)).toBe('help');
    for (const key of ['q', 'escape', '?']) {
      expect(frameOf(pressKeys(state, key))).toEqual(frameOf(pressKeys(library, 'enter z')));
    }
  });

  test('keys that follow in the same event, or before the host has answered, do not undo it', () => {
    expect(pressTogether(harbour, ['q', 'j']).request).toEqual({ kind: 'quit', status: 0 });
    expect(pressKeys(harbour, 'ctrl-c j r').request).toEqual({ kind: 'quit', status: 130 });
    expect(pressKeys(harbour, 'r j').request).toEqual({ kind: 'reload' });
    expect(pressKeys(harbour, 'ctrl-z tab').request).toEqual({ kind: 'suspend' });
  });
});
