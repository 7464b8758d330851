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
  unreadable,
} from '../library/library.ts';
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
  if (names.length === 0) {
    const inputs = await loadFolder(libraryFolder(options.library, io), options, io);
    const isAsked = options.library !== undefined || io.env.SITREP_LIBRARY;
    const hint = '; name a brief or a folder, or set SITREP_LIBRARY to a folder of briefs';
    const problems = inputs.problems.map((problem) => (isAsked ? problem : problem + hint));
    return { ...inputs, problems };
  }
  const entries: Entry[] = [];
  const problems: string[] = [];
  let folder: string | undefined;
  for (const name of new Set(names)) {
    if (name === '-') {
      entries.push(await loadStandardInput(io));
      continue;
    }
    const kind = kindOfPath(resolve(io.cwd, name));
    if (kind === 'folder') {
      const inputs = await loadFolder(name, options, io);
      entries.push(...inputs.entries);
      problems.push(...inputs.problems);
      if (names.length === 1) folder = name;
    } else if (kind === 'file') {
      entries.push(await loadBrief(name, io, options.isFresh));
    } else {
      const found = await findById(name, options, io);
      if (typeof found === 'string') problems.push(found);
      else entries.push(found);
    }
  }
  return { entries, problems, ...(folder !== undefined && { folder }) };
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

const standardInputs = new WeakMap<Io, Promise<Entry>>();

/** What came from standard input, which can be read only once. */
function loadStandardInput(io: Io): Promise<Entry> {
  const known = standardInputs.get(io) ?? readStandardInput(io);
  standardInputs.set(io, known);
  return known;
}

async function readStandardInput(io: Io): Promise<Entry> {
  const reading = await readTextStream(io.stdin);
  return reading.kind === 'text'
    ? entryOf(reading.text, '<stdin>')
    : unreadable('<stdin>', reading.diagnostic);
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
