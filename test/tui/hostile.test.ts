/** Briefs that want to talk to the terminal: nothing of theirs gets through, and nothing moves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/text/width.ts';
import { type State, selectedEntry } from '../../src/tui/state.ts';
import { ASCII, TYPOGRAPHIC, type Typeface } from '../../src/tui/typeface.ts';
import { HOSTILE } from '../hostile/hostile-texts.ts';
import { share } from '../properties/share.ts';
import { anyText } from '../text/samples.ts';
import { entry, HARBOUR } from './briefs.ts';
import { prove, proven } from './evidence-fixture.ts';
import { filledWith } from './nasty-briefs.ts';
import {
  openReader,
  paste,
  pressKeys,
  reload,
  styledFrameOf,
  typeText,
  withoutSgr,
} from './reader.tsx';

/** Controls, bidirectional controls, invisible fillers, tags, lone surrogates, private use. */
const FORBIDDEN = new RegExp(
  [
    '[\\p{Cc}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\u00AD\\u061C\\u115F\\u1160\\u180B-\\u180F\\u200B\\u200E',
    '\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB]',
  ].join(''),
  'u',
);

/** A text and a brief of it, its words in the source and in the brief: as the evidence shows them. */
function expectCleanEvidence(
  text: string,
  size: string,
  typeface: Typeface,
  all: readonly string[] = EVIDENCE_KEYS,
): void {
  const hostile = filledWith(text, 'hostile');
  const source = [text, `“${text}”`, `He said: “not ${text}, ${text}`, 'more than 100 ships', text];
  const key = hostile.brief?.sources[0]?.key;
  const proof = prove(hostile, new Map([[key, source.join('\n')]]));
  const nowhere = prove(hostile, new Map());
  for (const known of [
    proof,
    { ...nowhere, standing: { ...proof.standing, basis: 'record' } },
  ] as const) {
    const state = proven(openReader([hostile], size, typeface), hostile, known);
    for (const keys of all) expectClean(pressKeys(state, keys));
  }
}

const EVIDENCE_KEYS = ['3', 'enter', 'G enter', 'G k enter', '2 enter', '3 enter n', '4 enter G'];
const KEYS = ['', 'enter', 'enter 2 G', 'enter 3 z', 'enter 4 j', 'G', 'enter 3 p h', 'p j enter'];

function expectClean(state: State): void {
  for (const row of styledFrameOf(state, true)) {
    const text = withoutSgr(row);
    expect(FORBIDDEN.exec(text), JSON.stringify(text)).toBeNull();
    expect(text.isWellFormed(), JSON.stringify(text)).toBe(true);
    expect(displayWidth(text), JSON.stringify(text)).toBeLessThanOrEqual(state.size.columns);
  }
}

describe('in every field of a brief', () => {
  test.each(HOSTILE)('%s', (_, text) => {
    for (const size of ['120x40', '80x24', '40x10']) {
      for (const typeface of [TYPOGRAPHIC, ASCII]) {
        const library = openReader([filledWith(text, 'hostile'), HARBOUR], size, typeface);
        for (const keys of KEYS) expectClean(pressKeys(library, keys));
        expectCleanEvidence(text, size, typeface);
      }
    }
  });

  test('anything at all', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('120x40', '80x24', '43x12'), (text, size) => {
        const library = openReader([filledWith(text, 'hostile'), HARBOUR], size);
        for (const keys of ['', 'enter', 'enter 3 z']) expectClean(pressKeys(library, keys));
        expectCleanEvidence(text, size, TYPOGRAPHIC, ['2 enter', '3 enter']);
      }),
      share(0.1),
    );
  });

  test('a frame tells as much of it as paper does: stand-ins, not gaps', () => {
    const state = openReader([filledWith('\u001B[31mred', 'hostile')], '80x24');
    expect(styledFrameOf(state).map(withoutSgr).join('\n')).toContain('␛[31mred');
  });
});

describe('from elsewhere', () => {
  const library = openReader([HARBOUR, filledWith('x', 'y')], '80x24');

  test.each(HOSTILE)('%s, pasted or typed into filter and search', (_, text) => {
    for (const keys of ['/', 'enter /', 'p j enter']) {
      for (const size of ['80x24', '40x10']) {
        const typing = pressKeys(openReader(library.entries, size), keys);
        expectClean(paste(typing, text));
        expectClean(typeText(typing, text));
        expectClean(pressKeys(paste(typing, text.repeat(20)), 'enter n'));
      }
    }
  });

  test('anything at all, typed or pasted', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('/', 'enter /'), (text, keys) => {
        const typing = pressKeys(library, keys);
        expectClean(typeText(typing, text));
        expectClean(pressKeys(paste(typing, text), 'enter n'));
      }),
      share(0.2),
    );
  });

  test.each(HOSTILE)('%s, in a file’s name, a key, a value and a message', (_, text) => {
    const broken = { ...entry('x', `title: A\n${JSON.stringify(text)}: 1\ndate: ${text}`) };
    const state = openReader([{ ...broken, path: `${text}.yaml`, id: text }, HARBOUR], '80x24');
    expect(selectedEntry(state)?.brief).toBeUndefined();
    for (const keys of KEYS) expectClean(pressKeys(state, keys));
    expectClean(reload(state, [HARBOUR], [`cannot read ${text}`]));
    expectClean(reload(state, [], [`cannot read ${text}`]));
  });
});
