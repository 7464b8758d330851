// All that a command has of the process, and what it may do: streams, environment, terminal. So commands are plain
// functions which tests call.
import type { Worker } from 'node:worker_threads';
import type { Environment } from '../../library/files/user-folders.ts';
import type { ReaderTerminal } from '../../tui/terminal/reader-terminal.ts';

/** Where text goes: a standard stream of Node, or a list of strings in a test. */
export interface Sink {
  readonly write: (text: string) => unknown;
  /** Whether a terminal shows it. */
  readonly isTTY: boolean;
  /** Width of that terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

/** A stream that text goes to, as commands have it. */
export interface Output extends Sink {
  /** Whether only ASCII may be written. Standard error converts what it gets; on standard output commands have to. */
  readonly isAscii: boolean;
}

export interface Drawing {
  readonly show: (text: string) => void;
  readonly end: () => void;
}

export interface Io<Stream extends Sink = Output> {
  /** The bytes of standard input, which can be read once. Nothing is read before the first is asked for. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether standard input is a pipe or a file, from which text can be read. */
  readonly hasPipedInput: boolean;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Undefined where standard output is no terminal, or no keys can be read. */
  readonly openTerminal: () => ReaderTerminal | undefined;
  readonly env: Environment;
  /** Real path of the only folder that may be read, whose briefs are named by ids alone; absent: all that the user may read. */
  readonly confinedTo?: string;
  /**
   * Begins to draw on standard error what no fence looks at. `cleared` is drawn at the end, also where the program ends
   * before: by a signal or a fault.
   */
  readonly draw?: (cleared: string) => Drawing;
  /** Starts a thread that reads briefs; absent where there are none. */
  readonly startThread?: () => Worker;
  /** No file may be written, and no other program run. */
  readonly isReadOnly?: true;
  /** The reader ends after so many seconds without a key; absent or 0: never. */
  readonly idleSeconds?: number;
  /** The line that is printed in place of advice to type a command of ours, where none can be typed. */
  readonly advice?: string;
  /** Does work that no signal may interrupt. */
  readonly uninterrupted: <Result>(work: () => Result | Promise<Result>) => Promise<Result>;
  /** The working directory, absolute. */
  readonly cwd: string;
  /**
   * Has `restore` called, once and synchronously, before the message about an exception that nobody caught: the
   * reader gives the terminal back in it. Returns a function that undoes this.
   */
  readonly onCrash: (restore: () => void) => () => void;
}
