/** The command `diff`. */
import { command } from '../syntax/command.ts';
import { ascii, json, library } from '../syntax/options.ts';

export const DIFF = command({
  name: 'diff',
  arguments: [
    {
      usage: '[brief...]',
      help: 'the older brief, then the newer one; or one, which is compared with what you read of it last',
    },
  ],
  options: {
    since: {
      value: 'day',
      help: 'compare with what you had read before this day; without a brief, of the whole library',
    },
    json,
    ascii,
    library,
  } as const,
  help: 'show what has changed from one brief to another, item by item',
  examples: [
    'sitrep diff old/varna.yaml varna.yaml',
    'sitrep diff varna',
    'sitrep diff --since yesterday',
  ],
  run: async (names, options, io) => (await import('./diff.ts')).diff(names, options, io),
});
