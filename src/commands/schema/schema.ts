/** `sitrep schema`: prints the JSON Schema of the brief format, or of the JSON of a brief, as it is in the repository. */
import briefSchema from '../../../schema/brief.schema.json' with { type: 'json' };
import jsonSchema from '../../../schema/brief-json.schema.json' with { type: 'json' };
import type { Io } from '../edge/io.ts';
import { jsonFor } from '../output/output-text.ts';

const SCHEMAS = { yaml: briefSchema, json: jsonSchema } as const;

/** The form that is described: a brief as it is written, or as it is printed in JSON. */
export type SchemaName = keyof typeof SCHEMAS;

export function schema(name: SchemaName, io: Io): number {
  io.stdout.write(jsonFor(io.stdout, `${JSON.stringify(SCHEMAS[name], null, 2)}\n`));
  return 0;
}
