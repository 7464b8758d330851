// The evidence as a person opens it: the built program, a brief and its source as files, in a pseudo-terminal.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';

const tour = join(root, 'briefs', 'tour.yaml');
let lone: string;

beforeAll(() => {
  lone = mkdtempSync(join(tmpdir(), 'sitrep-evidence-'));
  mkdirSync(join(lone, 'briefs'));
  copyFileSync(tour, join(lone, 'briefs', 'tour.yaml'));
});

afterAll(() => rmSync(lone, { recursive: true, force: true }));

function open(file: string, cols: number, rows: number): Terminal {
  return Terminal.open(sitrep(file), { cols, rows, env: { XDG_DATA_HOME: lone } });
}

describe.each([
  [80, 24],
  [40, 10],
])('at %ix%i', (cols, rows) => {
  test('Enter shows the words in the source, with who says them; Esc leaves', async () => {
    await using terminal = open(tour, cols, rows);
    await terminal.waitFor(/quit/);
    terminal.press('3');
    await terminal.waitFor(/▸3 Quotes/);
    terminal.press('j', 'enter');
    await terminal.waitFor(/⟦the longest[^⟧]*life⟧/s);
    await terminal.waitFor(/Tilda Marrow/);
    await terminal.waitFor(/✓ verified, p4 +2\/9/);
    terminal.press('j');
    await terminal.waitFor(/3\/9/);
    terminal.press('esc');
    await terminal.waitFor(/▸3 Quotes .*3\/9/);
    terminal.press('q');
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.leftovers()).toEqual([]);
  });
});

test('the verdict of a brief comes by itself', async () => {
  await using terminal = open(tour, 80, 24);
  await terminal.waitFor(/28 of 28 verified/);
  terminal.press('q');
  expect(await terminal.exit()).toEqual({ status: 0 });
});

test('without the source it says how to add it', async () => {
  await using terminal = open(join(lone, 'briefs', 'tour.yaml'), 80, 24);
  await terminal.waitFor(/not checked/);
  terminal.press('3', 'enter');
  await terminal.waitFor(/sitrep source add FILE/);
  await terminal.waitFor(/[0-9a-f]{64}/);
  terminal.press('q', 'q');
  expect(await terminal.exit()).toEqual({ status: 0 });
});
