/** Answers about entries that are all at hand, in their order: it goes through them one by one. */
import { type Entry, isSound, type SoundEntry } from '../briefs/library.ts';
import { matchBrief, needsVerdicts } from '../search/match-brief.ts';
import type { Query } from '../search/query.ts';
import { type RegisterName, registersOf } from './indexed-brief.ts';
import type { BriefChecker, FoundBrief, LibraryStore } from './library-store.ts';

/** What lists, searches and registers ask of a library. */
export type Shelf = Pick<LibraryStore, 'count' | 'list' | 'search' | 'register'>;

export class EntryList implements Shelf {
  readonly #entries: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
  }

  async count(): Promise<number> {
    return this.#entries.length;
  }

  async *list(): AsyncGenerator<Entry> {
    yield* this.#entries;
  }

  async *search(query: Query, check?: BriefChecker): AsyncGenerator<FoundBrief> {
    for (const entry of this.#entries) {
      const found = isSound(entry) && (await findInEntry(query, entry, check));
      if (found) yield found;
    }
  }

  async *register(name: RegisterName): AsyncGenerator<SoundEntry> {
    for (const entry of this.#entries)
      if (isSound(entry) && registersOf(entry.brief).includes(name)) yield entry;
  }
}

/** What every engine says of a brief: undefined where the query is not found in it. */
export async function findInEntry(
  query: Query,
  entry: SoundEntry,
  check: BriefChecker | undefined,
): Promise<FoundBrief | undefined> {
  const result = needsVerdicts(query) ? await check?.(entry) : undefined;
  const match = matchBrief(query, entry.brief, result);
  return match && { entry, match };
}
