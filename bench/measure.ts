// Times a program from its start to a moment that a person would notice, in a real pseudo-terminal. Times are
// those at which bytes arrive; the emulator that recognises the frame works on them afterwards.
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import type { Workload } from './rows.ts';

const patience = 20_000;

/** Milliseconds from the start of the program until what `row.until` says. */
export function measureOnce(
  row: Workload,
  env: Record<string, string>,
  cwd: string,
): Promise<number> {
  const [file = '', ...argv] = row.argv;
  const { cols, rows, until } = row;
  return new Promise((resolve, reject) => {
    const emulator = new xterm.Terminal({ cols, rows, allowProposedApi: true, scrollback: 0 });
    const start = performance.now();
    const pty = spawn(file, argv, { cols, rows, cwd, env: { ...env, ...row.env } });
    let measured: number | undefined;
    const timer = setTimeout(() => pty.kill('SIGKILL'), patience);
    emulator.onData((answer) => pty.write(answer));
    pty.onData((data) => {
      const arrived = performance.now() - start;
      emulator.write(data, () => {
        if (until === 'exit' || measured !== undefined) return;
        if (!until.test(lastLine(emulator))) return;
        measured = arrived;
        // A clean end: the compile cache is written at it.
        quit(pty);
      });
    });
    pty.onExit(({ exitCode, signal }) => {
      if (until === 'exit') measured = performance.now() - start;
      clearTimeout(timer);
      emulator.write('', () => {
        const screen = screenOf(emulator);
        emulator.dispose();
        if (measured !== undefined && exitCode === (row.status ?? 0) && !signal) resolve(measured);
        else reject(new Error(`${row.name}: ended with ${signal || exitCode}\n${screen}`));
      });
    });
  });
}

function quit(pty: IPty): void {
  pty.write('q');
}

const screenOf = (emulator: InstanceType<typeof xterm.Terminal>): string => {
  const { active } = emulator.buffer;
  return Array.from({ length: emulator.rows }, (_, row) => {
    return active.getLine(active.baseY + row)?.translateToString(true) ?? '';
  }).join('\n');
};

const lastLine = (emulator: InstanceType<typeof xterm.Terminal>): string =>
  screenOf(emulator).split('\n').at(-1) ?? '';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** What a run takes; one that does not end as expected is reported, tried again once, and then left out. */
async function measureTwiceAtMost(
  row: Workload,
  env: Record<string, string>,
  cwd: string,
): Promise<readonly number[]> {
  for (const consequence of ['it is tried again', 'it is left out']) {
    try {
      return [await measureOnce(row, env, cwd)];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      console.error(`A run did not end as expected; ${consequence}. ${reason}`);
    }
  }
  return [];
}

/**
 * The median time of each row: all rows once, then all again, so that a busy moment meets them alike. NaN where no
 * run ended as expected.
 */
export async function measureAll(
  rows: readonly Workload[],
  runs: number,
  env: Record<string, string>,
  cwd: string,
): Promise<readonly number[]> {
  // Both caches, of compiled code and of read briefs, are warm in daily use: filled by the first run, used from the second on.
  for (let warmUp = 0; warmUp < 2; warmUp++) {
    for (const row of rows) await measureTwiceAtMost(row, env, cwd);
  }
  const times: number[][] = rows.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, row] of rows.entries()) {
      times[index]?.push(...(await measureTwiceAtMost(row, env, cwd)));
    }
  }
  return times.map(median);
}
