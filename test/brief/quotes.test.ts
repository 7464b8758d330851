import { describe, expect, test } from 'vitest';
import { briefOf, codesOf, item } from './read.ts';

const quote = (written: string) => briefOf(`quotes:\n${item(written)}`).quotes[0];

describe('a short-form quote', () => {
  test.each([
    ['curly', '“heavy casualties” -- Western officials (p4)'],
    ['straight', '"heavy casualties" -- Western officials (p4)'],
    ['single curly', '‘heavy casualties’ -- Western officials (p4)'],
    ['single straight', "'heavy casualties' -- Western officials (p4)"],
    ['French', '«heavy casualties» -- Western officials (p4)'],
    ['French with spaces', '« heavy casualties » -- Western officials (p4)'],
    ['German', '„heavy casualties“ -- Western officials (p4)'],
    ['Polish', '„heavy casualties” -- Western officials (p4)'],
    ['Swedish', '”heavy casualties” -- Western officials (p4)'],
    ['Danish', '»heavy casualties« -- Western officials (p4)'],
    ['Japanese', '「heavy casualties」 -- Western officials (p4)'],
    ['with a dash', '“heavy casualties” — Western officials (p4)'],
    ['with a short dash', '“heavy casualties” – Western officials (p4)'],
    ['with wide spaces', '“heavy casualties”   --   Western officials   (p4)  '],
  ])('has its outer marks taken off: %s', (_, written) => {
    expect(quote(written)).toEqual({
      paragraphs: ['heavy casualties'],
      by: 'Western officials',
      at: [{ from: 4, to: 4 }],
    });
  });

  test.each([
    ['‘it’s what we’ve trained for’ -- Bram', 'it’s what we’ve trained for'],
    ["'it's what we've trained for' -- Bram", "it's what we've trained for"],
    ['“He said “no” to me” -- Bram', 'He said “no” to me'],
    ['“He said ‘no’ to me” -- Bram', 'He said ‘no’ to me'],
    ['« Il dit « non » » -- Bram', 'Il dit « non »'],
    ['「『本』です」 -- Bram', '『本』です'],
    ['“a -- b” -- Bram', 'a -- b'],
    ['"a" and "b" -- Bram', 'a" and "b'],
    ['“One “two” -- Bram', 'One “two'],
  ])('keeps the marks inside its words: %s', (written, words) => {
    expect(quote(written)).toMatchObject({ paragraphs: [words], by: 'Bram' });
  });

  test('can have several paragraphs, each with its own opening mark', () => {
    expect(quote('“One.\n\n“Two,\nthree.” -- Bram (p3-4)')?.paragraphs).toEqual([
      'One.',
      '“Two, three.',
    ]);
  });

  test('gets a warning if it has no speaker', () => {
    expect(quote('“heavy casualties” (p4)')).toEqual({
      paragraphs: ['heavy casualties'],
      at: [{ from: 4, to: 4 }],
    });
    expect(codesOf(`quotes:\n${item('“heavy casualties” (p4)')}`)).toEqual([
      'quote-without-speaker',
    ]);
  });

  test.each([
    ['heavy casualties -- Bram', 'quote-unmarked'],
    ['“heavy casualties -- Bram', 'quote-unmarked'],
    ['»heavy casualties -- Bram', 'quote-unmarked'],
    ['“heavy” Bram', 'quote-tail'],
    ['“heavy” --Bram', 'quote-tail'],
    ['“heavy”-- Bram', 'quote-tail'],
    ['“heavy” --', 'quote-tail'],
    ['“heavy” and “terrible” -- Bram', 'quote-tail'],
    ['“heavy” (p4) -- Bram', 'quote-tail'],
    ['“ ” -- Bram', 'empty-value'],
    ['“““ ”” -- Bram', 'empty-value'],
  ])('is refused where it is not one: %s', (written, code) => {
    expect(codesOf(`quotes:\n${item(written)}`)).toEqual([code]);
  });
});

describe('a long-form quote', () => {
  test('has every key', () => {
    const body = `quotes:
  - text: |-
      One
      line.

      Two.
    by: Bram
    role: deckhand
    attribution: named
    extent: full
    said_to: the press
    context: On the night.
    at: [p4, p6-7]
    note: Checked.`;
    expect(briefOf(body).quotes[0]).toEqual({
      paragraphs: ['One line.', 'Two.'],
      by: 'Bram',
      role: 'deckhand',
      attribution: 'named',
      extent: 'full',
      saidTo: 'the press',
      context: 'On the night.',
      at: [
        { from: 4, to: 4 },
        { from: 6, to: 7 },
      ],
      note: 'Checked.',
    });
  });

  test.each([
    ['“heavy”', 'heavy'],
    ['"heavy"', 'heavy'],
    ['„heavy”', 'heavy'],
    ['‘it is heavy’', 'it is heavy'],
  ])('has outer marks taken off with a warning: %s', (written, words) => {
    const body = `quotes:\n  - text: ${JSON.stringify(written)}\n    by: Bram`;
    expect(codesOf(body)).toEqual(['quote-outer-marks']);
    expect(briefOf(body).quotes[0]?.paragraphs).toEqual([words]);
  });

  test.each([
    '“heavy” and “terrible”',
    '‘it’s heavy’',
    'heavy',
    '”',
    '“',
    '“heavy',
    'She said “no”',
  ])('keeps marks that are not outer ones: %s', (written) => {
    const body = `quotes:\n  - text: ${JSON.stringify(written)}\n    by: Bram`;
    expect(codesOf(body)).toEqual([]);
    expect(briefOf(body).quotes[0]?.paragraphs).toEqual([written]);
  });

  test('needs no speaker with attribution: none', () => {
    expect(codesOf('quotes:\n  - {text: Never again, attribution: none}')).toEqual([]);
  });
});
