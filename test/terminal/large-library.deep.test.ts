// A library of a thousand briefs that were never read before: one reads in it while it is being read.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { root, sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';

/** Briefs as long as real ones; by name, the newest comes last. */
function makeLibrary(count: number): string {
  const folder = makeFolder();
  const text = readFileSync(join(root, 'briefs', 'nk-kursk-war.yaml'), 'utf8');
  for (let index = 0; index < count; index++) {
    const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    const number = String(index).padStart(4, '0');
    const own = text
      .replace(/^id:.*$/m, '')
      .replace(/^date:.*$/m, `date: ${day}`)
      .replace(/^title:.*$/m, `title: Day ${number}`);
    writeFileSync(join(folder, `day-${number}.yaml`), own);
  }
  return folder;
}

test('shows at once what is there, takes keys, and ends with all of them in order', async () => {
  const folder = makeLibrary(1000);
  await using terminal = Terminal.open(sitrep(folder), { cols: 100 });
  await terminal.waitFor(/reading \d+ of 1,000/, 20_000);
  // The last by name is the newest: not read yet, but listed, and read when it is asked for.
  terminal.press('G');
  await terminal.waitFor(/▌ day-0999/);
  await terminal.waitFor(/▌ Day 0999/);
  expect(terminal.screen()[0]).toMatch(/reading \d+ of 1,000/);
  terminal.press('enter');
  await terminal.waitFor(/^ Day 0999/);
  await terminal.waitFor(/▸1 Summary/);
  terminal.press('j');
  await terminal.waitFor(/▸1 Summary .* 2\/\d+/);
  terminal.press('q', 'j', 'j');
  await terminal.waitFor(/reading \d+ of 1,000/);
  const chosen = terminal
    .screen()
    .find((row) => row.startsWith('▌'))
    ?.slice(2, 10);
  await terminal.waitFor(/1,000 briefs/, 60_000);
  // The cursor has stayed on its brief, wherever that came to stand.
  expect(
    terminal
      .screen()
      .find((row) => row.startsWith('▌'))
      ?.slice(2, 10),
  ).toMatch(new RegExp(`^${chosen}$`, 'i'));
  terminal.press('g');
  await terminal.waitFor(/▌ Day 0999/);
  terminal.press('q');
  expect(await terminal.exit()).toEqual({ status: 0 });
  expect(terminal.leftovers()).toEqual([]);
}, 120_000);

test('nobody having pressed a key, the first brief is chosen, whichever that turns out to be', async () => {
  await using terminal = Terminal.open(sitrep(makeLibrary(300)));
  await terminal.waitFor(/reading \d+ of 300/, 20_000);
  await terminal.waitFor(/300 briefs/, 60_000);
  await terminal.waitFor(/▌ Day 0299/);
  await terminal.waitFor(/▸Briefs.* 1\/300/);
  terminal.press('q');
  expect(await terminal.exit()).toEqual({ status: 0 });
}, 120_000);
