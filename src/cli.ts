// The edge of the process: arguments, streams, environment and exit status, nothing else. Only open-terminal.ts and the
// launcher use `process` too.
import type { Worker } from 'node:worker_threads';
import type { Drawing, Io, Sink } from './commands/edge/io.ts';
import { run } from './commands/program.ts';
import { die, offerTo, openTerminal } from './open-terminal.ts';
import { fenced } from './text/safety/fence.ts';
import { visible, visibleParagraphs } from './text/safety/visible.ts';
import { sendWithin } from './tui/terminal/output-queue.ts';

// Not imported: for an import statement Node would first build an ES module from it.
const { fstatSync, read, statSync, writeSync } = process.getBuiltinModule('node:fs');

const crashHandlers = new Set<() => void>();
/** Why standard output could not take all of the text; the exit status is 2 then. */
let lostOutput: NodeJS.ErrnoException | undefined;

/**
 * Text is written by plain system calls: Node's streams cost more to open than all of `--version`, and text that
 * is written to a pipe in this way is complete when the process ends.
 */
function sink(fd: 1 | 2, stream: () => NodeJS.WriteStream): Sink {
  let isOpen = true;
  let isTTY: boolean | undefined;
  return {
    write(text) {
      if (!isOpen) return;
      try {
        writeWhole(fd, Buffer.from(fenced(text)));
      } catch (error) {
        isOpen = false;
        const fault = error as NodeJS.ErrnoException;
        // A reader that has closed the pipe (`sitrep | head`) is no error; anything else is one.
        if (fault.code !== 'EPIPE' && fd === 1) lostOutput = fault;
      }
    },
    get isTTY() {
      isTTY ??= isCharacterDevice(fd) && process.getBuiltinModule('node:tty').isatty(fd);
      return isTTY;
    },
    get columns() {
      return this.isTTY ? stream().columns : undefined;
    },
  };
}

function writeWhole(fd: number, bytes: Buffer): void {
  for (let sent = 0; sent < bytes.length; ) {
    try {
      sent += writeSync(fd, bytes, sent);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      // Another program made the pipe non-blocking, and it is full: wait a little.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

function isCharacterDevice(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice();
  } catch {
    return false;
  }
}

/**
 * Standard input is read by plain system calls too: where it is a folder, or closed, Node's stream gives neither
 * bytes nor an error.
 */
async function* readInput(): AsyncGenerator<Uint8Array> {
  const isNothing = isCharacterDevice(0) && fstatSync(0).rdev === statSync('/dev/null').rdev;
  // Where standard input is closed, Node opens /dev/null in its place.
  if (isNothing) throw Object.assign(new Error('standard input is closed'), { code: 'EBADF' });
  for (;;) {
    const chunk = await readChunk();
    if (chunk.length === 0) return;
    yield chunk;
  }
}

function readChunk(): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.allocUnsafe(64 * 1024);
    const look = (): void =>
      read(0, buffer, 0, buffer.length, null, (error, length) => {
        if (error === null) resolve(buffer.subarray(0, length));
        // Another program made the pipe non-blocking, and it is empty: wait a little.
        else if (error.code === 'EAGAIN') setTimeout(look, 10);
        else reject(error);
      });
    look();
  });
}

/** The signals that are sent to end the program. */
const ENDING = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Does the work whole: a signal that comes meanwhile ends the process afterwards. */
async function uninterrupted<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const caught: NodeJS.Signals[] = [];
  const note = (name: NodeJS.Signals): number => caught.push(name);
  for (const name of ENDING) process.on(name, note);
  try {
    return await work();
  } finally {
    // Node handles a signal when it next waits, which it has done after two turns of the event loop.
    for (const _ of [1, 2]) await new Promise((resolve) => setImmediate(resolve));
    for (const name of ENDING) process.off(name, note);
    const [first] = caught;
    if (first !== undefined) die(first);
  }
}

/** Draws on the terminal behind standard error, and takes that away whenever the program ends. */
function draw(cleared: string): Drawing {
  const write = (text: string): void => {
    try {
      writeWhole(2, Buffer.from(text));
    } catch {
      // The terminal is gone, and what was drawn with it.
    }
  };
  const stop = (name: NodeJS.Signals): void => {
    end();
    die(name);
  };
  const end = (): void => {
    for (const name of ENDING) process.off(name, stop);
    crashHandlers.delete(end);
    write(cleared);
  };
  for (const name of ENDING) process.on(name, stop);
  crashHandlers.add(end);
  return { show: write, end };
}

/** The argument of a thread that reads briefs. */
const THREAD = '--thread';

/** Another thread of this program. */
function startThread(): Worker {
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  return new Worker(process.argv[1] ?? '', { argv: [THREAD], stdin: false });
}

/** Reads briefs for the thread that started this one; false in the first thread. */
async function isServing([argument]: readonly string[]): Promise<boolean> {
  if (argument !== THREAD) return false;
  const { parentPort } = process.getBuiltinModule('node:worker_threads');
  if (!parentPort) return false;
  const { serveJobs } = await import('./library/store/read-in-threads.ts');
  serveJobs(parentPort);
  return true;
}

const io: Io<Sink> = {
  stdin: { [Symbol.asyncIterator]: readInput },
  get hasPipedInput() {
    try {
      const status = fstatSync(0);
      return status.isFIFO() || status.isFile() || status.isSocket();
    } catch {
      return false;
    }
  },
  stdout: sink(1, () => process.stdout),
  stderr: sink(2, () => process.stderr),
  openTerminal,
  uninterrupted,
  env: process.env,
  get cwd() {
    return process.cwd();
  },
  startThread,
  draw,
  onCrash(restore) {
    crashHandlers.add(restore);
    return () => crashHandlers.delete(restore);
  },
};

let hasCrashed = false;
/** How long standard error is waited for with the last words, in milliseconds. */
const LAST_WORDS_MS = 1000;

/** Gives the terminal back, says in one line that there is a bug, and ends. */
function crash(error: unknown): void {
  // A second error, on the way out, is not reported.
  if (hasCrashed) process.exit(2);
  hasCrashed = true;
  for (const restore of crashHandlers) {
    crashHandlers.delete(restore);
    try {
      restore();
    } catch {
      // The first error is the one to report.
    }
  }
  const isError = error instanceof Error;
  const message = visible(isError ? error.message : String(error)).trim();
  const isDebugged = process.env.SITREP_DEBUG === '1' && isError;
  const stack = isDebugged ? `${visibleParagraphs(error.stack ?? '')}\n` : '';
  try {
    // The reader answers signals still, which nobody could who waits for a line that takes nothing.
    const words = Buffer.from(`sitrep: internal error: ${message || 'unknown'}\n${stack}`);
    sendWithin(offerTo(2), words, Date.now() + LAST_WORDS_MS);
  } catch {
    // Standard error is closed: nobody can read the message.
  }
  process.exit(2);
}

async function main(argv: readonly string[]): Promise<void> {
  if (await isServing(argv)) return;
  // Not process.exit(): the reader's last frame may still be on its way.
  process.exitCode = await run(argv, io);
  if (lostOutput) {
    const { describeWriteError } = await import('./library/files/write-file.ts');
    const reason = describeWriteError(lostOutput);
    io.stderr.write(
      `sitrep: the output is incomplete, cannot write to standard output: ${reason}\n`,
    );
    process.exitCode = 2;
  }
}

process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);
main(process.argv.slice(2)).catch(crash);
