/** What a user has read, kept in a file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  openReadState,
  readMarkOf,
  readVersion,
} from '../../src/library/read-state/open-read-state.ts';
import type { ReadState } from '../../src/library/read-state/read-state.ts';
import { makeFolder, soundBrief } from '../folder.ts';

async function opened(env: Readonly<Record<string, string>>): Promise<ReadState> {
  return (await openReadState({ env })) ?? expect.fail('nothing is kept');
}

async function read(state: ReadState, path: string, readAt: number): Promise<void> {
  const found = (await readVersion(path)) ?? expect.fail('no such file');
  state.noteRead(path, { ...found.version, readAt }, found.mark);
}

describe('what was read', () => {
  test('is kept for the next start, by the bytes of the file', async () => {
    const folder = makeFolder({ 'a.yaml': soundBrief('A') });
    const path = join(folder, 'a.yaml');
    const env = { XDG_STATE_HOME: join(folder, 'state') };
    const first = await opened(env);
    expect(await readMarkOf(first, path)).toBe('new');
    await read(first, path, 1000);
    first.noteBookmark(path, { pane: 'quotes', item: 3 });
    first.close();

    const second = await opened(env);
    expect(await readMarkOf(second, path)).toBe('read');
    expect(second.bookmark(path)).toEqual({ pane: 'quotes', item: 3 });
    writeFileSync(path, soundBrief('B'));
    expect(await readMarkOf(second, path)).toBe('changed');
    // Written anew with the same words.
    writeFileSync(path, soundBrief('A'));
    expect(await readMarkOf(second, path)).toBe('read');
  });

  test('has the version of a moment, also where it was read again later', async () => {
    const folder = makeFolder();
    const path = join(folder, 'a.yaml');
    const state = await opened({ XDG_STATE_HOME: folder });
    for (const [title, readAt] of [
      ['A', 1000],
      ['B', 2000],
      ['A', 3000],
    ] as const) {
      writeFileSync(path, soundBrief(title));
      await read(state, path, readAt);
    }
    const at = (before?: number): string | undefined => state.version(path, before)?.text;
    expect(at()).toBe(soundBrief('A'));
    expect(at(2500)).toBe(soundBrief('B'));
    expect(at(1500)).toBe(soundBrief('A'));
    expect(at(1000)).toBeUndefined();
  });

  test('is kept of the last readings of a brief alone', async () => {
    const folder = makeFolder();
    const path = join(folder, 'a.yaml');
    const state = await opened({ XDG_STATE_HOME: folder });
    for (let version = 1; version <= 60; version++) {
      writeFileSync(path, soundBrief(`Version ${version}`));
      await read(state, path, version);
    }
    expect(state.version(path, 11)).toBeUndefined();
    expect(state.version(path, 12)?.text).toBe(soundBrief('Version 11'));
  });

  test.each([
    ['it is switched off', { SITREP_STATE: 'off', XDG_STATE_HOME: '/tmp' }, undefined],
    ['there is no place for it', {}, undefined],
    ['only a library may be read', { XDG_STATE_HOME: '/tmp' }, '/briefs'],
    ['no folder can be made', { XDG_STATE_HOME: '/dev/null' }, undefined],
  ])('is not kept where %s', async (_, env, confinedTo) => {
    expect(await openReadState({ env, ...(confinedTo !== undefined && { confinedTo }) })).toBe(
      undefined,
    );
  });

  test('leaves a file alone that is not its own', async () => {
    const folder = makeFolder({ 'sitrep/read.sqlite': 'This is no database, but a text of mine.' });
    expect(await openReadState({ env: { XDG_STATE_HOME: folder } })).toBeUndefined();
  });
});
