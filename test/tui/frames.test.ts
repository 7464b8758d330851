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
const SIZES = ['120x40', '80x24', '60x20', '40x10'];

/** Name of the file, size, keys from the library on; in ASCII where the name says so. */
const FRAMES: readonly (readonly [name: string, size: string, keys: string])[] = [
  ...SIZES.flatMap((size) => [
    [`library-${size}`, size, ''] as const,
    [`brief-${size}`, size, 'enter'] as const,
    [`figures-${size}`, size, 'enter 2'] as const,
    [`quotes-${size}`, size, 'enter 3 j'] as const,
    [`questions-${size}`, size, 'enter 4 j j'] as const,
    [`search-${size}`, size, 'enter / h a r b'] as const,
    [`help-${size}`, size, '?'] as const,
    [`faults-${size}`, size, 'G enter'] as const,
    [`print-${size}`, size, 'enter 3 j p h f'] as const,
    [`print-file-${size}`, size, 'p f f j enter'] as const,
  ]),
  ['end-80x24', '80x24', 'enter G 2 G 3 G 4 G'],
  ['long-40x10', '40x10', 'j j j enter j j j'],
  ['zoom-quotes-120x40', '120x40', 'enter 3 z'],
  ['zoom-questions-80x24', '80x24', 'enter 4 z'],
  ['filter-80x24', '80x24', '/ o n'],
  ['filter-nothing-80x24', '80x24', '/ x y z'],
  ['filter-nothing-40x10', '40x10', '/ x y z'],
  ['search-kept-80x24', '80x24', 'enter / h a r b enter n n'],
  ['search-kept-40x10', '40x10', 'enter / h a r b enter n n'],
  ['search-nothing-80x24', '80x24', 'enter / x y z enter n'],
  ['library-end-60x20', '60x20', 'G'],
  ['empty-80x24', '80x24', 'G k enter'],
  ['empty-40x10', '40x10', 'G k enter 3'],
  ['scripts-80x24', '80x24', 'j j enter'],
  ['scripts-40x10', '40x10', 'j j enter j j'],
  ['scripts-zoom-80x24', '80x24', 'j j enter z'],
  ['first-brief-60x20', '60x20', 'enter K'],
  ['least-library-40x10', '40x10', 'G'],
  ['ascii-library-80x24', '80x24', ''],
  ['ascii-brief-120x40', '120x40', 'enter 4 j'],
  ['ascii-brief-80x24', '80x24', 'enter 3 j'],
  ['ascii-questions-40x10', '40x10', 'enter 4 j'],
  ['ascii-scripts-80x24', '80x24', 'j j enter'],
  ['ascii-search-80x24', '80x24', 'enter / c a f e'],
  ['ascii-help-80x24', '80x24', '?'],
  ['ascii-faults-80x24', '80x24', 'G enter'],
  ['ascii-print-80x24', '80x24', 'enter 2 p tab j'],
  ['text-80x24', '80x24', 'enter 3 j Y'],
  ['text-40x10', '40x10', 'enter 3 j Y j'],
  ['ascii-text-80x24', '80x24', 'enter 3 j Y'],
  ['copied-80x24', '80x24', 'enter 2 j y'],
  ['too-small-39x9', '39x9', 'enter'],
  ['too-small-12x3', '12x3', ''],
];

describe('the frame', () => {
  test.each(FRAMES)('%s', async (name, size, keys) => {
    const typeface = name.startsWith('ascii') ? ASCII : TYPOGRAPHIC;
    const rows = frameOf(pressKeys(openReader(library, size, typeface), keys));
    const { columns, rows: height } = sizeOf(size);
    expect(rows.length).toBeLessThanOrEqual(height);
    for (const row of rows) expect(displayWidth(row), row).toBeLessThanOrEqual(columns);
    if (typeface === ASCII) expect(rows.join('')).toMatch(/^[ -~]*$/);
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(`frames/${name}.txt`);
  });

  test('has no file that nothing is compared with', () => {
    const kept = readdirSync(new URL('frames', import.meta.url)).toSorted();
    expect(kept).toEqual(FRAMES.map(([name]) => `${name}.txt`).toSorted());
  });
});

describe('text keeps its distance', () => {
  const BOX = '│┬┴├┤┼';

  test.each(FRAMES.filter(([name]) => !name.startsWith('ascii')))(
    'from the rules in %s',
    (_, size, keys) => {
      for (const row of frameOf(pressKeys(openReader(library, size), keys))) {
        for (const sign of BOX) {
          for (const part of row.split(sign).slice(0, -1)) {
            expect(part, row).toMatch(/(?:^|[ ─│↑↓]|\d ─)$/);
          }
          for (const part of row.split(sign).slice(1)) expect(part, row).toMatch(/^(?:$|[ ─│▌])/);
        }
      }
    },
  );

  test.each(FRAMES)('with nothing left over between separators in %s', (_, size, keys) => {
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

  test('a mark and a word tell where each question stands', () => {
    const frame = frameOf(pressKeys(openReader(library, '80x24'), 'enter 4 z')).join('\n');
    for (const sign of ['○ How', '◐ Is', 'partly answered', '● Who', 'answered 2026-11-20']) {
      expect(frame).toContain(sign);
    }
    expect(frame).toMatch(/– Was a submarine seen\?\n +dropped/);
  });

  test('colour adds nothing but colour', () => {
    for (const [, size, keys] of FRAMES) {
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
