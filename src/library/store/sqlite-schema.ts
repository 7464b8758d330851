/**
 * The tables of an index, and the settings of the connection to its file: several processes read and write it, none
 * waits for the disk, and one that is killed leaves what was written whole before.
 */
import type { DatabaseSync } from 'node:sqlite';
import { COLUMNS } from './indexed-brief.ts';

/** Says what an index is of; one of another version or library is not used. */
export function prepareIndex(database: DatabaseSync, identity: string): 'ready' | 'foreign' {
  // How long one process waits for another one that is writing.
  database.exec('pragma busy_timeout = 10000');
  database.exec('pragma journal_mode = wal; pragma synchronous = normal');
  // Where the program has asked for much, it asks for it again.
  database.exec('pragma cache_size = -16000; pragma temp_store = memory');
  if (identityOf(database) === undefined) {
    database.exec('begin immediate');
    // Another process may have been faster.
    if (identityOf(database) === undefined) {
      database.exec(TABLES);
      database.prepare('insert into library (identity, moment) values (?, 0)').run(identity);
    }
    database.exec('commit');
  }
  return identityOf(database) === identity ? 'ready' : 'foreign';
}

function identityOf(database: DatabaseSync): string | undefined {
  const table = database.prepare("select 1 from sqlite_schema where name = 'library'").get();
  const found = table && database.prepare('select identity from library').get();
  return typeof found?.identity === 'string' ? found.identity : undefined;
}

/**
 * What is read for all briefs is apart from what is read for few. The words are cut at blanks alone: all of ASCII that
 * is in a word of ours stands among the characters of tokens, and all else is one to SQLite anyway.
 */
const TABLES = `
create table library (identity text not null, moment integer not null);
create table brief (
  row integer primary key,
  name text not null unique,
  mark text not null,
  sha256 text not null,
  moment integer not null,
  id text not null,
  title text not null,
  date text not null,
  open_questions integer not null,
  traits integer not null
);
create index brief_by_moment on brief (moment);
create table document (row integer primary key, data text not null);
create table gone (name text primary key, moment integer not null) without rowid;
create table note (name text primary key, mark text not null, text text not null) without rowid;
create virtual table words using fts5 (
  ${COLUMNS.join(', ')},
  content = '', contentless_delete = 1, tokenize = "ascii tokenchars '.$%'"
);
`;
