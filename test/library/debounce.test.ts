/** Waiting until files lie still. Time is the test's own. */
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Debounce } from '../../src/library/watching/debounce.ts';
import { makeFolder } from '../folder.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What has been reported after each step of so many milliseconds. */
function watch() {
  const reported: (readonly string[])[] = [];
  const debounce = new Debounce((paths) =>
    reported.push(paths.map((path) => path.split('/').at(-1) ?? '')),
  );
  return {
    debounce,
    reported,
    wait: (milliseconds: number) => vi.advanceTimersByTime(milliseconds),
  };
}

test('a file is reported of once nothing has happened to it for a while', () => {
  const path = join(makeFolder({ 'a.yaml': 'x' }), 'a.yaml');
  const { debounce, reported, wait } = watch();
  for (let piece = 0; piece < 20; piece++) {
    appendFileSync(path, 'piece');
    debounce.touch(path);
    wait(200);
  }
  expect(reported).toEqual([]);
  wait(400);
  expect(reported).toEqual([['a.yaml']]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a write that nobody reported of makes it wait longer', () => {
  const path = join(makeFolder({ 'a.yaml': 'x' }), 'a.yaml');
  const { debounce, reported, wait } = watch();
  debounce.touch(path);
  wait(250);
  appendFileSync(path, 'more');
  wait(250);
  expect(reported).toEqual([]);
  wait(400);
  expect(reported).toEqual([['a.yaml']]);
});

test('files that come to rest together are reported together, one that is still written later', () => {
  const folder = makeFolder({ 'a.yaml': 'x', 'b.yaml': 'x', 'c.yaml': 'x' });
  const { debounce, reported, wait } = watch();
  debounce.touch(join(folder, 'a.yaml'));
  debounce.touch(join(folder, 'b.yaml'));
  debounce.touch(join(folder, 'c.yaml'));
  wait(200);
  debounce.touch(join(folder, 'c.yaml'));
  wait(150);
  expect(reported).toEqual([['a.yaml', 'b.yaml']]);
  wait(300);
  expect(reported).toEqual([['a.yaml', 'b.yaml'], ['c.yaml']]);
});

test('one that has gone is reported of too, and one that is put in its place only once', () => {
  const folder = makeFolder({ 'a.yaml': 'x' });
  const path = join(folder, 'a.yaml');
  const { debounce, reported, wait } = watch();
  rmSync(path);
  debounce.touch(path);
  wait(100);
  writeFileSync(path, 'y');
  debounce.touch(path);
  wait(400);
  expect(reported).toEqual([['a.yaml']]);
  rmSync(path);
  debounce.touch(path);
  wait(400);
  expect(reported).toEqual([['a.yaml'], ['a.yaml']]);
});

test('one that is waited for is reported of after that time, and sooner where it is written to', () => {
  const path = join(makeFolder({ 'a.yaml': 'x' }), 'a.yaml');
  const { debounce, reported, wait } = watch();
  debounce.wait(path, 1500);
  wait(1400);
  expect(reported).toEqual([]);
  wait(200);
  expect(reported).toEqual([['a.yaml']]);
  debounce.wait(path, 1500);
  appendFileSync(path, 'more');
  debounce.touch(path);
  // Nothing makes it wait longer than a write does.
  debounce.wait(path, 1500);
  wait(400);
  expect(reported).toEqual([['a.yaml'], ['a.yaml']]);
  expect(vi.getTimerCount()).toBe(0);
});

test('after its end nothing is reported', () => {
  const path = join(makeFolder({ 'a.yaml': 'x' }), 'a.yaml');
  const { debounce, reported, wait } = watch();
  debounce.touch(path);
  wait(310);
  debounce.close();
  debounce.touch(path);
  debounce.close();
  debounce.wait(path, 100);
  wait(1000);
  expect(reported).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
