/** What components draw, on a terminal: where Ink lays their boxes out, and nothing that Ink writes itself. */
import { setImmediate as turn } from 'node:timers/promises';
import { Box, render, Text } from 'ink';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { CanvasContext, Rows, VerticalRule } from '../../../src/tui/look/row.tsx';
import { themeFor } from '../../../src/tui/look/theme.ts';
import type { Line } from '../../../src/tui/model/line.ts';
import { ScreenStream } from '../../../src/tui/output/screen-stream.ts';
import { Emulator } from './emulator.ts';

/** A terminal on which Ink draws; `sent` is what it was sent. */
function start(children: ReactNode) {
  const size = { columns: 12, rows: 3 };
  const emulator = new Emulator(size);
  let sent = '';
  const write = (text: string, taken: () => void): void => {
    sent += text;
    void emulator.feed(text).then(taken);
  };
  const terminal = { size: () => size, onResize: () => {}, write };
  const screen = new ScreenStream(terminal, themeFor({ hasColour: true }));
  screen.isOpen = true;
  const inBox = (inside: ReactNode) => (
    <CanvasContext value={screen.canvas}>
      <Box position="absolute" flexDirection="column">
        {inside}
      </Box>
    </CanvasContext>
  );
  const options = { stdout: screen, interactive: true, alternateScreen: true, patchConsole: false };
  const { rerender, unmount } = render(inBox(children), options);
  return {
    draw: (inside: ReactNode) => rerender(inBox(inside)),
    unmount,
    rows: async () => {
      await turn();
      await emulator.feed('');
      return emulator.texts().map((row) => row.join('').trimEnd());
    },
    sent: () => sent,
  };
}

const lines = (...texts: readonly string[]): readonly Line[] => texts.map((text) => [{ text }]);
const SIDE_BY_SIDE = (
  <>
    <Rows lines={lines('head')} columns={12} rows={1} />
    <Box marginLeft={1}>
      <Rows lines={lines('日本語', 'b', 'cut')} columns={4} rows={2} />
      <VerticalRule sign="│" rows={2} />
      <Rows lines={lines('', 'right')} columns={5} rows={2} />
    </Box>
  </>
);

test('lines stand where Ink has laid their boxes out, and end with them', async () => {
  const { rows, unmount } = start(SIDE_BY_SIDE);
  expect(await rows()).toEqual(['head', ' 日本│', ' b   │right']);
  unmount();
});

test('what is taken away is seen no more', async () => {
  const { rows, draw, unmount } = start(SIDE_BY_SIDE);
  await rows();
  draw(<Rows lines={lines('foot')} columns={12} rows={1} />);
  expect(await rows()).toEqual(['foot', '', '']);
  unmount();
});

test('Ink’s own text is not sent, but what switches the terminal’s modes is', async () => {
  const { rows, sent, unmount } = start(<Text>not seen</Text>);
  expect(await rows()).toEqual(['', '', '']);
  unmount();
  expect(sent().match(/\[\?(?:1049|25)[hl]/g)).toEqual(
    expect.arrayContaining(['[?1049h', '[?25l', '[?1049l', '[?25h']),
  );
});
