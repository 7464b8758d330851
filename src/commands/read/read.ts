/** `sitrep [PATH…]`: opens the reader in a terminal, prints plain text everywhere else. */
import { resolve } from 'node:path';
import type { CheckResult } from '../../evidence/record/check-result.ts';
import type { Entry } from '../../library/briefs/library.ts';
import { checkBrief, today } from '../../library/checking/check-brief.ts';
import { checkResultOf, knownCheckResult } from '../../library/checking/known-check-result.ts';
import type { Query } from '../../library/search/query.ts';
import type { LibraryStore } from '../../library/store/library-store.ts';
import { canBeIndexed, knownLarge, openLibrary } from '../../library/store/load-brief.ts';
import type { BriefInput } from '../../library/watching/brief-inputs.ts';
import type { OpenLibrary } from '../../library/watching/open-library.ts';
import type { Signs } from '../../tui/app/start.tsx';
import type { Io } from '../edge/io.ts';
import { loadInputs, locateInputs, reportProblems, withHint } from '../input/inputs.ts';
import { type ColourChoice, takesColour } from '../output/output-text.ts';
import { withProgressBar } from '../output/progress-bar.ts';
import { printInputs } from '../print/print.ts';
import { editBrief } from '../programs/edit.ts';
import { pagerText } from '../programs/pager.ts';
import { printerText } from '../programs/printer.ts';
import { printJobs } from './jobs-in-progress.ts';
import { readStates } from './read-states.ts';
import { writeJobs } from './write-jobs.ts';

export interface ReadOptions {
  readonly library?: string;
  readonly width?: number;
  readonly ascii?: boolean;
  readonly color: ColourChoice;
  readonly screenReader?: boolean;
  /** Names of commands, for “did you mean”. */
  readonly commands: readonly string[];
}

/** How long the first frame waits for briefs, in milliseconds. */
const FIRST_READING = 100;
/** A list that fits on the screen is waited for longer, so that it does not change under the user's eyes. */
const SHORT_LIST = { briefs: 16, milliseconds: 1000 } as const;

export async function read(
  named: readonly string[],
  options: ReadOptions,
  io: Io,
): Promise<number> {
  const names = isPipedTo(named, options, io) ? ['-'] : named;
  if (!canDraw(io)) return printInputs(await loadInputs(names, options, io), options, io);
  const { inputs, problems: unfound, folder } = await locateInputs(names, options, io);
  const { followLibrary, IndexedLibrary, LiveLibrary, startReader } = await import(
    '../../tui/app/start.tsx'
  );
  const large = await openLarge(inputs, io);
  const library: OpenLibrary = large
    ? await IndexedLibrary.open(large.folder, large.store, io)
    : new LiveLibrary(inputs, io);
  const { entries: listed, problems } = library.now();
  const loaded = {
    entries: listed,
    problems: [...unfound, ...withHint(names, problems, options, io)],
    ...(folder !== undefined && { folder }),
  };
  const isShort = listed.length <= SHORT_LIST.briefs;
  await library.readFor(isShort ? SHORT_LIST.milliseconds : FIRST_READING);
  const now = library.now();
  const isReadable = now.entries.some((entry) => entry.isReadable);
  const terminal = isReadable ? io.openTerminal() : undefined;
  if (!terminal) return printInputs(await loadInputs(names, options, io), options, io);
  reportProblems({ ...loaded, count: listed.length }, io);
  if (loaded.problems.length > 0) return 2;
  const { print, preview, finish } = printJobs(options, terminal, io);
  const writing = writeJobs(library, io);
  const status = await startReader({
    entries: now.entries,
    progress: now.reading,
    checker: {
      result: (entry, pause) => checkResultOf(entry, io, pause),
      check: (entry, pause) => checkBrief(entry, io, [], pause),
    },
    results: await resultsAtOnce(now.entries, io),
    reload: () => library.reload(),
    follow: (follower) => followLibrary(library, follower),
    prefer: (path) => library.prefer(path),
    edit: async (path, item) => {
      const problem = await editBrief({ path, ...(item && { item }) }, terminal.keys, io);
      const news = await library.refresh([resolve(io.cwd, path)]);
      return { ...(news && { news }), ...(problem !== undefined && { problem }) };
    },
    print,
    preview,
    write: writing.write,
    find: large && ((query) => findPaths(large.store, query, io)),
    today: today(io),
    readStates: io.isReadOnly === true ? undefined : readStates(io),
    programs: { pager: pagerText(io.env), printer: printerText(io.env) },
    env: io.env,
    terminal,
    hasColour: takesColour(options.color, io.stdout, io),
    signs: signsOf(io),
    hasScreenReader: options.screenReader === true || asksForScreenReader(io),
    isReadOnly: io.isReadOnly === true,
    idleSeconds: io.idleSeconds ?? 0,
    onCrash: io.onCrash,
  });
  await writing.finish();
  return status === 0 ? finish() : status;
}

/** The store of a large library of which an index can be kept; the first time, that is made before anything is shown. */
async function openLarge(
  inputs: readonly BriefInput[],
  io: Io,
): Promise<{ readonly folder: string; readonly store: LibraryStore } | undefined> {
  const [input] = inputs;
  if (inputs.length !== 1 || input?.kind !== 'folder') return undefined;
  const folder = input.path;
  const known = await knownLarge(folder, io);
  if (known) return { folder, store: known };
  if (!(await canBeIndexed(folder, io))) return undefined;
  const library = await withProgressBar(io, (report) => openLibrary(folder, io, { report }));
  return library.kind === 'library' && library.store.isLasting
    ? { folder, store: library.store }
    : undefined;
}

/** More do not help anybody who types on. */
const MAX_FOUND = 5000;

async function findPaths(store: LibraryStore, query: Query, io: Io): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  for await (const { entry } of store.search(query, (one) => checkResultOf(one, io))) {
    paths.add(entry.path);
    if (paths.size === MAX_FOUND) break;
  }
  return paths;
}

/** For one brief, its check result where it is known without a check: the first frame then need not change. */
async function resultsAtOnce(
  entries: readonly Entry[],
  io: Io,
): Promise<ReadonlyMap<string, CheckResult>> {
  const [entry] = entries;
  if (entries.length !== 1 || !entry?.brief) return new Map();
  const result = await knownCheckResult({ ...entry, brief: entry.brief }, io);
  return new Map(result ? [[entry.path, result]] : []);
}

/**
 * `curl … | sitrep` reads standard input, as pagers do, but only on a terminal: without one, as in a scheduled job,
 * standard input may be open and never give anything.
 */
function isPipedTo(named: readonly string[], { library }: ReadOptions, io: Io): boolean {
  return named.length === 0 && library === undefined && io.stdout.isTTY && io.hasPipedInput;
}

/** A terminal of an unknown kind is treated as one that knows no sequences. */
function canDraw({ stdout, env }: Io): boolean {
  return stdout.isTTY && env.TERM !== undefined && !['', 'dumb', 'unknown'].includes(env.TERM);
}

function signsOf({ stdout, env }: Io): Signs {
  if (stdout.isAscii) return 'ascii';
  return env.TERM?.startsWith('linux') ? 'console' : 'typographic';
}

/** INK_SCREEN_READER is the variable of other programs that are made with Ink. */
function asksForScreenReader({ env }: Io): boolean {
  return env.SITREP_SCREEN_READER === '1' || env.INK_SCREEN_READER === 'true';
}
