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
  ])('%s', (fields) => expect(person(fields)).toBe('verified'));
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
  ])('%s is never verified', (fields) => expect(person(fields)).not.toBe('verified'));
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
