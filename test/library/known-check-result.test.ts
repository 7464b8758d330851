/** How a brief stands, from files: what is known at once, what is remembered, and when that is given up. */

import { hash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { formatRecord } from '../../src/evidence/record/record-json.ts';
import type { Invocation, SoundEntry } from '../../src/library/briefs/library.ts';
import { checkBrief } from '../../src/library/checking/check-brief.ts';
import { checkResultOf, knownCheckResult } from '../../src/library/checking/known-check-result.ts';
import { loadBrief } from '../../src/library/store/load-brief.ts';
import { makeFolder, soundBrief } from '../folder.ts';

const TEXT = 'The harbour is closed.\nThe master said: “not before Friday”.\n';
const SHA = hash('sha256', TEXT);
const LINES = `source: {file: text.txt, sha256: ${SHA}}\nquotes:\n  - “not before Friday” -- the master (p2)\n`;

/** Files change within the clock’s tick: nothing is remembered of those that are so young. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  return () => vi.useRealTimers();
});

function makePlace(files: Readonly<Record<string, string>>): Invocation {
  const folder = makeFolder(files);
  return { cwd: folder, env: { XDG_CACHE_HOME: join(folder, 'cache'), XDG_DATA_HOME: folder } };
}

async function load(place: Invocation): Promise<SoundEntry> {
  const entry = await loadBrief('brief.yaml', place);
  if (!entry.brief) throw new Error('the brief is broken');
  return { ...entry, brief: entry.brief };
}

const whole = { 'brief.yaml': soundBrief('A', LINES), 'text.txt': TEXT };

describe('at once', () => {
  test('nothing is known where there is a text to check against', async () => {
    const place = makePlace(whole);
    expect(await knownCheckResult(await load(place), place)).toBeUndefined();
  });

  test('it is known from the check before', async () => {
    const place = makePlace(whole);
    const result = await checkResultOf(await load(place), place);
    expect(result).toMatchObject({ kind: 'checked', basis: 'source' });
    expect(await knownCheckResult(await load(place), place)).toEqual(result);
  });

  test('it is known that a brief names no source, or that its text is not here', async () => {
    const bare = makePlace({ 'brief.yaml': soundBrief() });
    expect(await knownCheckResult(await load(bare), bare)).toEqual({
      kind: 'unchecked',
      why: 'no-source',
    });
    const lone = makePlace({ 'brief.yaml': soundBrief('A', LINES) });
    expect(await knownCheckResult(await load(lone), lone)).toEqual({
      kind: 'unchecked',
      why: 'absent',
    });
  });

  test('it is known from a record, where the text is not here', async () => {
    const place = makePlace(whole);
    const { result } = await checkBrief(await load(place), place);
    if (result.kind !== 'checked') throw new Error('it was not checked');
    renameSync(join(place.cwd, 'text.txt'), join(place.cwd, 'gone.txt'));
    writeFileSync(join(place.cwd, 'brief.evidence.json'), formatRecord(result.record));
    expect(await knownCheckResult(await load(place), place)).toEqual({
      ...result,
      basis: 'record',
    });
    writeFileSync(join(place.cwd, 'brief.yaml'), soundBrief('B', LINES));
    expect(await knownCheckResult(await load(place), place)).toEqual({
      kind: 'unchecked',
      why: 'lapsed',
    });
  });
});

describe('what was remembered is given up', () => {
  test('when the text changes', async () => {
    const place = makePlace(whole);
    await checkResultOf(await load(place), place);
    writeFileSync(join(place.cwd, 'text.txt'), `${TEXT}More.\n`);
    expect(await knownCheckResult(await load(place), place)).toBeUndefined();
    expect(await checkResultOf(await load(place), place)).toEqual({
      kind: 'unchecked',
      why: 'changed',
    });
  });

  test('when the brief changes', async () => {
    const place = makePlace(whole);
    await checkResultOf(await load(place), place);
    writeFileSync(join(place.cwd, 'brief.yaml'), soundBrief('B', LINES));
    expect(await knownCheckResult(await load(place), place)).toBeUndefined();
  });

  test('when the brief that was read is not the one that lies there now', async () => {
    const place = makePlace(whole);
    const before = await load(place);
    writeFileSync(join(place.cwd, 'brief.yaml'), soundBrief('B', LINES));
    // Checked as it was read, but remembered with the file as it is.
    await checkResultOf(before, place);
    expect(await knownCheckResult(await load(place), place)).toBeUndefined();
  });
});

test('where a text was found is reported', async () => {
  const place = makePlace(whole);
  const readings = async () => (await checkBrief(await load(place), place)).readings;
  expect(await readings()).toMatchObject([{ reading: { kind: 'text', location: 'file' } }]);
  const stored = makePlace({
    'brief.yaml': soundBrief('A', LINES),
    [`sitrep/sources/${SHA}.txt`]: TEXT,
  });
  const { readings: found } = await checkBrief(await load(stored), stored);
  expect(found).toMatchObject([{ reading: { kind: 'text', location: 'store' } }]);
});

test('a check lets go between its steps, and finds the same', async () => {
  const place = makePlace(whole);
  const pause = vi.fn(async () => {});
  const entry = await load(place);
  const paused = await checkBrief(entry, place, [], pause);
  expect(pause).toHaveBeenCalled();
  expect(paused).toEqual(await checkBrief(entry, place));
});
