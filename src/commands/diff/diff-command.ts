/** The command `diff`. */
import { command } from '../syntax/command.ts';
import { ascii, json, library } from '../syntax/options.ts';

export const DIFF = command({
  name: 'diff',
  arguments: [{ usage: '<brief...>', help: 'the older brief, then the newer one' }],
  options: { json, ascii, library },
  help: 'show what has changed from one brief to another, item by item',
  examples: ['sitrep diff old/varna.yaml varna.yaml', 'sitrep diff --json varna-1 varna-2'],
  run: async (names, options, io) => (await import('./diff.ts')).diff(names, options, io),
});
