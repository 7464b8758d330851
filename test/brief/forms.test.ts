import { describe, expect, test } from 'vitest';
import { idFromPath } from '../../src/brief/model/brief.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { briefOf, codesOf } from './read.ts';

const p5 = [{ from: 5, to: 5 }];

describe('short forms are the same as long ones', () => {
  test.each([
    ['summary', '  - The port is closed. (p5)', '  - {text: The port is closed., at: p5}'],
    ['questions', '  - Who decides? (p5)', '  - {q: "Who decides?", at: p5}'],
    ['quotes', '  - “a pity” -- Bram (p5)', '  - {text: a pity, by: Bram, at: p5}'],
  ])('in %s', (section, short, long) => {
    const items = (body: string) =>
      Object.entries(briefOf(`${section}:\n${body}`)).find(([key]) => key === section);
    expect(items(short)).toEqual(items(long));
  });

  test('a source is a path or a mapping', () => {
    expect(briefOf('source: a.txt').sources).toEqual([{ file: 'a.txt', skip: [] }]);
    expect(briefOf('sources: {a: a.txt, b: {outlet: B}}').sources).toEqual([
      { key: 'a', file: 'a.txt', skip: [] },
      { key: 'b', outlet: 'B', skip: [] },
    ]);
  });

  test('caveats are texts with anchors', () => {
    expect(briefOf('caveats:\n  - Two marks open. (p5)').caveats).toEqual([
      { text: 'Two marks open.', at: p5 },
    ]);
  });

  test('a figure is read from its words', () => {
    expect(briefOf('figures:\n  - Some 11,000 troops were sent (p5)').figures).toEqual([
      {
        quantity: { kind: 'amount', amount: { value: 11_000, text: '11,000' } },
        qualifier: 'about',
        phrase: 'some 11,000',
        what: 'troops were sent',
        unit: 'troops',
        exact: 'Some 11,000 troops were sent',
        at: p5,
      },
    ]);
  });
});

describe('long figures', () => {
  const figure = (lines: string) =>
    briefOf(`figures:\n  - what: ships\n    ${lines.replaceAll('; ', '\n    ')}`).figures[0];

  test.each([
    ['value: 11_000', 'exact', '11,000'],
    ['value: £3bn; qualifier: about', 'about', 'about £3bn'],
    ['value: 100; qualifier: more-than', 'more-than', 'more than 100'],
    ['value: 100; qualifier: more-than; exact: over 100 ships', 'more-than', 'over 100'],
    ['value: 100; qualifier: about; exact: over 100 ships', 'about', 'about 100'],
    ['value: 2%; qualifier: less-than', 'less-than', 'less than 2%'],
    ['min: 5; max: 7', 'between', 'between 5 and 7'],
    ['min: 5; max: 7; qualifier: about', 'about', 'about 5 to 7'],
    ['qualifier: hundreds', 'hundreds', 'hundreds'],
    ['qualifier: tens-of-thousands', 'tens-of-thousands', 'tens of thousands'],
    ['qualifier: vague; exact: a small number of ships', 'vague', 'a small number'],
    ['qualifier: vague', 'vague', 'number not given'],
  ])('%s', (lines, qualifier, phrase) => {
    expect(figure(lines)).toMatchObject({ qualifier, phrase });
  });
});

describe('questions', () => {
  test('are open unless they say otherwise', () => {
    expect(briefOf('questions:\n  - q: Who?').questions).toEqual([
      { question: 'Who?', status: 'open', at: [] },
    ]);
  });
});

describe('an id', () => {
  test.each([
    ['varna-port.yaml', 'varna-port'],
    ['briefs/Varna Port.YML', 'varna-port'],
    ['C:\\briefs\\Café_2026.yaml', 'cafe-2026'],
    ['a.b.yaml', 'a-b'],
    ['港.yaml', 'brief'],
    ['\u001B[31m.yaml', '31m'],
    ['-.yaml', 'brief'],
    ['<stdin>', 'stdin'],
  ])('is made from the file’s name: %j is %j', (path, id) => {
    expect(idFromPath(path)).toBe(id);
    expect(parseBrief('sitrep: 1\ntitle: T\n', path).brief?.id).toBe(id);
  });

  test('is the brief’s own where it gives one', () => {
    expect(briefOf('id: port-2', 'other.yaml').id).toBe('port-2');
  });

  test.each(['Port', 'a_b', '-a', 'a-', 'a--b', 'a b', 'ä'])('%j is none', (id) => {
    expect(codesOf(`id: ${id}`)).toEqual(['bad-id']);
  });
});

describe('a date', () => {
  test.each(['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s is a day',
    (date) => {
      expect(codesOf(`date: ${date}`)).toEqual([]);
    },
  );

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '22.11.2026',
    '2026-11-22T08:00',
  ])('%s is none', (date) => {
    expect(codesOf(`date: ${date}`)).toEqual(['bad-date']);
  });

  test.each(['2026-11-22', '2026-11-22T08:00Z', '2026-11-22 08:00', '2026-11-22T08:00:59+02:00'])(
    'of publication may have a time: %s',
    (date) => {
      expect(codesOf(`source: {file: a, published: "${date}"}`)).toEqual([]);
    },
  );

  test.each(['2026-11-22T24:00Z', '2026-02-30T08:00Z', '2026-11-22T8:00'])(
    'but no such time: %s',
    (date) => {
      expect(codesOf(`source: {file: a, published: "${date}"}`)).toEqual(['bad-date']);
    },
  );
});

test('every section may be empty or left out', () => {
  const sections = ['summary', 'figures', 'people', 'quotes', 'questions', 'caveats', 'tags'];
  expect(codesOf(sections.map((section) => `${section}:`).join('\n'))).toEqual([]);
  expect(codesOf(sections.map((section) => `${section}: []`).join('\n'))).toEqual([]);
  expect(codesOf('')).toEqual([]);
});
