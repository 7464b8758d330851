import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  describeWriteError,
  makeFolder as makeFolders,
  writeWhole,
} from '../../src/library/files/write-file.ts';
import { makeFolder } from '../folder.ts';

const anew = { mode: 0o644, isReplacing: false };
const over = { mode: 0o644, isReplacing: true };

describe('a file written whole', () => {
  test('is there with its permissions, and nothing beside it', () => {
    const folder = makeFolder();
    expect(writeWhole(join(folder, 'a'), 'words\n', { ...anew, mode: 0o444 })).toEqual({
      kind: 'written',
    });
    expect(readdirSync(folder)).toEqual(['a']);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('words\n');
    expect(lstatSync(join(folder, 'a')).mode & 0o777).toBe(0o444 & ~process.umask());
  });

  test('does not go over another, unless it is to', () => {
    const folder = makeFolder({ a: 'old' });
    expect(writeWhole(join(folder, 'a'), 'new', anew)).toEqual({ kind: 'exists' });
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(writeWhole(join(folder, 'a'), 'new', over)).toEqual({ kind: 'written' });
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test('does not take the place of one that is no longer the one that was meant', () => {
    const folder = makeFolder({ a: 'old' });
    const writing = writeWhole(join(folder, 'a'), 'new', { ...over, isStill: () => false });
    expect(writing).toEqual({ kind: 'exists' });
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test('keeps the permissions of the one that it replaces', () => {
    const folder = makeFolder({ a: 'old' });
    chmodSync(join(folder, 'a'), 0o600);
    writeWhole(join(folder, 'a'), 'new', { ...over, mode: 0o666 });
    expect(lstatSync(join(folder, 'a')).mode & 0o777).toBe(0o600);
  });

  test('takes the place of a link, and leaves alone what it leads to', () => {
    const folder = makeFolder({ other: 'old' });
    symlinkSync('other', join(folder, 'a'));
    writeWhole(join(folder, 'a'), 'new', over);
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('old');
    expect(lstatSync(join(folder, 'a')).isSymbolicLink()).toBe(false);
  });

  test('never takes the place of what is no file, nor of a link to it', () => {
    const folder = makeFolder();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    symlinkSync('pipe', join(folder, 'link'));
    for (const name of ['pipe', 'link'])
      expect(writeWhole(join(folder, name), 'new', over)).toMatchObject({ kind: 'fault' });
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['link', 'pipe']);
  });

  test.each([
    ['a folder that is not there', 'nowhere/a', 'no such folder'],
    ['a name that is too long', 'x'.repeat(300), 'the name is too long'],
    ['a folder of that name', 'folder', 'there is a folder of this name'],
  ])('gives the reason and leaves nothing behind: %s', (_, path, reason) => {
    const folder = makeFolder({ 'folder/b': 'kept' });
    expect(writeWhole(join(folder, path), 'new', over)).toEqual({ kind: 'fault', reason });
    expect(readdirSync(folder)).toEqual(['folder']);
  });

  test('never takes the place of a pipe or a device, by its name or through a link', () => {
    const folder = makeFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync('pipe', join(folder, 'link'));
    for (const name of ['pipe', 'link'])
      for (const options of [anew, over])
        expect(writeWhole(join(folder, name), 'new', options)).toMatchObject({
          kind: 'fault',
          reason: expect.stringContaining('a device or a pipe'),
        });
    expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true);
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toEqual(['link', 'pipe']);
  });

  test.skipIf(process.getuid?.() === 0)('gives the reason where that is not allowed', () => {
    const folder = makeFolder({ 'locked/b': 'kept' });
    chmodSync(join(folder, 'locked'), 0o500);
    const writing = writeWhole(join(folder, 'locked/a'), 'new', anew);
    chmodSync(join(folder, 'locked'), 0o700);
    const reason = 'no permission to write there';
    expect(writing).toEqual({ kind: 'fault', reason, isLasting: true });
  });
});

describe('folders', () => {
  test('are made with those above them, and are no fault where they are there', () => {
    const folder = makeFolder();
    expect(makeFolders(join(folder, 'a/b/c'), 0o700)).toBeUndefined();
    expect(makeFolders(join(folder, 'a/b/c'), 0o700)).toBeUndefined();
    expect(lstatSync(join(folder, 'a/b')).mode & 0o777).toBe(0o700);
  });

  test('cannot be made below a file, which is said', () => {
    const folder = makeFolder({ file: '' });
    expect(makeFolders(join(folder, 'file/a'), 0o700)).toMatch(/not a folder/);
    mkdirSync(join(folder, 'a'));
    expect(makeFolders(join(folder, 'a'), 0o700)).toBeUndefined();
  });

  test.skipIf(process.platform !== 'linux')('in /proc are given up', () => {
    expect(makeFolders('/proc/sitrep/a', 0o700)).toBeDefined();
  });
});

test('what a process that was killed has left behind is cleared by the next that writes there', () => {
  const [old, fresh] = ['.sitrep-mi1x2y3zabcdefghijk.part', '.sitrep-mi1x2y3zabcdefghijl.part'];
  const others = [
    '.sitrep-notes.part',
    'sitrep-mi1x2y3zabcdefghijk.part',
    '.sitrep-mi1x2y3zabc.yaml',
  ];
  const folder = makeFolder(Object.fromEntries([old, fresh, ...others].map((name) => [name, ''])));
  mkdirSync(join(folder, '.sitrep-mi1x2y3zabcdefghijm.part'));
  symlinkSync(others[0] ?? '', join(folder, '.sitrep-mi1x2y3zabcdefghijn.part'));
  const hourAgo = Date.now() / 1000 - 3600;
  for (const name of [old, ...others]) utimesSync(join(folder, name), hourAgo, hourAgo);
  expect(writeWhole(join(folder, 'a'), 'new', anew)).toEqual({ kind: 'written' });
  const left = readdirSync(folder);
  expect(left).not.toContain(old);
  expect(left).toHaveLength(2 + others.length + 2);
});

test('a quota that is used up has a name, which Node.js does not know', () => {
  const error = Object.assign(new Error('Unknown system error -122'), {
    code: 'Unknown system error -122',
    errno: -constants.errno.EDQUOT,
  });
  expect(describeWriteError(error)).toBe('the disk quota is used up');
});
