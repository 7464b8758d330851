/**
 * Writes two JSON Schemas (draft-07) to `schema/` for editors and other validators (`npm run schema`): the brief format,
 * from `src/brief/format/schema.ts`, and the JSON of a brief, from `src/print/json/json-form.ts`. A test fails if a file
 * is not up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import { briefSchema } from '../src/brief/format/schema.ts';
import { briefForm, documentForm } from '../src/print/json/json-form.ts';

/** The files by their paths, each with a function that returns the text that it should have. */
export const SCHEMAS: Readonly<Record<string, () => string>> = {
  'schema/brief.schema.json': formatJsonSchema,
  'schema/brief-json.schema.json': formatSchemaOfJson,
};

/** The JSON Schema of a brief in YAML, as the text of its file. */
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

/** The JSON Schema of what `print` writes: a single brief, as in a line of JSON Lines, or a document of several. */
export function formatSchemaOfJson(): string {
  const { $schema } = toJsonSchema(briefForm);
  const { brief, document } = toJsonSchemaDefs(
    { brief: briefForm, document: documentForm },
    // Keys with a default are required, because what is printed always has them.
    { target: 'draft-07', typeMode: 'output', errorMode: 'ignore' },
  );
  const schema = {
    $schema,
    title: 'sitrep brief in JSON, version 1',
    description: 'What sitrep print --format json and --format jsonl give.',
    anyOf: [{ $ref: '#/definitions/document' }, { $ref: '#/definitions/brief' }],
    definitions: asEditorsSee({ brief, document }),
  };
  return `${JSON.stringify(schema, null, 2).replaceAll('#/$defs/', '#/definitions/')}\n`;
}

/** Replaces what was derived from a validator by what its `metadata.json` says. */
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
  for (const [path, render] of Object.entries(SCHEMAS)) {
    const file = new URL(`../${path}`, import.meta.url);
    const text = render();
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}
