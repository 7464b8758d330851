/** `sitrep schema`: the JSON Schemas, of the brief format and of the JSON of a brief, as they are in the repository. */
import briefSchema from '../../schema/brief.schema.json' with { type: 'json' };
import jsonSchema from '../../schema/brief-json.schema.json' with { type: 'json' };
import type { Io } from './edge/io.ts';
import { jsonFor } from './output/output-text.ts';

const SCHEMAS = { yaml: briefSchema, json: jsonSchema } as const;

/** What is described: a brief as written, or as printed in JSON. */
export type SchemaName = keyof typeof SCHEMAS;

export function schema(name: SchemaName, io: Io): number {
  io.stdout.write(jsonFor(io.stdout, `${JSON.stringify(SCHEMAS[name], null, 2)}\n`));
  return 0;
}
