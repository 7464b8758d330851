import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords, formatWordDiff } from '../../src/evidence/compare/word-diff.ts';

describe('the worst change', () => {
  test.each([
    ['we are not going', 'we are going', 'negation-dropped'],
    ["we aren't going", 'we are going', 'negation-dropped'],
    ['it is unlikely', 'it is likely', 'negation-dropped'],
    ['it is likely', 'it is unlikely', 'negation-added'],
    ['we never go', 'we always go', 'negation-dropped'],
    ['we might go', 'we will go', 'hedge-strengthened'],
    ['we will go', 'we might go', 'hedge-weakened'],
    ['probably so', 'possibly so', 'hedge-changed'],
    ['it is probably so', 'it is so', 'hedge-lost'],
    ['it is so', 'it is probably so', 'hedge-added'],
    ['over 40 left', '40 left', 'hedge-lost'],
    ['over the dog', 'the dog', 'word-dropped'],
    ['40 left', '50 left', 'number-changed'],
    ['three left', 'two left', 'number-changed'],
    ['40 per cent left', '40% left', 'number-written'],
    ['£3 billion left', '£3bn left', 'number-written'],
    ['11,000 left', '11 000 left', 'number-written'],
    ['forty left', '40 left', 'number-written'],
    ['40 per cent left', '41% left', 'number-changed'],
    ['40 per cent left', '40 left', 'word-dropped'],
    ['£3 billion left', '£3m left', 'number-changed'],
    ['£3 billion left', '$3bn left', 'number-changed'],
    ['The dog', 'the dog', 'case'],
    ['dog, cat', 'dog cat', 'punctuation'],
    ['a dog', 'a cat', 'word-changed'],
    ['a - b', 'a -b', 'spacing'],
    ['not a dog left', 'a cat left', 'negation-dropped'],
  ])('%s / %s: %s', (source, brief, kind) => {
    expect(diffWords(source, brief).changes[0]?.kind).toBe(kind);
  });
});

test.each([
  ['we are not sending', 'we are sending', 'we are [-not -]sending'],
  ['we are sending', 'we are not sending', 'we are {+not +}sending'],
  ['an old dog', 'an odd dog', 'an [-old-]{+odd+} dog'],
  ['old dog', 'dog', '[-old -]dog'],
  ['the dog barks', 'the dog', 'the dog[- barks-]'],
  ['same', 'same', 'same'],
])('%s / %s', (source, brief, shown) => {
  expect(formatWordDiff(diffWords(source, brief))).toBe(shown);
});

test('no change exactly where nothing differs; both sides can be read from the parts', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'not', 'may', '40', 'it’s', ',', 'The'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const [source, brief] = [before.join(' '), after.join(' ')];
      const { parts, changes } = diffWords(source, brief);
      expect(changes.length === 0).toBe(source === brief);
      const side = (other: string) =>
        parts
          .filter(({ kind }) => kind !== other)
          .map(({ text }) => text)
          .join('')
          .replace(/\s+/g, '');
      expect(side('added')).toBe(source.replace(/\s+/g, ''));
      expect(side('removed')).toBe(brief.replace(/\s+/g, ''));
    }),
  );
});

test('texts too long for one table', () => {
  const long = Array.from({ length: 6000 }, (_, index) => `w${index} the`).join(' ');
  const { changes } = diffWords(
    long,
    long.replace('w3000 the', 'w3000 not the').replace('w9 ', ''),
  );
  expect(changes.map(({ kind }) => kind)).toEqual(['negation-added', 'number-changed']);
});
