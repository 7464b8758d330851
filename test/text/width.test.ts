import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { isSimple, simpleWidth } from '../../src/text/layout/graphemes.ts';
import {
  displayWidth,
  graphemes,
  padEnd,
  padStart,
  truncate,
} from '../../src/text/layout/width.ts';
import { visible } from '../../src/text/safety/visible.ts';
import { anyText, REAL_TEXTS } from './samples.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

describe('simple characters', () => {
  const simple = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
    (unit) => isSimple(unit),
  );

  test('are as wide as Ink says, and shown as they are', () => {
    for (const character of simple) {
      expect(simpleWidth(character.charCodeAt(0)), character).toBe(stringWidth(character));
      expect(character).not.toMatch(/[\p{C}\p{M}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
    }
  });

  test('are each one grapheme beside each other', () => {
    for (const order of [
      simple,
      simple.toReversed(),
      simple.toSorted((a, b) => (a.charCodeAt(0) % 97) - (b.charCodeAt(0) % 97)),
    ]) {
      expect([...segmenter.segment(order.join(''))].length).toBe(order.length);
    }
  });
});

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['naïve “£3bn”…', 13],
    ['中文', 4],
    ['한글', 4],
    ['e\u0301', 1],
    ['👩‍🚀', 2],
    ['🇬🇧', 2],
    ['❤️', 2],
    ['❤', 1],
    ['1️⃣', 2],
    ['ﾊﾟ', 2],
  ])('%s takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  test.each(REAL_TEXTS)('agrees with Ink on %s', (text) => {
    expect(displayWidth(text)).toBe(stringWidth(text));
  });

  test('agrees with Ink on any text that is shown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(displayWidth(visible(text))).toBe(stringWidth(visible(text)));
      }),
    );
  });

  test.each([
    [0x20, 0x3400],
    [0xa000, 0xac00],
    [0xd7a0, 0x10000],
    [0x11000, 0x11200],
    [0x1f000, 0x1fb00],
  ])('agrees with Ink on the characters from %i to %i', (from, to) => {
    const odd = Array.from({ length: to - from }, (_, index) => from + index).filter(
      (codePoint) => {
        const text = visible(String.fromCodePoint(codePoint));
        return displayWidth(text) !== stringWidth(text);
      },
    );
    expect(odd.map((codePoint) => `U+${codePoint.toString(16)}`)).toEqual([]);
  });
});

describe('graphemes', () => {
  test('are the segmenter’s, and together the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = [...segmenter.segment(text)].map(({ index, segment }) => [
          index,
          index + segment.length,
        ]);
        expect(graphemes(text).map(({ start, end }) => [start, end])).toEqual(expected);
        const sum = graphemes(text).reduce((columns, { width }) => columns + width, 0);
        expect(sum).toBe(displayWidth(text));
      }),
    );
  });
});

describe('truncate and pad', () => {
  test.each([
    ['hello', 5, 'hello'],
    ['hello world', 8, 'hello w…'],
    ['hello world', 7, 'hello…'],
    ['hello', 1, '…'],
    ['hello', 0, ''],
    ['', 0, ''],
    ['中文字', 4, '中…'],
    ['👩‍🚀👩‍🚀👩‍🚀', 5, '👩‍🚀👩‍🚀…'],
  ])('%s in %i columns is %s', (text, columns, cut) => {
    expect(truncate(text, columns)).toBe(cut);
  });

  test('with another ellipsis', () => {
    expect(truncate('hello world', 8, '...')).toBe('hello...');
    expect(truncate('hello world', 2, '...')).toBe('..');
  });

  test('never wider than asked', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 30 }), (text, columns) => {
        const shown = visible(text);
        expect(displayWidth(truncate(shown, columns))).toBeLessThanOrEqual(columns);
        if (displayWidth(shown) <= columns) expect(truncate(shown, columns)).toBe(shown);
      }),
    );
  });

  test('pads to columns, not characters', () => {
    expect(padStart('中', 4)).toBe('  中');
    expect(padEnd('é', 3)).toBe('é  ');
    expect(padEnd('long', 2)).toBe('long');
  });
});
