/** What the reader asks of the library that it is open on. */
import type { Entry } from '../briefs/library.ts';
import type { WatchedFolders } from './brief-inputs.ts';

/** How many of the files have been read. */
export interface Progress {
  readonly read: number;
  readonly total: number;
}

export interface FileChange {
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
}

export interface LibraryNews {
  /** All entries in order; those not read yet come last in their folder. */
  readonly entries: readonly Entry[];
  /** What could not be read, each a line; unsanitised. */
  readonly problems: readonly string[];
  /** Absent once all files are read. */
  readonly reading?: Progress;
  /** What has happened on disk. */
  readonly changes: readonly FileChange[];
  /** Paths of briefs whose evidence record has come, gone or changed. */
  readonly records: readonly string[];
}

export interface OpenLibrary {
  /** Its files are so many that they are not watched one by one. */
  readonly isLarge: boolean;
  /** What is known now. */
  now(): LibraryNews;
  /** The user looks at this brief: it is read next. */
  prefer(path: string): void;
  /** Reads on for some milliseconds, or until all is read. */
  readFor(milliseconds: number): Promise<void>;
  /** Reads all that is left, lets other work in between, and reports how far it is. */
  readOn(report: (news: LibraryNews) => void, isOver: () => boolean): Promise<void>;
  /** All files read again. */
  reload(): Promise<LibraryNews>;
  /**
   * Reads again what has changed at these absolute paths, and finds which files have come and gone; undefined where
   * nothing has changed. With `wait`, a sound brief that a write has just broken stays as it was, and its path is to be
   * refreshed again later: the rest of it may still be written.
   */
  refresh(
    changed: readonly string[],
    wait?: (path: string, milliseconds: number) => void,
  ): Promise<LibraryNews | undefined>;
  /** Absolute paths at which texts of sources may be. */
  sources(): readonly string[];
  /** Has the briefs checked again whose texts have changed at these paths; undefined where there are none. */
  recheck(changed: readonly string[]): Promise<LibraryNews | undefined>;
  /** Absolute paths of the files that may have changed since they were read, and of all folders. */
  suspects(): readonly string[];
  /** The folders to watch. */
  watched(): WatchedFolders;
}
