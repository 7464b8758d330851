/**
 * Reads a query as people type it: `casualties quote:kursk by:healey tag:ukraine since:2026-01 -drill`. Words, phrases
 * in quotation marks, `word*` for words that begin so, `field:` before any of them, `-` for what must not be there.
 */
import { STATUS, valuesOf } from '../../brief/model/field-values.ts';
import { ITEM_NOUNS, ITEM_SECTIONS } from '../../brief/model/sections.ts';
import { nearest } from '../../diagnostics/did-you-mean.ts';
import { BY_WEIGHT } from '../../evidence/verdict/verdict.ts';
import { searchWords } from '../../text/folding/search-words.ts';
import type { Range } from '../../text/line-index.ts';
import { readDays } from './days.ts';
import type { Query, Term, WordField, WordTerm } from './query.ts';

export type QueryReading =
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'fault'; readonly fault: QueryFault };

/** What is wrong with a query, and where in it, in UTF-16 units. */
export interface QueryFault extends Range {
  readonly message: string;
}

/** The fields that take words, each with the names that may be typed for it. */
const WORD_FIELDS: readonly { readonly field: WordField; readonly names: readonly string[] }[] = [
  { field: 'title', names: ['title'] },
  { field: 'tag', names: ['tag'] },
  { field: 'id', names: ['id'] },
  { field: 'source', names: ['source'] },
  { field: 'summary', names: ['summary', ...ITEM_NOUNS.summary] },
  ...ITEM_SECTIONS.filter((field) => field !== 'summary').map((field) => ({
    field,
    names: ITEM_NOUNS[field],
  })),
  { field: 'by', names: ['by'] },
  { field: 'role', names: ['role'] },
  { field: 'series', names: ['series'] },
];

const STATUSES = valuesOf(STATUS);

/** All fields, each by the first of its names. */
const FIELD_NAMES = [
  ...WORD_FIELDS.map(({ names: [name = ''] }) => name),
  ...['since', 'until', 'date', 'status', 'verdict'],
];

const MAX_TERMS = 50;
const TOO_MANY = `expected at most ${MAX_TERMS} words and fields`;

const TERM =
  /(?<not>-?)(?:(?<field>\p{L}[\p{L}-]*):(?!\/\/))?(?:["“”„](?<phrase>[^"“”]*)(?<closed>["“”]?)|(?<word>\S*))(?<star>\*?)/uy;

/** `today` is the day of the search, ISO 8601: `since:yesterday` counts from it. */
export function parseQuery(text: string, today: string): QueryReading {
  const query: Term[] = [];
  for (let at = skipBlanks(text, 0); at < text.length; at = skipBlanks(text, at)) {
    TERM.lastIndex = at;
    const match = TERM.exec(text);
    const end = at + (match?.[0].length ?? 1);
    const read = match?.groups ? readTerm(match.groups, { start: at, end }, today) : undefined;
    if (read === undefined || 'message' in read)
      return { kind: 'fault', fault: read ?? { message: 'expected a word', start: at, end } };
    if (query.length === MAX_TERMS)
      return { kind: 'fault', fault: { message: TOO_MANY, start: at, end: text.length } };
    query.push(read);
    at = end;
  }
  if (query.length === 0)
    return { kind: 'fault', fault: { message: 'expected a word', start: 0, end: text.length } };
  return { kind: 'query', query };
}

function skipBlanks(text: string, at: number): number {
  const next = text.slice(at).search(/\S/);
  return next === -1 ? text.length : at + next;
}

type Groups = Readonly<Record<string, string | undefined>>;

function readTerm(groups: Groups, range: Range, today: string): Term | QueryFault {
  const { not = '', field, phrase, closed, word = '', star } = groups;
  if (phrase !== undefined && closed === '')
    return { message: 'expected a quotation mark at the end of the phrase', ...range };
  const typed = (phrase ?? word) + (star ?? '');
  const term = field === undefined ? wordTerm(undefined, typed) : readField(field, typed, today);
  return 'message' in term ? { ...term, ...range } : { ...term, isNegated: not === '-' };
}

interface Fault {
  readonly message: string;
}

/** What a field takes, as it is typed after the colon or as the value of an option. */
export function readField(field: string, typed: string, today: string): Term | Fault {
  const name = field.toLowerCase();
  if (typed === '') return { message: `expected a word after ‘${field}:’` };
  switch (name) {
    case 'since':
    case 'until':
    case 'date': {
      const days = readDays(typed, today);
      if (!days)
        return {
          message: `expected a day, month or year such as 2026-01-15, 2026-01, 2026, today, yesterday or 7d, found ‘${typed}’`,
        };
      const { from, to } = days;
      const ends = name === 'since' ? { from } : name === 'until' ? { to } : { from, to };
      return { kind: 'days', isNegated: false, ...ends };
    }
    case 'status': {
      const status = oneOf(typed, STATUSES, 'the status of a question');
      return typeof status === 'string' ? { kind: 'status', isNegated: false, status } : status;
    }
    case 'verdict': {
      const verdict = oneOf(typed, BY_WEIGHT, 'a verdict');
      return typeof verdict === 'string' ? { kind: 'verdict', isNegated: false, verdict } : verdict;
    }
    default: {
      const known = WORD_FIELDS.find(({ names }) => names.some((one) => one === name));
      return known
        ? wordTerm(known.field, typed)
        : { message: `no field is called ‘${field}’${fieldHint(name)}` };
    }
  }
}

function fieldHint(name: string): string {
  const guess = nearest(name, FIELD_NAMES);
  return guess === undefined
    ? `; put the words in quotation marks, or use one of ${FIELD_NAMES.join(', ')}`
    : `; did you mean ${guess}:?`;
}

function wordTerm(field: WordField | undefined, typed: string): WordTerm | Fault {
  const words = searchWords(typed).map(({ text }) => text);
  if (words.length === 0)
    return {
      message: typed === '' ? 'expected a word' : `expected letters or digits, found ‘${typed}’`,
    };
  const isPrefix = typed.endsWith('*');
  return {
    kind: 'words',
    isNegated: false,
    ...(field !== undefined && { field }),
    words,
    isPrefix,
  };
}

function oneOf<Value extends string>(
  typed: string,
  values: readonly Value[],
  expected: string,
): Value | Fault {
  const found = values.find((value) => value === typed.toLowerCase());
  if (found !== undefined) return found;
  const guess = nearest(typed, values);
  const hint = guess === undefined ? `: one of ${values.join(', ')}` : `; did you mean ${guess}?`;
  return { message: `expected ${expected}${hint}` };
}
