/**
 * The briefs that are open in the reader, kept as their files are. They are read a few at a time, so that the user
 * need not wait for a large library, and read again on request or after a change. `follow-library.ts` watches them.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { idFromPath } from '../../brief/model/brief.ts';
import { compareEntries, type Entry, type Invocation } from '../briefs/library.ts';
import { recordPath } from '../checking/record-file.ts';
import { loadBrief } from '../store/load-brief.ts';
import {
  type BriefInput,
  fixedEntry,
  foldersOf,
  listInputs,
  namesOf,
  type WatchedFolders,
} from './brief-inputs.ts';
import { EntrySources } from './entry-sources.ts';
import type { FileChange, LibraryNews, OpenLibrary } from './open-library.ts';
import { untilCalm } from './until-calm.ts';

/** The time for which briefs are read before keys and frames get a turn. */
const SLICE_MS = 8;
/** The least time between two reports: to draw the list again takes longer than a slice. */
const REPORT_MS = 200;
/** The least share of a library that is worth a report: to draw a longer list takes longer. */
const REPORT_SHARE = 1 / 32;
/** The clock of a network disk may be a little behind. */
const CLOCK_MS = 2000;

export class LiveLibrary implements OpenLibrary {
  readonly isLarge = false;
  readonly #inputs: readonly BriefInput[];
  readonly #invocation: Invocation;
  readonly #openedAt = Date.now();
  #entries = new Map<string, Entry>();
  /** Paths of each input, none twice. */
  #listed: readonly (readonly string[])[] = [];
  #problems: readonly string[] = [];
  /** Paths not read yet, the next one first. */
  #unread: Set<string>;
  /** The one of them that the user waits for. */
  #preferred: string | undefined;
  /** The brief that the user looks at. */
  #current: string | undefined;
  readonly #sources: EntrySources;
  #work: Promise<unknown> = Promise.resolve();

  constructor(inputs: readonly BriefInput[], invocation: Invocation) {
    this.#inputs = inputs;
    this.#invocation = invocation;
    this.#sources = new EntrySources(invocation);
    this.#list();
    this.#entries = new Map(
      this.#paths().map((path) => [path, fixedEntry(this.#inputs, path) ?? unreadYet(path)]),
    );
    this.#unread = new Set(this.#paths().filter((path) => !fixedEntry(this.#inputs, path)));
  }

  /** What is known now. */
  now(): LibraryNews {
    return this.#news([]);
  }

  /** Has a brief read next, if it has not been read yet. */
  prefer(path: string): void {
    this.#current = path;
    if (!this.#unread.has(path)) return;
    this.#unread = new Set([path, ...this.#unread]);
    this.#preferred = path;
  }

  /** Reads on for some milliseconds, or until all is read. */
  readFor(milliseconds: number): Promise<void> {
    return this.#inTurn(() => this.#readUntil(performance.now() + milliseconds));
  }

  /** Reads all that is left, lets other work in between, and reports how far it is. */
  async readOn(report: (news: LibraryNews) => void, isOver: () => boolean): Promise<void> {
    if (this.#unread.size === 0) return;
    let reportedAt = performance.now();
    let unreported = this.#unread.size;
    for (; !isOver(); await letOthersRun()) {
      const preferred = this.#preferred;
      await this.readFor(SLICE_MS);
      if (this.#unread.size === 0) break;
      const isAwaited = preferred !== undefined && !this.#unread.has(preferred);
      const isMuch = unreported - this.#unread.size >= REPORT_SHARE * this.#entries.size;
      if (!isAwaited && (!isMuch || performance.now() - reportedAt < REPORT_MS)) continue;
      if (isAwaited) this.#preferred = undefined;
      report(this.now());
      reportedAt = performance.now();
      unreported = this.#unread.size;
    }
    if (!isOver()) report(this.now());
  }

  /** All files read again. */
  reload(): Promise<LibraryNews> {
    return this.#inTurn(async () => {
      this.#list();
      const entries = new Map<string, Entry>();
      let sliceEnd = performance.now() + SLICE_MS;
      for (const path of this.#paths()) {
        entries.set(
          path,
          fixedEntry(this.#inputs, path) ?? (await loadBrief(path, this.#invocation)),
        );
        if (performance.now() < sliceEnd) continue;
        await letOthersRun();
        sliceEnd = performance.now() + SLICE_MS;
      }
      this.#entries = entries;
      this.#unread = new Set();
      return this.#news([]);
    });
  }

  /**
   * Reads again what has changed at these absolute paths, and finds which files have come and gone; undefined where
   * nothing has changed. For the path of a folder its files are listed. With `wait`, a sound brief that a write has just
   * broken stays as it was, and its path is to be refreshed again later: the rest of it may still be written.
   */
  refresh(
    changed: readonly string[],
    wait?: (path: string, milliseconds: number) => void,
  ): Promise<LibraryNews | undefined> {
    return this.#inTurn(async () => {
      const before = this.#entries;
      this.#list();
      const touched = new Set(
        changed.flatMap((path) => namesOf(path, this.#inputs, this.#invocation)),
      );
      const entries = new Map<string, Entry>();
      const changes: FileChange[] = [];
      for (const path of this.#paths()) {
        const known = before.get(path);
        const mayStay =
          known && (!touched.has(path) || fixedEntry(this.#inputs, path) || known.isUnread);
        const entry = mayStay ? known : await loadBrief(path, this.#invocation);
        const full = resolve(this.#invocation.cwd, path);
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
        changed.includes(resolve(this.#invocation.cwd, recordPath(path))),
      );
      // A new object is checked again.
      for (const path of records) {
        const entry = entries.get(path);
        if (entry) entries.set(path, { ...entry });
      }
      if (changes.length === 0 && records.length === 0) return undefined;
      return { ...this.#news(changes), records };
    });
  }

  /** Absolute paths at which texts of sources may be, those of the brief that is looked at first. */
  sources(): readonly string[] {
    const current = this.#entries.get(this.#current ?? '');
    return this.#sources.ofAll([...(current ? [current] : []), ...this.#entries.values()]);
  }

  /** Has the briefs checked again whose texts have changed at these paths; undefined where there are none. */
  recheck(changed: readonly string[]): Promise<LibraryNews | undefined> {
    return this.#inTurn(async () => {
      const found = [...this.#entries].filter(([, entry]) => this.#sources.isOf(entry, changed));
      for (const [path, entry] of found) this.#entries.set(path, { ...entry });
      return found.length === 0 ? undefined : this.#news([]);
    });
  }

  /** Absolute paths of the files that may have changed since they were read, and of all folders. */
  suspects(): readonly string[] {
    const paths = this.#paths().map((path) => resolve(this.#invocation.cwd, path));
    const since = this.#openedAt - CLOCK_MS;
    const isRecent = (path: string): boolean => {
      try {
        const status = statSync(path, { throwIfNoEntry: false });
        return !status || Math.max(status.mtimeMs, status.ctimeMs) >= since;
      } catch {
        // A link that leads nowhere, or into a folder that may not be read: reading says so.
        return true;
      }
    };
    return [...paths.filter(isRecent), ...this.watched().keys()];
  }

  /** The folders to watch. */
  watched(): WatchedFolders {
    return foldersOf(this.#inputs, this.#invocation);
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

  /** Lists the files that there are now. */
  #list(): void {
    ({ listed: this.#listed, problems: this.#problems } = listInputs(
      this.#inputs,
      this.#invocation,
    ));
  }

  #paths(): readonly string[] {
    return this.#listed.flat();
  }

  async #readUntil(end: number): Promise<void> {
    for (;;) {
      const [path] = this.#unread;
      if (path === undefined) return;
      const entry = await loadBrief(path, this.#invocation);
      this.#unread.delete(path);
      this.#entries.set(path, entry);
      if (performance.now() >= end) return;
    }
  }

  /** Does one piece of work after another, so that an older reading never replaces a newer one. */
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

/** Whether a file has the same bytes as before, or the same fault. */
async function isSame(before: Entry, after: Entry): Promise<boolean> {
  if (before.isUnread || (before.brief === undefined) !== (after.brief === undefined)) return false;
  if (before.brief) return (await before.sha256?.()) === (await after.sha256?.());
  const [was, is] = [before, after].map(({ diagnostics }) => JSON.stringify(diagnostics));
  return before.text === after.text && was === is;
}

/** Lets keys, timers and frames have a turn. */
function letOthersRun(): Promise<void> {
  return new Promise((resolved) => setImmediate(resolved));
}
