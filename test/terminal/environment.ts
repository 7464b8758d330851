// The environment that programs under test start in: that of a plain terminal, whoever runs the tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

let home: string | undefined;

/** A home directory of its own for this process, removed at its end: nothing of the user's is read or written. */
function temporaryHome(): string {
  if (home === undefined) {
    const directory = mkdtempSync(join(tmpdir(), 'sitrep-home-'));
    process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
    home = directory;
  }
  return home;
}

/**
 * Only what is named here, so neither `CI` (Ink draws nothing under it) nor `COLUMNS`, `NO_COLOR`, `TMUX` or
 * `SITREP_LIBRARY` comes through. A variable given as undefined is left out.
 */
export function cleanEnvironment(extra: Environment = {}): Record<string, string> {
  const all: Environment = {
    PATH: process.env.PATH,
    HOME: temporaryHome(),
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    // What one test reads is not read in another.
    SITREP_STATE: 'off',
    ...extra,
  };
  const set: Record<string, string> = {};
  for (const [name, value] of Object.entries(all)) if (value !== undefined) set[name] = value;
  return set;
}
