import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeFolder, soundBrief } from '../folder.ts';
import { run } from './run.ts';

describe('sitrep schema', () => {
  test('prints the file in the repository', async () => {
    for (const [argv, file] of [
      [['schema'], 'brief.schema.json'],
      [['schema', 'yaml'], 'brief.schema.json'],
      [['schema', 'json'], 'brief-json.schema.json'],
    ] as const) {
      const { status, out } = await run(argv, { cwd: makeFolder() });
      expect(status).toBe(0);
      expect(out).toBe(readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8'));
    }
  });
});

describe('sitrep print', () => {
  test('ends with 0 where all are sound', async () => {
    const cwd = makeFolder({ 'a.yaml': soundBrief('Port of Varna closed') });
    const { status, out, err } = await run(['print', 'a.yaml'], { cwd });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.toLowerCase()).toContain('port of varna closed');
  });

  test('prints the sound ones and ends with 1 where one is broken', async () => {
    const cwd = makeFolder({ 'a.yaml': 'sitrep: 2\ntitle: T\n', 'b.yaml': soundBrief('Sound') });
    const { status, out, err } = await run(['print', '.'], { cwd });
    expect(status).toBe(1);
    expect(out.toLowerCase()).toContain('sound');
    expect(err).toContain('a.yaml:1:9: error: expected version 1, found ‘2’ [format-version]\n');
  });

  test('ends with 2 where one cannot be read', async () => {
    const cwd = makeFolder({ 'b.yaml': soundBrief('Sound') });
    const { status, out } = await run(['print', 'a.yaml', 'b.yaml'], { cwd });
    expect(status).toBe(2);
    expect(out.toLowerCase()).toContain('sound');
  });

  test('ends with 1 where there is nothing to print', async () => {
    expect((await run(['print', '.'], { cwd: makeFolder() })).status).toBe(1);
  });

  test('without a command and a terminal is what happens', async () => {
    const cwd = makeFolder({ 'a.yaml': soundBrief('Sound') });
    expect(await run(['a.yaml'], { cwd })).toEqual(await run(['print', 'a.yaml'], { cwd }));
  });
});

describe('a command line that is not understood', () => {
  test.each([
    [['check', '--frmat', 'json']],
    [['check', '--format']],
    [['list', '--json=maybe']],
    [['print', '--width', 'wide']],
    [['print', '--width', '5']],
    [['print', '--section', 'sumary']],
    [['print', '--format', 'pdf']],
    [['schema', 'xml']],
    [['import']],
    [['--unknown']],
    [['check', '--library=']],
    [['list', '--library', '']],
    [['check', '--source=']],
  ])('ends with 2 and says why on standard error: %j', async (argv) => {
    const { status, out, err } = await run(argv, { cwd: makeFolder() });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^sitrep: /);
  });

  test.each([
    [['print', '--width', '5'], 'sitrep print --help'],
    [['source', 'add', '--unknown'], 'sitrep source add --help'],
    [['source', 'ad'], 'sitrep source --help'],
    [['schema', 'xml'], 'sitrep schema --help'],
    [['--unknown'], 'sitrep --help'],
  ])('says which help explains it: %j', async (argv, help) => {
    const { err } = await run(argv, { cwd: makeFolder() });
    expect(err).toMatch(new RegExp(`\\nTry: ${help}\\n$`));
  });

  test('has two lengths for a page', async () => {
    const argv = ['print', '--paper', 'a4', '--page-length', '58'];
    const { status, err } = await run(argv, { cwd: makeFolder() });
    expect(status).toBe(2);
    expect(err).toContain('--page-length');
    expect(err).toContain('--paper');
  });

  test('shows none of its control characters', async () => {
    const { err } = await run(['check', '--\u001B[31m\u202E'], { cwd: makeFolder() });
    expect(err).not.toContain('\u001B');
    expect(err).not.toContain('\u202E');
  });
});
