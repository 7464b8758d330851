// The edge of the terminal, for the reader: its screen, its keys, signals and job control. cli.ts uses
// `die` and `offerTo` of it.
import type { Offer } from './tui/terminal/output-queue.ts';
import type { KeySource, ReaderTerminal } from './tui/terminal/reader-terminal.ts';

const { closeSync, constants, fstatSync, openSync, readFileSync, writeSync } =
  process.getBuiltinModule('node:fs');

/**
 * The terminal that the process was started in; undefined where standard output is no terminal, or no keys can be
 * read. Keys come from standard input if that is a terminal, else, as in `less`, from the controlling terminal.
 */
export function openTerminal(): ReaderTerminal | undefined {
  const tty = process.getBuiltinModule('node:tty');
  if (!tty.isatty(1)) return undefined;
  const keys = tty.isatty(0) ? standardInput : controllingTerminal(tty);
  if (!keys) return undefined;
  return {
    keys,
    size: () => ({ columns: process.stdout.columns, rows: process.stdout.rows }),
    onResize: (listener) => {
      process.stdout.on('resize', listener);
    },
    offer: offerTo(1),
    // As if the signal had come: Node.js itself listens to it.
    refreshSize: () => process.emit('SIGWINCH', 'SIGWINCH'),
    onSignal: (name, handler) => {
      process.on(name, handler);
      return () => process.off(name, handler);
    },
    onExit: (handler) => {
      process.on('exit', handler);
      return () => process.off('exit', handler);
    },
    stop,
    die,
  };
}

const standardInput: KeySource = {
  open: () => process.stdin,
  close: (stream) => stream.pause(),
  lend: () => ({ descriptor: 0, done: () => {} }),
};

/** Opened anew each time: Node.js stops reading a paused stream only where it is standard input. */
function controllingTerminal(tty: typeof import('node:tty')): KeySource | undefined {
  const open = (): NodeJS.ReadStream => new tty.ReadStream(openSync('/dev/tty', 'r'));
  try {
    closeSync(openSync('/dev/tty', 'r'));
  } catch {
    return undefined;
  }
  const lend = () => {
    const descriptor = openSync('/dev/tty', 'r');
    return { descriptor, done: () => closeSync(descriptor) };
  };
  return { open, close: (stream) => stream.destroy(), lend };
}

/**
 * Writes to standard output or standard error without ever waiting. The stream is opened anew, so that whoever shares
 * it with us, such as the shell, keeps it as it is.
 */
export function offerTo(stream: 1 | 2): Offer {
  let descriptor: number | undefined;
  return (bytes) => {
    descriptor ??= openUnshared(stream) ?? stream;
    try {
      return writeSync(descriptor, bytes);
    } catch (error) {
      if (codeOf(error) === 'EAGAIN') return 0;
      throw error;
    }
  };
}

/** Undefined where the stream cannot be opened: it is then written to as it is, and may hold the process. */
function openUnshared(stream: 1 | 2): number | undefined {
  const flags = constants.O_WRONLY | constants.O_NOCTTY | constants.O_NONBLOCK;
  try {
    return openSync(`/dev/fd/${stream}`, flags);
  } catch {
    // The terminal is another user's, as after `su`: the way to it that is everybody's.
    try {
      return isControllingTerminal(stream) ? openSync('/dev/tty', flags) : undefined;
    } catch {
      return undefined;
    }
  }
}

/** By what Linux says of this process (proc_pid_stat(5), tty_nr). */
function isControllingTerminal(stream: number): boolean {
  const status = readFileSync('/proc/self/stat', 'utf8');
  // Behind the name, which may hold anything: state, parent, group, session, terminal.
  const terminal = status.slice(status.lastIndexOf(')')).split(' ')[5];
  return Number(terminal) === fstatSync(stream).rdev;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Stops the whole process group, as the terminal does: `npm start` waits in the foreground and has to stop too. */
function stop(): void {
  const listeners = process.listeners('SIGTSTP');
  process.removeAllListeners('SIGTSTP');
  // Without a listener the signal has its default effect before this returns. In a process group that no shell
  // could continue, the kernel ignores it; SIGSTOP would stop such a group for ever.
  process.kill(0, 'SIGTSTP');
  for (const listener of listeners) process.on('SIGTSTP', listener);
}

/** The signals that a shell has to see as the cause: after ctrl-c it ends a loop, for example. */
const ENDED_BY_SIGNAL: readonly string[] = ['SIGHUP', 'SIGINT', 'SIGTERM'];

/** Ends the process as the signal would. */
export function die(name: NodeJS.Signals): void {
  if (ENDED_BY_SIGNAL.includes(name)) {
    process.removeAllListeners(name);
    process.kill(process.pid, name);
  }
  // The other signals would write a core file, with texts that were read in it; and the first process of a
  // container is not ended by signals that it sends itself.
  process.exit(128 + (process.getBuiltinModule('node:os').constants.signals[name] ?? 0));
}
