import { describe, expect, test } from 'vitest';
import type { Figure, Person, Quote, Source } from '../../src/brief/model/brief.ts';
import {
  figureDetail,
  figureWhat,
  formatAnchors,
  formatCredit,
  personDetail,
  personHeading,
  pointAssessment,
  sourceDetail,
  sourceHeading,
  speakerCredit,
} from '../../src/brief/model/wording.ts';

const figure: Figure = {
  quantity: { kind: 'words' },
  qualifier: 'vague',
  phrase: 'some 11,000',
  what: 'North Korean troops deployed',
  at: [],
};

test('anchors', () => {
  expect(
    formatAnchors([
      { from: 4, to: 4 },
      { from: 13, to: 14 },
      { source: 'mts', from: 5, to: 5 },
    ]),
  ).toBe('p4 p13-14 mts:p5');
  expect(formatAnchors([])).toBe('');
});

test('assessments', () => {
  expect(pointAssessment({ text: '', at: [] })).toBe('');
  expect(pointAssessment({ text: '', at: [], confidence: 'low', likelihood: 'roughly-even' })).toBe(
    'roughly even chance, low confidence',
  );
});

describe('figures', () => {
  test.each<[Partial<Figure>, string, string]>([
    [{}, 'North Korean troops deployed', ''],
    [{ unit: 'troops', by: 'insiders' }, 'North Korean troops deployed', 'insiders'],
    [{ unit: 'of the troops' }, 'North Korean troops deployed', ''],
    [
      { unit: 'a year', by: 'London', asOf: 'on Thursday' },
      'North Korean troops deployed (a year)',
      'London, on Thursday',
    ],
    [{ asOf: '2026-11-19' }, 'North Korean troops deployed', 'as of 2026-11-19'],
  ])('%j', (more, what, detail) => {
    expect(figureWhat({ ...figure, ...more })).toBe(what);
    expect(figureDetail({ ...figure, ...more })).toBe(detail);
  });
});

test.each<[Omit<Person, 'at'>, string, string]>([
  [{ name: 'A. Smith', role: 'minister', org: 'Defence' }, 'A. Smith', 'minister, Defence'],
  [{ as: 'Western officials', attribution: 'anonymous' }, 'Western officials', 'anonymous'],
  [
    { as: 'an official', role: 'on losses', attribution: 'anonymous' },
    'an official',
    'on losses (anonymous)',
  ],
  [{ org: 'South Korea', attribution: 'institution' }, 'South Korea', ''],
  [{ name: 'B', as: 'a driver', attribution: 'named' }, 'B', 'a driver'],
])('person %j', (person, heading, detail) => {
  expect(personHeading({ ...person, at: [] })).toBe(heading);
  expect(personDetail({ ...person, at: [] })).toBe(detail);
});

test.each<[Partial<Quote>, string]>([
  [{}, 'speaker not stated'],
  [{ attribution: 'none', extent: 'partial' }, 'speaker not stated (in part)'],
  [
    { by: 'Western officials', attribution: 'anonymous', extent: 'elided' },
    'Western officials (anonymous, with omissions)',
  ],
  [
    { by: 'L. P.', role: 'minister', saidTo: 'MPs', extent: 'partial' },
    'L. P., minister, to MPs (in part)',
  ],
  [{ by: 'L. P.', saidTo: 'to MPs', extent: 'full', attribution: 'named' }, 'L. P., to MPs'],
  [{ role: 'a spokesman', saidTo: 'in a statement' }, 'a spokesman, in a statement'],
])('credit of %j', (quote, credit) => {
  expect(formatCredit(speakerCredit({ paragraphs: [''], at: [], ...quote }))).toBe(credit);
});

test.each<[Omit<Source, 'skip'>, string, string]>([
  [{ headline: 'War.' }, '“War.”', 'Outlet, author and date not stated.'],
  [{ file: 'a/b.txt', outlet: 'The Post' }, 'b.txt', 'The Post. Author and date not stated.'],
  [
    {
      headline: 'H',
      outlet: 'P',
      author: 'A. B.',
      published: '2026-11-20',
      retrieved: '2026-11-21',
      language: 'de',
    },
    '“H”',
    'P, by A. B., 2026-11-20. Retrieved 2026-11-21. Language: de.',
  ],
  [
    { language: 'en-GB', reliability: 'B', credibility: '2', url: 'https://example.org/' },
    'https://example.org/',
    'Outlet, author and date not stated. Grade B2: usually reliable, probably true. https://example.org/',
  ],
  [
    { outlet: 'P', author: 'A', published: '2026', reliability: 'F' },
    'P',
    'P, by A, 2026. Grade F: reliability not judged.',
  ],
])('source %j', (source, heading, detail) => {
  expect(sourceHeading({ ...source, skip: [] })).toBe(heading);
  expect(sourceDetail({ ...source, skip: [] })).toBe(detail);
});
