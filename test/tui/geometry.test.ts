/** Every screen at sizes on either side of each bound: no row too many, no row too wide. */
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { BINDINGS } from '../../src/tui/reader/key-table.ts';
import { share } from '../properties/share.ts';
import { BROKEN } from './briefs.ts';
import { NASTY } from './nasty-briefs.ts';
import { openReader, pressKeys, resize } from './reader.tsx';
import { checked, expectToFit, library, SCREENS } from './screens.ts';

// Each layout begins at the second of two; one screen is tiny, one huge.
const COLUMNS = [1, 39, 40, 71, 72, 109, 110, 250];
const ROWS = [1, 9, 10, 18, 60];
const SIZES = COLUMNS.flatMap((columns, index) =>
  ROWS.filter((_, at) => (at + index) % 2 === 0).map((rows) => `${columns}x${rows}`),
);

describe('at every size fits', () => {
  test.each(Object.entries(SCREENS))('%s', (_, state) => {
    for (const size of SIZES) expectToFit(resize(state, size));
  });

  test.each(NASTY.map((entry) => [entry.id, entry] as const))('the brief %s', (_, entry) => {
    for (const size of ['40x10', '121x41']) {
      const state = openReader([entry, BROKEN], size);
      for (const keys of ['', 'enter', 'enter 3 j j', 'enter 2 z'])
        expectToFit(pressKeys(state, keys));
    }
  });
});

const keys = fc.constantFrom(...new Set(BINDINGS.flatMap((binding) => binding.keys)), 'e', 'a');
const size = fc
  .tuple(fc.integer({ min: 1, max: 250 }), fc.integer({ min: 1, max: 60 }))
  .map(([columns, rows]) => `${columns}x${rows}`);

test('resized and steered at random while open, every frame fits', () => {
  const steps = fc.array(fc.oneof(keys, size), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(steps, fc.boolean(), (list, isChecked) => {
      let state = isChecked ? checked : library;
      for (const step of list) {
        state = /^\d+x\d+$/.test(step) ? resize(state, step) : pressKeys(state, step);
      }
      expectToFit(state);
    }),
    share(0.5),
  );
});
