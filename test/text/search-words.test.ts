import { describe, expect, test } from 'vitest';
import { findInRow, searchWords } from '../../src/text/folding/search-words.ts';

const words = (text: string): string =>
  searchWords(text)
    .map((word) => word.text)
    .join(' ');

describe('searchWords', () => {
  test.each([
    ['Kyiv’s “gear-shift” — Zürich', 'kyiv s gear shift zurich'],
    ['£3bn, 40% and 1,300 of 4.5 million', '£ 3 bn 40 % and 1300 of 4.5 million'],
    ["12'500 francs; 1,30", '12500 francs 1 30'],
    ['港は閉鎖', '港 は 閉 鎖'],
    ['ﬁrst Straße', 'first strasse'],
    ['… — “”', ''],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('keep their place in the text', () => {
    const text = 'The Größe: 1,300 m';
    expect(searchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'Größe',
      '1,300',
      'm',
    ]);
  });
});

describe('findInRow', () => {
  const text = 'Rocket fire hit the port. Rocket-fire again; rockets, fired.';
  const find = (query: string, isPrefix = false): string[] =>
    findInRow(
      searchWords(text),
      searchWords(query).map((word) => word.text),
      isPrefix,
    ).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['rocket fire', false, ['Rocket fire', 'Rocket-fire']],
    ['rocket', false, ['Rocket', 'Rocket']],
    ['rocket', true, ['Rocket', 'Rocket', 'rockets']],
    ['rocket fir', true, ['Rocket fire', 'Rocket-fire']],
    ['fire rocket', false, []],
    ['', true, []],
  ] as const)('%j, going on %j', (query, isPrefix, expected) => {
    expect(find(query, isPrefix)).toEqual(expected);
  });
});
