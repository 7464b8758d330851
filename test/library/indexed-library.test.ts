/** A large library as the reader has it: heads alone, as the index knows them, then as the files are. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry, Invocation } from '../../src/library/briefs/library.ts';
import { openLibrary } from '../../src/library/store/load-brief.ts';
import { followLibrary } from '../../src/library/watching/follow-library.ts';
import { IndexedLibrary } from '../../src/library/watching/indexed-library.ts';
import type { LibraryNews } from '../../src/library/watching/open-library.ts';
import { makeFolder, soundBrief } from '../folder.ts';

/** Files change within the clock’s tick: nothing is taken for unchanged that is so young. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  return () => vi.useRealTimers();
});

const COUNT = 320;
const titleOf = ({ head, brief }: Entry): string => head?.title ?? brief?.title ?? '';

async function openIn(cwd: string): Promise<IndexedLibrary> {
  const invocation: Invocation = { cwd, env: { XDG_CACHE_HOME: join(cwd, 'cache') } };
  const library = await openLibrary('briefs', invocation);
  if (library.kind === 'fault') throw new Error(library.reason);
  return IndexedLibrary.open('briefs', library.store, invocation);
}

async function makeLibrary() {
  const cwd = makeFolder();
  mkdirSync(join(cwd, 'briefs'));
  const file = (name: string): string => join(cwd, 'briefs', name);
  const write = (name: string, title: string, lines = ''): void =>
    writeFileSync(file(name), soundBrief(title, lines));
  for (let index = 0; index < COUNT; index++) write(`b${1000 + index}.yaml`, `Title ${index}`);
  return { cwd, file, write, library: await openIn(cwd) };
}

async function readOn(library: IndexedLibrary): Promise<LibraryNews> {
  const news: LibraryNews[] = [];
  await library.readOn(
    (one) => news.push(one),
    () => false,
  );
  const last = news.at(-1);
  if (!last) throw new Error('there are no news');
  return last;
}

describe('a large library', () => {
  test('begins with some heads, and reads the others', async () => {
    const { library } = await makeLibrary();
    const { entries, reading } = library.now();
    expect(reading).toEqual({ read: 300, total: COUNT });
    expect(entries.map(titleOf).slice(0, 2)).toEqual(['Title 0', 'Title 1']);
    const all = await readOn(library);
    expect(all).toMatchObject({ problems: [], changes: [] });
    expect(all.reading).toBeUndefined();
    expect(all.entries).toHaveLength(COUNT);
    expect(all.entries[0]).toBe(entries[0]);
    expect(all.entries[7]?.brief?.title).toBe('Title 7');
  });

  test('has changed, new and lost files; all others stay the very same', async () => {
    const { library, file, write } = await makeLibrary();
    const { entries } = await readOn(library);
    write('b1003.yaml', 'Changed');
    const one = await library.refresh([file('b1003.yaml')]);
    expect(one?.changes).toEqual([{ path: 'briefs/b1003.yaml', kind: 'changed' }]);
    expect(one?.entries[3]?.head?.title).toBe('Changed');
    expect(one?.entries[4]).toBe(entries[4]);
    write('new.yaml', 'New', 'date: 2026-11-22\n');
    rmSync(file('b1000.yaml'));
    const two = await library.refresh([file('new.yaml'), file('b1000.yaml')]);
    expect(two?.changes).toEqual([
      { path: 'briefs/new.yaml', kind: 'added' },
      { path: 'briefs/b1000.yaml', kind: 'removed' },
    ]);
    expect(two?.entries.slice(0, 2).map(titleOf)).toEqual(['New', 'Title 1']);
    expect(await library.refresh([file('b1003.yaml')])).toBeUndefined();
  });

  test('has a brief in another place, or checked again, where it has another day or a record', async () => {
    const { library, file, write } = await makeLibrary();
    const { entries } = await readOn(library);
    write('b1007.yaml', 'Later', 'date: 2026-11-22\n');
    const moved = await library.refresh([file('b1007.yaml')]);
    expect(moved?.changes).toEqual([{ path: 'briefs/b1007.yaml', kind: 'changed' }]);
    expect(moved?.entries.slice(0, 2).map(titleOf)).toEqual(['Later', 'Title 0']);
    writeFileSync(file('b1001.evidence.json'), '{}');
    const recorded = await library.refresh([file('b1001.evidence.json')]);
    expect(recorded?.records).toEqual(['briefs/b1001.yaml']);
    expect(recorded?.entries[2]).not.toBe(entries[1]);
    expect(recorded?.entries[2]?.path).toBe(entries[1]?.path);
    expect(await library.refresh([file('b9999.evidence.json')])).toBeUndefined();
  });

  test('finds what has changed since it was indexed', async () => {
    const { library, cwd, write } = await makeLibrary();
    await readOn(library);
    write('b1005.yaml', 'Changed meanwhile');
    const news = await library.refresh(library.suspects());
    expect(news?.changes).toEqual([{ path: 'briefs/b1005.yaml', kind: 'changed' }]);
    renameSync(join(cwd, 'briefs'), join(cwd, 'elsewhere'));
    expect(await library.reload()).toMatchObject({
      problems: [expect.stringContaining('cannot read the library')],
    });
  });

  test('keeps a sound brief that a write has just broken, and asks to be called again', async () => {
    vi.useRealTimers();
    const { library, file } = await makeLibrary();
    await readOn(library);
    writeFileSync(file('b1002.yaml'), 'sitrep: 1\n');
    const waited: string[] = [];
    const news = await library.refresh([file('b1002.yaml')], (path) => waited.push(path));
    expect(news).toBeUndefined();
    expect(waited).toEqual([file('b1002.yaml')]);
    expect((await library.refresh([file('b1002.yaml')]))?.changes).toHaveLength(1);
  });

  test('stays as it was where its index is lost', async () => {
    const cwd = makeFolder({ 'briefs/a.yaml': soundBrief('A') });
    const invocation: Invocation = { cwd, env: { XDG_CACHE_HOME: join(cwd, 'cache') } };
    const opened = await openLibrary('briefs', invocation);
    if (opened.kind === 'fault') throw new Error(opened.reason);
    const library = await IndexedLibrary.open('briefs', opened.store, invocation);
    const full = Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR' });
    vi.spyOn(opened.store, 'put').mockRejectedValue(full);
    writeFileSync(join(cwd, 'briefs/a.yaml'), soundBrief('B'));
    expect(await library.refresh([join(cwd, 'briefs/a.yaml')])).toBeUndefined();
    expect(library.now().entries.map(titleOf)).toEqual(['A']);
  });

  test('is followed', async () => {
    vi.useRealTimers();
    const { library, write } = await makeLibrary();
    const seen: LibraryNews[] = [];
    const end = followLibrary(library, { news: (news) => seen.push(news), unwatched: () => {} });
    await expect.poll(() => seen.length).toBeGreaterThan(0);
    write('b1010.yaml', 'Changed on disk');
    await expect
      .poll(() => seen.at(-1)?.entries.some((entry) => titleOf(entry) === 'Changed on disk'))
      .toBe(true);
    end();
  });
});
