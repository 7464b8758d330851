/**
 * How a span looks on a terminal. Only the terminal's own colours, so that the user's theme is kept;
 * without colour, weights and marks remain.
 */
import type { Line, Span } from '../model/line.ts';
import type { Piece } from '../output/cells.ts';
import { type Look, lookOf } from '../output/look.ts';
import { TONES } from './colours.ts';

/** What the terminal has. */
export interface ThemeOptions {
  readonly hasColour: boolean;
  /** Gives the target of a hyperlink (OSC 8) to an address; absent where the terminal has no links. */
  readonly linkTo?: ((address: string) => string | undefined) | undefined;
}

/** Gives a line its looks. */
export type Theme = (line: Line) => readonly Piece[];

export function themeFor(options: ThemeOptions): Theme {
  return (line) => line.map((span) => ({ text: span.text, look: lookOfSpan(span, options) }));
}

function lookOfSpan(span: Span, { hasColour, linkTo }: ThemeOptions): Look {
  const { weight, tone, match, link } = span;
  return lookOf({
    isBold: weight === 'strong' || match === 'current',
    isDim: weight === 'dim' && match === undefined,
    // Inverse is no colour: it marks a match on any terminal. The current one is underlined too.
    isInverse: match !== undefined,
    isUnderlined: match === 'current' || span.isUnderlined === true,
    colour: tone !== undefined && hasColour ? TONES[tone] : undefined,
    link: link === undefined ? undefined : linkTo?.(link),
  });
}
