// What the program may touch of the world outside: everything that is a matter of the process comes in
// through here, so that commands are plain functions which tests call. Refuses to know about `process`.
import type { ReaderTerminal } from '../../tui/terminal/reader-terminal.ts';

/** Where text goes. Both of Node's standard streams are one; so is a test's list of strings. */
export interface Sink {
  readonly write: (text: string) => unknown;
  /** Whether a terminal shows it. */
  readonly isTTY: boolean;
  /** Width of that terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

/** A stream that text goes to, as commands have it. */
export interface Output extends Sink {
  /** Whether what is written must be ASCII. Standard error sees to that itself; data on standard output is left. */
  readonly isAscii: boolean;
}

export interface Io<Stream extends Sink = Output> {
  /** Standard input as bytes, once. Nothing is read before somebody iterates; throws what reading throws. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether standard input is a pipe or a file, so that text is to be had from it. */
  readonly hasPipedInput: boolean;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Gives one only where standard output is a terminal, and keys can be had from one. */
  readonly openTerminal: () => ReaderTerminal | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Real path of the only folder that may be read, whose briefs are named by ids alone; absent: all that the user may read. */
  readonly confinedTo?: string;
  /** No file may be written, and no other program run. */
  readonly isReadOnly?: true;
  /** The reader ends after so many seconds without a key; absent or 0: never. */
  readonly idleSeconds?: number;
  /** The line that is printed in place of advice to type a command of ours, where none can be typed. */
  readonly advice?: string;
  /** Does a piece of work that a signal must not cut off in the middle. */
  readonly uninterrupted: <Result>(work: () => Result | Promise<Result>) => Promise<Result>;
  /** The working directory, absolute. */
  readonly cwd: string;
  /**
   * Ask for `restore` to be called, once and synchronously, before the message about an exception that
   * nobody caught: the reader gives the terminal back in it. Returns a function that takes the wish back.
   */
  readonly onCrash: (restore: () => void) => () => void;
}
