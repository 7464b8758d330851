/**
 * The reader without a terminal: states made of entries, driven by the names of keys, and their frames
 * as Ink draws them. All pure.
 */
import { Box, renderToString } from 'ink';
import type { Entry } from '../../src/library/briefs/library.ts';
import type { Key } from '../../src/tui/keys/keys.ts';
import { type Painter, paintInColour, paintPlain } from '../../src/tui/look/theme.ts';
import { TYPOGRAPHIC, type Typeface } from '../../src/tui/look/typeface.ts';
import type { Size } from '../../src/tui/model/screen-size.ts';
import { reduce } from '../../src/tui/reader/reducer.ts';
import { Screen } from '../../src/tui/reader/screen.tsx';
import { initialState, type State } from '../../src/tui/state/state.ts';
import { linking } from '../../src/tui/terminal/hyperlinks.ts';

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
  return draw(state, (line) => line.map(({ text }) => text).join(''));
}

/** The rows with their SGR sequences; colours only where asked for. */
export function styledFrameOf(state: State, hasColour = false): string[] {
  return draw(state, hasColour ? paintInColour : paintPlain);
}

/** The rows with links as on a terminal that has them, or without. */
export function linkedFrameOf(state: State, hasLinks = true): string[] {
  return draw(state, hasLinks ? linking(paintPlain) : paintPlain);
}

export const ESC = '\u001B';
/** The only sequences that the reader makes: each sets or ends one attribute. */
export const OWN_SGR = new RegExp(`${ESC}\\[(?:1|2|22|4|24|7|27|3[1-3]|39)m`, 'g');

/** The row as plain text. */
export function withoutSgr(row: string): string {
  return row.replace(OWN_SGR, '');
}

/** As the App draws it, but as high as it will be, so that a row too many is seen. */
function draw(state: State, paint: Painter): string[] {
  const { columns } = state.size;
  const screen = (
    <Box flexDirection="column" width={columns}>
      <Screen state={state} paint={paint} />
    </Box>
  );
  return renderToString(screen, { columns }).split('\n');
}
