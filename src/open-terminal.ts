// The edge of the terminal, for the reader: its screen, its keys, signals and job control. cli.ts uses `die` of it.
import type { KeySource, ReaderTerminal } from './tui/terminal/reader-terminal.ts';

const { closeSync, constants, openSync, writeSync } = process.getBuiltinModule('node:fs');

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
    stdout: process.stdout,
    writeNow,
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

/** How long to wait for a terminal that takes no text, in milliseconds. */
const MAX_WAIT_MS = 2000;

/** Writes to the terminal opened anew, without blocking: a stalled line must not hold up a program that has to end. */
function writeNow(text: string): void {
  let descriptor = 1;
  try {
    descriptor = openSync(
      '/dev/fd/1',
      constants.O_WRONLY | constants.O_NOCTTY | constants.O_NONBLOCK,
    );
  } catch {
    // The terminal belongs to another user, as after `su`: use the descriptor that is open.
  }
  const bytes = Buffer.from(text);
  const end = Date.now() + MAX_WAIT_MS;
  for (let sent = 0; sent < bytes.length && Date.now() < end; ) {
    try {
      sent += writeSync(descriptor, bytes, sent);
    } catch (error) {
      // The terminal is gone.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') break;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
  if (descriptor !== 1) closeSync(descriptor);
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
