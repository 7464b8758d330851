/** Where the reader's briefs come from: which files that means now, and where they are to be watched. */
import { dirname, join, resolve } from 'node:path';
import { type Entry, kindOfPath, listBriefs, type Surroundings } from '../briefs/library.ts';
import { recordPath } from '../checking/record-file.ts';

export type Origin =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string }
  /** Standard input, which cannot be read again. */
  | { readonly kind: 'fixed'; readonly entry: Entry };

/** Absolute paths of folders, each with the names that matter in it; undefined for all briefs. */
export type WatchedFolders = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** The paths of each origin, none twice, and what could not be read, each a line. */
export function listOrigins(
  origins: readonly Origin[],
  place: Surroundings,
): {
  readonly listed: readonly (readonly string[])[];
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const seen = new Set<string>();
  const listed = origins.map((origin) => {
    const found = pathsOf(origin, place, problems).filter((path) => !seen.has(path));
    for (const path of found) seen.add(path);
    return found;
  });
  return { listed, problems };
}

function pathsOf(origin: Origin, place: Surroundings, problems: string[]): readonly string[] {
  switch (origin.kind) {
    case 'fixed':
      return [origin.entry.path];
    case 'file':
      if (kindOfPath(resolve(place.cwd, origin.path)) !== 'nothing') return [origin.path];
      problems.push(`${origin.path}: no such file`);
      return [];
    case 'folder': {
      const listing = listBriefs(origin.path, place);
      if (listing.kind === 'files') return listing.paths;
      problems.push(`cannot read the library ${origin.path}: ${listing.reason}`);
      return [];
    }
  }
}

/** What came at this path from standard input. */
export function fixedEntry(origins: readonly Origin[], path: string): Entry | undefined {
  for (const origin of origins)
    if (origin.kind === 'fixed' && origin.entry.path === path) return origin.entry;
  return undefined;
}

/** The paths of briefs as they were named, for an absolute one. */
export function namesOf(
  path: string,
  origins: readonly Origin[],
  { cwd }: Surroundings,
): readonly string[] {
  return origins.flatMap((origin) => {
    if (origin.kind === 'fixed') return [];
    if (origin.kind === 'file') return resolve(cwd, origin.path) === path ? [origin.path] : [];
    const folder = resolve(cwd, origin.path);
    return dirname(path) === folder ? [join(origin.path, path.slice(folder.length))] : [];
  });
}

/** Where something may change. */
export function foldersOf(origins: readonly Origin[], { cwd }: Surroundings): WatchedFolders {
  const folders = new Map<string, ReadonlySet<string> | undefined>();
  for (const origin of origins) {
    if (origin.kind === 'folder') folders.set(resolve(cwd, origin.path), undefined);
    if (origin.kind !== 'file') continue;
    const file = resolve(cwd, origin.path);
    const folder = dirname(file);
    const names = folders.get(folder);
    if (folders.has(folder) && names === undefined) continue;
    const own = [file, recordPath(file)].map((path) => path.slice(folder.length).replace('/', ''));
    folders.set(folder, new Set([...(names ?? []), ...own]));
  }
  return folders;
}
