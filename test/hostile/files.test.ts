/** A library of strange files: what each is is reported, and the good one among them works. */
import { describe, expect, test } from 'vitest';
import { run } from '../commands/run.ts';
import { makeFolder } from '../folder.ts';
import { makeStrangeFiles } from './files.ts';

describe('a library of strange files', () => {
  test('is reported, each file with what it is', async () => {
    const cwd = makeFolder();
    makeStrangeFiles(cwd);
    const { status, out, err } = await run(['check', '.'], { cwd });
    expect({ status, err }).toEqual({ status: 2, err: '' });
    await expect(out).toMatchFileSnapshot('files.golden.txt');
  });

  test('lists and prints what is sound, and the rest with its first fault', async () => {
    const cwd = makeFolder();
    makeStrangeFiles(cwd);
    const list = await run(['list', '.'], { cwd });
    expect(list.status).toBe(2);
    expect(list.out).toMatch(/^-\s+good\s+The one good brief\s/m);
    await expect(list.out).toMatchFileSnapshot('files-list.golden.txt');
    const print = await run(['print', '.'], { cwd });
    expect(print.status).toBe(2);
    expect(print.out).toContain('The one good brief');
    expect((await run(['print', 'good.yaml'], { cwd })).status).toBe(0);
  });
});
