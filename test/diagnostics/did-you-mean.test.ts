import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/did-you-mean.ts';

const KEYS = ['title', 'summary', 'figures', 'quotes', 'at', 'by', 'said_to', 'source', 'sources'];

describe('did you mean', () => {
  test.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['sumary', 'summary'],
    ['SUMMARY', 'summary'],
    ['qoutes', 'quotes'],
    ['said-to', 'said_to'],
    ['saidto', 'said_to'],
    ['said to', 'said_to'],
    ['figure', 'figures'],
    ['sorces', 'sources'],
  ])('%s is %s', (word, meant) => {
    expect(nearest(word, KEYS)).toBe(meant);
  });

  test.each(['', 'x', 'zz', 'location', 'people', 'xx', 'completely-different'])(
    'suggests nothing for ‘%s’',
    (word) => {
      expect(nearest(word, KEYS)).toBeUndefined();
    },
  );

  test('counts letters in another order as one mistake', () => {
    expect(nearest('hihg', ['low', 'high'])).toBe('high');
    expect(nearest('opne', ['open', 'dropped'])).toBe('open');
  });

  test('takes a word of any length', () => {
    expect(nearest('x'.repeat(200_000), KEYS)).toBeUndefined();
  });
});
