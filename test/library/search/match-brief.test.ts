import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../../src/brief/reading/parse-brief.ts';
import { matchBrief } from '../../../src/library/search/match-brief.ts';
import { parseQuery } from '../../../src/library/search/parse-query.ts';

const { brief } = parseBrief(
  `sitrep: 1
title: Port of Varna closed after rocket fire
id: varna
date: 2026-11-22
tags: [shipping, black-sea]
source: {headline: Port shut, outlet: The Harbour Times}
summary:
  - Two ships were hit, and casualties are unknown. (p1)
  - The drill was cancelled.
figures:
  - {what: ships waiting outside, value: 1300, qualifier: about, by: Bram Hale, series: ships-waiting}
people:
  - {name: Bram Hale, role: harbour master}
quotes:
  - {text: We cannot confirm any casualties, by: Bram Hale, role: harbour master}
  - {text: The port will reopen, by: Ann Lee}
questions:
  - {q: When will it reopen?, status: answered, answer: On Monday}
  - Who fired the rockets?
caveats: [One source only]
`,
  'varna.yaml',
);

/** The items that are found, such as `quotes 1`; undefined where the brief is not. */
function find(text: string): string[] | undefined {
  const reading = parseQuery(text, '2026-12-01');
  if (reading.kind === 'fault') throw new Error(reading.fault.message);
  if (!brief) throw new Error('the brief is broken');
  return matchBrief(reading.query, brief)?.items.map(
    ({ section, index }) => `${section} ${index + 1}`,
  );
}

describe('a brief', () => {
  test.each([
    // Words may stand anywhere in it, each in another item.
    ['casualties', ['summary 1', 'quotes 1']],
    ['casualties monday', ['summary 1', 'quotes 1', 'questions 1']],
    ['casualties nowhere', undefined],
    ['harbour', ['people 1', 'quotes 1']],
    ['"harbour master"', ['people 1', 'quotes 1']],
    ['rocket*', ['questions 2']],
    ['rocket', []],
    ['1,300', ['figures 1']],
    // Terms about an item hold together of one.
    ['by:hale', ['figures 1', 'people 1', 'quotes 1']],
    ['quote:casualties by:hale', ['quotes 1']],
    ['quote:casualties by:lee', undefined],
    ['quote:reopen question:reopen', ['quotes 2', 'questions 1']],
    ['quote:reopen question:fired', ['quotes 2', 'questions 2']],
    ['status:open', ['questions 2']],
    ['status:open reopen', undefined],
    ['status:answered monday', ['questions 1']],
    ['series:ships-waiting about', ['figures 1']],
    ['role:master casualties', ['quotes 1']],
    // A word of the title goes with all its items.
    ['varna by:lee', ['quotes 2']],
    // Terms about the brief.
    ['tag:black-sea', []],
    ['tag:sea id:varna', []],
    ['source:"harbour times"', []],
    ['title:ships', undefined],
    ['since:2026-11-22 until:2026-11-22', []],
    ['since:2026-12', undefined],
    ['casualties since:2026', ['summary 1', 'quotes 1']],
    // What must not be there.
    ['casualties -drill', undefined],
    ['casualties -quote:drill', ['summary 1', 'quotes 1']],
    ['-tag:shipping', undefined],
    ['-since:2027', []],
    ['-status:dropped', []],
    // Nothing was checked.
    ['verdict:unchecked by:lee', ['quotes 2']],
    ['verdict:verified', undefined],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test('is found with the words marked, apart from each other and in order', () => {
    const reading = parseQuery('"ships were" were casualt*', '2026-12-01');
    if (reading.kind === 'fault' || !brief) throw new Error('not read');
    const [point] = matchBrief(reading.query, brief)?.items ?? [];
    const [field] = point?.fields ?? [];
    expect(field?.ranges.map(({ start, end }) => field.text.slice(start, end))).toEqual([
      'ships were',
      'casualties',
    ]);
  });
});
