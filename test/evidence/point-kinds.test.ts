/** What a point may not change of its source, by kinds, and what it may say in other words. */
import { describe, expect, test } from 'vitest';
import { point } from './cases.ts';

type Case = readonly [source: string, point: string];

const TURNED: readonly Case[] = [
  ['The ferry did not sail on Sunday.', 'The ferry sailed on Sunday.'],
  ['The ferry sailed on Sunday with 40 crates.', 'The ferry did not sail on Sunday.'],
  ['No witness identified the driver.', 'A witness identified the driver.'],
  ['The mill can’t pay its workers.', 'The mill can pay its workers.'],
  ['Orr refused to sign the contract in Lund.', 'Orr agreed to sign the contract in Lund.'],
  ['Orr denied stealing the seed.', 'Orr confirmed stealing the seed.'],
  ['The bridge was built without a permit.', 'The bridge was built with a permit.'],
  ['Lamb prices rose 4% in Lund.', 'Lamb prices fell 4% in Lund.'],
  ['The village council approved the quarry.', 'The village council rejected the quarry.'],
];

const HEDGE_LOST: readonly Case[] = [
  ['The mill may close in spring.', 'The mill will close in spring.'],
  ['The mill may close in spring.', 'The mill closes in spring.'],
  ['Two sailors might have drowned off Lund.', 'Two sailors drowned off Lund.'],
  ['The clerk allegedly burned the ledgers.', 'The clerk burned the ledgers.'],
  ['Orr is accused of fraud by the bank.', 'Orr was convicted of fraud by the bank.'],
  ['The bank plans to scrap its barges.', 'The bank scrapped its barges.'],
  ['The bank tried to sell its barges.', 'The bank managed to sell its barges.'],
  ['The road will be resurfaced in Lund.', 'The road has been resurfaced in Lund.'],
];

const UNSUPPORTED: readonly Case[] = [
  ['Five barges sank and seven drifted ashore.', 'Seven barges sank and five drifted ashore.'],
  ['Oats cost £4.20 a bushel.', 'Oats cost £4.20 a sack.'],
  ['The pipe runs for 30 miles.', 'The pipe runs for 30 kilometres.'],
  ['Support fell by 3 percentage points.', 'Support fell by 3%.'],
  ['The mill was shut for 6 weeks.', 'The mill was shut for 6 months.'],
  ['Tomas Lindqvist opened the mill.', 'Tomas Lindquist opened the mill.'],
  ['Irena Sokolova opened the mill.', 'Sokolov opened the mill.'],
  ['The mill is in Lund.', 'Germany to buy the mill.'],
  ['The fishing boats idle.', 'The FBI idles in port.'],
  ['Orr said: “We cannot feed them.”', 'Orr said: “We can feed them.”'],
  ['The mill opened on Tuesday 3 March.', 'The mill opened on Monday 3 March.'],
];

const QUIET: readonly Case[] = [
  ['The ferry did not sail on Sunday.', 'The ferry didn’t sail on Sunday.'],
  ['The ferry did not sail on Sunday.', 'The ferry failed to sail on Sunday.'],
  ['No witness identified the driver.', 'Nobody identified the driver.'],
  ['The mill may close in spring.', 'The mill could close in spring.'],
  ['The mill may close in spring.', 'The mill is likely to close in spring.'],
  ['The clerk allegedly burned the ledgers.', 'Police say the clerk burned the ledgers.'],
  ['The bank plans to sell its barges.', 'The bank will sell its barges.'],
  ['The bank plans to sell its barges.', 'The bank is to sell its barges.'],
  ['Five barges sank and seven drifted ashore.', 'Seven drifted ashore; five barges sank.'],
  ['Oats cost £4.20 a bushel.', 'A bushel of oats costs £4.20.'],
  ['The pipe runs for 30 km.', 'The pipe runs for 30 kilometres.'],
  ['The mill burned on Oct. 3.', 'The mill burned on 3 October.'],
  ['Donald J. Orr opened the mill.', 'Donald Orr opened the mill.'],
  ['Donald Orr opened the mill.', 'Donald J. Orr opened the mill.'],
  ['The Lund Mill Trust paid.', 'The LMT paid.'],
  ['Orr said: “We cannot feed them.”', 'Orr said that they “cannot feed them”.'],
  ['Not only did the mill close, Orr left.', 'The mill did close and Orr left.'],
];

const codesOf = ([source, text]: Case, language?: string): readonly string[] =>
  point(`${source}\n`, `${text} (p1)`, language).codes;

describe.each([
  ['summary-turned', TURNED],
  ['summary-hedge-lost', HEDGE_LOST],
  ['summary-unsupported', UNSUPPORTED],
] as const)('%s', (code, cases) => {
  test.each(cases)('%s: %s', (...one) => expect(codesOf(one)).toContain(code));
});

describe('quiet', () => {
  test.each(QUIET)('%s: %s', (...one) => expect(codesOf(one)).toEqual([]));
});

test('a first word that may be a name leaves the point unchecked', () => {
  const { verdict, codes } = point('The mill is in Lund.\n', 'Arneson to leave the mill. (p1)');
  expect([verdict, codes]).toEqual(['unchecked', []]);
});

test('a wrong language does not switch names off', () => {
  const source =
    'The mill in Lund was sold on Friday to a bank from the north, and it is to be shut.';
  expect(codesOf([source, 'Vera Falk met Ivo Brand in Cork.'], 'de')).toEqual([
    'summary-unsupported',
  ]);
});

describe('other languages', () => {
  const german =
    'Die Mühle in Lund wurde am Freitag nicht verkauft, und die Stadt will sie mit 14.000 Euro stützen.';
  test('numbers and negations are read by the language of the source', () => {
    expect(codesOf([german, 'Die Stadt will die Mühle mit 14.000 Euro stützen.'], 'de')).toEqual(
      [],
    );
    expect(codesOf([german, 'Die Mühle in Lund wurde am Freitag verkauft.'], 'de')).toEqual([
      'summary-turned',
    ]);
  });

  test('a German noun in other words is no name', () => {
    expect(codesOf([german, 'Die Kommune will den Betrieb in Lund stützen.'], 'de')).toEqual([]);
  });
});
