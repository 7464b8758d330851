/** The command `schema`. */
import { command } from '../syntax/command.ts';

export const SCHEMA = command({
  name: 'schema',
  arguments: [{ usage: '[form]', choices: ['yaml', 'json'], default: 'yaml' }],
  options: {},
  help: 'print the JSON Schema of the brief format, or of the JSON that print gives',
  examples: ['sitrep schema > brief.schema.json'],
  run: async ([form], _, io) =>
    (await import('./schema.ts')).schema(form === 'json' ? 'json' : 'yaml', io),
});
