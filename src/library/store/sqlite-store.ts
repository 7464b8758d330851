/** The engine for a library on this machine: an index in one file of SQLite, with its full-text search. */
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type Entry, isSound, type SoundEntry } from '../briefs/library.ts';
import type { Query } from '../search/query.ts';
import { firstRow, isBrokenRow, isSameDay, ROWS_OF_DAY, rowsAskedFor } from './day-order.ts';
import { findInEntry } from './entry-list.ts';
import {
  COLUMNS,
  entryFrom,
  type IndexedBrief,
  type RegisterName,
  TRAITS,
  type Trait,
} from './indexed-brief.ts';
import { IndexedEntry } from './indexed-entry.ts';
import type {
  BriefChecker,
  Change,
  ChangesSince,
  FoundBrief,
  KnownFile,
  LibraryStore,
} from './library-store.ts';
import { matchExpression } from './match-expression.ts';
import { type Head, numberOf, SqliteRows, textOf } from './sqlite-rows.ts';

/** Milliseconds between two looks for what other processes have put. */
const WATCHED_EVERY = 250;
const COLUMN_NAMES = COLUMNS.join(', ');
const PLACES = COLUMNS.map(() => '?').join(', ');

export class SqliteStore implements LibraryStore {
  readonly isLasting = true;
  readonly #database: DatabaseSync;
  readonly #folder: string;
  readonly #rows: SqliteRows;
  readonly #reader = (row: number): Entry | undefined => this.#entry(row);
  readonly #timers = new Set<NodeJS.Timeout>();

  /** The paths of entries begin with `folder`. */
  constructor(database: DatabaseSync, folder: string) {
    this.#database = database;
    this.#rows = new SqliteRows(database);
    this.#folder = folder;
  }

  async count(): Promise<number> {
    return numberOf(this.#rows.get('select count(*) as count from brief')?.count);
  }

  async *list(): AsyncGenerator<Entry> {
    for (const page of this.#rows.inOrder(0))
      for (const { row } of page) {
        const entry = this.#entry(row);
        if (entry) yield entry;
      }
  }

  async *heads(): AsyncGenerator<readonly Entry[]> {
    for (const page of this.#rows.inOrder(0)) yield page.map((head) => this.#indexed(head));
  }

  async head(name: string): Promise<Entry | undefined> {
    const head = this.#rows.named(name);
    return head && this.#indexed(head);
  }

  async *search(query: Query, check?: BriefChecker): AsyncGenerator<FoundBrief> {
    const expression = matchExpression(query);
    const bits = bitsOf(statusesWanted(query));
    const heads =
      expression === undefined
        ? this.#rows.inOrder(bits, rowsAskedFor(query))
        : this.#rows.matching(expression, bits, rowsAskedFor(query));
    for (const page of heads)
      for (const { row } of page) {
        const entry = this.#entry(row);
        const found = entry && isSound(entry) && (await findInEntry(query, entry, check));
        if (found) yield found;
      }
  }

  async *register(name: RegisterName): AsyncGenerator<SoundEntry> {
    for (const page of this.#rows.inOrder(bitsOf([name])))
      for (const { row } of page) {
        const entry = this.#entry(row);
        if (entry && isSound(entry)) yield entry;
      }
  }

  async get(name: string): Promise<Entry | undefined> {
    const found = this.#rows.get('select row from brief where name = ?', name);
    return found && this.#entry(numberOf(found.row));
  }

  async put(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    this.#rows.run('begin immediate');
    try {
      this.#rows.run('update library set moment = moment + 1');
      const moment = this.#moment();
      for (const change of changes) {
        if (change.kind === 'read') this.#putBrief(change.brief, moment);
        else if (change.kind === 'gone') this.#remove(change.name, moment);
        else this.#rows.run('update brief set mark = ? where name = ?', change.mark, change.name);
      }
      this.#rows.run('commit');
    } catch (error) {
      // SQLite may have ended the transaction itself, as on a full disk.
      if (this.#database.isTransaction) this.#rows.run('rollback');
      throw error;
    }
  }

  async files(names: readonly string[]): Promise<ReadonlyMap<string, KnownFile>> {
    const known = new Map<string, KnownFile>();
    for (const name of names) {
      const file = this.#rows.get('select mark, sha256 from brief where name = ?', name);
      if (file) known.set(name, { mark: textOf(file.mark), sha256: textOf(file.sha256) });
    }
    return known;
  }

  async marks(): Promise<ReadonlyMap<string, string>> {
    const marks = new Map<string, string>();
    for (const { name, mark } of this.#rows.each('select name, mark from brief'))
      marks.set(textOf(name), textOf(mark));
    return marks;
  }

  async changesSince(since: number): Promise<ChangesSince> {
    const names = (table: string): readonly string[] =>
      this.#rows
        .all(`select name from ${table} where moment > ?`, since)
        .map(({ name }) => textOf(name));
    return { moment: this.#moment(), changed: names('brief'), gone: names('gone') };
  }

  watch(changed: () => void): () => void {
    let known = this.#moment();
    const timer = setInterval(() => {
      const now = this.#moment();
      if (now === known) return;
      known = now;
      changed();
    }, WATCHED_EVERY).unref();
    this.#timers.add(timer);
    return () => {
      clearInterval(timer);
      this.#timers.delete(timer);
    };
  }

  async noted(name: string, mark: string): Promise<string | undefined> {
    const found = this.#rows.get('select text from note where name = ? and mark = ?', name, mark);
    return found && textOf(found.text);
  }

  async note(name: string, mark: string, text: string): Promise<void> {
    this.#rows.run(
      'insert or replace into note (name, mark, text) values (?, ?, ?)',
      name,
      mark,
      text,
    );
  }

  close(): void {
    for (const timer of this.#timers) clearInterval(timer);
    if (this.#database.isOpen) this.#database.close();
  }

  #moment(): number {
    return numberOf(this.#rows.get('select moment from library')?.moment);
  }

  #entry(row: number): Entry | undefined {
    const found = this.#rows.get(
      'select name, sha256, data from brief join document using (row) where row = ?',
      row,
    );
    if (!found) return undefined;
    const path = join(this.#folder, textOf(found.name));
    return entryFrom(path, textOf(found.data), textOf(found.sha256));
  }

  #indexed({ row, name, id, moment, title, date, openQuestions }: Head): IndexedEntry {
    return new IndexedEntry(
      { path: join(this.#folder, name), id, row, moment },
      { title, date, openQuestions, isBroken: isBrokenRow(row) },
      this.#reader,
    );
  }

  #putBrief({ name, mark, sha256, head, data, words }: IndexedBrief, moment: number): void {
    const first = firstRow(head);
    const before = this.#rows.get('select row from brief where name = ?', name);
    const known = before && numberOf(before.row);
    if (known !== undefined) this.#removeRow(known);
    const row = known !== undefined && isSameDay(known, first) ? known : this.#freeRow(first);
    const { id, title, date, openQuestions } = head;
    this.#rows.run(
      'insert into brief (row, name, mark, sha256, moment, id, title, date, open_questions, traits) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[row, name, mark, sha256, moment, id, title, date, openQuestions, bitsOf(head.traits)],
    );
    this.#rows.run('insert into document (row, data) values (?, ?)', row, data);
    if (words.length > 0) {
      const sql = `insert into words (rowid, ${COLUMN_NAMES}) values (?, ${PLACES})`;
      this.#rows.run(sql, row, ...words);
    }
    this.#rows.run('delete from gone where name = ?', name);
  }

  #freeRow(first: number): number {
    const last = this.#rows.get(
      'select max(row) as last from brief where row >= ? and row < ?',
      first,
      first + ROWS_OF_DAY,
    )?.last;
    return typeof last === 'number' ? last + 1 : first;
  }

  #remove(name: string, moment: number): void {
    const known = this.#rows.get('select row from brief where name = ?', name);
    if (!known) return;
    this.#removeRow(numberOf(known.row));
    this.#rows.run('delete from note where name = ?', name);
    this.#rows.run('insert or replace into gone (name, moment) values (?, ?)', name, moment);
  }

  #removeRow(row: number): void {
    this.#rows.run('delete from words where rowid = ?', row);
    this.#rows.run('delete from document where row = ?', row);
    this.#rows.run('delete from brief where row = ?', row);
  }
}

function bitsOf(traits: readonly Trait[]): number {
  return traits.reduce((bits, trait) => bits | (1 << TRAITS.indexOf(trait)), 0);
}

function statusesWanted(query: Query): readonly Trait[] {
  return query.flatMap((term) => (term.kind === 'status' && !term.isNegated ? term.status : []));
}
