/** Both engines keep the contract. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll } from 'vitest';
import { MemoryStore } from '../../../src/library/store/memory-store.ts';
import { prepareIndex } from '../../../src/library/store/sqlite-schema.ts';
import { SqliteStore } from '../../../src/library/store/sqlite-store.ts';
import { contractOf } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitrep-index-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

contractOf('memory', () => async () => new MemoryStore('briefs'), false);
contractOf(
  'SQLite',
  () => {
    const path = join(folder, `${randomUUID()}.sqlite`);
    return async () => {
      const database = new DatabaseSync(path);
      prepareIndex(database, 'test');
      return new SqliteStore(database, 'briefs');
    };
  },
  true,
);
