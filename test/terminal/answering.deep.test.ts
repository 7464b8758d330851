// `x` and `u`: a question answered in the file of its brief, and what is left where the program is killed meanwhile.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { makeFolder, soundBrief } from '../folder.ts';
import { cleanEnvironment } from './environment.ts';
import { sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';

const QUESTIONS = 'questions: # all of them\r\n  - Who decides? (p4)   # ask Mary\r\n  - Next?\r\n';
const PORT = soundBrief('The port', `source: a.txt\n${QUESTIONS}`).replace(/\r?\n/g, '\r\n');

const questionsOf = (folder: string): string => {
  const [program = '', ...rest] = sitrep('questions', '--all', '--library', folder);
  return spawnSync(program, rest, { env: cleanEnvironment(), encoding: 'utf8' }).stdout;
};

describe('a question', () => {
  test('is answered in its file, shown at once, listed, and open again after u', async () => {
    const folder = makeFolder({ 'port.yaml': PORT, 'other.yaml': soundBrief('Other') });
    const file = join(folder, 'port.yaml');
    await using terminal = Terminal.open(sitrep(file));
    await terminal.waitFor(/^ The port/);
    terminal.press('4', 'x');
    await terminal.waitFor(/▌o {2}○ open/);
    terminal.press('down', 'down');
    await terminal.waitFor(/▌a {2}● answered/);
    terminal.press('enter');
    await terminal.waitFor(/Answer/);
    terminal.type('The mayor: “me”.\r');
    await terminal.waitFor(/Written: answered\. u undoes it\./);
    await terminal.waitFor(/▸4 Open questions .* 1\/2/);
    expect(terminal.screen().join('\n')).toMatch(/● Who decides\?[\s\S]*Answer: The mayor: “me”\./);
    const today = new Date().toISOString().slice(0, 10);
    const written = readFileSync(file, 'utf8');
    expect(written.replace(/\d{4}-\d\d-\d\d/, today)).toBe(
      PORT.replace(
        '  - Who decides? (p4)   # ask Mary\r\n',
        `  - q: Who decides?   # ask Mary\r\n    status: answered\r\n    answer: "The mayor: “me”."\r\n    answered_on: ${today}\r\n    at: p4\r\n`,
      ),
    );
    expect(questionsOf(folder)).toMatch(
      /answered +port 1 +Who decides\?\n +=? ?The mayor|answered +port 1/,
    );
    // The watching of files sees nothing in it that the reader does not know.
    await terminal.untilQuiet(1000);
    expect(terminal.screen().at(-1)).toContain('Written: answered.');
    terminal.press('u');
    await terminal.waitFor(/Undone: question 1 of port is open again\./);
    await terminal.waitFor(/○ Who decides\?/);
    expect(readFileSync(file, 'utf8')).toBe(PORT);
    terminal.press('q');
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.leftovers()).toEqual([]);
  });

  test('whose file has changed meanwhile is not written; the answer is still there', async () => {
    const folder = makeFolder({ 'port.yaml': PORT });
    const file = join(folder, 'port.yaml');
    await using terminal = Terminal.open(sitrep(file));
    await terminal.waitFor(/^ The port/);
    terminal.press('4', 'x', 'a');
    await terminal.waitFor(/Answer/);
    terminal.type('Me');
    await terminal.waitFor(/Answer +Me/);
    writeFileSync(file, PORT.replace('Next?', 'Last?'));
    // Before the reader has seen that.
    terminal.type('\r');
    await terminal.waitFor(
      /Not written: the file has changed since it was read\.|Written: answered/,
    );
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('Last?');
    if (!text.includes('status')) await terminal.waitFor(/Answer +Me/);
    terminal.press('ctrl-c');
    expect(await terminal.exit()).toEqual({ status: 130 });
  });

  test('that was typed right before q is written before the program ends', async () => {
    const folder = makeFolder({ 'port.yaml': PORT });
    await using terminal = Terminal.open(sitrep(join(folder, 'port.yaml')));
    await terminal.waitFor(/^ The port/);
    terminal.type('4xdq');
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(readFileSync(join(folder, 'port.yaml'), 'utf8')).toContain('    status: dropped\r\n');
  });
});

test('killed at any moment, the program leaves the old file or the new one', async () => {
  // So large that writing it takes a while.
  const old = `${PORT}${`# ${'x'.repeat(70)}\r\n`.repeat(2500)}`;
  const anew = old.replace(
    '  - Who decides? (p4)   # ask Mary\r\n',
    '  - q: Who decides?   # ask Mary\r\n    status: dropped\r\n    at: p4\r\n',
  );
  const folder = makeFolder({ 'port.yaml': old });
  const file = join(folder, 'port.yaml');
  const seen = new Set<string>();
  for (let round = 0; round < 20; round++) {
    writeFileSync(file, old);
    await using terminal = Terminal.open(sitrep(file));
    await terminal.waitFor(/^ The port/);
    terminal.type(`4${'xdu'.repeat(200)}`);
    const pid = await terminal.pid();
    await terminal.waitFor(/Written|Undone/);
    await sleep(round * 7);
    process.kill(pid, 'SIGKILL');
    expect(await terminal.exit()).toEqual({ status: 137 });
    const left = readFileSync(file, 'utf8');
    expect([old, anew].includes(left), left.slice(0, 200)).toBe(true);
    seen.add(left === old ? 'old' : 'new');
  }
  expect([...seen].toSorted()).toEqual(['new', 'old']);
  const others = (): readonly string[] =>
    readdirSync(folder).filter((name) => name !== 'port.yaml');
  for (const name of others()) {
    expect(name).toMatch(/^\.sitrep-[0-9a-z]+\.part$/);
    utimesSync(join(folder, name), 1, 1);
  }
  // The next write clears what was left.
  writeFileSync(file, old);
  await using terminal = Terminal.open(sitrep(file));
  await terminal.waitFor(/^ The port/);
  terminal.type('4xd');
  await terminal.waitFor(/Written: dropped/);
  expect(readFileSync(file, 'utf8')).toBe(anew);
  expect(others()).toEqual([]);
});
