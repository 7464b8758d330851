import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/brief/model/brief.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { writeBrief } from '../../src/brief/writing/write-yaml.ts';
import { visibleParagraphs } from '../../src/text/safety/visible.ts';
import { anySoundBrief } from './any-sound-brief.ts';
import { anyYaml } from './any-yaml.ts';

const BRIEFS = new URL('../../briefs/', import.meta.url);
const shipped = readdirSync(BRIEFS).filter((name) => name.endsWith('.yaml'));

function read(text: string): Brief | undefined {
  return parseBrief(text, 'any.yaml').brief;
}

const bare: Brief = {
  id: 'any',
  title: 'T',
  tags: [],
  sources: [],
  summary: [],
  figures: [],
  people: [],
  quotes: [],
  questions: [],
  caveats: [],
};

function expectSame(brief: Brief): void {
  const text = writeBrief(brief);
  const { brief: again, diagnostics } = parseBrief(text, 'other.yaml');
  expect(
    diagnostics.filter(({ severity }) => severity === 'error'),
    text,
  ).toEqual([]);
  expect(again, text).toEqual(brief);
  expect(visibleParagraphs(text)).toBe(text);
}

describe('a brief written as YAML reads back as the same brief', () => {
  test.each(shipped)('%s, without a warning', (name) => {
    const brief = read(readFileSync(new URL(name, BRIEFS), 'utf8'));
    if (!brief) throw new Error('not sound');
    expectSame(brief);
    expect(parseBrief(writeBrief(brief), name).diagnostics).toEqual([]);
  });

  test.each(['no', 'Y', '017', '1_000', '-1:30', '12:30:45', '<<', '='])(
    'with quotes where YAML 1.1 has something else: %s',
    (title) => {
      const text = writeBrief({ ...bare, title });
      expect(text).toContain(`title: '${title}'\n`);
      expectSame({ ...bare, title });
    },
  );

  test.each([
    'value: about 5',
    'value: 1.000,5',
    'min: one\n    max: 1e9',
    'value: 5kg\n    unit: lb',
  ])('with a number that is not read as it was written: %s', (number) => {
    const brief = read(`sitrep: 1\ntitle: T\nfigures:\n  - what: ships\n    ${number}\n`);
    if (!brief) throw new Error('not sound');
    expectSame(brief);
    expect(brief.figures[0]?.phrase).not.toBe('number not given');
  });

  test('for any sound brief', () => {
    fc.assert(fc.property(anySoundBrief, expectSame));
  });

  test('for any changed file', () => {
    fc.assert(
      fc.property(anyYaml, (text) => {
        const brief = read(text);
        if (brief) expectSame(brief);
      }),
    );
  });
});
