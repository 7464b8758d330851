/**
 * Defines the JSON of a brief, version 1: the JSON Schema in `schema/` is made from it, and `sitrep import` validates by
 * it. It is the model (`brief/model/brief.ts`) with the check result of each item, and with `--evidence` extracts of the
 * sources. Later versions add keys and never rename one.
 */
import * as v from 'valibot';
import {
  ATTRIBUTION,
  CONFIDENCE,
  CREDIBILITY,
  EXTENT,
  LIKELIHOOD,
  RELIABILITY,
  STATUS,
  valuesOf,
} from '../../brief/model/field-values.ts';
import { UNCHECKED_REASON } from '../../evidence/record/check-result.ts';
import { GRADES } from '../../evidence/verdict/check.ts';
import { VERDICTS } from '../../evidence/verdict/verdict.ts';
import { WORD_VERDICTS } from '../../evidence/verdict/word-verdict.ts';
import { QUALIFIER } from '../../language/model/quantity.ts';

const described = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));
const text = (description: string) => described(v.string(), description);
const maybeText = (description: string) => v.exactOptional(text(description));
const oneOf = <Value extends string>(
  values: Readonly<Record<Value, unknown>>,
  description: string,
) => described(v.picklist(Object.keys(values) as [Value, ...Value[]]), description);
const list = <Item extends v.GenericSchema>(item: Item, description: string) =>
  described(v.array(item), description);
const count = (minimum: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(Number.MAX_SAFE_INTEGER));
const sourceKey = maybeText('Key of the source, in a brief with several.');

const at = list(
  v.object({
    source: sourceKey,
    from: described(count(1), 'First paragraph, from 1.'),
    to: described(count(1), 'Last paragraph; the same as `from` where there is one.'),
  }),
  'Where in the source the item comes from; empty where it does not say.',
);

const run = v.object({
  kind: described(
    v.picklist(['plain', 'marked', 'removed', 'added']),
    '`marked`: the item’s own words; `removed`, `added`: in the source alone, in the brief alone.',
  ),
  text: v.string(),
});

const extracts = v.exactOptional(
  list(
    v.object({
      reference: text('The paragraph: p19, and with several sources mts:p19.'),
      hash: text('First digits of the SHA-256 of the source.'),
      runs: list(run, 'The words of the source, in pieces.'),
    }),
    'Sentences of the source around the item’s words; only with --evidence.',
  ),
);

const evidence = v.exactOptional(
  described(
    v.object({
      status: oneOf(
        VERDICTS,
        'How the item stands: its verdict, or that the words are another speaker’s.',
      ),
      verdict: described(
        v.picklist(WORD_VERDICTS),
        'Whether its words are where it says; `found`: it is in the analyst’s own words, and what can be checked of them is there.',
      ),
      grade: v.exactOptional(
        described(
          v.picklist(GRADES),
          'Of a verified item: to the letter, but for typography, or with omissions.',
        ),
      ),
      findings: list(v.string(), 'Codes of the findings, as in docs/diagnostics.md.'),
      passages: list(
        list(
          v.object({
            source: sourceKey,
            paragraph: described(count(1), 'From 1.'),
            start: described(count(0), 'In code points of the source’s text, from 0.'),
            end: described(count(0), 'Exclusive.'),
          }),
          'One for each paragraph that the words run over.',
        ),
        'Where the words were found, or the nearest ones: each a list of places, `paragraph` from 1, `start` and `end` in code points of the source.',
      ),
      said: v.exactOptional(list(v.string(), 'The findings, in words; only with --evidence.')),
      extracts,
      difference: v.exactOptional(
        list(run, 'How the words differ from the source’s; only with --evidence.'),
      ),
    }),
    'How the item stands against its source; absent where that is not known.',
  ),
);

const amount = v.object({
  value: described(v.number(), 'The number, its scale applied: 3e9 for £3bn.'),
  currency: maybeText('Sign or ISO 4217 code, as written.'),
  text: text('As shown: £3bn, 11,000, 40%.'),
});

const quantity = described(
  v.variant('kind', [
    v.object({ kind: v.literal('amount'), amount }),
    v.object({ kind: v.literal('range'), min: amount, max: amount }),
    v.object({
      kind: described(v.literal('words'), 'The qualifier stands for the number.'),
    }),
  ]),
  'The number or numbers.',
);

const reviewed = v.exactOptional(
  described(
    v.object({
      why: text('Why the item is right although there is a warning.'),
      by: text('Who has looked at it.'),
      of: maybeText('What was reviewed: the letters that check gives.'),
    }),
    'A person’s answer to the warnings on the item.',
  ),
);

const point = v.object({
  text: text('The point, in the analyst’s words.'),
  confidence: v.exactOptional(oneOf(CONFIDENCE, 'Confidence in the judgement (ICD 203).')),
  likelihood: v.exactOptional(oneOf(LIKELIHOOD, 'How likely the development is (ICD 203).')),
  at,
  reviewed,
  evidence,
});

const figure = v.object({
  phrase: v.optional(
    text(
      'Hedge and number in words, as shown: more than 100. Made from the rest; import does not read it.',
    ),
    '',
  ),
  what: text('What is counted or measured.'),
  quantity,
  isUnread: v.exactOptional(
    described(v.boolean(), 'Its number is in a form that is not read, and is not checked.'),
  ),
  qualifier: oneOf(QUALIFIER, 'The source’s hedge.'),
  unit: maybeText('Unit, such as troops, km or %.'),
  by: maybeText('Who gives the figure.'),
  asOf: maybeText('The time it holds for, in free words.'),
  exact: maybeText('The source’s own words.'),
  series: maybeText('Ties the same quantity across figures and briefs.'),
  at,
  reviewed,
  evidence,
});

const person = v.object({
  name: maybeText('Name, as the source gives it.'),
  as: maybeText('Descriptor where the source gives no name.'),
  org: maybeText('Organisation.'),
  role: maybeText('Role or office.'),
  attribution: v.exactOptional(oneOf(ATTRIBUTION, 'How the source names them.')),
  at,
  reviewed,
  evidence,
});

const quote = v.object({
  paragraphs: described(
    v.pipe(v.array(v.string()), v.minLength(1)),
    'The words, verbatim, without the outer marks.',
  ),
  by: maybeText('Speaker’s name or descriptor.'),
  role: maybeText('Speaker’s role.'),
  attribution: v.exactOptional(oneOf(ATTRIBUTION, 'How the source names the speaker.')),
  extent: v.exactOptional(oneOf(EXTENT, 'In full, in part or with omissions.')),
  saidTo: maybeText('To whom it was said.'),
  context: maybeText('What the words are about, or what they answer.'),
  note: maybeText('The analyst’s remark.'),
  at,
  reviewed,
  evidence,
});

const question = v.object({
  question: text('The question.'),
  status: v.optional(oneOf(STATUS, 'The status of the question.'), 'open'),
  why: maybeText('Why it matters.'),
  needs: maybeText('What would answer it.'),
  answer: maybeText('The answer so far.'),
  answeredOn: maybeText('Day of the answer, YYYY-MM-DD.'),
  at,
  reviewed,
});

const caveat = v.object({ text: text('The caveat.'), at, reviewed });

const source = v.object({
  key: maybeText('Key, in a brief with several sources.'),
  file: maybeText('Path of the text, relative to the brief.'),
  sha256: maybeText('SHA-256 of the text’s bytes.'),
  headline: maybeText('Headline, as printed.'),
  outlet: maybeText('Who published it.'),
  author: maybeText('Who wrote it.'),
  published: maybeText('When it was published: a day, or a day and time.'),
  retrieved: maybeText('When it was fetched.'),
  url: maybeText('Where it was fetched from.'),
  language: maybeText('BCP 47 language tag.'),
  encoding: maybeText('Encoding of the file.'),
  skip: v.optional(list(count(1), 'Paragraphs that are page furniture, from 1.'), []),
  reliability: v.exactOptional(oneOf(RELIABILITY, 'Reliability, A to F (NATO Admiralty code).')),
  credibility: v.exactOptional(
    described(v.picklist(valuesOf(CREDIBILITY)), 'Credibility, 1 to 6 (NATO Admiralty code).'),
  ),
});

const foundOf = (items: string, description: string) =>
  v.exactOptional(
    described(
      v.object({
        found: described(count(0), `How many ${items} have their names and numbers in the source.`),
        total: described(count(0), `How many ${items} there are.`),
      }),
      description,
    ),
  );

const checked = v.exactOptional(
  described(
    v.object({
      basis: described(
        v.picklist(['source', 'record', 'none']),
        '`source`: against the text; `record`: the text is not here, a record of the check is; `none`: not checked.',
      ),
      why: v.exactOptional(oneOf(UNCHECKED_REASON, 'Why it was not checked.')),
      on: maybeText('Day of a recorded check, in UTC.'),
      sources: v.exactOptional(
        list(v.object({ key: sourceKey, sha256: v.string() }), 'What it was checked against.'),
      ),
      verified: v.exactOptional(described(count(0), 'Quotes and figures that are verified.')),
      total: v.exactOptional(described(count(0), 'Quotes and figures.')),
      points: foundOf('points', 'Points, in the analyst’s own words.'),
      people: foundOf('people', 'People and organisations.'),
      about: maybeText('Why there are no extracts; only with --evidence.'),
    }),
    'How the brief as a whole stands against its sources.',
  ),
);

const section = <Item extends v.GenericSchema>(item: Item, description: string) =>
  v.exactOptional(list(item, `${description} Absent where --section leaves it out.`));

export const briefForm = v.object({
  version: described(v.literal(1), 'Version of this JSON.'),
  id: maybeText('Lower-case letters, digits, hyphens.'),
  path: maybeText('The file it was read from, as given; `<stdin>` or `<pipe 63>` from a pipe.'),
  sha256: maybeText('SHA-256 of that file’s bytes.'),
  title: text('Title of the brief.'),
  date: maybeText('Day the brief was written, YYYY-MM-DD.'),
  prepared: v.exactOptional(
    described(
      v.object({ by: maybeText('Who wrote it.'), with: maybeText('Software that helped.') }),
      'Who prepared the brief, and with what.',
    ),
  ),
  tags: v.optional(list(v.string(), 'Words to find it by.'), []),
  sources: v.optional(list(source, 'The articles; one, several or none.'), []),
  checked,
  summary: section(point, 'Summary points.'),
  figures: section(figure, 'Key numbers.'),
  people: section(person, 'People and organisations.'),
  quotes: section(quote, 'Quotations.'),
  questions: section(question, 'What the source leaves open.'),
  caveats: section(caveat, 'What to know before relying on it.'),
});

export const documentForm = v.object({
  version: described(v.literal(1), 'Version of this JSON.'),
  briefs: list(briefForm, 'In the order in which they were asked for; a library’s newest first.'),
});

/** The same, not to be changed. */
type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

/** A brief as JSON prints it. */
export type BriefJson = Frozen<v.InferOutput<typeof briefForm>>;
