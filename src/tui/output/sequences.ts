/**
 * The terminal sequences that move, erase, scroll and switch modes. Only what every terminal since the
 * VT220 obeys, the Linux console, screen and tmux among them: no REP, no left and right margins, no SU or
 * SD. Rows and columns are 0-based here and 1-based on the wire.
 */

const ESC = '\u001B';
const CSI = `${ESC}[`;

/** Cursor position (CUP, ECMA-48 8.3.21): right wherever the cursor was before. */
export function cursorTo(row: number, column: number): string {
  if (column > 0) return `${CSI}${row + 1};${column + 1}H`;
  return row > 0 ? `${CSI}${row + 1}H` : `${CSI}H`;
}

/** A number of rows up or down, of columns right or left; nothing for none. */
export const cursorUp = (count: number): string => relative(count, 'A');
export const cursorDown = (count: number): string => relative(count, 'B');
export const cursorRight = (count: number): string => relative(count, 'C');
export const cursorLeft = (count: number): string =>
  count <= 3 ? '\b'.repeat(count) : relative(count, 'D');

function relative(count: number, final: string): string {
  if (count === 0) return '';
  return count === 1 ? CSI + final : `${CSI}${count}${final}`;
}

/** From the cursor to the end of the row (EL). */
export const ERASE_ROW_END = `${CSI}K`;

/** Makes columns from the cursor on blank; the cursor stays (ECH). */
export const eraseColumns = (count: number): string => `${CSI}${count}X`;

/** Moves the text of rows `top` to `bottom` up (or down, where `by` is negative); the cursor ends anywhere. */
export function scrollRows(top: number, bottom: number, by: number): string {
  const steps =
    by > 0 ? cursorTo(bottom, 0) + '\n'.repeat(by) : cursorTo(top, 0) + `${ESC}M`.repeat(-by);
  return `${CSI}${top + 1};${bottom + 1}r${steps}${CSI}r`;
}

/** Ends a sequence of which the terminal has got only a part (CAN), and a string (ST). */
export const CANCEL = `\u0018${ESC}\\`;

/** Set Graphics Rendition with these parameters (SGR); none for the plain look. */
export const graphics = (parameters: readonly number[]): string =>
  `${CSI}${parameters.length === 1 && parameters[0] === 0 ? '' : parameters.join(';')}m`;

/** Begins a hyperlink, or ends it where `target` (`parameters;URI`) is empty (OSC 8). */
export const hyperlink = (target: string): string =>
  `${ESC}]8;${target === '' ? ';' : target}${ESC}\\`;

/**
 * An empty screen, whatever was there: the plain look, no scrolling region, no autowrap (DECAWM), so that
 * text at the right edge does not go on in the next row, and no cursor, which Ink may hide later than this.
 * Erases from the home position on: at `ESC[2J`, which erases all of the screen, some terminals move what
 * they show into their scrollback.
 */
export const EMPTY_SCREEN = `${CSI}m${CSI}r${CSI}?7l${CSI}?25l${CSI}H${CSI}J`;
/** The state of a terminal that nobody has changed. */
export const AUTOWRAP_ON = `${CSI}?7h`;
/** Around a frame: a terminal that knows it (mode 2026) shows it at once, the others ignore it. */
export const FRAME_BEGINS = `${CSI}?2026h`;
export const FRAME_ENDS = `${CSI}?2026l`;

/** The screen of its own that a full-screen program draws on (xterm's mode 1049). */
export const ALTERNATE_SCREEN = { on: `${CSI}?1049h`, off: `${CSI}?1049l` } as const;

const MODE_SWITCH = new RegExp(`${ESC}\\[\\?(?!2026)\\d+[hl]`, 'g');

/**
 * The sequences in a text that switch a mode of the terminal on or off (DECSET, DECRST): the alternate screen, the
 * cursor, bracketed paste. Not synchronized output: `screen-writer.ts` decides what is one frame.
 */
export const modeSwitchesIn = (text: string): readonly string[] => text.match(MODE_SWITCH) ?? [];

/**
 * What the reader sets beside what Ink does: no wrapping at the right edge (DECAWM), so that a row never takes
 * two, whatever a terminal thinks of a character's width.
 */
export const TAKE_SCREEN = `${CSI}?7l`;

/** What is set where nothing is drawn: paste brackets (xterm's mode 2004), so that a paste is not taken for keys. */
export const TAKE_LINES = `${CSI}?2004h`;

/** Undoes all that the reader or Ink may have set: paste brackets, the cursor, wrapping, colours and weights. */
const GIVE_BACK = `${CSI}?2004l${CSI}?25h${AUTOWRAP_ON}${CSI}m`;

/**
 * Gives the terminal back as it was; harmless where nothing had been set. A frame that was begun is ended, and
 * a screen of our own is cleared before it is left: a terminal that has only one would keep the frame.
 */
export function giveBackTerminal(isAlternate: boolean): string {
  const screen = isAlternate ? `${CSI}H${CSI}J${ALTERNATE_SCREEN.off}` : '';
  return FRAME_ENDS + screen + GIVE_BACK;
}
