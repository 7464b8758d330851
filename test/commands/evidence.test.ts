import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { run } from './run.ts';

const ARTICLE = [
  'The port is shut, officials said.',
  'Some 40 ships wait outside, insiders said.',
  'Ada Pollard, the harbour master, said: “We are not opening before Friday.”',
  '',
].join('\n\n');
const HASH = createHash('sha256').update(ARTICLE).digest('hex');
const brief = (quote: string, source = `sha256: ${HASH}`): string =>
  `sitrep: 1\ntitle: T\nsource:\n  ${source}\nfigures:\n  - Some 40 ships wait outside (p2)\nquotes:\n  - ${quote}\n`;
const TRUE = '“We are not opening before Friday.” -- Ada Pollard (p3)';

const checked = async (yaml: string, ...argv: readonly string[]) =>
  run(['check', 'b.yaml', ...argv], { cwd: makeFolder({ 'b.yaml': yaml, 'a.txt': ARTICLE }) });

describe('sitrep check against a source', () => {
  test('finds a text by its hash among those named, and verifies the brief', async () => {
    const { status, out } = await checked(brief(TRUE), '--source', 'a.txt');
    expect(out).toBe(
      `b: 2 of 2 verified against the source whose SHA-256 begins ${HASH.slice(0, 12)}\n1 brief checked: no faults\n`,
    );
    expect(status).toBe(0);
  });

  test('finds a text beside the brief by its path', async () => {
    const { status, out } = await checked(brief(TRUE, 'file: a.txt'));
    expect(out).toContain('2 of 2 verified');
    expect(status).toBe(0);
  });

  test('says that it was not checked where the text is not here, which is no fault', async () => {
    const { status, out } = await checked(brief(TRUE));
    expect(
      out,
    ).toBe(`b.yaml:3:1: warning: expected the text of the source, whose SHA-256 begins ${HASH.slice(0, 12)}, found none [source-not-here]
  3 | source:
    | ^^^^^^ name it with --source FILE, or keep it: sitrep source add FILE

b: not checked: its source is not here
1 brief checked: 1 warning, not compared with a source
`);
    expect(status).toBe(0);
  });

  test('says so of quotes that no source is named for, and fails them with --strict', async () => {
    const yaml = 'sitrep: 1\ntitle: T\nquotes:\n  - “We wait.” -- Ada Pollard\n';
    const { status, out } = await checked(yaml);
    expect([status, out]).toEqual([0, '1 brief checked: not compared with a source\n']);
    const strict = await checked(yaml, '--strict');
    expect([strict.status, strict.out]).toEqual([1, out]);
    const github = await checked(yaml, '--strict', '--format', 'github');
    expect([github.status, github.err]).toEqual([1, 'sitrep: b: not compared with a source\n']);
    const points = await checked('sitrep: 1\ntitle: T\nsummary:\n  - All is well.\n', '--strict');
    expect([points.status, points.out]).toEqual([0, '1 brief checked: no faults\n']);
  });

  test('names a lost negation at the quote, in every format', async () => {
    const altered = brief(TRUE.replace('not ', ''));
    const text = await checked(altered, '--source', 'a.txt');
    expect(text.status).toBe(1);
    expect(text.out).toContain('b.yaml:8:5: error:');
    expect(text.out).toContain('a negation is dropped');
    expect(text.out).toContain('[-not -]');
    const json = await checked(altered, '--source', 'a.txt', '--format', 'json');
    expect(JSON.parse(json.out).files[0].diagnostics[0].code).toBe('quote-altered');
    const github = await checked(altered, '--source', 'a.txt', '--format', 'github');
    expect(github.out).toContain('title=quote-altered');
  });

  test('does not let a true quote stand under another name', async () => {
    const { status, out } = await checked(
      brief(TRUE.replace('Ada Pollard', 'John Healey')),
      '--source',
      'a.txt',
    );
    expect(status).toBe(1);
    expect(out).toContain('[attribution-elsewhere]');
  });

  test('refuses a text with another hash, with both hashes', async () => {
    const other = '0'.repeat(64);
    const { status, out } = await checked(brief(TRUE, `sha256: ${other}`), '--source', 'a.txt');
    expect(status).toBe(1);
    expect(out).toContain('[source-changed]');
    expect(out).toContain(other);
    expect(out).toContain(HASH);
  });

  test('says of a named text that nothing was checked against it', async () => {
    const cwd = makeFolder({
      'b.yaml': brief(TRUE, 'file: a.txt'),
      'a.txt': ARTICLE,
      'o.txt': 'X',
    });
    const other = await run(['check', 'b.yaml', '--source', 'x=o.txt'], { cwd });
    expect(other.err).toBe(
      'sitrep: x=o.txt: not used: none of these briefs has it as its source\n',
    );
    expect(other.status).toBe(1);
  });

  test('names the file that is not there', async () => {
    const { out, status } = await checked(brief(TRUE, 'file: gone.txt'));
    expect(out).toContain('expected the text of the source, found no such file at gone.txt');
    expect(status).toBe(0);
  });

  test.each(['/etc/hostname', '/proc/self/environ', '../../../../etc/hostname'])(
    'reads no file that is nowhere near, for a brief that asks for %s',
    async (file) => {
      const { out } = await checked(brief(TRUE.replace('We are', 'We were'), `file: ${file}`));
      expect(out).toContain('not checked');
      expect(out).not.toContain('[-');
    },
  );

  test('leaves the record of a brief of the same name to that', async () => {
    const cwd = makeFolder({
      'b.yaml': brief(TRUE, 'file: a.txt'),
      'b.yml': brief(TRUE, 'file: a.txt'),
      'a.txt': ARTICLE,
    });
    const { err, status } = await run(['check', '--record', 'b.yml'], { cwd });
    expect(err).toContain('it belongs to b.yaml');
    expect(status).toBe(2);
  });

  test('ends with 2 where a named text cannot be read', async () => {
    const { status, err } = await checked(brief(TRUE), '--source', 'nowhere.txt');
    expect(status).toBe(2);
    expect(err).toMatch(
      /^sitrep: nowhere\.txt: expected a file that can be read, found no such file/,
    );
  });

  test('takes key=FILE for a brief with several sources', async () => {
    const yaml = `sitrep: 1\ntitle: T\nsources:\n  one: {sha256: ${HASH}}\n  two: {headline: H}\nquotes:\n  - “We are not opening before Friday.” -- Ada Pollard (two:p3)\n`;
    const { status, out } = await checked(yaml, '--source', 'two=a.txt');
    expect(out).toContain('1 of 1 verified');
    expect(status).toBe(0);
  });
});
