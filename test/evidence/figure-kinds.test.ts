/** Kinds of figures that are easily misread: for each, figures that agree and figures that may not be verified. */
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/article/source-text.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { verifyBrief } from '../../src/evidence/verify-brief.ts';
import { figure, verify } from './cases.ts';

/** A source, a figure that is right, and figures that are not. */
type Example = readonly [
  source: string,
  right: string,
  wrong: readonly string[],
  language?: string,
];

const KINDS: Readonly<Record<string, readonly Example[]>> = {
  'words that are also currencies': [
    ['The club won 14 games.', 'The club won 14 games (p1)', ['value: 14, unit: won']],
    ['She won two medals.', 'value: 2, unit: medals', ['value: 2, unit: won']],
    ['Tea costs 14,000 won.', 'value: 14000, unit: won', ['value: $14000']],
    ['It weighs 14 pounds.', 'value: 14, unit: pounds', ['value: 14, unit: euros']],
  ],
  'ranges that share a scale or a currency': [
    ['Between 6 and 8 billion fish were caught.', 'min: 6bn, max: 8bn', ['min: 6, max: 8bn']],
    ['It earned €2.5-3 million.', 'min: €2.5m, max: €3m', ['min: €2.5, max: €3m']],
    ['Four or five thousand came.', 'min: 4000, max: 5000', ['value: 5000', 'min: 4, max: 5000']],
    ['It cost $4 to 6 billion.', 'min: $4bn, max: $6bn', ['value: $6bn', 'min: $4, max: $6bn']],
    ['From 20 to 30 men came.', 'min: 20, max: 30', ['value: 30', 'value: 20']],
    ['Five or six men came.', 'min: 5, max: 6', ['value: 6', 'value: 5', 'min: 5, max: 60']],
  ],
  'thousands parted by a space': [
    ['It lost 11 000 Tern gulls.', 'value: 11000', ['value: 11']],
    ['It lost 11 250 gulls.', 'value: 11250', ['value: 250']],
  ],
  'parts of a whole': [
    ['A quarter of a million hens died.', 'value: 250000', ['value: 1m', 'value: 0.25']],
    ['Half a million hens died.', 'value: 500000', ['value: 1m', 'value: 0.5']],
    ['Two and a half million hens died.', 'value: 2.5m', ['value: 2m', 'value: 0.5m']],
    ['Three-fifths of members agreed.', 'Three-fifths of members agreed (p1)', ['value: 3']],
    ['Two thirds of members agreed.', 'Two thirds of members agreed (p1)', ['value: 2']],
    ['One in four members agreed.', 'value: 25%', ['value: 1', 'value: 4', 'value: 40%']],
  ],
  'words for a scale': [
    ['Five lakh farmers signed.', 'value: 500000, unit: farmers', ['value: 5, unit: farmers']],
    ['It cost ₹3.4 crore.', 'value: ₹34m', ['value: ₹3.4', 'value: ₹3.4m']],
    ['It raised £7B.', 'value: £7bn', ['value: £7', 'value: £7m']],
    ['It raised £7 trn.', 'value: £7tn', ['value: £7bn']],
    ['Two dozen hens died.', 'value: 24, unit: hens', ['value: 2, unit: hens', 'value: 12']],
    ['Some 1,25,000 hens died.', 'value: 125000, qualifier: about', ['value: 25000']],
  ],
  'words that are no scale that is known': [
    ['It has 5 hens.', 'value: 5', []],
    [
      'It has 5 lame hens.',
      '{what: lame hens, value: 5, at: p1}',
      ['{what: hens, value: 5, at: p1}'],
    ],
    ['It has 5 new hens.', '{what: hens, value: 5, at: p1}', []],
    [
      'It has 5 hens.',
      'value: 5, unit: hens',
      ['value: 5, unit: bn', 'value: 5, unit: thousand hens'],
    ],
  ],
  durations: [
    [
      'The walk took 3h 45m.',
      'value: 225, unit: minutes',
      ['value: 45m', 'value: 45, unit: minutes'],
    ],
    ['The walk took 2h 30m.', 'value: 2.5, unit: hours', ['value: 2, unit: hours', 'value: 30m']],
    ['It took 3 hours and 45 minutes.', 'value: 225, unit: minutes', ['value: 3, unit: hours']],
    ['It took two hours ten minutes.', 'value: 130, unit: minutes', ['value: 10, unit: minutes']],
    ['It took 3 hours.', 'value: 180, unit: minutes', ['value: 3, unit: minutes']],
    ['It took 90 minutes.', 'value: 1.5, unit: hours', ['value: 90, unit: hours']],
  ],
  'numbers in words': [
    ['Two hundred seven hens died.', 'value: 207, unit: hens', ['value: 200, unit: hens']],
    ['Two hundred and seven hens died.', 'value: 207', ['value: 7', 'value: 200']],
    ['Twenty-one hens died.', 'value: 21', ['value: 20', 'value: 1']],
    ['Eleven thousand hens died.', 'value: 11000', ['value: 11', 'value: 1000']],
  ],
  'per cent and points': [
    ['It fell 2.5 percentage points.', 'value: 2.5, unit: percentage points', ['value: 2.5%']],
    ['It fell 2.5 per cent.', 'value: 2.5%', ['value: 2.5, unit: percentage points', 'value: 2.5']],
    ['It fell 25 basis points.', 'value: 25, unit: basis points', ['value: 25%', 'value: 0.25%']],
    ['It fell 3 points.', 'value: 3, unit: points', ['value: 3%']],
  ],
  'hedges behind the noun and as verbs': [
    ['Thirty tents or more burnt.', 'value: 30, qualifier: at-least', ['value: 30']],
    ['The bill exceeded $70.', 'value: $70, qualifier: more-than', ['value: $70']],
    ['The toll topped 100.', 'value: 100, qualifier: more-than', ['value: 100']],
    ['Thirty tents at most burnt.', 'value: 30, qualifier: at-most', ['value: 30']],
    ['They lost 30 tents, give or take.', 'value: 30, qualifier: about', ['value: 30']],
    ['They lost 30 tents and then some.', 'value: 30, qualifier: more-than', ['value: 30']],
    ['They lost 70-odd tents.', 'value: 70, qualifier: about', ['value: 70']],
    ['They lost 100 tents, tops.', 'value: 100, qualifier: at-most', ['value: 100']],
  ],
  signs: [
    ['It fell to \u2212 12 C.', 'value: -12, unit: C', ['value: 12, unit: C', 'value: 12C']],
    ['It fell to -12C.', 'value: -12C', ['value: 12C']],
    ['It lost -£4m.', 'value: -£4m', ['value: £4m']],
    ['It fell to minus 12 degrees.', 'value: -12, unit: degrees', ['value: 12, unit: degrees']],
  ],
  measures: [
    ['It weighs 5kg.', 'value: 5, unit: kg', ['value: 5, unit: g', 'value: 5, unit: tonnes']],
    ['A 7.62mm round hit it.', 'value: 7.62mm', ['value: 62mm', 'value: 7.62cm']],
    ['A twenty-foot box fell.', 'value: 20, unit: feet', ['value: 20, unit: metres']],
    ['It has 40 km² of sea.', 'value: 40, unit: square kilometres', ['value: 40, unit: km']],
    ['He is 6ft 2in tall.', 'He is 6ft 2in tall (p1)', ['value: 6ft', 'value: 2in']],
    ['They saw 5 foxes and 9 owls.', 'value: 5, unit: foxes', ['value: 5, unit: owls']],
  ],
  currencies: [
    ['It cost 6 million Canadian dollars.', 'value: CAD 6m', ['value: US$6m', 'value: $6m']],
    ['It cost A$6m.', 'value: 6m, unit: Australian dollars', ['value: 6m, unit: US dollars']],
    ['It cost 6 million Swiss francs.', 'value: 6m, unit: CHF', ['value: €6m', 'value: £6m']],
    ['It cost R500m.', 'value: 500m, unit: rand', ['value: £500m']],
  ],
  German: [
    ['Sie zahlten 4,5 Mrd. Euro.', 'value: 4.5bn, unit: Euro', ['value: 4.5, unit: Euro'], 'de'],
    ['Es kostet 11.000 Euro.', '11.000 Euro (p1)', ['value: 11, unit: Euro', 'value: €11m'], 'de'],
    ['Fast 70 Boote kamen.', 'value: 70, qualifier: about', ['value: 70'], 'de'],
    ['Bis zu 70 Boote kamen.', 'value: 70, qualifier: up-to', ['value: 70'], 'de'],
  ],
  'other languages': [
    ['Kosztowało to 6 mln złotych.', 'value: 6m, unit: złotych', ['value: 6, unit: złotych'], 'pl'],
    ['Это стоило 6 млрд рублей.', 'value: 6bn, unit: рублей', ['value: 6, unit: рублей'], 'ru'],
    ['Cerca de 70 barcos chegaram.', 'value: 70, qualifier: about', ['value: 70'], 'pt'],
    [
      'Moins de 70 bateaux.',
      'value: 70, qualifier: less-than',
      ['value: 70, qualifier: up-to'],
      'fr',
    ],
    ['Minst 70 båtar kom.', 'value: 70, qualifier: at-least', ['value: 70'], 'sv'],
    ['Meer dan 70 boten.', 'value: 70, qualifier: more-than', ['value: 70'], 'nl'],
    ['Almeno 70 navi.', 'value: 70, qualifier: at-least', ['value: 70'], 'it'],
    [
      'Unos 5 millones de euros.',
      'value: €5m, qualifier: about',
      ['value: €5m', 'value: €5'],
      'es',
    ],
  ],
};

/** What is counted, in the words of a busy analyst, and whether it is said of that number. */
const WHATS: readonly (readonly [string, string, 'verified' | 'unchecked'])[] = [
  [
    'A fire in Orrin killed 12 people.',
    '{what: deaths in the Orrin fire, value: 12, at: p1}',
    'verified',
  ],
  [
    'The council leased the hall for £900.',
    '{what: rent of the hall, value: £900, at: p1}',
    'verified',
  ],
  [
    'The mill fence fell. It cost £900.',
    '{what: cost of the mill fence, value: £900, at: p1}',
    'verified',
  ],
  [
    'Orr polled 14% of the vote compared with Falk’s 9%.',
    '{what: vote for Falk, value: 9%, at: p1}',
    'verified',
  ],
  [
    'Orr polled 14% of the vote compared with Falk’s 9%.',
    '{what: vote for Falk, value: 14%, at: p1}',
    'unchecked',
  ],
  [
    'The tram line, costing £40m, will open.',
    '{what: cost of the tram line, value: £40m, at: p1}',
    'verified',
  ],
  [
    'Nine of the 15 board members left.',
    '{what: board members who left, value: 9, unit: board members, at: p1}',
    'verified',
  ],
  [
    'The crew hold 340 men. The guards hold 500.',
    '{what: men that the guards hold, value: 340, at: p1}',
    'unchecked',
  ],
  [
    'The plan is a Budget for all. It gives £9m to roads.',
    '{what: size of the budget, value: £9m, at: p1}',
    'unchecked',
  ],
  [
    'The ferry carried 183 passengers. Crews searched on.',
    '{what: area searched, value: 183, unit: passengers, at: p1}',
    'unchecked',
  ],
  [
    'She saw no papers and she had to wait 25 minutes.',
    '{what: wait, value: 25, unit: minutes, at: p1}',
    'verified',
  ],
  [
    'She saw no papers and 25 guards.',
    '{what: guards seen, value: 25, unit: guards, at: p1}',
    'unchecked',
  ],
];

test.each(WHATS)('%s %s is %s', (source, written, verdict) => {
  expect(figure(source, written).check.verdict).toBe(verdict);
});

test.each([
  ['2016-02-05', 'January 2016', 'verified'],
  ['2016-02-05', 'January 2015', 'unchecked'],
  ['2016-02-05', 'March 2015', 'unchecked'],
  [undefined, 'January 2016', 'unchecked'],
])('published %s, as of %s: %s', (published, asOf, verdict) => {
  const text = `sitrep: 1\ntitle: t\nsource: {language: en${published ? `, published: ${published}` : ''}}
figures:\n  - {what: jobless rate, value: 5%, as_of: ${asOf}, at: p1}\n`;
  const { brief } = parseBrief(text, 'case.yaml');
  const source = readSource('The jobless rate was 5% in January.');
  const check = brief && verifyBrief(brief, new Map([[undefined, source]]));
  expect(check?.items.map((item) => item.verdict)).toEqual([verdict]);
});

describe.each(Object.entries(KINDS))('%s', (kind, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))(
    '%s',
    (_, [source, right, wrong, language]) => {
      const { verdict, codes } = figure(source, right, language);
      expect([verdict, codes], `${kind}: ${right}`).toEqual([
        expect.stringMatching(/^verified/),
        [],
      ]);
      for (const one of wrong)
        expect(figure(source, one, language).verdict, one).not.toMatch(/^verified/);
    },
  );
});

describe('what is not understood is not verified', () => {
  const rows: readonly (readonly [string, string, string, string?])[] = [
    ['names and other numbers', 'The FTSE 100 fell.', 'value: 100'],
    ['names and other numbers', 'Leave at Junction 7.', 'value: 7'],
    ['names and other numbers', 'It left at 5.30 pm.', 'value: 5.3'],
    ['names and other numbers', 'It won 12-1.', 'value: 12'],
    ['a number beside the number of a type', 'It has 400 737 Max tugs.', 'value: 400737'],
    ['a number beside the number of a type', 'It has 400 737 Max tugs.', '400 737 Max tugs (p1)'],
    ['a number beside the number of a type', 'It has 400 737 Max tugs.', 'value: 737'],
    ['a loss in brackets', 'The result was (€3m).', 'value: €3m'],
    ['a loss in brackets', 'The result was (€3m).', 'value: -€3m'],
    ['a margin', 'The sum is plus or minus 3.', 'value: 3'],
    ['a negation', 'They did not sell 50 boats.', 'value: 50, unit: boats'],
    ['an unknown scale', 'It has 5 zillion hens.', 'value: 5'],
    ['an unknown scale', 'It has 5 gross hens.', '{what: hens, value: 5, at: p1}'],
    ['an unknown scale', 'It has 5 grommel hens.', '{what: hens, value: 5, at: p1}'],
    ['an unknown scale', 'Er hat 5 Schock Hennen.', '{what: Hennen, value: 5, at: p1}', 'de'],
    ['an unknown hedge', 'Roughish 100 men came.', '{what: men came, value: 100, at: p1}'],
    ['an unknown hedge', 'Roughish 100 men came.', 'Roughish 100 men came (p1)'],
    ['an unknown hedge', 'They lost grobly 100 men.', '{what: men they lost, value: 100, at: p1}'],
    [
      'an unknown hedge',
      'They lost a glorpy 100 men.',
      '{what: men they lost, value: 100, at: p1}',
    ],
    ['an unknown hedge', 'North of 100 men came.', '{what: men who came, value: 100, at: p1}'],
    ['an unknown hedge', 'Rather than 100 men came.', '{what: men who came, value: 100, at: p1}'],
    ['an unknown hedge', 'Sie hat grobweise 40 Boote.', '{what: Boote, value: 40, at: p1}', 'de'],
    [
      'an unknown hedge',
      'Elle a grossièrement 40 bateaux.',
      '{what: bateaux, value: 40, at: p1}',
      'fr',
    ],
    ['a language without hedges', 'Yli 40 laivaa odottaa.', 'value: 40', 'fi'],
    [
      'a language without hedges',
      'Yli 40 laivaa odottaa.',
      'value: 40, qualifier: more-than',
      'fi',
    ],
    ['a language without hedges', 'Yaklaşık 40 gemi bekliyor.', 'value: 40, unit: gemi', 'tr'],
    ['a language without hedges', 'Přes 40 lodí čeká.', 'Přes 40 lodí čeká (p1)', 'cs'],
  ];
  test.each(rows.map((row) => [row.join(': '), row] as const))(
    '%s',
    (_, [, source, written, language]) => {
      const { verdict, codes } = figure(source, written, language);
      expect(verdict).not.toMatch(/^verified/);
      expect(codes.filter((code) => code === 'figure-hedge')).toEqual([]);
    },
  );
});

test('a short form is read in the language of its source, though the brief does not say it', () => {
  const source =
    'Rund 14.000 Haushalte sind in der Stadt an das Netz angeschlossen, und die Stadt will auch den Rest.';
  const { items, findings } = verify(source, 'figures:\n  - Rund 14.000 Haushalte (p1)\n', '');
  expect(findings).toEqual([]);
  expect(items.map(({ verdict }) => verdict)).toEqual(['verified']);
});

test('the unit of a short form is the noun that is counted', () => {
  const { items } = verify(
    'Some 40 ships wait outside.',
    'figures:\n  - Some 40 ships wait (p1)\n',
  );
  expect(items.map(({ verdict }) => verdict)).toEqual(['verified']);
});

test('a figure that is not read breaks no brief', () => {
  const { items } = verify(
    'Ships wait. Some 12 men came.',
    'figures:\n  - Ships wait (p1)\n  - Some 12 men came (p1)\n',
  );
  expect(items.map(({ verdict }) => verdict)).toEqual(['unchecked', 'verified']);
});
