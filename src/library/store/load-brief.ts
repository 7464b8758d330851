/** Reads briefs through the stores of their folders: one, or all of a library. */
import { basename, dirname, resolve } from 'node:path';
import {
  type Entry,
  type Invocation,
  isBriefName,
  type Listing,
  listBriefs,
  readBrief,
} from '../briefs/library.ts';
import { folderMark, isFile, UNSURE } from '../files/file-state.ts';
import { bringUpToDate, type Extent, type Report, staleOf } from './bring-up-to-date.ts';
import type { LibraryStore } from './library-store.ts';
import { isIndexFault, orNothing, storeInMemory, storeOf } from './open-store.ts';

/**
 * Reads one brief. `path` is shown as it is; a relative path starts at `cwd`. What a store gives has no places of its
 * items, and text only where there is something to say about it.
 */
export async function loadBrief(path: string, invocation: Invocation): Promise<Entry> {
  const name = basename(path);
  if (!isBriefName(name) || !isFile(resolve(invocation.cwd, path)))
    return readBrief(path, invocation);
  const folder = dirname(path);
  const store = await readInto(folder, [name], invocation);
  const entry = await store.get(name);
  if (!entry) return readBrief(path, invocation);
  return entry.path === path ? entry : { ...entry, path };
}

export type Library =
  | { readonly kind: 'library'; readonly store: LibraryStore }
  | Extract<Listing, { kind: 'fault' }>;

export interface Opening {
  readonly report?: Report;
  /**
   * Only so many of the newest are asked for. Where no file has come or gone since all were looked at, within the last
   * hour, then only these files are looked at: one of the others that was changed in place is noticed later.
   */
  readonly newest?: number;
}

/** The library of a folder, as its files are now. */
export async function openLibrary(
  folder: string,
  invocation: Invocation,
  { report, newest }: Opening = {},
): Promise<Library> {
  const mark = folderMark(resolve(invocation.cwd, folder));
  const known =
    newest === undefined ? undefined : await knownNewest(folder, mark, newest, invocation);
  if (known) return { kind: 'library', store: known };
  const listing = listBriefs(folder, invocation);
  if (listing.kind === 'fault') return listing;
  const names = listing.paths.map((path) => basename(path));
  const extent = { left: [], ...(report && { report }) };
  const store = await readInto(folder, names, invocation, extent);
  if (mark !== UNSURE) await orNothing(() => store.note(FOLDER, mark, String(Date.now())));
  return { kind: 'library', store };
}

/** The note of when all files were looked at; its mark is that of the folder. */
const FOLDER = '.';
const MAX_AGE_MS = 60 * 60 * 1000;

/** A library of more briefs is large: of it only heads are held in memory. */
export const LARGE = 1000;

/** The store of a large library, as far as it is known without a look at its files; undefined where none is. */
export async function knownLarge(
  folder: string,
  invocation: Invocation,
): Promise<LibraryStore | undefined> {
  const store = await storeOf(folder, invocation);
  return store.isLasting && (await store.count()) > LARGE ? store : undefined;
}

/** Whether a library is large, and an index of it can be kept. */
export async function canBeIndexed(folder: string, invocation: Invocation): Promise<boolean> {
  const { isLasting } = await storeOf(folder, invocation);
  const listing = listBriefs(folder, invocation);
  return isLasting && listing.kind === 'files' && listing.paths.length > LARGE;
}

async function knownNewest(
  folder: string,
  mark: string,
  count: number,
  invocation: Invocation,
): Promise<LibraryStore | undefined> {
  if (mark === UNSURE) return undefined;
  const store = await storeOf(folder, invocation);
  const noted = await orNothing(() => store.noted(FOLDER, mark));
  const lookedAt = Number(noted ?? Number.NEGATIVE_INFINITY);
  const age = Date.now() - lookedAt;
  if (!(age >= 0 && age < MAX_AGE_MS)) return undefined;
  const names: string[] = [];
  for await (const { path } of store.list()) if (names.push(basename(path)) >= count) break;
  const changed = await staleOf(store, folder, names, invocation);
  return changed.length === 0 ? store : undefined;
}

async function readInto(
  folder: string,
  names: readonly string[],
  invocation: Invocation,
  extent: Extent = {},
): Promise<LibraryStore> {
  const store = await storeOf(folder, invocation);
  try {
    await bringUpToDate(store, folder, names, invocation, extent);
    return store;
  } catch (error) {
    if (!isIndexFault(error)) throw error;
    store.close();
    const inMemory = storeInMemory(folder, invocation);
    await bringUpToDate(inMemory, folder, names, invocation, extent);
    return inMemory;
  }
}
