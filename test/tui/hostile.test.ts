/** Briefs that want to talk to the terminal: nothing of theirs gets through, and nothing moves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TYPOGRAPHIC } from '../../src/tui/look/typeface.ts';
import { HOSTILE } from '../hostile/hostile-texts.ts';
import { share } from '../properties/share.ts';
import { anyText } from '../text/samples.ts';
import { HARBOUR } from './briefs.ts';
import { expectClean, expectCleanEvidence } from './clean-frames.ts';
import { filledWith } from './nasty-briefs.ts';
import { openReader, paste, pressKeys, styledFrameOf, typeText, withoutSgr } from './reader.tsx';

describe('in every field of a brief', () => {
  test.each(HOSTILE)('%s', (_, text) => {
    const library = openReader([filledWith(text, 'hostile'), HARBOUR], '80x24');
    for (const keys of ['', 'enter', 'enter 3 z']) expectClean(pressKeys(library, keys));
    expectCleanEvidence(text, '80x24', TYPOGRAPHIC, ['3', '3 enter n']);
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

  test('a frame shows as much of it as paper does: stand-ins, not gaps', () => {
    const state = openReader([filledWith('\u001B[31mred', 'hostile')], '80x24');
    expect(styledFrameOf(state).map(withoutSgr).join('\n')).toContain('␛[31mred');
  });
});

describe('from elsewhere', () => {
  const library = openReader([HARBOUR, filledWith('x', 'y')], '80x24');

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
});
