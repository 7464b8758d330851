/** From the words on the command line to briefs: paths, folders, ids of the library, `-` for standard input. */
import { resolve } from 'node:path';
import { nearest } from '../diagnostics/did-you-mean.ts';
import {
  compareEntries,
  type Entry,
  entryOf,
  kindOfPath,
  libraryFolder,
  listBriefs,
  loadBrief,
  STANDARD_INPUT,
  unreadable,
} from '../library/library.ts';
import type { Origin } from '../library/live-library.ts';
import { readTextStream } from '../library/read-file.ts';
import { visible } from '../text/visible.ts';
import type { Io } from './io.ts';

export interface Inputs {
  readonly entries: readonly Entry[];
  /** The folder that they came from; absent where single files were named. */
  readonly folder?: string;
  /** What could not be found or read, each a line for standard error. */
  readonly problems: readonly string[];
}

export interface InputOptions {
  /** The library that was asked for. */
  readonly library?: string | undefined;
  /** Nothing is taken from the cache. */
  readonly isFresh?: boolean;
  /** What else a word may have been meant to be: the names of commands. */
  readonly commands?: readonly string[];
}

/** Says on standard error what could not be had, and where there is nothing at all. */
export function tellProblems({ entries, problems, folder }: Inputs, io: Io): void {
  for (const problem of problems) io.stderr.write(`sitrep: ${problem}\n`);
  if (entries.length > 0 || problems.length > 0) return;
  io.stderr.write(
    `sitrep: no briefs in ${visible(folder ?? 'the library')}: none of its files ends in .yaml or .yml\n`,
  );
}

/** `names` as typed; none means the whole library. */
export async function loadInputs(
  names: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<Inputs> {
  const { origins, problems, folder } = await locateInputs(names, options, io);
  const found = await Promise.all(origins.map((origin) => loadOrigin(origin, options, io)));
  return {
    entries: found.flatMap(({ entries }) => entries),
    problems: [
      ...problems,
      ...withHint(
        names,
        found.flatMap((inputs) => inputs.problems),
        options,
        io,
      ),
    ],
    ...(folder !== undefined && { folder }),
  };
}

/** Where nobody has named a library, how one is named. */
export function withHint(
  names: readonly string[],
  problems: readonly string[],
  { library }: InputOptions,
  { env }: Io,
): readonly string[] {
  if (names.length > 0 || library !== undefined || env.SITREP_LIBRARY) return problems;
  const hint = '; name a brief or a folder, or set SITREP_LIBRARY to a folder of briefs';
  return problems.map((problem) => problem + hint);
}

/** What the names mean; nothing is read but standard input, and the library where an id is looked for. */
export async function locateInputs(
  names: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<{
  readonly origins: readonly Origin[];
  readonly problems: readonly string[];
  readonly folder?: string;
}> {
  if (names.length === 0) {
    const path = libraryFolder(options.library, io);
    return { origins: [{ kind: 'folder', path }], problems: [], folder: path };
  }
  const origins: Origin[] = [];
  const problems: string[] = [];
  let folder: string | undefined;
  for (const name of new Set(names)) {
    if (name === '-') {
      origins.push({ kind: 'fixed', entry: await loadStandardInput(io) });
      continue;
    }
    const kind = kindOfPath(resolve(io.cwd, name));
    if (kind === 'folder') {
      origins.push({ kind: 'folder', path: name });
      if (names.length === 1) folder = name;
    } else if (kind === 'file') {
      origins.push({ kind: 'file', path: name });
    } else {
      const found = await findById(name, options, io);
      if (typeof found === 'string') problems.push(found);
      else origins.push({ kind: 'file', path: found.path });
    }
  }
  return { origins, problems, ...(folder !== undefined && { folder }) };
}

async function loadOrigin(origin: Origin, options: InputOptions, io: Io): Promise<Inputs> {
  switch (origin.kind) {
    case 'folder':
      return loadFolder(origin.path, options, io);
    case 'file':
      return { entries: [await loadBrief(origin.path, io, options.isFresh)], problems: [] };
    case 'fixed':
      return { entries: [origin.entry], problems: [] };
  }
}

async function loadFolder(folder: string, options: InputOptions, io: Io): Promise<Inputs> {
  const listing = listBriefs(folder, io);
  if (listing.kind === 'fault')
    return {
      entries: [],
      folder,
      problems: [`cannot read the library ${visible(folder)}: ${listing.reason}`],
    };
  const entries = (
    await Promise.all(listing.paths.map((path) => loadBrief(path, io, options.isFresh)))
  ).sort(compareEntries);
  return { entries, folder, problems: [] };
}

async function loadStandardInput(io: Io): Promise<Entry> {
  const reading = await readTextStream(io.stdin);
  return reading.kind === 'text'
    ? entryOf(reading, STANDARD_INPUT)
    : unreadable(STANDARD_INPUT, reading.diagnostic);
}

/** The brief of an id, or the line that says there is none. */
async function findById(name: string, options: InputOptions, io: Io): Promise<Entry | string> {
  if (/[/\\]|\.ya?ml$/i.test(name)) return `${visible(name)}: no such file`;
  const { entries } = await loadFolder(libraryFolder(options.library, io), options, io);
  const found = entries.find((entry) => entry.id === name);
  if (found) return found;
  const guess = nearest(name, [...(options.commands ?? []), ...entries.map((entry) => entry.id)]);
  const hint = guess === undefined ? '' : `; did you mean ${visible(guess)}?`;
  return `${visible(name)}: no such file, and no brief of the library has this id${hint}`;
}
