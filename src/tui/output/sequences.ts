/**
 * The terminal sequences that move, erase, scroll and switch: how they are written, and how a text
 * that holds some is read. Only what every terminal since the VT220 obeys, the Linux console, screen
 * and tmux among them: no REP, no left and right margins, no SU or SD. Rows and columns are 0-based
 * here and 1-based on the wire. Refuses to say what a cell looks like: `look.ts` does.
 */

const ESC = '\u001B';
const CSI = `${ESC}[`;

/** Cursor position (CUP, ECMA-48 8.3.21): right wherever the cursor was before. */
export function cursorTo(row: number, column: number): string {
  if (column > 0) return `${CSI}${row + 1};${column + 1}H`;
  return row > 0 ? `${CSI}${row + 1}H` : `${CSI}H`;
}

/** So many rows up, down, columns right or left; nothing for none. */
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

/** So many columns blank, the cursor staying (ECH). */
export const eraseColumns = (count: number): string => `${CSI}${count}X`;

/** Moves the text of rows `top` to `bottom` up (or down, where `by` is negative); the cursor ends anywhere. */
export function scrollRows(top: number, bottom: number, by: number): string {
  const steps =
    by > 0 ? cursorTo(bottom, 0) + '\n'.repeat(by) : cursorTo(top, 0) + `${ESC}M`.repeat(-by);
  return `${CSI}${top + 1};${bottom + 1}r${steps}${CSI}r`;
}

/** Set Graphics Rendition with these parameters (SGR); none for the plain look. */
export const graphics = (parameters: readonly number[]): string =>
  `${CSI}${parameters.length === 1 && parameters[0] === 0 ? '' : parameters.join(';')}m`;

/** Begins a hyperlink, or ends it where `target` (`parameters;URI`) is empty (OSC 8). */
export const hyperlink = (target: string): string =>
  `${ESC}]8;${target === '' ? ';' : target}${ESC}\\`;

/**
 * An empty screen, whatever was there: the plain look, no scrolling region, no autowrap (DECAWM), so that
 * text at the right edge does not go on in the next row. Erases from the home position on: to erase all
 * of the screen (`ESC[2J`) has some terminals move what it shows into their scrollback.
 */
export const EMPTY_SCREEN = `${CSI}m${CSI}r${CSI}?7l${CSI}H${CSI}J`;
/** As it is in a terminal that nobody has changed. */
export const AUTOWRAP_ON = `${CSI}?7h`;
/** Around a frame: a terminal that knows it (mode 2026) shows it at once, the others ignore it. */
export const FRAME_BEGINS = `${CSI}?2026h`;
export const FRAME_ENDS = `${CSI}?2026l`;

/** A piece of a text with sequences, as it was written. */
export type Token =
  | { readonly kind: 'text'; readonly raw: string }
  /** `final` is the last byte of a CSI sequence, `parameters` what stands before it. */
  | {
      readonly kind: 'csi';
      readonly raw: string;
      readonly parameters: string;
      readonly final: string;
    }
  /** An operating system command without its end, such as `8;;https://example.org`. */
  | { readonly kind: 'osc'; readonly raw: string; readonly command: string }
  /** A device control string, in which tmux and screen pass something on. */
  | { readonly kind: 'dcs'; readonly raw: string }
  | { readonly kind: 'other'; readonly raw: string };

const SEQUENCE = new RegExp(
  [
    `${ESC}\\[([0-?]*[ -/]*)([@-~])`,
    `${ESC}\\]([^\\u0007${ESC}]*)(?:\\u0007|${ESC}\\\\)`,
    // tmux wants each ESC inside doubled, the one of an end too.
    `(${ESC}P(?:${ESC}${ESC}|${ESC}(?!\\\\)|[^${ESC}])*${ESC}\\\\)`,
    `${ESC}[ -/]*[0-~]?`,
  ].join('|'),
  'g',
);

/** The text's pieces in order; together they are the whole text. */
export function* readTokens(text: string): Generator<Token, undefined> {
  let done = 0;
  for (const match of text.matchAll(SEQUENCE)) {
    if (match.index > done) yield { kind: 'text', raw: text.slice(done, match.index) };
    const [raw, parameters = '', final, command, control] = match;
    if (final !== undefined) yield { kind: 'csi', raw, parameters, final };
    else if (command !== undefined) yield { kind: 'osc', raw, command };
    else yield { kind: control === undefined ? 'other' : 'dcs', raw };
    done = match.index + raw.length;
  }
  if (done < text.length) yield { kind: 'text', raw: text.slice(done) };
}
