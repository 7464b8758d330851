import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { run } from './run.ts';
import { bare, hashOf, makeWorld, tamper } from './store.ts';

describe('sitrep source add', () => {
  test('keeps the bytes under their hash, and says it as sha256sum does', async () => {
    const { store, sitrep } = makeWorld({ 'a.txt': 'The port is shut.\n' });
    const hash = hashOf('The port is shut.\n');
    expect(await sitrep(['add', 'a.txt'])).toEqual({
      status: 0,
      out: `${hash}  a.txt\n`,
      err: '',
    });
    expect(readdirSync(store)).toEqual([`${hash}.txt`]);
    expect(readFileSync(join(store, `${hash}.txt`), 'utf8')).toBe('The port is shut.\n');
    expect(lstatSync(store).mode & 0o777).toBe(0o700);
    expect(lstatSync(join(store, `${hash}.txt`)).mode & 0o777).toBe(0o444 & ~process.umask());
  });

  test('takes the hash of the bytes, with their byte-order mark and line ends', async () => {
    const bytes = new TextEncoder().encode('\uFEFFThe port\r\nis shut.\r\n');
    const { store, sitrep } = makeWorld({ 'a.txt': bytes });
    const { out } = await sitrep(['add', 'a.txt']);
    expect(out).toBe(`${hashOf(bytes)}  a.txt\n`);
    expect(new Uint8Array(readFileSync(join(store, `${hashOf(bytes)}.txt`)))).toEqual(bytes);
  });

  test('says where a text was there already, and does nothing', async () => {
    const { sitrep } = makeWorld({ 'a.txt': 'A text.', 'b.txt': 'A text.' });
    await sitrep(['add', 'a.txt']);
    expect(await sitrep(['add', 'b.txt'])).toEqual({
      status: 0,
      out: `${hashOf('A text.')}  b.txt\n`,
      err: 'sitrep: b.txt: is in the store already\n',
    });
  });

  test('puts a damaged copy right, and says so', async () => {
    const { store, sitrep } = makeWorld({ 'a.txt': 'A text.' });
    await sitrep(['add', 'a.txt']);
    const file = join(store, `${hashOf('A text.')}.txt`);
    tamper(file, 'Another text.');
    const { err } = await sitrep(['add', 'a.txt']);
    expect(err).toBe('sitrep: a.txt: the copy in the store was damaged and has been replaced\n');
    expect(readFileSync(file, 'utf8')).toBe('A text.');
  });

  test('reads standard input as -', async () => {
    const { sitrep } = makeWorld();
    expect((await sitrep(['add', '-'], 'A text.')).out).toBe(`${hashOf('A text.')}  -\n`);
  });

  test('reports each that cannot be kept, and keeps the others', async () => {
    const { cwd, store, sitrep } = makeWorld({
      'good.txt': 'A text.',
      'broken.txt': Uint8Array.from([0x43, 0xc3, 0xa9, 0xe9]),
      'empty.txt': '',
      'large.txt': 'x'.repeat(4 * 1024 * 1024 + 1),
    });
    mkdirSync(join(cwd, 'folder'));
    const names = ['broken.txt', 'nowhere.txt', 'empty.txt', 'large.txt', 'folder', 'good.txt'];
    const { status, out, err } = await sitrep(['add', ...names]);
    expect(status).toBe(2);
    expect(out).toBe(`${hashOf('A text.')}  good.txt\n`);
    expect(err).toBe(
      [
        'sitrep: broken.txt: expected UTF-8, found the byte 0xE9 in line 1, byte 4 of the file',
        'sitrep: nowhere.txt: expected a file that can be read, found no such file',
        'sitrep: empty.txt: expected a text, found an empty file',
        'sitrep: large.txt: expected at most 4 MiB, found more',
        'sitrep: folder: expected a regular file, found a folder',
        '',
      ].join('\n'),
    );
    expect(readdirSync(store)).toHaveLength(1);
  });

  test('keeps a text of just the largest size', async () => {
    const { sitrep } = makeWorld({ 'a.txt': 'x'.repeat(4 * 1024 * 1024) });
    expect((await sitrep(['add', 'a.txt'])).status).toBe(0);
  });

  test('shows nothing of a hostile name', async () => {
    const { sitrep } = makeWorld({ 'a\u001B[31m\u202E.txt': 'A text.' });
    const { out, err } = await sitrep(['add', 'a\u001B[31m\u202E.txt', 'b\u001B[31m']);
    expect(bare(out + err)).toBe(out + err);
  });

  test('does not follow a link or a folder that has the name of a text', async () => {
    const { store, cwd, sitrep } = makeWorld({ 'a.txt': 'A text.', precious: 'kept' });
    mkdirSync(store, { recursive: true });
    const file = join(store, `${hashOf('A text.')}.txt`);
    symlinkSync(join(cwd, 'precious'), file);
    expect((await sitrep(['add', 'a.txt'])).status).toBe(0);
    expect(readFileSync(join(cwd, 'precious'), 'utf8')).toBe('kept');
    expect(readFileSync(file, 'utf8')).toBe('A text.');
  });

  test.each([
    ['a file in the way', (root: string) => ({ XDG_DATA_HOME: join(root, 'a.txt') })],
    ['/proc', () => ({ XDG_DATA_HOME: '/proc' })],
  ])('says why there can be no store: %s', async (_, env) => {
    const cwd = makeFolder({ 'a.txt': 'A text.' });
    const { status, out, err } = await run(['source', 'add', 'a.txt'], { cwd, env: env(cwd) });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^sitrep: a\.txt: cannot make the store: ./);
  });

  test.each([['add', 'a.txt'], ['list'], ['path', 'abcdef'], ['remove', 'abcdef']])(
    'needs a place: %s',
    async (...argv) => {
      const cwd = makeFolder({ 'a.txt': 'A text.' });
      for (const env of [{}, { XDG_DATA_HOME: 'relative' }]) {
        const { status, err } = await run(['source', ...argv], { cwd, env });
        expect(status).toBe(2);
        expect(err).toContain(
          'there is no place for the source store: set HOME, or XDG_DATA_HOME to an absolute path',
        );
      }
    },
  );

  test('has its store under HOME where XDG_DATA_HOME is not set', async () => {
    const cwd = makeFolder({ 'a.txt': 'A text.' });
    await run(['source', 'add', 'a.txt'], { cwd, env: { HOME: cwd } });
    expect(readdirSync(join(cwd, '.local/share/sitrep/sources'))).toHaveLength(1);
  });
});

describe('a text in the store is named by', () => {
  const hashes = [`abcdef0${'0'.repeat(57)}`, `abcdef1${'0'.repeat(57)}`, '9'.repeat(64)];
  const makeStore = () => {
    const world = makeWorld();
    mkdirSync(world.store, { recursive: true });
    for (const hash of hashes) writeFileSync(join(world.store, `${hash}.txt`), 'A text.');
    return world;
  };

  test('enough of its hash, in any case, and its path is printed', async () => {
    const { store, sitrep } = makeWorld({ 'a.txt': 'A text.' });
    await sitrep(['add', 'a.txt']);
    const hash = hashOf('A text.');
    for (const digits of [hash, hash.slice(0, 6), hash.slice(0, 12).toUpperCase()])
      expect(await sitrep(['path', digits])).toEqual({
        status: 0,
        out: `${join(store, `${hash}.txt`)}\n`,
        err: '',
      });
  });

  test('more of its hash where two begin alike', async () => {
    const { sitrep } = makeStore();
    expect(await sitrep(['path', 'abcdef'])).toEqual({
      status: 1,
      out: '',
      err: `sitrep: abcdef: 2 texts in the store have hashes that begin with these digits:\n  ${hashes[0]}\n  ${hashes[1]}\n`,
    });
  });

  test('nothing that the store does not have', async () => {
    const { sitrep } = makeStore();
    expect(await sitrep(['path', '123456'])).toEqual({
      status: 1,
      out: '',
      err: 'sitrep: 123456: no text in the store has a hash that begins with these digits; all of them: sitrep source list\n',
    });
  });

  test.each(['abcde', 'xyzxyz', '', `../${'a'.repeat(20)}`, 'a'.repeat(65), 'abcdef\u001B[31m'])(
    'nothing but six digits or more: %j',
    async (digits) => {
      const { sitrep } = makeStore();
      for (const command of ['path', 'remove']) {
        const { status, out, err } = await sitrep([command, digits]);
        expect({ status, out }).toEqual({ status: 2, out: '' });
        expect(err).toContain('expected at least 6 digits of a hash');
        expect(err).not.toContain('\u001B');
      }
    },
  );

  test('several such, when they are removed; what is not there is reported', async () => {
    const { store, sitrep } = makeStore();
    const { status, out, err } = await sitrep(['remove', 'abcdef0', '999999', '123456']);
    expect({ status, out }).toEqual({
      status: 1,
      out: `removed ${hashes[0]}\nremoved ${hashes[2]}\n`,
    });
    expect(err).toContain('123456: no text');
    expect(readdirSync(store)).toEqual([`${hashes[1]}.txt`]);
  });
});

describe('the command line of the store', () => {
  test.each([[[]], [['ad', 'x']], [['add']], [['path']], [['remove']], [['list', '--jsn']]])(
    'that is not understood ends with 2 and nothing on standard output: %j',
    async (argv) => {
      const { sitrep } = makeWorld();
      const { status, out, err } = await sitrep(argv);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).not.toBe('');
    },
  );

  test('has help for the whole and for each command', async () => {
    const { sitrep } = makeWorld();
    expect((await sitrep(['--help'])).out).toMatch(
      /add \[options\] <file\.\.\.>[\s\S]*remove <hash\.\.\.>/,
    );
    expect((await sitrep(['path', '--help'])).out).toContain('the first 6 digits');
  });
});
