/** Opens the index of a library in a file of SQLite. A module of its own, since most commands need none. */
import { DatabaseSync } from 'node:sqlite';
import { prepareIndex } from './sqlite-schema.ts';
import { SqliteStore } from './sqlite-store.ts';

export interface IndexFile {
  readonly path: string;
  /** Says what it is an index of. */
  readonly identity: string;
}

/** Undefined where the file is the index of something else. */
export function openIndex({ path, identity }: IndexFile, folder: string): SqliteStore | undefined {
  const database = new DatabaseSync(path);
  try {
    if (prepareIndex(database, identity) === 'ready') return new SqliteStore(database, folder);
  } catch (error) {
    database.close();
    throw error;
  }
  database.close();
  return undefined;
}
