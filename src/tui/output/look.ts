/**
 * How a cell of the screen looks: weight, colours, link. Equal looks are one object, so that they are
 * compared at once. Knows the 16 colours of a terminal's own theme; refuses any other by ignoring it.
 */
import { graphics, hyperlink } from './sequences.ts';

export interface Look {
  /** What `SWITCHES` and the two colours say, as bits. */
  readonly bits: number;
  /** `parameters;URI` of a hyperlink, or empty. */
  readonly link: string;
}

interface Switch {
  readonly bit: number;
  /** SGR parameters that set it and end it (ECMA-48, 8.3.117). */
  readonly on: number;
  readonly off: number;
}

const SWITCHES: readonly Switch[] = [
  { bit: 1, on: 1, off: 22 },
  { bit: 2, on: 2, off: 22 },
  { bit: 4, on: 3, off: 23 },
  { bit: 8, on: 4, off: 24 },
  { bit: 16, on: 7, off: 27 },
  { bit: 32, on: 9, off: 29 },
];

/** A colour is 1 to 16 in its five bits, 0 where it is the terminal's own. */
const COLOURS = [
  { shift: 6, first: 30, firstBright: 90, off: 39 },
  { shift: 11, first: 40, firstBright: 100, off: 49 },
] as const;
const COLOUR = 0b11111;

const known = new Map<string, Look>();

function lookOf(bits: number, link: string): Look {
  const key = `${bits} ${link}`;
  const found = known.get(key);
  if (found) return found;
  const look = { bits, link };
  known.set(key, look);
  return look;
}

export const PLAIN = lookOf(0, '');

/** Inverse, underlined, struck through, a background: what is seen where there is no letter. */
const SEEN_ON_BLANK = 8 | 16 | 32 | (COLOUR << COLOURS[1].shift);

/** What of a look is seen on a space. */
export function onBlank(look: Look): Look {
  const bits = look.bits & SEEN_ON_BLANK;
  return bits === look.bits ? look : lookOf(bits, look.link);
}

/** The look after an SGR sequence with these parameters, such as `1;31`. */
export function withGraphics(look: Look, parameters: string): Look {
  let { bits } = look;
  for (const parameter of parameters.split(';').map(Number)) bits = afterParameter(bits, parameter);
  return bits === look.bits ? look : lookOf(bits, look.link);
}

/** The look with a link, or with none where the target is `;`. */
export function withLink(look: Look, target: string): Look {
  return lookOf(look.bits, target === ';' ? '' : target);
}

function afterParameter(bits: number, parameter: number): number {
  if (parameter === 0) return 0;
  let after = bits;
  for (const { bit, on, off } of SWITCHES) {
    if (parameter === on) after |= bit;
    else if (parameter === off) after &= ~bit;
  }
  for (const { shift, first, firstBright, off } of COLOURS) {
    const plain = parameter - first;
    const bright = parameter - firstBright;
    const colour =
      parameter === off
        ? 0
        : plain >= 0 && plain < 8
          ? plain + 1
          : bright >= 0 && bright < 8
            ? bright + 9
            : undefined;
    if (colour !== undefined) after = (after & ~(COLOUR << shift)) | (colour << shift);
  }
  return after;
}

const changes = new Map<number, string>();

/** The shortest sequences that make the look `to` of the look `from`. */
export function lookChange(from: Look, to: Look): string {
  if (from === to) return '';
  const link = from.link === to.link ? '' : hyperlink(to.link);
  if (from.bits === to.bits) return link;
  const key = from.bits * 65_536 + to.bits;
  const found = changes.get(key) ?? shortestGraphics(from.bits, to.bits);
  changes.set(key, found);
  return found + link;
}

function shortestGraphics(from: number, to: number): string {
  const afresh = graphics([0, ...parametersOf(to, 0)]);
  const off = new Set<number>();
  let left = from;
  for (const { bit, off: parameter } of SWITCHES) if (from & ~to & bit) off.add(parameter);
  for (const { bit, off: parameter } of SWITCHES) if (off.has(parameter)) left &= ~bit;
  for (const { shift, off: parameter } of COLOURS) {
    if (colourOf(from, shift) === 0 || colourOf(to, shift) !== 0) continue;
    off.add(parameter);
    left &= ~(COLOUR << shift);
  }
  const onwards = graphics([...off, ...parametersOf(to, left)]);
  return onwards.length < afresh.length ? onwards : afresh;
}

/** The parameters that set what `to` has and `from` has not. */
function parametersOf(to: number, from: number): number[] {
  const parameters = SWITCHES.filter(({ bit }) => to & ~from & bit).map(({ on }) => on);
  for (const { shift, first, firstBright } of COLOURS) {
    const colour = colourOf(to, shift);
    if (colour === 0 || colour === colourOf(from, shift)) continue;
    parameters.push(colour > 8 ? firstBright + colour - 9 : first + colour - 1);
  }
  return parameters;
}

const colourOf = (bits: number, shift: number): number => (bits >> shift) & COLOUR;
