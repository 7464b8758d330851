/** What no frame may hold, whatever a brief holds: the checks of hostile.test.ts and hostile.deep.test.ts. */
import { expect } from 'vitest';
import { displayWidth } from '../../src/text/layout/width.ts';
import type { Typeface } from '../../src/tui/look/typeface.ts';
import type { State } from '../../src/tui/state/state.ts';
import { checkAgainst, checkedEntry } from './evidence-fixture.ts';
import { filledWith } from './nasty-briefs.ts';
import { openReader, pressKeys, styledFrameOf, withoutSgr } from './reader.tsx';

/** Controls, bidirectional controls, invisible fillers, tags, lone surrogates, private use. */
const FORBIDDEN = new RegExp(
  [
    '[\\p{Cc}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\u00AD\\u061C\\u115F\\u1160\\u180B-\\u180F\\u200B\\u200E',
    '\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB]',
  ].join(''),
  'u',
);

/** A text and a brief of it, its words in the source and in the brief: as the evidence shows them. */
export function expectCleanEvidence(
  text: string,
  size: string,
  typeface: Typeface,
  all: readonly string[] = EVIDENCE_KEYS,
): void {
  const hostile = filledWith(text, 'hostile');
  const source = [text, `“${text}”`, `He said: “not ${text}, ${text}`, 'more than 100 ships', text];
  const key = hostile.brief?.sources[0]?.key;
  const checkedBrief = checkAgainst(hostile, new Map([[key, source.join('\n')]]));
  const nowhere = checkAgainst(hostile, new Map());
  for (const known of [
    checkedBrief,
    { ...nowhere, result: { ...checkedBrief.result, basis: 'record' } },
  ] as const) {
    const state = checkedEntry(openReader([hostile], size, typeface), hostile, known);
    for (const keys of all) expectClean(pressKeys(state, keys));
  }
}

const EVIDENCE_KEYS = ['3', 'enter', 'G enter', 'G k enter', '2 enter', '3 enter n', '4 enter G'];
export const KEYS = [
  '',
  'enter',
  'enter 2 G',
  'enter 3 z',
  'enter 4 j',
  'G',
  'enter 3 p h',
  'p j enter',
];

export function expectClean(state: State): void {
  for (const row of styledFrameOf(state, true)) {
    const text = withoutSgr(row);
    expect(FORBIDDEN.exec(text), JSON.stringify(text)).toBeNull();
    expect(text.isWellFormed(), JSON.stringify(text)).toBe(true);
    expect(displayWidth(text), JSON.stringify(text)).toBeLessThanOrEqual(state.size.columns);
  }
}
