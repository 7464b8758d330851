// The process edge: argv, streams, environment and exit status, nothing else. No other file says `process`.
// What loads at once is what `--version` needs; everything else waits for the command line to ask for it.
import type { Io, Sink } from './commands/io.ts';

// Not imported: an import statement has Node build an ES module out of it first.
const { writeSync } = process.getBuiltinModule('node:fs');

const crashHandlers = new Set<() => void>();

/** A reader that has gone away (`sitrep | head`) is no error; anything else is one. */
function ignoringBrokenPipe(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') crash(error);
  });
}

// Made at first use: opening a stream costs more than all of `--version`.
function sink(open: () => NodeJS.WriteStream): Sink {
  let opened: NodeJS.WriteStream | undefined;
  const stream = () => {
    opened ??= ignoringBrokenPipe(open());
    return opened;
  };
  return {
    write: (text) => stream().write(text),
    get isTTY() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns;
    },
  };
}

const io: Io = {
  stdin: {
    [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
  },
  stdout: sink(() => process.stdout),
  stderr: sink(() => process.stderr),
  get terminal() {
    if (!io.stdout.isTTY || process.stdin.isTTY !== true) return undefined;
    return {
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      stop: () => process.kill(process.pid, 'SIGSTOP'),
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
  const [first] = argv;
  if (argv.length === 1 && (first === '--version' || first === '-V')) {
    const line = `${SITREP_VERSION}\n`;
    try {
      writeSync(1, line);
    } catch {
      io.stdout.write(line);
    }
    return;
  }
  const { run } = await import('./commands/program.ts');
  // Not process.exit(): what was written to a pipe may still be on its way.
  process.exitCode = await run(argv, io);
}

process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);
main(process.argv.slice(2)).catch(crash);
