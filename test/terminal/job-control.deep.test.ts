// Stopped and continued, by a key, by signals, by the shell: the shell has its terminal as it was, and the
// reader its own again, at the size that it has by then.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';
import { Shell } from './shell.ts';

let library: string;

beforeAll(() => {
  library = mkdtempSync(join(tmpdir(), 'sitrep-jobs-'));
  for (const name of ['one', 'two', 'three'])
    writeFileSync(join(library, `${name}.yaml`), `sitrep: 1\ntitle: Brief ${name}\n`);
});
afterAll(() => rmSync(library, { recursive: true, force: true }));

/** The reader in a shell, moved to its second brief; and what the terminal was like before. */
async function start(shell: Shell, argv = sitrep(library)) {
  await shell.prompt();
  const before = await shell.settings();
  const pid = await shell.start(argv);
  await shell.terminal.waitFor(/▸Briefs/);
  shell.terminal.press('j');
  await shell.terminal.waitFor(/▌ Brief three/);
  return { pid, before };
}

const isStopped = (pid: number): boolean =>
  /^State:\s+T/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));

/** The shell has its terminal, as it was. */
async function expectShell(shell: Shell, before: string): Promise<void> {
  const { terminal } = shell;
  await shell.prompt();
  expect(terminal.isAlternate).toBe(false);
  expect(await shell.settings()).toBe(before);
  // All but the settings, which are the shell's to compare.
  expect(terminal.leftovers().filter((left) => !left.startsWith('settings'))).toEqual([]);
}

/** The reader is drawn as it was, in the size that the terminal has, and takes keys. */
async function expectReader({ terminal }: Shell): Promise<void> {
  await terminal.waitFor(
    (rows) =>
      /^ .* 3 briefs/.test(rows[0] ?? '') &&
      rows.some((row) => row.startsWith('▌ Brief three')) &&
      /q quit *$/.test(rows.at(-1) ?? ''),
  );
  expect(terminal.isAlternate).toBe(true);
  expect(terminal.isCursorVisible).toBe(false);
  terminal.press('j');
  await terminal.waitFor(/▌ Brief two/);
}

async function expectQuits(shell: Shell, before: string): Promise<void> {
  shell.terminal.press('q');
  await expectShell(shell, before);
  expect(await shell.output('jobs')).toBe('');
}

describe('stopped by', () => {
  test.each<[string, (shell: Shell, pid: number) => void]>([
    ['ctrl-z', ({ terminal }) => terminal.press('ctrl-z')],
    ['SIGTSTP from outside', (_, pid) => process.kill(pid, 'SIGTSTP')],
  ])('%s, the shell has its terminal; fg brings the reader back', async (_, stop) => {
    await using shell = new Shell();
    const { pid, before } = await start(shell);
    stop(shell, pid);
    await expectShell(shell, before);
    expect(isStopped(pid)).toBe(true);
    await shell.run('fg');
    await expectReader(shell);
    await expectQuits(shell, before);
  });

  test('ctrl-z again and again', async () => {
    await using shell = new Shell();
    const { before } = await start(shell);
    for (let times = 0; times < 3; times++) {
      shell.terminal.press('ctrl-z');
      await expectShell(shell, before);
      await shell.run('fg');
      await shell.terminal.waitFor(/▌ Brief three/);
    }
    await expectReader(shell);
    await expectQuits(shell, before);
  });

  test.each([
    [120, 40],
    [60, 20],
  ])('ctrl-z, and resized to %ix%i meanwhile', async (cols, rows) => {
    await using shell = new Shell();
    const { before } = await start(shell);
    shell.terminal.press('ctrl-z');
    await expectShell(shell, before);
    shell.terminal.resize(cols, rows);
    await shell.run('fg');
    await expectReader(shell);
    expect(shell.terminal.screen()).toHaveLength(rows);
    await expectQuits(shell, before);
  });

  test('SIGSTOP, which nobody can answer: drawn anew and raw again after fg', async () => {
    await using shell = new Shell();
    const { pid, before } = await start(shell);
    process.kill(pid, 'SIGSTOP');
    await shell.prompt();
    // The shell's line is in raw mode: a line feed ends it, a return does not.
    shell.terminal.type('stty sane; echo in between\n');
    // Somewhere on the reader’s screen, which is still there; what is typed is not echoed.
    await shell.terminal.waitFor('in between');
    shell.terminal.resize(100, 30);
    await shell.run('fg');
    await expectReader(shell);
    expect(shell.terminal.screen().join('\n')).not.toContain('in between');
    expect(shell.terminal.screen()).toHaveLength(30);
    await expectQuits(shell, before);
  });
});

test('SIGCONT alone draws the screen anew', async () => {
  await using shell = new Shell();
  const { pid, before } = await start(shell);
  const drawn = shell.terminal.output.length;
  process.kill(pid, 'SIGCONT');
  await expect.poll(() => shell.terminal.output.slice(drawn)).toContain('3 briefs');
  await expectReader(shell);
  await expectQuits(shell, before);
});

test('what it was started with stops too, and goes on', async () => {
  await using shell = new Shell();
  // As npm does: a program in the foreground that waits for the reader.
  const { before } = await start(shell, ['sh', '-c', '"$@"; exit $?', 'sh', ...sitrep(library)]);
  shell.terminal.press('ctrl-z');
  await expectShell(shell, before);
  await shell.run('fg');
  await expectReader(shell);
  await expectQuits(shell, before);
});

test('a job that is ended while it is stopped ends, without a touch on the terminal', async () => {
  await using shell = new Shell();
  const { pid, before } = await start(shell);
  shell.terminal.press('ctrl-z');
  await expectShell(shell, before);
  await shell.run('kill %1; kill -CONT %1');
  await expect.poll(() => shell.output('jobs')).not.toMatch(/Stopped/);
  expect(() => process.kill(pid, 0)).toThrow();
  await expectShell(shell, before);
});

test('in the background it waits for the foreground, and writes nothing', async () => {
  await using shell = new Shell();
  const { pid, before } = await start(shell);
  shell.terminal.press('ctrl-z');
  await expectShell(shell, before);
  await shell.run('bg');
  await expect.poll(() => isStopped(pid)).toBe(true);
  await sleep(100);
  await expectShell(shell, before);
  await shell.run('fg');
  await expectReader(shell);
  await expectQuits(shell, before);
});

test('where no shell could continue it, ctrl-z does not stop it', async () => {
  await using terminal = Terminal.open(sitrep(library), { isAlone: true });
  await terminal.waitFor(/▸Briefs/);
  terminal.press('ctrl-z');
  await terminal.untilQuiet();
  terminal.press('j');
  await terminal.waitFor(/▌ Brief three/);
  expect(terminal.isAlternate).toBe(true);
  terminal.press('q');
  expect(await terminal.exit()).toEqual({ status: 0 });
});
