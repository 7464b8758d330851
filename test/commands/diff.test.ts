// The command `diff`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openReadState, readVersion } from '../../src/library/read-state/open-read-state.ts';
import { makeFolder, soundBrief } from '../folder.ts';
import { run } from './run.ts';

const OLD = soundBrief(
  'Port of Varna closed',
  `summary:
  - The port waits for a pilot. (p2)
  - Nobody was hurt. (p3)
figures:
  - {what: ships waiting, value: 40, series: ships-waiting, at: p2}
quotes:
  - “We are shut” -- Bram Hale (p3)
questions:
  - When will it reopen? (p4)
`,
);
const NEW = soundBrief(
  'Port of Varna open',
  `summary:
  - The port waits for a crane. (p2)
figures:
  - {what: vessels outside, value: 45, series: ships-waiting, at: p5}
quotes:
  - “We sail” -- Ann Lee (p6)
  - “We are shut” -- Bram Hale (p3)
questions:
  - {q: When will it reopen?, status: answered, answer: On Monday, at: p4}
`,
);

const compare = (files: Readonly<Record<string, string>>, ...argv: readonly string[]) =>
  run(['diff', ...argv], { cwd: makeFolder(files) });

describe('sitrep diff', () => {
  const files = { 'old.yaml': OLD, 'new.yaml': NEW };

  test('shows what was changed, added, removed and answered, item by item', async () => {
    expect(await compare(files, 'old.yaml', 'new.yaml')).toEqual({
      status: 1,
      err: '',
      out: `title
  ~ Port of Varna [-closed-]{+open+}
summary
  ~ The port waits for a [-pilot-]{+crane+}. [p2]
  - Nobody was hurt. [p3]
figures
  ~ [-40 ships waiting-]{+45 vessels outside+} [[-p2-]{+p5+}]
quotes
  + “We sail” — Ann Lee [p6]
questions
  = When will it reopen? [p4]{+ Answered: On Monday+}
`,
    });
  });

  test('says nothing of the same items in another order', async () => {
    const other = OLD.replace(
      /( {2}- The port[^\n]*\n)( {2}- Nobody[^\n]*\n)/,
      (_, first: string, second: string) => second + first,
    );
    expect(other).not.toBe(OLD);
    expect(await compare({ 'a.yaml': OLD, 'b.yaml': other }, 'a.yaml', 'b.yaml')).toEqual({
      status: 0,
      out: '',
      err: '',
    });
  });

  test('as JSON has the places of each item and what differs', async () => {
    const { out } = await compare(files, '--json', 'old.yaml', 'new.yaml');
    const { changes } = JSON.parse(out);
    expect(changes.at(-1)).toMatchObject({
      kind: 'answered',
      before: '/questions/0',
      after: '/questions/0',
    });
    expect(changes).toContainEqual({
      kind: 'removed',
      before: '/summary/1',
      after: null,
      old: 'Nobody was hurt. [p3]',
      new: null,
    });
  });

  test('says nothing of a brief and itself', async () => {
    expect(await compare(files, 'old.yaml', 'old.yaml')).toEqual({ status: 0, out: '', err: '' });
  });

  test.each([
    ['a day', 'date: 2026-11-22\n', '', 'date\n  - 2026-11-22\n'],
    ['tags', 'tags: [port]\n', 'tags: [port, sea]\n', 'tags\n  ~ port{+, sea+}\n'],
    [
      'a figure in the source’s own words',
      'figures: [About 90 people were hurt (p3)]\n',
      'figures: [About 91 people were hurt (p3)]\n',
      'figures\n  ~ about [-90-]{+91+} people were hurt [p3]\n',
    ],
    [
      'the words around a quote',
      'quotes:\n  - {text: We sail, by: Ann Lee, context: asked about the quay, at: p3}\n',
      'quotes:\n  - {text: We sail, by: Ann Lee, context: asked about the crane, at: p3}\n',
      'quotes\n  ~ “We sail” — Ann Lee [p3]; context: asked about the [-quay-]{+crane+}\n',
    ],
    [
      'the words of a source',
      'source: {headline: Storm shuts Varna, outlet: Varna Post, file: varna.txt}\n',
      'source: {headline: Storm shuts Varna, outlet: Varna Post, file: storm.txt}\n',
      'sources\n  ~ “Storm shuts Varna” Varna Post. Author and date not stated; file: [-varna.txt-]{+storm.txt+}\n',
    ],
  ])('shows where they differ: %s', async (_, old, now, out) => {
    const both = { 'a.yaml': soundBrief('Port', old), 'b.yaml': soundBrief('Port', now) };
    expect(await compare(both, 'a.yaml', 'b.yaml')).toEqual({ status: 1, out, err: '' });
  });

  describe('against what was read', () => {
    const env = { XDG_STATE_HOME: 'state', SOURCE_DATE_EPOCH: '1796083200' };
    /** Reads the old state, as of a moment, and runs the command on the new one. */
    async function afterReading(day: string, ...argv: readonly string[]) {
      const cwd = makeFolder({ 'briefs/varna.yaml': OLD, 'briefs/other.yaml': NEW });
      const place = { ...env, XDG_STATE_HOME: join(cwd, 'state') };
      const state = (await openReadState({ env: place })) ?? expect.fail();
      const path = join(cwd, 'briefs/varna.yaml');
      const { version, mark } = (await readVersion(path)) ?? expect.fail();
      state.noteRead(path, { ...version, readAt: Date.parse(day) }, mark);
      state.close();
      writeFileSync(path, OLD.replace('a pilot', 'a tug'));
      return run(['diff', ...argv], { cwd, env: place });
    }

    const CHANGED = `Port of Varna closed (varna), as you read it on 2026-11-30
summary
  ~ The port waits for a [-pilot-]{+tug+}. [p2]
`;

    test('compares one brief with what was read of it last', async () => {
      expect(await afterReading('2026-11-30', 'varna')).toEqual({
        status: 1,
        out: CHANGED,
        err: '',
      });
    });

    test('with a day compares all that was read before it', async () => {
      expect(await afterReading('2026-11-30', '--since', 'today')).toMatchObject({
        status: 1,
        out: CHANGED,
      });
      expect(await afterReading('2026-11-30', '--since', '2026-11-30')).toEqual({
        status: 0,
        out: '',
        err: '',
      });
    });

    test('passes over what is gone, and says where there is no library', async () => {
      const cwd = makeFolder({ 'briefs/kept.yaml': OLD });
      const place = { ...env, XDG_STATE_HOME: join(cwd, 'state') };
      const state = (await openReadState({ env: place })) ?? expect.fail();
      const version = { sha256: 'a', text: OLD, readAt: 1 };
      state.noteRead(join(cwd, 'briefs/gone.yaml'), version, '');
      state.noteRead('/elsewhere/kept.yaml', version, '');
      state.close();
      const since = ['diff', '--since', 'today'];
      expect(await run(since, { cwd, env: place })).toEqual({ status: 0, out: '', err: '' });
      expect(await run([...since, '--library', 'none'], { cwd, env: place })).toMatchObject({
        status: 2,
        err: expect.stringContaining('none'),
      });
    });

    test('says what was not read, and what is no day', async () => {
      expect(await afterReading('2026-11-30', 'other')).toMatchObject({
        status: 2,
        err: expect.stringContaining('you have not read it'),
      });
      expect(await afterReading('2026-11-30', '--since', 'tomorrow')).toMatchObject({ status: 2 });
    });

    test('as JSON names each brief', async () => {
      const { out } = await afterReading('2026-11-30', '--json', 'varna');
      expect(JSON.parse(out).briefs).toMatchObject([
        { id: 'varna', readOn: '2026-11-30', changes: [{ kind: 'changed', after: '/summary/0' }] },
      ]);
    });
  });

  test.each([
    ['three briefs', ['old.yaml', 'new.yaml', 'old.yaml'], /expected one brief or two, found 3/],
    ['no brief', [], /expected one brief or two, found 0/],
    ['a brief that is not there', ['old.yaml', 'none.yaml'], /none\.yaml: no such file/],
    ['a broken brief', ['old.yaml', 'broken.yaml'], /broken\.yaml: not a sound brief/],
    ['a folder', ['old.yaml', '.'], /expected a brief, found the folder \./],
  ])('ends with status 2 for %s', async (_, argv, message) => {
    const { status, out, err } = await compare({ ...files, 'broken.yaml': 'sitrep: 1\n' }, ...argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
  });
});
