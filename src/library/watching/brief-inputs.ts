/** Where the reader's briefs come from: the files that are there now, and the folders to watch. */
import { dirname, join, resolve } from 'node:path';
import { type Entry, type Invocation, kindOfPath, listBriefs } from '../briefs/library.ts';
import { recordPath } from '../checking/record-file.ts';

export type BriefInput =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string }
  /** What came through a pipe, which cannot be read again. */
  | { readonly kind: 'fixed'; readonly entry: Entry };

/** Absolute paths of folders, each with the names of the files to watch in it; undefined: all briefs and records. */
export type WatchedFolders = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** The paths of each input, none twice, and a line for each input that could not be read. */
export function listInputs(
  inputs: readonly BriefInput[],
  invocation: Invocation,
): {
  readonly listed: readonly (readonly string[])[];
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const seen = new Set<string>();
  const listed = inputs.map((input) => {
    const found = pathsOf(input, invocation, problems).filter((path) => !seen.has(path));
    for (const path of found) seen.add(path);
    return found;
  });
  return { listed, problems };
}

function pathsOf(input: BriefInput, invocation: Invocation, problems: string[]): readonly string[] {
  switch (input.kind) {
    case 'fixed':
      return [input.entry.path];
    case 'file':
      if (kindOfPath(resolve(invocation.cwd, input.path)) !== 'nothing') return [input.path];
      problems.push(`${input.path}: no such file`);
      return [];
    case 'folder': {
      const listing = listBriefs(input.path, invocation);
      if (listing.kind === 'files') return listing.paths;
      problems.push(`cannot read the library ${input.path}: ${listing.reason}`);
      return [];
    }
  }
}

/** The entry of a path that came through a pipe. */
export function fixedEntry(inputs: readonly BriefInput[], path: string): Entry | undefined {
  for (const input of inputs)
    if (input.kind === 'fixed' && input.entry.path === path) return input.entry;
  return undefined;
}

/** The paths by which the user knows the brief at an absolute path. */
export function namesOf(
  path: string,
  inputs: readonly BriefInput[],
  { cwd }: Invocation,
): readonly string[] {
  return inputs.flatMap((input) => {
    if (input.kind === 'fixed') return [];
    if (input.kind === 'file') return resolve(cwd, input.path) === path ? [input.path] : [];
    const folder = resolve(cwd, input.path);
    return dirname(path) === folder ? [join(input.path, path.slice(folder.length))] : [];
  });
}

/** The folders in which briefs or their records may change. */
export function foldersOf(inputs: readonly BriefInput[], { cwd }: Invocation): WatchedFolders {
  const folders = new Map<string, ReadonlySet<string> | undefined>();
  for (const input of inputs) {
    if (input.kind === 'folder') folders.set(resolve(cwd, input.path), undefined);
    if (input.kind !== 'file') continue;
    const file = resolve(cwd, input.path);
    const folder = dirname(file);
    const names = folders.get(folder);
    if (folders.has(folder) && names === undefined) continue;
    const own = [file, recordPath(file)].map((path) => path.slice(folder.length).replace('/', ''));
    folders.set(folder, new Set([...(names ?? []), ...own]));
  }
  return folders;
}
