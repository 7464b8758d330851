/** What the reader needs of a terminal and of its process. `src/open-terminal.ts` makes it, at the edge. */
import type { Offer } from './output-queue.ts';

/** The signals that the reader answers, beside those that end it. */
export type JobSignal = 'SIGTSTP' | 'SIGCONT' | 'SIGWINCH';

/** Signals that end a process unless it handles them, and that leave it time to do so. */
export const FATAL_SIGNALS = [
  'SIGHUP',
  'SIGINT',
  'SIGQUIT',
  'SIGTERM',
  'SIGABRT',
  'SIGALRM',
  'SIGVTALRM',
  'SIGPROF',
  'SIGXCPU',
  'SIGUSR2',
  'SIGIO',
  'SIGPWR',
  'SIGSYS',
  'SIGTRAP',
  'SIGSTKFLT',
] as const;

export type FatalSignal = (typeof FATAL_SIGNALS)[number];

/** Where keys come from: standard input, or the controlling terminal where that is something else. */
export interface KeySource {
  /** Gives what to read from; after `close` it may be opened again. */
  readonly open: () => NodeJS.ReadStream;
  /** Gives a file descriptor for another program to read from, until `done`. */
  readonly lend: () => { readonly descriptor: number; readonly done: () => void };
  /** Stops reading from it, so that no key is taken from whoever has the terminal next. */
  readonly close: (stream: NodeJS.ReadStream) => void;
}

export interface ReaderTerminal {
  readonly keys: KeySource;
  /** The size of the screen now; zero where it is not known. */
  readonly size: () => { readonly columns: number; readonly rows: number };
  /** Calls back at each change of it, until the process ends. */
  readonly onResize: (listener: () => void) => void;
  /** Never waits for the line. */
  readonly offer: Offer;
  /** Has Node.js ask the terminal for its size: a stopped process does not hear of a new one. */
  readonly refreshSize: () => void;
  /** Calls back at each of these signals, in place of their default action; returns how to stop that. */
  readonly onSignal: (name: JobSignal | FatalSignal, handler: () => void) => () => void;
  /** Calls back before the process ends by itself; returns how to stop that. */
  readonly onExit: (handler: () => void) => () => void;
  /**
   * Stops the process and those that were started with it, as ctrl-z does in a shell; returns when it is
   * continued. Where nothing could continue it (no shell with job control above it), nothing is stopped.
   */
  readonly stop: () => void;
  /** Ends the process as a signal does, so that a shell sees 128 and the signal's number. */
  readonly die: (name: FatalSignal) => void;
}
