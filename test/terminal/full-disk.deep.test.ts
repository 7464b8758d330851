// A disk without room: the program works as without a cache, and leaves nothing that it has only begun.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanEnvironment } from './environment.ts';
import { root, sitrep } from './program.ts';

const disk = mkdtempSync(join(tmpdir(), 'sitrep-disk-'));
const mount = (...argv: readonly string[]) => spawnSync('mount', [...argv]).status === 0;
/** Only an administrator can. */
const isMounted = mount('-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', disk);

afterAll(() => {
  if (isMounted) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

describe.skipIf(!isMounted)('a full disk', () => {
  const run = (...argv: readonly string[]) => {
    const [program = '', ...rest] = sitrep(...argv);
    const env = cleanEnvironment({ XDG_CACHE_HOME: disk });
    return spawnSync(program, rest, { env, cwd: root, encoding: 'utf8' });
  };
  const begun = () =>
    readdirSync(disk, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?!sqlite$)[0-9A-Za-z]{6,}$/.test(name),
    );

  beforeAll(() => {
    run('list', 'briefs');
    writeFileSync(join(disk, 'filler'), '');
    try {
      for (;;) writeFileSync(join(disk, 'filler'), 'x'.repeat(1024), { flag: 'a' });
    } catch {
      // It is full.
    }
  });

  test('has no files in the cache that were only begun', () => {
    for (let times = 0; times < 5; times++) expect(run('list', 'briefs').status).toBe(0);
    expect(run('print', 'briefs').status).toBe(0);
    expect(begun()).toEqual([]);
  });

  test('as the place of a file that is written is said', () => {
    const { status, stderr } = run('print', 'briefs', '--output', join(disk, 'out'));
    expect([status, stderr]).toEqual([2, expect.stringContaining('the disk is full')]);
    expect(begun()).toEqual([]);
  });
});

test('what was begun in the cache and never finished is cleared', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-cache-'));
  const [program = '', ...rest] = sitrep('list', 'briefs');
  const env = cleanEnvironment({ XDG_CACHE_HOME: folder });
  spawnSync(program, rest, { env, cwd: root });
  const cache = join(folder, 'sitrep');
  const compiled = readdirSync(cache).find((name) => name.startsWith('v')) ?? '';
  const left = join(cache, compiled, '06f70610.GAYNbY');
  writeFileSync(left, '');
  utimesSync(left, 1, 1);
  // So that there is an index to be made.
  rmSync(join(cache, 'index'), { recursive: true });
  spawnSync(program, rest, { env, cwd: root });
  const names = readdirSync(cache, { recursive: true, encoding: 'utf8' });
  expect(names).not.toContain(left.slice(cache.length + 1));
  rmSync(folder, { recursive: true });
});
