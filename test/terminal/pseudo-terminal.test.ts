// The harness itself: what it says of a terminal is worth something only if it can also say the opposite.
import { expect, test } from 'vitest';
import { signalNumber, Terminal } from './pseudo-terminal.ts';

const shell = (script: string) => Terminal.open(['/bin/sh', '-c', script]);

test('keys reach the program, and the screen shows what it writes', async () => {
  await using terminal = shell('printf "name? "; read -r name; echo "hello $name"; exit 3');
  await terminal.waitFor('name?');
  terminal.type('Zoë');
  terminal.press('enter');
  expect(await terminal.exit()).toEqual({ status: 3 });
  expect(terminal.screen().slice(0, 2)).toEqual(['name? Zoë', 'hello Zoë']);
  expect(terminal.leftovers()).toEqual([]);
});

test('a resize reaches the program', async () => {
  await using terminal = shell('trap "stty size" WINCH; echo ready; while :; do sleep 0.05; done');
  await terminal.waitFor('ready');
  terminal.resize(100, 30);
  await terminal.waitFor('30 100');
});

test('a signal is reported as a shell reports it', async () => {
  await using terminal = shell('echo ready; exec sleep 60');
  await terminal.waitFor('ready');
  await terminal.signal('SIGTERM');
  expect(await terminal.exit()).toEqual({ status: 128 + signalNumber('SIGTERM') });
});

test.each([
  ['stty -echo', 'settings: '],
  ['printf "\\033[?25l"', 'cursor hidden'],
  ['printf "\\033[?7l"', 'autowrap left off'],
  ['printf "\\033[?1049h"', 'alternate screen (mode 1049) left on'],
  ['printf "\\033[?2004h"', 'bracketed paste (mode 2004) left on'],
])('a program that ends after %s has not given the terminal back', async (script, problem) => {
  await using terminal = shell(script);
  await terminal.exit();
  expect(terminal.leftovers()).toEqual([expect.stringContaining(problem)]);
});

test('waiting for what does not come fails with the screen in the message', async () => {
  await using terminal = shell('echo here; sleep 60');
  await terminal.waitFor('here');
  await expect(terminal.waitFor(/there/, 50)).rejects.toThrow(
    /did not see \/there\/: waited 50 ms\n {2}\| here/,
  );
  await using ended = shell('exit 7');
  await expect(ended.waitFor(/there/)).rejects.toThrow('ended with status 7');
});

test('nothing of the environment that the tests run in comes through', async () => {
  await using terminal = Terminal.open(['/bin/sh', '-c', 'echo "[$CI$COLUMNS$NO_COLOR$MINE]"'], {
    env: { MINE: 'yes' },
  });
  await terminal.exit();
  expect(terminal.screen()[0]).toBe('[yes]');
});
