/** `sitrep schema`: the JSON Schema of the brief format, as it is in the repository. */
import briefSchema from '../../schema/brief.schema.json' with { type: 'json' };
import type { Io } from './io.ts';
import { jsonFor } from './output.ts';

export function schema(io: Io): number {
  io.stdout.write(jsonFor(io.stdout, `${JSON.stringify(briefSchema, null, 2)}\n`));
  return 0;
}
