/**
 * Briefs from the JSON that `json.ts` writes, or that another program wrote in its form. Reads the brief
 * alone: what was found out about it is found out anew. Refuses what is of another form, with the place;
 * names keys that it does not know, since they are lost.
 */
import * as v from 'valibot';
import { idFromPath } from '../brief/id.ts';
import type { Brief } from '../brief/model.ts';
import { briefForm, documentForm } from './json-form.ts';

export type JsonReading =
  | {
      readonly kind: 'briefs';
      readonly briefs: readonly Brief[];
      /** JSON Pointers (RFC 6901) to keys that are not read. */
      readonly unknown: readonly string[];
    }
  /** Sentences without a full stop. */
  | { readonly kind: 'fault'; readonly faults: readonly string[] };

/** Faults that are told; more are of the same kind. */
const MAX_FAULTS = 10;

/** Reads one brief, a document of several, or a brief a line. `path` gives the id to one that has none. */
export function readBriefsJson(text: string, path: string): JsonReading {
  const values = parse(text);
  if (typeof values === 'string') return { kind: 'fault', faults: [values] };
  const briefs: Brief[] = [];
  const unknown: string[] = [];
  for (const value of values) {
    const isDocument = typeof value === 'object' && value !== null && 'briefs' in value;
    const result = isDocument ? v.safeParse(documentForm, value) : v.safeParse(briefForm, value);
    if (!result.success) {
      return { kind: 'fault', faults: result.issues.slice(0, MAX_FAULTS).map(explain) };
    }
    unknown.push(...keysLost(value, result.output, ''));
    const read = 'briefs' in result.output ? result.output.briefs : [result.output];
    briefs.push(...read.map((brief) => toBrief(brief, path)));
  }
  if (briefs.length === 0) return { kind: 'fault', faults: ['expected a brief, found none'] };
  return { kind: 'briefs', briefs, unknown };
}

/** The values of a JSON text, or of its lines; what is wrong with it where it is neither. */
function parse(text: string): readonly unknown[] | string {
  try {
    return [JSON.parse(text)];
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      if (lines.length > 1) return lines.map((line): unknown => JSON.parse(line));
    } catch {
      // What is wrong with the whole says more.
    }
    const why = error instanceof SyntaxError ? error.message : 'it cannot be parsed';
    return `expected JSON, found something else: ${why}`;
  }
}

function explain(issue: v.BaseIssue<unknown>): string {
  const pointer = (issue.path ?? []).map(({ key }) => `/${escapeKey(String(key))}`).join('');
  const found = issue.received === 'undefined' ? 'nothing' : issue.received;
  return `${pointer === '' ? 'the whole' : pointer}: expected ${issue.expected ?? 'something else'}, found ${found}`;
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
    people: read.people ?? [],
    quotes: bare(read.quotes),
    questions: read.questions ?? [],
    caveats: read.caveats ?? [],
  };
}

/** Keys of what was given that are not in what was read of it. */
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
