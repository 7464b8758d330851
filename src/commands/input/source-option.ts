/** Reads the texts that `--source` names, once for all briefs. */
import type { Entry } from '../../library/briefs/library.ts';
import { type NamedSource, readNamedSource } from '../../library/sources/load-source.ts';
import type { Io } from '../edge/io.ts';

/** The texts, and a line for each that cannot be read. */
export async function readSourceOption(
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
