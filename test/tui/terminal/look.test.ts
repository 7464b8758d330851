/** From one look to another with the fewest bytes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Look,
  lookChange,
  onBlank,
  PLAIN,
  withGraphics,
  withLink,
} from '../../../src/tui/output/look.ts';
import { readTokens } from '../../../src/tui/output/sequences.ts';

const look = (parameters: string): Look => withGraphics(PLAIN, parameters);
const shown = (text: string) => text.replaceAll('\u001B', '␛');

test.each([
  ['', '', ''],
  ['1', '1', ''],
  ['', '1', '␛[1m'],
  ['1', '', '␛[m'],
  ['2', '1', '␛[0;1m'],
  ['1;4;7', '7', '␛[0;7m'],
  ['1;7', '1', '␛[27m'],
  ['1;31', '1;32', '␛[32m'],
  ['1;31', '1', '␛[39m'],
  ['4;7', '4', '␛[27m'],
  ['', '1;2;31', '␛[1;2;31m'],
  ['31;44', '91;44', '␛[91m'],
  ['1;2;31', '2;31', '␛[22;2m'],
])('from %j to %j by %j', (from, to, change) => {
  expect(shown(lookChange(look(from), look(to)))).toBe(change);
});

test('equal looks are one object', () => {
  expect(look('1;31;22')).toBe(look('31'));
  expect(look('0')).toBe(PLAIN);
  expect(look('')).toBe(PLAIN);
  expect(look('39;49;22;27')).toBe(PLAIN);
});

test('256 colours and what else there is are left out', () => {
  expect(look('58')).toBe(PLAIN);
  expect(look('5')).toBe(PLAIN);
});

test('on a blank only what can be seen there counts', () => {
  expect(onBlank(look('1;2;31'))).toBe(PLAIN);
  expect(onBlank(look('1;7;31'))).toBe(look('7'));
  expect(onBlank(look('4;44'))).toBe(look('4;44'));
});

describe('links', () => {
  const linked = withLink(look('1'), ';https://example.org');
  test('begin and end', () => {
    expect(shown(lookChange(PLAIN, linked))).toBe('␛[1m␛]8;;https://example.org␛\\');
    expect(shown(lookChange(linked, look('1')))).toBe('␛]8;;␛\\');
  });

  test('of one target are one look', () => {
    expect(withLink(look('1'), ';https://example.org')).toBe(linked);
    expect(withLink(linked, ';')).toBe(look('1'));
  });
});

test('every change of look makes the look', () => {
  const parameter = fc.constantFrom(
    0,
    1,
    2,
    3,
    4,
    7,
    9,
    22,
    27,
    30,
    31,
    37,
    39,
    42,
    49,
    90,
    97,
    107,
  );
  const any = fc.array(parameter, { maxLength: 6 }).map((list) => look(list.join(';')));
  fc.assert(
    fc.property(any, any, (from, to) => {
      let after = from;
      for (const token of readTokens(lookChange(from, to)))
        if (token.kind === 'csi') after = withGraphics(after, token.parameters);
      expect(after).toBe(to);
    }),
  );
});
