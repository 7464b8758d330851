/** Sizes that must not make the checker slow; how long it takes is for the benchmarks. */
import { expect, test } from 'vitest';
import { quotationsOf } from '../../src/article/quotations/quotations.ts';
import { readSource } from '../../src/article/source-text.ts';
import { wordVerdictOf } from '../../src/evidence/verdict/word-verdict.ts';
import { figure, quote, said, verify } from './cases.ts';

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

test('a brief at the size limit, all of it true but for two items', () => {
  const sentence = (index: number): string =>
    `We are not going to close pier ${index} before the ice of winter ${index} is gone from it, nor will we send the crews of the ${index} ships home before the last of them is in the harbour`;
  const source = Array.from(
    { length: 1000 },
    (_, index) => `Ada Vale, the mayor of town ${index}, said of the ice: “${sentence(index)}.”`,
  ).join('\n');
  const quotes: string[] = [];
  for (let length = 0; length < 255 * 1024; length += quotes.at(-1)?.length ?? 0) {
    const index = quotes.length;
    const words = sentence(index % 1000);
    const by = index === 600 ? 'John Hale' : 'Ada Vale';
    quotes.push(
      `  - “${index === 500 ? words.replace('not ', '') : words}” -- ${by} (p${(index % 1000) + 1})\n`,
    );
  }
  const { items, findings } = verify(source, `quotes:\n${quotes.join('')}`);
  const verdicts = Map.groupBy(items, ({ verdict }) => wordVerdictOf(verdict));
  expect(verdicts.get('verified')).toHaveLength(quotes.length - 1);
  expect(verdicts.get('altered')).toHaveLength(1);
  expect(findings.map(({ index, code }) => [index, code])).toEqual([
    [500, 'quote-altered'],
    [600, 'attribution-elsewhere'],
  ]);
});

test.each([
  'A ',
  'Ada Vale ',
  'he said ',
  'Hale, ',
  'J. ',
  '(a) ',
  'who said ',
  'Hale said. ',
  'Hale’s said ',
  'according to Vale ',
  '“a” Hale said, ',
])('sentences without end of %j around the words', (unit) => {
  const junk = unit.repeat(20_000);
  for (const source of [`${junk}said “we go”.`, `“we go,” ${junk}`]) {
    expect(said(source, 'we go', 'Tom Orr').verdict).toMatch(/^verified/);
  }
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
  const { items, findings } = verify(
    source,
    'summary: [Line 7 of it. (p1-101), Line 7 of it. (p1-100)]\n',
  );
  expect(items.map(({ verdict }) => verdict)).toEqual(['unchecked', 'found']);
  expect(findings.map(({ code, index }) => [code, index])).toEqual([['item-without-anchor', 0]]);
});

test('a brief with many wrong items: all are reported, and only the first are compared with the nearest words', () => {
  const source = 'She said: “the ice of winter has closed our harbour again”.';
  const wrong = '  - “the ice of summer has closed our harbour” -- she (p1)\n';
  const { items, findings } = verify(source, `quotes:\n${wrong.repeat(150)}`);
  expect(items.map(({ verdict }) => verdict)).toEqual([
    ...Array(100).fill('altered'),
    ...Array(50).fill('missing'),
  ]);
  expect(findings.at(-1)?.message).toContain('because 100 items before it are wrong');
});

test.each(['1 ', 'about 1 ', 'one hundred and ', '1,111, '])(
  'one paragraph of nothing but the number %j',
  (unit) => {
    const source = `${unit.repeat(25_000)}; then 77 ships came.`;
    expect(figure(source, 'value: 78').verdict).toBe('missing');
    expect(figure(source, 'value: 77').verdict).toBe('verified folded');
  },
);

test('figures at every place of a long paragraph are read whole and once', () => {
  const numbers = Array.from({ length: 3000 }, (_, index) => index + 3000);
  const source = numbers.map((number) => `between ${number}.5 and ${number}.7 tonnes`).join('; ');
  for (const number of numbers) {
    const { verdict } = figure(source, `min: ${number}.5, max: ${number}.7`);
    expect(`${number} ${verdict}`).toBe(`${number} verified folded`);
    if (number > 3120) break;
  }
});
