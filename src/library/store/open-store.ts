/**
 * Opens the store of a folder: an index in the user’s cache (XDG Base Directory Specification), or memory where none
 * may be kept there. An index that is damaged is made anew; without one the program is slower, not worse.
 */
import { lstatSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { join, resolve } from 'node:path';
import type { Invocation } from '../briefs/library.ts';
import { type Environment, userFolder } from '../files/user-folders.ts';
import { clearAside, makeFolder } from '../files/write-file.ts';
import type { LibraryStore } from './library-store.ts';
import { MemoryStore } from './memory-store.ts';
import type { IndexFile } from './open-index.ts';

/** The stores that are open, by the folder as it was named. */
const opened = new WeakMap<Environment, Map<string, Promise<LibraryStore>>>();

/** The paths of entries begin with `folder`. */
export function storeOf(folder: string, invocation: Invocation): Promise<LibraryStore> {
  const stores = opened.get(invocation.env) ?? new Map<string, Promise<LibraryStore>>();
  opened.set(invocation.env, stores);
  const key = `${invocation.cwd}\n${folder}`;
  const store = stores.get(key) ?? openStore(folder, invocation);
  stores.set(key, store);
  return store;
}

/** Has the library kept in memory from now on, as where its index cannot be written. */
export function storeInMemory(folder: string, { env, cwd }: Invocation): LibraryStore {
  const store = new MemoryStore(folder);
  opened.get(env)?.set(`${cwd}\n${folder}`, Promise.resolve(store));
  return store;
}

async function openStore(folder: string, invocation: Invocation): Promise<LibraryStore> {
  const file = indexFile(folder, invocation);
  if (file !== undefined) {
    for (const isLast of [false, true]) {
      try {
        // Loaded only here: most commands need no index.
        const { openIndex } = await import('./open-index.ts');
        return openIndex(file, folder) ?? new MemoryStore(folder);
      } catch (error) {
        if (!isIndexFault(error)) throw error;
        if (isLast || !isDamage(error)) break;
        removeIndex(file.path);
      }
    }
  }
  return new MemoryStore(folder);
}

/** Undefined where none may be kept: SITREP_CACHE is `off`, reading is confined to the library, there is no such folder. */
function indexFile(folder: string, { cwd, env, confinedTo }: Invocation): IndexFile | undefined {
  const cache = env.SITREP_CACHE === 'off' ? undefined : userFolder('cache', env);
  if (cache === undefined || confinedTo !== undefined) return undefined;
  // Not named as the library’s folder is: XDG_DATA_HOME and XDG_CACHE_HOME may be the same folder.
  const indexes = join(cache, 'index');
  try {
    const identity = `${SITREP_BUILD} ${realpathSync(resolve(cwd, folder))}`;
    if (makeFolder(indexes, 0o700) !== undefined) return undefined;
    const path = join(indexes, `${hashOf(identity)}.sqlite`);
    if (!statSync(path, { throwIfNoEntry: false })) tidy(indexes);
    return { path, identity };
  } catch {
    return undefined;
  }
}

/** Two 32-bit FNV-1a hashes. The index itself says what it is of. */
function hashOf(name: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < name.length; index++) {
    const unit = name.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 13);
  }
  return [a, b].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Each folder and each build of the program has an index of its own. */
const MAX_INDEXES = 64;
const OWN_NAME = /^[0-9a-f]{16}\.sqlite$/;

/** What Node.js leaves in the cache of compiled code where it cannot finish a file, as beyond a quota. */
const LEFT_BY_NODE = /^[0-9a-f]{8}\.[0-9A-Za-z]{6}$/;

/**
 * Removes what an interrupted program left in the cache, and the older half of the indexes where there are too many: only
 * our own, and not in a folder that is a link.
 */
function tidy(indexes: string): void {
  const compiled = getCompileCacheDir();
  if (compiled !== undefined) clearAside(compiled, LEFT_BY_NODE, Date.now());
  if (lstatSync(indexes).isSymbolicLink()) return;
  const names = readdirSync(indexes).filter((name) => OWN_NAME.test(name));
  if (names.length < MAX_INDEXES) return;
  const byAge = names
    .map((name) => ({ path: join(indexes, name), age: statSync(join(indexes, name)).mtimeMs }))
    .sort((one, other) => one.age - other.age);
  for (const { path } of byAge.slice(0, names.length / 2)) removeIndex(path);
}

function removeIndex(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

/** Whether an error is of the index, such as that its disk is full. */
export function isIndexFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}

/** What an index gives or takes; undefined where it fails, as on a full disk: without it the program is slower, not worse. */
export async function orNothing<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!isIndexFault(error)) throw error;
    return undefined;
  }
}

/** SQLITE_CORRUPT, SQLITE_NOTADB. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && /^(?:11|26)$/.test(String(error.errcode));
}
