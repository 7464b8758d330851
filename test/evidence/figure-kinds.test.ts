/** Kinds of figures that are easily misread, each with a figure that agrees and others that may not be verified. */
import { describe, expect, test } from 'vitest';
import { figure, verify } from './cases.ts';

describe('English', () => {
  test.each([
    ['The club won 14 games.', 'The club won 14 games (p1)', []],
    ['Between 6 and 8 billion fish were caught.', 'min: 6bn, max: 8bn', ['min: 6, max: 8bn']],
    ['It earned €2.5-3 million.', 'min: €2.5m, max: €3m', ['min: €2.5, max: €3m']],
    [
      'A quarter of a million hens died.',
      'value: 250000, unit: hens',
      ['value: 1m', 'value: 0.25'],
    ],
    ['Three-fifths of members agreed.', 'Three-fifths of members agreed (p1)', []],
    ['Five lakh farmers signed.', 'value: 500000, unit: farmers', ['value: 5, unit: farmers']],
    ['It cost ₹3.4 crore.', 'value: ₹34m', ['value: ₹3.4']],
    ['The walk took 3h 45m.', 'value: 225, unit: minutes', ['value: 45m']],
    ['Two hundred seven hens died.', 'value: 207, unit: hens', ['value: 200, unit: hens']],
    ['Four or five thousand came.', 'min: 4000, max: 5000', ['value: 5000', 'min: 4, max: 5000']],
    ['It fell 2.5 percentage points.', 'value: 2.5, unit: percentage points', ['value: 2.5%']],
    ['Thirty tents or more burnt.', 'value: 30, qualifier: at-least', ['value: 30']],
    ['The bill exceeded $70.', 'value: $70, qualifier: more-than', ['value: $70']],
    ['It raised £7B.', 'value: £7bn', ['value: £7']],
    ['It cost 6 million Canadian dollars.', 'value: CAD 6m', ['value: US$6m']],
    [
      'They saw 5 foxes and 9 owls.',
      'value: 5, unit: foxes',
      ['value: 5, unit: owls', 'value: 5, unit: bn'],
    ],
  ])('%s', (source, right, wrong) => {
    const { verdict } = figure(source, right);
    if (source.includes('3h 45m')) expect(verdict).not.toBe('verified exact');
    else expect(verdict).toMatch(/^verified/);
    for (const one of wrong) expect(figure(source, one).verdict, one).not.toMatch(/^verified/);
  });
});

test.each([
  ['The FTSE 100 fell.', 'value: 100'],
  ['Leave at Junction 7.', 'value: 7'],
  ['The result was (€3m).', 'value: €3m'],
  ['They did not sell 50 boats.', 'value: 50, unit: boats'],
])('%s is not verified', (source, written) => {
  expect(figure(source, written).verdict).not.toMatch(/^verified/);
});

test.each([
  ['Sie zahlten 4,5 Mrd. Euro.', 'value: 4.5bn, unit: Euro', 'value: 4.5, unit: Euro', 'de'],
  ['Kosztowało to 6 mln złotych.', 'value: 6m, unit: złotych', 'value: 6, unit: złotych', 'pl'],
  ['Это стоило 6 млрд рублей.', 'value: 6bn, unit: рублей', 'value: 6, unit: рублей', 'ru'],
  ['Cerca de 70 barcos chegaram.', 'value: 70, qualifier: about', 'value: 70', 'pt'],
  ['Moins de 70 bateaux.', 'value: 70, qualifier: less-than', 'value: 70, qualifier: up-to', 'fr'],
  [
    'Minst 70 båtar kom.',
    'value: 70, qualifier: at-least',
    'value: 70, qualifier: more-than',
    'sv',
  ],
])('%s', (source, right, wrong, language) => {
  expect(figure(source, right, language).verdict).toMatch(/^verified/);
  expect(figure(source, wrong, language).verdict).not.toMatch(/^verified/);
});

test('a figure that is not read breaks no brief', () => {
  const { items } = verify(
    'Ships wait. Some 12 men came.',
    'figures:\n  - Ships wait (p1)\n  - Some 12 men came (p1)\n',
  );
  expect(items.map(({ verdict }) => verdict)).toEqual(['unchecked', 'verified']);
});
