/** Reads the briefs that a command line names: by path, by folder, by id in the library, through a pipe. */
import { resolve } from 'node:path';
import { idFromPath } from '../../brief/model/brief.ts';
import { nearest } from '../../diagnostics/did-you-mean.ts';
import {
  compareEntries,
  type Entry,
  entryOfBytes,
  kindOfPath,
  libraryFolder,
  listBriefs,
  loadBrief,
} from '../../library/briefs/library.ts';
import { MAX_BRIEF_BYTES } from '../../library/files/read-file.ts';
import type { BriefInput } from '../../library/watching/brief-inputs.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import { type PipedInput, pipedInput } from './piped-input.ts';

export interface Inputs {
  readonly entries: readonly Entry[];
  /** The folder that they came from; absent where files were named. */
  readonly folder?: string;
  /** What could not be found or read, each a line for standard error; unsanitised. */
  readonly problems: readonly string[];
}

export interface InputOptions {
  /** The library that the command line names. */
  readonly library?: string | undefined;
  /** Do not use the cache. */
  readonly isFresh?: boolean;
  /** Names of commands, for “did you mean”. */
  readonly commands?: readonly string[];
}

/** Says on standard error what could not be read, or that there are no briefs. */
export function reportProblems({ entries, problems, folder }: Inputs, io: Io): void {
  for (const problem of problems) io.stderr.write(`sitrep: ${visible(problem)}\n`);
  if (entries.length > 0 || problems.length > 0) return;
  const place = visible(folder ?? 'the library');
  io.stderr.write(`sitrep: no briefs in ${place}: none of its files ends in .yaml or .yml\n`);
  // Clients of a kiosk can write nothing.
  if (io.isReadOnly !== true && folder !== undefined)
    io.stderr.write(`Begin one from an article: sitrep draft page.html --out ${place}\n`);
}

/** `names` as typed; none means the whole library. */
export async function loadInputs(
  names: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<Inputs> {
  const { inputs, problems, folder } = await locateInputs(names, options, io);
  const found = await Promise.all(inputs.map((input) => loadInput(input, options, io)));
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

/** Adds how to name a library, where none was named. */
export function withHint(
  names: readonly string[],
  problems: readonly string[],
  { library }: InputOptions,
  { env }: Io,
): readonly string[] {
  if (names.length > 0 || library !== undefined || env.SITREP_LIBRARY) return problems;
  const hint =
    '; name a brief or a folder, set SITREP_LIBRARY to a folder of briefs, or begin one: sitrep draft page.html';
  return problems.map((problem) => problem + hint);
}

/** Where the named briefs are. Reads only what is piped in, and the library where an id is not the name of a file. */
export async function locateInputs(
  names: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<{
  readonly inputs: readonly BriefInput[];
  readonly problems: readonly string[];
  readonly folder?: string;
}> {
  if (names.length === 0) {
    const path = libraryFolder(options.library, io);
    return { inputs: [{ kind: 'folder', path }], problems: [], folder: path };
  }
  const inputs: BriefInput[] = [];
  const problems: string[] = [];
  let folder: string | undefined;
  let library: Promise<Inputs> | undefined;
  for (const name of new Set(names)) {
    if (name === '') {
      problems.push('expected a brief, found an empty name');
      continue;
    }
    const piped = pipedInput(name, io);
    if (piped) {
      inputs.push({ kind: 'fixed', entry: await loadPiped(piped, io) });
      continue;
    }
    // Where reading is confined to the library, names are ids.
    const kind = io.confinedTo === undefined ? kindOfPath(resolve(io.cwd, name)) : 'nothing';
    if (kind === 'folder') {
      inputs.push({ kind: 'folder', path: name });
      if (names.length === 1) folder = name;
    } else if (kind === 'file') {
      inputs.push({ kind: 'file', path: name });
    } else {
      const path = libraryFolder(options.library, io);
      const inLibrary = async (): Promise<readonly Entry[]> => {
        const byName = await loadNamed(name, path, options, io);
        if (byName.length > 0) return byName;
        library ??= loadFolder(path, options, io);
        return (await library).entries;
      };
      const found = isPath(name)
        ? noSuchFile(name, io)
        : findById(name, await inLibrary(), options, io);
      if (typeof found === 'string') problems.push(found);
      else inputs.push({ kind: 'file', path: found.path });
    }
  }
  return { inputs, problems, ...(folder !== undefined && { folder }) };
}

async function loadInput(input: BriefInput, options: InputOptions, io: Io): Promise<Inputs> {
  switch (input.kind) {
    case 'folder':
      return loadFolder(input.path, options, io);
    case 'file':
      return { entries: [await loadBrief(input.path, io, options.isFresh)], problems: [] };
    case 'fixed':
      return { entries: [input.entry], problems: [] };
  }
}

async function loadFolder(folder: string, options: InputOptions, io: Io): Promise<Inputs> {
  const listing = listBriefs(folder, io);
  if (listing.kind === 'fault')
    return {
      entries: [],
      folder,
      problems: [`cannot read the library ${folder}: ${listing.reason}`],
    };
  const entries = (
    await Promise.all(listing.paths.map((path) => loadBrief(path, io, options.isFresh)))
  ).sort(compareEntries);
  return { entries, folder, problems: [] };
}

/** The briefs of an id whose files are named by it, as most are: the rest of the library need not be read for them. */
async function loadNamed(
  id: string,
  folder: string,
  options: InputOptions,
  io: Io,
): Promise<readonly Entry[]> {
  const listing = listBriefs(folder, io);
  if (listing.kind === 'fault') return [];
  const paths = listing.paths.filter((path) => idFromPath(path) === id);
  const entries = await Promise.all(paths.map((path) => loadBrief(path, io, options.isFresh)));
  return entries.filter((entry) => entry.id === id);
}

const pipedEntries = new WeakMap<Io, Map<string, Promise<Entry>>>();

/** The brief from a pipe, which can be read only once. */
function loadPiped(input: PipedInput, io: Io): Promise<Entry> {
  const known = pipedEntries.get(io) ?? new Map<string, Promise<Entry>>();
  pipedEntries.set(io, known);
  const entry = known.get(input.name) ?? readPiped(input);
  known.set(input.name, entry);
  return entry;
}

async function readPiped({ name, read }: PipedInput): Promise<Entry> {
  return { ...(await entryOfBytes(await read(MAX_BRIEF_BYTES), name)), isPiped: true };
}

function isPath(name: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(name);
}

function noSuchFile(name: string, { confinedTo }: Io): string {
  // Whether there is a file outside of the library is not said.
  return confinedTo === undefined
    ? `${name}: no such file`
    : `${name}: paths are not accepted here; name a brief by its id, which list shows`;
}

/** The most paths that a message names. */
const MAX_PATHS = 4;

/** The brief of an id, or a line that says why there is none. */
function findById(
  name: string,
  entries: readonly Entry[],
  { commands = [] }: InputOptions,
  { confinedTo }: Io,
): Entry | string {
  const takesPaths = confinedTo === undefined;
  const [found, ...others] = entries.filter((entry) => entry.id === name);
  if (found && others.length > 0) {
    const all = [found, ...others].map(({ path }) => path);
    const more = all.length > MAX_PATHS ? `, and ${all.length - MAX_PATHS} more` : '';
    const advice = takesPaths ? 'name one by its path' : 'each needs an id of its own';
    const count = `${all.length} briefs of the library have this id`;
    return `${name}: ${count}: ${all.slice(0, MAX_PATHS).join(', ')}${more}; ${advice}`;
  }
  if (found) return found;
  const guess = nearest(name, [...commands, ...entries.map((entry) => entry.id)]);
  const hint = guess === undefined ? '' : `; did you mean ${guess}?`;
  return `${name}: ${takesPaths ? 'no such file, and ' : ''}no brief of the library has this id${hint}`;
}
