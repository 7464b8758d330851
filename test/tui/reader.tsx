/**
 * The reader without a terminal: states made of entries, driven by the names of keys, their frames as Ink
 * draws them, and their lines as they are drawn on a canvas. All pure.
 */
import { Box, renderToString } from 'ink';
import { useLayoutEffect } from 'react';
import type { Entry } from '../../src/library/briefs/library.ts';
import type { Key } from '../../src/tui/keys/keys.ts';
import { CanvasContext } from '../../src/tui/look/row.tsx';
import { themeFor } from '../../src/tui/look/theme.ts';
import { TYPOGRAPHIC, type Typeface } from '../../src/tui/look/typeface.ts';
import type { Line } from '../../src/tui/model/line.ts';
import type { Size } from '../../src/tui/model/screen-size.ts';
import { Canvas } from '../../src/tui/output/canvas.ts';
import { reduce } from '../../src/tui/reader/reducer.ts';
import { Screen } from '../../src/tui/reader/screen.tsx';
import { initialState, type State } from '../../src/tui/state/state.ts';
import { linkTarget } from '../../src/tui/terminal/hyperlinks.ts';
import { styled } from './terminal/styled-text.ts';

/** `80x24` as a size. */
export function sizeOf(name: string): Size {
  const [columns, rows] = name.split('x').map(Number);
  if (!columns || !rows) throw new Error(`${name} is no size`);
  return { columns, rows };
}

/** The reader as it opens; several entries open as a library, one as a brief. */
export function openReader(
  entries: readonly Entry[],
  size = '80x24',
  typeface: Typeface = TYPOGRAPHIC,
): State {
  return initialState(entries, sizeOf(size), typeface);
}

/** One event for each key, by name, with spaces between them: `j j tab / h e a v y enter`. */
export function pressKeys(state: State, keys: string): State {
  const names = keys.split(' ').filter((name) => name !== '');
  return names.reduce((before, key) => pressTogether(before, [key]), state);
}

/** All keys in one event, as a slow line delivers them. */
export function pressTogether(state: State, keys: readonly Key[]): State {
  return reduce(state, { kind: 'press', keys });
}

/** A text typed letter by letter. */
export function typeText(state: State, text: string): State {
  const keys = [...text].map((letter) => (letter === ' ' ? 'space' : letter));
  return keys.reduce((before, key) => pressTogether(before, [key]), state);
}

export function paste(state: State, text: string): State {
  return reduce(state, { kind: 'paste', text });
}

export function resize(state: State, size: string): State {
  return reduce(state, { kind: 'resize', size: sizeOf(size) });
}

export function reload(
  state: State,
  entries: readonly Entry[],
  problems: readonly string[] = [],
): State {
  return reduce(state, { kind: 'reloaded', entries, problems });
}

/** The rows of the screen without any sequence. */
export function frameOf(state: State): string[] {
  const { columns } = state.size;
  // As high as it will be, so that a row too many is seen.
  const screen = (
    <Box flexDirection="column" width={columns}>
      <Screen state={state} />
    </Box>
  );
  return renderToString(screen, { columns }).split('\n');
}

/** The lines of the screen as the App draws them on its canvas, down to the last that is not empty. */
export function linesOf(state: State): readonly Line[] {
  const { columns, rows } = state.size;
  let lines: readonly Line[] = [];
  const canvas = new Canvas(() => {});
  // Its effect comes after those of all that is drawn.
  const Drawn = () => {
    useLayoutEffect(() => {
      lines = canvas.lines(state.size);
    });
    return <Screen state={state} />;
  };
  renderToString(
    <CanvasContext value={canvas}>
      <Box flexDirection="column" width={columns} height={rows} position="absolute">
        <Drawn />
      </Box>
    </CanvasContext>,
    { columns },
  );
  return lines.slice(0, lines.findLastIndex((line) => line.length > 0) + 1);
}

/** The rows with their SGR sequences; colours only where asked for. */
export function styledFrameOf(state: State, hasColour = false): string[] {
  return linesOf(state).map(themeFor({ hasColour })).map(styled);
}

/** The rows with links as on a terminal that has them, or without. */
export function linkedFrameOf(state: State, hasLinks = true): string[] {
  const theme = themeFor({ hasColour: false, linkTo: hasLinks ? linkTarget : undefined });
  return linesOf(state).map(theme).map(styled);
}

export const ESC = '\u001B';
/** The only sequences that the reader makes: each sets or ends one attribute. */
export const OWN_SGR = new RegExp(`${ESC}\\[(?:1|2|22|4|24|7|27|3[1-3]|39)m`, 'g');

/** The row as plain text. */
export function withoutSgr(row: string): string {
  return row.replace(OWN_SGR, '');
}
