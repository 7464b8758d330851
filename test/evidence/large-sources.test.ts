/** Sizes that must not make the checker slow; how long it takes is for the benchmarks. */
import { expect, test } from 'vitest';
import { quotationsOf } from '../../src/evidence/quotations.ts';
import { readSource } from '../../src/evidence/source-text.ts';
import { quote } from './cases.ts';

test('a quote in a source of 5 MB, right and wrong', () => {
  const lines = Array.from(
    { length: 40_000 },
    (_, index) =>
      `The mayor of town ${index} said “the ice of winter ${index} has closed our harbour again”, and that the soldiers’ boots weren’t dry.`,
  );
  const source = lines.join('\n');
  expect(source.length).toBeGreaterThan(5_000_000);
  expect(
    quote(source, 'the ice of winter 31234 has closed our harbour again', 'p31235').verdict,
  ).toBe('verified exact');
  expect(quote(source, 'the ice of winter 31234 has closed our harbour again', 'p3').verdict).toBe(
    'misplaced',
  );
  const { verdict, diff } = quote(
    source,
    'the ice of winter 31234 has not closed our harbour',
    'p3',
  );
  expect([verdict, diff]).toEqual([
    'altered',
    'the ice of winter 31234 has {+not +}closed our harbour',
  ]);
});

test('a quote as long as a brief can hold', () => {
  const words = Array.from({ length: 30_000 }, (_, index) => `w${index % 977}x${index}`);
  const source = `She said: “${words.join(' ')}”`;
  expect(quote(source, words.join(' ')).verdict).toBe('verified exact');
  expect(quote(source, words.toSpliced(15_000, 1).join(' ')).verdict).toBe('altered');
});

test.each(['“', "s' a ", '"', '‘a ', '„“', '[…] '])('nothing but %j', (sign) => {
  expect(() => quotationsOf(readSource(sign.repeat(100_000)))).not.toThrow();
});
