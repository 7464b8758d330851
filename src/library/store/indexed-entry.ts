/**
 * An entry of which only the head is in memory: the rest is read from the index when it is asked for, and forgotten again.
 * So a hundred thousand of them can be listed.
 */
import type { Brief } from '../../brief/model/brief.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Entry, EntryHead } from '../briefs/library.ts';

/** Reads what stands in a row of the index; undefined where the row is gone. */
export type RowReader = (row: number) => Entry | undefined;

/** So many entries stay in memory that were asked for last. */
const KEPT = 64;
const kept: Entry[] = [];

export class IndexedEntry implements Entry {
  readonly path: string;
  readonly id: string;
  readonly head: EntryHead;
  readonly row: number;
  /** When it was put into the store. */
  readonly moment: number;
  readonly #reader: RowReader;
  #read: WeakRef<Entry> | undefined;

  constructor(
    { path, id, row, moment }: Pick<IndexedEntry, 'path' | 'id' | 'row' | 'moment'>,
    head: EntryHead,
    reader: RowReader,
  ) {
    this.path = path;
    this.id = id;
    this.head = head;
    this.row = row;
    this.moment = moment;
    this.#reader = reader;
  }

  /** Another entry of the same file, which is checked again. */
  anew(): IndexedEntry {
    return new IndexedEntry(this, this.head, this.#reader);
  }

  get brief(): Brief | undefined {
    return this.#whole.brief;
  }

  get text(): string {
    return this.#whole.text;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#whole.diagnostics;
  }

  get omitted(): Entry['omitted'] {
    return this.#whole.omitted;
  }

  get isReadable(): boolean {
    return this.head.isBroken ? this.#whole.isReadable : true;
  }

  get sha256(): Entry['sha256'] {
    return this.#whole.sha256;
  }

  get #whole(): Entry {
    const known = this.#read?.deref();
    if (known) return known;
    const { path, id } = this;
    const gone: Entry = { path, id, text: '', diagnostics: [], isReadable: true };
    const entry = this.#reader(this.row) ?? gone;
    this.#read = new WeakRef(entry);
    kept.unshift(entry);
    kept.length = Math.min(kept.length, KEPT);
    return entry;
  }
}
