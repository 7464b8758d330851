/** From one look to another with the fewest bytes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookChange, onBlank, PLAIN } from '../../../src/tui/output/look.ts';
import { look, sequencesIn } from './styled-text.ts';

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
  ['7;31', '7;33', '␛[33m'],
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

test('on a blank only what can be seen there counts', () => {
  expect(onBlank(look('1;2;31'))).toBe(PLAIN);
  expect(onBlank(look('1;7;31'))).toBe(look('7'));
  expect(onBlank(look('4'))).toBe(look('4'));
});

describe('links', () => {
  const linked = look('1', ';https://example.org');
  test('begin and end', () => {
    expect(shown(lookChange(PLAIN, linked))).toBe('␛[1m␛]8;;https://example.org␛\\');
    expect(shown(lookChange(linked, look('1')))).toBe('␛]8;;␛\\');
  });

  test('of one target are one look', () => {
    expect(look('1', ';https://example.org')).toBe(linked);
    expect(look('1', '')).toBe(look('1'));
  });
});

test('every change of look makes the look', () => {
  const parameter = fc.constantFrom(0, 1, 2, 4, 7, 22, 24, 27, 31, 32, 33, 39);
  const any = fc.array(parameter, { maxLength: 6 }).map((list) => list.join(';'));
  fc.assert(
    fc.property(any, any, (from, to) => {
      const sent = sequencesIn(lookChange(look(from), look(to)));
      const after = sent.map((sequence) => sequence.slice(2, -1) || '0');
      expect(look([from, ...after].join(';'))).toBe(look(to));
    }),
  );
});
