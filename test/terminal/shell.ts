// A shell with job control in a terminal, in which a person starts the reader, stops it and has it go on.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Terminal } from './pseudo-terminal.ts';

export class Shell implements AsyncDisposable {
  readonly terminal: Terminal;
  readonly #notes = mkdtempSync(join(tmpdir(), 'sitrep-shell-'));

  /** How much the terminal had written when the last command was typed. */
  #typedAt = 0;

  constructor(options: { readonly cols?: number; readonly rows?: number } = {}) {
    // Not one that edits lines: such a one sets the terminal right again behind a program that has not.
    this.terminal = Terminal.open(['/bin/sh', '-i'], {
      ...options,
      env: { PS1: 'ready> ', PS2: '> ', ENV: '', NOTES: this.#notes },
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.terminal.close();
    rmSync(this.#notes, { recursive: true, force: true });
  }

  /** Types a command at the prompt. */
  async run(command: string): Promise<void> {
    await this.prompt();
    this.#typedAt = this.terminal.output.length;
    this.terminal.type(`${command}\r`);
  }

  /** Types a command that starts a program, with its process id noted; gives that. */
  async start(argv: readonly string[]): Promise<number> {
    const words = argv.map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(' ');
    await this.run(`sh -c 'echo $$ >"$NOTES/pid"; exec "$@"' sh ${words}`);
    return Number(await this.#note('pid'));
  }

  /** What a command writes, without showing in the terminal. */
  async output(command: string): Promise<string> {
    rmSync(join(this.#notes, 'output'), { force: true });
    await this.run(
      `{ ${command}; echo end; } >"$NOTES/part" 2>&1; mv "$NOTES/part" "$NOTES/output"`,
    );
    return (await this.#note('output')).replace(/\s*end$/, '');
  }

  /** The terminal's settings, as a program that the shell starts finds them. */
  settings(): Promise<string> {
    return this.output('stty -g');
  }

  /**
   * Waits for a prompt since the last command was typed. What is typed sooner may be read by a program that has
   * given back its screen and not its keys yet.
   */
  async prompt(): Promise<void> {
    await this.terminal.waitFor(() => this.terminal.output.includes('ready> ', this.#typedAt));
  }

  async #note(name: string, timeout = 60_000): Promise<string> {
    for (const end = Date.now() + timeout; Date.now() < end; await sleep(10)) {
      try {
        const text = readFileSync(join(this.#notes, name), 'utf8').trim();
        if (text !== '') return text;
      } catch {
        // Not yet.
      }
    }
    throw new Error(`no ${name} from the shell\n${this.terminal.screen().join('\n')}`);
  }
}
