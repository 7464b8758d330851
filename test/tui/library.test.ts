/** The library around the briefs: broken ones, reading again, and what is not there any more. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/library/briefs/library.ts';
import { ASCII, TYPOGRAPHIC } from '../../src/tui/look/typeface.ts';
import { modeOf, positionsOf, type State } from '../../src/tui/state/state.ts';
import { BROKEN, EMPTY, entry, HARBOUR, longBrief, ONE_POINT, shippedEntries } from './briefs.ts';
import { frameOf, openReader, pressKeys, reload, resize, typeText } from './reader.tsx';

const briefs = [HARBOUR, ONE_POINT, longBrief(20), BROKEN];
const library = openReader(briefs, '80x24');
const cursor = (state: State): number => positionsOf(state)[state.focus].cursor;
const chosen = (state: State): string =>
  frameOf(state)
    .flatMap((row) => /^▌ (.*?) *[│↑↓]/.exec(row)?.[1] ?? [])
    .join(' ');

describe('opening', () => {
  test('several briefs open as a library, one opens at once', () => {
    expect(modeOf(library)).toBe('library');
    expect(modeOf(openReader([HARBOUR]))).toBe('brief');
    expect(modeOf(openReader([BROKEN]))).toBe('faults');
  });

  test('the cursor chooses, and the preview follows it', () => {
    expect(chosen(library)).toContain('The harbour of Lisse');
    const next = pressKeys(library, 'j');
    expect(chosen(next)).toContain('Only one point');
    expect(frameOf(next).join('\n')).toContain('A café burnt down');
  });

  test('a title takes three rows at most, and the next brief is a key away', () => {
    const title = 'A very long title that goes on and on '.repeat(50).trim();
    const long = entry('long-title', `title: ${title}\ndate: 2026-12-01`);
    const wide = entry('wide', `title: ${'港口关闭'.repeat(400)}\ndate: 2026-12-01`);
    for (const size of ['40x10', '80x24', '120x40'])
      for (const typeface of [TYPOGRAPHIC, ASCII]) {
        const state = openReader([long, wide, HARBOUR], size, typeface);
        const rows = frameOf(state).filter((row) => row.startsWith(typeface.bar));
        expect(rows.length).toBe(4);
        expect(rows[2]).toContain(typeface.ellipsis);
        expect(rows[3]).toContain('2026-12-01');
        expect(pressKeys(state, 'j j').selected).toBe(HARBOUR.path);
      }
    expect(chosen(openReader([ONE_POINT, HARBOUR]))).not.toContain('…');
    // The brief has it whole, where the head has no room for it.
    const last = frameOf(pressKeys(openReader([long], '80x24'), 'z G')).join(' ');
    expect(last).toMatch(/and on *▌ long-title *▌ 2026-12-01/);
  });

  test('the shipped briefs are all sound and can all be opened', () => {
    const entries = shippedEntries();
    expect(entries.filter(({ brief }) => !brief).map(({ path }) => path)).toEqual([]);
    const shipped = openReader(entries, '80x24');
    entries.forEach(({ brief }, index) => {
      const opened = pressKeys(shipped, `${'j '.repeat(index)} enter`);
      expect(frameOf(opened)[0]).toContain(brief?.title);
    });
  });
});

describe('a broken brief', () => {
  const onBroken = pressKeys(library, 'G');
  const opened = pressKeys(onBroken, 'enter');

  test('is listed by its file’s name with the number of errors, and the first of them', () => {
    expect(chosen(onBroken)).toMatch(/^broken ✗ 3 errors: expected a date/);
    expect(frameOf(onBroken).join('\n')).toContain('line 3: expected a date written');
  });

  test('shows all its errors when opened, with places and excerpts', () => {
    expect(modeOf(opened)).toBe('faults');
    const frame = frameOf(opened).join('\n');
    for (const part of ['[bad-date]', '[unknown-key]', '[unknown-value]', '^^^^', '3 | date:']) {
      expect(frame).toContain(part);
    }
    expect(frameOf(opened)[0]).toMatch(/broken +4\/4/);
  });

  test('scrolls where there is no room for all, to the last line and no further', () => {
    const low = resize(opened, '40x10');
    const seen = new Set<string>();
    let state = low;
    for (let lines = 0; lines < 30; lines++) {
      for (const row of frameOf(state).slice(2, -2)) seen.add(row.trim());
      state = pressKeys(state, 'j');
    }
    expect([...seen].join('\n')).toContain('did you mean ‘open’?');
    expect(frameOf(pressKeys(low, 'G'))).toEqual(frameOf(state));
    expect(frameOf(pressKeys(state, 'k'))).not.toEqual(frameOf(state));
    expect(frameOf(pressKeys(low, 'G g'))).toEqual(frameOf(low));
    expect(frameOf(pressKeys(low, 'space space space space b b b b b'))).toEqual(frameOf(low));
  });

  test('after a resize scrolls from what is in view', () => {
    const low = pressKeys(resize(opened, '40x10'), 'G');
    const wide = resize(low, '60x14');
    expect(frameOf(pressKeys(wide, 'k'))).not.toEqual(frameOf(wide));
  });

  test('does not stand in the way of its neighbours', () => {
    expect(pressKeys(opened, 'K').selected).toBe('briefs/long.yaml');
    expect(pressKeys(opened, 'K J').faultsTop).toBe(0);
    expect(modeOf(pressKeys(opened, 'q'))).toBe('library');
  });
});

describe('reading again', () => {
  test('is read again by r, and a notice says what came of it', () => {
    expect(pressKeys(library, 'r').request).toEqual({ kind: 'reload' });
    const state = reload(pressKeys(library, 'r'), briefs);
    expect(frameOf(state).at(-1)).toContain('Read again.');
    expect(frameOf(pressKeys(state, 'j')).at(-1)).not.toContain('Read again.');
    expect(frameOf(reload(library, briefs, ['one file is gone'])).at(-1)).toContain('file is gone');
  });

  test('keeps the cursor on the same brief wherever it stands now', () => {
    const state = reload(pressKeys(library, 'j'), [EMPTY, HARBOUR, ONE_POINT, BROKEN]);
    expect([state.selected, state.listPosition.cursor]).toEqual([ONE_POINT.path, 2]);
  });

  test('keeps focus, cursors and zoom in a brief', () => {
    const before = pressKeys(library, 'enter 4 j j z');
    const after = pressKeys(reload(before, [...briefs]), 'j k');
    expect(frameOf(after)).toEqual(frameOf(before));
  });

  test('puts the cursor on the last item where there are fewer now', () => {
    const before = pressKeys(openReader([longBrief(20)], '80x24'), 'G');
    const after = reload(before, [longBrief(4)]);
    expect(cursor(after)).toBe(4);
    expect(frameOf(after).some((row) => row.startsWith('▌'))).toBe(true);
    expect(cursor(pressKeys(after, 'k'))).toBe(3);
  });

  test('of a removed brief goes to its neighbour', () => {
    expect(reload(pressKeys(library, 'j'), [HARBOUR, BROKEN]).selected).toBe(BROKEN.path);
    const opened = reload(pressKeys(library, 'j enter'), [HARBOUR]);
    expect([opened.screen, opened.selected]).toEqual(['brief', HARBOUR.path]);
    expect(pressKeys(opened, 'q').request).toEqual({ kind: 'quit', status: 0 });
  });

  test('of an emptied library keeps what there was, and says so', () => {
    const state = reload(library, []);
    expect(frameOf(state).at(-1)).toContain('There is no brief left');
    expect(frameOf(pressKeys(state, 'j k'))).toEqual(frameOf(library));
  });

  test('shows a brief that was broken once it is sound, and the other way round', () => {
    const mended: Entry = entry('broken', 'title: Mended at last');
    const opened = pressKeys(library, 'G enter');
    expect(frameOf(reload(opened, [HARBOUR, mended]))[0]).toContain('Mended at last');
    const broken: Entry = { ...BROKEN, path: HARBOUR.path };
    const state = reload(pressKeys(library, 'enter'), [broken, ONE_POINT]);
    expect([modeOf(state), state.selected]).toEqual(['faults', HARBOUR.path]);
  });

  test('keeps filter, list cursor and preview together', () => {
    const filtered = typeText(pressKeys(library, '/'), 'long');
    const renamed = entry('long', 'title: Another title\ndate: 2026-08-08');
    const other = entry('long-too', 'title: Another long brief');
    const state = reload(filtered, [
      HARBOUR,
      { ...renamed, path: 'briefs/x.yaml', id: 'x' },
      other,
    ]);
    expect(state.selected).toBe(other.path);
    expect(chosen(state)).toContain('Another long brief');
  });

  test('while a search is typed goes on with it, and Esc leads back to where it began', () => {
    const before = pressKeys(library, 'enter 3 j');
    const typing = reload(typeText(pressKeys(before, '/'), 'qui'), [...briefs]);
    expect(modeOf(typing)).toBe('search');
    expect(typeText(typing, 'et').search?.query).toBe('quiet');
    const { notice: _, ...back } = pressKeys(typing, 'escape');
    expect(frameOf(back)).toEqual(frameOf(before));
  });
});

describe('a folder of one broken brief among many', () => {
  test('lists all of them', () => {
    const many = Array.from({ length: 60 }, (_, index) => longBrief(2, `brief-${index}`));
    const state = pressKeys(openReader([...many, BROKEN], '80x24'), 'G');
    expect(chosen(state)).toMatch(/^broken ✗ 3 errors: /);
    expect(frameOf(state)[1]).toContain('61/61');
  });
});
