/**
 * What the evidence looks like, and the verdicts in panes, list and header: plain text files in
 * `evidence-frames/`. After a change that is meant, `npx vitest run test/tui/evidence-frames -u`.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CheckedBrief } from '../../src/library/checking/check-brief.ts';
import { displayWidth } from '../../src/text/layout/width.ts';
import { ASCII, TYPOGRAPHIC, type Typeface } from '../../src/tui/look/typeface.ts';
import type { State } from '../../src/tui/state/state.ts';
import { HARBOUR, ONE_POINT } from './briefs.ts';
import {
  ABSENT_PROOF,
  CHANGED_PROOF,
  CHECKED,
  CHECKED_BRIEF,
  checkedEntry,
  RECORDED,
  withStanding,
} from './evidence-fixture.ts';
import {
  frameOf,
  OWN_SGR,
  openReader,
  pressKeys,
  sizeOf,
  styledFrameOf,
  withoutSgr,
} from './reader.tsx';

const SIZES = ['120x40', '80x24', '60x20', '40x10'];

/** Name, keys from the brief on, what the host has found. */
const SCREENS: readonly (readonly [name: string, keys: string, checkedBrief: CheckedBrief])[] = [
  ['verified', '3 enter', CHECKED_BRIEF],
  ['altered', '3 j enter', CHECKED_BRIEF],
  ['running', '3 j j enter', CHECKED_BRIEF],
  ['ambiguous', '3 j j j enter', CHECKED_BRIEF],
  ['misplaced', '3 G k k enter', CHECKED_BRIEF],
  ['missing', '3 G k enter', CHECKED_BRIEF],
  ['wrong-speaker', '3 G enter', CHECKED_BRIEF],
  ['point', 'j enter', CHECKED_BRIEF],
  ['figure', '2 enter', CHECKED_BRIEF],
  ['figure-altered', '2 j enter', CHECKED_BRIEF],
  ['person', '2 G enter n', CHECKED_BRIEF],
  ['caveat', 'G k k enter', CHECKED_BRIEF],
  ['source', 'G k enter', CHECKED_BRIEF],
  ['about', 'G enter', CHECKED_BRIEF],
  ['record', '3 j enter', RECORDED],
  ['absent', '3 enter', ABSENT_PROOF],
  ['changed', '3 enter', CHANGED_PROOF],
];

const BRIEFS: typeof SCREENS = [
  ['brief', '3', CHECKED_BRIEF],
  ['brief-record', '3', RECORDED],
  ['brief-absent', '3', ABSENT_PROOF],
];

type Frame = readonly [name: string, make: () => State];

const opened = (
  size: string,
  typeface: Typeface,
  keys: string,
  checkedBrief: CheckedBrief,
): State =>
  pressKeys(checkedEntry(openReader([CHECKED], size, typeface), CHECKED, checkedBrief), keys);

const library = (size: string, typeface: Typeface, { result }: CheckedBrief): State => {
  const state = openReader([CHECKED, HARBOUR, ONE_POINT], size, typeface);
  const known = withStanding(state, CHECKED, result);
  return withStanding(known, HARBOUR, { kind: 'unchecked', why: 'absent' });
};

const FRAMES: readonly Frame[] = [
  ...SIZES.flatMap((size) =>
    [...SCREENS, ...BRIEFS].map(
      ([name, keys, checkedBrief]): Frame => [
        `${name}-${size}`,
        () => opened(size, TYPOGRAPHIC, keys, checkedBrief),
      ],
    ),
  ),
  ...SIZES.map(
    (size): Frame => [`library-${size}`, () => library(size, TYPOGRAPHIC, CHECKED_BRIEF)],
  ),
  ...SCREENS.map(
    ([name, keys, checkedBrief]): Frame => [
      `ascii-${name}-80x24`,
      () => opened('80x24', ASCII, keys, checkedBrief),
    ],
  ),
  ['ascii-brief-80x24', () => opened('80x24', ASCII, '3', CHECKED_BRIEF)],
  ['ascii-library-80x24', () => library('80x24', ASCII, CHECKED_BRIEF)],
  ['waiting-80x24', () => pressKeys(openReader([CHECKED], '80x24'), 'enter')],
  ['misplaced-second-80x24', () => opened('80x24', TYPOGRAPHIC, '3 G k k enter n', CHECKED_BRIEF)],
  ['altered-below-40x10', () => opened('40x10', TYPOGRAPHIC, '3 j enter space', CHECKED_BRIEF)],
];

describe('the frame', () => {
  test.each(FRAMES)('%s', async (name, make) => {
    const state = make();
    const rows = frameOf(state);
    const { columns, rows: height } = sizeOf(name.split('-').at(-1) ?? '');
    expect(rows.length).toBeLessThanOrEqual(height);
    for (const row of rows) expect(displayWidth(row), row).toBeLessThanOrEqual(columns);
    if (state.typeface === ASCII) expect(rows.join('')).toMatch(/^[ -~]*$/);
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(`evidence-frames/${name}.txt`);
  });

  test('has no file that nothing is compared with', () => {
    const kept = readdirSync(new URL('evidence-frames', import.meta.url)).toSorted();
    expect(kept).toEqual(FRAMES.map(([name]) => `${name}.txt`).toSorted());
  });

  test('in colour tells nothing that it does not tell without', () => {
    for (const [name, make] of FRAMES) {
      const bare = styledFrameOf(make(), true).map(withoutSgr).join('\n').replace(/ +$/gm, '');
      expect(bare, name).toBe(frameOf(make()).join('\n').replace(/ +$/gm, ''));
    }
  });

  test('sets no colour where none is wanted', () => {
    const codes = FRAMES.flatMap(([, make]) => styledFrameOf(make()).join('').match(OWN_SGR) ?? []);
    expect([...new Set(codes.map((code) => code.slice(2, -1)))].toSorted()).toEqual([
      '1',
      '2',
      '22',
      '24',
      '4',
    ]);
  });
});
