/**
 * Follows a library while somebody reads in it: first the rest of its files is read, then they are watched.
 * Where watching fails, reading goes on, and that is said once.
 */

import { describeError } from '../files/read-file.ts';
import { Debounce } from './debounce.ts';
import type { LibraryNews, LiveLibrary } from './live-library.ts';
import { type Watching, watchFolders } from './watch-folders.ts';

export interface Follower {
  readonly news: (news: LibraryNews) => void;
  /** Files are not watched; why, in words. */
  readonly unwatched: (reason: string) => void;
}

/** Begins to follow; gives how to stop. */
export function followLibrary(library: LiveLibrary, follower: Follower): () => void {
  let isOver = false;
  let watching: Watching | undefined;
  const refresh = async (paths: readonly string[]): Promise<void> => {
    const news = await library.refresh(paths, (path, rest) => settling.wait(path, rest));
    if (news && !isOver) follower.news(news);
  };
  const settling = new Debounce((paths) => void refresh(paths));
  const follow = async (): Promise<void> => {
    await library.readOn(follower.news, () => isOver);
    const folders = library.watched();
    if (isOver || folders.size === 0) return;
    try {
      watching = await watchFolders(folders, {
        touched: (path) => {
          if (!isOver) settling.touch(path);
        },
        // What changed while nobody watched.
        ready: () => {
          if (!isOver) for (const path of library.suspects()) settling.touch(path);
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
    settling.close();
    watching?.close();
  };
}
