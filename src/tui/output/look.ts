/**
 * How a cell of the screen looks: weight, colour, link. Equal looks are one object, so that comparing
 * them is cheap. Colours are those of the terminal's own theme.
 */
import { graphics, hyperlink } from './sequences.ts';

/** What a look is made of. */
export interface LookParts {
  readonly isBold?: boolean;
  readonly isDim?: boolean;
  readonly isUnderlined?: boolean;
  readonly isInverse?: boolean;
  readonly colour?: Colour | undefined;
  /** `parameters;URI` of a hyperlink. */
  readonly link?: string | undefined;
}

export interface Look {
  /** Differs between any two looks. */
  readonly key: string;
  /** What `SWITCHES` and the colour say, as bits. */
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

const BOLD: Switch = { bit: 1, on: 1, off: 22 };
const DIM: Switch = { bit: 2, on: 2, off: 22 };
const UNDERLINED: Switch = { bit: 4, on: 4, off: 24 };
const INVERSE: Switch = { bit: 8, on: 7, off: 27 };
const SWITCHES = [BOLD, DIM, UNDERLINED, INVERSE] as const;

/** SGR parameters of the text's colour. In a look's bits a colour is what it is more than `COLOUR_BASE`. */
const COLOURS = { red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 } as const;
export type Colour = keyof typeof COLOURS;
const COLOUR_BASE = 30;
const COLOUR_SHIFT = 4;
const COLOUR_OFF = 39;

const known = new Map<string, Look>();

function lookOfBits(bits: number, link: string): Look {
  const key = `${bits} ${link}`;
  const found = known.get(key);
  if (found) return found;
  const look = { key, bits, link };
  known.set(key, look);
  return look;
}

export function lookOf({ isBold, isDim, isUnderlined, isInverse, colour, link }: LookParts): Look {
  let bits = colour === undefined ? 0 : (COLOURS[colour] - COLOUR_BASE) << COLOUR_SHIFT;
  if (isBold === true) bits |= BOLD.bit;
  if (isDim === true) bits |= DIM.bit;
  if (isUnderlined === true) bits |= UNDERLINED.bit;
  if (isInverse === true) bits |= INVERSE.bit;
  return lookOfBits(bits, link ?? '');
}

export const PLAIN = lookOf({});

/** What of a look is seen on a space. */
export function onBlank(look: Look): Look {
  const bits = look.bits & (UNDERLINED.bit | INVERSE.bit);
  return bits === look.bits ? look : lookOfBits(bits, look.link);
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
  if (colourOf(from) !== 0 && colourOf(to) === 0) off.add(COLOUR_OFF);
  const onwards = graphics([...off, ...parametersOf(to, left)]);
  return onwards.length < afresh.length ? onwards : afresh;
}

/** The parameters that set what `to` has and `from` has not. */
function parametersOf(to: number, from: number): number[] {
  const parameters = SWITCHES.filter(({ bit }) => to & ~from & bit).map(({ on }) => on);
  const colour = colourOf(to);
  if (colour !== 0 && colour !== colourOf(from)) parameters.push(COLOUR_BASE + colour);
  return parameters;
}

const colourOf = (bits: number): number => bits >> COLOUR_SHIFT;
