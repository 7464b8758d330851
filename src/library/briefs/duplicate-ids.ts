/** Finds briefs of one folder that have the same id, and warns of it on each of them. */
import { dirname, resolve } from 'node:path';
import { diagnose, sortDiagnostics } from '../../diagnostics/diagnostic.ts';
import type { Entry } from './library.ts';

/** The entries, with a warning on each whose id another brief of its folder has too. */
export function warnOfDuplicateIds(entries: readonly Entry[], cwd: string): readonly Entry[] {
  const alike = Map.groupBy(
    entries.filter(({ brief }) => brief),
    ({ path, id }) => `${id}\0${dirname(resolve(cwd, path))}`,
  );
  const others = new Map<Entry, Entry>();
  for (const same of alike.values()) {
    for (const entry of same) {
      const other = same.find(({ path }) => resolve(cwd, path) !== resolve(cwd, entry.path));
      if (other) others.set(entry, other);
    }
  }
  return entries.map((entry) => {
    const other = others.get(entry);
    return other ? withWarning(entry, other) : entry;
  });
}

function withWarning(entry: Entry, other: Entry): Entry {
  const isGiven = entry.yaml?.node(['id']) !== undefined;
  const message = `expected an id of its own, found ‘${entry.id}’, which ${other.path} has too`;
  const warning = diagnose('duplicate-id', message, {
    range: isGiven ? entry.yaml?.valueRange(['id']) : undefined,
    help: isGiven ? 'give one of them another' : 'give one of them another: id: …',
  });
  return { ...entry, diagnostics: sortDiagnostics([...entry.diagnostics, warning]) };
}
