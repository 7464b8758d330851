// What the program may touch of the world outside: everything that is a matter of the process comes in
// through here, so that commands are plain functions which tests call. Refuses to know about `process`.

/** Where text goes. Both of Node's standard streams are one; so is a test's list of strings. */
export interface Sink {
  readonly write: (text: string) => unknown;
  /** Whether a terminal shows it. */
  readonly isTTY: boolean;
  /** Width of that terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

/** The streams that the reader needs, which must be those of a real terminal. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Stops the process, as ctrl-z does in a shell, until it is continued. */
  readonly stop: () => void;
  /** What another program gets as its standard streams: file descriptors of this terminal. */
  readonly descriptors: readonly [number, number, number];
  /** Leaves ctrl-c and ctrl-\ to another program that has the terminal; gives how to end that. */
  readonly holdInterrupts: () => () => void;
}

export interface Io {
  /** Standard input as bytes. Nothing is read before somebody iterates. */
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Present only if standard input and standard output are both terminals. */
  readonly terminal: Terminal | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working directory, absolute. */
  readonly cwd: string;
  /**
   * Ask for `restore` to be called, once and synchronously, before the message about an exception that
   * nobody caught: the reader gives the terminal back in it. Returns a function that takes the wish back.
   */
  readonly onCrash: (restore: () => void) => () => void;
}
