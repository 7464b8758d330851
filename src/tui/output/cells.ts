/**
 * A row of the screen as cells: one for each column, with the grapheme that begins there and how it
 * looks. Says of which text the width is in doubt, because terminals measure it differently: whatever
 * stands right of it must be placed by its column. Refuses nothing: what is beyond the last column is
 * cut, a sequence that is neither a look nor a link is left out.
 */
import { isSimple, simpleWidth } from '../../text/layout/simple-characters.ts';
import { graphemes } from '../../text/layout/width.ts';
import { type Look, onBlank, PLAIN, withGraphics, withLink } from './look.ts';
import { readTokens } from './sequences.ts';

/** Columns, 0-based and half-open. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

export interface Row {
  /** What it was read from: rows of one source are the same. */
  readonly source: string;
  /** A grapheme for each column; empty in the second column of a wide one. */
  readonly texts: readonly string[];
  readonly looks: readonly Look[];
  /** Column after the last that is not blank. */
  readonly end: number;
  /**
   * Where the screen may differ from these cells: from a grapheme whose width is in doubt to the next
   * text that is placed by its column.
   */
  readonly doubts: readonly Extent[];
}

/** A row of spaces. */
export function blankRow(columns: number): Row {
  return rowOf('', [], [], new Set(), columns);
}

/** The row that a text with SGR sequences and hyperlinks makes on a screen so wide. */
export function readRow(source: string, columns: number): Row {
  const texts: string[] = [];
  const looks: Look[] = [];
  const inDoubt = new Set<number>();
  let look = PLAIN;
  const put = (text: string, width: number, isSure: boolean) => {
    const column = texts.length;
    if (width === 0) {
      // A mark without a base of its own goes with what stands before it.
      const base = texts.findLastIndex((before) => before !== '');
      if (base === -1) return;
      texts[base] += text;
      inDoubt.add(base);
      return;
    }
    if (column + width > columns) return;
    if (!isSure) inDoubt.add(column);
    texts.push(text);
    looks.push(text === ' ' ? onBlank(look) : look);
    for (let more = 1; more < width; more++) {
      texts.push('');
      looks.push(look);
    }
  };
  for (const token of readTokens(source)) {
    if (token.kind === 'text') putText(token.raw, put);
    else if (token.kind === 'csi' && token.final === 'm')
      look = withGraphics(look, token.parameters);
    else if (token.kind === 'osc' && token.command.startsWith('8;'))
      look = withLink(look, token.command.slice(2));
  }
  return rowOf(source, texts, looks, inDoubt, columns);
}

function putText(text: string, put: (text: string, width: number, isSure: boolean) => void): void {
  if (isSimple(text)) {
    for (const character of text) put(character, simpleWidth(character.charCodeAt(0)), true);
    return;
  }
  for (const { start, end, width } of graphemes(text)) {
    const grapheme = text.slice(start, end);
    put(grapheme, width, isSimple(grapheme));
  }
}

function rowOf(
  source: string,
  texts: string[],
  looks: Look[],
  inDoubt: ReadonlySet<number>,
  columns: number,
): Row {
  while (texts.length < columns) {
    texts.push(' ');
    looks.push(PLAIN);
  }
  let end = columns;
  while (end > 0 && isBlank({ texts, looks }, end - 1)) end--;
  const row = { source, texts, looks, end, doubts: [] };
  return inDoubt.size === 0 ? row : { ...row, doubts: doubtsOf(row, inDoubt) };
}

/** Whether erasing makes this cell. */
export function isBlank({ texts, looks }: Pick<Row, 'texts' | 'looks'>, column: number): boolean {
  return texts[column] === ' ' && looks[column] === PLAIN;
}

function doubtsOf(row: Row, inDoubt: ReadonlySet<number>): Extent[] {
  const doubts: Extent[] = [];
  for (const from of [...inDoubt].sort((a, b) => a - b)) {
    if (from < (doubts.at(-1)?.to ?? 0)) continue;
    doubts.push({ from, to: nextPlaced(row, from) });
  }
  return doubts;
}

/** The rules between panes; text that happens to have one is only placed once more than needed. */
const VERTICAL = /^[│├┤┼|]$/;

/**
 * The first column right of `column` whose text does not follow from what stands before it: after two
 * blanks, or at a rule between panes; the end of the row where there is none.
 */
export function nextPlaced(row: Row, column: number): number {
  for (let next = column + 1; next < row.end; next++) {
    if (VERTICAL.test(row.texts[next] ?? '')) return next;
    if (!isBlank(row, next) && isBlank(row, next - 1) && isBlank(row, next - 2)) return next;
  }
  return row.texts.length;
}
