/** The command `list`. */
import {
  fromSource,
  person,
  since,
  status,
  tag,
  until,
  verdict,
} from '../filters/filter-options.ts';
import { command } from '../syntax/command.ts';
import { ascii, json, library, limit } from '../syntax/options.ts';

export const LIST = command({
  name: 'list',
  arguments: [{ usage: '[path...]' }],
  options: {
    tag,
    since,
    until,
    person,
    source: fromSource,
    status,
    verdict,
    unread: { help: 'only briefs that are new to you, or have changed since you read them' },
    limit,
    json,
    ascii,
    library,
  } as const,
  help: 'list the briefs of the library, a line each',
  examples: [
    'sitrep list',
    'sitrep list --tag ukraine --since 2026-01',
    'sitrep list --unread',
    'sitrep list --json briefs',
  ],
  inKiosk: {
    arguments: [{ usage: '[id...]' }],
    help: 'list the briefs, a line each, with their ids',
  },
  run: async (paths, options, io) => (await import('./list.ts')).list(paths, options, io),
});
