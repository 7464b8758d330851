/**
 * What a user has read: the versions of each brief that were open in the reader, and where it was left. One file under XDG
 * state, which several readers share; one that is killed loses nothing that was noted before.
 */
import { DatabaseSync } from 'node:sqlite';
import { fileMark, UNSURE } from '../files/file-state.ts';

/** `new`: never opened; `changed`: not as it was when it was open last. */
export type ReadMark = 'new' | 'changed' | 'read';

/** A version of a brief as it was read. */
export interface ReadVersion {
  /** SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly text: string;
  /** When it was open last, in milliseconds since 1970. */
  readonly readAt: number;
}

/** Where a brief was left: the pane by its name, the item 0-based. */
export interface Bookmark {
  readonly pane: string;
  readonly item: number;
}

/** Readings of one brief that are kept, with their versions. */
const MAX_READINGS = 50;
/** Another process may be writing. */
const WAIT_MS = 2000;

/** Of the tables. What a later version of the program keeps is not touched. */
const VERSION = 1;
const TABLES = `
create table version (path text, sha256 text, mark text not null, text text not null, primary key (path, sha256));
create table reading (path text, read_at integer, sha256 text not null, primary key (path, read_at)) without rowid;
create table bookmark (path text primary key, pane text not null, item integer not null) without rowid;
pragma user_version = ${VERSION};
`;

/** Paths are absolute. */
export class ReadState {
  readonly #database: DatabaseSync;

  /** Makes the file where there is none; its folder has to be there. Throws where the file is none of ours. */
  constructor(file: string) {
    this.#database = new DatabaseSync(file);
    this.#database.exec(`pragma busy_timeout = ${WAIT_MS}`);
    this.#database.exec('pragma journal_mode = wal; pragma synchronous = normal');
    this.#database.exec('begin immediate');
    const { user_version: version } = this.#database.prepare('pragma user_version').get() ?? {};
    if (version === 0) this.#database.exec(TABLES);
    this.#database.exec('commit');
    if (version !== 0 && version !== VERSION) {
      this.#database.close();
      throw new Error(`what was read is kept in version ${version}`);
    }
  }

  /** `hashOf` is asked only where the file is not plainly the one that was read. */
  async markOf(path: string, hashOf: () => Promise<string | undefined>): Promise<ReadMark> {
    const last = this.#last(path, Number.MAX_SAFE_INTEGER);
    if (!last) return 'new';
    const mark = fileMark(path);
    if (mark !== UNSURE && last.mark === mark) return 'read';
    if ((await hashOf()) !== last.sha256) return 'changed';
    if (mark !== UNSURE)
      this.#database
        .prepare('update version set mark = ? where path = ? and sha256 = ?')
        .run(mark, path, String(last.sha256));
    return 'read';
  }

  /** The version that was open last; where a moment is given, the one that was before that. */
  version(path: string, before = Number.MAX_SAFE_INTEGER): ReadVersion | undefined {
    const row = this.#last(path, before);
    return (
      row && { sha256: String(row.sha256), text: String(row.text), readAt: Number(row.read_at) }
    );
  }

  /** Of the files of which a version was open before a moment. */
  paths(before: number): readonly string[] {
    return this.#database
      .prepare('select distinct path from reading where read_at < ? order by path')
      .all(before)
      .map(({ path }) => String(path));
  }

  #last(path: string, before: number) {
    return this.#database
      .prepare(
        `select sha256, mark, text, read_at from reading join version using (path, sha256)
        where path = ? and read_at < ? order by read_at desc limit 1`,
      )
      .get(path, before);
  }

  /** `mark` is that of the file before it was read. */
  noteRead(path: string, { sha256, text, readAt }: ReadVersion, mark: string): void {
    const run = (sql: string, ...values: readonly (string | number)[]): void => {
      this.#database.prepare(sql).run(...values);
    };
    this.#database.exec('begin immediate');
    try {
      run(
        `insert into version (path, sha256, mark, text) values (?, ?, ?, ?)
        on conflict (path, sha256) do update set mark = excluded.mark`,
        ...[path, sha256, mark, text],
      );
      run(
        'insert or replace into reading (path, read_at, sha256) values (?, ?, ?)',
        path,
        readAt,
        sha256,
      );
      run(
        `delete from reading where path = ? and read_at not in
        (select read_at from reading where path = ? order by read_at desc limit ${MAX_READINGS})`,
        ...[path, path],
      );
      run(
        `delete from version where path = ? and sha256 not in (select sha256 from reading where path = ?)`,
        ...[path, path],
      );
      this.#database.exec('commit');
    } catch (error) {
      this.#database.exec('rollback');
      throw error;
    }
  }

  bookmark(path: string): Bookmark | undefined {
    const row = this.#database.prepare('select pane, item from bookmark where path = ?').get(path);
    return row && { pane: String(row.pane), item: Number(row.item) };
  }

  noteBookmark(path: string, { pane, item }: Bookmark): void {
    this.#database
      .prepare('insert or replace into bookmark (path, pane, item) values (?, ?, ?)')
      .run(path, pane, item);
  }

  close(): void {
    this.#database.close();
  }
}
