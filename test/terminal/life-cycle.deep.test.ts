// The terminal is given back as it was found, however the reader ends: each way in a real terminal.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HeldTerminal } from './holder.ts';
import { type Hook, sitrepLogging, sitrepWith } from './hooks.ts';
import { sitrep } from './program.ts';
import { signalNumber, Terminal } from './pseudo-terminal.ts';

let library: string;

beforeAll(() => {
  library = mkdtempSync(join(tmpdir(), 'sitrep-life-'));
  for (const name of ['one', 'two', 'three'])
    writeFileSync(join(library, `${name}.yaml`), `sitrep: 1\ntitle: Brief ${name}\n`);
});
afterAll(() => rmSync(library, { recursive: true, force: true }));

/** What is on the screen before the reader, and has to be there after it. */
const BEFORE = 'as it was';

/** The reader in a terminal with something on it already. */
async function openReader(
  argv = sitrep(library),
  options: Parameters<typeof Terminal.open>[1] = {},
): Promise<Terminal> {
  const terminal = Terminal.open(
    ['/bin/sh', '-c', `echo ${BEFORE}; exec "$@"`, 'sh', ...argv],
    options,
  );
  await terminal.waitFor(/▸Briefs/);
  return terminal;
}

/** Ended so, with the terminal as it was and nothing more on it. */
async function expectGivenBack(terminal: Terminal, status: number): Promise<void> {
  expect(await terminal.exit()).toEqual({ status });
  expect(terminal.leftovers()).toEqual([]);
  // The shell has a word for some signals.
  const lines = terminal.history().filter((line) => !/^(?:Hangup|Terminated)$/.test(line));
  expect(lines).toEqual([BEFORE]);
}

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 500; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await sleep(10);
  }
  return false;
}

describe('the terminal is given back after', () => {
  test.each([
    ['q', 0],
    ['esc', 0],
    ['ctrl-c', 130],
  ])('%s', async (key, status) => {
    await using terminal = await openReader();
    terminal.press(key);
    await expectGivenBack(terminal, status);
  });

  test.each([
    'SIGHUP',
    'SIGINT',
    'SIGQUIT',
    'SIGTERM',
    'SIGUSR2',
    'SIGALRM',
    'SIGABRT',
    'SIGPROF',
  ] as const)('%s, with the status that a shell gives it', async (signal) => {
    await using terminal = await openReader();
    await terminal.signal(signal);
    await expectGivenBack(terminal, 128 + signalNumber(signal));
  });

  test.each<[Hook, string]>([
    ['throw-in-component', 'the roof␛[31m fell in'],
    ['reject', 'a promise was broken'],
    ['throw', 'out of the blue'],
  ])('an error (%s), reported in one line', async (hook, message) => {
    await using terminal = await openReader(sitrepWith(hook, library));
    await terminal.signal('SIGUSR1');
    await terminal.untilQuiet();
    terminal.press('j');
    expect(await terminal.exit()).toEqual({ status: 2 });
    expect(terminal.leftovers()).toEqual([]);
    // On a busy machine something else may have had the screen drawn before the key: then that is the shell's.
    const reported = terminal.history().filter((line) => line !== 'j');
    expect(reported).toEqual([BEFORE, `sitrep: internal error: ${message}`]);
  });

  test('an end out of turn', async () => {
    await using terminal = await openReader(sitrepWith('exit', library));
    await terminal.signal('SIGUSR1');
    await expectGivenBack(terminal, 7);
  });

  test('an error, with a stack where one is asked for', async () => {
    await using terminal = await openReader(sitrepWith('throw-in-component', library), {
      env: { SITREP_DEBUG: '1' },
    });
    await terminal.signal('SIGUSR1');
    await terminal.untilQuiet();
    terminal.press('j');
    expect(await terminal.exit()).toEqual({ status: 2 });
    expect(terminal.leftovers()).toEqual([]);
    expect(terminal.history().join('\n')).toMatch(
      /internal error: the roof.*\n.*\n(?:.*\n)*\s+at /,
    );
  });

  test.each(['q', 'ctrl-c'])(
    '%s: its screen is left before its keys are, so that none is echoed',
    async (key) => {
      const log = join(library, `${key}.log`);
      await using terminal = await openReader(sitrepLogging(log, library));
      terminal.press(key);
      await terminal.exit();
      expect(readFileSync(log, 'utf8').trim().split('\n')).toEqual([
        'raw',
        'reader',
        'shell',
        'cooked',
      ]);
    },
  );
});

describe('a line that is lost', () => {
  test('ends the reader at once', async () => {
    await using held = new HeldTerminal(sitrep(library));
    await expect.poll(() => held.output()).toContain('▸Briefs');
    held.hangUp();
    expect(await isGone(Number(await held.note('pid')))).toBe(true);
    expect(await held.note('status')).toBe('129');
  });

  test('or only stalled does not hold a reader that is ordered to end', async () => {
    await using held = new HeldTerminal(sitrep(library));
    await expect.poll(() => held.output()).toContain('▸Briefs');
    const pid = Number(await held.note('pid'));
    await held.stall();
    process.kill(pid, 'SIGTERM');
    expect(await isGone(pid)).toBe(true);
  });

  test('for keys alone ends it too, and gives the screen back', async () => {
    await using held = new HeldTerminal(['cat']);
    const keys = await held.note('tty');
    await held.note('pid');
    await using terminal = await openReader([
      '/bin/sh',
      '-c',
      `exec "$@" <${keys}`,
      'sh',
      ...sitrep(library),
    ]);
    held.hangUp();
    await expectGivenBack(terminal, 129);
  });

  test('for the screen alone ends it when it is drawn on, and gives the keys back', async () => {
    await using held = new HeldTerminal(['cat']);
    const screen = await held.note('tty');
    await held.note('pid');
    await using terminal = Terminal.open([
      '/bin/sh',
      '-c',
      `exec "$@" >${screen}`,
      'sh',
      ...sitrep(library),
    ]);
    await expect.poll(() => held.output()).toContain('▸Briefs');
    held.hangUp();
    await held.note('status');
    terminal.press('j', 'j');
    expect(await terminal.exit()).toEqual({ status: 129 });
    expect(terminal.leftovers()).toEqual([]);
  });
});

test('SIGUSR1 does not open Node.js’s debugger', async () => {
  await using terminal = await openReader();
  await terminal.signal('SIGUSR1');
  await terminal.untilQuiet();
  terminal.press('j');
  await terminal.waitFor(/▌ Brief three/);
  expect(terminal.output).not.toContain('ebugger');
  terminal.press('q');
  await expectGivenBack(terminal, 0);
});

test('standard error gets nothing, also where it is a file', async () => {
  const errors = join(library, 'errors');
  await using terminal = await openReader([
    '/bin/sh',
    '-c',
    `exec "$@" 2>${errors}`,
    'sh',
    ...sitrep(library),
  ]);
  terminal.press('q');
  await expectGivenBack(terminal, 0);
  expect(readFileSync(errors, 'utf8')).toBe('');
});

describe('a paste that never ends', () => {
  const START = '\u001B[200~';

  test('gives the keys back after a while', async () => {
    await using terminal = await openReader();
    terminal.type(`${START}some text`);
    terminal.press('j');
    await terminal.untilQuiet();
    expect(terminal.screen().join('\n')).not.toContain('▌ Brief three');
    await sleep(2200);
    terminal.press('j');
    await terminal.waitFor(/▌ Brief three/);
    terminal.press('q');
    await expectGivenBack(terminal, 0);
  });

  test('is called off by Esc', async () => {
    await using terminal = await openReader();
    terminal.type(`${START}some text`);
    await terminal.untilQuiet();
    terminal.press('esc');
    await terminal.untilQuiet();
    terminal.press('j');
    await terminal.waitFor(/▌ Brief three/);
    terminal.press('q');
    await expectGivenBack(terminal, 0);
  });

  test('does not keep ctrl-c from quitting', async () => {
    await using terminal = await openReader();
    terminal.type(`${START}some text`);
    await terminal.untilQuiet();
    terminal.press('ctrl-c');
    await expectGivenBack(terminal, 130);
  });
});
