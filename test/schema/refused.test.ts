import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { askEditor } from './editor.ts';

const TEXT = 'The port is closed.';
const SOUND: Readonly<Record<string, unknown>> = {
  sitrep: 1,
  title: 'Port of Varna closed',
  id: 'varna-port',
  date: '2026-11-22',
  prepared: { by: 'A. Analyst', with: 'sitrep' },
  tags: ['shipping', 2026],
  source: {
    file: 'a.txt',
    sha256: 'a'.repeat(64),
    url: 'https://example.org/a',
    language: 'en-GB',
    skip: [1],
    reliability: 'B',
    credibility: 2,
    published: '2026-11-20T08:00Z',
  },
  summary: [TEXT, { text: TEXT, at: ['p4', 'p6-7'], confidence: 'low' }],
  figures: [
    'Some 12 ships (p4)',
    { what: 'ships', value: 12, at: 'p4' },
    { what: 'ships', min: 5, max: 7 },
    { what: 'ships', qualifier: 'vague' },
  ],
  people: [{ name: 'Tilda Marrow', attribution: 'named' }, { as: 'an official' }],
  quotes: ['“a pity” -- Bram (p4)', { text: 'a pity', by: 'Bram', extent: 'partial' }],
  questions: [
    'Who decides?',
    { q: 'Who decides?', status: 'answered', answer: 'He does.', answered_on: '2026-11-22' },
  ],
  caveats: ['Two marks open. (p4)'],
};

/** A sound brief with another value at a path, or without the key if the value is undefined. JSON is YAML. */
function withValue(path: readonly (string | number)[], value: unknown): string {
  const copy = structuredClone(SOUND) as Record<string | number, unknown>;
  let around: Record<string | number, unknown> = copy;
  for (const step of path.slice(0, -1)) around = around[step] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete around[last];
  else around[last] = value;
  return JSON.stringify(copy);
}

const REFUSED: readonly (readonly [string, readonly (string | number)[], unknown])[] = [
  ...[
    [],
    ['prepared'],
    ['source'],
    ['summary', 1],
    ['figures', 1],
    ['people', 0],
    ['quotes', 1],
    ['questions', 1],
  ].map((path) => ['an unknown key', [...path, 'unknown'], 'x'] as const),
  ['no version', ['sitrep'], undefined],
  ['no title', ['title'], undefined],
  ['no text', ['summary', 1, 'text'], undefined],
  ['no what', ['figures', 1, 'what'], undefined],
  ['no max', ['figures', 2, 'max'], undefined],
  ['no min', ['figures', 2, 'min'], undefined],
  ['nobody', ['people', 0, 'name'], undefined],
  ['no words', ['quotes', 1, 'text'], undefined],
  ['no question', ['questions', 1, 'q'], undefined],
  ...['title', 'id', 'date', 'prepared', 'source'].map((key) => ['nothing', [key], null] as const),
  ...['title', 'date', 'tags', 'summary', 'people'].map(
    (key) => ['a mapping', [key], { a: 'b' }] as const,
  ),
  ...['title', 'prepared', 'source'].map((key) => ['a list', [key], ['a']] as const),
  ...['title', 'prepared', 'source', 'id'].map((key) => ['an empty list', [key], []] as const),
  ...['tags', 'summary', 'figures', 'people', 'quotes', 'questions', 'caveats', 'prepared'].map(
    (key) => ['a text', [key], 'x'] as const,
  ),
  ...['summary', 'figures', 'people', 'quotes', 'questions', 'caveats', 'tags'].map(
    (key) => ['a list in it', [key, 0], ['x']] as const,
  ),
  ...['summary', 'figures', 'people', 'quotes', 'questions', 'caveats', 'tags'].map(
    (key) => ['nothing in it', [key, 0], null] as const,
  ),
  ['empty text', ['title'], ' '],
  ['another version', ['sitrep'], 2],
  ['no id', ['id'], 'Varna Port'],
  ['no date', ['date'], '22.11.2026'],
  ['no day', ['date'], '2026-02-30'],
  ['a year', ['date'], 2026],
  ['no time', ['source', 'published'], '2026-11-20T25:00Z'],
  ['no tag', ['tags', 0], 'black sea'],
  ['no hash', ['source', 'sha256'], 'abc'],
  ['no URL', ['source', 'url'], 'ftp://example.org'],
  ['no language', ['source', 'language'], 'English!'],
  ['no paragraph', ['source', 'skip', 0], 0],
  ['half a paragraph', ['source', 'skip', 0], 1.5],
  ['no grade', ['source', 'reliability'], 'G'],
  ['no grade', ['source', 'credibility'], 7],
  ['no anchor', ['summary', 1, 'at'], 'para 4'],
  ['a number', ['summary', 1, 'at'], 4],
  ['paragraph 0', ['summary', 1, 'at'], 'p0'],
  ['no anchors', ['summary', 1, 'at'], []],
  ['no anchor in the list', ['summary', 1, 'at', 0], 'p4, p5'],
  ['no confidence', ['summary', 1, 'confidence'], 'High'],
  ['no likelihood', ['summary', 1, 'likelihood'], 'maybe'],
  ['too large an amount', ['figures', 1, 'value'], 1e20],
  ['value with min', ['figures', 1, 'min'], 5],
  ['value with a range', ['figures', 2, 'value'], 6],
  ['between without a range', ['figures', 1, 'qualifier'], 'between'],
  ['hundreds with a value', ['figures', 1, 'qualifier'], 'hundreds'],
  ['a range that is more than', ['figures', 2, 'qualifier'], 'more-than'],
  ['no attribution', ['people', 0, 'attribution'], 'unnamed'],
  ['no extent', ['quotes', 1, 'extent'], 'half'],
  ['no marks', ['quotes', 0], 'a pity -- Bram (p4)'],
  ['no status', ['questions', 1, 'status'], 'closed'],
  ['no day of answer', ['questions', 1, 'answered_on'], 'today'],
  ['two kinds of source', ['sources'], { a: 'a.txt' }],
];

test('the brief is sound before it is changed', () => {
  expect(parseBrief(JSON.stringify(SOUND), 'a.yaml').diagnostics).toEqual([]);
  expect(askEditor(JSON.stringify(SOUND))).toBe('accepted');
});

describe('the program and the schema refuse', () => {
  test.each(REFUSED.map(([fault, path, value]) => [fault, path.join('.'), withValue(path, value)]))(
    '%s: %s',
    (_, __, text) => {
      expect(parseBrief(text, 'a.yaml').brief).toBeUndefined();
      expect(askEditor(text)).toBe('against the schema');
    },
  );

  test('no brief at all, a list, and a text', () => {
    for (const text of ['', '# nothing', '- a', 'a']) {
      expect(parseBrief(text, 'a.yaml').brief).toBeUndefined();
      expect(askEditor(text)).toBe('against the schema');
    }
  });
});
