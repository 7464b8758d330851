// The process edge: argv, streams, environment and exit status, nothing else. Only the launcher says
// `process` too.
import type { Io, Sink } from './commands/io.ts';
import { run } from './commands/program.ts';

// Not imported: an import statement has Node build an ES module out of it first.
const { fstatSync, writeSync } = process.getBuiltinModule('node:fs');

const crashHandlers = new Set<() => void>();
/** Why standard output could not take all of the text; the exit status tells. */
let lostOutput: NodeJS.ErrnoException | undefined;

/**
 * Text goes out by plain system calls: Node's streams cost more to open than all of `--version`, and
 * what is written to a pipe so is whole when the process ends.
 */
function sink(fd: 1 | 2, stream: () => NodeJS.WriteStream): Sink {
  let isOpen = true;
  let isTTY: boolean | undefined;
  return {
    write(text) {
      if (!isOpen) return;
      try {
        writeWhole(fd, Buffer.from(text));
      } catch (error) {
        isOpen = false;
        const fault = error as NodeJS.ErrnoException;
        // A reader that has gone away (`sitrep | head`) is no error; anything else is one.
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
      // Somebody made the pipe non-blocking, and it is full: wait a little.
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

const io: Io = {
  stdin: {
    [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
  },
  stdout: sink(1, () => process.stdout),
  stderr: sink(2, () => process.stderr),
  get terminal() {
    if (!io.stdout.isTTY || process.stdin.isTTY !== true) return undefined;
    return {
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      stop: () => process.kill(process.pid, 'SIGSTOP'),
      descriptors: [0, 1, 2] as const,
      holdInterrupts,
    };
  },
  env: process.env,
  get cwd() {
    return process.cwd();
  },
  onCrash(restore) {
    crashHandlers.add(restore);
    return () => crashHandlers.delete(restore);
  },
};

/** Both programs get the signals; a listener that does nothing keeps this one from ending by them. */
function holdInterrupts(): () => void {
  const ignore = (): void => {};
  const signals = ['SIGINT', 'SIGQUIT'] as const;
  for (const signal of signals) process.on(signal, ignore);
  return () => {
    for (const signal of signals) process.off(signal, ignore);
  };
}

/** Say in one line that there is a bug, with the terminal given back first, and end. */
function crash(error: unknown): void {
  for (const restore of crashHandlers) {
    crashHandlers.delete(restore);
    try {
      restore();
    } catch {
      // The first error is the one to tell.
    }
  }
  const isError = error instanceof Error;
  const message = (isError ? error.message : String(error))
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  const stack = process.env.SITREP_DEBUG === '1' && isError ? `${error.stack ?? ''}\n` : '';
  try {
    writeSync(2, `sitrep: internal error: ${message || 'unknown'}\n${stack}`);
  } catch {
    // Nobody is left to be told.
  }
  process.exit(2);
}

async function main(argv: readonly string[]): Promise<void> {
  // Not process.exit(): the reader's last frame may still be on its way.
  process.exitCode = await run(argv, io);
  if (lostOutput) {
    io.stderr.write(
      `sitrep: standard output could not take all of it: ${lostOutput.code ?? 'unknown'}\n`,
    );
    process.exitCode = 2;
  }
}

process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);
main(process.argv.slice(2)).catch(crash);
