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
  /** Present in a kiosk, which reads one folder and does nothing else; see `kiosk.ts`. */
  readonly kiosk?: {
    /** Real path of that folder. */
    readonly root: string;
    /** After so long without a key the reader ends; 0 for never. */
    readonly idleSeconds: number;
    /** The line on standard error after what was wrong with a client's words. */
    readonly advice: string;
  };
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
