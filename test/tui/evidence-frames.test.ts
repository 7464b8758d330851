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
  ABSENT_CHECK,
  CHANGED_CHECK,
  CHECKED,
  CHECKED_BRIEF,
  checkedEntry,
  RECORDED,
  withCheckResult,
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
  ['absent', '3 enter', ABSENT_CHECK],
  ['changed', '3 enter', CHANGED_CHECK],
];

const BRIEFS: typeof SCREENS = [
  ['brief', '3', CHECKED_BRIEF],
  ['brief-record', '3', RECORDED],
  ['brief-absent', '3', ABSENT_CHECK],
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
  const known = withCheckResult(state, CHECKED, result);
  return withCheckResult(known, HARBOUR, { kind: 'unchecked', why: 'absent' });
};

const frameOfScreen = (
  [name, keys, checkedBrief]: (typeof SCREENS)[number],
  size: string,
  typeface: Typeface = TYPOGRAPHIC,
): Frame => [
  `${typeface === ASCII ? 'ascii-' : ''}${name}-${size}`,
  () => opened(size, typeface, keys, checkedBrief),
];

/** How each verdict looks, at the size that most have, and how the other sizes differ. */
const FRAMES: readonly Frame[] = [
  ...[...SCREENS, ...BRIEFS].map((screen) => frameOfScreen(screen, '80x24')),
  ...SCREENS.filter(([name]) => ['altered', 'point'].includes(name)).flatMap((screen) =>
    ['120x40', '60x20', '40x10'].map((size) => frameOfScreen(screen, size)),
  ),
  ...SCREENS.filter(([name]) => ['altered', 'figure', 'record'].includes(name)).map((screen) =>
    frameOfScreen(screen, '80x24', ASCII),
  ),
  ['brief-120x40', () => opened('120x40', TYPOGRAPHIC, '3', CHECKED_BRIEF)],
  ['brief-40x10', () => opened('40x10', TYPOGRAPHIC, '3', CHECKED_BRIEF)],
  ['library-80x24', () => library('80x24', TYPOGRAPHIC, CHECKED_BRIEF)],
  ['library-120x40', () => library('120x40', TYPOGRAPHIC, CHECKED_BRIEF)],
  ['library-40x10', () => library('40x10', TYPOGRAPHIC, CHECKED_BRIEF)],
  ['ascii-library-80x24', () => library('80x24', ASCII, CHECKED_BRIEF)],
  ['waiting-80x24', () => pressKeys(openReader([CHECKED], '80x24'), 'enter')],
  ['misplaced-second-80x24', () => opened('80x24', TYPOGRAPHIC, '3 G k k enter n', CHECKED_BRIEF)],
  ['altered-below-40x10', () => opened('40x10', TYPOGRAPHIC, '3 j enter space', CHECKED_BRIEF)],
];

/** The rest of screens and sizes, of which only the rules below are asked. */
const OTHERS: readonly Frame[] = [
  ...['120x40', '60x20', '40x10'].flatMap((size) =>
    [...SCREENS, ...BRIEFS].map((screen) => frameOfScreen(screen, size)),
  ),
  ['library-60x20', () => library('60x20', TYPOGRAPHIC, CHECKED_BRIEF)] as const,
  ...[...SCREENS, ...BRIEFS].map((screen) => frameOfScreen(screen, '80x24', ASCII)),
].filter(([name]) => !FRAMES.some(([known]) => known === name));
const ALL = [...FRAMES, ...OTHERS];

function rowsOf([name, make]: Frame): readonly string[] {
  const state = make();
  const rows = frameOf(state);
  const { columns, rows: height } = sizeOf(name.split('-').at(-1) ?? '');
  expect(rows.length).toBeLessThanOrEqual(height);
  for (const row of rows) expect(displayWidth(row), row).toBeLessThanOrEqual(columns);
  if (state.typeface === ASCII) expect(rows.join('')).toMatch(/^[ -~]*$/);
  return rows;
}

describe('the frame', () => {
  test.each(FRAMES)('%s', async (...frame) => {
    const path = `evidence-frames/${frame[0]}.txt`;
    await expect(`${rowsOf(frame).join('\n')}\n`).toMatchFileSnapshot(path);
  });

  test.each(OTHERS)('%s fits', (...frame) => {
    rowsOf(frame);
  });

  test('has no file that nothing is compared with', () => {
    const kept = readdirSync(new URL('evidence-frames', import.meta.url)).toSorted();
    expect(kept).toEqual(FRAMES.map(([name]) => `${name}.txt`).toSorted());
  });

  test('in colour shows nothing that it does not show without', () => {
    for (const [name, make] of ALL) {
      const bare = styledFrameOf(make(), true).map(withoutSgr).join('\n').replace(/ +$/gm, '');
      expect(bare, name).toBe(frameOf(make()).join('\n').replace(/ +$/gm, ''));
    }
  });

  test('sets no colour where none is wanted', () => {
    const codes = ALL.flatMap(([, make]) => styledFrameOf(make()).join('').match(OWN_SGR) ?? []);
    expect([...new Set(codes.map((code) => code.slice(2, -1)))].toSorted()).toEqual([
      '1',
      '2',
      '22',
      '24',
      '4',
    ]);
  });
});
