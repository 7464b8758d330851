// What checking one file takes: time, processor and memory, in a process of its own.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cleanEnvironment } from '../../test/terminal/environment.ts';
import { launcher, root } from '../../test/terminal/program.ts';

export interface Cost {
  /** From the start of the process to its end. */
  readonly ms: number;
  /** Of all its threads; 0 where the process ended before it could report it. */
  readonly cpuMs: number;
  /** The most memory that it held at once, in bytes; 0 where the process ended before it could report it. */
  readonly peak: number;
  /** The exit status, or the signal that ended it. */
  readonly end: number | string;
  /** Whether it ended as a program should that was given such a file: 0, 1 or 2, without a bug's message. */
  readonly isOrderly: boolean;
}

const PATIENCE_MS = 60_000;

/** Runs the built program once; `notes` is a folder that it may write into. */
export function measureRun(argv: readonly string[], notes: string): Cost {
  const note = join(notes, 'peak');
  rmSync(note, { force: true });
  const start = performance.now();
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['-r', `${root}bench/hostile/report-peak.cjs`, launcher, ...argv],
    {
      env: cleanEnvironment({ SITREP_CACHE: 'off', SITREP_PEAK: note }),
      timeout: PATIENCE_MS,
      killSignal: 'SIGKILL',
      maxBuffer: 2 ** 28,
      encoding: 'utf8',
    },
  );
  const ms = performance.now() - start;
  const [peak = 0, cpuMs = 0] = readNote(note);
  const isOrderly = status !== null && status <= 2 && !/internal error|\n\s+at /.test(stderr);
  return { ms, cpuMs, peak, end: status ?? signal ?? 'nothing', isOrderly };
}

function readNote(path: string): readonly number[] {
  try {
    return readFileSync(path, 'utf8').split(' ').map(Number);
  } catch {
    return [];
  }
}
