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
import { isFile } from '../files/file-state.ts';
import { bringUpToDate, type Report } from './bring-up-to-date.ts';
import type { LibraryStore } from './library-store.ts';
import { isIndexFault, storeInMemory, storeOf } from './open-store.ts';

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
  | { readonly kind: 'library'; readonly store: LibraryStore; readonly count: number }
  | Extract<Listing, { kind: 'fault' }>;

/** The library of a folder, as its files are now. */
export async function openLibrary(
  folder: string,
  invocation: Invocation,
  report?: Report,
): Promise<Library> {
  const listing = listBriefs(folder, invocation);
  if (listing.kind === 'fault') return listing;
  const names = listing.paths.map((path) => basename(path));
  const store = await readInto(folder, names, invocation, {
    isAll: true,
    ...(report && { report }),
  });
  return { kind: 'library', store, count: names.length };
}

async function readInto(
  folder: string,
  names: readonly string[],
  invocation: Invocation,
  options: Parameters<typeof bringUpToDate>[4] = {},
): Promise<LibraryStore> {
  const store = await storeOf(folder, invocation);
  try {
    await bringUpToDate(store, folder, names, invocation, options);
    return store;
  } catch (error) {
    if (!isIndexFault(error)) throw error;
    store.close();
    const inMemory = storeInMemory(folder, invocation);
    await bringUpToDate(inMemory, folder, names, invocation, options);
    return inMemory;
  }
}
