/**
 * Puts into a store what the files of a library hold. A file is read where its mark is another one than before, and parsed
 * where its bytes are: so what a store knows is what the files say, however it came to know it.
 */
import { resolve, sep } from 'node:path';
import type { Invocation } from '../briefs/library.ts';
import { fileMark, UNSURE } from '../files/file-state.ts';
import type { Change, LibraryStore } from './library-store.ts';
import { readChange } from './read-change.ts';
import { readInThreads } from './read-in-threads.ts';

/** Files that are read at once, and put in one transaction: few enough that no other process waits long for it. */
const BATCH = 128;
/** So many files are read before threads for it have started. */
const WORTH_THREADS = 400;

/** Called after each part of a longer work. */
export type Report = (done: number, total: number) => void;

export interface Extent {
  /** The names are those of all files but these, if there are any: the store forgets all others. */
  readonly left?: readonly string[];
  readonly report?: Report;
  /** Is awaited now and then, so that other work gets a turn. */
  readonly pause?: () => Promise<void>;
}

/** Reads what has changed of files of the folder. */
export async function bringUpToDate(
  store: LibraryStore,
  folder: string,
  names: readonly string[],
  invocation: Invocation,
  { left, report, pause }: Extent = {},
): Promise<void> {
  const marks = left && (await store.marks());
  if (marks) await forgetOthers(store, marks, [...names, ...left]);
  const stale = await staleOf(store, folder, names, invocation, { marks, pause });
  const batches: (readonly string[])[] = [];
  for (let at = 0; at < stale.length; at += BATCH) batches.push(stale.slice(at, at + BATCH));
  let done = 0;
  for await (const changes of readAll(store, folder, batches, stale.length, invocation)) {
    await store.put(changes.filter((change) => change !== undefined));
    done = Math.min(stale.length, done + BATCH);
    report?.(done, stale.length);
  }
}

async function forgetOthers(
  store: LibraryStore,
  marks: ReadonlyMap<string, string>,
  names: readonly string[],
): Promise<void> {
  const known = names.reduce((count, name) => count + Number(marks.has(name)), 0);
  if (known === marks.size) return;
  const own = new Set(names);
  await store.put(
    [...marks.keys()].filter((name) => !own.has(name)).map((name) => ({ kind: 'gone', name })),
  );
}

/** Between two pauses so many files are looked at. */
const SLICE = 2000;

/** The names of the files that may hold something else than the store knows; `marks` are those of all files. */
export async function staleOf(
  store: LibraryStore,
  folder: string,
  names: readonly string[],
  { cwd }: Invocation,
  {
    marks,
    pause,
  }: {
    readonly marks?: ReadonlyMap<string, string> | undefined;
    readonly pause?: Extent['pause'] | undefined;
  } = {},
): Promise<readonly string[]> {
  const files = marks ? undefined : await store.files(names);
  const start = `${resolve(cwd, folder)}${sep}`;
  const stale: string[] = [];
  for (const [index, name] of names.entries()) {
    const mark = fileMark(start + name);
    const known = marks ? marks.get(name) : files?.get(name)?.mark;
    if (mark === UNSURE || known !== mark) stale.push(name);
    if (index % SLICE === SLICE - 1) await pause?.();
  }
  return stale;
}

async function* readAll(
  store: LibraryStore,
  folder: string,
  batches: readonly (readonly string[])[],
  count: number,
  invocation: Invocation,
): AsyncGenerator<readonly (Change | undefined)[]> {
  const { cwd, confinedTo, startThread } = invocation;
  const jobs = (function* () {
    for (const names of batches) yield { names, folder, cwd, confinedTo };
  })();
  if (startThread && count >= WORTH_THREADS) {
    yield* readInThreads(jobs, store, startThread);
    return;
  }
  for (const job of jobs) {
    const known = await store.files(job.names);
    yield await Promise.all(
      job.names.map((name) => readChange(name, folder, known.get(name), invocation)),
    );
  }
}
