/** The plain engine, in memory: it goes through all briefs. For libraries of which no index can be kept. */
import { join } from 'node:path';
import { compareEntries, type Entry, type SoundEntry } from '../briefs/library.ts';
import type { Query } from '../search/query.ts';
import { EntryList } from './entry-list.ts';
import { entryFrom, type RegisterName } from './indexed-brief.ts';
import type {
  BriefChecker,
  Change,
  ChangesSince,
  FoundBrief,
  KnownFile,
  LibraryStore,
} from './library-store.ts';

interface Kept extends KnownFile {
  readonly entry: Entry;
  readonly moment: number;
}

export class MemoryStore implements LibraryStore {
  readonly isLasting = false;
  readonly #folder: string;
  readonly #kept = new Map<string, Kept>();
  readonly #gone = new Map<string, number>();
  readonly #notes = new Map<string, { readonly mark: string; readonly text: string }>();
  readonly #watchers = new Set<() => void>();
  #moment = 0;
  #ordered: EntryList | undefined;

  /** The paths of entries begin with `folder`. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async count(): Promise<number> {
    return this.#kept.size;
  }

  list(): AsyncIterable<Entry> {
    return this.#inOrder().list();
  }

  async *heads(): AsyncGenerator<readonly Entry[]> {
    yield await Array.fromAsync(this.list());
  }

  head(name: string): Promise<Entry | undefined> {
    return this.get(name);
  }

  search(query: Query, check?: BriefChecker): AsyncIterable<FoundBrief> {
    return this.#inOrder().search(query, check);
  }

  register(name: RegisterName): AsyncIterable<SoundEntry> {
    return this.#inOrder().register(name);
  }

  async get(name: string): Promise<Entry | undefined> {
    return this.#kept.get(name)?.entry;
  }

  async put(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    const moment = ++this.#moment;
    for (const change of changes) {
      if (change.kind === 'read') {
        const { name, mark, sha256, data } = change.brief;
        const entry = entryFrom(join(this.#folder, name), data, sha256);
        this.#kept.set(name, { entry, mark, sha256, moment });
        this.#gone.delete(name);
      } else if (change.kind === 'gone') {
        if (this.#kept.delete(change.name)) this.#gone.set(change.name, moment);
      } else {
        const kept = this.#kept.get(change.name);
        if (kept) this.#kept.set(change.name, { ...kept, mark: change.mark });
      }
    }
    this.#ordered = undefined;
    for (const changed of this.#watchers) changed();
  }

  async files(names: readonly string[]): Promise<ReadonlyMap<string, KnownFile>> {
    const known = (name: string): readonly (readonly [string, KnownFile])[] => {
      const kept = this.#kept.get(name);
      return kept ? [[name, kept]] : [];
    };
    return new Map(names.flatMap(known));
  }

  async marks(): Promise<ReadonlyMap<string, string>> {
    return new Map(Array.from(this.#kept, ([name, { mark }]) => [name, mark]));
  }

  async changesSince(since: number): Promise<ChangesSince> {
    const after = <Value>(all: Iterable<readonly [string, Value]>, of: (value: Value) => number) =>
      [...all].filter(([, value]) => of(value) > since).map(([name]) => name);
    return {
      moment: this.#moment,
      changed: after(this.#kept, ({ moment }) => moment),
      gone: after(this.#gone, (moment) => moment),
    };
  }

  watch(changed: () => void): () => void {
    const own = (): void => changed();
    this.#watchers.add(own);
    return () => this.#watchers.delete(own);
  }

  async noted(name: string, mark: string): Promise<string | undefined> {
    const note = this.#notes.get(name);
    return note?.mark === mark ? note.text : undefined;
  }

  async note(name: string, mark: string, text: string): Promise<void> {
    this.#notes.set(name, { mark, text });
  }

  close(): void {
    this.#watchers.clear();
  }

  #inOrder(): EntryList {
    this.#ordered ??= new EntryList(
      [...this.#kept.values()].map(({ entry }) => entry).sort(compareEntries),
    );
    return this.#ordered;
  }
}
