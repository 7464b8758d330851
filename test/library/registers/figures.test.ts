import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../../src/brief/reading/parse-brief.ts';
import type { Entry } from '../../../src/library/briefs/library.ts';
import { contradictions, figureRegister } from '../../../src/library/registers/figures.ts';

/** A brief with these figures, each in the series `ships`. */
function entryOf(id: string, date: string, figures: readonly string[]): Entry {
  const lines = figures.map((figure) => `  - {what: ships, series: ships, ${figure}}\n`);
  const document = parseBrief(
    `sitrep: 1\ntitle: T\nid: ${id}\ndate: ${date}\nfigures:\n${lines.join('')}`,
    `${id}.yaml`,
  );
  expect(document.diagnostics).toEqual([]);
  return { ...document, id, isReadable: true };
}

function contradict(one: string, other: string): boolean {
  const [series] = figureRegister([entryOf('a', '2026-11-22', [one, other])]);
  const [first, second] = series?.figures ?? [];
  if (!series || !first || !second) throw new Error('no figures');
  const [a, b] = [contradictions(series, first), contradictions(series, second)];
  expect(a.length).toBe(b.length);
  return a.length > 0;
}

describe('the register of figures', () => {
  test('has each series in the order of the days', () => {
    const register = figureRegister([
      entryOf('late', '2026-11-24', ['value: 3', 'value: 4']),
      entryOf('early', '2026-11-22', ['value: 1']),
    ]);
    expect(
      register.map(({ key, figures }) => [
        key,
        figures.map(({ entry, index }) => `${entry.id} ${index}`),
      ]),
    ).toEqual([['ships', ['early 0', 'late 0', 'late 1']]]);
  });

  test.each([
    ['value: 409', 'value: 412', true],
    ['value: 412', 'value: 412', false],
    ['value: 100, qualifier: more-than', 'value: 120', false],
    ['value: 100, qualifier: more-than', 'value: 90', true],
    ['value: 100, qualifier: up-to', 'value: 120, qualifier: at-least', true],
    ['value: 100, qualifier: about', 'value: 109', false],
    ['value: 100, qualifier: about', 'value: 112', true],
    ['min: 3, max: 5, qualifier: between', 'value: 4', false],
    ['min: 3, max: 5, qualifier: between', 'value: 6', true],
    ['qualifier: hundreds', 'value: 300', false],
    ['qualifier: hundreds', 'value: 3000', true],
    ['qualifier: vague', 'value: 3000', false],
    ['value: £3m', 'value: $4m', false],
    ['value: 3, unit: km', 'value: 4, unit: miles', false],
    ['value: 3, as_of: Monday', 'value: 4, as_of: Tuesday', false],
  ])('%s and %s of one day contradict each other: %s', (one, other, expected) => {
    expect(contradict(one, other)).toBe(expected);
  });

  test('finds no contradiction between two days', () => {
    const [series] = figureRegister([
      entryOf('a', '2026-11-22', ['value: 1']),
      entryOf('b', '2026-11-23', ['value: 2']),
    ]);
    expect(series?.figures.flatMap((one) => contradictions(series, one))).toEqual([]);
  });
});
