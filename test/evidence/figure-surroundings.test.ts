/** What a figure says beside its number is said of that number: what is counted, per what, for when. */
import { describe, expect, test } from 'vitest';
import { figure } from './cases.ts';

const TRADE = 'Imports rose 5% in May, while exports fell 3%.';
const CLASH = 'Police said nine people died and 34 were injured in the clashes.';
const VOTE = 'Hale had 50.4% of the vote to 49.6% for Lund.';
const SHIPS = 'They lost 5 ships and 9 planes.';
const TOLL = 'The line first gave the toll of the wreck as 40 and corrected it to 44.';
const GRANT = 'The town gives £5m a month to the clinic.';

describe('what is counted', () => {
  test.each([
    [TRADE, 'what: rise in imports, value: 5%', ['what: exports, value: 5%']],
    [TRADE, 'what: exports fell, value: 3%', ['what: imports, value: 3%']],
    [CLASH, 'what: people who died, value: 9', ['what: people injured, value: 9']],
    [CLASH, 'what: injured in the clashes, value: 34', ['what: people who died, value: 34']],
    [VOTE, 'what: vote for Hale, value: 50.4%', ['what: vote for Hale, value: 49.6%']],
    [SHIPS, 'what: ships they lost, value: 5', ['what: planes they lost, value: 5']],
    [TOLL, 'what: toll of the wreck, value: 44', ['what: cost of the fence, value: 44']],
    [
      'Rebels killed 12 guards at the gate.',
      'what: guards killed at the gate, value: 12',
      [
        'what: guards rescued at the gate, value: 12',
        'what: nurses killed at the gate, value: 12',
        'what: guards killed at the bridge, value: 12',
      ],
    ],
    [
      'The gate fell. Guards were rescued. Rebels killed 12 guards.',
      'what: guards killed, value: 12',
      ['what: guards rescued, value: 12'],
    ],
    [
      'Some 11,000 eastern troops marched, and hundreds have fought.',
      'what: eastern troops who fought, qualifier: hundreds',
      ['what: eastern troops who marched, qualifier: hundreds'],
    ],
    [
      'A squall hit the coast, sinking 8 barges and damaging 21.',
      'what: barges damaged, value: 21',
      ['what: barges sunk, value: 21'],
    ],
    [
      'The wounded were two cooks from Orvell Mills, which employs 300 people.',
      'what: people that Orvell Mills employs, value: 300',
      ['what: people wounded, value: 300'],
    ],
    [
      'Some 19 councillors argued in the hall against the plan.',
      'what: councillors against the plan, qualifier: about, value: 19',
      ['what: councillors for the plan, qualifier: about, value: 19'],
    ],
    [
      'Gunmen killed seven miners at the gate.',
      'what: miners killed, value: 7',
      ['what: gunmen killed, value: 7'],
    ],
    [
      'The council served eviction notices on 86 farms.',
      'what: farms served with eviction notices, value: 86',
      ['what: farms evicted, value: 86'],
    ],
    [
      'The plan would add £31m to the deficit.',
      'what: what it would add to the deficit, value: £31m',
      ['what: deficit, value: £31m'],
    ],
    [
      'Sales of pumps fell 5 per cent in May.',
      'what: fall in sales of pumps, value: 5%',
      ['what: sales of pumps, value: 5%'],
    ],
    [
      'The storm left 60 farms without power.',
      'what: farms without power, value: 60',
      ['what: farms with power, value: 60'],
    ],
  ])('%s %s', (source, right, wrong) => {
    expect(figure(source, `{at: p1, ${right}}`)).toMatchObject({
      verdict: expect.stringMatching(/^verified/),
      codes: [],
    });
    for (const one of wrong)
      expect(figure(source, `{at: p1, ${one}}`), one).toMatchObject({
        verdict: 'unchecked',
        codes: [],
      });
  });
});

describe('who does it, and to whom', () => {
  test.each([
    ['Raiders shot dead 9 herders.', 'herders shot dead', ['raiders shot dead', 'dead raiders']],
    [
      'Raiders killed 9 people in Orvell.',
      'people killed by raiders',
      ['raiders who died', 'deaths of raiders', 'raiders killed in Orvell', 'raiders'],
    ],
    ['A fire in Orvell killed 12 people.', 'deaths in the Orvell fire', ['fires']],
    ['The toll of the wreck rose to 9 people.', 'toll of the wreck', []],
  ])('%s', (source, right, wrong) => {
    const value = /\d+/.exec(source)?.[0];
    const check = (what: string) => figure(source, `{at: p1, what: ${what}, value: ${value}}`);
    expect(check(right).verdict).toMatch(/^verified/);
    for (const one of wrong) expect(check(one).verdict, one).toBe('unchecked');
  });
});

describe('where it is', () => {
  test.each([
    ['After the raid on the train, 19 people were killed at the dam.', 'the dam', 'the train'],
    ['Nineteen people were killed at the dam, and a train burnt.', 'the dam', 'the train'],
    [
      'At the dam, 19 people were killed.\n\nA raid on the train hurt four.',
      'the dam',
      'the train',
    ],
    ['In Varna, 19 people were killed, after a raid in Orvell.', 'Varna', 'Orvell'],
  ])('%s', (source, right, wrong) => {
    const check = (place: string) =>
      figure(source, `{at: p1, what: people killed at ${place}, value: 19}`).verdict;
    expect(check(right)).toMatch(/^verified/);
    expect(check(wrong)).toBe('unchecked');
  });
});

describe('what the source leaves open', () => {
  test.each([
    ['The mill may close 50 depots.', 'depots that may close', 'depots closed'],
    ['The mill plans to close 50 depots.', 'depots planned to close', 'depots'],
    ['The mill will close 50 depots.', 'depots to close', 'depots closed'],
    ['The mill ordered 50 cooks to leave.', 'cooks ordered to leave', 'cooks who left'],
    ['He allegedly stole 50 carts.', 'carts allegedly stolen', 'carts stolen'],
    ['He is accused of stealing 50 carts.', 'carts he is accused of stealing', 'carts stolen'],
    ['Some 50 barns are expected to be built.', 'barns expected to be built', 'barns built'],
    ['If the dam breaks, 50 barns would be lost.', 'barns that would be lost', 'barns lost'],
    ['The mayor promised 50 barns.', 'barns promised', 'barns'],
    ['The debt would reach $50bn.', 'debt that the plan would reach', 'debt'],
  ])('%s', (source, right, wrong) => {
    const value = /\$?50(?:bn)?/.exec(source)?.[0];
    const hedge = source.startsWith('Some') ? ', qualifier: about' : '';
    const check = (what: string) =>
      figure(`${source} It is a plan.`, `{at: p1, what: ${what}, value: ${value}${hedge}}`).verdict;
    expect(check(right)).toMatch(/^verified/);
    expect(check(wrong)).toBe('unchecked');
  });

  test.each([
    ['The mill managed to close 50 depots.', 'depots', 'a thing that was done'],
    ['The mill may sell its 50 depots.', 'depots', 'a number that is there anyway'],
    ['The mill may sell pumps, and 50 depots have closed.', 'depots closed', 'another clause'],
    ['The mill had run 50 depots.', 'depots that the mill ran', 'a participle like its verb'],
  ])('%s says %s as it is: %s', (source, what) => {
    expect(figure(source, `{at: p1, what: ${what}, value: 50}`).verdict).toMatch(/^verified/);
  });
});

describe('what somebody claims or disputes', () => {
  test.each([
    [
      'Lawyers allege that he moved 50 carts to a barn.',
      'carts alleged to be moved',
      'carts moved',
    ],
    ['It is feared that 50 carts were lost.', 'carts feared lost', 'carts lost'],
    ['She rejected claims that 50 carts were lost.', 'carts claimed to be lost', 'carts lost'],
    ['She denied reports that 50 carts were lost.', 'carts reported lost, denied', 'carts lost'],
  ])('%s', (source, right, wrong) => {
    const check = (what: string) => figure(source, `{at: p1, what: "${what}", value: 50}`);
    expect(check(wrong).verdict).toBe('unchecked');
    expect(check(right).codes).toEqual([]);
  });

  test.each([
    ['He denied reports of theft, and said that 50 carts were sold.', 'carts sold'],
    ['There are claims that more will come to join the 50 carts.', 'carts'],
  ])('%s says %s', (source, what) => {
    expect(figure(source, `{at: p1, what: ${what}, value: 50}`).verdict).toMatch(/^verified/);
  });
});

describe('relations', () => {
  test.each([
    [
      'Rangers moved 26 hares from Orvell to Varna.',
      'hares moved from Orvell',
      'hares moved to Orvell',
    ],
    [
      'Some 26 hares have died since June.',
      'hares that died since June',
      'hares that died in June',
    ],
    ['The median age of the hares is 26.', 'median age of the hares', 'age of the hares'],
    ['The age of the hares is 26.', 'age of the hares', 'average age of the hares'],
    ['Half of the 26 hares were caught.', 'hares', 'hares caught'],
  ])('%s', (source, right, wrong) => {
    const hedge = source.startsWith('Some') ? ', qualifier: about' : '';
    const check = (what: string) =>
      figure(source, `{at: p1, what: ${what}, value: 26${hedge}}`).verdict;
    expect(check(right)).toMatch(/^verified/);
    expect(check(wrong)).not.toMatch(/^verified/);
  });
});

describe('by how much something changes or differs', () => {
  test.each([
    ['The plan widened the deficit by £31m.', 'widening of the deficit', 'deficit'],
    ['The mill hired another 31 cooks.', 'another number of cooks hired', 'cooks hired'],
    ['The mill hired 31 more cooks.', 'more cooks', 'cooks'],
    ['There were 31 fewer births than in June.', 'fewer births', 'births'],
    ['The rise in births was 31.', 'rise in births', 'births'],
    ['Profit beat its target by £31m.', 'how profit beat its target', 'profit'],
  ])('%s', (source, right, wrong) => {
    const value = /£?31m?/.exec(source)?.[0];
    const check = (what: string) => figure(source, `{at: p1, what: ${what}, value: ${value}}`);
    expect(check(right).verdict).toMatch(/^verified/);
    expect(check(wrong).verdict).toBe('unchecked');
  });

  test('a number that something rises to is what it is', () => {
    const source = 'Births in the town rose in June to 31.';
    expect(figure(source, '{at: p1, what: births in the town, value: 31}').verdict).toMatch(/^ver/);
  });
});

describe('unit', () => {
  test.each([
    [GRANT, 'value: £5m, unit: a month', ['value: £5m, unit: a year', 'value: £5m, unit: a day']],
    [
      'It makes 300 bolts daily.',
      'value: 300, unit: bolts a day',
      ['value: 300, unit: bolts a week'],
    ],
    [
      'It pays £40 a tonne.',
      'value: £40, unit: a tonne',
      ['value: £40, unit: a ship', 'value: £40, unit: per sailor'],
    ],
    ['They won 12 seats.', 'value: 12, unit: seats', ['value: 12, unit: won']],
    ['After 2 weeks of talks it ended.', 'value: 2, unit: weeks', ['value: 2, unit: talks']],
    ['12 of the ship’s lockers broke.', 'value: 12, unit: lockers', ['value: 12, unit: cranes']],
    ['38% of last winter’s trips ran late.', 'value: 38%, unit: of trips', []],
  ])('%s %s', (source, right, wrong) => {
    expect(figure(source, right).verdict).toMatch(/^verified/);
    for (const one of wrong) expect(figure(source, one).verdict, one).not.toMatch(/^verified/);
  });

  test.each([
    [GRANT, 'what: grant to the clinic, value: £5m'],
    ['It pays £40 a tonne.', 'what: it pays, value: £40'],
    ['They fired a 7.62mm round.', 'what: round fired, value: 7.62'],
    ['It came in a twenty-foot box.', 'what: box, value: 20'],
  ])('%s %s leaves out what the number is in', (source, written) => {
    expect(figure(source, `{at: p1, ${written}}`).verdict).toBe('unchecked');
  });

  test.each([
    ['Der Steg ist 20 Metern breit.', 'value: 20, unit: m', 'value: 20, unit: km', 'de'],
    ['Der Steg ist 20 Meter breit.', 'value: 20, unit: metres', 'value: 20, unit: feet', 'de'],
    ['Costó 5 millones de euros.', 'value: €5m', 'value: $5m', 'es'],
    ['Cela coûte 5 millions d’euros.', 'value: €5m', 'value: €5', 'fr'],
    ['Custa 5 milhões de euros.', 'value: 5m, unit: euros', 'value: 5, unit: euros', 'pt'],
    ['Costa 5 milioni di euro.', 'value: €5m', 'value: £5m', 'it'],
    ['Zajęło to 3 godziny.', 'value: 3, unit: hours', 'value: 3, unit: days', 'pl'],
    ['Es kostet 11.000 Euro.', 'value: €11000', 'value: €11', 'de'],
  ])('%s %s', (source, right, wrong, language) => {
    expect(figure(source, right, language).verdict).toMatch(/^verified/);
    expect(figure(source, wrong, language).verdict).not.toMatch(/^verified/);
  });
});

test.each([
  ['Dues were 5% in 2016 and 6% in 2017.', 'value: 6%, as_of: 2017', 'value: 6%, as_of: 2016'],
  ['On 3 May the port held 40 ships.', 'value: 40, as_of: 3 May', 'value: 40, as_of: 4 May'],
  ['In March the port held 40 ships.', 'value: 40, as_of: March', 'value: 40, as_of: June'],
])('as of: %s %s', (source, right, wrong) => {
  expect(figure(source, right).verdict).toMatch(/^verified/);
  expect(figure(source, wrong).verdict).toBe('unchecked');
});

test('a quotation that ends in a number has its words', () => {
  expect(figure('He “gave $1,001” to them.', 'gave $1,001 (p1)').verdict).toBe('verified exact');
  expect(figure('It is 6” wide.', 'It is 6 (p1)').verdict).not.toMatch(/^verified/);
});

test('a number that stands where it should is not misplaced, though nobody can say what it counts', () => {
  const source = 'They fought the fire for nine hours.\n\nHighway 9 was shut.';
  expect(figure(source, '{at: p2, what: hours, value: 9}')).toMatchObject({
    verdict: 'unchecked',
    codes: ['figure-unread'],
  });
  expect(figure(source.replace('9', '8'), '{at: p2, what: hours, value: 9}').verdict).toBe(
    'misplaced',
  );
});
