// The reader as a person has it: the built program in a real pseudo-terminal, seen by a terminal emulator.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';

const briefs = join(root, 'briefs');
const BROKEN =
  'sitrep: 1\ntitle: Broken\nsumary:\n  - One (p1)\nquestions:\n  - q: x\n    status: opne\n';

let library: string;

beforeAll(() => {
  library = mkdtempSync(join(tmpdir(), 'sitrep-reader-'));
  copyFileSync(join(briefs, 'nk-kursk-war.yaml'), join(library, 'war.yaml'));
  writeFileSync(join(library, 'broken.yaml'), BROKEN);
  writeFileSync(join(library, 'small.yaml'), 'sitrep: 1\ntitle: A small brief\ndate: 2020-01-01\n');
});

afterAll(() => rmSync(library, { recursive: true, force: true }));

function openReader(cols = 80, rows = 24, ...argv: readonly string[]): Terminal {
  return Terminal.open(sitrep(...(argv.length > 0 ? argv : [library])), { cols, rows });
}

describe('at every size', () => {
  test.each([
    [120, 40, /▸1 Summary.*2 Key figures/],
    [80, 24, /▸1 Summary.*2 Key figures/],
    [60, 20, /▸1 Summary 1\/\d+ {2}2 Key figures/],
    [40, 10, /▸1 Summary 1\/\d+ {2}2 Fig {2}3 Quo/],
  ])('%ix%i shows the panes that have room', async (cols, rows, panes) => {
    await using terminal = openReader(cols, rows);
    await terminal.waitFor(/quit/);
    terminal.press('enter');
    await terminal.waitFor(panes);
    expect(terminal.isAlternate).toBe(true);
    expect(terminal.isCursorVisible).toBe(false);
    terminal.press('q', 'q');
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.leftovers()).toEqual([]);
  });

  test('below 40x10 one line asks for more room, and a resize brings the brief', async () => {
    await using terminal = openReader(30, 8);
    await terminal.waitFor('sitrep needs 40x10');
    terminal.resize(80, 24);
    await terminal.waitFor(/▸Briefs/);
    terminal.press('q');
    expect(await terminal.exit()).toEqual({ status: 0 });
  });
});

describe('reading', () => {
  test('moves, zooms, goes to the next brief and back to the library', async () => {
    await using terminal = openReader();
    await terminal.waitFor(/▸Briefs.*1\/3/);
    terminal.press('enter');
    await terminal.waitFor(/▸1 Summary .* 1\/\d+/);
    terminal.press('j');
    await terminal.waitFor(/▸1 Summary .* 2\/\d+/);
    terminal.press('3', 'z');
    await terminal.waitFor(
      (rows) => /▸3 Quotes/.test(rows[1] ?? '') && !rows.join().includes('1 Summary'),
    );
    terminal.press('z', 'J');
    await terminal.waitFor(/A small brief/);
    await terminal.waitFor(/No summary|1 Summary/);
    terminal.press('esc');
    await terminal.waitFor(/▸Briefs.*2\/3/);
    terminal.press('q');
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.leftovers()).toEqual([]);
  });

  test('searches as one types, and keeps what is focused when the window changes', async () => {
    await using terminal = openReader();
    await terminal.waitFor(/▸Briefs/);
    terminal.press('enter');
    await terminal.waitFor(/▸1 Summary/);
    terminal.type('/notable');
    await terminal.waitFor(/1 of \d+ in Quotes/);
    await terminal.waitFor(/▸3 Quotes/);
    terminal.press('enter');
    terminal.resize(60, 20);
    await terminal.waitFor(/▸3 Quotes 8\/8/);
    terminal.resize(120, 40);
    await terminal.waitFor(/▸3 Quotes .* 8\/8/);
    terminal.press('q', 'q', 'q');
    expect(await terminal.exit()).toEqual({ status: 0 });
  });

  test('keys that arrive together all count', async () => {
    await using terminal = openReader();
    await terminal.waitFor(/▸Briefs/);
    terminal.type('\rjjj\u001B[B\t');
    await terminal.waitFor(/▸2 Key figures/);
    await terminal.waitFor(/ 1 Summary .* 5\/\d+/);
    terminal.press('ctrl-c');
    expect(await terminal.exit()).toEqual({ status: 130 });
    expect(terminal.leftovers()).toEqual([]);
  });

  test('a broken brief is listed with its errors and shows all of them', async () => {
    await using terminal = openReader();
    await terminal.waitFor(/✗ 2 errors/);
    terminal.press('G', 'enter');
    await terminal.waitFor(/did you mean ‘summary’\?/);
    await terminal.waitFor(/did you mean ‘open’\?/);
    terminal.press('q', 'q');
    expect(await terminal.exit()).toEqual({ status: 0 });
  });

  test('r reads the files again', async () => {
    const file = join(library, 'changing.yaml');
    writeFileSync(file, 'sitrep: 1\ntitle: Before\n');
    await using terminal = openReader(80, 24, file);
    await terminal.waitFor(/Before/);
    writeFileSync(file, 'sitrep: 1\ntitle: After\n');
    terminal.press('r');
    await terminal.waitFor(/After/);
    terminal.press('q');
    expect(await terminal.exit()).toEqual({ status: 0 });
    rmSync(file);
  });
});

describe('the terminal is given back', () => {
  test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('after %s', async (signal) => {
    await using terminal = openReader();
    await terminal.waitFor(/▸Briefs/);
    await terminal.signal(signal);
    const { status } = await terminal.exit();
    expect(status).toBeGreaterThan(128);
    expect(terminal.leftovers()).toEqual([]);
  });
});

describe('where no reader can be', () => {
  test('TERM=dumb gets plain text', async () => {
    await using terminal = Terminal.open(sitrep(join(library, 'small.yaml')), {
      env: { TERM: 'dumb' },
    });
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.history()[0]).toBe('A small brief');
    expect(terminal.output).not.toContain('\u001B');
  });

  test('a variable CI changes nothing for somebody at a terminal', async () => {
    await using terminal = Terminal.open(sitrep(library), { env: { CI: 'true' } });
    await terminal.waitFor(/▸Briefs/);
    terminal.press('q');
    expect(await terminal.exit()).toEqual({ status: 0 });
  });

  test('an empty folder is reported in a line', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'sitrep-empty-'));
    await using terminal = Terminal.open(sitrep(empty));
    expect(await terminal.exit()).toEqual({ status: 1 });
    expect(terminal.screen()[0]).toMatch(/^sitrep: no briefs in /);
    rmSync(empty, { recursive: true });
  });

  test('a file that is not there is reported in a line', async () => {
    await using terminal = Terminal.open(sitrep('/nowhere/at-all.yaml'));
    expect(await terminal.exit()).toEqual({ status: 2 });
    expect(terminal.screen()[0]).toMatch(/^sitrep: \/nowhere\/at-all.yaml: no such file/);
  });
});
