/** `sitrep schema`: prints the JSON Schema of the brief format, or of the JSON of a brief, as it is in the repository. */
import type { Io } from '../edge/io.ts';
import { jsonFor } from '../output/output-text.ts';
import { command } from '../syntax/command.ts';

export const SCHEMA = command({
  name: 'schema',
  arguments: [{ usage: '[form]', choices: ['yaml', 'json'], default: 'yaml' }],
  options: {},
  help: 'print the JSON Schema of the brief format, or of the JSON that print gives',
  examples: ['sitrep schema > brief.schema.json'],
  run: ([form], _, io) => printSchema(form === 'json', io),
});

async function printSchema(isOfJson: boolean, io: Io): Promise<number> {
  const { default: schema } = isOfJson
    ? await import('../../../schema/brief-json.schema.json', { with: { type: 'json' } })
    : await import('../../../schema/brief.schema.json', { with: { type: 'json' } });
  io.stdout.write(jsonFor(io.stdout, `${JSON.stringify(schema, null, 2)}\n`));
  return 0;
}
