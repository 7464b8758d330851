import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Io, Output } from '../../src/commands/edge/io.ts';
import {
  progressBar,
  progressCleared,
  showsProgress,
  withProgressBar,
} from '../../src/commands/output/progress-bar.ts';
import { displayWidth } from '../../src/text/layout/width.ts';

/** What is seen of a drawn line. */
const seen = (text: string): string => stripVTControlCharacters(text).replace('\r', '');

describe('the bar', () => {
  test('fits the line, and says how far the work is', () => {
    const style = { columns: 80, isAscii: false, isKnown: false };
    expect(seen(progressBar({ done: 12800, total: 100000 }, style))).toMatch(
      /^sitrep: reading 12800 of 100000 briefs █+░+$/,
    );
    for (const columns of [10, 40, 44, 60, 200])
      for (const isAscii of [true, false]) {
        const line = seen(progressBar({ done: 5, total: 9 }, { ...style, columns, isAscii }));
        expect(displayWidth(line)).toBeLessThan(columns);
      }
  });

  test('is drawn by the terminal too where it can, and taken away there', () => {
    const style = { columns: 80, isAscii: true, isKnown: true };
    expect(progressBar({ done: 1, total: 3 }, style)).toContain('\u001B]9;4;1;33\u001B\\');
    expect(progressCleared(style)).toBe('\u001B]9;4;0;0\u001B\\\r\u001B[K');
    expect(progressCleared({ ...style, isKnown: false })).toBe('\r\u001B[K');
  });

  test.each([
    [{ WT_SESSION: 'x' }, true],
    [{ TERM_PROGRAM: 'ghostty' }, true],
    [{ TERM_PROGRAM: 'ghostty', TMUX: '/tmp/x' }, false],
    [{ TERM: 'xterm' }, false],
  ])('of %j: known is %j', (env, expected) => {
    expect(showsProgress(env)).toBe(expected);
  });
});

describe('long work', () => {
  const stderr: Output = { write: () => {}, isTTY: true, columns: 80, isAscii: true };
  const worldOf = (drawn: string[], isTTY = true): Io => ({
    stdin: (async function* () {})(),
    hasPipedInput: false,
    stdout: stderr,
    stderr: { ...stderr, isTTY },
    openTerminal: () => undefined,
    env: {},
    uninterrupted: async (work) => work(),
    cwd: '/',
    onCrash: () => () => {},
    draw: (cleared) => ({ show: (text) => drawn.push(text), end: () => drawn.push(cleared) }),
  });
  const work =
    (clock: { now: number }, each: number) =>
    async (report: (done: number, total: number) => void): Promise<string> => {
      for (let done = 1; done <= 5; done++) {
        clock.now += each;
        report(done, 5);
      }
      return 'done';
    };

  test('draws after a while, and takes it away at the end', async () => {
    const drawn: string[] = [];
    const clock = { now: 0 };
    const result = await withProgressBar(worldOf(drawn), work(clock, 400), () => clock.now);
    expect(result).toBe('done');
    expect(drawn.map(seen)).toEqual([
      ...[2, 3, 4, 5].map((done) => expect.stringContaining(`reading ${done} of 5`)),
      '',
    ]);
  });

  test('takes it away where the work fails', async () => {
    const drawn: string[] = [];
    const clock = { now: 0 };
    const failing = async (report: (done: number, total: number) => void): Promise<never> => {
      await work(clock, 400)(report);
      throw new Error('lost');
    };
    await expect(withProgressBar(worldOf(drawn), failing, () => clock.now)).rejects.toThrow('lost');
    expect(seen(drawn.at(-1) ?? 'x')).toBe('');
  });

  test.each([
    ['is done at once', 10, true],
    ['is not seen on a terminal', 400, false],
  ])('draws nothing where it %s', async (_, each, isTTY) => {
    const drawn: string[] = [];
    const clock = { now: 0 };
    await withProgressBar(worldOf(drawn, isTTY), work(clock, each), () => clock.now);
    expect(drawn).toEqual([]);
  });
});
