/** What goes to the terminal when: nothing without need, one update at a time, the last state always. */
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { themeFor } from '../../../src/tui/look/theme.ts';
import type { Line } from '../../../src/tui/model/line.ts';
import type { Size } from '../../../src/tui/model/screen-size.ts';
import { ScreenWriter } from '../../../src/tui/output/screen-writer.ts';

/** What an empty screen is made by. */
const EMPTY = '␛[m␛[r␛[?7l␛[?25l␛[H␛[J';

/** A writer on the alternate screen, with a line whose end can be held. */
function start(size: Size = { columns: 20, rows: 2 }) {
  let current = size;
  let isHeld = false;
  let lines: readonly Line[] = [];
  const sent: string[] = [];
  const waiting: (() => void)[] = [];
  const writer = new ScreenWriter({
    send: (text, taken) => {
      sent.push(text.replaceAll('\u001B', '␛'));
      if (isHeld) waiting.push(taken);
      else queueMicrotask(taken);
    },
    size: () => current,
    lines: () => lines,
    theme: themeFor({ hasColour: true }),
  });
  return {
    writer,
    /** What was sent since the last time. */
    async sent(): Promise<readonly string[]> {
      await turn();
      await turn();
      return sent.splice(0);
    },
    frame: (...rows: readonly string[]) => {
      lines = rows.map((text) => [{ text }]);
      writer.change();
    },
    hold: () => {
      isHeld = true;
    },
    letGo: () => {
      isHeld = false;
      for (const taken of waiting.splice(0)) taken();
    },
    resize: (to: Size) => {
      current = to;
    },
  };
}

/** The same, with a frame shown. */
async function started(...rows: readonly string[]) {
  const screen = start();
  screen.writer.enter();
  screen.frame(...rows);
  await screen.sent();
  return screen;
}

describe('the alternate screen', () => {
  test('is entered, and its first frame drawn at once, on an empty screen without autowrap', async () => {
    const screen = start();
    screen.writer.enter();
    screen.frame('one', 'two');
    expect(await screen.sent()).toEqual(['␛[?1049h', `␛[?2026h${EMPTY}␛[Hone\r\ntwo␛[?2026l`]);
  });

  test('is left with autowrap on, the cursor below', async () => {
    const screen = await started('one', 'two');
    screen.writer.leave();
    expect(await screen.sent()).toEqual(['␛[2H␛[?7h␛[?1049l']);
  });

  test('is drawn anew when it is entered again', async () => {
    const screen = await started('one', 'two');
    screen.writer.leave();
    screen.writer.enter();
    screen.frame('one', 'two');
    expect((await screen.sent()).at(-1)).toContain(`${EMPTY}␛[Hone\r\ntwo`);
  });

  test('gets no frame after it was left', async () => {
    const screen = await started('one', 'two');
    screen.frame('one', 'three');
    screen.writer.leave();
    screen.writer.redraw();
    expect(await screen.sent()).toEqual(['␛[2H␛[?7h␛[?1049l']);
  });
});

describe('nothing is sent', () => {
  test('when nothing changes', async () => {
    const screen = await started('one', 'two');
    screen.frame('one', 'two');
    expect(await screen.sent()).toEqual([]);
  });

  test('before the screen is entered', async () => {
    const screen = start();
    screen.frame('one', 'two');
    expect(await screen.sent()).toEqual([]);
  });
});

describe('a line that cannot keep up', () => {
  test('gets the newest frame when it can, and none of those between', async () => {
    const screen = await started('0', '');
    screen.hold();
    screen.frame('1', '');
    expect(await screen.sent()).toEqual(['␛[H1']);
    for (let count = 2; count <= 5000; count++) {
      screen.frame(`${count % 10}`, `${count}`);
      if (count % 500 === 0) expect(await screen.sent()).toEqual([]);
    }
    screen.letGo();
    expect(await screen.sent()).toEqual(['␛[H0\r\n5000']);
  });

  test('gets nothing where the newest frame is what it had', async () => {
    const screen = await started('0', '');
    screen.hold();
    screen.frame('1', '');
    await screen.sent();
    screen.frame('2', '');
    screen.frame('1', '');
    screen.letGo();
    expect(await screen.sent()).toEqual([]);
  });

  test('learns at once that the screen is left', async () => {
    const screen = await started('0', '');
    screen.hold();
    screen.frame('1', '');
    await screen.sent();
    screen.frame('2', '');
    screen.writer.leave();
    expect(await screen.sent()).toEqual(['␛[2H␛[?7h␛[?1049l']);
    screen.letGo();
    expect(await screen.sent()).toEqual([]);
  });
});

describe('all is drawn anew', () => {
  test('once at a new size, though the old one is drawn for too', async () => {
    const screen = await started('one', 'two');
    screen.resize({ columns: 10, rows: 3 });
    screen.frame('one', 'two');
    screen.frame('eins', 'zwei', 'drei');
    expect(await screen.sent()).toEqual([`␛[?2026h${EMPTY}␛[Heins\r\nzwei\r\ndrei␛[?2026l`]);
  });

  test('when asked', async () => {
    const screen = await started('one', 'two');
    screen.writer.redraw();
    expect(await screen.sent()).toEqual([`␛[?2026h${EMPTY}␛[Hone\r\ntwo␛[?2026l`]);
  });
});

test('a sequence that does not touch the screen is handed on, and the screen stays known', async () => {
  const screen = await started('one', 'two');
  screen.writer.pass('\u001B[?25l');
  screen.frame('one', 'twX');
  expect(await screen.sent()).toEqual(['␛[?25l', '␛[2;3HX']);
});

test('a frame higher or wider than the screen is cut', async () => {
  const screen = start({ columns: 3, rows: 1 });
  screen.writer.enter();
  screen.frame('abcdef', 'ghi');
  expect((await screen.sent()).at(-1)).toBe(`␛[?2026h${EMPTY}␛[Habc␛[?2026l`);
});

test('long updates are one frame for terminals that know frames, short ones go as they are', async () => {
  const screen = start({ columns: 200, rows: 20 });
  screen.writer.enter();
  screen.frame('');
  await screen.sent();
  screen.frame(...Array.from({ length: 20 }, () => 'long '.repeat(30)));
  expect((await screen.sent()).join()).toMatch(/^␛\[\?2026h.*␛\[\?2026l$/s);
});
