/**
 * From spans to what a terminal draws: the only place of the reader that makes sequences. 16 terminal
 * colours, so that the user's own theme is kept; without colour, weights and marks remain.
 */
import type { Line, Span } from '../model/line.ts';
import { TONES } from './colours.ts';

/** Turns a line into text with SGR sequences (ECMA-48, 8.3.117), each closed where its span ends. */
export type Painter = (line: Line) => string;

export const paintInColour: Painter = (line) => line.map((span) => paintSpan(span, true)).join('');
export const paintPlain: Painter = (line) => line.map((span) => paintSpan(span, false)).join('');

function paintSpan({ text, weight, tone, isUnderlined, match }: Span, hasColour: boolean): string {
  let painted = text;
  if (weight === 'strong' || match === 'current') painted = `\u001B[1m${painted}\u001B[22m`;
  else if (weight === 'dim' && match === undefined) painted = `\u001B[2m${painted}\u001B[22m`;
  if (tone !== undefined && hasColour) painted = `\u001B[${TONES[tone]}m${painted}\u001B[39m`;
  // Inverse is no colour: it marks a match on any terminal. The current one is underlined too.
  if (match !== undefined) painted = `\u001B[7m${painted}\u001B[27m`;
  if (match === 'current' || isUnderlined === true) painted = `\u001B[4m${painted}\u001B[24m`;
  return painted;
}

/** The screen of its own that a full-screen program draws on (xterm's mode 1049). */
export const ALTERNATE_SCREEN = { on: '\u001B[?1049h', off: '\u001B[?1049l' } as const;

/**
 * What the reader sets beside what Ink does: no wrapping at the right edge (DECAWM), so that a row never takes
 * two, whatever a terminal thinks of a character's width.
 */
export const TAKE_SCREEN = '\u001B[?7l';

/** What is set where nothing is drawn: paste brackets (xterm's mode 2004), so that a paste is not taken for keys. */
export const TAKE_LINES = '\u001B[?2004h';

/** All that the reader or Ink may have set, set back: paste brackets, the cursor, wrapping, colours and weights. */
const GIVE_BACK = '\u001B[?2004l\u001B[?25h\u001B[?7h\u001B[m';

/**
 * Gives the terminal back as it was; harmless where nothing had been set. A frame that was begun is ended, and
 * a screen of our own cleared before it is left: a terminal that has only one would keep the frame.
 */
export function giveBackTerminal(isAlternate: boolean): string {
  const screen = isAlternate ? `\u001B[H\u001B[J${ALTERNATE_SCREEN.off}` : '';
  return `\u001B[?2026l${screen}${GIVE_BACK}`;
}
