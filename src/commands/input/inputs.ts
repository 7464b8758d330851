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
  readBrief,
} from '../../library/briefs/library.ts';
import { MAX_BRIEF_BYTES } from '../../library/files/read-file.ts';
import { EntryList, type Shelf } from '../../library/store/entry-list.ts';
import { LARGE, loadBrief, openLibrary } from '../../library/store/load-brief.ts';
import type { BriefInput } from '../../library/watching/brief-inputs.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import { withProgressBar } from '../output/progress-bar.ts';
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
  /** Only so many of the newest are asked for. */
  readonly newest?: number;
  /** Names of commands, for “did you mean”. */
  readonly commands?: readonly string[];
}

/** Says on standard error what could not be read, or that there are no briefs. */
export function reportProblems(
  { count, problems, folder }: Pick<OpenInputs, 'count' | 'problems' | 'folder'>,
  io: Io,
): void {
  for (const problem of problems) io.stderr.write(`sitrep: ${visible(problem)}\n`);
  if (count > 0 || problems.length > 0) return;
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
  if (input.kind === 'folder') return loadFolder(input.path, options, io);
  const entry = input.kind === 'file' ? await load(input.path, options, io) : input.entry;
  return { entries: [entry], problems: [] };
}

/** Where reading is to be fresh, places and text are needed, which no store keeps. */
function load(path: string, { isFresh }: InputOptions, io: Io): Promise<Entry> {
  return isFresh === true ? readBrief(path, io) : loadBrief(path, io);
}

async function loadFolder(folder: string, { isFresh }: InputOptions, io: Io): Promise<Inputs> {
  const shelf = isFresh === true ? await readFolder(folder, io) : await openFolder(folder, io);
  if (typeof shelf === 'string') return { entries: [], folder, problems: [shelf] };
  return { entries: await Array.fromAsync(shelf.list()), folder, problems: [] };
}

/** The briefs of a folder, read now. */
async function readFolder(folder: string, io: Io): Promise<Shelf | string> {
  const listing = listBriefs(folder, io);
  if (listing.kind === 'fault') return unreadable(folder, listing.reason);
  const entries = await Promise.all(listing.paths.map((path) => readBrief(path, io)));
  return new EntryList(entries.sort(compareEntries));
}

/** The library of a folder, or a line that says why it cannot be read. */
async function openFolder(
  folder: string,
  io: Io,
  { newest }: InputOptions = {},
): Promise<Shelf | string> {
  const library = await withProgressBar(io, (report) =>
    openLibrary(folder, io, { report, ...(newest !== undefined && { newest }) }),
  );
  if (library.kind === 'fault') return unreadable(folder, library.reason);
  const { store } = library;
  const isMeant = io.env.SITREP_CACHE === 'off' || io.isReadOnly === true;
  if (!store.isLasting && !isMeant && (await store.count()) > LARGE)
    io.stderr.write(
      'sitrep: no index can be kept in the cache folder ($XDG_CACHE_HOME/sitrep), so all briefs are read each time\n',
    );
  return store;
}

function unreadable(folder: string, reason: string): string {
  return `cannot read the library ${folder}: ${reason}`;
}

/** The briefs that a command line names, to be asked one after the other. */
export interface OpenInputs extends Pick<Inputs, 'problems' | 'folder'> {
  readonly shelves: readonly Shelf[];
  /** How many briefs there are, sound and broken. */
  readonly count: number;
}

/** As `loadInputs`, without reading more of a library than is asked for. */
export async function openInputs(
  names: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<OpenInputs> {
  const { inputs, problems, folder } = await locateInputs(names, options, io);
  const shelves: Shelf[] = [];
  const unread: string[] = [];
  for (const input of inputs) {
    const shelf =
      input.kind === 'folder'
        ? await openFolder(input.path, io, options)
        : new EntryList((await loadInput(input, options, io)).entries);
    if (typeof shelf === 'string') unread.push(shelf);
    else shelves.push(shelf);
  }
  const counts = await Promise.all(shelves.map((shelf) => shelf.count()));
  return {
    shelves,
    count: counts.reduce((sum, count) => sum + count, 0),
    problems: [...problems, ...withHint(names, unread, options, io)],
    ...(folder !== undefined && { folder }),
  };
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
  const entries = await Promise.all(paths.map((path) => load(path, options, io)));
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
