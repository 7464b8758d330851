/**
 * From spans to what a terminal draws: the only place of the reader that makes sequences. 16 terminal
 * colours, so that the user's own theme is kept; without colour, weights and marks remain.
 */
import type { Line, Span } from './line.ts';

/** Turns a line into text with SGR sequences (ECMA-48, 8.3.117), each closed where its span ends. */
export type Painter = (line: Line) => string;

const TONES = { good: 32, caution: 33, fault: 31 } as const;

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
