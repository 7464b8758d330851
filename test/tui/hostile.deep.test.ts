/** Briefs that want to talk to the terminal, at every size and in either typeface: all of hostile.test.ts. */
import { describe, expect, test } from 'vitest';
import { ASCII, TYPOGRAPHIC } from '../../src/tui/look/typeface.ts';
import { selectedEntry } from '../../src/tui/state/state.ts';
import { HOSTILE } from '../hostile/hostile-texts.ts';
import { entry, HARBOUR } from './briefs.ts';
import { expectClean, expectCleanEvidence, KEYS } from './clean-frames.ts';
import { filledWith } from './nasty-briefs.ts';
import { openReader, paste, pressKeys, reload, typeText } from './reader.tsx';

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

  test.each(HOSTILE)('%s, in a file’s name, a key, a value and a message', (_, text) => {
    const broken = { ...entry('x', `title: A\n${JSON.stringify(text)}: 1\ndate: ${text}`) };
    const state = openReader([{ ...broken, path: `${text}.yaml`, id: text }, HARBOUR], '80x24');
    expect(selectedEntry(state)?.brief).toBeUndefined();
    for (const keys of KEYS) expectClean(pressKeys(state, keys));
    expectClean(reload(state, [HARBOUR], [`cannot read ${text}`]));
    expectClean(reload(state, [], [`cannot read ${text}`]));
  });
});
