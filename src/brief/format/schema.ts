/**
 * The brief format, version 1, in one definition: the validator runs it, `RawBrief` is its type, and
 * `scripts/json-schema.ts` renders it for editors. It takes a brief as the YAML reader gives it, with every
 * scalar as the author's own text. Rules about more than one value are in `reading/`.
 */
import * as v from 'valibot';
import { CLOSING_MARKS } from '../../language/closing-marks.ts';
import { QUALIFIER } from '../../language/model/quantity.ts';
import {
  ATTRIBUTION,
  CONFIDENCE,
  CREDIBILITY,
  EXTENT,
  LIKELIHOOD,
  RELIABILITY,
  STATUS,
} from '../model/field-values.ts';
import {
  ANCHOR_PATTERN,
  amount,
  date,
  ID_PATTERN,
  list,
  mapping,
  notAList,
  oneOf,
  PARAGRAPHS_PATTERN,
  pattern,
  SCALAR,
  SOURCE_KEY_PATTERN,
  text,
  timestamp,
} from './schema-parts.ts';

const OPENING_MARKS = Object.keys(CLOSING_MARKS).join('');

const anchor = pattern(
  ANCHOR_PATTERN,
  'anchor-malformed',
  'A paragraph (p5), several (p13-14), or with several sources key:p5.',
);
const at = v.optional(
  v.pipe(
    v.union([anchor, v.pipe(v.array(anchor), v.minLength(1, 'empty-value'))]),
    v.description(
      'Where in the source the item comes from: p5, p13-14, key:p5, or a list of them.',
    ),
  ),
);

const paragraphs = pattern(
  PARAGRAPHS_PATTERN,
  'bad-paragraph',
  'A paragraph number, from 1, or two with a hyphen: 34-38.',
  ['integer', 'string'],
  { minimum: 1 },
);

const sourceMapping = v.pipe(
  mapping({
    file: v.optional(text('Path of the text, relative to the brief.')),
    sha256: v.optional(
      pattern(
        /^[0-9A-Fa-f]{64}$/,
        'bad-hash',
        'SHA-256 of the file’s bytes, 64 hexadecimal digits.',
        ['string', 'number'],
      ),
    ),
    headline: v.optional(text('Headline, as printed.')),
    outlet: v.optional(text('Who published it.')),
    author: v.optional(text('Who wrote it.')),
    published: v.optional(timestamp('When it was published, YYYY-MM-DD, with a time if known.')),
    retrieved: v.optional(timestamp('When it was fetched.')),
    url: v.optional(
      pattern(/^https?:\/\/[^\s]+$/, 'bad-url', 'Where it was fetched from, http or https.'),
    ),
    language: v.optional(
      pattern(
        /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
        'bad-language',
        'BCP 47 language tag, such as en-GB.',
      ),
    ),
    encoding: v.optional(
      text('Encoding of the file, such as windows-1252, where it is not recognised.'),
    ),
    skip: v.optional(
      list(
        paragraphs,
        'Numbers of the paragraphs that are page furniture and not text of the article: [1, 34-38].',
      ),
    ),
    reliability: v.optional(
      oneOf(RELIABILITY, 'Reliability of the source, A to F (NATO Admiralty code).'),
    ),
    credibility: v.optional(
      v.pipe(
        oneOf(CREDIBILITY, 'Credibility of the information, 1 to 6 (NATO Admiralty code).'),
        v.metadata({ json: { enum: [1, 2, 3, 4, 5, 6, '1', '2', '3', '4', '5', '6'] } }),
      ),
    ),
  }),
  v.description('One source. Leave out what the article does not say.'),
);
const source = v.union([text('Path of the text, relative to the brief.'), sourceMapping]);

const reviewed = v.optional(
  v.pipe(
    mapping({
      why: text('Why the item is right although there is a warning.'),
      by: text('Who has looked at it.'),
      of: v.optional(text('What was reviewed: the letters that check gives.')),
    }),
    v.description('A person’s answer to the warnings on the item.'),
  ),
);

const summaryPoint = v.union([
  text('A point in your own words, with its anchor at the end: … (p5).'),
  mapping({
    text: text('A point in your own words.'),
    at,
    reviewed,
    confidence: v.optional(oneOf(CONFIDENCE, 'Confidence in the judgement (ICD 203).')),
    likelihood: v.optional(oneOf(LIKELIHOOD, 'How likely the development is (ICD 203).')),
  }),
]);

const figure = v.union([
  text(
    'Words of the source that hold the number, with the anchor at the end: Some 11,000 troops (p5).',
  ),
  v.pipe(
    mapping({
      what: text('What is counted or measured.'),
      value: v.optional(amount('The number: 11000, 11_000, 3bn, £3bn, 40%, 5kg.')),
      min: v.optional(amount('Lower end of a range.')),
      max: v.optional(amount('Upper end of a range.')),
      unit: v.optional(text('Unit, such as troops, km or %.')),
      qualifier: v.optional(oneOf(QUALIFIER, 'The source’s hedge; exact if it has none.')),
      by: v.optional(text('Who gives the figure.')),
      as_of: v.optional(text('The time for which the figure is true, in the source’s words.')),
      exact: v.optional(text('The source’s own words.')),
      at,
      reviewed,
      series: v.optional(
        pattern(
          ID_PATTERN,
          'bad-id',
          'A key that figures of the same quantity share, in this brief and in others.',
          ['string', 'number'],
        ),
      ),
    }),
    v.metadata({
      json: {
        dependencies: {
          min: ['max'],
          max: ['min'],
          value: { not: { anyOf: [{ required: ['min'] }, { required: ['max'] }] } },
        },
        allOf: [
          {
            if: {
              properties: {
                qualifier: { enum: ['hundreds', 'thousands', 'tens-of-thousands', 'vague'] },
              },
              required: ['qualifier'],
            },
            // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword
            then: { not: { anyOf: [{ required: ['value'] }, { required: ['min'] }] } },
          },
          {
            if: { properties: { qualifier: { const: 'between' } }, required: ['qualifier'] },
            // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword
            then: { required: ['min'] },
          },
          {
            if: { required: ['min'] },
            // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword
            then: { properties: { qualifier: { enum: ['between', 'about'] } } },
          },
        ],
      },
    }),
  ),
]);

const person = v.pipe(
  mapping({
    name: v.optional(text('Name, as the source gives it.')),
    as: v.optional(text('What the source calls the person instead of a name.')),
    org: v.optional(text('Organisation.')),
    role: v.optional(text('Role or office, as the source gives it.')),
    attribution: v.optional(oneOf(ATTRIBUTION, 'How the source names them.')),
    at,
    reviewed,
  }),
  v.metadata({
    json: { anyOf: [{ required: ['name'] }, { required: ['as'] }, { required: ['org'] }] },
  }),
);

const quote = v.union([
  v.pipe(
    text('“The words” -- Speaker (p4)'),
    v.metadata({ json: { type: 'string', pattern: `^\\s*[${OPENING_MARKS}]` } }),
  ),
  mapping({
    text: text(
      'The words exactly as in the source, without the outer marks; a blank line between paragraphs.',
    ),
    by: v.optional(text('The speaker’s name, or what the source calls the speaker.')),
    role: v.optional(text('Speaker’s role, as the source gives it.')),
    attribution: v.optional(oneOf(ATTRIBUTION, 'How the source names the speaker.')),
    extent: v.optional(
      oneOf(EXTENT, 'Whether the sentence is given in full, in part or with omissions.'),
    ),
    said_to: v.optional(text('To whom it was said.')),
    context: v.optional(text('What the words are about, or what they answer.')),
    at,
    reviewed,
    note: v.optional(text('The analyst’s remark.')),
  }),
]);

const question = v.union([
  text('A question that the source does not answer, with its anchor at the end.'),
  mapping({
    q: text('The question.'),
    why: v.optional(text('Why it matters.')),
    needs: v.optional(text('What would answer it.')),
    status: v.optional(oneOf(STATUS, 'The status; open if not given.')),
    answer: v.optional(text('The answer so far.')),
    answered_on: v.optional(date('Day of the answer, YYYY-MM-DD.')),
    at,
    reviewed,
  }),
]);

const caveat = v.union([
  text('A caveat about the brief or its source.'),
  mapping({ text: text('A caveat about the brief or its source.'), at, reviewed }),
]);

export const briefSchema = v.pipe(
  mapping({
    sitrep: v.pipe(
      v.literal('1', 'format-version'),
      v.metadata({ json: { enum: [1, '1'] } }),
      v.description('Format version; the first key.'),
    ),
    title: text('Title of the brief.'),
    id: v.optional(
      pattern(
        ID_PATTERN,
        'bad-id',
        'Lower-case letters, digits and hyphens; made from the file’s name if not given.',
        ['string', 'number'],
      ),
    ),
    date: v.optional(date('Day the brief was written, YYYY-MM-DD.')),
    prepared: v.optional(
      v.pipe(
        mapping({
          by: v.optional(text('Who wrote the brief.')),
          with: v.optional(text('Software that helped.')),
        }),
        v.description('Who prepared the brief, and with what.'),
      ),
    ),
    tags: v.optional(
      list(pattern(/^[^\s,]+$/, 'bad-tag', 'One word.', SCALAR), 'Words to find the brief by.'),
    ),
    source: v.optional(v.pipe(source, v.description('The article: a path, or a mapping.'))),
    sources: v.optional(
      v.pipe(
        notAList(
          v.record(v.pipe(v.string(), v.regex(SOURCE_KEY_PATTERN, 'bad-source-key')), source),
        ),
        v.metadata({ json: { propertyNames: { pattern: SOURCE_KEY_PATTERN.source } } }),
        v.description('Several articles, each under a short key that anchors begin with.'),
      ),
    ),
    summary: v.optional(list(summaryPoint, 'What happened and what it means, point by point.')),
    figures: v.optional(list(figure, 'Key numbers.')),
    people: v.optional(list(person, 'Key people and organisations.')),
    quotes: v.optional(list(quote, 'Words between quotation marks in the source.')),
    questions: v.optional(list(question, 'Questions that the source does not answer.')),
    caveats: v.optional(list(caveat, 'What a reader should know before relying on it.')),
  }),
  v.metadata({ json: { not: { required: ['source', 'sources'] } } }),
);

/** A brief as written: keys as in the file, scalars as text, each item in its short or its long form. */
export type RawBrief = v.InferOutput<typeof briefSchema>;
