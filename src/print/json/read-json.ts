/**
 * Reads briefs from JSON in the form of `json-form.ts`. Check results in it are not read, since a check finds them
 * again. What has another form is refused, with the offset of the fault; keys that it does not know are named, since they are lost.
 */
import * as v from 'valibot';
import { type Brief, idFromPath } from '../../brief/model/brief.ts';
import { briefForm, documentForm } from './json-form.ts';
import { syntaxFault, valueOffset } from './json-offsets.ts';

export type JsonReading =
  | {
      readonly kind: 'briefs';
      readonly briefs: readonly Brief[];
      /** JSON Pointers (RFC 6901) to keys that are not read. */
      readonly unknown: readonly string[];
    }
  | { readonly kind: 'fault'; readonly faults: readonly JsonFault[] };

export interface JsonFault {
  /** A sentence without a full stop. */
  readonly message: string;
  /** Where in the text, in UTF-16 units. */
  readonly offset: number;
}

/** The most faults that are reported. */
const MAX_FAULTS = 10;

/** A text that is one value, and where it begins in the whole. */
interface Part {
  readonly text: string;
  readonly offset: number;
}

/** Reads one brief, a document of several, or a brief on each line. A brief without an id gets one from `path`. */
export function readBriefsJson(text: string, path: string): JsonReading {
  const briefs: Brief[] = [];
  const unknown: string[] = [];
  for (const part of partsOf(text)) {
    let value: unknown;
    try {
      value = JSON.parse(part.text);
    } catch (error) {
      const { message, offset } = syntaxFault(part.text, error);
      return { kind: 'fault', faults: [{ message, offset: part.offset + offset }] };
    }
    const isDocument = typeof value === 'object' && value !== null && 'briefs' in value;
    const result = isDocument ? v.safeParse(documentForm, value) : v.safeParse(briefForm, value);
    const faults = result.success
      ? listsForObjects(value, result.output, [])
      : distinct(result.issues.slice(0, MAX_FAULTS).map(formFault));
    if (!result.success || faults.length > 0)
      return { kind: 'fault', faults: faults.map((fault) => placed(fault, part)) };
    unknown.push(...keysLost(value, result.output, ''));
    const read = 'briefs' in result.output ? result.output.briefs : [result.output];
    briefs.push(...read.map((brief) => toBrief(brief, path)));
  }
  if (briefs.length > 0) return { kind: 'briefs', briefs, unknown };
  return { kind: 'fault', faults: [{ message: 'expected a brief, found none', offset: 0 }] };
}

/** The whole text, or its lines where the first of several lines is JSON by itself. */
function partsOf(text: string): readonly Part[] {
  const lines: Part[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ text: line, offset });
    offset += line.length + 1;
  }
  const [first] = lines;
  return first && lines.length > 1 && isJson(first.text) ? lines : [{ text, offset: 0 }];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What does not have the right form, at the place that the keys lead to. */
interface FormFault {
  readonly keys: readonly PropertyKey[];
  readonly said: string;
}

function placed({ keys, said }: FormFault, { text, offset }: Part): JsonFault {
  const pointer = keys.map((key) => `/${escapeKey(String(key))}`).join('');
  return {
    message: `${pointer === '' ? 'the whole' : pointer}: ${said}`,
    offset: offset + valueOffset(text, keys),
  };
}

function distinct(faults: readonly FormFault[]): FormFault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

function formFault(issue: v.BaseIssue<unknown>): FormFault {
  const path = issue.path ?? [];
  const keys = path.map(({ key }) => key as PropertyKey);
  // The validator takes a list for an object without keys.
  const list = path.findIndex(({ type, input }) => type === 'object' && Array.isArray(input));
  if (list !== -1) return { keys: keys.slice(0, list), said: LIST_FOR_OBJECT };
  const expected = expectation(issue);
  return { keys, said: `expected ${expected}, found ${FOUND[issue.received] ?? excerpt(issue)}` };
}

const LIST_FOR_OBJECT = 'expected an object, found an array';

const FOUND: Readonly<Record<string, string>> = {
  undefined: 'nothing',
  Object: 'an object',
  Array: 'an array',
};

function excerpt({ received }: v.BaseIssue<unknown>): string {
  const most = 60;
  return received.length > most ? `${received.slice(0, most)}…` : received;
}

/** What is expected, in words; for a missing key the validator gives only its name. */
function expectation({ type, expected, received }: v.BaseIssue<unknown>): string {
  if (received === 'undefined') return 'a value';
  const choices = /^\((.*)\)$/.exec(expected ?? '')?.[1];
  if (choices !== undefined) return `one of ${choices.replaceAll(' | ', ', ')}`;
  switch (type) {
    case 'object':
    case 'variant':
      return 'an object';
    case 'array':
      return 'an array';
    case 'string':
    case 'number':
      return `a ${type}`;
    case 'integer':
      return 'a whole number';
    case 'min_length':
      return 'at least one item';
    default:
      return (expected ?? 'something else').replace('>=', 'at least ').replace('<=', 'at most ');
  }
}

/** Lists that the validator took for objects without keys. */
function listsForObjects(given: unknown, read: unknown, keys: readonly PropertyKey[]): FormFault[] {
  if (typeof given !== 'object' || given === null || typeof read !== 'object' || read === null)
    return [];
  if (Array.isArray(given) && !Array.isArray(read)) return [{ keys, said: LIST_FOR_OBJECT }];
  const values = new Map(Object.entries(given));
  return Object.entries(read).flatMap(([key, value]) =>
    listsForObjects(values.get(key), value, [...keys, Array.isArray(read) ? Number(key) : key]),
  );
}

type Read = v.InferOutput<typeof briefForm>;

function toBrief(read: Read, path: string): Brief {
  const { id, title, date, prepared, tags, sources } = read;
  const bare = <Item extends { readonly evidence?: unknown }>(items: readonly Item[] = []) =>
    items.map(({ evidence: _, ...item }) => item);
  return {
    id: id ?? idFromPath(path),
    title,
    ...(date !== undefined && { date }),
    ...(prepared && { prepared }),
    tags,
    sources,
    summary: bare(read.summary),
    figures: bare(read.figures),
    people: bare(read.people),
    quotes: bare(read.quotes),
    questions: read.questions ?? [],
    caveats: read.caveats ?? [],
  };
}

/** The keys of the JSON that were not read. */
function keysLost(given: unknown, read: unknown, pointer: string): string[] {
  if (typeof given !== 'object' || given === null) return [];
  const kept = new Map(typeof read === 'object' && read !== null ? Object.entries(read) : []);
  return Object.entries(given).flatMap(([key, value]) => {
    const at = `${pointer}/${escapeKey(key)}`;
    return kept.has(key) ? keysLost(value, kept.get(key), at) : [at];
  });
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
