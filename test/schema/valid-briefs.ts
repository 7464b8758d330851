/** Sound briefs of every kind, as plain values: short and long forms, every key, awkward words. */
import fc from 'fast-check';
import {
  ATTRIBUTION,
  CONFIDENCE,
  CREDIBILITY,
  EXTENT,
  LIKELIHOOD,
  RELIABILITY,
  STATUS,
  valuesOf,
} from '../../src/brief/model/field-values.ts';
import { QUALIFIER, WORDS_FOR_NUMBER } from '../../src/language/model/quantity.ts';

/** Words that YAML or the format could misread. */
const AWKWARD = [
  ...[
    'no',
    'Yes',
    'on',
    'true',
    'null',
    '~',
    '1',
    '0777',
    '1.10',
    '1e3',
    '2026-11-22',
    '-',
    '--',
    '---',
    '...',
  ],
  ...[
    '#1 port',
    'We are #1',
    'a: b',
    'a:',
    '"a" -- b',
    "'a'",
    '“a”',
    '[a]',
    '{a}',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '`a`',
    '|',
    '>',
  ],
  ...[
    '? a',
    '- a',
    '• a',
    'C:\\d',
    'a\tb',
    'a\n\nb',
    'a\nb',
    ' a ',
    '港',
    '👩‍🚀',
    'می‌خواهم',
    'it’s',
    "it's",
    '=',
    '<<',
  ],
];

const words = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.lorem({ maxCount: 12 }),
  fc.lorem({ mode: 'sentences', maxCount: 2 }),
);
const paragraph = fc.integer({ min: 1, max: 999 });
const anchor = fc.oneof(
  paragraph.map((number) => `p${number}`),
  fc.tuple(paragraph, fc.nat(9)).map(([from, more]) => `p${from}-${from + more}`),
);
const at = fc.oneof(anchor, fc.array(anchor, { minLength: 1, maxLength: 3 }));
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const timestamp = fc.oneof(
  day,
  day.map((date) => `${date}T08:30Z`),
  day.map((date) => `${date} 08:30:59+02:00`),
);
const id = fc
  .array(fc.string({ unit: fc.constantFrom(...'abcxyz0189'), minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join('-'));
const amount = fc.oneof(
  fc.integer({ min: 0, max: 1e9 }),
  fc.constantFrom(
    '11_000',
    '11,000',
    '3bn',
    '£3bn',
    '4.2 million',
    '40%',
    '40 per cent',
    'GBP 3bn',
    '−5',
    '0.5',
  ),
);

const oneOf = <Value extends string>(table: Readonly<Record<Value, string>>) =>
  fc.constantFrom(...valuesOf(table));
const mapping = <Entries extends object>(
  entries: { [Key in keyof Entries]: fc.Arbitrary<Entries[Key]> },
  required: (keyof Entries)[],
) => fc.record(entries, { requiredKeys: required });
const list = <Item>(entry: fc.Arbitrary<Item>) => fc.option(fc.array(entry, { maxLength: 3 }));
/** A text with an anchor at its end. */
const short = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, anchor).map(([before, place]) => `${before.trim()} (${place})`);

const source = fc.oneof(
  words,
  mapping(
    {
      file: words,
      sha256: fc.string({
        unit: fc.constantFrom(...'0123456789abcdef'),
        minLength: 64,
        maxLength: 64,
      }),
      headline: words,
      outlet: words,
      author: words,
      published: timestamp,
      retrieved: timestamp,
      url: fc.webUrl(),
      language: fc.constantFrom('en', 'en-GB', 'zh-Hans-CN'),
      encoding: fc.constantFrom('windows-1252', 'utf-8', 'KOI8-R'),
      skip: list(paragraph),
      reliability: oneOf(RELIABILITY),
      credibility: oneOf(CREDIBILITY).map(Number),
    },
    [],
  ),
);

const figure = fc.oneof(
  fc
    .tuple(fc.constantFrom('Some', 'More than', 'About', ''), fc.integer({ min: 3000, max: 1e6 }))
    .map(([hedge, number]) => `${hedge} ${number} ships`.trim()),
  mapping(
    {
      what: words,
      value: amount,
      unit: words,
      by: words,
      as_of: words,
      exact: words,
      at,
      series: id,
      qualifier: fc.constantFrom('exact', 'about', 'more-than', 'up-to'),
    },
    ['what', 'value'],
  ),
  mapping(
    {
      what: words,
      min: fc.nat(99),
      max: fc.integer({ min: 100, max: 999 }),
      qualifier: fc.constantFrom('about', 'between'),
    },
    ['what', 'min', 'max'],
  ),
  mapping(
    {
      what: words,
      exact: words,
      qualifier: fc.constantFrom(
        ...valuesOf(QUALIFIER).filter((word) => WORDS_FOR_NUMBER.has(word)),
      ),
    },
    ['what', 'qualifier'],
  ),
);

const person = fc
  .tuple(
    fc.constantFrom('name', 'as', 'org'),
    words,
    mapping({ role: words, attribution: oneOf(ATTRIBUTION), at }, []),
  )
  .map(([key, name, rest]) => ({ [key]: name, ...rest }));

const quote = fc.oneof(
  fc
    .tuple(fc.lorem({ maxCount: 5 }), anchor)
    .map(([text, place]) => `“${text}” -- it’s Bram’s (${place})`),
  fc.lorem({ maxCount: 5 }).map((text) => `"${text}"`),
  mapping(
    {
      text: words,
      by: words,
      role: words,
      attribution: oneOf(ATTRIBUTION),
      extent: oneOf(EXTENT),
      said_to: words,
      context: words,
      at,
      note: words,
    },
    ['text'],
  ),
);

const question = fc.oneof(
  short(words),
  mapping(
    {
      q: words,
      why: words,
      needs: words,
      status: oneOf(STATUS),
      answer: words,
      answered_on: day,
      at,
    },
    ['q'],
  ),
);

export const validBrief = fc
  .record(
    {
      title: words,
      id,
      date: day,
      prepared: mapping({ by: words, with: words }, []),
      tags: list(fc.constantFrom('shipping', 'black-sea', 'no', '2026', '港')),
      source,
      summary: list(
        fc.oneof(
          words,
          short(words),
          mapping(
            { text: words, at, confidence: oneOf(CONFIDENCE), likelihood: oneOf(LIKELIHOOD) },
            ['text'],
          ),
        ),
      ),
      figures: list(figure),
      people: list(person),
      quotes: list(quote),
      questions: list(question),
      caveats: list(fc.oneof(words, short(words))),
    },
    { requiredKeys: ['title'] },
  )
  .map((brief) => ({ sitrep: 1, ...brief }));
