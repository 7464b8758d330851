import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigurePhrase, readFigurePhrases } from '../../src/language/figures/figure-phrase.ts';

/** What is read of a phrase: `about 11000`, `between 5 and 7`, `hundreds`; nothing where no figure is there. */
function read(text: string): string | undefined {
  const found = readFigurePhrase(text);
  if (!found) return undefined;
  const { quantity, qualifier } = found;
  switch (quantity.kind) {
    case 'amount':
      return `${qualifier} ${quantity.amount.value}`;
    case 'range':
      return `${qualifier} ${quantity.min.value} and ${quantity.max.value}`;
    case 'words':
      return qualifier;
  }
}

describe('a number with its hedge', () => {
  test.each([
    ['11,000 North Korean troops', 'exact 11000'],
    ['Some 11,000 North Korean troops have been deployed', 'about 11000'],
    ['about 90 people', 'about 90'],
    ['around 90 people', 'about 90'],
    ['roughly 90 people', 'about 90'],
    ['approximately 90 people', 'about 90'],
    ['nearly 90 people', 'about 90'],
    ['almost 90 people', 'about 90'],
    ['an estimated 90 people', 'about 90'],
    ['more than 100 dead', 'more-than 100'],
    ['More than 100 dead', 'more-than 100'],
    ['over 100 dead', 'more-than 100'],
    ['in excess of 100 dead', 'more-than 100'],
    ['at least 12 lockers', 'at-least 12'],
    ['no fewer than 12 lockers', 'at-least 12'],
    ['12 or more lockers', 'at-least 12'],
    ['less than 2% of the fuel', 'less-than 2'],
    ['fewer than ten ships', 'less-than 10'],
    ['at most 4.5 knots', 'at-most 4.5'],
    ['no more than 30 days', 'at-most 30'],
    ['up to 1,200 commuters', 'up-to 1200'],
    ['as many as 50 ships', 'up-to 50'],
    ['it lost more than a hundred men', 'more-than 100'],
    ['eleven thousand men', 'exact 11000'],
    ['half a million shells', 'exact 500000'],
    ['two dozen ships', 'exact 24'],
  ])('%j is %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a range', () => {
  test.each([
    ['between 40 and 55 minutes', 'between 40 and 55'],
    ['between five and seven ships', 'between 5 and 7'],
    ['from 40 to 55 minutes', 'between 40 and 55'],
    ['40 to 55 minutes', 'between 40 and 55'],
    ['40-55 minutes', 'between 40 and 55'],
    ['40–55 minutes', 'between 40 and 55'],
    ['between £3m and £4m', 'between 3000000 and 4000000'],
    ['five or six', 'between 5 and 6'],
  ])('%j is %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('a ratio', () => {
  test.each([
    ['one in five ships', 'exact 0.2'],
    ['three out of four', 'exact 0.75'],
    ['about one in ten', 'about 0.1'],
  ])('%j is %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('words that stand for a number', () => {
  test.each([
    ['hundreds have recently taken part', 'hundreds'],
    ['several hundred men', 'hundreds'],
    ['a few thousand men', 'thousands'],
    ['several hundred thousand shells', 'vague'],
    ['a few million shells', 'vague'],
    ['thousands of parcels', 'thousands'],
    ['tens of thousands of drones', 'tens-of-thousands'],
    ['hundreds of thousands of shells', 'vague'],
    ['millions of shells', 'vague'],
    ['dozens of ships', 'vague'],
    ['a small number of cars', 'vague'],
    ['a handful of ships', 'vague'],
    ['several ships', 'vague'],
    ['a few ships', 'vague'],
  ])('%j is %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe('numbers that are no figures', () => {
  test.each([
    'since 2024',
    'in 2022 and 2023',
    'on 4 March',
    'on March 4',
    'the 21st Army',
    'a T-72 tank',
    'Covid-19 wards',
    'World War Two',
    'Article 5',
    'Channel 4 said so',
    'the first ship',
    'a third time',
    'nobody',
    'The Someone of Tenby',
    'at 12:30',
    'section 4.2.1',
  ])('%j holds none', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('but one beside them is found', () => {
    expect(read('In 2024 some 300 men of the 21st Army')).toBe('about 300');
    expect(read('on 4 March some 12 ships left')).toBe('about 12');
    expect(read('Article 5 was invoked by 12 states')).toBe('exact 12');
  });
});

describe('money and percentages', () => {
  test.each([
    ['the government’s £1.5bn coast programme', 'exact 1500000000'],
    ['around £3bn a year', 'about 3000000000'],
    ['$2 million', 'exact 2000000'],
    ['38.5% of crossings', 'exact 38.5'],
    ['40 per cent of crossings', 'exact 40'],
  ])('%j is %s', (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  test('a percentage has its sign for a unit', () => {
    expect(readFigurePhrase('less than 2% of the fuel')?.unit).toBe('%');
  });
});

describe('digits in groups', () => {
  test.each(['11,000 men', '11 000 men', '11\u00A0000 men', '11\u2009000 men', '11\u202F000 men'])(
    'are one number: %j',
    (text) => {
      expect(read(text)).toBe('exact 11000');
    },
  );
});

describe('what is counted', () => {
  test.each([
    ['Some 11,000 North Korean troops have been deployed', 'North Korean troops'],
    ['tens of thousands of litres of milk', 'litres'],
    ['up to 1,200 commuters a day', 'commuters'],
    ['between 40 and 55 minutes', 'minutes'],
    ['more than 100', undefined],
  ])('of %j is %s', (text, unit) => {
    expect(readFigurePhrase(text)?.unit).toBe(unit);
  });
});

test('a figure’s place lies in the text, and nothing takes long or throws', () => {
  const word = fc.constantFrom(
    ...'some 11,000 £3bn between and five hundred thousand in of 2024 4 March % 1, – - one or more tens'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word).map((words) => words.join(' ')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const found = readFigurePhrase(text);
        if (!found) return;
        expect(found.range.start).toBeGreaterThanOrEqual(0);
        expect(found.range.end).toBeLessThanOrEqual(text.length);
        expect(found.range.start).toBeLessThan(found.range.end);
      },
    ),
  );
});

test('all figures of a text, in order, none twice', () => {
  const text =
    'Of some 412 on board in 2024, between 5 and 7 fell, hundreds of thousands watched, one in five left.';
  const found = readFigurePhrases(text).map(({ range }) => text.slice(range.start, range.end));
  expect(found).toEqual(['some 412', 'between 5 and 7', 'hundreds of thousands', 'one in five']);
});
