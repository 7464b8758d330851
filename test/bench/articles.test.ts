/** The scores of figures and quotations against the marks of articles, and that the marks are where they say. */
import { expect, test } from 'vitest';
import {
  judgeFigure,
  judgeQuote,
  type MarkedFigure,
  type ReadFigure,
} from '../../bench/figures/article-score.ts';
import { readMarkedArticles } from '../../bench/figures/marked-articles.ts';

const place = { start: 10, end: 20 };
const mark: MarkedFigure = { ...place, value: 180, qualifier: 'more-than', unit: null };
const read: ReadFigure = { ...place, value: 180, qualifier: 'more-than', unit: 'people' };

test.each<[string, Partial<MarkedFigure>, Partial<ReadFigure>, string]>([
  ['as marked', {}, {}, 'found value hedge unit'],
  ['elsewhere', {}, { start: 20, end: 30 }, ''],
  ['another value', {}, { value: 1800 }, 'found hedge unit'],
  ['a fraction', { value: 0.6667 }, { value: 2 / 3 }, 'found value hedge unit'],
  ['one end of a range', { value: [180, 190] }, {}, 'found hedge unit'],
  ['a range', { value: [4, 6] }, { value: [4, 6] }, 'found value hedge unit'],
  ['words for a number', { value: null }, { value: null }, 'found value hedge unit'],
  ['another hedge', {}, { qualifier: 'exact' }, 'found value unit'],
  ['either hedge', { qualifier: ['about', 'more-than'] }, {}, 'found value hedge unit'],
  ['another word', { unit: '°C' }, { unit: 'degrees Celsius' }, 'found value hedge unit'],
  ['a plural with its owner', { unit: 'days' }, { unit: 'days’ pay' }, 'found value hedge unit'],
  ['another unit', { unit: '%' }, { unit: 'percentage points' }, 'found value hedge'],
  ['points', { unit: 'percentage points' }, { unit: '%' }, 'found value hedge'],
  ['a currency', { unit: '₹' }, { unit: 'crore', currency: 'Rs' }, 'found value hedge unit'],
  ['money for a count', {}, { currency: '£' }, 'found value hedge'],
])('a figure is held against its mark: %s', (_, marked, one, expected) => {
  const verdict = judgeFigure({ ...mark, ...marked }, [{ ...read, ...one }]);
  const right = [
    verdict.isFound && 'found',
    verdict.isValueRight && 'value',
    verdict.isHedgeRight && 'hedge',
    verdict.isUnitRight && 'unit',
  ];
  expect(right.filter((one) => one !== false).join(' ')).toBe(expected);
});

test('of two figures at a mark the one with its value counts', () => {
  const other = { ...read, start: 8, end: 12, value: 5 };
  expect(judgeFigure(mark, [other, read]).read).toBe(read);
});

test.each([
  ['Elin Sorvass', { name: 'Governor Elin Sorvass' }, 'right'],
  ['Lady Ashcombe of Dene', { name: 'Ashcombe' }, 'right'],
  ['Elin Sorvass', { name: 'Jonas Prell' }, 'wrong'],
  ['Elin Sorvass', {}, 'no speaker'],
  [null, {}, 'right'],
  [null, { name: 'Jonas Prell' }, 'wrong'],
])('a speaker is right by the last name: %s', (speaker, one, expected) => {
  expect(judgeQuote({ ...place, speaker }, [{ ...place, ...one }])).toBe(expected);
});

test('a quotation that nothing overlaps is not found', () => {
  expect(judgeQuote({ ...place, speaker: null }, [{ start: 0, end: 10 }])).toBe('not found');
});

test('every mark is where it says, and no trap is a figure', () => {
  const articles = readMarkedArticles();
  expect(articles).toHaveLength(21);
  for (const { marked, name } of articles) {
    for (const trap of marked.traps) {
      const both = marked.figures.filter(({ start, end }) => start < trap.end && trap.start < end);
      expect(both, name).toEqual([]);
    }
  }
});
