/** What only whole processes show: several that write at once, and a disk that takes no more. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { cleanEnvironment } from '../terminal/environment.ts';
import { launcher } from '../terminal/program.ts';

const start = promisify(execFile);
const TEXT = `${'The port is shut, officials said.\n'.repeat(20_000)}`;
const BRIEF = `sitrep: 1\ntitle: T\nsource: a.txt\nsummary:\n${'  - The port is shut. (p1)\n'.repeat(40)}`;

test('processes that add the same text at once all succeed, and leave one whole copy', async () => {
  const cwd = makeFolder({ 'a.txt': TEXT });
  const env = cleanEnvironment({ XDG_DATA_HOME: join(cwd, 'data') });
  const argv = [launcher, 'source', 'add', 'a.txt'];
  const outcomes = await Promise.all(
    Array.from({ length: 6 }, () => start(process.execPath, argv, { cwd, env })),
  );
  expect(new Set(outcomes.map(({ stdout }) => stdout)).size).toBe(1);
  const store = join(cwd, 'data/sitrep/sources');
  const [name = '', ...others] = readdirSync(store);
  expect(others).toEqual([]);
  expect(readFileSync(join(store, name), 'utf8')).toBe(TEXT);
});

test('processes that record the same brief at once leave one whole record', async () => {
  const cwd = makeFolder({ 'a.txt': TEXT, 'b.yaml': BRIEF });
  const argv = [launcher, 'check', '--record', 'b.yaml'];
  const outcomes = await Promise.all(
    Array.from({ length: 4 }, () =>
      start(process.execPath, argv, { cwd, env: cleanEnvironment() }),
    ),
  );
  for (const { stdout } of outcomes) expect(stdout).toContain('b.evidence.json');
  expect(readdirSync(cwd).toSorted()).toEqual(['a.txt', 'b.evidence.json', 'b.yaml']);
  expect(JSON.parse(readFileSync(join(cwd, 'b.evidence.json'), 'utf8')).items).toHaveLength(40);
});

test.skipIf(process.platform !== 'linux').each(['SIGHUP', 'SIGINT', 'SIGTERM'] as const)(
  'a signal in the middle of writing leaves the whole file or none, and ends the process: %s',
  async (signal) => {
    const point = `  - ${'The port is shut, officials said. '.repeat(14).trim()}\n`;
    const brief = `sitrep: 1\ntitle: T\nsummary:\n${point.repeat(450)}`;
    const names = Array.from({ length: 24 }, (_, index) => `b${index}.yaml`);
    const cwd = makeFolder(Object.fromEntries(names.map((name) => [name, brief])));
    const argv = [launcher, 'print', ...names, '--format', 'jsonl', '--output', 'out', '--force'];
    const isWriting = (): boolean => readdirSync(cwd).some((name) => name.endsWith('.part'));
    // On a busy machine the moment may be over before one looks.
    for (let attempt = 1; ; attempt++) {
      const program = spawn(process.execPath, argv, { cwd, env: cleanEnvironment() });
      const ended = once(program, 'exit');
      while (program.exitCode === null && !isWriting())
        await new Promise((resolve) => setImmediate(resolve));
      program.kill(signal);
      const [, by] = await ended;
      if (by === signal) break;
      expect(attempt, 'the writing was never seen').toBeLessThan(20);
    }
    const [out, ...others] = readdirSync(cwd).filter((name) => !names.includes(name));
    expect(others).toEqual([]);
    if (out === undefined) return;
    expect(readFileSync(join(cwd, out), 'utf8').trimEnd().split('\n')).toHaveLength(names.length);
  },
);

describe.skipIf(process.platform === 'win32')('where a file may have one block only', () => {
  /** The shell's limit stands for a full disk: the write fails in the middle. */
  const limited = (cwd: string, ...argv: readonly string[]) =>
    spawnSync('sh', ['-c', 'ulimit -f 1; exec "$@"', 'sh', process.execPath, launcher, ...argv], {
      cwd,
      encoding: 'utf8',
      env: cleanEnvironment({ XDG_DATA_HOME: join(cwd, 'data'), SITREP_CACHE: 'off' }),
    });

  test('a text is not half kept', () => {
    const cwd = makeFolder({ 'a.txt': TEXT });
    const { status, stdout, stderr } = limited(cwd, 'source', 'add', 'a.txt');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      'sitrep: a.txt: cannot write to the store: the file is larger than is allowed there\n',
    );
    expect(readdirSync(join(cwd, 'data/sitrep/sources'))).toEqual([]);
  });

  test('a record is not half written, and an older one stays', () => {
    const cwd = makeFolder({ 'a.txt': TEXT, 'b.yaml': BRIEF });
    const { status, stderr } = limited(cwd, 'check', '--record', 'b.yaml');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'sitrep: b: not recorded: cannot write b.evidence.json: the file is larger than is allowed there\n',
    );
    expect(readdirSync(cwd).toSorted()).toEqual(['a.txt', 'b.yaml']);
  });
});
