import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/text/layout/width.ts';
import { makeFolder, soundBrief } from '../folder.ts';
import { run } from './run.ts';

const FILES = {
  'briefs/varna.yaml': soundBrief(
    'Port of Varna closed',
    'date: 2026-11-22\ntags: [shipping]\nsummary: [Two ships were hit by rocket fire., Nobody was hurt.]\nquotes:\n  - {text: We cannot confirm any casualties, by: Bram Hale}\n',
  ),
  'briefs/old.yaml': soundBrief('Rocket tests', 'date: 2025-01-02\npeople: [{name: Bram Hale}]\n'),
  'briefs/broken.yaml': soundBrief('Rocket', 'status: open\n'),
};

describe('sitrep search', () => {
  test('prints what is found under its brief, newest first, and why it was found', async () => {
    const cwd = makeFolder(FILES);
    expect(await run(['search', 'rocket'], { cwd })).toEqual({
      status: 0,
      err: '',
      out: `varna  2026-11-22  Port of Varna closed
  summary 1  Two ships were hit by rocket fire.

old  2025-01-02  Rocket tests
`,
    });
    expect(
      (await run(['search', 'quote:casualties', 'by:hale'], { cwd })).out,
    ).toBe(`varna  2026-11-22  Port of Varna closed
  quotes 1  We cannot confirm any casualties
            by: Bram Hale
`);
    expect((await run(['search', 'tag:shipping'], { cwd })).out).toBe(
      'varna  2026-11-22  Port of Varna closed\n  tag  shipping\n',
    );
  });

  test('ends with status 1 where nothing is found, and says in how many briefs', async () => {
    const cwd = makeFolder(FILES);
    expect(await run(['search', 'volcano'], { cwd })).toEqual({
      status: 1,
      out: '',
      err: 'sitrep: nothing found in 3 briefs\n',
    });
    const json = await run(['search', 'volcano', '--json'], { cwd });
    expect(json).toEqual({
      status: 1,
      err: '',
      out: '{"version":1,"query":"volcano","briefs":[]}\n',
    });
  });

  test('points at what is wrong in a query, with status 2', async () => {
    const cwd = makeFolder(FILES);
    expect(await run(['search', '港 qoute:x'], { cwd })).toEqual({
      status: 2,
      out: '',
      err: `sitrep: no field is called ‘qoute’; did you mean quote:?
  港 qoute:x
     ^^^^^^^
Try: sitrep search --help
`,
    });
    expect((await run(['search', 'a', '--library', 'nowhere'], { cwd })).status).toBe(2);
  });

  test('as JSON gives the fields of an item with the places of the words in code points', async () => {
    const cwd = makeFolder({
      'briefs/a.yaml': soundBrief('A', 'quotes: [{text: 😀 rocket fire, by: Bram Hale}]\n'),
    });
    const { out } = await run(['search', '--json', '"rocket fire"'], { cwd });
    expect(JSON.parse(out).briefs).toEqual([
      {
        path: 'briefs/a.yaml',
        id: 'a',
        title: 'A',
        date: null,
        about: [],
        items: [
          {
            section: 'quotes',
            index: 0,
            fields: [
              { name: 'text', text: '😀 rocket fire', matches: [{ start: 2, end: 13 }] },
              { name: 'by', text: 'Bram Hale', matches: [] },
            ],
          },
        ],
      },
    ]);
  });

  test('on a terminal cuts long texts around what is found, marks it, and shows nothing unsafe', async () => {
    const long = `${'before '.repeat(40)}a rocket, \u001B[31mred\u202E ${'after '.repeat(40)}`;
    const cwd = makeFolder({
      'briefs/a.yaml': soundBrief('A', `summary: ['x', ${JSON.stringify(long)}]\n`),
    });
    for (const columns of [40, 60, 80, 120]) {
      const { out } = await run(['search', 'rocket', '--color', 'never'], { cwd, columns });
      const [, line = ''] = out.split('\n');
      expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      expect(line).toMatch(/^ {2}summary 2 {2}….*a rocket, .*…$/);
      expect(line).not.toContain('\u001B');
      expect(line).not.toContain('\u202E');
    }
    const { out } = await run(['search', 'rocket', '--color', 'always'], { cwd, columns: 80 });
    expect(out).toContain('a \u001B[1mrocket\u001B[22m,');
  });
});
