// What a terminal shows after many small updates, and what it costs a line that is slow or stands still: the
// built program in a real pseudo-terminal.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';

/** Text that terminals measure in different ways, beside a rule that has to stay where it is. */
const DOUBTFUL = `sitrep: 1
title: น้ำท่วม क्षति 👨‍👩‍👧‍👦 🇬🇧 in one title
date: 2026-11-20
summary:
  - น้ำท่วมทำให้ท่าเรือปิด และไม่มีใครรู้ว่าจะเปิดเมื่อไร เพราะน้ำยังไม่ลด ทำงานไม่ได้ น้ำมันก็หมด (p1)
  - उत्तर के बंदरगाह पर भारी क्षति हुई है, और किसी ने कारण नहीं बताया है। (p2)
  - Crews 👨‍👩‍👧‍👦🇬🇧👩‍🚀❤️‍🔥 waved 🏴󠁧󠁢󠁥󠁮󠁧󠁿 as 🏳️‍🌈 the ship 👍🏽 left. (p3)
figures:
  - {what: ships 🇬🇧 at anchor, value: 100, qualifier: more-than, by: ท่าเรือ, at: p4}
quotes:
  - “น้ำขึ้นให้รีบตัก” -- กำนัน (p5)
questions:
  - เมื่อไรน้ำจะลด? (p6)
`;

let library: string;

beforeAll(() => {
  library = mkdtempSync(join(tmpdir(), 'sitrep-screen-'));
  writeFileSync(join(library, 'doubtful.yaml'), DOUBTFUL);
  writeFileSync(join(library, 'small.yaml'), 'sitrep: 1\ntitle: Small\nsummary: [One point.]\n');
  writeFileSync(join(library, 'broken.yaml'), 'sitrep: 1\ntitle: Broken\nsumary: []\n');
  for (const name of ['nk-kursk-war', 'tour'])
    writeFileSync(join(library, `${name}.yaml`), readFileSync(join(root, `briefs/${name}.yaml`)));
});
afterAll(() => rmSync(library, { recursive: true, force: true }));

/** Waits until the program has done all that it was asked: all of it sleeps, and none takes of the processor. */
async function asleep(terminal: Terminal): Promise<void> {
  const threads = `/proc/${await terminal.pid()}/task`;
  const of = (name: string) =>
    readdirSync(threads).map((thread) => readFileSync(join(threads, thread, name), 'utf8'));
  // One that waits for the processor, on a busy machine, is not asleep: R.
  const areAsleep = () => of('stat').every((stat) => /\) S /.test(stat));
  for (let before = '', same = 0; same < 10; ) {
    await sleep(20);
    const now = of('schedstat').join();
    same = now === before && areAsleep() ? same + 1 : 0;
    before = now;
  }
  await terminal.untilQuiet();
}

/** The screen now, after checking that a redraw of all of it shows the same. */
async function expectRight(terminal: Terminal): Promise<void> {
  await asleep(terminal);
  const screen = rowsOf(terminal);
  const before = terminal.output.length;
  // As a terminal does when its size may have changed; the reader cannot know better than to draw anew.
  await terminal.signal('SIGWINCH');
  await terminal.waitFor(() => terminal.output.length > before);
  await asleep(terminal);
  expect(rowsOf(terminal)).toEqual(screen);
}

/** A blank that was written and one that was not look the same. */
const rowsOf = (terminal: Terminal) => terminal.screen().map((row) => row.trimEnd());

const KEYS = [...'jjjjkkKJ1234gGzn', 'tab', 'shift-tab', 'enter', 'space', 'b', 'ctrl-d', '/', '?'];

describe('after any keys the screen is that of a redraw', () => {
  test.each([
    [40, 10],
    [80, 24],
    [121, 41],
    [200, 60],
  ])('at %ix%i', async (cols, rows) => {
    await using terminal = Terminal.open(sitrep(library), { cols, rows });
    await terminal.waitFor(/quit/);
    const { seed = 0 } = fc.readConfigureGlobal();
    const keys = fc.sample(fc.constantFrom(...KEYS), { seed: seed + cols, numRuns: 60 });
    for (let from = 0; from < keys.length; from += 12) {
      for (const key of keys.slice(from, from + 12)) {
        terminal.press(key);
        await sleep(5);
      }
      await expectRight(terminal);
    }
    terminal.press('ctrl-c');
    expect(await terminal.exit()).toEqual({ status: 130 });
    expect(terminal.leftovers()).toEqual([]);
    expect(terminal.output.lastIndexOf('\u001B[?7h')).toBeGreaterThan(
      terminal.output.lastIndexOf('\u001B[?7l'),
    );
  });
});

test('a terminal that measures text otherwise has every rule where it belongs', async () => {
  await using terminal = Terminal.open(sitrep(join(library, 'doubtful.yaml')));
  // Character by character, as terminals did before graphemes.
  terminal.emulator.unicode.activeVersion = '6';
  await terminal.waitFor(/▸1 Summary/);
  const rule = terminal.screen()[1]?.indexOf('┬') ?? -1;
  const expectRule = () => {
    const buffer = terminal.emulator.buffer.active;
    const signs = Array.from({ length: 23 }, (_, row) =>
      buffer.getLine(row)?.getCell(rule)?.getChars(),
    );
    expect(signs.slice(1).join('')).toMatch(/^┬│+┼│+┴$/);
  };
  expectRule();
  for (const key of ['j', 'j', 'tab', 'j', '3', '4', '1', 'k']) {
    terminal.press(key);
    await expectRight(terminal);
    expectRule();
  }
  terminal.press('q');
  expect(await terminal.exit()).toEqual({ status: 0 });
});

test('nothing is sent when a key changes nothing, nor while nobody presses one', async () => {
  await using terminal = Terminal.open(sitrep(library));
  await terminal.waitFor(/▸Briefs/);
  await asleep(terminal);
  const before = terminal.output;
  terminal.press('k', 'k', 'g', 'z', '1');
  await asleep(terminal);
  expect(terminal.output).toBe(before);
});

/** So little that what is kept is seen at once: the heap has no room to put off cleaning. */
const LITTLE_MEMORY = '--max-semi-space-size=1 --max-old-space-size=32';

test('storms of 200 sizes in two seconds leave the right screen and no memory behind', async () => {
  await using terminal = Terminal.open(sitrep(library), { env: { NODE_OPTIONS: LITTLE_MEMORY } });
  await terminal.waitFor(/▸Briefs/);
  terminal.press('enter');
  await terminal.waitFor(/▸1 Summary/);
  const used: number[] = [];
  for (const [cols, rows] of [
    [80, 24],
    [100, 30],
    [40, 10],
    [80, 24],
  ] as const) {
    for (let step = 1; step < 200; step++) {
      terminal.resize(20 + ((step * 37) % 200), 5 + ((step * 13) % 60));
      await sleep(10);
    }
    terminal.resize(cols, rows);
    await terminal.waitFor((screen) => /back/.test(screen[rows - 1] ?? ''));
    await expectRight(terminal);
    used.push(await megabytes(terminal));
  }
  const [first = 0, ...later] = used;
  expect(Math.max(...later) - first, used.join()).toBeLessThan(20);
});

/** What the program has of the machine's memory. */
async function megabytes(terminal: Terminal): Promise<number> {
  const status = readFileSync(`/proc/${await terminal.pid()}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}

test('a line that stands still loses frames, but neither keys nor the last state', async () => {
  await using terminal = Terminal.open(sitrep(library), { cols: 200, rows: 60 });
  await terminal.waitFor(/▸Briefs/);
  terminal.press('enter');
  await terminal.waitFor((screen) => / 1\/5 *$/.test(screen[0] ?? ''));
  await terminal.untilQuiet();
  const before = terminal.output.length;
  terminal.holdLine();
  // Each of them is another brief, kilobytes of another screen.
  for (let count = 0; count < 200; count++) {
    terminal.press('J', 'J', 'K');
    await sleep(2);
    terminal.press('K');
  }
  terminal.press('J');
  terminal.releaseLine();
  await terminal.waitFor((screen) => / 2\/5 *$/.test(screen[0] ?? ''));
  await expectRight(terminal);
  expect(terminal.screen()[0]).toMatch(/ 2\/5 *$/);
  // 801 screens would be more than a megabyte.
  expect(terminal.output.length - before).toBeLessThan(150_000);
});
