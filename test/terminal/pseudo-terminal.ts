// A program in a real pseudo-terminal, with a terminal emulator to look at: what a person would see and
// press. Waits for what is on the screen, never for a time.
import { mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import graphemes from '@xterm/addon-unicode-graphemes';
import xterm from '@xterm/headless';
import { cleanEnvironment, type Environment } from './environment.ts';
import { keyBytes } from './keys.ts';
import { fillLine } from './stalled-line.ts';

export interface TerminalOptions {
  readonly cols?: number;
  readonly rows?: number;
  /** Variables over the clean environment; undefined takes one out. */
  readonly env?: Environment;
  readonly cwd?: string;
  /** A terminal that knows no alternate screen, as the Linux console and GNU screen by default. */
  readonly hasOneScreen?: boolean;
  /** Without the shell around it, so that nobody could continue a program that stops. No settings are noted. */
  readonly isAlone?: boolean;
}

export interface Exit {
  /** As a shell sees it: 128 and the signal's number for a program that a signal ended. */
  readonly status: number;
}

type Condition = RegExp | string | ((screen: readonly string[]) => boolean);

/** Far more than anything takes, however busy the machine is: what comes is not waited for. */
const defaultTimeout = 60_000;

/**
 * Notes the terminal's settings, runs the program in the foreground as a job of its own, notes its process
 * id, its status and the settings after it.
 */
const shellScript = `
set -m
trap : INT QUIT HUP
stty -g > "$0/before"
sh -c 'echo $$ > "$0/pid"; exec "$@"' "$0" "$@"
echo $? > "$0/status"
stty -g > "$0/after"
`;

// What a program may switch on and must switch off again: DEC private modes by number.
const modesToLeaveOff: ReadonlyMap<number, string> = new Map([
  [1, 'application cursor keys'],
  [9, 'mouse reporting'],
  [1000, 'mouse reporting'],
  [1002, 'mouse reporting'],
  [1003, 'mouse reporting'],
  [1004, 'focus reporting'],
  [1049, 'alternate screen'],
  [2004, 'bracketed paste'],
  [2026, 'synchronized output'],
]);

const autowrap = 7;

export class Terminal implements AsyncDisposable {
  /** The emulator, for what this class has no word for (cells, colours, wrapped lines). */
  readonly emulator: InstanceType<typeof xterm.Terminal>;
  /** Everything that the program has written, as text. */
  output = '';
  readonly #pty: IPty;
  readonly #notes: string;
  readonly #modes = new Map<number, boolean>();
  readonly #exited: Promise<Exit>;
  readonly #watchers = new Set<() => void>();
  #exit: Exit | undefined;
  #unparsed = 0;

  /**
   * Start `argv` (a path and its arguments) in a terminal of 80x24, or as the options say. It runs under a small shell,
   * so that the terminal's settings can be compared and job control is there, as in real life.
   */
  static open(argv: readonly string[], options: TerminalOptions = {}): Terminal {
    return new Terminal(argv, options);
  }

  private constructor(argv: readonly string[], options: TerminalOptions) {
    const { cols = 80, rows = 24, env, cwd = process.cwd() } = options;
    const { hasOneScreen = false, isAlone = false } = options;
    this.emulator = new xterm.Terminal({ cols, rows, scrollback: 1000, allowProposedApi: true });
    this.emulator.loadAddon(new graphemes.UnicodeGraphemesAddon());
    this.#watchModes(hasOneScreen);
    this.#notes = mkdtempSync(join(tmpdir(), 'sitrep-terminal-'));
    const [file = '', ...rest] = isAlone
      ? argv
      : ['/bin/sh', '-c', shellScript, this.#notes, ...argv];
    this.#pty = spawn(file, rest, {
      cols,
      rows,
      cwd,
      env: cleanEnvironment(env),
    });
    // A program may ask the terminal something; the emulator knows the answers.
    this.emulator.onData((answer) => this.#pty.write(answer));
    this.#pty.onData((data) => {
      this.output += data;
      this.#unparsed++;
      this.emulator.write(data, () => {
        this.#unparsed--;
        this.#changed();
      });
    });
    this.#exited = new Promise((resolve) => {
      this.#pty.onExit(({ exitCode, signal }) => {
        const noted = this.#note('status');
        const status = noted === undefined ? (signal ? 128 + signal : exitCode) : Number(noted);
        // Behind whatever is still being parsed.
        this.emulator.write('', () => {
          this.#exit = { status };
          this.#changed();
          resolve(this.#exit);
        });
      });
    });
  }

  /** Press keys by name, one after another: `press('j', 'down', 'shift-tab', 'ctrl-c')`. */
  press(...keys: readonly string[]): void {
    for (const key of keys) this.#pty.write(keyBytes(key));
  }

  /** Send text in one piece, as a paste or a fast typist does. */
  type(text: string): void {
    this.#pty.write(text);
  }

  /** Change the size of the window; the program gets its SIGWINCH. */
  resize(cols: number, rows: number): void {
    this.emulator.resize(cols, rows);
    this.#pty.resize(cols, rows);
  }

  /** Reads nothing more of what the program writes: a line that stands still. */
  holdLine(): void {
    this.#pty.pause();
  }

  /** Holds the line, and fills it: the program can write nothing more. */
  async stallLine(): Promise<void> {
    this.holdLine();
    const path = readlinkSync(`/proc/${await this.pid()}/fd/1`);
    // What is held back at this end takes some, too.
    while (fillLine(path) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  releaseLine(): void {
    this.#pty.resume();
  }

  /** The visible rows, without spaces at their ends. */
  screen(): readonly string[] {
    const buffer = this.emulator.buffer.active;
    return Array.from({ length: this.emulator.rows }, (_, row) => {
      return buffer.getLine(buffer.baseY + row)?.translateToString(true) ?? '';
    });
  }

  /** What is left in the terminal's normal buffer, scrollback included: what stays after the program. */
  history(): readonly string[] {
    const buffer = this.emulator.buffer.normal;
    const lines = Array.from({ length: buffer.length }, (_, row) => {
      return buffer.getLine(row)?.translateToString(true) ?? '';
    });
    while (lines.at(-1) === '') lines.pop();
    return lines;
  }

  /** Whether the program shows its alternate screen now. */
  get isAlternate(): boolean {
    return this.emulator.buffer.active.type === 'alternate';
  }

  get isCursorVisible(): boolean {
    return this.#modes.get(25) ?? true;
  }

  /**
   * Wait until the screen (its rows joined by line breaks) matches, or the predicate on its rows holds.
   * Fails with the screen in the message, at once if the program ends without it.
   */
  async waitFor(condition: Condition, timeout = defaultTimeout): Promise<void> {
    const holds = () => matches(condition, this.screen());
    await this.#until(holds, timeout, () => `did not see ${String(condition)}`);
  }

  /** Wait until nothing has been written for `quiet` milliseconds: only to show that nothing happens. */
  async untilQuiet(quiet = 100): Promise<void> {
    for (let length = -1; length !== this.output.length || this.#unparsed > 0; ) {
      length = this.output.length;
      await new Promise((resolve) => setTimeout(resolve, quiet));
    }
  }

  /** Send the program (not the shell around it) a signal. */
  async signal(name: NodeJS.Signals): Promise<void> {
    process.kill(await this.pid(), name);
  }

  /** The program's own process id, known once the shell has started it. */
  async pid(timeout = defaultTimeout): Promise<number> {
    await this.#until(
      () => Boolean(this.#note('pid')),
      timeout,
      () => 'did not start',
      10,
    );
    return Number(this.#note('pid'));
  }

  /** Wait for the program to end. */
  async exit(timeout = defaultTimeout): Promise<Exit> {
    await this.#until(
      () => this.#exit !== undefined,
      timeout,
      () => 'did not end',
    );
    return this.#exited;
  }

  /**
   * How the terminal differs from what it was before the program: empty if it was given back as found.
   * Covers the driver's settings (`stty -g`), alternate screen, cursor, autowrap and the modes in which a
   * terminal reports things. To be asked after `exit()`; where the program was only stopped, of then.
   */
  leftovers(): readonly string[] {
    const problems: string[] = [];
    if (this.#note('before') === undefined || this.#note('before') !== this.#note('after')) {
      problems.push(`settings: ${this.#note('before')} became ${this.#note('after')}`);
    }
    if (!this.isCursorVisible) problems.push('cursor hidden');
    if (this.#modes.get(autowrap) === false) problems.push('autowrap left off');
    for (const [mode, name] of modesToLeaveOff) {
      if (this.#modes.get(mode) === true) problems.push(`${name} (mode ${mode}) left on`);
    }
    return problems;
  }

  /** End the program if it has not ended, and free everything. `await using` does it by itself. */
  async close(): Promise<void> {
    if (this.#exit === undefined) {
      const pid = Number(this.#note('pid'));
      for (const target of [pid, this.#pty.pid]) {
        try {
          if (target > 0) process.kill(target, 'SIGKILL');
        } catch {
          // It has ended meanwhile.
        }
      }
      await this.#exited;
    }
    this.emulator.dispose();
    rmSync(this.#notes, { recursive: true, force: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #note(name: 'before' | 'pid' | 'status' | 'after'): string | undefined {
    try {
      return readFileSync(join(this.#notes, name), 'utf8').trim() || undefined;
    } catch {
      return undefined;
    }
  }

  #watchModes(hasOneScreen: boolean): void {
    const set = (isOn: boolean) => (parameters: readonly (number | number[])[]) => {
      for (const mode of parameters.flat()) this.#modes.set(mode, isOn);
      // True keeps it from the emulator.
      return hasOneScreen && parameters.flat().includes(1049);
    };
    this.emulator.parser.registerCsiHandler({ prefix: '?', final: 'h' }, set(true));
    this.emulator.parser.registerCsiHandler({ prefix: '?', final: 'l' }, set(false));
  }

  #changed(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }

  /** Resolve when `holds`; looked at after everything that is written, and every `poll` ms if given. */
  #until(
    holds: () => boolean,
    timeout: number,
    failure: () => string,
    poll?: number,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (holds()) finish();
        else if (this.#exit !== undefined) finish(`ended with status ${this.#exit.status}`);
      };
      const finish = (reason?: string) => {
        clearTimeout(timer);
        clearInterval(interval);
        this.#watchers.delete(look);
        if (reason === undefined) resolve();
        else reject(new Error(`${failure()}: ${reason}\n${frame(this.screen())}`));
      };
      const timer = setTimeout(() => finish(`waited ${timeout} ms`), timeout);
      const interval = poll === undefined ? undefined : setInterval(look, poll);
      this.#watchers.add(look);
      look();
    });
  }
}

function matches(condition: Condition, screen: readonly string[]): boolean {
  if (typeof condition === 'function') return condition(screen);
  const text = screen.join('\n');
  return typeof condition === 'string' ? text.includes(condition) : condition.test(text);
}

const frame = (screen: readonly string[]): string => screen.map((row) => `  | ${row}`).join('\n');

/** The number of a signal, for the status that a shell reports: `128 + signalNumber('SIGTERM')`. */
export const signalNumber = (name: NodeJS.Signals): number => constants.signals[name];
