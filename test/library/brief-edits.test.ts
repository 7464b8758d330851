/** What a reader writes into the files of its briefs, and takes back: whole, or not at all, and only where it may. */
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuestionChange } from '../../src/brief/writing/edit-question.ts';
import { type Entry, entryOf, readBrief } from '../../src/library/briefs/library.ts';
import { BriefEdits, type EditOutcome } from '../../src/library/editing/brief-edits.ts';
import { editedFile } from '../brief/edited-files.ts';
import { makeFolder, soundBrief } from '../folder.ts';
import { share } from '../properties/share.ts';

const TODAY = '2026-12-01';
const PORT = soundBrief('Port', 'questions:\n- Who? # c\n- Why?\n');
const DROPPED: QuestionChange = { status: 'dropped' };

/** A reader on a folder, with what it does to the question of a number. */
function openOn(folder: string, confinedTo?: string) {
  const invocation = {
    cwd: folder,
    env: { SITREP_CACHE: 'off' },
    ...(confinedTo && { confinedTo }),
  };
  const edits = new BriefEdits({ ...invocation, uninterrupted: async (work) => work() });
  const read = (path = 'port.yaml'): Promise<Entry> => readBrief(path, invocation);
  return {
    read,
    undo: () => edits.undo(),
    set: async (index: number, change: QuestionChange, entry?: Entry): Promise<EditOutcome> =>
      edits.setQuestion({ entry: entry ?? (await read()), index, change, today: TODAY }),
  };
}

const textIn = (folder: string, name = 'port.yaml'): string =>
  readFileSync(join(folder, name), 'utf8');
const changed = (from: string, ...pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((text, [was, is]) => text.replace(was, is), from);
const FIRST = ['- Who? # c', '- q: Who? # c\n  status: dropped'] as const;
const SECOND = [
  '- Why?',
  '- q: Why?\n  status: answered\n  answer: It rained\n  answered_on: 2026-12-01',
] as const;

describe('a question is written', () => {
  test('into its file alone, which keeps its permissions and its byte-order mark', async () => {
    const folder = makeFolder({ 'port.yaml': `\uFEFF${PORT}`, 'other.yaml': PORT });
    chmodSync(join(folder, 'port.yaml'), 0o640);
    const reader = openOn(folder);
    expect(await reader.set(0, DROPPED)).toEqual({
      isDone: true,
      said: 'Written: dropped. u undoes it.',
      path: 'port.yaml',
    });
    expect(textIn(folder)).toBe(`\uFEFF${changed(PORT, FIRST)}`);
    expect(textIn(folder, 'other.yaml')).toBe(PORT);
    expect(lstatSync(join(folder, 'port.yaml')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['other.yaml', 'port.yaml']);
  });

  test('although the reader has not read again what it wrote before', async () => {
    const folder = makeFolder({ 'port.yaml': PORT });
    const reader = openOn(folder);
    const entry = await reader.read();
    await reader.set(0, DROPPED, entry);
    await reader.set(1, { status: 'answered', answer: 'It rained' }, entry);
    expect(textIn(folder)).toBe(changed(PORT, FIRST, SECOND));
  });

  test('not at all where it is so already', async () => {
    const folder = makeFolder({ 'port.yaml': PORT });
    const reader = openOn(folder);
    const { ino } = lstatSync(join(folder, 'port.yaml'));
    expect(await reader.set(0, { status: 'open' })).toEqual({
      isDone: true,
      said: 'It is so already.',
    });
    expect(lstatSync(join(folder, 'port.yaml')).ino).toBe(ino);
    expect((await reader.undo()).said).toBe('There is nothing to undo.');
  });
});

describe('nothing is written, and it is said why,', () => {
  const refuses = async (
    prepare: (folder: string) => unknown,
    said: string | RegExp,
  ): Promise<void> => {
    const folder = makeFolder({ 'port.yaml': PORT });
    const reader = openOn(folder);
    const entry = await reader.read();
    prepare(folder);
    const names = readdirSync(folder);
    const outcome = await reader.set(0, DROPPED, entry);
    expect(outcome).toEqual({ isDone: false, said: expect.stringMatching(said) });
    expect(readdirSync(folder)).toEqual(names);
  };

  test('where the file has changed since it was read', () =>
    refuses(
      (folder) => writeFileSync(join(folder, 'port.yaml'), `${PORT}# new\n`),
      'Not written: the file has changed since it was read.',
    ));

  test('where it is gone', () =>
    refuses((folder) => rmSync(join(folder, 'port.yaml')), 'Not written: the file is gone.'));

  test('where it is write-protected, although another could take its place', () =>
    refuses(
      (folder) => chmodSync(join(folder, 'port.yaml'), 0o444),
      'Not written: the file is write-protected.',
    ));

  test('where it is a link, be it to a file of the library', async () => {
    const folder = makeFolder({ 'real.yaml': PORT });
    symlinkSync('real.yaml', join(folder, 'port.yaml'));
    const outcome = await openOn(folder).set(0, DROPPED);
    expect(outcome.said).toBe('Not written: it is a link to another file; e opens the editor.');
    expect(textIn(folder, 'real.yaml')).toBe(PORT);
    expect(lstatSync(join(folder, 'port.yaml')).isSymbolicLink()).toBe(true);
  });

  test('where it is outside of the only folder that may be read', async () => {
    const folder = makeFolder({ 'in/a.yaml': PORT, 'port.yaml': PORT });
    const entry = await openOn(folder).read();
    const outcome = await openOn(folder, join(folder, 'in')).set(0, DROPPED, entry);
    expect(outcome).toMatchObject({ isDone: false });
    expect(textIn(folder)).toBe(PORT);
  });

  test('where it is written in a way that cannot be changed with certainty', async () => {
    const text = soundBrief('Port', 'questions:\n- &a Who?\ncaveats:\n- *a\n');
    const folder = makeFolder({ 'port.yaml': text });
    const outcome = await openOn(folder).set(0, DROPPED);
    expect(outcome.said).toMatch(/^Not written: only an editor can change what is written there/);
    expect(textIn(folder)).toBe(text);
  });
});

describe('undoing', () => {
  test('takes back one write after the other, to the same bytes', async () => {
    const folder = makeFolder({ 'port.yaml': PORT });
    const reader = openOn(folder);
    await reader.set(0, DROPPED);
    await reader.set(1, { status: 'answered', answer: 'It rained' });
    expect(await reader.undo()).toEqual({
      isDone: true,
      said: 'Undone: question 2 of port is open again.',
      path: 'port.yaml',
    });
    expect(textIn(folder)).toBe(changed(PORT, FIRST));
    await reader.undo();
    expect(textIn(folder)).toBe(PORT);
    expect((await reader.undo()).said).toBe('There is nothing to undo.');
    // What is undone can be written again.
    await reader.set(0, DROPPED);
    expect(textIn(folder)).toBe(changed(PORT, FIRST));
  });

  test('leaves alone a file that has changed since, and goes on with what was written before', async () => {
    const folder = makeFolder({ 'port.yaml': PORT, 'other.yaml': PORT });
    const reader = openOn(folder);
    await reader.set(0, DROPPED, await reader.read('other.yaml'));
    await reader.set(0, DROPPED);
    writeFileSync(join(folder, 'port.yaml'), `${PORT}# new\n`);
    expect(await reader.undo()).toEqual({
      isDone: false,
      said: 'Not undone: the file has changed since it was written.',
    });
    expect(textIn(folder)).toBe(`${PORT}# new\n`);
    await reader.undo();
    expect(textIn(folder, 'other.yaml')).toBe(PORT);
  });

  test('can be tried again where the file could not be written', async () => {
    const folder = makeFolder({ 'port.yaml': PORT });
    const reader = openOn(folder);
    await reader.set(0, DROPPED);
    chmodSync(join(folder, 'port.yaml'), 0o444);
    expect((await reader.undo()).said).toBe('Not undone: the file is write-protected.');
    chmodSync(join(folder, 'port.yaml'), 0o644);
    await reader.undo();
    expect(textIn(folder)).toBe(PORT);
  });

  test('gives the same bytes back, whatever the file', async () => {
    const folder = makeFolder();
    const status = fc.constantFrom('partly' as const, 'answered' as const, 'dropped' as const);
    await fc.assert(
      fc.asyncProperty(editedFile, status, fc.boolean(), async (file, wanted, hasMark) => {
        const text = `${hasMark ? '\uFEFF' : ''}${file.before}${file.item}${file.after}`;
        writeFileSync(join(folder, 'port.yaml'), text);
        const reader = openOn(folder);
        const bytes = readFileSync(join(folder, 'port.yaml'));
        const entry = await entryOf({ text: text.replace('\uFEFF', ''), bytes }, 'port.yaml');
        const written = await reader.set(file.index, { status: wanted, answer: 'A: b' }, entry);
        expect(written.isDone, text).toBe(true);
        if (written.path === undefined) return;
        expect(textIn(folder)).not.toBe(text);
        expect((await reader.undo()).isDone).toBe(true);
        expect(textIn(folder)).toBe(text);
      }),
      share(0.3),
    );
  });
});
