/** What happens on disk while a brief is read: more of the library, and files that change on disk. */
import { describe, expect, test } from 'vitest';
import { compareEntries, type Entry } from '../../src/library/briefs/library.ts';
import type { LibraryNews } from '../../src/library/watching/open-library.ts';
import { reduce } from '../../src/tui/reader/reducer.ts';
import { listItems } from '../../src/tui/screens/library/list-items.ts';
import { modeOf, positionsOf, type State, selectedEntry } from '../../src/tui/state/state.ts';
import { BROKEN, EMPTY, entry, HARBOUR, longBrief, ONE_POINT } from './briefs.ts';
import { frameOf, openReader, pressKeys, resize, typeText } from './reader.tsx';

const cursor = (state: State): number => positionsOf(state)[state.focus].cursor;

function follow(state: State, entries: readonly Entry[], more: Partial<LibraryNews> = {}): State {
  const news = { entries, problems: [], changes: [], records: [], ...more };
  return reduce(state, { kind: 'news', news });
}

/** A brief of which only the name is known. */
const unread = (id: string): Entry => ({
  path: `briefs/${id}.yaml`,
  text: '',
  diagnostics: [],
  id,
  isReadable: true,
  isUnread: true,
});

describe('a library that is still being read', () => {
  const day = (number: number): Entry =>
    entry(
      `day-${number}`,
      `title: Day ${number}\ndate: 2026-01-${String(number).padStart(2, '0')}`,
    );
  const days = [1, 2, 3, 4, 5, 6].map(day);
  /** The first so many read, by name. */
  const known = (count: number): Entry[] =>
    days
      .map((each, index) => (index < count ? each : unread(`day-${index + 1}`)))
      .sort(compareEntries);
  const reading = (count: number) => ({ reading: { read: count, total: 6 } });
  const opening: State = {
    ...openReader(known(2), '80x24'),
    reading: { ...reading(2).reading, isUntouched: true },
  };

  test('says how far it is, and lists those not read yet by their names, last', () => {
    const frame = frameOf(opening);
    expect(frame[0]).toMatch(/reading 2 of 6$/);
    expect(listItems(opening).map(({ blocks }) => blocks[0]?.text)).toEqual([
      'Day 2',
      'Day 1',
      'day-3',
      'day-4',
      'day-5',
      'day-6',
    ]);
    expect(frame.join('\n')).toMatch(/day-3.*\n.*not read yet/);
    expect(frameOf(typeText(pressKeys(opening, '/'), '3'))[0]).toMatch(/1 found, reading 2 of 6$/);
    const large = { ...opening, reading: { read: 1234, total: 10_000, isUntouched: true } };
    expect(frameOf(large)[0]).toMatch(/reading 1,234 of 10,000$/);
  });

  test('keeps its first brief chosen until a key is pressed', () => {
    const later = follow(opening, known(4), reading(4));
    expect([selectedEntry(later)?.id, later.listPosition.cursor]).toEqual(['day-4', 0]);
    const done = follow(later, known(6));
    expect([selectedEntry(done)?.id, done.listPosition.cursor]).toEqual(['day-6', 0]);
    expect(done.reading).toBeUndefined();
    expect(done.notice).toBeUndefined();
    expect(frameOf(done)[0]).toMatch(/6 briefs$/);
  });

  test('keeps the cursor on its brief once one has been', () => {
    const moved = pressKeys(opening, 'j');
    const later = follow(moved, known(4), reading(4));
    expect([selectedEntry(later)?.id, later.listPosition.cursor]).toEqual(['day-1', 3]);
    const done = follow(later, known(6));
    expect([selectedEntry(done)?.id, done.listPosition.cursor]).toEqual(['day-1', 5]);
  });

  test('keeps the chosen brief in its row while others come in above', () => {
    const many = Array.from({ length: 28 }, (_, index) => day(index + 1)).sort(compareEntries);
    const half = many.slice(14);
    const before = pressKeys(openReader(half, '80x24'), 'j j j j j j j j j j j');
    const row = frameOf(before).findIndex((line) => line.startsWith('▌'));
    const after = follow(before, [entry('new', 'title: New\ndate: 2026-02-01'), ...half]);
    expect(frameOf(after).findIndex((line) => line.startsWith('▌'))).toBe(row);
  });

  test('opens a brief that is not read yet, which shows when it is', () => {
    const opened = pressKeys(opening, 'G enter');
    expect(frameOf(opened).slice(0, 3).join('\n')).toMatch(
      /day-6.*not read yet +6\/6\n─+\n Being read\./,
    );
    expect(modeOf(opened)).toBe('faults');
    const read = follow(opened, [...days].sort(compareEntries));
    expect(frameOf(read)[0]).toMatch(/^ Day 6 /);
    expect(modeOf(read)).toBe('brief');
  });

  test('previews its name', () => {
    expect(frameOf(pressKeys(opening, 'G')).join('\n')).toMatch(
      /briefs\/day-6\.yaml.*\n.*Not read yet\./,
    );
  });
});

describe('an open brief whose file goes', () => {
  const open = pressKeys(openReader([HARBOUR, ONE_POINT], '80x24'), 'enter 3 j');
  const removed = [{ path: HARBOUR.path, kind: 'removed' }] as const;
  const gone = follow(open, [ONE_POINT], { changes: removed });
  const again = [{ ...HARBOUR }, ONE_POINT];

  test('gives way to its neighbour, and is open again when it comes back', () => {
    expect(selectedEntry(gone)).toBe(ONE_POINT);
    const back = follow(gone, again, { changes: [{ path: HARBOUR.path, kind: 'added' }] });
    expect(selectedEntry(back)).toBe(again[0]);
    expect([back.focus, cursor(back), back.notice]).toEqual(['quotes', 1, 'harbour.yaml is back.']);
    expect(frameOf({ ...back, notice: '' })).toEqual(frameOf({ ...open, notice: '' }));
  });

  test('is left alone once a key was pressed, while it is broken, and in the list', () => {
    const added = { changes: [{ path: HARBOUR.path, kind: 'added' }] } as const;
    expect(selectedEntry(follow(pressKeys(gone, 'j'), again, added))).toBe(ONE_POINT);
    const broken = [{ ...BROKEN, path: HARBOUR.path }, ONE_POINT];
    const half = follow(gone, broken, added);
    expect(selectedEntry(half)).toBe(ONE_POINT);
    expect(selectedEntry(follow(half, again, added))).toBe(again[0]);
    const list = openReader([HARBOUR, ONE_POINT], '80x24');
    const without = follow(list, [ONE_POINT], { changes: removed });
    expect(selectedEntry(follow(without, again, added))).toBe(ONE_POINT);
  });
});

describe('a brief that has changed', () => {
  const points = (...texts: readonly string[]): Entry =>
    entry('points', `title: Points\nsummary:\n${texts.map((text) => `  - ${text}\n`).join('')}`);
  const changed = (path: string) => ({ changes: [{ path, kind: 'changed' as const }] });
  const { path } = points('x');

  test('keeps the cursor on its item, wherever that stands now', () => {
    const before = pressKeys(openReader([points('One.', 'Two.', 'Three.')], '80x24'), 'j');
    expect(cursor(follow(before, [points('New.', 'One.', 'Two.', 'Three.')], changed(path)))).toBe(
      2,
    );
    expect(cursor(follow(before, [points('Two.', 'Three.')], changed(path)))).toBe(0);
    // One that is not there any more leaves its place to its neighbour.
    expect(cursor(follow(before, [points('One.', 'Other.', 'Three.')], changed(path)))).toBe(1);
    expect(cursor(follow(pressKeys(before, 'j'), [points('One.')], changed(path)))).toBe(1);
    expect(
      cursor(follow(pressKeys(before, 'j'), [entry('points', 'title: P')], changed(path))),
    ).toBe(0);
  });

  test('of several alike keeps the nearest', () => {
    const before = pressKeys(openReader([points('Same.', 'Same.', 'Same.')], '80x24'), 'j');
    expect(
      cursor(follow(before, [points('Same.', 'Same.', 'Same.', 'Same.')], changed(path))),
    ).toBe(1);
  });

  test('is named in a notice', () => {
    const state = openReader([HARBOUR, ONE_POINT], '80x24');
    const notice = (news: Partial<LibraryNews>, entries = [HARBOUR, ONE_POINT, EMPTY]) =>
      follow(state, entries, news).notice;
    const at = (kind: 'added' | 'changed' | 'removed', entryOf: Entry) => ({
      path: entryOf.path,
      kind,
    });
    expect(notice({ changes: [at('changed', HARBOUR)] })).toBe('harbour changed; read again.');
    expect(notice({ changes: [at('added', EMPTY)] })).toBe('empty added.');
    expect(notice({ changes: [at('removed', EMPTY)] }, [HARBOUR, ONE_POINT])).toBe(
      'empty removed.',
    );
    expect(
      notice({ changes: [at('changed', HARBOUR), at('changed', ONE_POINT), at('added', EMPTY)] }),
    ).toBe('Files: 2 changed, 1 added.');
    expect(notice({ changes: [at('removed', HARBOUR)] }, [ONE_POINT])).toBe(
      'harbour.yaml is gone; this is its neighbour.',
    );
    const nowBroken = { ...BROKEN, path: HARBOUR.path };
    expect(notice({ changes: [at('changed', HARBOUR)] }, [nowBroken, ONE_POINT])).toBe(
      'harbour changed; it is broken now.',
    );
    expect(notice({ records: [HARBOUR.path] })).toBeUndefined();
  });

  test('says nothing over what is being typed', () => {
    const library = openReader([HARBOUR, ONE_POINT], '80x24');
    for (const keys of ['/ o n', 'enter / h a r']) {
      const typing = pressKeys(library, keys);
      const after = follow(typing, [HARBOUR, ONE_POINT, EMPTY], {
        changes: [{ path: EMPTY.path, kind: 'added' }],
      });
      expect(after.notice).toBeUndefined();
      expect([modeOf(after), frameOf(after).at(-1)]).toEqual([
        modeOf(typing),
        frameOf(typing).at(-1),
      ]);
    }
  });

  test('leaves search, view and zoom of another brief as they are', () => {
    const before = pressKeys(
      openReader([longBrief(30), ONE_POINT], '80x24'),
      'j enter / p o i n t enter n n z',
    );
    const { notice: _, ...after } = follow(before, [...before.entries, EMPTY], {
      changes: [{ path: EMPTY.path, kind: 'added' }],
    });
    expect({ ...after, entries: before.entries, listPosition: before.listPosition }).toEqual(
      before,
    );
  });

  test('does not lead away from the help or a text that is shown', () => {
    const library = openReader([HARBOUR, ONE_POINT], '80x24');
    for (const keys of ['?', 'enter Y', 'enter ?']) {
      const before = pressKeys(library, keys);
      expect(modeOf(follow(before, [ONE_POINT, EMPTY]))).toBe(modeOf(before));
    }
  });
});

test('a library that is emptied stays on the screen; one that comes back is followed', () => {
  const library = pressKeys(openReader([HARBOUR, ONE_POINT], '80x24'), 'j');
  const gone = follow(library, [], { problems: ['cannot read the library x: no such folder'] });
  expect(frameOf(gone).at(-1)).toContain('cannot read the library x');
  expect(frameOf(pressKeys(gone, 'ctrl-q'))).toEqual(frameOf(library));
  const back = follow(gone, [HARBOUR, ONE_POINT, EMPTY]);
  expect(selectedEntry(back)?.id).toBe('one-point');
});

test('a notice of the host is shown until the next key', () => {
  const state = reduce(openReader([HARBOUR], '80x24'), {
    kind: 'notice',
    text: 'Files are not watched.',
  });
  expect(frameOf(state).at(-1)).toContain('Files are not watched.');
  expect(pressKeys(state, 'j').notice).toBeUndefined();
});

test('at every size a library that is being read fits', () => {
  const state: State = {
    ...openReader([HARBOUR, unread('a'), unread('b')], '80x24'),
    reading: { read: 1, total: 3, isUntouched: true },
  };
  for (const size of ['40x10', '60x20', '80x24', '120x40']) {
    const rows = frameOf(resize(state, size));
    expect(rows.length).toBe(Number(size.split('x')[1]));
    expect(rows[0]).toContain('reading 1 of 3');
  }
});
