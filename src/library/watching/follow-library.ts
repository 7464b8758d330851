/**
 * Follows a library while it is open in the reader: reads the rest of its files, then watches its folders, without
 * subfolders, for briefs and records that come, go or change. Where watching fails, the reader gets one notice and
 * goes on. chokidar is large, and loaded only here.
 */
import { watch } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describeError } from '../files/read-file.ts';
import type { WatchedFolders } from './brief-inputs.ts';
import { Debounce } from './debounce.ts';
import type { LibraryNews, OpenLibrary } from './open-library.ts';
import { watchSources } from './watch-sources.ts';

export interface Follower {
  readonly news: (news: LibraryNews) => void;
  /** Gets the reason, in words, why files are not watched. */
  readonly unwatched: (reason: string) => void;
}

/** Begins to follow; gives a function that stops it. */
export function followLibrary(library: OpenLibrary, follower: Follower): () => void {
  let isOver = false;
  let watching: Watching | undefined;
  const refresh = async (paths: readonly string[]): Promise<void> => {
    const news = await library.refresh(paths, (path, rest) => debounce.wait(path, rest));
    if (news && !isOver) follower.news(news);
  };
  const recheck = async (paths: readonly string[]): Promise<void> => {
    const news = await library.recheck(paths);
    if (news && !isOver) follower.news(news);
  };
  const debounce = new Debounce((paths) => void refresh(paths));
  const unwatch = watchSources(
    () => library.sources(),
    (paths) => void recheck(paths),
  );
  const follow = async (): Promise<void> => {
    await library.readOn(follower.news, () => isOver);
    const folders = library.watched();
    if (isOver || folders.size === 0) return;
    try {
      watching = await (library.isLarge ? watchAsWhole : watchFolders)(folders, {
        touched: (path) => {
          if (!isOver) debounce.touch(path);
        },
        // Files may have changed before they were watched.
        ready: () => {
          if (!isOver) for (const path of library.suspects()) debounce.touch(path);
        },
        failed: (reason) => {
          if (!isOver) follower.unwatched(reason);
        },
      });
      if (isOver) watching.close();
    } catch (error) {
      if (!isOver) follower.unwatched(describeError(error));
    }
  };
  void follow();
  return () => {
    isOver = true;
    debounce.close();
    unwatch();
    watching?.close();
  };
}

export interface Watching {
  readonly close: () => void;
}

export interface WatchListener {
  /** Something at an absolute path has changed: a file, or one of the folders. */
  readonly touched: (path: string) => void;
  /** From now on every change is reported. */
  readonly ready: () => void;
  /** Gets the reason, in words, why files are not watched. */
  readonly failed: (reason: string) => void;
}

const WATCHED_NAME = /^[^.].*\.(?:ya?ml|evidence\.json)$/i;

/** Begins to watch. */
export async function watchFolders(
  folders: WatchedFolders,
  { touched, ready, failed }: WatchListener,
): Promise<Watching> {
  const { watch: watchEach } = await import('chokidar');
  // The folders above them too: only they report that a folder was moved away.
  const around = new Set([...folders.keys()].map((folder) => dirname(folder)));
  const isWatched = (path: string): boolean => {
    if (folders.has(path) || around.has(path)) return true;
    const folder = dirname(path);
    const name = path.slice(folder.length).replace(sep, '');
    return folders.has(folder) && (folders.get(folder)?.has(name) ?? WATCHED_NAME.test(name));
  };
  const watcher = watchEach([...folders.keys(), ...around], {
    ignoreInitial: true,
    // `debounce.ts` waits for half-written files, and for files that are replaced.
    atomic: false,
    persistent: false,
    ignorePermissionErrors: true,
    // Not `depth: 0`, with which the files of a folder that comes back are not reported (chokidar 6.0.0).
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

/** Watches folders with many files: the system reports the names of those that change, as far as it does. */
async function watchAsWhole(
  folders: WatchedFolders,
  { touched, ready, failed }: WatchListener,
): Promise<Watching> {
  const watchers = [...folders.keys()].map((folder) =>
    watch(folder, { persistent: false }, (_, name) => {
      if (name !== null && WATCHED_NAME.test(name)) touched(join(folder, name));
    }).on('error', (error) => failed(WATCH_ERRORS[codeOf(error)] ?? describeError(error))),
  );
  ready();
  return {
    close: () => {
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** The one file that could not be watched, such as a link in a loop: all others are, and reading it says why. */
function oneFileOf(error: unknown): string | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'path' in error)) return undefined;
  return /^(?:l?stat|realpath)$/.test(String(error.syscall)) ? String(error.path) : undefined;
}

/** What error codes mean where they come from watching. */
const WATCH_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: 'the system’s limit of watched files is reached',
  EMFILE: 'the system’s limit of watched files is reached',
  ENOSYS: 'the system does not support it',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
