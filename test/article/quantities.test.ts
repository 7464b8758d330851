import { expect, test } from 'vitest';
import { countedBy } from '../../src/article/quantities/counted.ts';
import { quantityOf } from '../../src/article/quantities/quantities.ts';
import { figuresOf } from '../../src/article/quantities/source-figures.ts';
import { type ArticleText, readSource } from '../../src/article/source-text.ts';

function articleOf(text: string): ArticleText {
  return { source: readSource(text), skip: new Set(), language: 'en' };
}

/** What the last number of a sentence counts, and the words that a draft shows. */
function counted(text: string): readonly [string | undefined, string] {
  const article = articleOf(text);
  const figure = figuresOf(article, 1).at(-1);
  if (!figure) throw new Error(`no number in ${text}`);
  const { what, exact } = countedBy(article, figure);
  return [what, article.source.text.slice(exact.start, exact.end)];
}

test.each<[string, string | undefined, string]>([
  [
    'They met in 40 towns across the valley.',
    'towns across the valley',
    '40 towns across the valley',
  ],
  ['It covers 18 Northern Vale parishes.', 'Northern Vale parishes', '18 Northern Vale parishes'],
  ['It may reach 6,000 people based on new maps.', 'people', '6,000 people'],
  ['At least 9 guards in 21 towns have been hurt.', 'towns', '21 towns'],
  ['Gusts of up to 55 mph were recorded.', 'Gusts', 'Gusts of up to 55 mph were recorded'],
  ['The quay is 40 metres long.', 'quay', 'The quay is 40 metres long'],
  ['The mill employs 1,200 in the town.', undefined, 'The mill employs 1,200 in the town'],
  ['They spent £4m on roads last year.', undefined, 'They spent £4m on roads last year'],
  [
    'It was bought for £3 million by a rival.',
    undefined,
    'It was bought for £3 million by a rival',
  ],
  ['It gives £3bn in annual support.', 'annual support', '£3bn in annual support'],
])('%j counts %j', (text, what, exact) => {
  expect(counted(text)).toEqual([what, exact]);
});

test.each<[string, string | undefined]>([
  ['Some 40 ships wait outside.', 'ships'],
  ['Some 1,500 gathered outside the hall.', undefined],
  ['A crowd of 20,000 gathered.', undefined],
  ['Eleven of the 15 board members left.', 'board members'],
])('the first number of %j counts %j', (text, unit) => {
  const article = articleOf(text);
  const [figure] = figuresOf(article, 1);
  expect(figure && quantityOf(article, figure)?.unit).toBe(unit);
});

test.each<[string, string]>([
  ['About 2 inches (50.8 millimetres) of rain fell.', 'about'],
  ['Up to 30 inches (76 centimetres) of snow fell.', 'up-to'],
  ['More than €5m ($5.4m) was paid.', 'more-than'],
  ['About 40 ships (9 tankers) wait.', 'exact'],
])('the number in brackets of %j is %j', (text, qualifier) => {
  const figure = figuresOf(articleOf(text), 1)[1];
  expect(figure?.qualifiers).toContain(qualifier);
});

test.each<[string, string, readonly string[], readonly string[]]>([
  ['a clause of its own', 'Imports rose 5% while exports fell 3%.', ['export', 'fall'], ['import']],
  ['a lead that is shared', 'They lost 5 ships and 9 planes.', ['plan', 'lose'], ['ship']],
  ['an aside', 'The tram line, costing £40m, will open.', ['tram', 'lin'], []],
  [
    'a subject before an aside',
    'Her hall, a school in Orrin, was sold for £9m.',
    ['hal', 'sell'],
    [],
  ],
  ['a pronoun', 'The hall has a fence. It took £9m.', ['fenc', 'hal'], []],
  ['a second predicate', 'The rate was at 7% then and peaked at 9% later.', ['peak'], []],
  [
    'a clause after a comparison',
    'Orr has 14% of the vote compared with 9% for Falk.',
    ['falk'],
    ['orr'],
  ],
])('%s: the last number has its words', (_, text, has, lacks) => {
  const article = articleOf(text);
  const figure = figuresOf(article, 1).at(-1);
  const around = figure && quantityOf(article, figure)?.bound.around;
  for (const stem of has) expect([...(around ?? [])]).toContain(stem);
  for (const stem of lacks) expect([...(around ?? [])]).not.toContain(stem);
});
