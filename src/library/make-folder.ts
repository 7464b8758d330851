/** Makes folders, for the user alone. Refuses Node's own way of making those above too: in /proc, and where a link leads nowhere, it never ends. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the folder at an absolute path, and those above it; throws where that cannot be done. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    mkdirSync(path, { mode: 0o700 });
  }
}
