/** The engine for a library on this machine: an index in one file of SQLite, with its full-text search. */
import { join } from 'node:path';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { compareByDay, type Entry, isSound, type SoundEntry } from '../briefs/library.ts';
import type { Query } from '../search/query.ts';
import {
  ALL_ROWS,
  firstRow,
  isSameDay,
  ROWS_OF_DAY,
  type Rows,
  rowsAskedFor,
} from './day-order.ts';
import { findInEntry } from './entry-list.ts';
import {
  COLUMNS,
  entryFrom,
  type IndexedBrief,
  type RegisterName,
  TRAITS,
  type Trait,
} from './indexed-brief.ts';
import type {
  BriefChecker,
  Change,
  ChangesSince,
  FoundBrief,
  KnownFile,
  LibraryStore,
} from './library-store.ts';
import { matchExpression } from './match-expression.ts';
import { numberOf, textOf, type Values } from './sqlite-values.ts';

/** How many rows are read at once: few at first, since whoever lists may stop soon. */
const FIRST_PAGE = 64;
const MAX_PAGE = 4096;
/** Milliseconds between two looks for what other processes have put. */
const WATCHED_EVERY = 250;
const COLUMN_NAMES = COLUMNS.join(', ');
const PLACES = COLUMNS.map(() => '?').join(', ');

/** What rows are ordered by, beside their numbers. */
interface Head {
  readonly row: number;
  readonly name: string;
  readonly id: string;
  readonly date: string;
}

export class SqliteStore implements LibraryStore {
  readonly #database: DatabaseSync;
  readonly #folder: string;
  readonly #statements = new Map<string, StatementSync>();
  readonly #timers = new Set<NodeJS.Timeout>();

  /** The paths of entries begin with `folder`. */
  constructor(database: DatabaseSync, folder: string) {
    this.#database = database;
    this.#folder = folder;
  }

  async count(): Promise<number> {
    return numberOf(this.#get('select count(*) as count from brief')?.count);
  }

  async *list(): AsyncGenerator<Entry> {
    for (const { row } of this.#inOrder(0)) {
      const entry = this.#entry(row);
      if (entry) yield entry;
    }
  }

  async *search(query: Query, check?: BriefChecker): AsyncGenerator<FoundBrief> {
    const expression = matchExpression(query);
    const bits = bitsOf(statusesWanted(query));
    const heads =
      expression === undefined
        ? this.#inOrder(bits, rowsAskedFor(query))
        : this.#matching(expression, bits, rowsAskedFor(query));
    for (const { row } of heads) {
      const entry = this.#entry(row);
      const found = entry && isSound(entry) && (await findInEntry(query, entry, check));
      if (found) yield found;
    }
  }

  async *register(name: RegisterName): AsyncGenerator<SoundEntry> {
    for (const { row } of this.#inOrder(bitsOf([name]))) {
      const entry = this.#entry(row);
      if (entry && isSound(entry)) yield entry;
    }
  }

  async get(name: string): Promise<Entry | undefined> {
    const found = this.#get('select row from brief where name = ?', name);
    return found && this.#entry(numberOf(found.row));
  }

  async put(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    this.#run('begin immediate');
    try {
      this.#run('update library set moment = moment + 1');
      const moment = this.#moment();
      for (const change of changes) {
        if (change.kind === 'read') this.#putBrief(change.brief, moment);
        else if (change.kind === 'gone') this.#remove(change.name, moment);
        else this.#run('update brief set mark = ? where name = ?', change.mark, change.name);
      }
      this.#run('commit');
    } catch (error) {
      // SQLite may have ended the transaction itself, as on a full disk.
      if (this.#database.isTransaction) this.#run('rollback');
      throw error;
    }
  }

  async files(names: readonly string[]): Promise<ReadonlyMap<string, KnownFile>> {
    const known = new Map<string, KnownFile>();
    for (const name of names) {
      const file = this.#get('select mark, sha256 from brief where name = ?', name);
      if (file) known.set(name, { mark: textOf(file.mark), sha256: textOf(file.sha256) });
    }
    return known;
  }

  async marks(): Promise<ReadonlyMap<string, string>> {
    const rows = this.#all('select name, mark from brief');
    return new Map(rows.map(({ name, mark }) => [textOf(name), textOf(mark)]));
  }

  async changesSince(since: number): Promise<ChangesSince> {
    const names = (table: string): readonly string[] =>
      this.#all(`select name from ${table} where moment > ?`, since).map(({ name }) =>
        textOf(name),
      );
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
    const found = this.#get('select text from note where name = ? and mark = ?', name, mark);
    return found && textOf(found.text);
  }

  async note(name: string, mark: string, text: string): Promise<void> {
    this.#run('insert or replace into note (name, mark, text) values (?, ?, ?)', name, mark, text);
  }

  close(): void {
    for (const timer of this.#timers) clearInterval(timer);
    if (this.#database.isOpen) this.#database.close();
  }

  #moment(): number {
    return numberOf(this.#get('select moment from library')?.moment);
  }

  #entry(row: number): Entry | undefined {
    const found = this.#get(
      'select name, sha256, data from brief join document using (row) where row = ?',
      row,
    );
    if (!found) return undefined;
    const path = join(this.#folder, textOf(found.name));
    return entryFrom(path, textOf(found.data), textOf(found.sha256));
  }

  #putBrief({ name, mark, sha256, head, data, words }: IndexedBrief, moment: number): void {
    const first = firstRow(head);
    const before = this.#get('select row from brief where name = ?', name);
    const known = before && numberOf(before.row);
    if (known !== undefined) this.#removeRow(known);
    const row = known !== undefined && isSameDay(known, first) ? known : this.#freeRow(first);
    const { id, title, date, openQuestions } = head;
    this.#run(
      'insert into brief (row, name, mark, sha256, moment, id, title, date, open_questions, traits) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[row, name, mark, sha256, moment, id, title, date, openQuestions, bitsOf(head.traits)],
    );
    this.#run('insert into document (row, data) values (?, ?)', row, data);
    if (words.length > 0) {
      const sql = `insert into words (rowid, ${COLUMN_NAMES}) values (?, ${PLACES})`;
      this.#run(sql, row, ...words);
    }
    this.#run('delete from gone where name = ?', name);
  }

  #freeRow(first: number): number {
    const last = this.#get(
      'select max(row) as last from brief where row >= ? and row < ?',
      first,
      first + ROWS_OF_DAY,
    )?.last;
    return typeof last === 'number' ? last + 1 : first;
  }

  #remove(name: string, moment: number): void {
    const known = this.#get('select row from brief where name = ?', name);
    if (!known) return;
    this.#removeRow(numberOf(known.row));
    this.#run('delete from note where name = ?', name);
    this.#run('insert or replace into gone (name, moment) values (?, ?)', name, moment);
  }

  #removeRow(row: number): void {
    this.#run('delete from words where rowid = ?', row);
    this.#run('delete from document where row = ?', row);
    this.#run('delete from brief where row = ?', row);
  }

  /** All that have these traits. */
  #inOrder(bits: number, [first, end]: Rows = ALL_ROWS): Generator<Head> {
    const sql =
      'select row, name, id, date from brief where traits & ? = ? and row >= ? and row < ? order by row limit ?';
    return this.#heads(sql, [bits, bits], first, end);
  }

  #matching(expression: string, bits: number, [first, end]: Rows): Generator<Head> {
    const sql =
      'select brief.row, brief.name, brief.id, brief.date from words cross join brief on row = words.rowid where words match ? and traits & ? = ? and words.rowid >= ? and words.rowid < ? order by words.rowid limit ?';
    return this.#heads(sql, [expression, bits, bits], first, end);
  }

  /** Reads page by page, and puts the rows of each day in order. */
  *#heads(
    sql: string,
    values: readonly SQLInputValue[],
    first: number,
    end: number,
  ): Generator<Head> {
    let ofDay: Head[] = [];
    let from = first;
    for (let size = FIRST_PAGE; ; size = Math.min(MAX_PAGE, size * 4)) {
      const page = this.#all(sql, ...values, from, end, size).map(headOf);
      for (const head of page) {
        const last = ofDay.at(-1);
        if (last && !isSameDay(last.row, head.row)) {
          yield* ofDay.sort(compareByDay);
          ofDay = [];
        }
        ofDay.push(head);
      }
      if (page.length < size) break;
      from = (page.at(-1)?.row ?? from) + 1;
    }
    yield* ofDay.sort(compareByDay);
  }

  #run(sql: string, ...values: readonly SQLInputValue[]): void {
    this.#prepared(sql).run(...values);
  }

  #get(sql: string, ...values: readonly SQLInputValue[]): Values | undefined {
    return this.#prepared(sql).get(...values);
  }

  #all(sql: string, ...values: readonly SQLInputValue[]): readonly Values[] {
    return this.#prepared(sql).all(...values);
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }
}

function headOf({ row, name, id, date }: Values): Head {
  return { row: numberOf(row), name: textOf(name), id: textOf(id), date: textOf(date) };
}

function bitsOf(traits: readonly Trait[]): number {
  return traits.reduce((bits, trait) => bits | (1 << TRAITS.indexOf(trait)), 0);
}

function statusesWanted(query: Query): readonly Trait[] {
  return query.flatMap((term) => (term.kind === 'status' && !term.isNegated ? term.status : []));
}
