/** A reviewed item in the reader: its mark, and who says so and why in its evidence; the same for a screen reader. */
import { expect, test } from 'vitest';
import type { Entry } from '../../src/library/briefs/library.ts';
import type { CheckedBrief } from '../../src/library/checking/check-brief.ts';
import {
  announce,
  SCREEN_READER_SIZE,
  SCREEN_READER_TYPEFACE,
} from '../../src/tui/screen-reader/announce.ts';
import { initialState } from '../../src/tui/state/state.ts';
import { entry } from './briefs.ts';
import { checkAgainst, checkedEntry, HASH, SOURCE } from './evidence-fixture.ts';
import { frameOf, openReader, pressKeys } from './reader.tsx';

const briefOf = (point = '', question = ''): Entry =>
  entry(
    'reviewed',
    `
title: Reviewed
source: {sha256: ${HASH}}
summary:
  - text: Brakel expects the divers on Friday.
    at: p5
    reviewed: {why: the caption names him, by: R. Vale${point}}
questions:
  - q: When does Brakel come?
    at: p10
    reviewed: {why: the caption names him too, by: R. Vale${question}}
`,
  );

const TEXTS = new Map([[undefined, SOURCE]]);
const lettersOf = (found: Entry): readonly string[] =>
  (checkAgainst(found, TEXTS).check?.findings ?? []).flatMap(
    ({ help = '' }) => /of: (\w{8})/.exec(help)?.slice(1) ?? [],
  );
const [point = '', question = ''] = lettersOf(briefOf());
const REVIEWED = briefOf(`, of: ${point}`, `, of: ${question}`);
const LIVE = checkAgainst(REVIEWED, TEXTS);
const BY_RECORD: CheckedBrief = {
  readings: [{ reading: { kind: 'absent' } }],
  texts: new Map(),
  result: LIVE.result.kind === 'checked' ? { ...LIVE.result, basis: 'record' } : LIVE.result,
};

const screen = (known: CheckedBrief, keys: string): string =>
  frameOf(pressKeys(checkedEntry(openReader([REVIEWED], '80x24'), REVIEWED, known), keys)).join(
    '\n',
  );

test('a point has its mark and word', () => {
  expect(screen(LIVE, '1')).toContain('◇ reviewed');
  expect(screen(BY_RECORD, '1')).toContain('(◇) reviewed');
});

test.each([
  ['a point', LIVE, '1 enter', 'Reviewed by R. Vale: the caption names him.'],
  ['a question', LIVE, '4 enter', 'Reviewed by R. Vale: the caption names him too.'],
  ['a point by record', BY_RECORD, '1 enter', 'Reviewed by R. Vale: the caption names him.'],
])('the evidence of %s says who answered its warnings and why', (_, known, keys, words) => {
  expect(screen(known, keys)).toContain(words);
});

test('a screen reader hears the same', () => {
  const state = checkedEntry(
    initialState([REVIEWED], SCREEN_READER_SIZE, SCREEN_READER_TYPEFACE),
    REVIEWED,
    LIVE,
  );
  const before = pressKeys(state, '1');
  expect(announce(state, before) + announce(undefined, before)).toContain('p5. reviewed');
  const evidence = announce(before, pressKeys(before, 'enter'));
  expect(evidence).toContain('Evidence: Brakel expects the divers on Friday. reviewed.');
  expect(evidence).toContain('Reviewed by R. Vale: the caption names him.');
});

test('a review of another state is not shown', () => {
  const lapsed = briefOf(', of: aaaaaaaa', ', of: aaaaaaaa');
  const known = checkAgainst(lapsed, TEXTS);
  const at = checkedEntry(openReader([lapsed], '80x24'), lapsed, known);
  expect(frameOf(pressKeys(at, '1')).join('\n')).not.toContain('◇');
  expect(frameOf(pressKeys(at, '4 enter')).join('\n')).not.toContain('Reviewed by');
});
