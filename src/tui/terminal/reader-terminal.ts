/** What the reader needs of a terminal, and of the process that sits at it. Only the edge can make one. */

/** The signals that the reader answers, beside those that end it. */
export type JobSignal = 'SIGTSTP' | 'SIGCONT' | 'SIGWINCH';

/** Signals that end a process unless it does something about them, and that leave it the time to. */
export const FATAL_SIGNALS = [
  'SIGHUP',
  'SIGINT',
  'SIGQUIT',
  'SIGTERM',
  'SIGABRT',
  'SIGALRM',
  'SIGVTALRM',
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
  /** Gives what another program is to read from: a file descriptor, good until `done`. */
  readonly lend: () => { readonly descriptor: number; readonly done: () => void };
  /** Has no more read from it, so that no key is taken from whoever has the terminal next. */
  readonly close: (stream: NodeJS.ReadStream) => void;
}

export interface ReaderTerminal {
  readonly keys: KeySource;
  readonly stdout: NodeJS.WriteStream;
  /** Writes to standard output before it returns, past the stream; a line that is lost is no error. */
  readonly writeNow: (text: string) => void;
  /** Has Node.js ask the terminal for its size: a process that is stopped is not told of a new one. */
  readonly refreshSize: () => void;
  /** Calls back at each of these signals, instead of what they do by default; returns how to stop that. */
  readonly onSignal: (name: JobSignal | FatalSignal, handler: () => void) => () => void;
  /** Calls back before the process ends by itself; returns how to stop that. */
  readonly onExit: (handler: () => void) => () => void;
  /**
   * Stops the process and those that it was started with, as ctrl-z does in a shell; returns when it is
   * continued. Where nobody could continue it (no shell with job control above it), nothing is stopped.
   */
  readonly stop: () => void;
  /** Ends the process as a signal does, so that a shell sees 128 and the signal's number. */
  readonly die: (name: FatalSignal) => void;
}
