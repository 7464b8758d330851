/** What is in a folder is in its store: after every kind of change, and with whatever became of the index. */
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Invocation } from '../../../src/library/briefs/library.ts';
import { openLibrary } from '../../../src/library/store/load-brief.ts';
import { makeFolder, soundBrief } from '../../folder.ts';

/** Files change within the clock’s tick: nothing is taken for unchanged that is so young. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  return () => vi.useRealTimers();
});

function makePlace(files: Readonly<Record<string, string>>) {
  const cwd = makeFolder(files);
  const cache = join(cwd, 'cache');
  /** As a process that is started anew. */
  const invocation = (): Invocation => ({ cwd, env: { XDG_CACHE_HOME: cache } });
  const indexes = join(cache, 'sitrep/index');
  return { cwd, invocation, indexes };
}

async function titles(invocation: Invocation): Promise<readonly string[]> {
  const library = await openLibrary('briefs', invocation);
  if (library.kind === 'fault') throw new Error(library.reason);
  return Array.fromAsync(library.store.list(), ({ id, brief }) => brief?.title ?? `${id} broken`);
}

const FILES = { 'briefs/a.yaml': soundBrief('A'), 'briefs/b.yaml': soundBrief('B') };

describe('a library', () => {
  test('is as its files are, for each process anew', async () => {
    const { cwd, invocation } = makePlace(FILES);
    const file = (name: string): string => join(cwd, 'briefs', name);
    expect(await titles(invocation())).toEqual(['A', 'B']);
    writeFileSync(file('a.yaml'), soundBrief('C'));
    writeFileSync(file('d.yml'), soundBrief('D'));
    writeFileSync(file('.hidden.yaml'), soundBrief('Hidden'));
    expect(await titles(invocation())).toEqual(['C', 'B', 'D']);
    renameSync(file('b.yaml'), file('e.yaml'));
    rmSync(file('d.yml'));
    expect(await titles(invocation())).toEqual(['C', 'B']);
    writeFileSync(file('a.yaml'), 'sitrep: 1\n');
    mkdirSync(file('folder.yaml'));
    expect(await titles(invocation())).toEqual(['B', 'a broken', 'folder broken']);
  });

  test('notices a change that keeps size and time of a file', async () => {
    const { cwd, invocation } = makePlace(FILES);
    const path = join(cwd, 'briefs/a.yaml');
    expect(await titles(invocation())).toEqual(['A', 'B']);
    const { atime, mtime } = statSync(path);
    writeFileSync(path, soundBrief('X'));
    utimesSync(path, atime, mtime);
    expect(await titles(invocation())).toEqual(['X', 'B']);
  });

  test('notices a change within the same tick of the clock', async () => {
    vi.useRealTimers();
    const { cwd, invocation } = makePlace(FILES);
    for (const title of ['P', 'Q', 'R']) {
      writeFileSync(join(cwd, 'briefs/a.yaml'), soundBrief(title));
      expect(await titles(invocation())).toEqual([title, 'B']);
    }
  });

  test('is not read again where only the times of a file have changed', async () => {
    const { cwd, invocation } = makePlace(FILES);
    await titles(invocation());
    utimesSync(join(cwd, 'briefs/a.yaml'), 1, 1);
    const library = await openLibrary('briefs', invocation());
    if (library.kind === 'fault') throw new Error(library.reason);
    expect(await library.store.changesSince(1)).toEqual({ moment: 2, changed: [], gone: [] });
  });

  test('of which only the newest are asked for is not looked at whole each time', async () => {
    const { cwd, invocation } = makePlace({
      'briefs/a.yaml': soundBrief('A', 'date: 2026-11-22\n'),
      'briefs/b.yaml': soundBrief('B', 'date: 2026-11-21\n'),
    });
    const newest = async (): Promise<readonly string[]> => {
      const library = await openLibrary('briefs', invocation(), { newest: 1 });
      if (library.kind === 'fault') throw new Error(library.reason);
      return Array.fromAsync(library.store.list(), ({ brief }) => brief?.title ?? '');
    };
    const write = (name: string, title: string, day: string): void =>
      writeFileSync(join(cwd, 'briefs', name), soundBrief(title, `date: ${day}\n`));
    expect(await newest()).toEqual(['A', 'B']);
    write('b.yaml', 'Not seen yet', '2026-11-20');
    expect(await newest()).toEqual(['A', 'B']);
    write('a.yaml', 'Seen', '2026-11-22');
    expect(await newest()).toEqual(['Seen', 'Not seen yet']);
    write('c.yaml', 'Came', '2026-11-23');
    expect((await newest())[0]).toBe('Came');
    rmSync(join(cwd, 'briefs/c.yaml'));
    expect((await newest())[0]).toBe('Seen');
    write('b.yaml', 'Seen later', '2026-11-25');
    expect((await newest())[0]).toBe('Seen');
    vi.setSystemTime(Date.now() + 2 * 60 * 60 * 1000);
    expect((await newest())[0]).toBe('Seen later');
  });

  test('that cannot be read says why', async () => {
    const { invocation } = makePlace({});
    expect(await openLibrary('briefs', invocation())).toMatchObject({ kind: 'fault' });
  });
});

describe('an index', () => {
  test('is one file for each library, which nobody else may read', async () => {
    const { invocation, indexes } = makePlace(FILES);
    await titles(invocation());
    await titles(invocation());
    expect(readdirSync(indexes).filter((name) => name.endsWith('.sqlite'))).toHaveLength(1);
    expect(statSync(indexes).mode & 0o777).toBe(0o700);
  });

  test.each([
    ['gone', (path: string) => rmSync(path)],
    [
      'no database',
      (path: string) => writeFileSync(path, 'not a database, but a long text. '.repeat(99)),
    ],
    ['empty', (path: string) => writeFileSync(path, '')],
    ['damaged', (path: string) => writeFileSync(path, Buffer.alloc(8192, 7), { flag: 'r+' })],
    ['of more bytes', (path: string) => appendFileSync(path, 'x'.repeat(5000))],
  ])('that is %s is made anew', async (_, harm) => {
    const { invocation, indexes } = makePlace(FILES);
    await titles(invocation());
    for (const name of readdirSync(indexes)) {
      if (name.endsWith('.sqlite')) harm(join(indexes, name));
      else rmSync(join(indexes, name));
    }
    expect(await titles(invocation())).toEqual(['A', 'B']);
    expect(await titles(invocation())).toEqual(['A', 'B']);
  });

  test('is not needed where its folder is a file, or not to be written', async () => {
    const { cwd, invocation } = makePlace({ ...FILES, cache: 'a file' });
    expect(await titles(invocation())).toEqual(['A', 'B']);
    rmSync(join(cwd, 'cache'));
    mkdirSync(join(cwd, 'cache'));
    chmodSync(join(cwd, 'cache'), 0o500);
    expect(await titles(invocation())).toEqual(['A', 'B']);
  });

  test('is not made where there is to be no cache, or reading is confined', async () => {
    const { cwd, invocation } = makePlace(FILES);
    const { env } = invocation();
    expect(await titles({ cwd, env: { ...env, SITREP_CACHE: 'off' } })).toEqual(['A', 'B']);
    expect(await titles({ cwd, env: { ...env }, confinedTo: cwd })).toEqual(['A', 'B']);
    expect(readdirSync(cwd)).toEqual(['briefs']);
  });
});
