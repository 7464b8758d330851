/** Text with SGR sequences, as it is easy to write and to read in tests: to rows of cells and back from looks. */
import { makeRow, type Piece, type Row } from '../../../src/tui/output/cells.ts';
import { type Colour, type Look, lookChange, lookOf, PLAIN } from '../../../src/tui/output/look.ts';

const ESC = '\u001B';
const COLOURS: ReadonlyMap<number | undefined, Colour> = new Map([
  [31, 'red'],
  [32, 'green'],
  [33, 'yellow'],
]);

/** The look that SGR parameters set, such as `1;31`, on a terminal that had none. */
export function look(parameters: string, link = ''): Look {
  const all = parameters.split(';').map(Number);
  const set = all.slice(all.lastIndexOf(0) + 1);
  /** Whether the last that is said of it is that it is on. */
  const has = (on: number, off: number) => set.lastIndexOf(on) > set.lastIndexOf(off);
  const colour = set.findLast((parameter) => COLOURS.has(parameter) || parameter === 39);
  return lookOf({
    isBold: has(1, 22),
    isDim: has(2, 22),
    isUnderlined: has(4, 24),
    isInverse: has(7, 27),
    colour: COLOURS.get(colour),
    link,
  });
}

/** The row of a text with SGR sequences. */
export function row(text: string, columns: number): Row {
  const pieces: Piece[] = [];
  let set = '';
  for (const part of text.split(new RegExp(`(${ESC}\\[[\\d;]*m)`))) {
    if (part.startsWith(ESC)) set += `;${part.slice(2, -1) || '0'}`;
    else if (part !== '') pieces.push({ text: part, look: look(set.slice(1)) });
  }
  return makeRow(pieces, columns);
}

/** Pieces as text in which each attribute is set by a sequence of its own, and ended where its piece ends. */
export function styled(pieces: readonly Piece[]): string {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last?.look === piece.look)
      merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    else merged.push(piece);
  }
  return merged.map((piece) => styledPiece(piece)).join('');
}

function styledPiece({ text, look: { link, ...rest } }: Piece): string {
  const [, parameters = ''] = /\[([\d;]+)m/.exec(lookChange(PLAIN, { ...rest, link: '' })) ?? [];
  const set = parameters.split(';').filter((parameter) => parameter !== '');
  const inner = ['1', '2', '31', '32', '33', '7', '4']
    .filter((parameter) => set.includes(parameter))
    .reduce((inside, on) => `${ESC}[${on}m${inside}${ESC}[${endOf(on)}m`, text);
  return link === '' ? inner : `${ESC}]8;${link}${ESC}\\${inner}${ESC}]8;;${ESC}\\`;
}

function endOf(parameter: string): number {
  const on = Number(parameter);
  if (on < 3) return 22;
  return on > 30 ? 39 : on + 20;
}

/** All sequences in a text, in order. */
export function sequencesIn(text: string): readonly string[] {
  return (
    text.match(new RegExp(`${ESC}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${ESC}]*${ESC}\\\\|.)`, 'gs')) ?? []
  );
}
