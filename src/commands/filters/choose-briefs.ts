/** Reads the briefs that the names and filters of a command line choose. */
import type { Entry } from '../../library/briefs/library.ts';
import { today } from '../../library/checking/check-brief.ts';
import { findBriefs } from '../../library/search/find-briefs.ts';
import { counted } from '../../text/counted.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import { loadInputs, reportProblems } from '../input/inputs.ts';
import { type Filters, readFilters } from './filters.ts';

export interface Chosen {
  /** The newest first. With a filter, without broken briefs. */
  readonly entries: readonly Entry[];
  /** Whether something could not be found or read, which standard error then says. */
  readonly hasProblem: boolean;
}

/**
 * Undefined where a filter cannot be read. Says on standard error what cannot be read, and where the filters leave no brief. No names mean the
 * whole library.
 */
export async function chooseBriefs(
  names: readonly string[],
  options: Filters & { readonly library?: string },
  io: Io,
): Promise<Chosen | undefined> {
  const filters = readFilters(options, today(io));
  if ('fault' in filters) {
    io.stderr.write(`sitrep: ${visible(filters.fault)}\n`);
    return undefined;
  }
  const inputs = await loadInputs(names, options, io);
  reportProblems(inputs, io);
  const { query } = filters;
  const hasProblem = inputs.problems.length > 0;
  if (query.length === 0) return { entries: inputs.entries, hasProblem };
  const found = await findBriefs(query, inputs.entries, io);
  if (found.length === 0 && inputs.entries.length > 0)
    io.stderr.write(
      `sitrep: none of ${counted(inputs.entries.length, 'brief')} is as the options say\n`,
    );
  return { entries: found.map(({ entry }) => entry), hasProblem };
}
