import { describe, expect, test } from 'vitest';
import { makeFolder, soundBrief } from '../folder.ts';
import { run } from './run.ts';

const BROKEN = soundBrief('Broken', 'status: open\n');
const WARNED = soundBrief('No longer #1');

describe('sitrep check', () => {
  test('says in one line that all is well, and ends with 0', async () => {
    const cwd = makeFolder({ 'briefs/a.yaml': soundBrief(), 'briefs/b.yml': soundBrief() });
    expect(await run(['check'], { cwd })).toEqual({
      status: 0,
      out: '2 briefs checked: no faults\n',
      err: '',
    });
  });

  test('ends with 1 where a brief is broken, and shows which', async () => {
    const cwd = makeFolder({ 'good.yaml': soundBrief(), 'broken.yaml': BROKEN });
    const { status, out, err } = await run(['check', 'good.yaml', 'broken.yaml'], { cwd });
    expect(status).toBe(1);
    expect(err).toBe('');
    expect(
      out,
    ).toBe(`broken.yaml:3:1: error: expected a key of a brief, found the key ‘status’ [unknown-key]
  3 | status: open
    | ^^^^^^ keys here: sitrep, title, id, date, prepared, tags, source, sources, summary, figures, people, quotes, questions, caveats

2 briefs checked: 1 error
`);
  });

  test('ends with 0 where there are only warnings, and with 1 under --strict', async () => {
    const cwd = makeFolder({ 'a.yaml': WARNED });
    const { status, out } = await run(['check', 'a.yaml'], { cwd });
    expect(status).toBe(0);
    expect(out).toContain('1 brief checked: 1 warning\n');
    expect((await run(['check', '--strict', 'a.yaml'], { cwd })).status).toBe(1);
  });

  test('ends with 2 where a file cannot be read, and still checks the rest', async () => {
    const cwd = makeFolder({ 'a.yaml': BROKEN });
    const { status, out, err } = await run(['check', 'a.yaml', 'b.yaml'], { cwd });
    expect(status).toBe(2);
    expect(out).toContain('1 brief checked: 1 error\n');
    expect(err).toBe('sitrep: b.yaml: no such file\n');
  });

  test('reads standard input as -', async () => {
    const { status, out } = await run(['check', '-'], { cwd: makeFolder(), stdin: BROKEN });
    expect(status).toBe(1);
    expect(out).toMatch(/^<stdin>:3:1: error: /);
  });

  test('says of standard input that it is too large, or no UTF-8', async () => {
    const cwd = makeFolder();
    const large = await run(['check', '-'], { cwd, stdin: ' '.repeat(300_000) });
    expect(large).toMatchObject({ status: 1 });
    expect(large.out).toContain('[file-too-large]');
    const latin = await run(['check', '-'], { cwd, stdin: Uint8Array.from([0xe9, 0x0a]) });
    expect(latin.out).toContain('[not-utf-8]');
  });

  test('has nothing to check in an empty folder, which is a finding', async () => {
    expect(await run(['check', '.'], { cwd: makeFolder() })).toEqual({
      status: 1,
      out: '',
      err: 'sitrep: no briefs in .: none of its files ends in .yaml or .yml\nBegin one from an article: sitrep draft page.html --out .\n',
    });
  });
});

describe('the formats of sitrep check', () => {
  const cwd = () => makeFolder({ 'a.yaml': BROKEN, 'b.yaml': soundBrief() });

  test('JSON has every file, sound ones too, and the same status', async () => {
    const { status, out } = await run(['check', '--format', 'json', 'a.yaml', 'b.yaml'], {
      cwd: cwd(),
    });
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      files: [
        { path: 'a.yaml', errors: 1, warnings: 0, diagnostics: [{ code: 'unknown-key', line: 3 }] },
        { path: 'b.yaml', errors: 0, warnings: 0, diagnostics: [] },
      ],
    });
  });

  test('GitHub’s has a line for each fault, and no other', async () => {
    const { status, out } = await run(['check', '--format', 'github', 'a.yaml', 'b.yaml'], {
      cwd: cwd(),
    });
    expect(status).toBe(1);
    expect(out).toMatch(
      /^::error file=a.yaml,line=3,endLine=3,col=1,endColumn=6,title=unknown-key::.*\n$/,
    );
  });

  test('text has colour where it is asked for', async () => {
    const coloured = await run(['check', '--color', 'always', 'a.yaml'], { cwd: cwd() });
    expect(coloured.out).toContain('\u001B[31merror:');
    const plain = await run(['check', 'a.yaml'], { cwd: cwd() });
    expect(plain.out).not.toContain('\u001B');
    const terminal = await run(['check', 'a.yaml'], { cwd: cwd(), columns: 80 });
    expect(terminal.out).toContain('\u001B[31merror:');
    const refused = await run(['check', 'a.yaml'], {
      cwd: cwd(),
      columns: 80,
      env: { NO_COLOR: '1' },
    });
    expect(refused.out).not.toContain('\u001B');
  });

  test('another one is a usage error', async () => {
    const { status, out, err } = await run(['check', '--format', 'xml'], { cwd: cwd() });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('xml');
  });
});
