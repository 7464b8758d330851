/** What the reader shows of what was read: marks in the list, the place where a brief was left, what has changed since. */
import { describe, expect, test } from 'vitest';
import { reduce } from '../../src/tui/reader/reducer.ts';
import type { OpenedBrief } from '../../src/tui/state/read-marks.ts';
import { modeOf, positionsOf, type State } from '../../src/tui/state/state.ts';
import { HARBOUR, ONE_POINT } from './briefs.ts';
import { frameOf, openReader, pressKeys, resize } from './reader.tsx';

const CHANGES = { count: '2 changes', since: '2026-11-30', text: 'title\n  ~ [-A-]{+B+}\n' };

const opened = (state: State, found: OpenedBrief): State =>
  reduce(state, { kind: 'opened', path: state.selected, opened: found });

describe('the list', () => {
  test('says which briefs are new or changed, and nothing of those that are read', () => {
    const state = reduce(openReader([HARBOUR, ONE_POINT]), {
      kind: 'read-marks',
      found: new Map([
        [HARBOUR.path, 'changed'],
        [ONE_POINT.path, 'new'],
      ]),
    });
    const text = frameOf(state).join('\n');
    expect(text).toMatch(/changed/);
    expect(text).toMatch(/ new\b/);
    const read = reduce(pressKeys(state, 'enter'), {
      kind: 'opened',
      path: HARBOUR.path,
      opened: {},
    });
    expect(frameOf(pressKeys(read, 'q')).join('\n')).not.toContain('changed');
  });
});

test('a brief that was opened meanwhile stays read, though it was found to be new before', () => {
  const read = opened(openReader([HARBOUR]), {});
  const late = reduce(read, { kind: 'read-marks', found: new Map([[HARBOUR.path, 'new']]) });
  expect(late.readMarks.get(HARBOUR.path)).toBe('read');
  const changed = reduce(read, {
    kind: 'read-marks',
    found: new Map([[HARBOUR.path, 'changed']]),
  });
  expect(changed.readMarks.get(HARBOUR.path)).toBe('changed');
});

describe('a brief that is opened', () => {
  const open = openReader([HARBOUR]);

  test('is shown where it was left', () => {
    const state = opened(open, { bookmark: { pane: 'quotes', item: 1 } });
    expect(state.focus).toBe('quotes');
    expect(positionsOf(state).quotes.cursor).toBe(1);
  });

  test.each([
    ['a pane that is none', { pane: 'weather', item: 1 }],
    ['an item that is gone', { pane: 'quotes', item: 999 }],
  ])('takes %s for the nearest there is', (_, bookmark) => {
    expect(() => frameOf(opened(open, { bookmark }))).not.toThrow();
    expect(frameOf(opened(open, { bookmark })).join('\n')).toContain('▌');
  });

  test('stays where the user has moved since', () => {
    const moved = pressKeys(open, 'j');
    expect(opened(moved, { bookmark: { pane: 'quotes', item: 1 } }).focus).toBe(moved.focus);
  });

  test('says what has changed since, which D shows', () => {
    const state = opened(open, { changes: CHANGES });
    expect(state.notice).toBe('D shows 2 changes since 2026-11-30.');
    expect(frameOf(resize(state, '40x10')).at(-1)).toContain('D shows 2 changes since 2026-11-30.');
    const shown = pressKeys(state, 'D');
    expect(modeOf(shown)).toBe('text');
    expect(frameOf(shown).join('\n')).toContain('~ [-A-]{+B+}');
    expect(modeOf(pressKeys(shown, 'q'))).toBe('brief');
  });

  test('shows a long change set in as a whole', () => {
    const text = `summary\n  ~ ${'word '.repeat(20).trim()}\n`;
    const shown = pressKeys(opened(open, { changes: { ...CHANGES, text } }), 'D');
    const [heading, ...item] = frameOf(resize(shown, '40x10')).filter((row) => /\w{4}/.test(row));
    expect(heading).toBe('summary');
    const lines = item.filter((row) => row.includes('word'));
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((row) => row.startsWith('  '))).toBe(true);
  });

  test('says with D that nothing has changed', () => {
    expect(pressKeys(opened(open, {}), 'D').notice).toBe('Nothing has changed since you read it.');
  });
});
