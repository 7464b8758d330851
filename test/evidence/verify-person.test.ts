import { describe, expect, test } from 'vitest';
import { verify } from './cases.ts';

const SOURCE = [
  'Harbour Minister Odile Brandt and the mayor of Skell, Tomas Ruiz, met crews on Monday.', // p1
  'Brandt, 51, spoke first. Her deputy, Lena Oksanen of the Skell Line, did not.', // p2
  'Pilar Sandström, head of the northern union, was joined by Deputy Governor Kofi Mensah.', // p3
  'She asked for time. Former senator Hugh Lowe agreed.', // p4
].join('\n');

function person(fields: string): string {
  const { items, findings } = verify(SOURCE, `people:\n  - {${fields}}\n`);
  return [items[0]?.verdict, ...findings.map(({ code }) => code)].join(' ');
}

describe('a person whom the source has', () => {
  test.each([
    'name: Odile Brandt, at: p1',
    'name: Odile Brandt, at: p2',
    'name: O. Brandt, at: p1',
    'name: Odile M. Brandt, at: p1',
    'name: Odile Brandt',
    'name: Odile Brandt, role: harbour minister, at: p1',
    'name: Odile Brandt, role: harbour minister, at: p2',
    'name: Tomas Ruiz, role: mayor of Skell, at: p1',
    'name: Lena Oksanen, role: deputy, org: Skell Line, at: p2',
    'name: Pilar Sandström, role: head of the northern union, at: p3',
    'name: Pilar Sandstrom, at: p4',
    'name: Hugh Lowe, role: former senator, at: p4',
    'org: Skell Line, at: p2',
  ])('%s', (fields) => expect(person(fields)).toBe('found'));
});

describe('a name that is not there', () => {
  test.each([
    'name: Odile Brand, at: p1',
    'name: Odette Brandt, at: p1',
    'name: Odile Ruiz, at: p1',
    'name: Tomas Ruiz, at: p3',
    'name: Ivo Kessel, at: p1',
    'name: Ivo Kessel',
  ])('%s', (fields) => expect(person(fields)).toBe('unsupported person-not-found'));
});

describe('a role that the source does not give', () => {
  test.each([
    'name: Odile Brandt, role: treasurer, at: p1',
    'name: Odile Brandt, role: Foreign Minister, at: p1',
    'name: Kofi Mensah, role: governor, at: p3',
    'name: Tomas Ruiz, org: Kessel Shipping, at: p1',
  ])('%s', (fields) => expect(person(fields)).toBe('unsupported role-not-found'));

  test.each([
    'name: Tomas Ruiz, role: head of the northern union, at: p1',
    'name: Hugh Lowe, role: senator, at: p4',
    'name: Tomas Ruiz, org: Skell Line, at: p1',
  ])('%s is never found', (fields) => expect(person(fields)).not.toBe('found'));
});

describe('the role of a quote', () => {
  const TEXT = '“We are late,” said Harbour Minister Odile Brandt.';
  test.each([
    ['Harbour Minister', []],
    ['Finance Minister', ['role-not-found']],
    ['treasurer', ['role-not-found']],
  ])('%s', (role, codes) => {
    const body = `quotes:\n  - {text: We are late, by: Odile Brandt, role: ${role}, at: p1}\n`;
    expect(verify(TEXT, body).findings.map(({ code }) => code)).toEqual(codes);
  });
});

/** A source of its own, the fields of a person, and what is said. */
type Example = readonly [source: string, fields: string];

const said = (source: string, fields: string): string => {
  const { items, findings } = verify(source, `people:\n  - {${fields}}\n`);
  return [items[0]?.verdict, ...findings.map(({ code }) => code)].join(' ');
};

describe('forms of names', () => {
  test.each<Example>([
    ['J. R. Pell-Lowe left.', 'name: JR Pell Lowe, at: p1'],
    ['Ada Beatrice Marsh left.', 'name: A. B. Marsh, at: p1'],
    ['Donald J. Harrow left.', 'name: Donald John Harrow, at: p1'],
    ['K. Otto Brenn left.', 'name: Otto Brenn, at: p1'],
    ['Lionel Graves’ boat sank.', 'name: Lionel Graves, at: p1'],
    ['The Skell Harbour Trust (SHT) spoke.', 'org: SHT, at: p1'],
  ])('%s: %s', (source, fields) => expect(said(source, fields)).toBe('found'));

  test.each<Example>([
    ['Donald J. Harrow left.', 'name: John Harrow, at: p1'],
    ['Lionel Graves left.', 'name: Lionel Grave, at: p1'],
    ['Bernd Sanders left.', 'name: Al Sanders, at: p1'],
    ['Otto K. Brenn left.', 'name: Karl Brenn, at: p1'],
  ])('but not %s: %s', (source, fields) =>
    expect(said(source, fields)).toBe('unsupported person-not-found'),
  );
});

describe('a role in other words than the source has it', () => {
  test.each<Example>([
    ['The kingdom’s trade secretary, Bo Lund, spoke.', 'name: Bo Lund, role: trade secretary'],
    [
      'Bo Lund, 51, manager of Skell Rovers, spoke.',
      'name: Bo Lund, role: manager of Skell Rovers',
    ],
    ['Bo Lund is the mayor of Skell.', 'name: Bo Lund, role: Mayor of Skell'],
    ['Skell mayor Bo Lund spoke.', 'name: Bo Lund, role: mayor of Skell'],
    ['The mayor of Skell, Gen. Bo Lund, spoke.', 'name: Bo Lund, role: mayor of Skell'],
    ['They met the mayor, Bo Lund, at noon.', 'name: Bo Lund, role: mayor'],
    ['A jury chaired by the poet Bo Lund met.', 'name: Bo Lund, role: chair of the jury'],
    ['A march organised by Bo Lund began.', 'name: Bo Lund, role: organiser of the march'],
    ['Bo Lund, who drives a van, fell.', 'name: Bo Lund, role: van driver'],
    [
      'Landlord Bo Lund, who runs the Old Swan, spoke.',
      'name: Bo Lund, role: landlord of the Old Swan',
    ],
    ['A deckhand, who gave his name only as Bram, spoke.', 'name: Bram, role: deckhand'],
    [
      'The trust shut a ward. Its chairman, Bo Lund, spoke.',
      'name: Bo Lund, role: chairman of the trust',
    ],
    [
      'The Skell Trust shut a ward. Its head, Bo Lund, spoke.',
      'name: Bo Lund, role: head, org: Skell Trust',
    ],
    ['Leader of the Opposition Bo Lund spoke.', 'name: Bo Lund, role: Leader of the Opposition'],
    [
      'Bo Lund, founder and chief executive of Skell Ltd, spoke.',
      'name: Bo Lund, role: founder and chief executive',
    ],
    [
      'Bo Lund, head of the search and rescue agency, spoke.',
      'name: Bo Lund, role: head of the search and rescue agency',
    ],
    ['It began under President Bo Lund.', 'name: Bo Lund, role: President'],
    ['Skell Bank’s Bo Lund spoke.', 'name: Bo Lund, org: Skell Bank'],
  ])('%s: %s', (source, fields) => expect(said(source, `${fields}, at: p1`)).toBe('found'));
});

describe('a role that says what somebody does', () => {
  test.each<Example>([
    [
      'The Skell Guards are already training young pilots.',
      'org: Skell Guards, role: train young pilots',
    ],
    ['The Skell Bank has bought two mills in Brenn.', 'org: Skell Bank, role: bought two mills'],
    [
      'The mills will close, Skell Bank said on Monday.',
      'org: Skell Bank, role: says that the mills will close',
    ],
  ])('%s: %s', (source, fields) => expect(said(source, `${fields}, at: p1`)).toBe('found'));

  test.each<Example>([
    ['The Skell Guards are trained by young pilots.', 'org: Skell Guards, role: train old pilots'],
    ['The Skell Guards may train young pilots.', 'org: Skell Guards, role: train young pilots'],
    [
      'The Skell Guards are not training young pilots.',
      'org: Skell Guards, role: train young pilots',
    ],
    [
      'The Skell Guards met the trade envoy to Brenn.',
      'org: Skell Guards, role: trade envoy to Brenn',
    ],
    [
      'The army trains young pilots of the Skell Guards.',
      'org: Skell Guards, role: trains young pilots',
    ],
    ['The Skell Bank sold two mills.', 'org: Skell Bank, role: bought two mills'],
    ['The pilots trained the Skell Guards.', 'org: Skell Guards, role: trained the pilots'],
    [
      'The mills will not close, Skell Bank said.',
      'org: Skell Bank, role: says that the mills will close',
    ],
  ])('is unchecked where it is not understood: %s: %s', (source, fields) =>
    expect(said(source, `${fields}, at: p1`)).toBe('unchecked'),
  );
});

describe('a role that is near the name, and somebody else’s', () => {
  test.each<Example>([
    ['The chairman met Bo Lund.', 'name: Bo Lund, role: chairman'],
    ['The foreign envoy met Finance Minister Bo Lund.', 'name: Bo Lund, role: Foreign Minister'],
    ['Afraid of Ada Vale as president, Bo Lund left.', 'name: Bo Lund, role: president'],
    ['After a speech by the mayor, Bo Lund left.', 'name: Bo Lund, role: mayor'],
    ['Bo Lund, mayor of Brenn, met the mayor of Skell.', 'name: Bo Lund, role: mayor of Skell'],
    ['The mayor, Ada Vale, met Bo Lund, mayor of Brenn.', 'name: Ada Vale, role: mayor of Brenn'],
    ['Bo Lund and Vice President Ada Vale spoke.', 'name: Bo Lund, role: vice president'],
    ['A jury chaired by Ada Vale met Bo Lund.', 'name: Bo Lund, role: chair of the jury'],
    [
      'Bo Lund, head of sales at Skell Bank, sued Brenn Water.',
      'name: Bo Lund, role: head of sales, org: Brenn Water',
    ],
    ['Bo Lund of Skell Bank sued Brenn Water.', 'name: Bo Lund, org: Brenn Water'],
    [
      'Skell Bank sued Brenn Water. Its head, Bo Lund, spoke.',
      'name: Bo Lund, role: head, org: Brenn Water',
    ],
    ['Police chief Ada Vale and doctor Bo Lund came.', 'name: Bo Lund, role: police chief'],
    ['Bo Lund, a former judge, spoke.', 'name: Bo Lund, role: judge'],
    ['Bo Lund is training young judges.', 'name: Bo Lund, role: judge'],
    [
      'Friend of the mayor of the Lund family Bo Lund spoke.',
      'name: Bo Lund, role: mayor of Brenn',
    ],
    ['The chairman of the Bo Lund club spoke.', 'name: Bo Lund, role: chairman'],
    ['Deputy mayor Bo Lund spoke.', 'name: Bo Lund, role: mayor'],
    ['Under-Secretary Bo Lund spoke.', 'name: Bo Lund, role: Secretary'],
  ])('%s: %s', (source, fields) => expect(said(source, `${fields}, at: p1`)).not.toMatch(/^found/));
});
