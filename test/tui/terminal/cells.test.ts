/** Rows of the screen read as cells. */
import { describe, expect, test } from 'vitest';
import { blankRow, makeRow } from '../../../src/tui/output/cells.ts';
import { PLAIN } from '../../../src/tui/output/look.ts';
import { look, row as readRow } from './styled-text.ts';

const SARA_AM = 'น้ำ';
const FAMILY = '👨‍👩‍👧';

describe('a row', () => {
  test('has a cell for each column', () => {
    expect(readRow('ab', 4).texts).toEqual(['a', 'b', ' ', ' ']);
    expect(readRow('', 3)).toEqual(blankRow(3));
  });

  test('has two for a wide character', () => {
    expect(readRow('a日b', 5).texts).toEqual(['a', '日', '', 'b', ' ']);
  });

  test('is cut at the last column, and a wide character is not cut in two', () => {
    expect(readRow('abcde', 3).texts).toEqual(['a', 'b', 'c']);
    expect(readRow('ab日', 3).texts).toEqual(['a', 'b', ' ']);
  });

  test('ends after the last that can be seen', () => {
    expect(readRow('ab  ', 6).end).toBe(2);
    expect(readRow('ab\u001B[2m  \u001B[22m', 6).end).toBe(2);
    expect(readRow('ab\u001B[7m  \u001B[27m', 6).end).toBe(4);
    expect(readRow('', 6).end).toBe(0);
  });

  test('has the look of each cell', () => {
    const bold = look('1');
    expect(readRow('a\u001B[1mb c\u001B[22m', 5).looks).toEqual([PLAIN, bold, PLAIN, bold, PLAIN]);
  });

  test('holds no control character', () => {
    const text = 'a\u001B[2Jb\u0007c\u009Bd\u007F\r\n';
    expect(makeRow([{ text, look: PLAIN }], 9).texts.join('')).toBe('a[2Jbcd  ');
  });
});

describe('the width is in doubt', () => {
  const doubts = (text: string, columns = 20) => readRow(text, columns).doubts;

  test.each(['abc', '“quoted” – café …', '日本語', 'Привет', 'القوات', '▌ ○ ◐ ●'])(
    'of nothing in %j',
    (text) => expect(doubts(text)).toEqual([]),
  );

  test.each([SARA_AM, FAMILY, '🇬🇧', 'क्षति', '❤️', 'e\u0301', '👍🏽'])('of %j', (text) =>
    expect(doubts(text)).toEqual([{ from: 0, to: 20 }]),
  );

  test('up to the next text that is placed by its column: behind two blanks', () => {
    expect(doubts(`ab ${SARA_AM} cd  ef`)).toEqual([{ from: 3, to: 9 }]);
  });

  test('up to a rule between panes', () => {
    expect(doubts(`a${SARA_AM} │ ${FAMILY} b`)).toEqual([
      { from: 1, to: 3 },
      { from: 5, to: 20 },
    ]);
  });

  test('of a mark without a base, with what stands before it', () => {
    const marked = readRow('a\u001B[1m\u0301\u001B[22mb', 4);
    expect(marked.texts).toEqual(['a\u0301', 'b', ' ', ' ']);
    expect(marked.doubts).toEqual([{ from: 0, to: 4 }]);
  });
});
