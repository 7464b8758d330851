import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openReadState, readVersion } from '../../src/library/read-state/open-read-state.ts';
import { displayWidth } from '../../src/text/layout/width.ts';
import { makeFolder, soundBrief } from '../folder.ts';
import { run } from './run.ts';

const FILES = {
  'briefs/varna.yaml': soundBrief(
    'Port of Varna closed',
    'date: 2026-11-22\nsummary: [A, B]\nquestions:\n  - Who?\n  - {q: Why?, status: dropped}\n',
  ),
  'briefs/old.yaml': soundBrief('An older one', 'date: 2025-01-02\npeople: [{name: Bram}]\n'),
  'briefs/undated.yaml': soundBrief('港は閉鎖された'),
  'briefs/broken.yaml': soundBrief('Broken', 'status: open\n'),
};

describe('sitrep list --unread', () => {
  test('leaves out what was read as it is', async () => {
    const cwd = makeFolder(FILES);
    const env = { XDG_STATE_HOME: join(cwd, 'state') };
    const state = (await openReadState({ env })) ?? expect.fail();
    const path = join(cwd, 'briefs/varna.yaml');
    const { version, mark } = (await readVersion(path)) ?? expect.fail();
    state.noteRead(path, { ...version, readAt: 1 }, mark);
    state.close();
    const { status, out } = await run(['list', '--unread', '--limit', '1'], { cwd, env });
    expect({ status, out }).toEqual({
      status: 0,
      out: '2025-01-02  old  An older one  · no source  new, 1 person\n',
    });
    const { out: json } = await run(['list', '--unread', '--json'], { cwd, env });
    const { briefs } = JSON.parse(json);
    expect(briefs.map(({ id }: { readonly id: string }) => id)).toEqual([
      'old',
      'undated',
      'broken',
    ]);
    expect(briefs[0]).toMatchObject({ readMark: 'new' });
  });

  test('says where nothing is kept', async () => {
    expect(await run(['list', '--unread'], { cwd: makeFolder(FILES) })).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('what you have read is not kept here'),
    });
  });
});

describe('sitrep list', () => {
  test('has a line for each brief, newest first, broken ones last with their first error', async () => {
    const { status, out, err } = await run(['list'], { cwd: makeFolder(FILES) });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(
      out,
    ).toBe(`2026-11-22  varna    Port of Varna closed  · no source  2 points, 2 questions (1 open)
2025-01-02  old      An older one          · no source  1 person
-           undated  港は閉鎖された        · no source  empty
-           broken   3:1: error: expected a key of a brief, found the key ‘status’ [unknown-key]
`);
  });

  test('is not made wider by one long title or id, which is whole in a pipe and in JSON', async () => {
    const title = 'A long one '.repeat(2000).trim();
    const id = 'long-'.repeat(40).slice(0, -1);
    const cwd = makeFolder({
      ...FILES,
      'briefs/long.yaml': soundBrief(title, `date: 2027-01-01\nid: ${id}\n`),
    });
    const { out } = await run(['list'], { cwd });
    const [first = '', ...others] = out.trimEnd().split('\n');
    expect(first).toContain(title);
    for (const line of others) expect(line.length).toBeLessThan(200);
    const wide = await run(['list'], { cwd, columns: 80 });
    for (const line of wide.out.trimEnd().split('\n')) {
      expect(displayWidth(line)).toBeLessThanOrEqual(80);
      expect(line).toMatch(/long-|Port|An ol|港は|error/);
    }
    const { briefs } = JSON.parse((await run(['list', '--json'], { cwd })).out);
    expect(briefs[0]).toMatchObject({ title, id });
  });

  test.each([
    [['--tag', 'black-sea'], ['varna']],
    [['--since', '2026'], ['varna']],
    [['--until', '2025-01'], ['old']],
    [
      ['--since', '2025-01-02', '--until', 'today'],
      ['varna', 'old'],
    ],
    [['--person', 'bram'], ['old']],
    [['--source', '"harbour times"'], ['varna']],
    [['--status', 'dropped'], ['varna']],
    [['--verdict', 'unchecked', '--person', 'bram'], ['old']],
    [['--tag', 'sea', '--until', '2025'], []],
  ] as const)(
    '%j chooses briefs; broken and undated ones are then left out',
    async (options, ids) => {
      const cwd = makeFolder({
        ...FILES,
        'briefs/varna.yaml': `${FILES['briefs/varna.yaml']}tags: [black-sea]\nsource: {outlet: The Harbour Times}\n`,
      });
      const { status, out, err } = await run(['list', '--json', ...options], { cwd });
      expect(status).toBe(0);
      expect(JSON.parse(out).briefs.map(({ id }: { id: string }) => id)).toEqual(ids);
      expect(err).toBe(ids.length === 0 ? 'sitrep: none of 4 briefs is as the options say\n' : '');
    },
  );

  test('ends after the newest with --limit', async () => {
    const { out } = await run(['list', '--limit', '2'], { cwd: makeFolder(FILES) });
    expect(out).toMatch(/^2026-11-22 {2}varna.*\n2025-01-02 {2}old.*\n$/);
    const filtered = await run(['list', '--limit', '1', '--since', '2025'], {
      cwd: makeFolder(FILES),
    });
    expect(filtered.out).toMatch(/^2026-11-22 {2}varna.*\n$/);
  });

  test('refuses a filter that it cannot read, before it reads the library', async () => {
    expect(await run(['list', '--since', 'soon', 'nowhere'], { cwd: makeFolder(FILES) })).toEqual({
      status: 2,
      out: '',
      err: 'sitrep: --since: expected a day, month or year such as 2026-01-15, 2026-01, 2026, today, yesterday or 7d, found ‘soon’\n',
    });
  });

  test('as JSON has the same, with counts, and nulls where the brief is broken', async () => {
    const { status, out } = await run(['list', '--json'], { cwd: makeFolder(FILES) });
    expect(status).toBe(0);
    const { version, briefs } = JSON.parse(out);
    expect(version).toBe(1);
    expect(briefs[0]).toEqual({
      path: 'briefs/varna.yaml',
      id: 'varna',
      title: 'Port of Varna closed',
      date: '2026-11-22',
      tags: [],
      counts: {
        summary: 2,
        figures: 0,
        people: 0,
        quotes: 0,
        questions: 2,
        openQuestions: 1,
        caveats: 0,
      },
      errors: 0,
      warnings: 0,
      firstError: null,
      standing: { basis: 'none', why: 'no-source', day: null, sources: [], counts: null },
    });
    expect(briefs[3]).toMatchObject({
      id: 'broken',
      title: null,
      date: null,
      counts: null,
      errors: 1,
      standing: null,
    });
    expect(briefs[3].firstError).toMatch(/^briefs\/broken.yaml:3:1: error: /);
  });

  test('of an empty folder says so, and as JSON is an empty list', async () => {
    const cwd = makeFolder();
    expect(await run(['list', '.'], { cwd })).toEqual({
      status: 0,
      out: '',
      err: 'sitrep: no briefs in .: none of its files ends in .yaml or .yml\nBegin one from an article: sitrep draft page.html --out .\n',
    });
    expect((await run(['list', '--json', '.'], { cwd })).out).toBe('{"version":1,"briefs":[]}\n');
  });

  test('shows no control character of a title, an id or a file’s name', async () => {
    const cwd = makeFolder({ 'a\u001B[31m\u202E.yaml': soundBrief('"A \\e[31mred \\u202E one"') });
    for (const argv of [
      ['list', '.'],
      ['list', '--json', '.'],
      ['check', '.'],
    ]) {
      const { out, err } = await run(argv, { cwd });
      expect(out + err).not.toContain('\u001B');
      expect(out + err).not.toContain('\u202E');
    }
  });
});
