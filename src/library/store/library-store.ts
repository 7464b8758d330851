/**
 * What a library answers, whatever keeps it: files beside the user’s other caches, memory, a server. The files of the
 * briefs are the truth; what they hold is put into a store (`bring-up-to-date.ts`), which finds it again.
 *
 * Every engine keeps to `test/library/store/contract.ts`. What is found is what `search/match-brief.ts` finds: an
 * engine may only be faster, by an index of the folded words that `indexed-brief.ts` gives it. So engines agree on
 * each word.
 *
 * Names are those of files in the library’s folder. All answers come in the order of the library: the newest brief
 * first, those of no day, broken ones; of one day by id, then by name. Answers that come one by one are worked out one
 * by one, so that whoever wants the first fifty does not wait for the rest.
 */
import type { CheckResult } from '../../evidence/record/check-result.ts';
import type { Entry, SoundEntry } from '../briefs/library.ts';
import type { BriefMatch } from '../search/match-brief.ts';
import type { Query } from '../search/query.ts';
import type { IndexedBrief, RegisterName } from './indexed-brief.ts';

/** A brief in which all terms of a query were found. */
export interface FoundBrief {
  readonly entry: SoundEntry;
  readonly match: BriefMatch;
}

/** What is put into a store about a file. */
export type Change =
  | { readonly kind: 'read'; readonly brief: IndexedBrief }
  /** The file has another mark, and holds the same. */
  | { readonly kind: 'same'; readonly name: string; readonly mark: string }
  | { readonly kind: 'gone'; readonly name: string };

/** What a store knows of a file. */
export interface KnownFile {
  /** What whoever put it there gave it, to see later whether the file has changed. */
  readonly mark: string;
  /** Of its bytes; empty where they could not be read. */
  readonly sha256: string;
}

export interface ChangesSince {
  /** To be asked with the next time. */
  readonly moment: number;
  /** Names of files that were put, in whatever order. */
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** Gives the check result of a brief. */
export type BriefChecker = (entry: SoundEntry) => Promise<CheckResult>;

export interface LibraryStore {
  /** Whether what is put is there for the next process too. */
  readonly isLasting: boolean;
  /** How many files there are, sound and broken. */
  count(): Promise<number>;
  /** All of them. */
  list(): AsyncIterable<Entry>;
  /** The same, some at a time; where the engine can do that, each brief is read when it is asked for. */
  heads(): AsyncIterable<readonly Entry[]>;
  /** The one of a file among them. */
  head(name: string): Promise<Entry | undefined>;
  /** The sound briefs in which a query is found; `check` is asked only where the query asks for verdicts. */
  search(query: Query, check?: BriefChecker): AsyncIterable<FoundBrief>;
  /** The sound briefs that have items of a register. */
  register(name: RegisterName): AsyncIterable<SoundEntry>;
  /** Undefined where there is no such file. */
  get(name: string): Promise<Entry | undefined>;
  /** All changes or, after a fault, none of them. */
  put(changes: readonly Change[]): Promise<void>;
  /** What is known of these files, by their names. */
  files(names: readonly string[]): Promise<ReadonlyMap<string, KnownFile>>;
  /** The marks of all files, by their names. */
  marks(): Promise<ReadonlyMap<string, string>>;
  /** What was put after a moment; 0 is before everything. */
  changesSince(moment: number): Promise<ChangesSince>;
  /** Says when something was put, by this process or another one, within a second; gives a function that ends that. */
  watch(changed: () => void): () => void;
  /** What was noted under a name, as long as its mark is the same; notes are lost with the store. */
  noted(name: string, mark: string): Promise<string | undefined>;
  note(name: string, mark: string, text: string): Promise<void>;
  close(): void;
}
