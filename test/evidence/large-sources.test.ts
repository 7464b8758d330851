/** Sizes that must not make the checker slow; how long it takes is for the benchmarks. */
import { expect, test } from 'vitest';
import { quotationsOf } from '../../src/evidence/quotations.ts';
import { readSource } from '../../src/evidence/source-text.ts';
import { quote, verify } from './cases.ts';

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

test('an item that states more paragraphs than anybody means does not say where it comes from', () => {
  const source = Array.from({ length: 5000 }, (_, index) => `Line ${index} of the log.`).join('\n');
  const { items, findings } = verify(source, 'summary: [The log. (p1-101), The log. (p1-100)]\n');
  expect(items.map(({ verdict }) => verdict)).toEqual(['unchecked', 'verified']);
  expect(findings.map(({ code, index }) => [code, index])).toEqual([['item-without-anchor', 0]]);
});

test('a brief of which much is wrong is told so, and only the first is held against the nearest words', () => {
  const source = 'She said: “the ice of winter has closed our harbour again”.';
  const wrong = '  - “the ice of summer has closed our harbour” -- she (p1)\n';
  const { items, findings } = verify(source, `quotes:\n${wrong.repeat(150)}`);
  expect(items.map(({ verdict }) => verdict)).toEqual([
    ...Array(100).fill('altered'),
    ...Array(50).fill('missing'),
  ]);
  expect(findings.at(-1)?.message).toContain('after 100 wrong items');
});
