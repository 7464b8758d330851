/** The texts that a command line names by `--source`, read once for all briefs. */
import type { Entry } from '../../library/briefs/library.ts';
import { type NamedSource, readNamedSource } from '../../library/sources/load-source.ts';
import type { Io } from '../edge/io.ts';

/** The texts of `--source`, and what is wrong with those that cannot be read. */
export async function readNamed(
  values: readonly string[],
  entries: readonly Entry[],
  { cwd }: Io,
): Promise<{ readonly named: readonly NamedSource[]; readonly faults: readonly string[] }> {
  const hashes = new Set(
    entries.flatMap(({ brief }) => brief?.sources ?? []).map(({ sha256 }) => sha256),
  );
  const named: NamedSource[] = [];
  const faults: string[] = [];
  for (const value of values) {
    const source = await readNamedSource(value, cwd);
    if (typeof source === 'string') faults.push(source);
    else named.push({ ...source, isClaimed: hashes.has(source.sha256) });
  }
  return { named, faults };
}
