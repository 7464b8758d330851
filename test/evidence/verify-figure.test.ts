import { describe, expect, test } from 'vitest';
import { figure } from './cases.ts';

describe('verified', () => {
  test.each([
    ['Some 11,000 troops came.', 'Some 11,000 troops (p1)'],
    ['Some 11,000 troops came.', 'value: 11000, qualifier: about, exact: "Some 11,000 troops"'],
    ['Some 11,000 troops came.', 'value: 11000, qualifier: about, exact: "11,000 troops"'],
    ['Some 11 000 troops came.', 'value: 11000, qualifier: about, exact: 11 000 troops'],
    ['Some 11\u00A0000 troops came.', 'value: 11000, qualifier: about, exact: 11 000 troops'],
    ['They sent eleven thousand men.', 'value: 11000, exact: eleven thousand men'],
    ['It gives £3bn a year.', 'value: £3bn, unit: a year, exact: £3bn a year'],
    ['It gives 3 billion pounds.', 'value: £3bn, exact: 3 billion pounds'],
    ['It gives £3bn.', 'value: 3bn, unit: pounds, exact: It gives £3bn'],
    ['It cost $3.2m.', 'value: $3.2m, exact: It cost $3.2m'],
    ['It cost $3.2m.', 'value: $3.2m'],
    ['Tens of thousands of drones.', 'qualifier: tens-of-thousands, exact: Tens of thousands'],
    ['Tens of thousands of drones.', 'Tens of thousands of drones (p1)'],
    ['A dozen ships sank.', 'value: 12, exact: A dozen ships'],
    ['One in five sank.', 'value: 20%, exact: One in five'],
    ['One in five sank.', 'One in five sank (p1)'],
    ['About 40 per cent sank.', 'value: 40%, qualifier: about, exact: About 40 per cent'],
    ['Between 5 and 7 sank.', 'min: 5, max: 7, exact: Between 5 and 7'],
    ['Between five and seven sank.', 'min: 5, max: 7, exact: Between five and seven'],
    ['A small number of ships.', 'qualifier: vague, exact: A small number of ships'],
    ['Almost 100 sank.', 'value: 100, qualifier: less-than, exact: Almost 100'],
    ['More than an estimated 100 sank.', 'value: 100, qualifier: more-than, exact: 100 sank'],
    ['They found 5kg of explosive.', '5kg of explosive (p1)'],
    ['They found 5kg of explosive.', 'value: 5, unit: kg, exact: 5kg of explosive'],
    ['They found 5kg of explosive.', 'value: 5 kg, exact: 5kg of explosive'],
    ['They found 5 kilos of explosive.', 'value: 5kg'],
    ['About 70-odd ships came.', 'About 70-odd ships (p1)'],
    ['They lost 70-odd ships.', 'value: 70, qualifier: about, exact: 70-odd ships'],
    ['They lost 100 or so men.', '100 or so men (p1)'],
    ['They lost 100+ men.', '100+ men (p1)'],
    ['In a twenty-foot container.', 'value: 20, unit: feet, exact: a twenty-foot container'],
    ['It is 40 km² of sea.', 'value: 40, unit: square kilometres, exact: 40 km² of sea'],
    ['A 3,000-strong crowd came.', 'value: 3000, exact: "3,000-strong crowd"'],
    ['Temperatures fell to –12C.', 'value: -12, unit: °C, exact: fell to -12C'],
    ['It fell to minus 12 degrees.', 'value: -12, unit: degrees, exact: minus 12 degrees'],
    ['Winds of 70 miles an hour.', 'value: 70mph, exact: 70 miles an hour'],
  ])('%s %s', (source, written) => {
    expect(figure(source, written)).toMatchObject({
      verdict: expect.stringMatching(/^verified/),
      codes: [],
    });
  });

  test('the format of another language', () => {
    expect(
      figure('Es kamen 11.000 Soldaten.', 'value: 11000, exact: 11.000 Soldaten', 'de').verdict,
    ).toBe('verified exact');
    expect(figure('Es kamen 11.000 Soldaten.', '11.000 Soldaten (p1)', 'de').verdict).toBe(
      'verified exact',
    );
    expect(
      figure('Es kamen 11.000 Soldaten.', 'value: 11, exact: 11.000 Soldaten', 'de').verdict,
    ).toBe('altered');
    expect(figure('Das sind 4,5 Prozent.', 'value: 4.5%, exact: "4,5 Prozent"', 'de').verdict).toBe(
      'verified exact',
    );
    expect(
      figure('Rund 11.000 Soldaten.', 'value: 11000, exact: 11.000 Soldaten', 'de').codes,
    ).toEqual(['figure-hedge']);
    expect(figure('Es kostet 3,5 Millionen Euro.', '3,5 Millionen Euro (p1)', 'de').verdict).toBe(
      'verified exact',
    );
    expect(figure('Rund 11.000 Euro.', 'Rund 11.000 Euro (p1)', 'de').verdict).toBe(
      'verified exact',
    );
    expect(figure('Es kostet 2 Mrd. Euro.', 'value: 2bn, exact: 2 Mrd. Euro', 'de').codes).toEqual([
      'figure-value',
    ]);
    expect(figure('Es kostet 2 Mrd. Euro.', 'value: €2bn, exact: 2 Mrd. Euro', 'de').codes).toEqual(
      [],
    );
    expect(figure('Es kostet 2 Billionen.', 'value: 2bn, exact: 2 Billionen', 'de').codes).toEqual([
      'figure-value',
    ]);
    expect(figure('It weighs 11.000 tonnes.', 'value: 11000, exact: 11.000 tonnes').verdict).toBe(
      'altered',
    );
  });
});

describe('another value or unit', () => {
  test.each([
    ['It cost £3m.', 'value: £3bn, exact: It cost £3m'],
    ['It cost £3bn.', 'value: $3bn, exact: It cost £3bn'],
    ['It cost £3bn.', 'value: 3bn, exact: It cost £3bn'],
    ['It rose by 40%.', 'value: 40, exact: It rose by 40%'],
    ['It took 40 minutes.', 'value: 40, unit: hours, exact: 40 minutes'],
    ['It weighs 5kg.', 'value: 5lb, exact: It weighs 5kg'],
    ['It took 3½ days.', 'value: 3, exact: It took 3½ days'],
    ['It lost -£4m.', 'value: £4m, exact: It lost -£4m'],
    ['It fell to -12C.', 'value: 12, exact: It fell to -12C'],
    ['Between 5 and 7 sank.', 'min: 5, max: 8, exact: Between 5 and 7'],
    ['Between 5 and 7 sank.', 'value: 7, exact: Between 5 and 7'],
    ['Tens of thousands sank.', 'qualifier: thousands, exact: Tens of thousands'],
    ['Some 412 came.', 'value: 421, qualifier: about, exact: Some 412'],
  ])('%s %s', (source, written) => {
    expect(figure(source, written)).toMatchObject({ verdict: 'altered', codes: ['figure-value'] });
    expect(figure(source, written).diff).toMatch(/\[-|\{\+/);
  });
});

describe('another hedge', () => {
  test.each([
    ['More than 100 sank.', 'value: 100, exact: More than 100', '[-More than -]100'],
    ['More than 100 sank.', 'value: 100, exact: 100 sank', '[-More than -]100'],
    ['More than 100 sank.', '100 sank (p1)', '[-More than -]100'],
    ['Perhaps 300 sank.', 'value: 300, exact: 300 sank', '[-Perhaps -]300'],
    [
      'More than an estimated 100 sank.',
      'value: 100, exact: 100 sank',
      '[-More than an estimated -]100',
    ],
    ['Exactly 100 sank.', 'value: 100, qualifier: about, exact: 100 sank', '{+about +}100'],
    [
      'At least 100 sank.',
      'value: 100, qualifier: more-than, exact: At least 100',
      '[-At least-]{+more than+} 100',
    ],
  ])('%s %s', (source, written, diff) => {
    const outcome = figure(source, written);
    expect(outcome).toMatchObject({ verdict: 'altered', codes: ['figure-hedge'] });
    expect(outcome.diff).toBe(diff);
  });

  test.each(['100 or so', '100-odd', 'not 100', 'around 100'])('%s is not 100', (words) => {
    expect(figure(`They lost ${words} men.`, `value: 100, exact: ${words}`).verdict).not.toMatch(
      /^verified/,
    );
  });
});

describe('no figures', () => {
  test.each([
    ['It ended in 2025.', 'value: 2025, exact: It ended in 2025'],
    ['It ended on 5 May.', 'value: 5, exact: ended on 5 May'],
    ['It came fifth.', 'value: 5, exact: It came fifth'],
    ['Since World War One it was.', 'value: 1, exact: World War One'],
  ])('%s', (source, written) => {
    expect(figure(source, written)).toMatchObject({
      verdict: 'unchecked',
      codes: ['figure-unread'],
    });
  });
});

describe('a short form that leaves words out', () => {
  test.each([
    [
      'He says more than 100 eastern troops have been killed.',
      '100 killed (p1)',
      'a hedge is lost, words are left out',
    ],
    [
      'Some 11,000 have been deployed.',
      '11,000 deployed (p1)',
      'a hedge is lost, words are left out',
    ],
    [
      'Perhaps as many as 300 eastern troops have been killed.',
      '300 killed (p1)',
      'a hedge is lost, words are left out',
    ],
    ['He owns 40 per cent of the firm’s profit.', '40% of profit (p1)', 'words are left out'],
  ])('%s %s', (source, written, said) => {
    const { codes, check } = figure(source, written);
    expect(codes).toEqual(['figure-altered']);
    expect(check.findings[0]?.message).toContain(`found others: ${said}`);
  });
});

describe('where', () => {
  const SOURCE = 'Some 40 came.\nThen 40 left.\nThen 40 left and 40 stayed.';
  test('elsewhere, twice, nowhere, nearly', () => {
    expect(figure(SOURCE, 'Then 40 left and (p1)')).toMatchObject({
      verdict: 'misplaced',
      codes: ['figure-misplaced'],
    });
    expect(figure(SOURCE, '40 (p3)')).toMatchObject({
      verdict: 'ambiguous',
      codes: ['figure-ambiguous'],
    });
    expect(figure(SOURCE, '70 zebras (p3)')).toMatchObject({
      verdict: 'missing',
      codes: ['figure-not-in-source'],
    });
    expect(figure(SOURCE, 'Some 50 came (p1)')).toMatchObject({
      verdict: 'altered',
      codes: ['figure-altered'],
      diff: 'Some [-40-]{+50+} came',
    });
  });

  test('past the end of the source', () => {
    const { check } = figure(SOURCE, 'Some 40 came (p42)');
    expect(check.findings.map(({ message }) => message)).toContain(
      'expected the figure in p42, found it in p1',
    );
  });

  test('without words of the source the number itself is looked for', () => {
    expect(figure(SOURCE, 'value: 40, qualifier: about').verdict).toBe('verified folded');
    expect(figure(SOURCE, 'value: 40').codes).toEqual(['figure-hedge']);
    expect(figure('No number.\nThen 41 left.', 'value: 41').verdict).toBe('misplaced');
    expect(figure(SOURCE, 'value: 77').verdict).toBe('missing');
  });
});

test('a unit that the source never says is a warning', () => {
  expect(figure('They lost 40 ships.', 'value: 40, unit: tanks, exact: 40 ships').codes).toEqual([
    'figure-unit-not-found',
  ]);
});

describe('numbers that are easily misread', () => {
  test.each([
    ['A road 12 m wide.', '12', '12000000'],
    ['It was 40 m.', '40', '40000000'],
    ['Lost two thirds of it.', undefined, '2'],
    ['It took 3½ days.', '3.5', '3'],
    ['It lost -£4m.', '-£4m', '£4m'],
    ['It ran the 100m sprint.', '100, unit: metres', '100000000'],
    ['It left at 5 p.m. sharp.', undefined, '5'],
    ['It lost 3-1 at home.', undefined, '3'],
    ['It came after 9/11.', undefined, '9'],
    ['It was two and a half years.', '2.5', '2'],
    ['It has 4\u20603 ships.', undefined, '3'],
    ['It has ~45 ships.', '45, qualifier: about', '45'],
    ['It has <47 ships.', '47, qualifier: less-than', '47'],
    ['It has >48 ships.', '48, qualifier: more-than', '48'],
    ['It climbed from 3 to 12.', '12', '9'],
    ['It rose by 30% to $1.5 million.', '$1.5m', '$30'],
  ])('%s', (source, right, wrong) => {
    if (right) expect(figure(source, `value: ${right}`).verdict).toMatch(/^verified/);
    expect(figure(source, `value: ${wrong}`).verdict).not.toMatch(/^verified/);
  });
});
