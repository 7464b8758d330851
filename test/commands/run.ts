/** Runs a command line as the program does, in a world made for the test: no terminal, no cache, no home. */

import type { Io, Sink } from '../../src/commands/edge/io.ts';
import { run as runProgram } from '../../src/commands/program.ts';

export interface World {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What can be read from standard input; an error is thrown on reading. */
  readonly stdin?: string | Uint8Array | Error;
  /** Whether it is a pipe or a file. */
  readonly hasPipedInput?: boolean;
  /** Columns of the terminal that shows standard output; none where it is a pipe. */
  readonly columns?: number;
}

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function run(argv: readonly string[], world: World): Promise<Outcome> {
  const [out, err] = [[] as string[], [] as string[]];
  const sink = (texts: string[], columns?: number): Sink => ({
    write: (text) => texts.push(text),
    isTTY: columns !== undefined,
    columns,
  });
  const { stdin = '' } = world;
  const io: Io<Sink> = {
    stdin: (async function* () {
      if (stdin instanceof Error) throw stdin;
      yield typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
    })(),
    stdout: sink(out, world.columns),
    stderr: sink(err, world.columns),
    openTerminal: () => undefined,
    uninterrupted: async (work) => work(),
    hasPipedInput: world.hasPipedInput ?? false,
    env: { SITREP_CACHE: 'off', ...world.env },
    cwd: world.cwd,
    onCrash: () => () => {},
  };
  const status = await runProgram(argv, io);
  return { status, out: out.join(''), err: err.join('') };
}
