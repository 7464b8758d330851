/**
 * The briefs that the reader is open on, kept as their files are: read a few at a time, so that nobody
 * waits for a large library, and read again when asked or where a file has changed. Refuses to know of
 * screens, and does not watch the files itself (`follow-library.ts`).
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { idFromPath } from '../../brief/model/brief-id.ts';
import { compareEntries, type Entry, loadBrief, type Surroundings } from '../briefs/library.ts';
import { recordPath } from '../checking/record-file.ts';
import {
  fixedEntry,
  foldersOf,
  listOrigins,
  namesOf,
  type Origin,
  type WatchedFolders,
} from './origins.ts';

/** How many of the files are read. */
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
  /** What could not be read, each a line, as unsafe as the names in it. */
  readonly problems: readonly string[];
  /** Absent once all files are read. */
  readonly reading?: Progress;
  /** What has happened on disk. */
  readonly changes: readonly FileChange[];
  /** Paths of briefs whose evidence record has come, gone or changed. */
  readonly records: readonly string[];
}

/** Long enough for a few briefs, short enough for a key not to wait. */
const SLICE_MS = 8;
/** Showing the list anew costs more than a slice. */
const TELL_MS = 200;
/** And the more the longer it is: of a large library so large a part is told at once. */
const TELL_PART = 1 / 32;
/** A brief that a write has broken is taken for whole after so long. */
const CALM_MS = 2000;
/** A clock of the disk's own may be a little behind. */
const CLOCK_MS = 2000;

export class LiveLibrary {
  readonly #origins: readonly Origin[];
  readonly #place: Surroundings;
  readonly #openedAt = Date.now();
  #entries = new Map<string, Entry>();
  /** Paths of each origin, none twice. */
  #listed: readonly (readonly string[])[] = [];
  #problems: readonly string[] = [];
  /** Paths not read yet, the next one first. */
  #unread: Set<string>;
  /** One of them that somebody waits for. */
  #preferred: string | undefined;
  #work: Promise<unknown> = Promise.resolve();

  constructor(origins: readonly Origin[], place: Surroundings) {
    this.#origins = origins;
    this.#place = place;
    this.#list();
    this.#entries = new Map(
      this.#paths().map((path) => [path, fixedEntry(this.#origins, path) ?? unreadYet(path)]),
    );
    this.#unread = new Set(this.#paths().filter((path) => !fixedEntry(this.#origins, path)));
  }

  /** What is known now. */
  now(): LibraryNews {
    return this.#news([]);
  }

  /** Has a brief read next, if it is not read yet. */
  prefer(path: string): void {
    if (!this.#unread.has(path)) return;
    this.#unread = new Set([path, ...this.#unread]);
    this.#preferred = path;
  }

  /** Reads on for so many milliseconds, or until all is read. */
  readFor(milliseconds: number): Promise<void> {
    return this.#inTurn(() => this.#readUntil(performance.now() + milliseconds));
  }

  /** Reads all that is left, lets others in between, and tells how far it is. */
  async readOn(tell: (news: LibraryNews) => void, isOver: () => boolean): Promise<void> {
    if (this.#unread.size === 0) return;
    let toldAt = performance.now();
    let untold = this.#unread.size;
    for (; !isOver(); await othersFirst()) {
      const preferred = this.#preferred;
      await this.readFor(SLICE_MS);
      if (this.#unread.size === 0) break;
      const isAwaited = preferred !== undefined && !this.#unread.has(preferred);
      const isMuch = untold - this.#unread.size >= TELL_PART * this.#entries.size;
      if (!isAwaited && (!isMuch || performance.now() - toldAt < TELL_MS)) continue;
      if (isAwaited) this.#preferred = undefined;
      tell(this.now());
      toldAt = performance.now();
      untold = this.#unread.size;
    }
    if (!isOver()) tell(this.now());
  }

  /** All files read again. */
  reload(): Promise<LibraryNews> {
    return this.#inTurn(async () => {
      this.#list();
      const entries = new Map<string, Entry>();
      let sliceEnd = performance.now() + SLICE_MS;
      for (const path of this.#paths()) {
        entries.set(path, fixedEntry(this.#origins, path) ?? (await loadBrief(path, this.#place)));
        if (performance.now() < sliceEnd) continue;
        await othersFirst();
        sliceEnd = performance.now() + SLICE_MS;
      }
      this.#entries = entries;
      this.#unread = new Set();
      return this.#news([]);
    });
  }

  /**
   * Reads again what has changed at these absolute paths, and finds what has come and gone; undefined where
   * all is as it was. A folder's path has its files looked for. Where somebody can `wait`, a brief that was
   * sound and is broken by a write of just now stays as it was: the rest of it may be on its way.
   */
  refresh(
    changed: readonly string[],
    wait?: (path: string, milliseconds: number) => void,
  ): Promise<LibraryNews | undefined> {
    return this.#inTurn(async () => {
      const before = this.#entries;
      this.#list();
      const touched = new Set(changed.flatMap((path) => namesOf(path, this.#origins, this.#place)));
      const entries = new Map<string, Entry>();
      const changes: FileChange[] = [];
      for (const path of this.#paths()) {
        const known = before.get(path);
        const mayStay =
          known && (!touched.has(path) || fixedEntry(this.#origins, path) || known.isUnread);
        const entry = mayStay ? known : await loadBrief(path, this.#place);
        const full = resolve(this.#place.cwd, path);
        const rest = wait && known?.brief && !entry.brief ? untilCalm(full) : 0;
        if (rest > 0) wait?.(full, rest);
        const stays = known && (known === entry || rest > 0 || (await isSame(known, entry)));
        entries.set(path, stays ? known : entry);
        if (!stays) changes.push({ path, kind: known ? 'changed' : 'added' });
      }
      for (const path of before.keys())
        if (!entries.has(path)) changes.push({ path, kind: 'removed' });
      this.#entries = entries;
      this.#unread = new Set([...this.#unread].filter((path) => entries.has(path)));
      const records = [...entries.keys()].filter((path) =>
        changed.includes(resolve(this.#place.cwd, recordPath(path))),
      );
      if (changes.length === 0 && records.length === 0) return undefined;
      return { ...this.#news(changes), records };
    });
  }

  /** Absolute paths of files that may have changed since they were read, and of all folders. */
  suspects(): readonly string[] {
    const paths = this.#paths().map((path) => resolve(this.#place.cwd, path));
    const since = this.#openedAt - CLOCK_MS;
    const isRecent = (path: string): boolean => {
      try {
        const status = statSync(path, { throwIfNoEntry: false });
        return !status || Math.max(status.mtimeMs, status.ctimeMs) >= since;
      } catch {
        // A link that leads nowhere, or into a folder that is closed: reading says so.
        return true;
      }
    };
    return [...paths.filter(isRecent), ...this.watched().keys()];
  }

  /** The folders to be watched, absolute, each with the names that matter in it; undefined for all briefs. */
  watched(): WatchedFolders {
    return foldersOf(this.#origins, this.#place);
  }

  #news(changes: readonly FileChange[]): LibraryNews {
    const entryOf = (path: string): readonly Entry[] => {
      const entry = this.#entries.get(path);
      return entry ? [entry] : [];
    };
    const entries = this.#listed.flatMap((paths) => paths.flatMap(entryOf).sort(compareEntries));
    const total = entries.length;
    const read = total - this.#unread.size;
    const reading = read < total ? { reading: { read, total } } : {};
    return { entries, problems: this.#problems, ...reading, changes, records: [] };
  }

  /** Notes which files there are now. */
  #list(): void {
    ({ listed: this.#listed, problems: this.#problems } = listOrigins(this.#origins, this.#place));
  }

  #paths(): readonly string[] {
    return this.#listed.flat();
  }

  async #readUntil(end: number): Promise<void> {
    for (;;) {
      const [path] = this.#unread;
      if (path === undefined) return;
      const entry = await loadBrief(path, this.#place);
      this.#unread.delete(path);
      this.#entries.set(path, entry);
      if (performance.now() >= end) return;
    }
  }

  /** One thing after another, so that what was read later is never replaced by what was read before. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.#work.then(work);
    this.#work = next.catch(() => {});
    return next;
  }
}

/** A brief of which only the file's name is known. */
function unreadYet(path: string): Entry {
  const id = idFromPath(path);
  return { path, text: '', diagnostics: [], id, isReadable: true, isUnread: true };
}

/** Milliseconds until a file that was written to of late has lain still for long enough; 0 where it has. */
function untilCalm(path: string): number {
  try {
    const { mtimeMs, ctimeMs } = statSync(path);
    const age = Date.now() - Math.max(mtimeMs, ctimeMs);
    // Where the disk's clock is far ahead, how long is not known; a little ahead it is of whole milliseconds.
    return Math.abs(age) >= CALM_MS ? 0 : CALM_MS - Math.max(0, age);
  } catch {
    return 0;
  }
}

/** Whether a file has the same bytes as before, or the same fault. */
async function isSame(before: Entry, after: Entry): Promise<boolean> {
  if (before.isUnread || (before.brief === undefined) !== (after.brief === undefined)) return false;
  if (before.brief) return (await before.sha256?.()) === (await after.sha256?.());
  const [was, is] = [before, after].map(({ diagnostics }) => JSON.stringify(diagnostics));
  return before.text === after.text && was === is;
}

/** Lets keys, timers and frames come before what is done next. */
function othersFirst(): Promise<void> {
  return new Promise((resolved) => setImmediate(resolved));
}
