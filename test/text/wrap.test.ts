import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth, graphemes } from '../../src/text/layout/width.ts';
import { wrap, wrapLines } from '../../src/text/layout/wrap.ts';
import { visible } from '../../src/text/safety/visible.ts';
import { anyText } from './samples.ts';

const wordy = fc
  .array(
    fc.constantFrom(
      'a',
      'word',
      'well-known',
      'x—y',
      '–',
      ' ',
      ' ',
      ' ',
      '中文',
      '。',
      '“',
      '”',
      'e\u0301',
      '👩‍🚀',
      'anunbreakablyverylongword',
      '\u00A0',
      '13-14',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('wrap', () => {
  test.each<[string, number, string[]]>([
    ['', 10, ['']],
    ['   ', 10, ['']],
    ['one two three', 7, ['one two', 'three']],
    ['  one  two  ', 20, ['one  two']],
    ['one   two', 4, ['one', 'two']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['ab abcdefgh', 4, ['ab', 'abcd', 'efgh']],
    ['no\u00A0break here', 8, ['no\u00A0break', 'here']],
    ['3\u202F000 men', 6, ['3\u202F000', 'men']],
    ['a mess—was it', 8, ['a mess—', 'was it']],
    ['one – two three', 5, ['one –', 'two', 'three']],
    ['a bc – de', 6, ['a bc –', 'de']],
    ['well-known', 6, ['well-', 'known']],
    ['a long well-known word', 12, ['a long well-', 'known word']],
    ['somewhat well-known', 14, ['somewhat', 'well-known']],
    ['pages 13-14 of', 8, ['pages', '13-14 of']],
    ['see https://a.org/one/two-three now', 16, ['see', 'https://a.org/', 'one/two-three', 'now']],
    ['see https://a.org/one/two-three now', 27, ['see', 'https://a.org/one/two-three', 'now']],
    ['so. https://a.org/one/two', 24, ['so.', 'https://a.org/one/two']],
    ['https://a.org.uk-and-other', 14, ['https://a.org', '.uk-and-other']],
    ['at www.a.org/well-known', 20, ['at', 'www.a.org/well-known']],
    ['at www.a.org/well-known', 19, ['at www.a.org/', 'well-known']],
    ['北朝鮮軍は「大損害」。', 6, ['北朝鮮', '軍は', '「大損', '害」。']],
    ['中文，测试', 4, ['中', '文，', '测试']],
    ['a 中b', 1, ['a', 'b']],
    ['中', 1, ['']],
    ['👩‍🚀👩‍🚀👩‍🚀', 4, ['👩‍🚀👩‍🚀', '👩‍🚀']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrapLines(text, width)).toEqual(lines);
  });

  test('no line is wider, none has spaces at its ends, nothing but spaces is lost', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText.map(visible), wordy),
        fc.integer({ min: 1, max: 40 }),
        (text, width) => {
          const lines = wrap(text, width);
          expect(lines.length).toBeGreaterThan(0);
          const edges = new Set(
            graphemes(text)
              .flatMap(({ start, end }) => [start, end])
              .concat(0),
          );
          let end = 0;
          let lost = '';
          for (const line of lines) {
            expect(displayWidth(text.slice(line.start, line.end))).toBeLessThanOrEqual(width);
            expect(line.start).toBeGreaterThanOrEqual(end);
            expect(edges.has(line.start) && edges.has(line.end)).toBe(true);
            const inLine = graphemes(text.slice(line.start, line.end)).map((part) =>
              text.slice(line.start + part.start, line.start + part.end),
            );
            expect([inLine.at(0), inLine.at(-1)]).not.toContain(' ');
            lost += text.slice(end, line.start);
            end = line.end;
          }
          lost += text.slice(end);
          for (const { start, end: to, width: columns } of graphemes(lost)) {
            if (columns <= width) expect(lost.slice(start, to)).toMatch(/^\p{White_Space}$/u);
          }
        },
      ),
    );
  });
});
