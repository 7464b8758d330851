/** The keys that the format has in each mapping, read from `schema.ts`, and guesses at misspelt keys. */
import type * as v from 'valibot';
import { nearest } from '../../diagnostics/did-you-mean.ts';
import type { KeyPath } from '../yaml/yaml-file.ts';
import { briefSchema } from './schema.ts';

/** The keys of the mapping at `path`; empty where the format has no mapping with fixed keys. */
export function knownKeys(path: KeyPath): string[] {
  let schema: v.GenericSchema | undefined = briefSchema;
  for (const step of path) schema = child(schema, step);
  const entries = objectIn(schema)?.entries;
  return entries ? Object.keys(entries) : [];
}

/** Words that people write for a key and that are not spelt like it. */
const SYNONYMS: Readonly<Record<string, string>> = {
  amount: 'value',
  anchor: 'at',
  caption: 'title',
  hedge: 'qualifier',
  name: 'what',
  number: 'value',
  organisation: 'org',
  organization: 'org',
  paragraph: 'at',
  point: 'text',
  question: 'q',
  quote: 'text',
  said_by: 'by',
  speaker: 'by',
  updated: 'date',
};

/** The known key that was probably meant by `key`; undefined where none is likely. */
export function guessKey(key: string, known: readonly string[]): string | undefined {
  const near = nearest(key, known);
  if (near !== undefined) return near;
  const synonym = Object.hasOwn(SYNONYMS, key.toLowerCase())
    ? SYNONYMS[key.toLowerCase()]
    : undefined;
  return synonym !== undefined && known.includes(synonym) ? synonym : undefined;
}

type ObjectSchema = v.GenericSchema & {
  readonly entries: Readonly<Record<string, v.GenericSchema>>;
};

function child(
  schema: v.GenericSchema | undefined,
  step: string | number,
): v.GenericSchema | undefined {
  if (!schema) return undefined;
  if (typeof step === 'number')
    return find(schema, (candidate) =>
      'item' in candidate ? (candidate.item as v.GenericSchema) : undefined,
    );
  const entry = objectIn(schema)?.entries[step];
  return (
    entry ??
    find(schema, (candidate) =>
      candidate.type === 'record' && 'value' in candidate
        ? (candidate.value as v.GenericSchema)
        : undefined,
    )
  );
}

function objectIn(schema: v.GenericSchema | undefined): ObjectSchema | undefined {
  return (
    schema &&
    find(schema, (candidate) => ('entries' in candidate ? (candidate as ObjectSchema) : undefined))
  );
}

/** Searches inside `optional`, `nullable`, `pipe` and `union` for the first schema for which `pick` has a result. */
function find<Found>(
  schema: v.GenericSchema,
  pick: (schema: v.GenericSchema) => Found | undefined,
): Found | undefined {
  const picked = pick(schema);
  if (picked !== undefined) return picked;
  const inner: v.GenericSchema[] = [];
  if ('wrapped' in schema) inner.push(schema.wrapped as v.GenericSchema);
  if ('options' in schema && schema.type === 'union')
    inner.push(...(schema.options as v.GenericSchema[]));
  for (const candidate of inner) {
    const found = find(candidate, pick);
    if (found !== undefined) return found;
  }
  return undefined;
}
