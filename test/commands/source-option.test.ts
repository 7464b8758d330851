import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { ARTICLE, briefOf, TRUE } from './port.ts';
import { run } from './run.ts';
import { hashOf } from './store.ts';

const QUOTE = '“We are not opening before Friday.” -- Ada Pollard (p3)';
const check = (files: Readonly<Record<string, string>>, ...argv: readonly string[]) =>
  run(['check', ...argv, '.'], { cwd: makeFolder({ 'a.txt': ARTICLE, ...files }) });

describe('a text named with --source', () => {
  test('for one brief of several is not compared with the others', async () => {
    const { status, out } = await check(
      {
        'a.yaml': TRUE,
        'b.yaml': briefOf(QUOTE, `sha256: ${'0a'.repeat(32)}`),
        'c.yaml': briefOf(QUOTE, 'headline: H'),
      },
      '--source',
      'a.txt',
    );
    expect(status).toBe(0);
    expect(out).toContain('a: 2 of 2 verified');
    expect(out).toContain('b: not checked: its source is not here');
    expect(out).toContain('c: not checked: its source is not here');
    expect(out).toContain('3 briefs checked: 2 warnings');
  });

  test('that is no brief’s by its hash is refused where there is one, and taken where there is none', async () => {
    const { status, out } = await check(
      {
        'a.yaml': briefOf(QUOTE, `sha256: ${'0a'.repeat(32)}`),
        'b.yaml': briefOf(QUOTE, 'headline: H'),
        'c.yaml': TRUE.replace(/source:\n.*\n/, ''),
      },
      '--source',
      'a.txt',
    );
    expect(status).toBe(1);
    expect(out).toContain(`found one with ${hashOf(ARTICLE)} [source-changed]`);
    expect(out).toContain('b: 2 of 2 verified');
    expect(out).toContain('c: 2 of 2 verified');
  });

  test('is decoded as the source says, and refused where its bytes are not so', async () => {
    // In ISO-8859-7; recognised, it would be Windows-1252 or 1251.
    const greek = Buffer.from(
      '\u00AB\u00CF \u00EB\u00E9\u00EC\u00DC\u00ED\u00BB said Ada Pollard.\n',
      'latin1',
    );
    const brief = (encoding: string, file: string) =>
      `sitrep: 1\ntitle: T\nsource: {file: ${file}, encoding: ${encoding}}\nquotes:\n  - «Ο λιμάν» -- Ada Pollard (p1)\n`;
    const cwd = makeFolder({
      'beside.yaml': brief('iso-8859-7', 'a.txt'),
      'named.yaml': brief('iso-8859-7', 'gone.txt'),
      'wrong.yaml': brief('utf-8', 'a.txt'),
    });
    writeFileSync(join(cwd, 'a.txt'), greek);
    const beside = await run(['check', 'beside.yaml'], { cwd });
    expect(beside.out).toContain('beside: 1 of 1 verified');
    expect(beside.out).toContain('beside: source read as iso-8859-7, as given\n');
    const named = await run(['check', '--source', 'a.txt', 'named.yaml'], { cwd });
    expect(named.out).toContain('named: 1 of 1 verified');
    for (const argv of [['wrong.yaml'], ['--source', 'a.txt', 'wrong.yaml']]) {
      const wrong = await run(['check', ...argv], { cwd });
      expect(wrong.status).toBe(2);
      expect(wrong.out).toContain(
        'found bytes that are not utf-8, the encoding that was given at a.txt',
      );
    }
    const shown = await run(['source', 'show', '--encoding', 'iso-8859-7', 'a.txt'], { cwd });
    expect(shown.out).toContain('«⟦Ο λιμάν⟧»');
    const unknown = await run(['source', 'show', '--encoding', 'iso-8859-77', 'a.txt'], { cwd });
    expect(unknown.status).toBe(2);
    expect(unknown.err).toContain('did you mean iso-8859-7?');
  });

  test('is read from standard input as -, where the brief does not come from there', async () => {
    const cwd = makeFolder({ 'a.yaml': TRUE });
    const piped = await run(['check', '--source', '-', 'a.yaml'], { cwd, stdin: ARTICLE });
    expect(piped).toMatchObject({ status: 0, err: '' });
    expect(piped.out).toContain('a: 2 of 2 verified');
    const both = await run(['check', '--source', '-', '-'], { cwd, stdin: TRUE });
    expect(both.status).toBe(2);
    expect(both.err).toBe('sitrep: -: expected an input that is named once, found it again\n');
  });

  test('from standard input that is a page or a PDF is refused, with what to do', async () => {
    const cwd = makeFolder({ 'a.yaml': TRUE });
    const argv = ['check', '--source', '-', 'a.yaml'];
    const page = await run(argv, { cwd, stdin: '<html><p>Port</p></html>' });
    expect(page.status).toBe(2);
    expect(page.err).toContain(
      'found an HTML page; take its text into the store: sitrep source add',
    );
    const pdf = await run(argv, { cwd, stdin: '%PDF-1.7\n' });
    expect(pdf.err).toContain('found a PDF; take its text into the store: sitrep source add');
    // `source show` takes the article out of a page.
    const shown = await run(['source', 'show', '-'], { cwd, stdin: '<html><p>Port</p></html>' });
    expect(shown).toMatchObject({ status: 0, out: expect.stringContaining('Port') });
    const brief = await run(['check', '-'], { cwd, stdin: '<html><p>Port</p></html>' });
    expect(brief.out).toContain('<stdin>: error: expected a brief, found an HTML page');
  });

  test('by its key is that source’s and no other’s', async () => {
    const yaml = (source: string) =>
      `sitrep: 1\ntitle: T\n${source}\nquotes:\n  - “We are not opening before Friday.” -- Ada Pollard (one:p3)\n`;
    const several = yaml('sources: {one: {headline: H}, two: {headline: I}}');
    const named = await check({ 'a.yaml': several }, '--source', 'one=a.txt');
    expect(named.out).toContain('a: 1 of 1 verified');
    expect(named.out).toContain('a.yaml:3:31: warning: expected the text of the source');
    expect(named.out).toContain('--source two=FILE');
    expect((await check({ 'a.yaml': several }, '--source', 'two=a.txt')).out).toContain(
      'a: 0 of 1 verified',
    );
  });

  test('with its key and another hash is refused, though the right one is beside the brief', async () => {
    const yaml = `sitrep: 1\ntitle: T\nsources: {one: {file: a.txt, sha256: ${hashOf(ARTICLE)}}}\n`;
    const { status, out } = await check(
      { 'a.yaml': yaml, 'other.txt': 'Other words.' },
      '--source',
      'one=other.txt',
    );
    expect(status).toBe(1);
    expect(out).toContain(hashOf('Other words.'));
  });
});

describe('--strict', () => {
  test('is an error by the exit status where a source is not here, once for each source', async () => {
    const yaml = `sitrep: 1\ntitle: T\nsources: {one: {headline: H}, two: {headline: I}}\nsummary: [A (one:p1), B (one:p1), C (two:p2)]\n`;
    const { status, out } = await check({ 'a.yaml': yaml }, '--strict');
    expect(status).toBe(1);
    expect(out).toContain('1 brief checked: 2 warnings');
    expect((await check({ 'a.yaml': yaml })).status).toBe(0);
  });

  test('has nothing against a brief without any source', async () => {
    const yaml = 'sitrep: 1\ntitle: T\nsummary: [A]\n';
    expect(await check({ 'a.yaml': yaml }, '--strict')).toEqual({
      status: 0,
      out: '1 brief checked: no faults\n',
      err: '',
    });
  });

  test('passes over the source’s own marks, which no brief can put right', async () => {
    const yaml = 'sitrep: 1\ntitle: T\nsource: b.txt\nsummary: [The port is shut. (p1)]\n';
    const files = { 'a.yaml': yaml, 'b.txt': 'The port “is shut.\n' };
    const { status, out } = await check(files, '--strict');
    expect(out).toContain('[source-marks]');
    expect(status).toBe(0);
  });
});

test('a figure or quote that could not be checked is named in the last line of its brief', async () => {
  const figures = '  - Some 40 ships wait (p1)\n  - what: ships\n    value: 4 score\n    at: p1\n';
  const cwd = makeFolder({
    'a.txt': 'Some 40 ships wait off the port.\n',
    'a.yaml': `sitrep: 1\ntitle: T\nsource: a.txt\nfigures:\n${figures}`,
  });
  const { out } = await run(['check', 'a.yaml'], { cwd });
  expect(out).toContain('1 of 2 verified against');
  expect(out).toContain('; unchecked: figure 2\n');
});
