/** Every screen of the reader, and what has to hold of its frame: for geometry.test.ts and geometry.deep.test.ts. */
import { expect } from 'vitest';
import type { Entry } from '../../src/library/briefs/library.ts';
import type { CheckedBrief } from '../../src/library/checking/check-brief.ts';
import { displayWidth } from '../../src/text/layout/width.ts';
import { PANES } from '../../src/tui/panes/panes.ts';
import type { State } from '../../src/tui/state/state.ts';
import { BROKEN } from './briefs.ts';
import {
  CHANGED_CHECK,
  CHECKED,
  CHECKED_BRIEF,
  checkAgainst,
  checkedEntry,
  RECORDED,
  withCheckResult,
} from './evidence-fixture.ts';
import { NASTY } from './nasty-briefs.ts';
import { frameOf, openReader, pressKeys, typeText } from './reader.tsx';

export function expectToFit(state: State): void {
  const { columns, rows } = state.size;
  const frame = frameOf(state);
  const isTiny = columns < 40 || rows < 10;
  const message = `${columns}x${rows}`;
  expect(frame.length, message).toBeLessThanOrEqual(rows);
  if (!isTiny) expect(frame.length, message).toBe(rows);
  for (const row of frame)
    expect(displayWidth(row), `${message}: ${row}`).toBeLessThanOrEqual(columns);
}

export const library = openReader([...NASTY, BROKEN], '80x24');
export const checked = checkedEntry(openReader([CHECKED], '80x24'), CHECKED, CHECKED_BRIEF);
export const SCREENS: Readonly<Record<string, State>> = {
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
  'a checked library': withCheckResult(
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
  'evidence of another text': checkedEntry(pressKeys(checked, '3 enter'), CHECKED, CHANGED_CHECK),
  'evidence that is awaited': pressKeys(openReader([CHECKED], '80x24'), 'enter'),
  faults: pressKeys(library, 'G enter j'),
  help: pressKeys(library, '? j'),
  'help over a brief': pressKeys(library, 'enter z ? G'),
  'plain text': pressKeys(library, 'enter 3 Y j'),
  copied: pressKeys(library, 'enter 3 y'),
  'the print menu': pressKeys(library, 'p tab'),
  'the print menu of an item': pressKeys(library, 'enter 3 p h f f j'),
  'the status of a question': pressKeys(library, 'enter 4 x'),
  'an answer that is typed': typeText(
    pressKeys(library, 'enter 4 x a'),
    'a long answer '.repeat(20),
  ),
  'the name of a file': typeText(
    pressKeys(library, 'enter 2 p j enter'),
    '/a/long/name'.repeat(30),
  ),
};

/** Each brief checked against a text of its own words. */
export function checkOf(entry: Entry): CheckedBrief {
  const { brief } = entry;
  const words = brief?.quotes.flatMap(({ paragraphs }) => paragraphs.map((text) => `“${text}”`));
  const text = [
    brief?.title,
    ...(words ?? []),
    ...(brief?.summary.map((point) => point.text) ?? []),
  ];
  const keys = brief?.sources.map(({ key }) => key) ?? [];
  return checkAgainst(entry, new Map(keys.map((key) => [key, text.join('\n')])));
}
