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

/** What has been told after each step of so many milliseconds. */
function watch() {
  const told: (readonly string[])[] = [];
  const settling = new Debounce((paths) =>
    told.push(paths.map((path) => path.split('/').at(-1) ?? '')),
  );
  return { settling, told, wait: (milliseconds: number) => vi.advanceTimersByTime(milliseconds) };
}

test('a file is told of once nothing has happened to it for a while', () => {
  const path = join(makeFolder({ 'a.yaml': 'x' }), 'a.yaml');
  const { settling, told, wait } = watch();
  for (let piece = 0; piece < 20; piece++) {
    appendFileSync(path, 'piece');
    settling.touch(path);
    wait(200);
  }
  expect(told).toEqual([]);
  wait(400);
  expect(told).toEqual([['a.yaml']]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a write that nobody told of makes it wait longer', () => {
  const path = join(makeFolder({ 'a.yaml': 'x' }), 'a.yaml');
  const { settling, told, wait } = watch();
  settling.touch(path);
  wait(250);
  appendFileSync(path, 'more');
  wait(250);
  expect(told).toEqual([]);
  wait(400);
  expect(told).toEqual([['a.yaml']]);
});

test('files that come to rest together are told together, one that is still written later', () => {
  const folder = makeFolder({ 'a.yaml': 'x', 'b.yaml': 'x', 'c.yaml': 'x' });
  const { settling, told, wait } = watch();
  settling.touch(join(folder, 'a.yaml'));
  settling.touch(join(folder, 'b.yaml'));
  settling.touch(join(folder, 'c.yaml'));
  wait(200);
  settling.touch(join(folder, 'c.yaml'));
  wait(150);
  expect(told).toEqual([['a.yaml', 'b.yaml']]);
  wait(300);
  expect(told).toEqual([['a.yaml', 'b.yaml'], ['c.yaml']]);
});

test('one that has gone is told of too, and one that is put in its place only once', () => {
  const folder = makeFolder({ 'a.yaml': 'x' });
  const path = join(folder, 'a.yaml');
  const { settling, told, wait } = watch();
  rmSync(path);
  settling.touch(path);
  wait(100);
  writeFileSync(path, 'y');
  settling.touch(path);
  wait(400);
  expect(told).toEqual([['a.yaml']]);
  rmSync(path);
  settling.touch(path);
  wait(400);
  expect(told).toEqual([['a.yaml'], ['a.yaml']]);
});

test('one that is waited for is told of after that time, and sooner where it is written to', () => {
  const path = join(makeFolder({ 'a.yaml': 'x' }), 'a.yaml');
  const { settling, told, wait } = watch();
  settling.wait(path, 1500);
  wait(1400);
  expect(told).toEqual([]);
  wait(200);
  expect(told).toEqual([['a.yaml']]);
  settling.wait(path, 1500);
  appendFileSync(path, 'more');
  settling.touch(path);
  // Nothing makes it wait longer than a write does.
  settling.wait(path, 1500);
  wait(400);
  expect(told).toEqual([['a.yaml'], ['a.yaml']]);
  expect(vi.getTimerCount()).toBe(0);
});

test('after its end nothing is told', () => {
  const path = join(makeFolder({ 'a.yaml': 'x' }), 'a.yaml');
  const { settling, told, wait } = watch();
  settling.touch(path);
  wait(310);
  settling.close();
  settling.touch(path);
  settling.close();
  settling.wait(path, 100);
  wait(1000);
  expect(told).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
