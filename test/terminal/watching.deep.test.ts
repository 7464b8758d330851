// The files of a library as they change on disk, seen in the reader that is open on it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { makeFolder, soundBrief } from '../folder.ts';
import { cleanEnvironment } from './environment.ts';
import { sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';

const POINTS = Array.from({ length: 6 }, (_, index) => `  - Point ${index + 1}. (p${index + 1})\n`);
const WAR = soundBrief('The war', `date: 2026-11-20\nsummary:\n${POINTS.join('')}`);
const files = {
  'war.yaml': WAR,
  'port.yaml': soundBrief('The port', 'date: 2026-11-19\n'),
  'storm.yaml': soundBrief('The storm', 'date: 2026-11-18\n'),
};

async function openLibrary(folder: string, env: Record<string, string> = {}): Promise<Terminal> {
  const terminal = Terminal.open(sitrep(folder), { env });
  await terminal.waitFor(/▸Briefs.*1\/3/);
  return terminal;
}

describe('a brief that', () => {
  test('is edited shows what it says now, the cursor on the same item', async () => {
    const folder = makeFolder(files);
    await using terminal = await openLibrary(folder);
    terminal.press('enter', 'j', 'j');
    await terminal.waitFor(/▸1 Summary .* 3\/7/);
    writeFileSync(
      join(folder, 'war.yaml'),
      WAR.replace('  - Point 1', '  - New point. (p9)\n  - Point 1'),
    );
    await terminal.waitFor(/▸1 Summary .* 4\/8/);
    await terminal.waitFor(/▌ Point 3\./);
    await terminal.waitFor(/war changed; read again\./);
    // As many editors save: written aside, then put in its place.
    writeFileSync(join(folder, '.war.yaml.tmp'), WAR.replace('The war', 'Saved by renaming'));
    renameSync(join(folder, '.war.yaml.tmp'), join(folder, 'war.yaml'));
    await terminal.waitFor(/^ Saved by renaming/);
    await terminal.waitFor(/▸1 Summary .* 3\/7/);
    // As vim does where it keeps a backup: moved away, written anew.
    renameSync(join(folder, 'war.yaml'), join(folder, 'war.yaml~'));
    writeFileSync(join(folder, 'war.yaml'), WAR.replace('The war', 'Saved with a backup'));
    rmSync(join(folder, 'war.yaml~'));
    await terminal.waitFor(/^ Saved with a backup/);
    terminal.press('q', 'q');
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.leftovers()).toEqual([]);
  });

  test('comes or goes is listed or not, the cursor on its brief', async () => {
    const folder = makeFolder(files);
    await using terminal = await openLibrary(folder);
    terminal.press('j');
    await terminal.waitFor(/▌ The port/);
    writeFileSync(join(folder, 'new.yaml'), soundBrief('A new one', 'date: 2026-11-21\n'));
    await terminal.waitFor(/▸Briefs.*3\/4/);
    await terminal.waitFor(/▌ The port/);
    await terminal.waitFor(/new added\./);
    rmSync(join(folder, 'war.yaml'));
    await terminal.waitFor(/▸Briefs.*2\/3/);
    rmSync(join(folder, 'port.yaml'));
    await terminal.waitFor(/port\.yaml is gone; this is its neighbour\./);
    await terminal.waitFor(/▌ The storm/);
    terminal.press('q');
    expect(await terminal.exit()).toEqual({ status: 0 });
  });

  test('is half-written stays as it was, until it has come to rest', async () => {
    const folder = makeFolder(files);
    await using terminal = await openLibrary(folder);
    terminal.press('enter');
    await terminal.waitFor(/▸1 Summary .* 1\/7/);
    const path = join(folder, 'war.yaml');
    // Whatever a piece ends with would be an error.
    const text = WAR.replace('The war', 'Written slowly');
    const pauses: number[] = [];
    const pause = async (milliseconds: number): Promise<void> => {
      const from = performance.now();
      await sleep(milliseconds);
      pauses.push(performance.now() - from);
    };
    writeFileSync(path, '');
    for (const letters of text.match(/[\s\S]{1,12}/g) ?? []) {
      appendFileSync(path, letters);
      await pause(20);
    }
    await terminal.waitFor(/^ Written slowly/);
    // A write that stalls in the middle.
    const stalled = text.replace('slowly', 'with a pause');
    writeFileSync(path, stalled.slice(0, 40));
    await pause(1000);
    appendFileSync(path, stalled.slice(40));
    await terminal.waitFor(/^ Written with a pause/);
    // On a machine so busy that a piece lay still for as long as a broken brief may, it is rightly reported.
    if (Math.max(...pauses) < 1800) expect(terminal.output).not.toMatch(/broken|✗|error/);
    // One that stays broken is shown as that, and mended again.
    writeFileSync(path, text.replace('summary:', 'sumary:'));
    await terminal.waitFor(/did you mean ‘summary’\?/);
    await terminal.waitFor(/war changed; it is broken now\./);
    writeFileSync(path, text);
    await terminal.waitFor(/▸1 Summary .* 1\/7/);
    terminal.press('q', 'q');
    expect(await terminal.exit()).toEqual({ status: 0 });
  });

  test('was named alone is watched too, and its neighbours are not', async () => {
    const folder = makeFolder(files);
    await using terminal = Terminal.open(sitrep(join(folder, 'port.yaml')));
    await terminal.waitFor(/^ The port/);
    writeFileSync(join(folder, 'war.yaml'), 'not a brief');
    writeFileSync(join(folder, 'port.yaml'), soundBrief('The port, later'));
    await terminal.waitFor(/^ The port, later/);
    await terminal.waitFor(/port changed; read again\./);
    terminal.press('q');
    expect(await terminal.exit()).toEqual({ status: 0 });
  });
});

test('a folder that goes and comes back is followed', async () => {
  const folder = join(makeFolder(), 'library');
  const fill = (): void => {
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  };
  fill();
  await using terminal = await openLibrary(folder);
  terminal.press('j');
  await terminal.waitFor(/▌ The port/);
  rmSync(folder, { recursive: true });
  await terminal.waitFor(/cannot read the library|There is no brief left/);
  fill();
  writeFileSync(join(folder, 'new.yaml'), soundBrief('A new one'));
  await terminal.waitFor(/▸Briefs.*2\/4/);
  await terminal.waitFor(/▌ The port/);
  renameSync(folder, `${folder}-away`);
  await terminal.waitFor(/cannot read the library|There is no brief left/);
  renameSync(`${folder}-away`, folder);
  writeFileSync(join(folder, 'port.yaml'), soundBrief('The port is open'));
  await terminal.waitFor(/▌ The port is open/);
  terminal.press('q');
  expect(await terminal.exit()).toEqual({ status: 0 });
});

test('while nothing changes, nothing is written', async () => {
  const folder = makeFolder(files);
  await using terminal = await openLibrary(folder);
  await terminal.untilQuiet(500);
  const { length } = terminal.output;
  await sleep(1500);
  expect(terminal.output.length).toBe(length);
  terminal.press('q');
  expect(await terminal.exit()).toEqual({ status: 0 });
});

test('where the system does not let it watch, that is said once and reading goes on', async () => {
  const folder = makeFolder(files);
  const preload = join(makeFolder(), 'no-inotify.cjs');
  writeFileSync(
    preload,
    "require('node:fs').watch = () => { throw Object.assign(new Error('no'), { code: 'ENOSPC' }); };",
  );
  await using terminal = await openLibrary(folder, { NODE_OPTIONS: `--require ${preload}` });
  await terminal.waitFor(/Files are not watched: .* r reads/);
  writeFileSync(join(folder, 'war.yaml'), soundBrief('Read by hand', 'date: 2026-11-20\n'));
  terminal.press('r');
  await terminal.waitFor(/▌ Read by hand/);
  await terminal.waitFor(/Read again\./);
  terminal.press('q');
  expect(await terminal.exit()).toEqual({ status: 0 });
});

test('the text of a source that is swapped or edited changes the verdict on the open screen', async () => {
  const article = (said: string): string =>
    `The mayor, Ada Pollard, spoke.\n“We ${said} close the port,” Ada Pollard said.\n`;
  const quote = 'quotes:\n  - “We won’t close the port,” -- Ada Pollard (p2)\n';
  const folder = makeFolder({
    'b/a.yaml': soundBrief('The mayor', `source:\n  headline: H\n  file: article.txt\n${quote}`),
    'one.txt': article('won’t'),
    'two.txt': article('will'),
  });
  symlinkSync('../one.txt', join(folder, 'b/article.txt'));
  await using terminal = Terminal.open(sitrep(join(folder, 'b/a.yaml')));
  await terminal.waitFor(/1 of 1 verified/);
  symlinkSync('../two.txt', join(folder, 'b/swap'));
  renameSync(join(folder, 'b/swap'), join(folder, 'b/article.txt'));
  await terminal.waitFor(/≠ altered/);
  writeFileSync(join(folder, 'two.txt'), article('won’t'));
  await terminal.waitFor(/1 of 1 verified/);
  terminal.press('q');
  await terminal.exit();
});

test('a text that `source add` keeps changes the verdict on the open screen', async () => {
  const article = 'The mayor, Ada Pollard, spoke.\n“We won’t close the port,” Ada Pollard said.\n';
  const hash = createHash('sha256').update(article).digest('hex');
  const quote = 'quotes:\n  - “We won’t close the port,” -- Ada Pollard (p2)\n';
  const folder = makeFolder({
    'b/a.yaml': soundBrief('The mayor', `source:\n  headline: H\n  sha256: ${hash}\n${quote}`),
    'article.txt': article,
  });
  const env = { XDG_DATA_HOME: join(folder, 'data') };
  await using terminal = Terminal.open(sitrep(join(folder, 'b/a.yaml')), { env });
  await terminal.waitFor(/not checked/);
  const [program = '', ...argv] = sitrep('source', 'add', join(folder, 'article.txt'));
  expect(spawnSync(program, argv, { env: cleanEnvironment(env) }).status).toBe(0);
  await terminal.waitFor(/1 of 1 verified/);
  terminal.press('q');
  await terminal.exit();
});
