import { describe, expect, test } from 'vitest';
import { readNumberWords } from '../../src/language/numbers/number-words.ts';

describe('a number in words', () => {
  test.each([
    ['zero', 0],
    ['one', 1],
    ['seven', 7],
    ['twelve', 12],
    ['nineteen', 19],
    ['twenty', 20],
    ['twenty-one', 21],
    ['ninety nine', 99],
    ['a hundred', 100],
    ['two hundred', 200],
    ['two hundred and five', 205],
    ['eleven thousand', 11_000],
    ['three hundred thousand', 300_000],
    ['a million', 1_000_000],
    ['half a million', 500_000],
    ['two billion', 2e9],
    ['a dozen', 12],
    ['two dozen', 24],
    ['half a dozen', 6],
  ])('%j is %d', (words, value) => {
    expect(readNumberWords(words)).toBe(value);
  });

  test.each([
    '',
    'first',
    'third',
    'once',
    'twice',
    'twenty-first',
    'hundreds',
    'thousand',
    'a',
    'none',
    'someone',
    'one two',
    'tenfold',
    'million',
  ])('%j is none', (words) => {
    expect(readNumberWords(words)).toBeUndefined();
  });
});
