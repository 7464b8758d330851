/** The command `check`. */
import { command } from '../syntax/command.ts';
import { ascii, color, library, source } from '../syntax/options.ts';

export const CHECK = command({
  name: 'check',
  arguments: [{ usage: '[brief...]' }],
  options: {
    format: {
      value: 'format',
      help: 'how to report',
      choices: ['text', 'json', 'github'],
      default: 'text',
    },
    source,
    record: { help: 'write what was found beside each brief, as NAME.evidence.json' },
    strict: { help: 'count warnings as errors, also that a source is not here' },
    ascii,
    color,
    library,
  } as const,
  help: 'check briefs, and say what is wrong where',
  examples: [
    'sitrep check varna.yaml',
    'sitrep check --source article.txt --record varna.yaml',
    'sitrep check --strict --format github briefs',
  ],
  run: async (names, options, io) => (await import('./check.ts')).check(names, options, io),
});
