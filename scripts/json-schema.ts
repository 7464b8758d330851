/**
 * Renders the brief format (`src/brief/schema.ts`) as a JSON Schema, draft-07, for editors and other
 * validators: `npm run schema` writes it to `schema/`, and a test fails when the file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { briefSchema } from '../src/brief/schema.ts';

const FILE = new URL('../schema/brief.schema.json', import.meta.url);

/** The JSON Schema as the text of its file. */
export function formatJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(briefSchema, {
    target: 'draft-07',
    errorMode: 'ignore',
  });
  const head = {
    $schema,
    title: 'sitrep brief, format version 1',
    description: 'A short brief taken from an article.',
  };
  return `${JSON.stringify({ ...head, ...(asEditorsSee(schema) as object) }, null, 2)}\n`;
}

/** Puts what a schema's `metadata.json` says in place of what was derived from its validator. */
function asEditorsSee(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asEditorsSee);
  if (typeof node !== 'object' || node === null) return node;
  const { json, ...rest } = node as Record<string, unknown>;
  if (typeof rest.additionalProperties === 'object' && 'not' in (rest.additionalProperties ?? {}))
    rest.additionalProperties = false;
  if (Array.isArray(rest.required) && rest.required.length === 0) delete rest.required;
  const derived = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, asEditorsSee(value)]),
  );
  if (typeof json !== 'object' || json === null) return derived;
  if ('enum' in json) {
    delete derived.const;
    delete derived.type;
  }
  return { ...derived, ...json };
}

if (process.argv[1] === import.meta.filename) {
  const text = formatJsonSchema();
  let known = '';
  try {
    known = readFileSync(FILE, 'utf8');
  } catch {
    // the first time there is none
  }
  if (text !== known) writeFileSync(FILE, text);
}
