/** Real files being watched: each wait is for news, never for a time. */

import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { BriefInput } from '../../src/library/watching/brief-inputs.ts';
import { followLibrary } from '../../src/library/watching/follow-library.ts';
import { LiveLibrary } from '../../src/library/watching/live-library.ts';
import type { LibraryNews } from '../../src/library/watching/open-library.ts';
import { run } from '../commands/run.ts';
import { hashOf } from '../commands/store.ts';
import { makeFolder, soundBrief } from '../folder.ts';

const PATIENCE = { timeout: 60_000, interval: 20 };

/** A library that is followed until the test ends. */
async function follow(cwd: string, ...inputs: readonly BriefInput[]) {
  const library = new LiveLibrary(inputs, { cwd, env: { SITREP_CACHE: 'off' } });
  await library.readFor(60_000);
  const news: LibraryNews[] = [];
  const unwatched = vi.fn<(reason: string) => void>();
  onTestFinished(followLibrary(library, { news: (latest) => news.push(latest), unwatched }));
  return {
    unwatched,
    news,
    see: (...titles: readonly string[]) =>
      vi.waitFor(() => {
        const seen = news.at(-1)?.entries.map(({ brief, id }) => brief?.title ?? `${id}!`);
        expect(seen).toEqual(titles);
      }, PATIENCE),
  };
}

test('a change just after the opening is not missed', async () => {
  const cwd = makeFolder({ 'b/a.yaml': soundBrief('A') });
  const { see } = await follow(cwd, { kind: 'folder', path: 'b' });
  writeFileSync(join(cwd, 'b/a.yaml'), soundBrief('Changed'));
  writeFileSync(join(cwd, 'b/c.yaml'), soundBrief('C'));
  await see('Changed', 'C');
});

test('a folder behind a link, and a file behind one, are watched where they are', async () => {
  const cwd = makeFolder({ 'real/a.yaml': soundBrief('A'), 'elsewhere.yaml': soundBrief('B') });
  symlinkSync(join(cwd, 'elsewhere.yaml'), join(cwd, 'real/b.yaml'));
  symlinkSync(join(cwd, 'real'), join(cwd, 'linked'));
  const { see } = await follow(cwd, { kind: 'folder', path: 'linked' });
  writeFileSync(join(cwd, 'real/c.yaml'), soundBrief('C'));
  await see('A', 'B', 'C');
  writeFileSync(join(cwd, 'elsewhere.yaml'), soundBrief('B2'));
  await see('A', 'B2', 'C');
});

test('links in a loop are listed, and all else is watched', async () => {
  const cwd = makeFolder({ 'b/a.yaml': soundBrief('A') });
  symlinkSync('loop.yaml', join(cwd, 'b/loop.yaml'));
  const { see, unwatched } = await follow(cwd, { kind: 'folder', path: 'b' });
  writeFileSync(join(cwd, 'b/c.yaml'), soundBrief('C'));
  await see('A', 'C', 'loop!');
  writeFileSync(join(cwd, 'b/c.yaml'), soundBrief('C2'));
  await see('A', 'C2', 'loop!');
  symlinkSync('round.yaml', join(cwd, 'b/round.yaml'));
  await see('A', 'C2', 'loop!', 'round!');
  expect(unwatched).not.toHaveBeenCalled();
});

test('records beside briefs are reported, other files are not', async () => {
  const cwd = makeFolder({ 'b/a.yaml': soundBrief('A') });
  const { news, see } = await follow(cwd, { kind: 'folder', path: 'b' });
  writeFileSync(join(cwd, 'b/start.yaml'), soundBrief('Start'));
  await see('A', 'Start');
  writeFileSync(join(cwd, 'b/note.txt'), 'x');
  writeFileSync(join(cwd, 'b/.hidden.yaml'), soundBrief('Hidden'));
  mkdirSync(join(cwd, 'b/deeper'));
  writeFileSync(join(cwd, 'b/deeper/z.yaml'), soundBrief('Z'));
  writeFileSync(join(cwd, 'b/a.evidence.json'), '{}');
  await vi.waitFor(() => expect(news.at(-1)?.records).toEqual(['b/a.yaml']), PATIENCE);
  expect(news.length).toBe(2);
});

test('several folders and files at once, one of which goes and comes back', async () => {
  const cwd = makeFolder({
    'one/a.yaml': soundBrief('A'),
    'two/b.yaml': soundBrief('B'),
    'two/c.yaml': soundBrief('C'),
  });
  const { see, news } = await follow(
    cwd,
    { kind: 'folder', path: 'one' },
    { kind: 'file', path: 'two/b.yaml' },
  );
  writeFileSync(join(cwd, 'two/b.yaml'), soundBrief('B2'));
  await see('A', 'B2');
  rmSync(join(cwd, 'one'), { recursive: true });
  await see('B2');
  expect(news.at(-1)?.problems).toEqual(['cannot read the library one: no such folder']);
  mkdirSync(join(cwd, 'one'));
  writeFileSync(join(cwd, 'one/n.yaml'), soundBrief('N'));
  await see('N', 'B2');
  renameSync(join(cwd, 'two'), join(cwd, 'away'));
  await see('N');
  renameSync(join(cwd, 'away'), join(cwd, 'two'));
  await see('N', 'B2');
});

/** A brief whose source is `article.txt` beside it, or with this hash in the store. */
const taken = (sha256?: string): string =>
  `${soundBrief('A')}source:\n  headline: H\n  file: article.txt\n${sha256 === undefined ? '' : `  sha256: ${sha256}\n`}`;

describe('a brief is reported again, as another entry, when the text of its source', () => {
  const followOne = async (files: Readonly<Record<string, string>>, env = {}) => {
    const cwd = makeFolder(files);
    const library = new LiveLibrary([{ kind: 'folder', path: 'b' }], {
      cwd,
      env: { SITREP_CACHE: 'off', ...env },
    });
    await library.readFor(60_000);
    const seen = [library.now().entries[0]];
    const unwatched = vi.fn<(reason: string) => void>();
    const news = ({ entries }: LibraryNews): void => {
      if (entries[0] !== seen.at(-1)) seen.push(entries[0]);
    };
    onTestFinished(followLibrary(library, { news, unwatched }));
    const reportedAgain = (times: number) =>
      vi.waitFor(() => expect(seen).toHaveLength(times + 1), PATIENCE);
    return { cwd, reportedAgain };
  };

  test('is edited, goes and comes back', async () => {
    const { cwd, reportedAgain } = await followOne({
      'b/a.yaml': taken(),
      'b/article.txt': 'One.',
    });
    writeFileSync(join(cwd, 'b/article.txt'), 'Another.');
    await reportedAgain(1);
    rmSync(join(cwd, 'b/article.txt'));
    await reportedAgain(2);
    writeFileSync(join(cwd, 'b/article.txt'), 'Again.');
    await reportedAgain(3);
  });

  test('is behind a link that is swapped', async () => {
    const { cwd, reportedAgain } = await followOne({
      'b/a.yaml': taken(),
      'one.txt': 'One.',
      'two.txt': 'Two.',
    });
    symlinkSync('../one.txt', join(cwd, 'b/article.txt'));
    await reportedAgain(1);
    symlinkSync('../two.txt', join(cwd, 'b/swap'));
    renameSync(join(cwd, 'b/swap'), join(cwd, 'b/article.txt'));
    await reportedAgain(2);
  });

  test('is added to a store that was not there', async () => {
    const data = makeFolder();
    const sha256 = hashOf('A text.');
    const env = { XDG_DATA_HOME: data };
    const { cwd, reportedAgain } = await followOne(
      { 'b/a.yaml': taken(sha256), 'c.txt': 'A text.' },
      env,
    );
    await run(['source', 'add', 'c.txt'], { cwd, env });
    await reportedAgain(1);
  });
});
