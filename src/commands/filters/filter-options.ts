/** Options that choose briefs of the library, each by a field of a query: docs/finding.md. */
import type { OptionRecord } from '../syntax/command.ts';

const choosing = (value: string, help: string) =>
  ({ value, help, isOfferedInKiosk: true }) as const satisfies OptionRecord;

export const tag = choosing('words', 'only briefs with this tag');
export const since = choosing(
  'day',
  'only briefs of this day or later: 2026-01-15, 2026-01, yesterday, 7d',
);
export const until = choosing('day', 'only briefs of this day or earlier');
export const person = choosing(
  'name',
  'only briefs with somebody of this name, as speaker or among the people',
);
export const fromSource = choosing(
  'words',
  'only briefs with these words in headline, outlet, author or address',
);
export const status = choosing(
  'status',
  'only briefs with a question that is open, partly, answered or dropped',
);
export const verdict = choosing('verdict', 'only briefs with an item of this verdict');
