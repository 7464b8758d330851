import fc from 'fast-check';
import { expect, test } from 'vitest';
import { share } from '../properties/share.ts';
import { quote } from './cases.ts';

const WORDS = [
  'fog',
  'ships',
  'harbour',
  'night',
  'winter',
  'crews',
  'engine',
  'lights',
  'pier',
  'storm',
  'it’s',
  '11,000',
  '£3bn',
  'gear-shift',
  'North',
];
/** Each word at most once, so that what is cut out stands in one place only. */
const sentence = fc.shuffledSubarray(WORDS, { minLength: 5 });
const marks = fc.constantFrom(['“', '”'], ['"', '"'], ['‘', '’'], ['«', '»'], ['„', '“']);
const before = 'Ada Vale, the mayor, said on Monday: ';

function sourceOf(words: readonly string[], [open, close]: readonly string[]): string {
  return `A first line.\n${before}${open}${words.join(' ')}${close}\nA last line.`;
}

const cut = fc
  .record({ words: sentence, marks, from: fc.nat(), length: fc.nat() })
  .map(({ words, marks: pair, from, length }) => {
    const start = from % words.length;
    return { words, pair, start, end: start + 1 + (length % (words.length - start)) };
  });

test('a quotation cut from a source verifies', () => {
  fc.assert(
    fc.property(cut, ({ words, pair, start, end }) => {
      // Two numbers in a row may be one: a cut between them is none of a quotation’s words.
      fc.pre(!(/\d/.test(words[end - 1] ?? '') && /\d/.test(words[end] ?? '')));
      const { verdict } = quote(sourceOf(words, pair), words.slice(start, end).join(' '), 'p2');
      expect(verdict).toBe('verified exact');
    }),
  );
});

test('any one-word change to it never does', () => {
  const change = fc.constantFrom<(word: string) => string>(
    () => 'zebra',
    (word) => `not ${word}`,
    (word) => `${word} never`,
    (word) => word.slice(1),
    (word) => word.slice(0, -1),
    (word) => `${word}s`,
    (word) => (word === word.toUpperCase() ? `${word}9` : word.toUpperCase()),
    (word) => (/\d/.test(word) ? word.replace(/\d/, '7') : `${word}x`),
  );
  fc.assert(
    fc.property(cut, change, fc.nat(), ({ words, pair, start, end }, alter, nat) => {
      const taken = words.slice(start, end);
      const at = nat % taken.length;
      const altered = taken
        .with(at, alter(taken[at] ?? ''))
        .join(' ')
        .trim();
      fc.pre(altered !== '' && altered !== taken.join(' '));
      // A cut-off end is a shorter quotation of the same words only where whole words are gone.
      fc.pre(taken.length > 1 || alter('ab').length > 1);
      const { verdict } = quote(sourceOf(words, pair), altered, 'p2');
      expect([altered, verdict]).toEqual([altered, expect.stringMatching(/^(?:altered|missing)$/)]);
    }),
    share(0.5),
  );
});

test('a word left out of the middle without an ellipsis never does', () => {
  fc.assert(
    fc.property(cut, fc.nat(), ({ words, pair, start, end }, nat) => {
      const taken = words.slice(start, end);
      fc.pre(taken.length > 2);
      const at = 1 + (nat % (taken.length - 2));
      const { verdict } = quote(sourceOf(words, pair), taken.toSpliced(at, 1).join(' '), 'p2');
      expect(verdict).toBe('altered');
    }),
  );
});

test('no quote and no source make it fail', () => {
  const text = fc
    .array(
      fc.constantFrom(...'“”‘’"\' .…[](),-ab19£%not\n'.split(''), 'not ', 'may ', '[…] ', '“We '),
      { maxLength: 50 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (source, words) => {
      fc.pre(words.trim().length > 2 && /[ab19]/.test(words));
      const { verdict, check } = quote(source, `a${words}`, 'p1');
      // Nothing is verified that the source does not have.
      if (verdict === 'verified exact') expect(source).toContain(`a${words}`.trim().split('\n')[0]);
      expect(check.diff !== undefined).toBe(verdict === 'altered');
    }),
  );
});
