/** The reader's screens, from one to the next by any key at any size: each is as if it were drawn at once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themeFor } from '../../../src/tui/look/theme.ts';
import { blankRow, makeRow, type Row } from '../../../src/tui/output/cells.ts';
import { screenUpdate } from '../../../src/tui/output/update.ts';
import { BINDINGS } from '../../../src/tui/reader/key-table.ts';
import type { State } from '../../../src/tui/state/state.ts';
import { share } from '../../properties/share.ts';
import { BROKEN } from '../briefs.ts';
import { NASTY } from '../nasty-briefs.ts';
import { linesOf, openReader, pressKeys } from '../reader.tsx';
import { Emulator, MEASURES } from './emulator.ts';

const AUTOWRAP_OFF = '\u001B[?7l';

function rowsOf(state: State): readonly Row[] {
  const theme = themeFor({ hasColour: true });
  return linesOf(state).map((line) => makeRow(theme(line), state.size.columns));
}

const key = fc.constantFrom(
  ...new Set(BINDINGS.flatMap(({ keys }) => keys)),
  'e',
  'a',
  'j',
  'J',
  'z',
);
const size = fc.constantFrom('40x10', '60x20', '80x24', '121x41', '200x60');

describe.each(MEASURES)('on a terminal that measures by %s', (measure) => {
  test('the screen after every key is a full redraw of the state', async () => {
    await fc.assert(
      fc.asyncProperty(size, fc.array(key, { minLength: 1, maxLength: 12 }), async (at, keys) => {
        let state = openReader([...NASTY, BROKEN], at);
        const blank = blankRow(state.size.columns);
        const empty = rowsOf(state).map(() => blank);
        const emulator = new Emulator(state.size, measure);
        let shown: readonly Row[] = empty;
        await emulator.feed(AUTOWRAP_OFF);
        for (const each of ['', ...keys]) {
          state = pressKeys(state, each);
          const next = rowsOf(state);
          await emulator.feed(screenUpdate(shown, next, blank));
          const fresh = new Emulator(state.size, measure);
          await fresh.feed(AUTOWRAP_OFF + screenUpdate(empty, next, blank));
          expect(emulator.looks()).toEqual(fresh.looks());
          fresh.dispose();
          shown = next;
        }
        emulator.dispose();
      }),
      share(0.03),
    );
  });
});
