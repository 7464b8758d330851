/** The briefs under the reader: read bit by bit, and again as the files change. */
import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { entryOf, type Invocation } from '../../src/library/briefs/library.ts';
import type { BriefInput } from '../../src/library/watching/brief-inputs.ts';
import { LiveLibrary } from '../../src/library/watching/live-library.ts';
import type { LibraryNews } from '../../src/library/watching/open-library.ts';
import { makeFolder, soundBrief } from '../folder.ts';

const env = { SITREP_CACHE: 'off' };
const titles = ({ entries }: LibraryNews): readonly string[] =>
  entries.map(({ brief, id, isUnread }) => brief?.title ?? (isUnread ? `${id}?` : `${id}!`));

function open(cwd: string, ...inputs: readonly BriefInput[]): LiveLibrary {
  const place: Invocation = { cwd, env };
  return new LiveLibrary(inputs.length > 0 ? inputs : [{ kind: 'folder', path: 'b' }], place);
}

const files = {
  'b/a.yaml': soundBrief('A', 'date: 2026-01-01\n'),
  'b/b.yaml': soundBrief('B', 'date: 2026-01-03\n'),
  'b/c.yml': soundBrief('C', 'date: 2026-01-02\n'),
  'b/d.yaml': 'sitrep: 1\n',
  'b/note.txt': 'x',
};

async function opened(cwd: string, ...inputs: readonly BriefInput[]): Promise<LiveLibrary> {
  const library = open(cwd, ...inputs);
  await library.readFor(60_000);
  return library;
}

describe('reading', () => {
  test('begins with the files’ names, and goes on brief by brief', async () => {
    const library = open(makeFolder(files));
    expect(titles(library.now())).toEqual(['a?', 'b?', 'c?', 'd?']);
    expect(library.now().reading).toEqual({ read: 0, total: 4 });
    await library.readFor(0);
    expect(titles(library.now())).toEqual(['A', 'b?', 'c?', 'd?']);
    expect(library.now().reading).toEqual({ read: 1, total: 4 });
    library.prefer('b/c.yml');
    await library.readFor(0);
    expect(titles(library.now())).toEqual(['C', 'A', 'b?', 'd?']);
    await library.readFor(60_000);
    expect(titles(library.now())).toEqual(['B', 'C', 'A', 'd!']);
    expect(library.now().reading).toBeUndefined();
  });

  test('reports as it goes on, and at its end once more', async () => {
    const library = open(makeFolder(files));
    const reported: LibraryNews[] = [];
    await library.readOn(
      (news) => reported.push(news),
      () => false,
    );
    expect(reported.at(-1)?.reading).toBeUndefined();
    expect(titles(reported.at(-1) ?? library.now())).toEqual(['B', 'C', 'A', 'd!']);
    await library.readOn(
      (news) => reported.push(news),
      () => false,
    );
    expect(reported.length).toBe(1);
  });

  test('ends where nobody reads any more', async () => {
    const library = open(makeFolder(files));
    await library.readOn(
      () => expect.unreachable(),
      () => true,
    );
    expect(library.now().reading?.read).toBe(0);
  });

  test('lets timers in between slices', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`b/${index}.yaml`, soundBrief(`T${index}`)]),
    );
    const library = open(makeFolder(many));
    let ticks = 0;
    const timer = setInterval(() => ticks++, 0);
    await library.readOn(
      () => {},
      () => false,
    );
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(0);
  });

  test('keeps the order in which files and folders were named, and names none twice', async () => {
    const cwd = makeFolder({ ...files, 'z.yaml': soundBrief('Z'), 'y.yaml': soundBrief('Y') });
    const fixed = await entryOf({ text: soundBrief('In'), bytes: new Uint8Array() }, '<stdin>');
    const library = await opened(
      cwd,
      { kind: 'file', path: 'z.yaml' },
      { kind: 'fixed', entry: fixed },
      { kind: 'folder', path: 'b' },
      { kind: 'file', path: 'b/a.yaml' },
      { kind: 'file', path: 'y.yaml' },
    );
    expect(titles(library.now())).toEqual(['Z', 'In', 'B', 'C', 'A', 'd!', 'Y']);
    expect(titles(await library.reload())).toEqual(['Z', 'In', 'B', 'C', 'A', 'd!', 'Y']);
  });

  test('of a folder that is not there is a problem', () => {
    const { entries, problems } = open(makeFolder()).now();
    expect([entries, problems]).toEqual([[], ['cannot read the library b: no such folder']]);
  });
});

describe('what has changed on disk', () => {
  test('is read again, what has not stays the very same', async () => {
    const cwd = makeFolder(files);
    const library = await opened(cwd);
    const before = library.now().entries;
    writeFileSync(join(cwd, 'b/c.yml'), soundBrief('C2', 'date: 2026-01-02\n'));
    writeFileSync(join(cwd, 'b/e.yaml'), soundBrief('E'));
    rmSync(join(cwd, 'b/a.yaml'));
    const news = await library.refresh([join(cwd, 'b/c.yml')]);
    expect(news && titles(news)).toEqual(['B', 'C2', 'E', 'd!']);
    expect(news?.changes).toEqual([
      { path: 'b/c.yml', kind: 'changed' },
      { path: 'b/e.yaml', kind: 'added' },
      { path: 'b/a.yaml', kind: 'removed' },
    ]);
    expect(news?.entries[0]).toBe(before[0]);
    expect(news?.entries[3]).toBe(before[3]);
  });

  test('is nothing where the bytes are the same, or the fault is', async () => {
    const cwd = makeFolder(files);
    const library = await opened(cwd);
    const names = Object.keys(files).map((name) => join(cwd, name));
    for (const name of names) utimesSync(name, new Date(), new Date());
    expect(await library.refresh([...names, join(cwd, 'b')])).toBeUndefined();
  });

  test('is also reported where only a comment has changed, for a record may lapse by it', async () => {
    const cwd = makeFolder(files);
    const library = await opened(cwd);
    writeFileSync(join(cwd, 'b/a.yaml'), `${files['b/a.yaml']}# a comment\n`);
    const news = await library.refresh([join(cwd, 'b/a.yaml')]);
    expect(news?.changes).toEqual([{ path: 'b/a.yaml', kind: 'changed' }]);
  });

  test('breaks a brief, and mends it', async () => {
    const cwd = makeFolder(files);
    const library = await opened(cwd);
    writeFileSync(join(cwd, 'b/b.yaml'), 'sitrep: 1\ntitle: [\n');
    expect(titles((await library.refresh([join(cwd, 'b/b.yaml')])) ?? library.now())).toContain(
      'b!',
    );
    writeFileSync(join(cwd, 'b/b.yaml'), files['b/b.yaml']);
    expect(titles((await library.refresh([join(cwd, 'b/b.yaml')])) ?? library.now())[0]).toBe('B');
  });

  test('leaves a brief that a write of just now has broken as it was, where somebody waits', async () => {
    const cwd = makeFolder(files);
    const library = await opened(cwd);
    const path = join(cwd, 'b/b.yaml');
    const wait = vi.fn<(path: string, milliseconds: number) => void>();
    const refresh = async (text: string) => {
      writeFileSync(path, text);
      return library.refresh([path], wait);
    };
    expect(await refresh('sitrep: 1\ntitle: [\n')).toBeUndefined();
    expect(wait).toHaveBeenCalledExactlyOnceWith(
      path,
      expect.toSatisfy((ms) => ms > 0 && ms <= 2000),
    );
    expect(titles(library.now())[0]).toBe('B');
    // What is sound is never waited for, nor what was broken before.
    expect(
      titles((await refresh(soundBrief('B2', 'date: 2026-01-03\n'))) ?? library.now())[0],
    ).toBe('B2');
    await refresh('sitrep: 1\ntitle: [\n');
    const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 2100);
    onTestFinished(() => later.mockRestore());
    const broken = await library.refresh([path], wait);
    expect(broken && titles(broken)).toContain('b!');
    later.mockRestore();
    expect(await refresh('sitrep: 1\ntitle: {\n')).toBeDefined();
    expect(wait).toHaveBeenCalledTimes(2);
  });

  test('reports which briefs’ evidence records came, went or changed', async () => {
    const cwd = makeFolder(files);
    const library = await opened(cwd);
    const record = join(cwd, 'b/c.evidence.json');
    writeFileSync(record, '{}');
    const news = await library.refresh([record]);
    expect([news?.changes, news?.records]).toEqual([[], ['b/c.yml']]);
    rmSync(record);
    expect((await library.refresh([record]))?.records).toEqual(['b/c.yml']);
    expect(await library.refresh([join(cwd, 'b/other.evidence.json')])).toBeUndefined();
  });

  test('takes the whole folder away, and brings it back', async () => {
    const cwd = makeFolder(files);
    const library = await opened(cwd);
    renameSync(join(cwd, 'b'), join(cwd, 'away'));
    const gone = await library.refresh([join(cwd, 'b')]);
    expect(gone).toMatchObject({
      entries: [],
      problems: ['cannot read the library b: no such folder'],
    });
    renameSync(join(cwd, 'away'), join(cwd, 'b'));
    const back = await library.refresh([join(cwd, 'b')]);
    expect(back && titles(back)).toEqual(['B', 'C', 'A', 'd!']);
    expect(back?.problems).toEqual([]);
  });

  test('takes away a file that was named alone', async () => {
    const cwd = makeFolder(files);
    const library = await opened(cwd, { kind: 'file', path: 'b/a.yaml' });
    rmSync(join(cwd, 'b/a.yaml'));
    const gone = await library.refresh([join(cwd, 'b/a.yaml')]);
    expect(gone).toMatchObject({ entries: [], problems: ['b/a.yaml: no such file'] });
  });

  test('leaves briefs that are not read yet for later', async () => {
    const cwd = makeFolder(files);
    const library = open(cwd);
    writeFileSync(join(cwd, 'b/e.yaml'), soundBrief('E'));
    const news = await library.refresh([join(cwd, 'b')]);
    expect(news && titles(news)).toEqual(['E', 'a?', 'b?', 'c?', 'd?']);
    expect(news?.reading).toEqual({ read: 1, total: 5 });
    rmSync(join(cwd, 'b/d.yaml'));
    expect((await library.refresh([]))?.reading).toEqual({ read: 1, total: 4 });
  });

  test('suspects what has changed since it was opened, what has gone, and the folders', () => {
    const cwd = makeFolder(files);
    const old = new Date('2020-01-01');
    const library = open(cwd);
    for (const name of Object.keys(files)) utimesSync(join(cwd, name), old, old);
    // The time at which that was set cannot be set.
    expect(library.suspects()).toContain(join(cwd, 'b/a.yaml'));
    expect(library.suspects()).toContain(join(cwd, 'b'));
    rmSync(join(cwd, 'b/a.yaml'));
    expect(library.suspects()).toContain(join(cwd, 'b/a.yaml'));
  });
});

describe('asked to read all again', () => {
  test('it does, also what was never read', async () => {
    const cwd = makeFolder(files);
    const library = open(cwd);
    writeFileSync(join(cwd, 'b/a.yaml'), soundBrief('A2'));
    const news = await library.reload();
    expect(titles(news)).toEqual(['B', 'C', 'A2', 'd!']);
    expect(news.reading).toBeUndefined();
  });

  test('it does so after what is under way', async () => {
    const cwd = makeFolder(files);
    const library = open(cwd);
    const results = await Promise.all([
      library.readFor(60_000),
      library.reload(),
      library.refresh([]),
    ]);
    expect(titles(results[1])).toEqual(['B', 'C', 'A', 'd!']);
    expect(results[2]).toBeUndefined();
  });
});

test('the folders to watch are those named, and of files those around them with their names', () => {
  const cwd = makeFolder(files);
  mkdirSync(join(cwd, 'c'));
  symlinkSync(join(cwd, 'b'), join(cwd, 'linked'));
  const watched = open(
    cwd,
    { kind: 'folder', path: 'linked' },
    { kind: 'file', path: 'b/a.yaml' },
    { kind: 'file', path: 'b/c.yml' },
    { kind: 'file', path: 'linked/a.yaml' },
  ).watched();
  expect([...watched]).toEqual([
    [join(cwd, 'linked'), undefined],
    [join(cwd, 'b'), new Set(['a.yaml', 'a.evidence.json', 'c.yml', 'c.evidence.json'])],
  ]);
});
