import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { makeFolder } from '../folder.ts';
import { run } from './run.ts';

const BRIEF = `sitrep: 1
title: Port of Varna closed
# a remark of the author’s
tags: [shipping]
quotes:
  - “not before Friday” -- Ana Petrova
`;

describe('sitrep import', () => {
  test('gives back the brief that print gave as JSON, from a file and from standard input', async () => {
    const cwd = makeFolder({ 'varna.yaml': BRIEF });
    const { out: json } = await run(['print', '--format', 'json', 'varna.yaml'], { cwd });
    const piped = await run(['import', '-'], { cwd, stdin: json });
    expect(piped).toMatchObject({ status: 0, err: '' });
    const before = parseBrief(BRIEF, 'varna.yaml');
    expect(parseBrief(piped.out, 'other.yaml').brief).toEqual(before.brief);
    const { out: line } = await run(['print', '--format', 'jsonl', 'varna.yaml'], { cwd });
    const filed = await run(['import', 'varna.json'], { cwd: makeFolder({ 'varna.json': line }) });
    expect(filed).toEqual(piped);
  });

  test('takes no more than one brief', async () => {
    const cwd = makeFolder({ 'a.yaml': BRIEF, 'b.yaml': BRIEF });
    const { out: json } = await run(['print', '--format', 'json', '.'], { cwd });
    const { status, out, err } = await run(['import', '-'], { cwd, stdin: json });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toBe(
      'sitrep: <stdin>: expected one brief, found 2; --output-dir gives each a file\n',
    );
  });

  test('ends with 1 where the JSON is no brief, and says where', async () => {
    const { status, out, err } = await run(['import', '-'], { cwd: '/', stdin: '{"version":1}' });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toBe('sitrep: <stdin>:1:1: /title: expected a value, found nothing\n');
  });

  test('ends with 1 where it would be no sound brief', async () => {
    const stdin = '{"version":1,"title":"T","date":"soon"}';
    const { status, out, err } = await run(['import', '-'], { cwd: '/', stdin });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^<stdin>, as YAML:4:7: error: .* \[bad-date\]\n {2}4 \| date: soon\n/);
  });

  test('names the brief of several, writes the others, and none that is too large to be read', async () => {
    const brief = { version: 1, id: 'a', title: 'T' };
    const large = Array.from({ length: 300 }, () => ({ text: 'x'.repeat(1000), at: [] }));
    const stdin = [brief, { ...brief, id: 'b', date: 'soon' }, { ...brief, summary: large }]
      .map((each) => `${JSON.stringify(each)}\n`)
      .join('');
    const cwd = makeFolder();
    const { status, err } = await run(['import', '-', '--output-dir', 'out'], { cwd, stdin });
    expect(status).toBe(1);
    expect(err).toContain('<stdin>, brief ‘b’, as YAML:4:7: error:');
    expect(err).toContain('brief ‘a’: expected a brief of at most 256 KiB, found more\n');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.yaml']);
  });

  test('says what it does not read, and what would be another brief', async () => {
    const figure = {
      phrase: 'a handful',
      what: 'ships',
      quantity: { kind: 'words' },
      qualifier: 'vague',
      at: [],
    };
    const stdin = JSON.stringify({ version: 1, title: 'T', mood: 'bad', figures: [figure] });
    const { status, err } = await run(['import', '-'], { cwd: '/', stdin });
    expect(status).toBe(0);
    expect(err).toBe(
      'sitrep: <stdin>: /mood is not read\n' +
        'sitrep: <stdin>: /figures/0 differs in the YAML, which cannot hold its value; compare it with the JSON\n',
    );
  });

  test.each([
    ['“We are shut,”', '“We are shut,” -- Ada (p1)'],
    ['"We are shut,"', '“We are shut,” -- Ada (p1)'],
    ['‘We are shut,’', '“We are shut,” -- Ada (p1)'],
    ['„We are shut,“', '“We are shut,” -- Ada (p1)'],
    ['“We are” and “shut”', '““We are” and “shut”” -- Ada (p1)'],
    ['We are “shut”', '“We are “shut”” -- Ada (p1)'],
  ])('takes the marks around all the words of a quote off: %s', async (words, written) => {
    const quote = { paragraphs: [words], by: 'Ada', at: [{ from: 1, to: 1 }] };
    const stdin = JSON.stringify({ version: 1, title: 'T', quotes: [quote] });
    const { status, out, err } = await run(['import', '-'], { cwd: '/', stdin });
    expect(status).toBe(0);
    expect(out).toContain(`  - ${written}\n`);
    expect(err).toBe(
      words.startsWith('We') || words.includes(' and ')
        ? ''
        : 'sitrep: <stdin>: /quotes/0: the marks around the words are taken off\n',
    );
  });

  test('ends with 2 where there is no such file', async () => {
    const { status, err } = await run(['import', 'no.json'], { cwd: makeFolder() });
    expect(status).toBe(2);
    expect(err).toBe('sitrep: no.json: expected a file that can be read, found no such file\n');
  });
});
