/** A source store of its own, for tests of what is in it. */
import { createHash } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../folder.ts';
import { run } from './run.ts';

export const hashOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A store of its own, and a folder to stand in. */
export function makeWorld(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const cwd = makeFolder(files);
  const data = makeFolder();
  const store = join(data, 'sitrep/sources');
  const sitrep = (argv: readonly string[], stdin?: string | Uint8Array, columns?: number) =>
    run(['source', ...argv], {
      cwd,
      env: { XDG_DATA_HOME: data },
      ...(stdin !== undefined && { stdin }),
      ...(columns !== undefined && { columns }),
    });
  return { cwd, data, store, sitrep };
}

/** Without what a terminal would obey. */
export const bare = (text: string): string =>
  text.replaceAll('\u001B', '').replaceAll('\u202E', '');

/** Overwrites a stored file, as no honest program does. */
export function tamper(path: string, content: string | Uint8Array): void {
  chmodSync(path, 0o600);
  writeFileSync(path, content);
}
