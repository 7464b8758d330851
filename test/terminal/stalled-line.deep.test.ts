// A line that takes nothing keeps nobody from ending the program: in every phase, by every way to end it.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, soundBrief } from '../folder.ts';
import { cleanEnvironment } from './environment.ts';
import { HeldTerminal } from './holder.ts';
import { sitrepWith } from './hooks.ts';
import { root, sitrep } from './program.ts';
import { signalNumber, Terminal } from './pseudo-terminal.ts';
import { hasSsh, startSshServer } from './ssh-server.ts';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT'] as const;
const library = join(root, 'briefs');

/** What the system says of a process; undefined once it is gone. */
function statusOf(pid: number): string | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return /^State:\s+Z/m.test(status) ? undefined : status;
  } catch {
    return undefined;
  }
}

async function expectGone(pid: number): Promise<void> {
  await expect.poll(() => statusOf(pid), { timeout: 60_000, interval: 20 }).toBe(undefined);
}

/** Whether the reader has begun to answer signals; Node.js by itself does not listen to this one. */
function answersSignals(pid: number): boolean {
  const caught = /^SigCgt:\s*([0-9a-f]+)/m.exec(statusOf(pid) ?? '')?.[1] ?? '0';
  return ((BigInt(`0x${caught}`) >> BigInt(signalNumber('SIGUSR2') - 1)) & 1n) === 1n;
}

/** The status that the shell around the program saw, once the line is free again. */
async function expectStatus(terminal: Terminal, status: number): Promise<void> {
  await expectGone(await terminal.pid());
  terminal.releaseLine();
  expect(await terminal.exit()).toEqual({ status });
}

describe.each(SIGNALS)('%s ends a reader', (signal) => {
  const status = 128 + signalNumber(signal);

  test('before its first frame', async () => {
    const gate = join(makeFolder(), 'gate');
    const script = `while [ ! -e ${gate} ]; do sleep 0.05; done; exec "$@"`;
    await using terminal = Terminal.open(['/bin/sh', '-c', script, 'sh', ...sitrep(library)]);
    await terminal.stallLine();
    const pid = await terminal.pid();
    writeFileSync(gate, '');
    await expect.poll(() => answersSignals(pid), { timeout: 60_000 }).toBe(true);
    process.kill(pid, signal);
    await expectStatus(terminal, status);
  });

  test.each([
    ['in the middle of an update', ['enter', 'j', 'tab', 'j']],
    ['while its help opens', ['?']],
    ['that reads a source', ['enter', 'enter']],
  ])('%s', async (_, keys) => {
    await using terminal = Terminal.open(sitrep(library), { cols: 200, rows: 60 });
    await terminal.waitFor(/▸Briefs/);
    await terminal.stallLine();
    terminal.press(...keys);
    await terminal.untilQuiet();
    await terminal.signal(signal);
    await expectStatus(terminal, status);
  });
});

test('q and ctrl-c end it', async () => {
  for (const [key, status] of [
    ['q', 0],
    ['ctrl-c', 130],
  ] as const) {
    await using terminal = Terminal.open(sitrep(library));
    await terminal.waitFor(/▸Briefs/);
    await terminal.stallLine();
    terminal.press('j', key);
    await expectStatus(terminal, status);
  }
});

test('an error ends it', async () => {
  await using terminal = Terminal.open(sitrepWith('throw', library));
  await terminal.waitFor(/▸Briefs/);
  await terminal.stallLine();
  await terminal.signal('SIGUSR1');
  await expectStatus(terminal, 2);
});

test('for a screen reader it ends too, however much waits to be said', async () => {
  await using terminal = Terminal.open(sitrep('--screen-reader', library));
  await terminal.waitFor('1 of ');
  await terminal.stallLine();
  terminal.type('jk'.repeat(2000));
  await terminal.untilQuiet();
  await terminal.signal('SIGTERM');
  await expectStatus(terminal, 143);
});

test('what waits is sent when the line takes it again', async () => {
  await using terminal = Terminal.open(sitrep(library));
  await terminal.waitFor(/▸Briefs/);
  // All check results are there, so that nothing but keys changes the screen.
  await terminal.waitFor(/Training in Ukraine[\s\S]*\(✓\)/);
  await terminal.untilQuiet();
  terminal.holdLine();
  for (let times = 0; times < 200; times++) terminal.press('?', 'ctrl-d', 'q');
  terminal.press('j');
  await terminal.untilQuiet();
  terminal.releaseLine();
  await terminal.waitFor(/▸Briefs.*2\//);
  await terminal.untilQuiet();
  // Blanks at the end of a row are not seen.
  const rows = () => terminal.screen().map((row) => row.trimEnd());
  const shown = rows();
  // r has all of it drawn anew; the next key takes its notice away.
  terminal.press('r');
  await terminal.waitFor(/Read again/);
  terminal.press('k', 'j');
  await expect.poll(rows).toEqual(shown);
  terminal.press('q');
  expect(await terminal.exit()).toEqual({ status: 0 });
  expect(terminal.leftovers()).toEqual([]);
});

test('a line that is full when it goes dead ends it', async () => {
  await using held = new HeldTerminal(sitrep(library));
  await expect.poll(() => held.output()).toContain('▸Briefs');
  const pid = Number(await held.note('pid'));
  await held.stall();
  held.hangUp();
  await expectGone(pid);
  expect(await held.note('status')).toBe('129');
});

test('whoever started it keeps a line that waits for its reader', async () => {
  const flagsOf = (pid: number) =>
    /flags:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/fdinfo/1`, 'utf8'))?.[1];
  const script = `printf %s "$$" >"$0"; "$@"; read -r _`;
  const note = join(makeFolder(), 'shell');
  await using terminal = Terminal.open(['/bin/sh', '-c', script, note, ...sitrep(library)]);
  await terminal.waitFor(/▸Briefs/);
  const shell = Number(readFileSync(note, 'utf8'));
  // O_NONBLOCK
  expect(Number.parseInt(flagsOf(shell) ?? '', 8) & 0o4000).toBe(0);
});

test('a kiosk ends when nobody has pressed a key', async () => {
  const argv = sitrep('--kiosk', '--library', library, '--idle-timeout', '2s');
  await using terminal = Terminal.open(argv);
  await terminal.waitFor(/▸Briefs/);
  await terminal.stallLine();
  terminal.press('?', 'q', 'j');
  await expectStatus(terminal, 0);
});

describe.skipIf(!hasSsh)('over SSH', () => {
  /** The process id of the reader at the other end. */
  const readerOf = (folder: string): number | undefined =>
    readdirSync('/proc')
      .map(Number)
      .find((pid) => {
        try {
          return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--library\0${folder}`);
        } catch {
          return false;
        }
      });

  /** Presses keys, and reads nothing, until the reader has nowhere to write to. */
  async function stall(terminal: Terminal, pid: number): Promise<void> {
    const written = (): number =>
      Number(/^wchar: (\d+)/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1]);
    terminal.holdLine();
    for (let before = -1; written() !== before; ) {
      before = written();
      for (let times = 0; times < 100; times++) {
        terminal.type('?');
        terminal.type('q');
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
  }

  test.each(['its idle time', 'SIGTERM', 'the end of the connection'])(
    '%s ends a reader whose client reads nothing',
    async (way) => {
      const folder = makeFolder({
        'one.yaml': soundBrief('One'),
        'two.yaml': soundBrief('Two'),
      });
      const forced = sitrep('--kiosk', '--library', folder, '--idle-timeout', '5s').join(' ');
      await using server = await startSshServer(forced);
      await using terminal = Terminal.open(server.client(['-t']), { cols: 400, rows: 120 });
      await terminal.waitFor(/▸Briefs/);
      const pid = readerOf(folder) ?? Number.NaN;
      await stall(terminal, pid);
      expect(existsSync(`/proc/${pid}`)).toBe(true);
      if (way === 'SIGTERM') process.kill(pid, 'SIGTERM');
      if (way === 'the end of the connection') await terminal.signal('SIGKILL');
      await expectGone(pid);
      terminal.releaseLine();
    },
  );
});

test('print into a pipe that nobody reads ends at a signal', async () => {
  const brief = readFileSync(join(library, 'nk-kursk-war.yaml'), 'utf8');
  const names = Array.from({ length: 40 }, (_, index) => [`brief-${index}.yaml`, brief]);
  const folder = makeFolder(Object.fromEntries(names));
  for (const signal of SIGNALS) {
    const sleeper = spawn('sleep', ['1000'], { stdio: ['pipe', 'ignore', 'ignore'] });
    const [program = '', ...rest] = sitrep('print', folder);
    const printing = spawn(program, rest, {
      stdio: ['ignore', sleeper.stdin, 'ignore'],
      env: cleanEnvironment(),
    });
    const { pid = 0 } = printing;
    const written = (): number =>
      Number(/^wchar: (\d+)/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1]);
    // What a pipe holds.
    await expect.poll(written, { timeout: 60_000 }).toBeGreaterThanOrEqual(65_536);
    const ended = new Promise((resolve) => printing.on('exit', (_, name) => resolve(name)));
    printing.kill(signal);
    expect(await ended).toBe(signal);
    sleeper.kill();
  }
});
