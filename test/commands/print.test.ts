import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/article/source-text.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { recordItems } from '../../src/evidence/record/record.ts';
import { formatRecord } from '../../src/evidence/record/record-json.ts';
import { verifyBrief } from '../../src/evidence/verify-brief.ts';
import { makeFolder } from '../folder.ts';
import { run } from './run.ts';

const ARTICLE = [
  'The port is shut, officials said.',
  'Some 40 ships wait outside, insiders said.',
  'Ada Pollard, the harbour master, said: “We are not opening before Friday.”',
  '',
].join('\n\n');
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const HASH = hashOf(ARTICLE);
const BRIEF = `sitrep: 1
title: T
source:
  sha256: ${HASH}
figures:
  - Some 40 ships wait outside (p2)
quotes:
  - “We are opening before Friday.” -- Ada Pollard (p3)
`;

function recordOf(brief: string): string {
  const { brief: sound } = parseBrief(brief, 'b.yaml');
  if (!sound) throw new Error('not sound');
  const { items } = verifyBrief(sound, new Map([[undefined, readSource(ARTICLE)]]));
  return formatRecord({
    brief: hashOf(brief),
    checked: '2026-11-22',
    sources: [{ sha256: HASH }],
    items: recordItems(items),
  });
}

const printed = async (files: Readonly<Record<string, string>>, ...argv: readonly string[]) =>
  run(argv, { cwd: makeFolder(files) });

describe('sitrep print', () => {
  const beside = { 'b.yaml': BRIEF.replace('sha256:', 'file: a.txt\n  sha256:'), 'a.txt': ARTICLE };

  test('says how a brief stands against the text beside it, in a pipe without a command too', async () => {
    const { status, out } = await printed(beside, 'print', 'b.yaml');
    expect(status).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain(
      `Checked 0 of 1 quote and 1 of 1 figure verified against the source whose SHA-256 begins ${HASH.slice(0, 12)}; 1 altered.`,
    );
    expect(out).toContain('Ada Pollard [p3; ALTERED]');
    expect((await printed(beside, 'b.yaml')).out).toBe(out);
  });

  test('takes a text that is named, and says nothing of notes unless they are asked for', async () => {
    const files = { 'b.yaml': BRIEF, 'elsewhere.txt': ARTICLE };
    const { out } = await printed(files, 'print', 'b.yaml', '--source', 'elsewhere.txt');
    expect(out).toContain('0 of 1 quote');
    expect(out).not.toContain('EVIDENCE');
  });

  test('ends with 2 where a named text cannot be read', async () => {
    const { status, out, err } = await printed(beside, 'print', 'b.yaml', '--source', 'no.txt');
    expect(status).toBe(2);
    expect(err).toContain('sitrep: no.txt: expected a file that can be read');
    expect(out).toContain('0 of 1 quote');
  });

  test('adds extracts with --evidence', async () => {
    const { out } = await printed(beside, 'print', 'b.yaml', '--evidence');
    expect(out).toContain('[p3; ALTERED] [2]');
    expect(out).toContain('EVIDENCE');
    expect(out.replace(/\s+/g, ' ')).toContain('“*We are not opening before Friday.*”');
    expect(out.replace(/\s+/g, ' ')).toContain('Difference: We are [-not -]opening before Friday');
  });

  test('goes by the record where the text is away, with its day', async () => {
    const files = { 'b.yaml': BRIEF, 'b.evidence.json': recordOf(BRIEF) };
    const { out } = await printed(files, 'print', 'b.yaml', '--evidence', '--width', '200');
    expect(out).toContain(', says the record of the brief; 1 altered; the source is not here.');
    expect(out).toContain('[p3; ALTERED] [2]');
    expect(out).toContain('From the record of 2026-11-22: the text of the source is not here');
  });

  test('drops the record of another state of the brief, and says so', async () => {
    const files = { 'b.yaml': `${BRIEF}tags: [late]\n`, 'b.evidence.json': recordOf(BRIEF) };
    const { out } = await printed(files, 'print', 'b.yaml', '--width', '200');
    expect(out).toContain('Checked  No: its source is not here, and its record is of an earlier');
    expect(out).not.toContain('ALTERED');
  });

  test('says that nothing was checked, and in the notes why, where there is neither', async () => {
    const { out } = await printed({ 'b.yaml': BRIEF }, 'print', 'b.yaml', '--evidence');
    expect(out).toContain('Checked  No: its source is not here.');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'EVIDENCE No extracts: its source is not here. Name it with --source FILE',
    );
  });

  test('says nothing of checking where a brief names no source', async () => {
    const { out } = await printed({ 'b.yaml': 'sitrep: 1\ntitle: T\n' }, 'print', 'b.yaml');
    expect(out).not.toContain('Checked');
  });
});

describe('sitrep print on paper', () => {
  const files = { 'a.yaml': 'sitrep: 1\ntitle: A\n', 'b.yaml': 'sitrep: 1\ntitle: B\n' };
  const pagesOf = (out: string) => out.split('\f').map((page) => page.split('\n').length - 1);

  test.each([
    [['--paged'], [58, 58]],
    [
      ['--paper', 'letter'],
      [58, 58],
    ],
    [
      ['--paper', 'a4'],
      [62, 62],
    ],
    [
      ['--page-length', '40'],
      [40, 40],
    ],
    [['--toc'], [58, 58, 58]],
    [
      ['--toc', '--paper', 'a4'],
      [62, 62, 62],
    ],
  ])('%j', async (argv, lines) => {
    const { status, out } = await printed(files, 'print', '.', ...argv);
    expect(status).toBe(0);
    expect(pagesOf(out)).toEqual(lines);
    expect(out).toContain(argv.includes('--toc') ? 'Page 3 of 3' : 'Page 1 of 1');
  });

  test('is for text', async () => {
    const { status, err } = await printed(files, 'print', '--format', 'html', '--paged', '.');
    expect(status).toBe(2);
    expect(err).toContain('--paged and --toc are for text, not for html');
    expect((await printed(files, 'print', '--page-length', '5')).status).toBe(2);
    expect((await printed(files, 'print', '--paper', 'a5')).status).toBe(2);
  });

  test('ends lines in CR LF where mail wants it, in any format', async () => {
    for (const format of ['text', 'markdown', 'html', 'json']) {
      const plain = await printed(files, 'print', '.', '--format', format);
      const { out } = await printed(files, 'print', '.', '--format', format, '--crlf');
      expect(out).toBe(plain.out.replaceAll('\n', '\r\n'));
      expect(out).toContain('\r\n');
    }
  });
});
