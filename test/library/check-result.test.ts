import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ARTICLE, briefOf, FALSE, makeLibrary, record, TRUE } from '../commands/port.ts';
import { run } from '../commands/run.ts';
import { hashOf } from '../commands/store.ts';
import { makeFolder } from '../folder.ts';

const BESIDE = briefOf('“We are not opening before Friday.” -- Ada Pollard (p3)', 'file: a.txt');

/** The verdict column of a library's list. */
async function verdicts(cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { out } = await run(['list', '--json', '.'], { cwd, env });
  const lines = (await run(['list', '.'], { cwd, env })).out.trimEnd().split('\n');
  const briefs: { id: string; standing: object | null }[] = JSON.parse(out).briefs;
  return briefs.map(({ id, standing }, index) => ({ id, standing, line: lines[index] ?? '' }));
}

describe('sitrep list says of a brief', () => {
  test.each([
    ['that all of it is verified', BESIDE, '✓ 2 of 2 verified'],
    ['what is worst', BESIDE.replace('not ', ''), '≠ 1 altered'],
    [
      'that the words are somebody else’s',
      BESIDE.replace('Ada Pollard', 'Bram Vale'),
      '✗ 1 wrong speaker',
    ],
    [
      'what is worst, and how much else is wrong',
      BESIDE.replace('not ', '').replace('(p2)', '(p1)'),
      '≠ 1 altered, 1 other',
    ],
    [
      'that a point has no support',
      `${BESIDE}summary: [The port of Varna is shut. (p1)]\n`,
      '✗ 1 unsupported',
    ],
    ['that its source is not here', TRUE, '· not checked'],
    [
      'that its source has changed',
      BESIDE.replace('file: a.txt', `{file: a.txt, sha256: ${'0a'.repeat(32)}}`).replace(
        'source:\n  ',
        'source: ',
      ),
      '· source changed',
    ],
    ['that it has no source', TRUE.replace(/source:\n.*\n/, ''), '· no source'],
    [
      'that there is nothing to check',
      'sitrep: 1\ntitle: T\nsource: a.txt\n',
      '· nothing to check',
    ],
  ])('%s', async (_, yaml, words) => {
    const [brief] = await verdicts(makeLibrary({ 'b.yaml': yaml }));
    expect(brief?.line).toContain(`  T  ${words}  `);
  });

  test('that its record verifies it, or has lapsed', async () => {
    const cwd = makeLibrary();
    await record(cwd);
    const [fitting] = await verdicts(cwd);
    expect(fitting?.line).toContain('(✓) 2 of 2 by record');
    expect(fitting?.standing).toMatchObject({ basis: 'record', day: '2026-11-22' });
    writeFileSync(join(cwd, 'b.yaml'), TRUE.replace('title: T', 'title: U'));
    const [lapsed] = await verdicts(cwd);
    expect(lapsed?.line).toContain('· record lapsed');
    expect(lapsed?.standing).toMatchObject({ basis: 'none', why: 'lapsed' });
  });

  test('nothing where it is broken', async () => {
    const [brief] = await verdicts(makeFolder({ 'b.yaml': 'sitrep: 9\n' }));
    expect(brief).toMatchObject({ standing: null });
  });
});

describe('a line of sitrep list', () => {
  test.each([200, 120, 80, 70])('has the verdict whole at %i columns', async (columns) => {
    const title = 'A title that goes on and on, longer than there is room for on any of these';
    const cwd = makeLibrary({ 'b.yaml': BESIDE.replace('title: T', `title: ${title}`) });
    const { out } = await run(['list', '.'], { cwd, columns });
    expect(out).toContain('✓ 2 of 2 verified');
    expect(out.trimEnd().length).toBeLessThanOrEqual(columns);
  });
});

describe('how a brief stands is remembered', () => {
  // Nothing is remembered of files that were changed just now.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('only as long as brief, source and record are the same', async () => {
    const env = { SITREP_CACHE: '', XDG_CACHE_HOME: makeFolder() };
    const cwd = makeLibrary({ 'b.yaml': BESIDE });
    const see = async (): Promise<string> => {
      const [first] = await verdicts(cwd, env);
      const [second] = await verdicts(cwd, env);
      expect(second).toEqual(first);
      return first?.line ?? '';
    };
    expect(await see()).toContain('✓ 2 of 2 verified');
    expect(readdirSync(join(env.XDG_CACHE_HOME, 'sitrep/index'))).toContainEqual(
      expect.stringMatching(/\.sqlite$/),
    );
    writeFileSync(join(cwd, 'a.txt'), ARTICLE.replace('40 ships', '50 ships'));
    expect(await see()).not.toContain('2 of 2 verified');
    writeFileSync(join(cwd, 'a.txt'), ARTICLE);
    writeFileSync(join(cwd, 'b.yaml'), FALSE.replace(/sha256: .*/, 'file: a.txt'));
    expect(await see()).toContain('≠ 1 altered');
    writeFileSync(join(cwd, 'b.yaml'), TRUE);
    expect(await see()).toContain('· not checked');
    await record(cwd);
    expect(await see()).toContain('(✓) 2 of 2 by record');
    writeFileSync(join(cwd, 'b.evidence.json'), '{}');
    expect(await see()).toContain('· not checked');
  });

  test('and is asked anew where a text comes into the store', async () => {
    const env = { SITREP_CACHE: '', XDG_CACHE_HOME: makeFolder(), XDG_DATA_HOME: makeFolder() };
    const cwd = makeLibrary();
    expect((await verdicts(cwd, env))[0]?.line).toContain('· not checked');
    await run(['source', 'add', 'a.txt'], { cwd, env });
    expect((await verdicts(cwd, env))[0]?.line).toContain('✓ 2 of 2 verified');
    await run(['source', 'remove', hashOf(ARTICLE)], { cwd, env });
    expect((await verdicts(cwd, env))[0]?.line).toContain('· not checked');
  });
});
