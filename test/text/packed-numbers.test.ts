import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedNumbers } from '../../src/text/packed-numbers.ts';
import { share } from '../properties/share.ts';

test('a list of any length has what was put into it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 1, max: 100_000 }),
      (length, step) => {
        const packed = new PackedNumbers();
        for (let index = 0; index < length; index++) packed.push(index * step);
        expect(packed.length).toBe(length);
        expect(packed.at(length)).toBe(0);
        for (const index of [0, 1, 63, 64, 1023, 1024, 16_383, 16_384, length - 1]) {
          if (index < 0 || index >= length) continue;
          expect(packed.at(index)).toBe(index * step);
          expect(packed.countUpTo(index * step)).toBe(index + 1);
          expect(packed.countUpTo(index * step - 1)).toBe(index);
          packed.set(index, 7);
          expect(packed.at(index)).toBe(7);
          packed.set(index, index * step);
        }
      },
    ),
    share(0.5),
  );
});
