/** Libraries of few words, so that they meet in many places, with queries about them. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { STATUS, valuesOf } from '../../../src/brief/model/field-values.ts';
import { ITEM_SECTIONS } from '../../../src/brief/model/sections.ts';
import type { Query, Term, WordField } from '../../../src/library/search/query.ts';
import { searchWords } from '../../../src/text/folding/search-words.ts';
import { validBrief } from '../../schema/valid-briefs.ts';

export interface BriefFile {
  readonly name: string;
  readonly text: string;
}

const WORDS = [
  ...[
    'port',
    'Port',
    'ports',
    'rocket-fire',
    'fire',
    'Zürich',
    'zurich',
    'Straße',
    'ﬁre',
    '1,300',
    '1300',
  ],
  ...[
    '£3bn',
    '$4.5m',
    '40%',
    '港',
    '港は',
    'e\u0301',
    'é',
    'Hale',
    'Hale’s',
    '·',
    'ÅNGSTRÖM',
    'İ',
    'ǅ',
  ],
];
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((some) => some.join(' '));
const day = fc.constantFrom('2026-11-22', '2026-11-23', '2025-01-02', '0001-01-01', '9999-12-31');
const few = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> =>
  fc.array(item, { maxLength: 2 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const smallBrief = fc
  .record({
    title: words,
    id: maybe(fc.constantFrom('port', 'hale', 'fire-2')),
    date: maybe(day),
    tags: few(fc.constantFrom('port', 'black-sea', 'fire')),
    source: fc.record({ headline: maybe(words), outlet: maybe(words) }, { requiredKeys: [] }),
    summary: few(words),
    figures: few(
      fc.record({ what: words, value: fc.constantFrom('1300', '£3bn'), by: maybe(words) }),
    ),
    people: few(fc.record({ name: words, role: maybe(words) })),
    quotes: few(fc.record({ text: words, by: maybe(words), note: maybe(words) })),
    questions: few(
      fc.record({
        q: words,
        status: maybe(fc.constantFrom(...valuesOf(STATUS))),
        answer: maybe(words),
      }),
    ),
    caveats: few(words),
  })
  .map((brief) => stringify({ sitrep: 1, ...brief }));

const anyText = fc.oneof(
  { weight: 4, arbitrary: smallBrief },
  { weight: 1, arbitrary: validBrief.map((brief) => stringify(brief)) },
  { weight: 1, arbitrary: fc.constantFrom('sitrep: 1\n', 'no brief') },
);

export const anyLibrary: fc.Arbitrary<readonly BriefFile[]> = fc
  .array(anyText, { maxLength: 6 })
  .map((texts) => texts.map((text, index) => ({ name: `brief-${index}.yaml`, text })));

const FIELDS: readonly WordField[] = [
  ...ITEM_SECTIONS,
  ...(['title', 'tag', 'id', 'source', 'by', 'role', 'series'] as const),
];

/** Words, phrases and beginnings of words that stand in the texts, or nearly, with fields or without. */
export function anyQueryIn(briefs: readonly BriefFile[]): fc.Arbitrary<Query> {
  const all = searchWords(briefs.map(({ text }) => text).join(' ')).map(({ text }) => text);
  const known = [...all, 'port', 'nowhere'];
  const row = fc
    .record({
      at: fc.nat(known.length - 1),
      length: fc.integer({ min: 1, max: 3 }),
      kept: fc.integer({ min: 1, max: 12 }),
      isPrefix: fc.boolean(),
    })
    .map(({ at, length, kept, isPrefix }) => {
      const some = known.slice(at, at + length);
      const last = [...(some.at(-1) ?? '')].slice(0, kept).join('');
      return { words: isPrefix ? [...some.slice(0, -1), last] : some, isPrefix };
    });
  const isNegated = fc.nat(3).map((one) => one === 0);
  const term: fc.Arbitrary<Term> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(row, maybe(fc.constantFrom(...FIELDS)), isNegated)
        .map(([{ words, isPrefix }, field, not]) => ({
          kind: 'words' as const,
          words,
          isPrefix,
          isNegated: not,
          ...(field !== undefined && { field }),
        })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(maybe(day), maybe(day), isNegated).map(([from, to, not]) => ({
        kind: 'days' as const,
        isNegated: not,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...valuesOf(STATUS)), isNegated)
        .map(([status, not]) => ({ kind: 'status' as const, status, isNegated: not })),
    },
  );
  return fc.array(term, { minLength: 1, maxLength: 4 });
}
