/**
 * Follows a library while it is open in the reader: reads the rest of its files, then watches them. Where watching
 * fails, the reader is told once and goes on.
 */

import { describeError } from '../files/read-file.ts';
import { Debounce } from './debounce.ts';
import type { LibraryNews, LiveLibrary } from './live-library.ts';
import { type Watching, watchFolders } from './watch-folders.ts';

export interface Follower {
  readonly news: (news: LibraryNews) => void;
  /** Gets the reason, in words, why files are not watched. */
  readonly unwatched: (reason: string) => void;
}

/** Begins to follow; gives a function that stops it. */
export function followLibrary(library: LiveLibrary, follower: Follower): () => void {
  let isOver = false;
  let watching: Watching | undefined;
  const refresh = async (paths: readonly string[]): Promise<void> => {
    const news = await library.refresh(paths, (path, rest) => debounce.wait(path, rest));
    if (news && !isOver) follower.news(news);
  };
  const debounce = new Debounce((paths) => void refresh(paths));
  const follow = async (): Promise<void> => {
    await library.readOn(follower.news, () => isOver);
    const folders = library.watched();
    if (isOver || folders.size === 0) return;
    try {
      watching = await watchFolders(folders, {
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
    watching?.close();
  };
}
