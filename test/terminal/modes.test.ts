/** One pass through each way of using the built program, in a real terminal; `*.deep.test.ts` look closely at each. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, soundBrief } from '../folder.ts';
import { cleanEnvironment } from './environment.ts';
import { root, sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';
import { Shell } from './shell.ts';

const POINTS = 'date: 2026-11-20\nsummary:\n  - First point. (p1)\n  - Second point. (p2)\n';
const LIBRARY = {
  'war.yaml': soundBrief('The war', POINTS),
  'port.yaml': soundBrief(
    'The port',
    'date: 2026-11-19\nquotes: [“not before Friday” -- Ana (p4)]\n',
  ),
  'storm.yaml': soundBrief('The storm', 'date: 2026-11-18\n'),
};

async function expectEnd(terminal: Terminal, ...keys: readonly string[]): Promise<void> {
  terminal.press(...keys);
  expect(await terminal.exit()).toEqual({ status: 0 });
  expect(terminal.leftovers()).toEqual([]);
}

/** An editor made of shell lines, of a name whose options are known. */
function makeEditor(lines: string): string {
  const path = join(makeFolder(), 'vim');
  writeFileSync(path, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
  return path;
}

test('the evidence: Enter shows the words in the source, Esc leaves', async () => {
  await using terminal = Terminal.open(sitrep(join(root, 'briefs', 'tour.yaml')));
  await terminal.waitFor(/28 of 28 verified/);
  terminal.press('3');
  await terminal.waitFor(/▸3 Quotes/);
  terminal.press('j', 'enter');
  await terminal.waitFor(/⟦the longest[^⟧]*life⟧/s);
  await terminal.waitFor(/✓ verified, p4 +2\/9/);
  terminal.press('esc');
  await terminal.waitFor(/▸3 Quotes .*2\/9/);
  await expectEnd(terminal, 'q');
});

test('in a pipe: all of the text, and quiet when its reader goes away', () => {
  const folder = makeFolder(LIBRARY);
  const run = (line: string) => {
    const argv = ['-c', line, 'bash', ...sitrep('war.yaml')];
    const { status, stdout, stderr } = spawnSync('bash', argv, {
      cwd: folder,
      encoding: 'utf8',
      env: cleanEnvironment(),
    });
    return { status, stdout, stderr };
  };
  const { status, stdout, stderr } = run('"$@" | cat');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^The war\n.*First point\. +\[p1\].*Second point\. +\[p2\]/s);
  expect(run('set -o pipefail; "$@" | head -1')).toEqual({
    status: 0,
    stdout: 'The war\n',
    stderr: '',
  });
  expect(run('"$@" > /dev/full').status).toBe(2);
});

test('from a pipe: keys come from the terminal', async () => {
  const folder = makeFolder(LIBRARY);
  const script = 'file=$1; shift; cat "$file" | "$@" -';
  const argv = ['/bin/sh', '-c', script, 'sh', join(folder, 'war.yaml'), ...sitrep()];
  await using terminal = Terminal.open(argv);
  await terminal.waitFor(/▸1 Summary .* 1\/3/);
  terminal.press('j');
  await terminal.waitFor(/▸1 Summary .* 2\/3/);
  await expectEnd(terminal, 'q');
});

test('a kiosk: reads, and no key leads out', async () => {
  const folder = makeFolder(LIBRARY);
  await using terminal = Terminal.open(sitrep('--kiosk', '--library', folder));
  await terminal.waitFor(/▸Briefs.*1\/3/);
  terminal.press('enter');
  await terminal.waitFor(/▸1 Summary/);
  terminal.press('ctrl-z', 'e', '!', 'tab');
  await terminal.waitFor(/▸2 Key figures/);
  terminal.press('p');
  await terminal.waitFor('clipboard');
  expect(terminal.screen().join('\n')).not.toMatch(/pager|file|printer/);
  await expectEnd(terminal, 'q', 'q', 'q');
});

test('for a screen reader: what changes is said, line after line', async () => {
  const folder = makeFolder(LIBRARY);
  await using terminal = Terminal.open(sitrep('--screen-reader', folder));
  await terminal.waitFor('1 of 3: The war');
  terminal.press('j');
  await terminal.waitFor('2 of 3: The port');
  terminal.press('k', 'enter');
  await terminal.waitFor('Summary, 1 of 3: First point. p1');
  expect(terminal.output.replace('\u001B[?2004h', '')).not.toContain('\u001B');
  await expectEnd(terminal, 'q', 'q');
});

test('ctrl-z stops it, and fg brings it back', async () => {
  const folder = makeFolder(LIBRARY);
  await using shell = new Shell();
  await shell.prompt();
  const before = await shell.settings();
  await shell.start(sitrep(folder));
  await shell.terminal.waitFor(/▸Briefs/);
  shell.terminal.press('j');
  await shell.terminal.waitFor(/▌ The port/);
  shell.terminal.press('ctrl-z');
  await shell.prompt();
  expect(shell.terminal.isAlternate).toBe(false);
  expect(await shell.settings()).toBe(before);
  await shell.run('fg');
  await shell.terminal.waitFor(/▌ The port/);
  shell.terminal.press('q');
  await shell.prompt();
  expect(await shell.settings()).toBe(before);
});

test('the editor: e opens it at the item, and the brief is read again', async () => {
  const folder = makeFolder(LIBRARY);
  const editor = makeEditor(
    'printf "your turn? "; read -r _; sed -i "s/The war/Edited at $1/" "$2"',
  );
  await using terminal = Terminal.open(sitrep(join(folder, 'war.yaml')), {
    env: { VISUAL: editor },
  });
  await terminal.waitFor(/▸1 Summary .* 1\/3/);
  terminal.press('j');
  await terminal.waitFor(/▸1 Summary .* 2\/3/);
  terminal.press('e');
  await terminal.waitFor('your turn?');
  expect(terminal.isAlternate).toBe(false);
  terminal.press('enter');
  await terminal.waitFor(/^ Edited at /);
  await terminal.waitFor(/▸1 Summary .* 2\/3/);
  await expectEnd(terminal, 'q');
});

test('p prints into a file', async () => {
  const folder = makeFolder(LIBRARY);
  await using terminal = Terminal.open(sitrep('war.yaml'), { cwd: folder });
  await terminal.waitFor(/▸1 Summary/);
  terminal.press('p', 'j');
  await terminal.waitFor(/─ Preview ─/);
  terminal.press('enter');
  await terminal.waitFor('war.txt▏');
  expect(existsSync(join(folder, 'war.txt'))).toBe(false);
  terminal.press('enter');
  await terminal.waitFor('Written: war.txt');
  expect(readFileSync(join(folder, 'war.txt'), 'utf8')).toContain('Second point.');
  await expectEnd(terminal, 'q');
});

test('y copies by way of the terminal', async () => {
  const folder = makeFolder(LIBRARY);
  await using terminal = Terminal.open(sitrep(join(folder, 'port.yaml')));
  await terminal.waitFor(/1 Summary/);
  terminal.press('3', 'y');
  await terminal.waitFor(/Copied: /);
  await terminal.waitFor(() => terminal.output.includes('\u001B]52;'));
  const [, data = ''] = /\]52;[a-z]*;([A-Za-z0-9+/=]+)/.exec(terminal.output) ?? [];
  expect(Buffer.from(data, 'base64').toString()).toContain('“not before Friday” — Ana');
  await expectEnd(terminal, 'q');
});

test('a brief that is edited elsewhere shows what it says now', async () => {
  const folder = makeFolder(LIBRARY);
  await using terminal = Terminal.open(sitrep(folder));
  await terminal.waitFor(/▸Briefs.*1\/3/);
  terminal.press('enter', 'j');
  await terminal.waitFor(/▸1 Summary .* 2\/3/);
  writeFileSync(
    join(folder, 'war.yaml'),
    LIBRARY['war.yaml'].replace('  - First', '  - New point. (p9)\n  - First'),
  );
  await terminal.waitFor(/▸1 Summary .* 3\/4/);
  await expectEnd(terminal, 'q', 'q');
});

test('a line that takes nothing does not keep a signal from ending it', async () => {
  await using terminal = Terminal.open(sitrep(makeFolder(LIBRARY)));
  await terminal.waitFor(/▸Briefs/);
  await terminal.stallLine();
  terminal.press('j', '?');
  await terminal.untilQuiet();
  await terminal.signal('SIGTERM');
  const pid = await terminal.pid();
  await expect.poll(() => existsSync(`/proc/${pid}`), { timeout: 60_000 }).toBe(false);
  terminal.releaseLine();
  expect(await terminal.exit()).toEqual({ status: 143 });
});

test('what the terminal sends by itself is no key, and reaches no shell', async () => {
  const argv = ['bash', '-c', '"$@"; read -r -t 1 rest; echo "rest: $rest"', 'bash'];
  await using terminal = Terminal.open([...argv, ...sitrep(makeFolder(LIBRARY))], {
    // On a loaded machine the pieces may come seconds apart.
    env: { VISUAL: makeEditor('echo an editor'), ESCDELAY: '60000' },
  });
  await terminal.waitFor(/▸Briefs/);
  terminal.type('\u001B]11;rgb:1e1e/eeee/2e2e\u001B\\\u001BP1$r0;4;31q\u001B\\\u001B[24;80R');
  for (const piece of ['\u001B', ']11;rgb:e', 'eee/q/e', '\u001B', '\\']) {
    terminal.type(piece);
    await terminal.untilQuiet(20);
  }
  // An arrow that a slow line has torn, and Alt.
  terminal.type('\u001B');
  await terminal.untilQuiet(20);
  terminal.type('[B\u001Bq\u001Be');
  await terminal.waitFor(/▌ The port/);
  terminal.press('q');
  await terminal.waitFor('rest: ');
  expect(await terminal.exit()).toEqual({ status: 0 });
  expect(terminal.history().filter((line) => line !== '')).toEqual(['rest: ']);
});
