// The terminal's edge: standard output as a terminal, where keys come from, signals and job control, for the
// reader alone but for `die`. With cli.ts and the launcher, all that says `process`.
import type { KeySource, ReaderTerminal } from './tui/terminal/reader-terminal.ts';

const { closeSync, constants, openSync, writeSync } = process.getBuiltinModule('node:fs');

/**
 * The terminal that the process was started in; undefined where standard output is none, or no keys can be
 * had. Keys come from standard input if that is a terminal, else, as in `less`, from the controlling one.
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
    // What the signal would bring about; Node.js itself listens to it.
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

/** Opened anew each time: only of standard input does Node.js stop reading when it is paused. */
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

/** How long a line that takes nothing is waited for, in milliseconds. */
const PATIENCE_MS = 2000;

/** Opened anew, so that a line that is stalled does not hold a program that is told to end. */
function writeNow(text: string): void {
  let descriptor = 1;
  try {
    descriptor = openSync(
      '/dev/fd/1',
      constants.O_WRONLY | constants.O_NOCTTY | constants.O_NONBLOCK,
    );
  } catch {
    // The terminal is another user's, as after `su`: written to as it is.
  }
  const bytes = Buffer.from(text);
  const end = Date.now() + PATIENCE_MS;
  for (let sent = 0; sent < bytes.length && Date.now() < end; ) {
    try {
      sent += writeSync(descriptor, bytes, sent);
    } catch (error) {
      // Nobody is there to be written to any more.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') break;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
  if (descriptor !== 1) closeSync(descriptor);
}

/** The whole group, as the terminal does it: `npm start` waits for us in the foreground and has to stop too. */
function stop(): void {
  const listeners = process.listeners('SIGTSTP');
  process.removeAllListeners('SIGTSTP');
  // Without a listener the signal does what it does by default, before this returns; in a group that no shell
  // could continue the kernel has it do nothing, where SIGSTOP would stop for good.
  process.kill(0, 'SIGTSTP');
  for (const listener of listeners) process.on('SIGTSTP', listener);
}

/** A shell wants to know of these that it was a signal: it gives up a loop after ctrl-c, for example. */
const TOLD_BY_SIGNAL: readonly string[] = ['SIGHUP', 'SIGINT', 'SIGTERM'];

/** Ends as the signal would have it. */
export function die(name: NodeJS.Signals): void {
  if (TOLD_BY_SIGNAL.includes(name)) {
    process.removeAllListeners(name);
    process.kill(process.pid, name);
  }
  // The others would leave an image of the memory behind, and what was read in it; and the first process of a
  // container is not ended by its own signals.
  process.exit(128 + (process.getBuiltinModule('node:os').constants.signals[name] ?? 0));
}
