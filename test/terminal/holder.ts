// Holds a pseudo-terminal in a process of its own, so that a test can have the line go dead as a lost
// connection does: by killing that process. `hold()` is for tests; run as a program, this file is the process.
import { type ChildProcess, spawn as spawnProcess } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import { cleanEnvironment } from './environment.ts';
import { fillLine } from './stalled-line.ts';

/** Like the shell of open-terminal.ts, but it goes on when the line is lost, to note how the program ended. */
const SHELL = `
trap : INT QUIT HUP
tty > "$0/tty"
sh -c 'echo $$ > "$0/pid"; exec "$@"' "$0" "$@"
echo $? > "$0/status"
`;

export class HeldTerminal implements AsyncDisposable {
  readonly #process: ChildProcess;
  readonly #notes: string;

  constructor(argv: readonly string[]) {
    this.#notes = mkdtempSync(join(tmpdir(), 'sitrep-held-'));
    this.#process = spawnProcess(process.execPath, [import.meta.filename, this.#notes, ...argv], {
      env: cleanEnvironment(),
      stdio: 'ignore',
    });
  }

  /** What the program in it has written. */
  output(): string {
    return this.#read('output') ?? '';
  }

  /** The line takes nothing more, and what it holds is full. */
  async stall(): Promise<void> {
    this.#process.kill('SIGSTOP');
    fillLine(await this.note('tty'));
  }

  /** The line goes dead. */
  hangUp(): void {
    this.#process.kill('SIGKILL');
  }

  /** A note once it is there: the terminal's path, the program's process id, its exit status. */
  async note(name: 'tty' | 'pid' | 'status', timeout = 60_000): Promise<string> {
    for (const end = Date.now() + timeout; Date.now() < end; await sleep(10)) {
      const text = this.#read(name)?.trim();
      if (text) return text;
    }
    throw new Error(`waited ${timeout} ms for the ${name} of a held terminal`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.hangUp();
    const pid = Number(this.#read('pid'));
    try {
      if (pid > 0) process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
    rmSync(this.#notes, { recursive: true, force: true });
  }

  #read(name: string): string | undefined {
    try {
      return readFileSync(join(this.#notes, name), 'utf8');
    } catch {
      return undefined;
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  const [notes = '', ...argv] = process.argv.slice(2);
  const pty = spawn('/bin/sh', ['-c', SHELL, notes, ...argv], {
    cols: 80,
    rows: 24,
    env: process.env,
  });
  pty.onData((data) => appendFileSync(join(notes, 'output'), data));
}
