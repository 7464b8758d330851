import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { soundBrief } from '../folder.ts';
import { run } from './run.ts';
import { bare, hashOf, makeWorld, tamper } from './store.ts';

describe('sitrep source list', () => {
  test('has a line for each text, with the briefs that need it', async () => {
    const text = 'Views: 5\n\nThe port  is\tshut, officials said.\n';
    const brief = (title: string) => soundBrief(title, `source: {sha256: ${hashOf(text)}}\n`);
    const { sitrep } = makeWorld({
      'a.txt': text,
      'b.txt': 'x'.repeat(3000),
      'briefs/one.yaml': brief('One'),
      'briefs/two.yaml': brief('Two'),
      'briefs/broken.yaml': 'sitrep: 9\n',
    });
    await sitrep(['add', 'a.txt', 'b.txt']);
    const { status, out, err } = await sitrep(['list']);
    const [day = ''] = /\d{4}-\d\d-\d\d/.exec(out) ?? [];
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.split('\n').toSorted()).toEqual(
      [
        '',
        `${hashOf(text).slice(0, 12)}   45 B  ${day}  one and 1 more  Views: 5 The port is shut, officials said.`,
        `${hashOf('x'.repeat(3000)).slice(0, 12)}  3 KiB  ${day}  -               ${'x'.repeat(59)}…`,
      ].toSorted(),
    );
    for (const line of (await sitrep(['list'], '', 60)).out.trimEnd().split('\n'))
      expect(line).toHaveLength(60);
  });

  test('as JSON has whole hashes and ids', async () => {
    const { store, sitrep } = makeWorld({
      'a.txt': 'A text.',
      'briefs/one.yaml': soundBrief('One', `source: {sha256: ${hashOf('A text.')}}\n`),
    });
    await sitrep(['add', 'a.txt']);
    const { version, sources } = JSON.parse((await sitrep(['list', '--json'])).out);
    expect(version).toBe(1);
    expect(sources).toEqual([
      {
        sha256: hashOf('A text.'),
        path: join(store, `${hashOf('A text.')}.txt`),
        size: 7,
        added: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        damaged: false,
        start: 'A text.',
        briefs: ['one'],
      },
    ]);
  });

  test('of an empty store says how to fill it', async () => {
    const { sitrep } = makeWorld();
    expect(await sitrep(['list'])).toEqual({
      status: 0,
      out: '',
      err: 'sitrep: no texts in the store; to keep one: sitrep source add FILE\n',
    });
    expect((await sitrep(['list', '--json'])).out).toBe('{"version":1,"sources":[]}\n');
  });

  test('passes over whatever else lies there', async () => {
    const { store, cwd, sitrep } = makeWorld({ 'a.txt': 'A text.' });
    await sitrep(['add', 'a.txt']);
    mkdirSync(join(store, `${'a'.repeat(64)}.txt`));
    symlinkSync(join(cwd, 'a.txt'), join(store, `${'b'.repeat(64)}.txt`));
    symlinkSync('/dev/zero', join(store, `${'c'.repeat(64)}.txt`));
    for (const name of [
      'notes.txt',
      `${'d'.repeat(63)}.txt`,
      `.${'e'.repeat(64)}.txt`,
      '.sitrep-x.part',
    ])
      writeFileSync(join(store, name), 'A text.');
    const { out } = await sitrep(['list', '--json']);
    expect(JSON.parse(out).sources).toHaveLength(1);
    for (const digits of ['aaaaaa', 'bbbbbb', 'cccccc', 'dddddd', 'eeeeee'])
      expect((await sitrep(['path', digits])).status).toBe(1);
  });

  test.each([
    ['other words', 'Another text.'],
    ['fewer bytes', 'A t'],
    ['nothing', ''],
    ['no UTF-8', Uint8Array.from([0x41, 0xff])],
  ])('says of a text that is no longer itself that it is damaged: %s', async (_, content) => {
    const { store, sitrep } = makeWorld({ 'a.txt': 'A text.' });
    await sitrep(['add', 'a.txt']);
    tamper(join(store, `${hashOf('A text.')}.txt`), content);
    const { status, out } = await sitrep(['list']);
    expect(status).toBe(1);
    expect(out).toContain('damaged, and not used; remove it, and add the text again');
    const [source] = JSON.parse((await sitrep(['list', '--json'])).out).sources;
    expect(source).toMatchObject({ damaged: true, start: null });
    const path = await sitrep(['path', hashOf('A text.').slice(0, 6)]);
    expect(path).toMatchObject({ status: 1, out: '' });
    expect(path.err).toContain('its copy in the store is damaged');
  });

  test('shows no control character of a text', async () => {
    const { sitrep } = makeWorld({ 'a.txt': 'A \u001B[31mred \u202Etext.' });
    await sitrep(['add', 'a.txt']);
    for (const argv of [['list'], ['list', '--json']]) {
      const { out } = await sitrep(argv);
      expect(bare(out)).toBe(out);
    }
  });
});

describe('checking', () => {
  const article = 'The port is shut, officials said.\n\nAda Pollard said: “We are not opening.”\n';
  const brief = `sitrep: 1\ntitle: T\nsource: {sha256: ${hashOf(article)}}\nquotes:\n  - “We are not opening.” -- Ada Pollard (p2)\n`;
  const makeLibrary = () => makeWorld({ 'a.txt': article, 'b.yaml': brief });

  test('finds the text in the store by the brief’s hash', async () => {
    const { cwd, data, sitrep } = makeLibrary();
    await sitrep(['add', 'a.txt']);
    const { status, out } = await run(['check', 'b.yaml'], { cwd, env: { XDG_DATA_HOME: data } });
    expect(out).toContain('b: 1 of 1 verified');
    expect(status).toBe(0);
  });

  test('never uses a damaged copy, and says so with or without a record', async () => {
    const { cwd, data, store, sitrep } = makeLibrary();
    await sitrep(['add', 'a.txt']);
    const env = { XDG_DATA_HOME: data };
    const check = () => run(['check', 'b.yaml'], { cwd, env });
    tamper(join(store, `${hashOf(article)}.txt`), article.replace('not ', ''));
    const warning = 'warning: expected the text of the source, found a damaged copy in the source';
    const without = await check();
    expect(without.out).toContain(warning);
    expect(without.out).toContain(`sitrep source remove ${hashOf(article).slice(0, 12)}`);
    expect(without.out).toContain('b: not checked: its source is not here');
    await run(['check', '--record', '--source', 'a.txt', 'b.yaml'], { cwd, env });
    const recorded = await check();
    expect(recorded.out).toContain(warning);
    expect(recorded.out).toContain('says its record');
  });
});
