import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Io, Sink } from '../../src/commands/edge/io.ts';
import { withAscii } from '../../src/commands/output/output-text.ts';
import { withProgress } from '../../src/commands/output/progress.ts';
import { makeFolder, soundBrief } from '../folder.ts';
import { run } from './run.ts';

const two = () => makeFolder({ 'a.yaml': soundBrief('One £3bn'), 'b.yaml': soundBrief('Two') });
const text = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('print --output', () => {
  test.each(['text', 'markdown', 'html', 'json', 'jsonl'])(
    'writes what would be printed: %s',
    async (format) => {
      const cwd = two();
      const argv = ['print', 'a.yaml', 'b.yaml', '--format', format];
      const { out } = await run(argv, { cwd });
      expect(await run([...argv, '--output', 'x'], { cwd })).toEqual({
        status: 0,
        out: '',
        err: '',
      });
      expect(text(cwd, 'x')).toBe(out);
    },
  );

  test('replaces nothing unless asked to', async () => {
    const cwd = two();
    await run(['print', 'a.yaml', '--output', 'x'], { cwd });
    const before = text(cwd, 'x');
    const again = await run(['print', 'b.yaml', '--output', 'x'], { cwd });
    expect(again).toEqual({
      status: 2,
      out: '',
      err: 'sitrep: cannot write x: it already exists; --force replaces it\n',
    });
    expect(text(cwd, 'x')).toBe(before);
    expect((await run(['print', 'b.yaml', '--output', 'x', '--force'], { cwd })).status).toBe(0);
    expect(text(cwd, 'x')).toContain('Two');
  });

  test('is not for the terminal it is typed at: 72 columns, and its own letters', async () => {
    const cwd = two();
    const world = { cwd, columns: 40, env: { LC_ALL: 'C' } };
    await run(['print', 'a.yaml', '--output', 'x'], world);
    expect(text(cwd, 'x')).toContain(`${'='.repeat(72)}\n`);
    expect(text(cwd, 'x')).toContain('£3bn');
    await run(['print', 'a.yaml', '--output', 'y', '--ascii'], world);
    expect(text(cwd, 'y')).toContain('GBP 3bn');
  });

  test.each([
    ['no/such/folder', 'no such folder'],
    ['dir', 'there is a folder of this name'],
    ['a.yaml/x', 'the path leads through something that is not a folder'],
  ])('says why it cannot write %s, and leaves nothing', async (output, reason) => {
    const cwd = two();
    mkdirSync(join(cwd, 'dir'));
    const before = readdirSync(cwd);
    const { status, err } = await run(['print', 'a.yaml', '--output', output], { cwd });
    expect(status).toBe(2);
    expect(err).toContain(`sitrep: cannot write ${output}: ${reason}`);
    expect(readdirSync(cwd)).toEqual(before);
  });

  test('does not write through a link that is there', async () => {
    const cwd = two();
    symlinkSync('target', join(cwd, 'x'));
    expect((await run(['print', 'a.yaml', '--output', 'x'], { cwd })).status).toBe(2);
    expect((await run(['print', 'a.yaml', '--output', 'x', '--force'], { cwd })).status).toBe(0);
    expect(existsSync(join(cwd, 'target'))).toBe(false);
  });

  test('is standard output as -', async () => {
    const cwd = two();
    const { out } = await run(['print', 'a.yaml'], { cwd });
    expect(await run(['print', 'a.yaml', '--output', '-'], { cwd })).toEqual({
      status: 0,
      out,
      err: '',
    });
    expect(existsSync(join(cwd, '-'))).toBe(false);
  });

  test('writes what is sound, ends as print does, and writes nothing where nothing is', async () => {
    const cwd = makeFolder({ 'a.yaml': soundBrief(), 'b.yaml': 'sitrep: 2\n' });
    expect((await run(['print', '.', '--output', 'x'], { cwd })).status).toBe(1);
    expect(text(cwd, 'x')).toContain('Port of Varna closed');
    expect((await run(['print', 'b.yaml', '--output', 'y'], { cwd })).status).toBe(1);
    expect(existsSync(join(cwd, 'y'))).toBe(false);
  });

  test('is one of two', async () => {
    const argv = ['print', '--output', 'x', '--output-dir', 'y'];
    const { status, err } = await run(argv, { cwd: two() });
    expect(status).toBe(2);
    expect(err).toContain('cannot be used with');
    expect((await run(['print', '--output', ''], { cwd: two() })).status).toBe(2);
    const booklets = await run(['print', '--toc', '--output-dir', 'y'], { cwd: two() });
    expect(booklets.err).toContain('cannot be used with');
  });
});

describe('print --output-dir', () => {
  test('says on a terminal how many files it wrote, and nowhere else', async () => {
    const argv = ['print', '.', '--output-dir', 'out'];
    const cwd = two();
    expect((await run(argv, { cwd, columns: 80 })).err).toBe('sitrep: 2 files written into out\n');
    expect((await run(argv, { cwd, columns: 80 })).err).not.toContain('written into');
    expect((await run(argv, { cwd: two() })).err).toBe('');
  });

  test('writes each brief into a file of its own, in a folder that it makes', async () => {
    const cwd = two();
    const argv = ['print', '.', '--format', 'markdown', '--output-dir', 'out/dir'];
    expect(await run(argv, { cwd })).toEqual({ status: 0, out: '', err: '' });
    expect(readdirSync(join(cwd, 'out/dir')).sort()).toEqual(['a.md', 'b.md']);
    const { out } = await run(['print', 'b.yaml', '--format', 'markdown'], { cwd });
    expect(text(cwd, 'out/dir/b.md')).toBe(out);
  });

  test('replaces none unless asked to, and writes the others', async () => {
    const cwd = two();
    const argv = ['print', '.', '--output-dir', 'out'];
    await run(['print', 'a.yaml', '--output-dir', 'out'], { cwd });
    const { status, err } = await run(argv, { cwd });
    expect(status).toBe(2);
    expect(err).toBe('sitrep: cannot write out/a.txt: it already exists; --force replaces it\n');
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.txt', 'b.txt']);
    expect((await run([...argv, '--force'], { cwd })).status).toBe(0);
  });

  // Nobody, not even root, makes files there.
  test.skipIf(!existsSync('/sys/kernel'))(
    'reports a fault that all files would meet once',
    async () => {
      const { status, err } = await run(['print', '.', '--output-dir', '/sys/kernel'], {
        cwd: two(),
      });
      expect(status).toBe(2);
      expect(err).toMatch(/^sitrep: cannot write \/sys\/kernel\/a\.txt: .+\n$/);
    },
  );

  test('does not write two briefs of one id into one file, whatever the options say', async () => {
    const cwd = makeFolder({
      'a.yaml': soundBrief('First', 'id: same\n'),
      'b.yaml': soundBrief('Second', 'id: same\n'),
    });
    const argv = ['print', 'a.yaml', 'b.yaml', '--output-dir', 'out', '--force'];
    const { status, err } = await run(argv, { cwd });
    expect(status).toBe(2);
    expect(err).toContain(
      'sitrep: cannot write out/same.txt: another of the briefs has the same id\n',
    );
    expect(text(cwd, 'out/same.txt')).toContain('First');
  });
});

describe('import', () => {
  test('writes files too, each as a brief', async () => {
    const cwd = two();
    await run(['print', '.', '--format', 'jsonl', '--output', 'all.jsonl'], { cwd });
    const { status, err } = await run(['import', 'all.jsonl', '--output-dir', 'back'], { cwd });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const again = await run(['print', 'back', '--format', 'jsonl'], { cwd });
    const bare = (lines: string) => lines.replaceAll(/"(?:path|sha256)":"[^"]*",/g, '');
    expect(bare(again.out)).toBe(bare(text(cwd, 'all.jsonl')));
    await run(['print', 'a.yaml', '--format', 'json', '--output', 'a.json'], { cwd });
    const one = ['import', 'a.json', '--output', 'a.yaml'];
    expect((await run(one, { cwd })).err).toContain('it already exists');
    expect((await run([...one, '--force'], { cwd })).status).toBe(0);
    expect(text(cwd, 'a.yaml')).toContain('title: One £3bn\n');
  });
});

describe('progress', () => {
  async function progressOf(times: readonly number[], isTTY: boolean): Promise<string> {
    const lines: string[] = [];
    const sink = { write: (line: string) => lines.push(line), isTTY, columns: 80 };
    const processIo: Io<Sink> = {
      stdin: (async function* () {})(),
      hasPipedInput: false,
      stdout: sink,
      stderr: sink,
      openTerminal: () => undefined,
      uninterrupted: async (work) => work(),
      env: {},
      cwd: '/',
      onCrash: () => () => {},
    };
    const clock = [0, ...times].values();
    const items = (async function* () {
      yield* times;
    })();
    const seen: number[] = [];
    const io = withAscii(processIo, false);
    for await (const item of withProgress(items, times.length, io, () => clock.next().value ?? 0))
      seen.push(item);
    expect(seen).toEqual(times);
    return lines.join('');
  }

  test('is shown after a second, then ever more rarely, and at the end', async () => {
    expect(await progressOf([400, 900, 1200, 1900, 2300, 2500, 4700, 9000], true)).toBe(
      'sitrep: 3 of 8 briefs\nsitrep: 6 of 8 briefs\nsitrep: 8 of 8 briefs\n',
    );
  });

  test('is not shown for what is done at once, nor where nobody looks on', async () => {
    expect(await progressOf([100, 300, 900], true)).toBe('');
    expect(await progressOf([400, 2000, 5000, 9000], false)).toBe('');
  });
});
