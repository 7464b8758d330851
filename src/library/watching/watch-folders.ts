/**
 * Watches folders for briefs, and their evidence records, that come, go or change. The library that does
 * it is large and loaded only here. Refuses subfolders, and to go on where the system does not let it:
 * it says so once.
 */
import { dirname, sep } from 'node:path';
import { describeError } from '../files/read-file.ts';
import type { WatchedFolders } from './origins.ts';

export interface Watching {
  readonly close: () => void;
}

export interface WatchListener {
  /** Something at an absolute path has changed: a file, or one of the folders. */
  readonly touched: (path: string) => void;
  /** From now on nothing is missed. */
  readonly ready: () => void;
  /** Why there is no watching, in words. */
  readonly failed: (reason: string) => void;
}

const WATCHED_NAME = /^[^.].*\.(?:ya?ml|evidence\.json)$/i;

/** Watches absolute folders, of each the names given, or all briefs and records. */
export async function watchFolders(
  folders: WatchedFolders,
  { touched, ready, failed }: WatchListener,
): Promise<Watching> {
  const { watch } = await import('chokidar');
  // The folders around them too: one that is moved away does not tell of it itself.
  const around = new Set([...folders.keys()].map((folder) => dirname(folder)));
  const isWatched = (path: string): boolean => {
    if (folders.has(path) || around.has(path)) return true;
    const folder = dirname(path);
    const name = path.slice(folder.length).replace(sep, '');
    return folders.has(folder) && (folders.get(folder)?.has(name) ?? WATCHED_NAME.test(name));
  };
  const watcher = watch([...folders.keys(), ...around], {
    ignoreInitial: true,
    // What is half-written is waited for elsewhere, what has gone too.
    atomic: false,
    persistent: false,
    ignorePermissionErrors: true,
    // Not `depth: 0`: with it a folder that comes back is not looked into (chokidar 6.0.0).
    ignored: (path, status) =>
      !isWatched(path) ||
      (status?.isDirectory() === true && !folders.has(path) && !around.has(path)),
  });
  let hasFailed = false;
  watcher.on('all', (_, path) => {
    if (!around.has(path) || folders.has(path)) touched(path);
  });
  watcher.on('ready', ready);
  watcher.on('error', (error) => {
    const path = oneFileOf(error);
    if (path !== undefined) touched(path);
    else if (!hasFailed) failed(WATCH_ERRORS[codeOf(error)] ?? describeError(error));
    hasFailed ||= path === undefined;
  });
  return { close: () => void watcher.close() };
}

/** The file that could not be looked at, a link in a loop, for example: all else is watched, and reading it says why. */
function oneFileOf(error: unknown): string | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'path' in error)) return undefined;
  return /^(?:l?stat|realpath)$/.test(String(error.syscall)) ? String(error.path) : undefined;
}

/** What the codes mean of watching, not of reading. */
const WATCH_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: 'the system watches as many as it may',
  EMFILE: 'the system watches as many as it may',
  ENOSYS: 'the system cannot',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
