import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  inCodePoints,
  paragraphNumberAt,
  paragraphText,
  readSource,
} from '../../src/article/source-text.ts';

describe('paragraphs', () => {
  test.each([
    ['one\ntwo', ['one', 'two']],
    ['one\r\n\r\ntwo\r\n', ['one', 'two']],
    ['one\rtwo', ['one', 'two']],
    ['\n\n one \n \t \n\u00A0\ntwo', [' one ', 'two']],
    ['one\n\u200B\uFEFF\ntwo', ['one', 'two']],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    const source = readSource(text);
    const numbers = Array.from(source.paragraphs, ({ number }) => number);
    expect(numbers.map((number) => paragraphText(source, number))).toEqual(expected);
    expect(numbers).toEqual(expected.map((_, i) => i + 1));
  });

  test('are found by offset', () => {
    const source = readSource('one\n\ntwo\nthree');
    expect([0, 2, 5, 8, 9, 99].map((offset) => paragraphNumberAt(source, offset))).toEqual([
      1, 1, 2, 2, 3, 3,
    ]);
  });
});

test('offsets in code points are those of the text spread out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, nat) => {
      const points = [...text];
      const count = points.length === 0 ? 0 : nat % (points.length + 1);
      const start = points.slice(0, count).join('').length;
      expect(inCodePoints(readSource(text), { start: 0, end: start })).toEqual({
        start: 0,
        end: count,
      });
    }),
  );
});
