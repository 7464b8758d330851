/**
 * What the screens look like, as plain text files in `frames/`: look at them when they change. After a
 * change that is meant, `npx vitest run test/tui/frames -u` writes them anew.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/text/layout/width.ts';
import { ASCII, TYPOGRAPHIC } from '../../src/tui/look/typeface.ts';
import { BROKEN, EMPTY, HARBOUR, longBrief, ONE_POINT, SCRIPTS } from './briefs.ts';
import {
  frameOf,
  OWN_SGR,
  openReader,
  pressKeys,
  sizeOf,
  styledFrameOf,
  withoutSgr,
} from './reader.tsx';

const library = [HARBOUR, ONE_POINT, SCRIPTS, longBrief(20), EMPTY, BROKEN];
/** Name of the file, size, keys from the library on; in ASCII where the name says so. */
type Frame = readonly [name: string, size: string, keys: string];

/** How each screen looks, at the size that most have. */
const FRAMES: readonly Frame[] = [
  ['library-80x24', '80x24', ''],
  ['brief-80x24', '80x24', 'enter'],
  ['figures-80x24', '80x24', 'enter 2'],
  ['quotes-80x24', '80x24', 'enter 3 j'],
  ['questions-80x24', '80x24', 'enter 4 j j'],
  ['search-80x24', '80x24', 'enter / h a r b'],
  ['help-80x24', '80x24', '?'],
  ['faults-80x24', '80x24', 'G enter'],
  ['print-80x24', '80x24', 'enter 3 j p h f'],
  ['print-file-80x24', '80x24', 'p f f j enter'],
  ['end-80x24', '80x24', 'enter G 2 G 3 G 4 G'],
  ['zoom-questions-80x24', '80x24', 'enter 4 z'],
  ['filter-80x24', '80x24', '/ o n'],
  ['filter-nothing-80x24', '80x24', '/ x y z'],
  ['search-kept-80x24', '80x24', 'enter / h a r b enter n n'],
  ['search-nothing-80x24', '80x24', 'enter / x y z enter n'],
  ['empty-80x24', '80x24', 'G k enter'],
  ['scripts-80x24', '80x24', 'j j enter'],
  ['scripts-zoom-80x24', '80x24', 'j j enter z'],
  ['text-80x24', '80x24', 'enter 3 j Y'],
  ['copied-80x24', '80x24', 'enter 2 j y'],
  // The other layouts, once each with what is special to them.
  ['library-120x40', '120x40', ''],
  ['brief-120x40', '120x40', 'enter'],
  ['zoom-quotes-120x40', '120x40', 'enter 3 z'],
  ['brief-60x20', '60x20', 'enter'],
  ['library-end-60x20', '60x20', 'G'],
  ['first-brief-60x20', '60x20', 'enter K'],
  ['library-40x10', '40x10', ''],
  ['long-40x10', '40x10', 'j j j enter j j j'],
  ['print-40x10', '40x10', 'enter 3 j p h f'],
  ['search-kept-40x10', '40x10', 'enter / h a r b enter n n'],
  ['too-small-39x9', '39x9', 'enter'],
  ['too-small-12x3', '12x3', ''],
  ['ascii-library-80x24', '80x24', ''],
  ['ascii-brief-120x40', '120x40', 'enter 4 j'],
  ['ascii-scripts-80x24', '80x24', 'j j enter'],
  ['ascii-help-80x24', '80x24', '?'],
];

/** Further screens, of which only the rules below are asked; geometry.test.ts has all of them at every size. */
const OTHERS: readonly Frame[] = [
  ...['120x40', '60x20', '40x10'].flatMap((size): Frame[] => [
    [`figures-${size}`, size, 'enter 2'],
    [`quotes-${size}`, size, 'enter 3 j'],
    [`questions-${size}`, size, 'enter 4 j j'],
    [`search-${size}`, size, 'enter / h a r b'],
    [`help-${size}`, size, '?'],
    [`faults-${size}`, size, 'G enter'],
    [`print-file-${size}`, size, 'p f f j enter'],
  ]),
  ['library-60x20', '60x20', ''],
  ['brief-40x10', '40x10', 'enter'],
  ['print-120x40', '120x40', 'enter 3 j p h f'],
  ['print-60x20', '60x20', 'enter 3 j p h f'],
  ['filter-nothing-40x10', '40x10', '/ x y z'],
  ['empty-40x10', '40x10', 'G k enter 3'],
  ['scripts-40x10', '40x10', 'j j enter j j'],
  ['least-library-40x10', '40x10', 'G'],
  ['text-40x10', '40x10', 'enter 3 j Y j'],
  ['ascii-brief-80x24', '80x24', 'enter 3 j'],
  ['ascii-questions-40x10', '40x10', 'enter 4 j'],
  ['ascii-search-80x24', '80x24', 'enter / c a f e'],
  ['ascii-faults-80x24', '80x24', 'G enter'],
  ['ascii-print-80x24', '80x24', 'enter 2 p tab j'],
  ['ascii-text-80x24', '80x24', 'enter 3 j Y'],
];
const ALL = [...FRAMES, ...OTHERS];

function rowsOf([name, size, keys]: Frame): readonly string[] {
  const typeface = name.startsWith('ascii') ? ASCII : TYPOGRAPHIC;
  const rows = frameOf(pressKeys(openReader(library, size, typeface), keys));
  const { columns, rows: height } = sizeOf(size);
  expect(rows.length).toBeLessThanOrEqual(height);
  for (const row of rows) expect(displayWidth(row), row).toBeLessThanOrEqual(columns);
  if (typeface === ASCII) expect(rows.join('')).toMatch(/^[ -~]*$/);
  return rows;
}

describe('the frame', () => {
  test.each(FRAMES)('%s', async (...frame) => {
    await expect(`${rowsOf(frame).join('\n')}\n`).toMatchFileSnapshot(`frames/${frame[0]}.txt`);
  });

  test.each(OTHERS)('%s fits', (...frame) => {
    rowsOf(frame);
  });

  test('has no file that nothing is compared with', () => {
    const kept = readdirSync(new URL('frames', import.meta.url)).toSorted();
    expect(kept).toEqual(FRAMES.map(([name]) => `${name}.txt`).toSorted());
  });
});

describe('text keeps its distance', () => {
  const BOX = '│┬┴├┤┼';

  const withRules = ALL.filter(([name]) => !name.startsWith('ascii'))
    .map(([name, size, keys]) => ({
      name,
      rows: frameOf(pressKeys(openReader(library, size), keys)).filter((row) =>
        [...BOX].some((sign) => row.includes(sign)),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);

  test.each(withRules)('from the rules in $name', ({ rows }) => {
    for (const row of rows) {
      for (const sign of BOX) {
        for (const part of row.split(sign).slice(0, -1)) {
          expect(part, row).toMatch(/(?:^|[ ─│↑↓]|\d ─)$/);
        }
        for (const part of row.split(sign).slice(1)) expect(part, row).toMatch(/^(?:$|[ ─│▌])/);
      }
    }
  });

  test('in frames of several sizes with rules', () => {
    expect(withRules.length).toBeGreaterThan(15);
  });

  test.each(ALL)('with nothing left over between separators in %s', (_, size, keys) => {
    for (const row of frameOf(pressKeys(openReader(library, size), keys))) {
      expect(row).not.toMatch(/\s·\s*(?:$|│|·)|(?:^|│)\s*·(?! unchecked)|\(\)|“”/);
    }
  });
});

describe('without colour', () => {
  const plain = styledFrameOf(pressKeys(openReader(library, '120x40'), 'enter'));

  test('weights remain and no colour is set', () => {
    const codes = new Set(
      plain
        .join('')
        .match(OWN_SGR)
        ?.map((code) => code.slice(2, -1)),
    );
    expect([...codes].toSorted()).toEqual(['1', '2', '22']);
  });

  test('a mark and a word show where each question stands', () => {
    const frame = frameOf(pressKeys(openReader(library, '80x24'), 'enter 4 z')).join('\n');
    for (const sign of ['○ How', '◐ Is', 'partly answered', '● Who', 'answered 2026-11-20']) {
      expect(frame).toContain(sign);
    }
    expect(frame).toMatch(/– Was a submarine seen\?\n +dropped/);
  });

  test('colour adds nothing but colour', () => {
    for (const [, size, keys] of ALL) {
      const state = pressKeys(openReader(library, size), keys);
      const bare = styledFrameOf(state, true).map(withoutSgr).join('\n').replace(/ +$/gm, '');
      expect(bare).toBe(frameOf(state).join('\n').replace(/ +$/gm, ''));
    }
  });

  test('focus and cursor are signs', () => {
    expect(plain.join('\n')).toContain('▸');
    expect(plain.join('\n')).toContain('▌');
  });
});
