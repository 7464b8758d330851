import { describe, expect, test } from 'vitest';
import { point } from './cases.ts';

const SOURCE = [
  'Defence Secretary John Hale visited Kyiv on Monday.', // p1
  'Hale said three soldiers were among more than 40 dead in 2024, and the United Kingdom would act.', // p2
  'He added that the North Atlantic Treaty Organisation would help.', // p3
  'Nobody in Ukraine slept.', // p4
].join('\n');

describe('supported', () => {
  test.each([
    'Three soldiers died. (p2)',
    '3 soldiers died. (p2)',
    'John Hale spoke of more than forty dead. (p2)',
    'The UK will act; so will London. (p2)',
    'It was in 2024. (p2)',
    'NATO will help, Hale adds. (p3)',
    'Nobody in Ukraine slept, it says. (p4)',
  ])('%s', (text) => expect(point(SOURCE, text)).toMatchObject({ verdict: 'found', codes: [] }));
});

describe('a name with &', () => {
  const source = 'Tern Gas & Electric Co. cut the power.\n\nTG&E’s lines are old.';
  test.each([
    ['TG&E cut the power. (p1)', 'found'],
    ['TG&E’s lines are old. (p2)', 'found'],
    ['TS&E cut the power. (p1)', 'unchecked'],
  ])('%s is %s', (text, verdict) => expect(point(source, text).verdict).toBe(verdict));
});

describe('nothing that could be checked', () => {
  test.each([
    'No one slept. Sleeping was hard. (p4)',
    'Help is on its way. (p3)',
    'There are two reasons for it: one is ice. (p2)',
    'The visit went well. (p1)',
    // A negation of the analyst’s own: nothing of the source bears it out.
    'Whether Ukrainians slept is not said. (p4)',
  ])('%s', (text) =>
    expect(point(SOURCE, text)).toMatchObject({ verdict: 'unchecked', codes: [] }),
  );
});

describe('not supported', () => {
  test.each([
    ['Two soldiers died. (p2)', 'Two'],
    ['It was in 2025. (p2)', '2025'],
    ['Ada Pollard spoke. (p2)', 'Ada Pollard'],
    ['Pollard said so. (p2)', 'Pollard'],
    ['Hale spoke in Warsaw. (p1)', 'Warsaw'],
    ['Hale spoke on Tuesday. (p1)', 'Tuesday'],
    ['Some 400 died. (p2)', '400'],
    ['Hale spoke of 40 dead. (p1)', '40'],
    ['NATO will act. (p2)', 'NATO'],
  ])('%s', (text, lacking) => {
    const { verdict, codes, check } = point(SOURCE, text);
    expect([verdict, codes]).toEqual(['unchecked', ['summary-unsupported']]);
    expect(check.findings[0]?.message).toContain(`‘${lacking.replace(/^400$/, 'Some 400')}’`);
  });

  test('a number without its hedge', () => {
    expect(point(SOURCE, 'Hale spoke of 40 dead. (p2)').codes).toEqual(['summary-hedge-lost']);
  });

  test('paragraphs that are not there, or not given', () => {
    expect(point(SOURCE, 'He came. (p9)')).toMatchObject({
      verdict: 'missing',
      codes: ['paragraph-not-in-source'],
    });
    expect(point(SOURCE, 'He came.')).toMatchObject({
      verdict: 'unchecked',
      codes: ['item-without-anchor'],
    });
  });
});

const MONEY =
  'Kim said the fleet of 40 ships lost $3bn, or 12% of its worth, that one in five crews left, and that more than 60 went home.\n';

describe('numbers that only look alike', () => {
  test.each([
    ['Kim lost $300bn. (p1)', 'lacking'],
    ['Kim had 4000 ships. (p1)', 'lacking'],
    ['Kim lost £3bn. (p1)', 'lacking'],
    ['Kim lost 3 billion rubles. (p1)', 'lacking'],
    ['Kim lost 12 ships. (p1)', 'lacking'],
    ['Kim lost 40% of them. (p1)', 'lacking'],
    ['Kim had ١٢٣ ships. (p1)', 'lacking'],
    ['Kim had １２３ ships. (p1)', 'lacking'],
    ['Kim had a 41-ship fleet. (p1)', 'lacking'],
    ['Kim had more than 40 ships. (p1)', 'hedged'],
    ['Kim had fewer than 40 ships. (p1)', 'hedged'],
    ['Fewer than 60 went home. (p1)', 'hedged'],
    ['Kim had a 40-ship fleet. (p1)', 'there'],
    ['Kim had ４０ ships. (p1)', 'there'],
    ['Kim lost 3 billion dollars. (p1)', 'there'],
    ['The loss was 3 billion. (p1)', 'there'],
    ['Kim lost 20% of the crews. (p1)', 'there'],
    ['At least 60 went home. (p1)', 'there'],
    ['Kim lost 12 percent. (p1)', 'there'],
  ] as const)('%s: %s', (text, held) => {
    const codes = { lacking: ['summary-unsupported'], hedged: ['summary-hedge-lost'], there: [] };
    expect(point(MONEY, text).codes).toEqual(codes[held]);
  });
});
