// The program's edge, in a real terminal: what it says about itself, and what to a Node.js that is too old.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { cleanEnvironment } from './environment.ts';
import { launcher, sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';

const needed = manifest.engines.node.replace('>=', '');

describe('a Node.js that is too old', () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'sitrep-old-node-'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  /** Run `--version` on this Node.js while it says that it is another. */
  function launchedAs(version: string) {
    const preload = join(directory, `${version}.cjs`);
    writeFileSync(
      preload,
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`,
    );
    return spawnSync(process.execPath, ['-r', preload, launcher, '--version'], {
      encoding: 'utf8',
      env: cleanEnvironment(),
    });
  }

  const refusal = (version: string) =>
    `sitrep: this is Node.js ${version}, but sitrep needs ${needed} or newer: install it from https://nodejs.org and run sitrep again\n`;

  test.each(['12.22.12', '18.0.0', '20.20.2', '22.12.0', '22.9.1'])(
    '%s is refused in one line',
    (version) => {
      const { status, stdout, stderr } = launchedAs(version);
      expect(stderr).toBe(refusal(version));
      expect(stdout).toBe('');
      expect(status).toBe(2);
    },
  );

  test.each(['22.13.0', '22.20.0', '23.0.0', '24.1.0', '100.0.0'])('%s is welcome', (version) => {
    const { status, stdout, stderr } = launchedAs(version);
    expect(stderr).toBe('');
    expect(stdout).toBe(`${manifest.version}\n`);
    expect(status).toBe(0);
  });

  const oldNode = (process.env.PATH ?? '')
    .split(delimiter)
    .map((part) => join(part, 'node'))
    .filter((path) => existsSync(path))
    .map((path) => ({
      path,
      version: execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim(),
    }))
    .find(({ version }) => Number.parseInt(version, 10) < 22);

  test.skipIf(oldNode === undefined)('one that is really there is refused too', () => {
    const { path = '', version = '' } = oldNode ?? {};
    const { status, stderr } = spawnSync(path, [launcher, '--version'], {
      encoding: 'utf8',
      env: cleanEnvironment(),
    });
    expect(stderr).toBe(refusal(version));
    expect(status).toBe(2);
  });

  test('can parse the launcher: it has no syntax newer than Node.js 12', () => {
    const source = readFileSync(launcher, 'utf8');
    const lowered = transformSync(source, {
      target: 'node12.20',
      platform: 'node',
      minifySyntax: true,
    });
    expect(lowered.code).toBe(source);
    const newer = transformSync(`${source}\nprocess.a?.b`, { target: 'node12.20' });
    expect(newer.code).not.toContain('?.');
  });
});

describe('in a terminal', () => {
  test.each(['--version', '-V'])(
    '%s prints the version and gives the terminal back',
    async (flag) => {
      await using terminal = Terminal.open(sitrep(flag));
      expect(await terminal.exit()).toEqual({ status: 0 });
      expect(terminal.history()).toEqual([manifest.version]);
      expect(terminal.leftovers()).toEqual([]);
    },
  );

  test('--help names the commands', async () => {
    await using terminal = Terminal.open(sitrep('--help'), { rows: 60 });
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.history().join('\n')).toMatch(/Usage: sitrep.*print.*check/s);
    expect(terminal.leftovers()).toEqual([]);
  });
});

test.each([
  ['its user alone may write to', 0o700, true],
  ['others may write to', 0o777, false],
])('compiled code is kept and run in a folder that %s', (_, mode, isUsed) => {
  const cache = mkdtempSync(join(tmpdir(), 'sitrep-cache-'));
  const folder = join(cache, 'sitrep');
  mkdirSync(folder);
  chmodSync(folder, mode);
  const [program = '', ...words] = sitrep('--help');
  const env = cleanEnvironment({ XDG_CACHE_HOME: cache });
  expect(spawnSync(program, words, { env }).status).toBe(0);
  expect(readdirSync(folder).length > 0).toBe(isUsed);
  rmSync(cache, { recursive: true });
});

test('a reader of the output that goes away is no error', () => {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', 'set -o pipefail; "$@" --help | true', 'bash', ...sitrep()],
    { encoding: 'utf8', env: cleanEnvironment() },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
