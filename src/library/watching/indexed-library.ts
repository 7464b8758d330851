/**
 * A large library that is open in the reader, of which an index is at hand: the reader shows what the index knows at once,
 * then the files are looked at. Only heads are in memory, and only those of files that have changed are made anew.
 */
import { basename, dirname, join, resolve } from 'node:path';
import {
  compareEntries,
  type Entry,
  type Invocation,
  isBriefName,
  listBriefs,
  readBrief,
} from '../briefs/library.ts';
import { recordPath } from '../checking/record-file.ts';
import { isFile } from '../files/file-state.ts';
import { sourcePaths } from '../sources/load-source.ts';
import { bringUpToDate } from '../store/bring-up-to-date.ts';
import { IndexedEntry } from '../store/indexed-entry.ts';
import type { LibraryStore } from '../store/library-store.ts';
import { isIndexFault } from '../store/open-store.ts';
import type { WatchedFolders } from './brief-inputs.ts';
import type { FileChange, LibraryNews, OpenLibrary } from './open-library.ts';
import { untilCalm } from './until-calm.ts';

/** As many heads as any screen shows at first. */
const FIRST_HEADS = 300;
const RECORD = '.evidence.json';
/** How long heads are read before keys and frames get a turn, in milliseconds. */
const SLICE_MS = 8;

export class IndexedLibrary implements OpenLibrary {
  readonly isLarge = true;
  readonly #folder: string;
  readonly #store: LibraryStore;
  readonly #invocation: Invocation;
  #entries: readonly Entry[] = [];
  #total = 0;
  #current: string | undefined;
  #work: Promise<unknown> = Promise.resolve();

  private constructor(folder: string, store: LibraryStore, invocation: Invocation) {
    this.#folder = folder;
    this.#store = store;
    this.#invocation = invocation;
  }

  /** `folder` as the user named it. */
  static async open(
    folder: string,
    store: LibraryStore,
    invocation: Invocation,
  ): Promise<IndexedLibrary> {
    const library = new IndexedLibrary(folder, store, invocation);
    library.#total = await store.count();
    const first: Entry[] = [];
    for await (const heads of store.heads()) {
      first.push(...heads.slice(0, FIRST_HEADS - first.length));
      if (first.length === FIRST_HEADS) break;
    }
    library.#entries = first;
    return library;
  }

  now(): LibraryNews {
    return this.#news([], []);
  }

  prefer(path: string): void {
    this.#current = path;
  }

  async readFor(): Promise<void> {}

  /** Reads all heads; `suspects` then has the files looked at. */
  async readOn(report: (news: LibraryNews) => void, isOver: () => boolean): Promise<void> {
    await this.#unlessLost(() => this.#readHeads());
    if (!isOver()) report(this.now());
  }

  async reload(): Promise<LibraryNews> {
    return (await this.refresh([resolve(this.#invocation.cwd, this.#folder)])) ?? this.now();
  }

  refresh(
    changed: readonly string[],
    wait?: (path: string, milliseconds: number) => void,
  ): Promise<LibraryNews | undefined> {
    return this.#unlessLost(async () => {
      const { cwd } = this.#invocation;
      const folder = resolve(cwd, this.#folder);
      const records = changed.flatMap((path) => this.#ofRecord(path));
      const touched = changed
        .filter((path) => dirname(path) === folder)
        .map((path) => basename(path))
        .filter(isBriefName);
      const known = await this.#store.files(touched);
      const isThere = (name: string): boolean => known.has(name) && isFile(join(folder, name));
      const stays = new Set<string>();
      for (const name of touched) if (await this.#isBeingWritten(name, wait)) stays.add(name);
      const names = touched.filter((name) => !stays.has(name));
      const isListed = changed.includes(folder) || !touched.every(isThere);
      if (isListed) {
        const listing = listBriefs(this.#folder, this.#invocation);
        if (listing.kind === 'fault')
          return { ...this.now(), problems: [`cannot read the library: ${listing.reason}`] };
        const all = listing.paths.map((path) => basename(path));
        await this.#bringUpToDate(
          all.filter((name) => !stays.has(name)),
          [...stays],
        );
      } else await this.#bringUpToDate(names);
      const changes =
        (await this.#readSome(isListed ? undefined : names)) ?? (await this.#readHeads());
      this.#replace(records);
      return changes.length === 0 && records.length === 0
        ? undefined
        : this.#news(changes, records);
    });
  }

  /** Those of the brief that is looked at. */
  sources(): readonly string[] {
    const current = this.#entries.find(({ path }) => path === this.#current);
    return (current?.brief?.sources ?? []).flatMap((source) =>
      sourcePaths(source, current?.path ?? '', this.#invocation),
    );
  }

  recheck(changed: readonly string[]): Promise<LibraryNews | undefined> {
    return this.#inTurn(async () => {
      if (this.#current === undefined || !this.sources().some((path) => changed.includes(path)))
        return undefined;
      this.#replace([this.#current]);
      return this.now();
    });
  }

  suspects(): readonly string[] {
    return [...this.watched().keys()];
  }

  watched(): WatchedFolders {
    return new Map([[resolve(this.#invocation.cwd, this.#folder), undefined]]);
  }

  /** With `left`, the names are of all files but those. */
  #bringUpToDate(names: readonly string[], left?: readonly string[]): Promise<void> {
    return bringUpToDate(this.#store, this.#folder, names, this.#invocation, {
      ...(left && { left }),
      pause: letOthersRun,
    });
  }

  /** Whether a write has broken a sound brief just now: the rest of it may still be written. */
  async #isBeingWritten(
    name: string,
    wait: ((path: string, milliseconds: number) => void) | undefined,
  ): Promise<boolean> {
    const known = wait && (await this.#store.get(name));
    const path = join(this.#folder, name);
    if (!known?.brief || (await readBrief(path, this.#invocation)).brief) return false;
    const full = resolve(this.#invocation.cwd, path);
    const rest = untilCalm(full);
    if (rest > 0) wait?.(full, rest);
    return rest > 0;
  }

  /** The heads as they are now; an entry that is the same stays the very same object. */
  async #readHeads(): Promise<readonly FileChange[]> {
    const before = new Map(this.#entries.map((entry) => [entry.path, entry]));
    const isFirst = this.#entries.length < this.#total;
    const entries: Entry[] = [];
    const changes: FileChange[] = [];
    let sliceEnd = performance.now() + SLICE_MS;
    for await (const heads of this.#store.heads()) {
      for (const head of heads) {
        const known = before.get(head.path);
        before.delete(head.path);
        const isSame = known !== undefined && momentOf(known) === momentOf(head);
        entries.push(isSame ? known : head);
        if (!isSame && !(isFirst && known === undefined))
          changes.push({ path: head.path, kind: known ? 'changed' : 'added' });
      }
      if (performance.now() < sliceEnd) continue;
      await letOthersRun();
      sliceEnd = performance.now() + SLICE_MS;
    }
    for (const path of before.keys()) changes.push({ path, kind: 'removed' });
    if (changes.length > 0 || isFirst) this.#entries = entries;
    this.#total = this.#entries.length;
    return changes;
  }

  /** Puts the heads of files in their places; undefined where those may be others now. */
  async #readSome(
    names: readonly string[] | undefined,
  ): Promise<readonly FileChange[] | undefined> {
    if (!names) return undefined;
    const changes: FileChange[] = [];
    const entries = [...this.#entries];
    for (const name of names) {
      const head = await this.#store.head(name);
      const index = entries.findIndex(({ path }) => path === head?.path);
      const known = entries[index];
      if (!head || !known || compareEntries(known, head) !== 0) return undefined;
      if (momentOf(known) === momentOf(head)) continue;
      entries[index] = head;
      changes.push({ path: head.path, kind: 'changed' });
    }
    this.#entries = entries;
    return changes;
  }

  /** The briefs that a file beside them may be the record of. */
  #ofRecord(file: string): readonly string[] {
    const { cwd } = this.#invocation;
    if (!file.endsWith(RECORD)) return [];
    return ['.yaml', '.yml']
      .map((suffix) => join(this.#folder, basename(file).replace(RECORD, suffix)))
      .filter((path) => resolve(cwd, recordPath(path)) === file)
      .filter((path) => this.#entries.some((entry) => entry.path === path));
  }

  /** Has entries checked again. */
  #replace(paths: readonly string[]): void {
    if (paths.length === 0) return;
    this.#entries = this.#entries.map((entry) =>
      paths.includes(entry.path) && entry instanceof IndexedEntry ? entry.anew() : entry,
    );
  }

  #news(changes: readonly FileChange[], records: readonly string[]): LibraryNews {
    const { length } = this.#entries;
    const reading = length < this.#total ? { reading: { read: length, total: this.#total } } : {};
    return { entries: this.#entries, problems: [], changes, records, ...reading };
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.#work.then(work);
    this.#work = next.catch(() => {});
    return next;
  }

  /** As `#inTurn`; where the index can no longer be read or written, as on a full disk, the reader stays as it was. */
  #unlessLost<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    return this.#inTurn(work).catch((error: unknown) => {
      if (isIndexFault(error)) return undefined;
      throw error;
    });
  }
}

function momentOf(entry: Entry): number | undefined {
  return entry instanceof IndexedEntry ? entry.moment : undefined;
}

function letOthersRun(): Promise<void> {
  return new Promise((resolved) => setImmediate(resolved));
}
