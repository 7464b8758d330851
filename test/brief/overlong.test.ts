/** What is said of values of one line that are longer than any is. */
import { expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { soundBrief } from '../folder.ts';

const warnings = (text: string): readonly string[] =>
  parseBrief(text, 'x.yaml').diagnostics.map(({ code, message }) => `${code}: ${message}`);

test('300 characters are allowed, 301 get a warning', () => {
  expect(warnings(soundBrief('😀'.repeat(300)))).toEqual([]);
  const text = soundBrief('😀'.repeat(301));
  expect(warnings(text)).toEqual([
    'too-long: expected at most 300 characters in ‘title’, found 301',
  ]);
  expect(parseBrief(text, 'x.yaml').brief).toBeDefined();
});

test('names, ids, tags and headlines are limited too, texts are not', () => {
  const long = 'x'.repeat(400);
  const head = `id: ${long}\ntags: [a, ${long}]\nsource: {headline: ${long}}\n`;
  const items = `people:\n  - {name: ${long}, role: r}\nsummary:\n  - ${long}\ncaveats: [${long}]\n`;
  expect(warnings(soundBrief('T', head + items)).map((each) => /‘(.*)’/.exec(each)?.[1])).toEqual([
    'id',
    'tags',
    'headline',
    'name',
  ]);
});
