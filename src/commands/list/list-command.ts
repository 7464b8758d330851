/** The command `list`. */
import { command, type OptionRecord } from '../syntax/command.ts';
import { ascii, json, library } from '../syntax/options.ts';

/** Options that choose briefs, each by a field of a query: docs/finding.md. */
const chosen = (value: string, help: string) =>
  ({ value, help, isOfferedInKiosk: true }) as const satisfies OptionRecord;

const tag = chosen('words', 'only briefs with this tag');
const since = chosen('day', 'only briefs of this day or later: 2026-01-15, 2026-01, yesterday, 7d');
const until = chosen('day', 'only briefs of this day or earlier');
const person = chosen(
  'name',
  'only briefs with somebody of this name, as speaker or among the people',
);
const source = chosen(
  'words',
  'only briefs with these words in headline, outlet, author or address',
);
const status = chosen(
  'status',
  'only briefs with a question that is open, partly, answered or dropped',
);
const verdict = chosen('verdict', 'only briefs with an item of this verdict');

export const LIST = command({
  name: 'list',
  arguments: [{ usage: '[path...]' }],
  options: { tag, since, until, person, source, status, verdict, json, ascii, library },
  help: 'list the briefs of the library, a line each',
  examples: [
    'sitrep list',
    'sitrep list --tag ukraine --since 2026-01',
    'sitrep list --json briefs',
  ],
  inKiosk: {
    arguments: [{ usage: '[id...]' }],
    help: 'list the briefs, a line each, with their ids',
  },
  run: async (paths, options, io) => (await import('./list.ts')).list(paths, options, io),
});
