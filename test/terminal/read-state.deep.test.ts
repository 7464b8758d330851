/** What was read, by the built program in a pseudo-terminal: kept from one start to the next, and unharmed when it is killed. */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chanceOf } from '../../bench/library/generate.ts';
import { root, sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-read-'));
  for (const name of ['tour.yaml', 'nk-kursk-war.yaml'])
    copyFileSync(join(root, 'briefs', name), join(folder, name));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function open(state: string): Terminal {
  const env = { SITREP_STATE: undefined, XDG_STATE_HOME: join(folder, state) };
  return Terminal.open(sitrep(folder), { cols: 80, rows: 24, env });
}

test('a brief opens where it was left, and D shows what has changed since', async () => {
  const path = join(folder, 'tour.yaml');
  {
    await using terminal = open('one');
    await terminal.waitFor(/new\W+2026-11-22/);
    terminal.press('j', 'enter');
    await terminal.waitFor(/▸1 Summary/);
    terminal.press('3', 'j', 'j');
    await terminal.waitFor(/▸3 Quotes .*3\/9/);
    terminal.press('q');
    await terminal.waitFor(/Briefs/);
    terminal.press('q');
    expect(await terminal.exit()).toEqual({ status: 0 });
  }
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*/m, 'title: Another tour'));
  await using terminal = open('one');
  await terminal.waitFor(/changed\W+2026-11-22/);
  terminal.press('j', 'enter');
  await terminal.waitFor(/▸3 Quotes .*3\/9/);
  await terminal.waitFor(/D shows 1 change since \d{4}-\d\d-\d\d\./);
  terminal.press('D');
  await terminal.waitFor(/title/);
  await terminal.waitFor(/\{\+Another/);
  terminal.press('q', 'q', 'q');
  expect(await terminal.exit()).toEqual({ status: 0 });
  expect(terminal.leftovers()).toEqual([]);
});

const KILLS = 40;
/** The longest time after which a program is killed, in milliseconds. */
const LATEST = 300;

test(`killed ${KILLS} times while briefs are opened and left, it has all that was noted before`, async () => {
  const chance = chanceOf(7);
  let most = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    await using terminal = open('two');
    await terminal.waitFor(/2 briefs/);
    terminal.press('enter');
    await terminal.waitFor(/▸1 Summary|▸3 Quotes/);
    terminal.press('3', 'j', 'J');
    await setTimeout(chance() * LATEST);
    await terminal.signal('SIGKILL');
    await terminal.exit();
    const readings = readingsIn(join(folder, 'two/sitrep/read.sqlite'));
    expect(readings).toBeGreaterThanOrEqual(most);
    most = Math.min(readings, 50);
  }
  expect(most).toBeGreaterThan(0);
});

function readingsIn(file: string): number {
  if (!existsSync(file)) return 0;
  const database = new DatabaseSync(file);
  try {
    expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
    return Number(database.prepare('select count(*) as count from reading').get()?.count);
  } finally {
    database.close();
  }
}
