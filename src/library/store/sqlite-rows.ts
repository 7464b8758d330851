/** Reads the rows of an index in the order of the library: page by page, so that whoever wants few waits for few. */
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { compareByDay } from '../briefs/library.ts';
import { ALL_ROWS, isSameDay, type Rows } from './day-order.ts';

type Values = Readonly<Record<string, SQLOutputValue>>;

/** How many rows are read at once: few at first, since whoever lists may stop soon. */
const FIRST_PAGE = 64;
const MAX_PAGE = 1024;
const HEAD = ['row', 'name', 'id', 'date', 'title', 'open_questions', 'moment']
  .map((column) => `brief.${column}`)
  .join(', ');

/** What is read of a row to list it. */
export interface Head {
  readonly row: number;
  readonly name: string;
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly openQuestions: number;
  readonly moment: number;
}

export class SqliteRows {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** All that have these traits. */
  inOrder(bits: number, [first, end]: Rows = ALL_ROWS): Generator<readonly Head[]> {
    const sql = `select ${HEAD} from brief where traits & ? = ? and row >= ? and row < ? order by row limit ?`;
    return this.#heads(sql, [bits, bits], first, end);
  }

  matching(expression: string, bits: number, [first, end]: Rows): Generator<readonly Head[]> {
    const sql = `select ${HEAD} from words cross join brief on row = words.rowid where words match ? and traits & ? = ? and words.rowid >= ? and words.rowid < ? order by words.rowid limit ?`;
    return this.#heads(sql, [expression, bits, bits], first, end);
  }

  named(name: string): Head | undefined {
    const [row] = this.#arrays(`select ${HEAD} from brief where name = ?`, name);
    return row && headOf(row);
  }

  /** Reads page by page, and puts the rows of each day in order; a day may be one page or several joined. */
  *#heads(
    sql: string,
    values: readonly SQLInputValue[],
    first: number,
    end: number,
  ): Generator<readonly Head[]> {
    let ofDay: Head[] = [];
    let from = first;
    for (let size = FIRST_PAGE; ; size = Math.min(MAX_PAGE, size * 4)) {
      const page = this.#arrays(sql, ...values, from, end, size).map(headOf);
      const done: Head[] = [];
      for (const head of page) {
        const last = ofDay.at(-1);
        if (last && !isSameDay(last.row, head.row)) {
          done.push(...ofDay.sort(compareByDay));
          ofDay = [];
        }
        ofDay.push(head);
      }
      if (done.length > 0) yield done;
      if (page.length < size) break;
      from = (page.at(-1)?.row ?? from) + 1;
    }
    if (ofDay.length > 0) yield ofDay.sort(compareByDay);
  }

  run(sql: string, ...values: readonly SQLInputValue[]): void {
    this.#prepared(sql).run(...values);
  }

  get(sql: string, ...values: readonly SQLInputValue[]): Values | undefined {
    return this.#prepared(sql).get(...values);
  }

  all(sql: string, ...values: readonly SQLInputValue[]): readonly Values[] {
    return this.#prepared(sql).all(...values);
  }

  /** Rows as lists of their values: a hundred thousand objects would fill the memory. */
  #arrays(
    sql: string,
    ...values: readonly SQLInputValue[]
  ): readonly (readonly SQLOutputValue[])[] {
    const statement = this.#prepared(sql);
    statement.setReturnArrays(true);
    return statement.all(...values).map((row) => (Array.isArray(row) ? row : []));
  }

  /** As `all`, one by one: nothing may be written meanwhile. */
  each(sql: string): Iterable<Values> {
    return this.#prepared(sql).iterate();
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }
}

function headOf([row, name, id, date, title, open, moment]: readonly SQLOutputValue[]): Head {
  return {
    row: numberOf(row),
    name: textOf(name),
    id: textOf(id),
    date: textOf(date),
    title: textOf(title),
    openQuestions: numberOf(open),
    moment: numberOf(moment),
  };
}

export function textOf(value: SQLOutputValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

export function numberOf(value: SQLOutputValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}
