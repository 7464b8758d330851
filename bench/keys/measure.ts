// Bytes and milliseconds that a key costs in a real pseudo-terminal: from the key to the last byte of the answer. Times are those at which bytes arrive; the emulator, which answers what a program asks its
// terminal and knows when it is ready, works on them afterwards.
import { readdirSync, readFileSync } from 'node:fs';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

export interface Program {
  readonly argv: readonly string[];
  /** On the screen when it can be worked with. */
  readonly ready: RegExp;
  /** Pressed first, one after another, each with what is seen on the screen then. */
  readonly before?: readonly (readonly [key: string, seen: RegExp])[];
  /** What is measured: pressed in turn, again and again. */
  readonly keys: readonly string[];
}

export const DOWN = '\u001B[B';
/** The same for a program that has set its terminal's keys to another mode (DECCKM). */
const DOWN_OF_APPLICATION = '\u001BOB';

export interface Cost {
  /** Mean of all keys. */
  readonly bytes: number;
  /** Median and 95th percentile, of the keys that were answered at all. */
  readonly median: number;
  readonly p95: number;
  /** Of the first key, whose code has not run yet. */
  readonly first: number;
  /** Milliseconds of processor time, mean of all keys: other work on the machine does not add to it. */
  readonly cpu: number;
}

/** After this time without a byte, in milliseconds, an answer is complete. */
const QUIET = 60;
/** For this time after its first screen, in milliseconds, a program may still be busy with its start. */
const REST_MS = 500;
const PATIENCE = 10_000;

export interface Screen {
  readonly cols: number;
  readonly rows: number;
}

export async function measureKeys(
  { argv, ready, before = [], keys }: Program,
  screen: Screen,
  presses: number,
  env: Record<string, string>,
): Promise<Cost> {
  const [file = '', ...rest] = argv;
  const emulator = new xterm.Terminal({ ...screen, allowProposedApi: true, scrollback: 0 });
  const pty = spawn(file, rest, { ...screen, env });
  let bytes = 0;
  let last = performance.now();
  emulator.onData((answer) => pty.write(answer));
  pty.onData((data) => {
    last = performance.now();
    bytes += Buffer.byteLength(data);
    emulator.write(data);
  });
  const ended = new Promise<void>((resolve) => pty.onExit(() => resolve()));
  const press = async (key: string) => {
    const [start, sentBefore] = [performance.now(), bytes];
    const isOtherMode = key === DOWN && emulator.modes.applicationCursorKeysMode;
    pty.write(isOtherMode ? DOWN_OF_APPLICATION : key);
    do await sleep(5);
    while (performance.now() - Math.max(last, start) < QUIET);
    const sent = bytes - sentBefore;
    return { bytes: sent, ms: sent === 0 ? undefined : last - start };
  };
  try {
    await seen(emulator, ready);
    for (const [key, screen] of before) {
      await sleep(REST_MS);
      await press(key);
      await seen(emulator, screen);
    }
    await sleep(REST_MS);
    const costs = [];
    const cpuBefore = cpuTime(pty.pid);
    for (let index = 0; index < presses; index++)
      costs.push(await press(keys[index % keys.length] ?? ''));
    const cpu = (cpuTime(pty.pid) - cpuBefore) / presses;
    const times = costs.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b);
    return {
      bytes: costs.reduce((sum, cost) => sum + cost.bytes, 0) / presses,
      median: times[times.length >> 1] ?? Number.NaN,
      p95: times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN,
      first: costs[0]?.ms ?? Number.NaN,
      cpu,
    };
  } finally {
    pty.kill('SIGKILL');
    await ended;
    emulator.dispose();
  }
}

/** Processor time of all threads of a process so far, in milliseconds; NaN where Linux does not give it. */
function cpuTime(pid: number): number {
  try {
    const tasks = `/proc/${pid}/task`;
    return readdirSync(tasks).reduce((sum, task) => {
      const [nanoseconds] = readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ');
      return sum + Number(nanoseconds) / 1e6;
    }, 0);
  } catch {
    return Number.NaN;
  }
}

async function seen(emulator: InstanceType<typeof xterm.Terminal>, ready: RegExp): Promise<void> {
  for (const start = performance.now(); performance.now() - start < PATIENCE; ) {
    const { active } = emulator.buffer;
    for (let row = 0; row < emulator.rows; row++)
      if (ready.test(active.getLine(active.baseY + row)?.translateToString(true) ?? '')) return;
    await sleep(20);
  }
  throw new Error(`did not see ${ready}`);
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
