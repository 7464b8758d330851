/** Where the reader's briefs come from: the files that are there now, and the folders to watch. */
import { dirname, join, resolve } from 'node:path';
import { type Entry, type Invocation, kindOfPath, listBriefs } from '../briefs/library.ts';
import { recordPath } from '../checking/record-file.ts';

export type Origin =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string }
  /** Standard input, which cannot be read again. */
  | { readonly kind: 'fixed'; readonly entry: Entry };

/** Absolute paths of folders, each with the names of the files to watch in it; undefined: all briefs and records. */
export type WatchedFolders = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** The paths of each origin, none twice, and a line for each origin that could not be read. */
export function listOrigins(
  origins: readonly Origin[],
  invocation: Invocation,
): {
  readonly listed: readonly (readonly string[])[];
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const seen = new Set<string>();
  const listed = origins.map((origin) => {
    const found = pathsOf(origin, invocation, problems).filter((path) => !seen.has(path));
    for (const path of found) seen.add(path);
    return found;
  });
  return { listed, problems };
}

function pathsOf(origin: Origin, invocation: Invocation, problems: string[]): readonly string[] {
  switch (origin.kind) {
    case 'fixed':
      return [origin.entry.path];
    case 'file':
      if (kindOfPath(resolve(invocation.cwd, origin.path)) !== 'nothing') return [origin.path];
      problems.push(`${origin.path}: no such file`);
      return [];
    case 'folder': {
      const listing = listBriefs(origin.path, invocation);
      if (listing.kind === 'files') return listing.paths;
      problems.push(`cannot read the library ${origin.path}: ${listing.reason}`);
      return [];
    }
  }
}

/** The entry of a path that came from standard input. */
export function fixedEntry(origins: readonly Origin[], path: string): Entry | undefined {
  for (const origin of origins)
    if (origin.kind === 'fixed' && origin.entry.path === path) return origin.entry;
  return undefined;
}

/** The paths by which the user knows the brief at an absolute path. */
export function namesOf(
  path: string,
  origins: readonly Origin[],
  { cwd }: Invocation,
): readonly string[] {
  return origins.flatMap((origin) => {
    if (origin.kind === 'fixed') return [];
    if (origin.kind === 'file') return resolve(cwd, origin.path) === path ? [origin.path] : [];
    const folder = resolve(cwd, origin.path);
    return dirname(path) === folder ? [join(origin.path, path.slice(folder.length))] : [];
  });
}

/** The folders in which briefs or their records may change. */
export function foldersOf(origins: readonly Origin[], { cwd }: Invocation): WatchedFolders {
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
