/** The command `check`. */
import { command } from '../syntax/command.ts';
import { ascii, color, library, source } from '../syntax/options.ts';

export const CHECK = command({
  name: 'check',
  arguments: [{ usage: '[brief...]' }],
  options: {
    format: {
      value: 'format',
      help: 'format of the report',
      choices: ['text', 'json', 'github'],
      default: 'text',
    },
    source,
    record: { help: 'write the result beside each brief, as NAME.evidence.json' },
    strict: {
      help: 'count warnings as errors, also the warning that a source is not on this machine',
    },
    ascii,
    color,
    library,
  } as const,
  help: 'check briefs, also against their sources; say what is wrong, and where',
  examples: [
    'sitrep check varna.yaml',
    'sitrep check --source article.txt --record varna.yaml',
    'sitrep check --strict --format github briefs',
  ],
  run: async (names, options, io) => (await import('./check.ts')).check(names, options, io),
});
