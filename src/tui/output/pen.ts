/**
 * Writes cells to a terminal with as few bytes as it can: it knows where the cursor is and which look is
 * set, and picks the shortest way from there. Where it cannot know, it moves the cursor by row and
 * column. `update.ts` decides what is written.
 */
import { isBlank, type Row } from './cells.ts';
import { type Look, lookChange, onBlank, PLAIN } from './look.ts';
import {
  cursorDown,
  cursorLeft,
  cursorRight,
  cursorTo,
  cursorUp,
  ERASE_ROW_END,
  eraseColumns,
  scrollRows,
} from './sequences.ts';

/** More blanks than this are erased (`ESC[12X`), fewer are written. */
const WORTH_ERASING = 5;
/** The same where text follows: the cursor has to be moved past the blanks too. */
const WORTH_SKIPPING = 10;

/** Text of more columns than this is never shorter than moving past it. */
const WORTH_WRITING_AGAIN = 8;

interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export class Pen {
  /** What has been written. */
  text = '';
  /** Where the cursor is; undefined where that depends on the terminal. */
  #cursor: CellPosition | undefined;
  #look = PLAIN;
  /** A row of the screen's width with nothing in it. */
  readonly blank: Row;

  constructor(blank: Row) {
    this.blank = blank;
  }

  /** Writes the cells of a row from one column to another, where they belong. */
  write(row: number, cells: Row, from: number, to: number): void {
    this.#moveTo(row, from);
    for (let column = from; column < to; column++) {
      this.#put(cells, column);
    }
    this.#cursor = this.#cursorAt(row, to);
  }

  /** Makes the columns from one to another blank; `isFollowed` where something is written right after. */
  clear(row: number, from: number, to: number, isFollowed: boolean): void {
    const count = to - from;
    this.#moveTo(row, from);
    this.#lookBlank();
    if (count > (isFollowed ? WORTH_SKIPPING : WORTH_ERASING)) {
      this.text += eraseColumns(count);
      return;
    }
    this.text += ' '.repeat(count);
    this.#cursor = this.#cursorAt(row, to);
  }

  /** Writes text that the terminal may measure differently, and so loses track of the cursor. */
  writeInDoubt(row: number, cells: Row, from: number, to: number): void {
    this.#moveTo(row, from);
    let end = to;
    while (isBlank(cells, end - 1)) end--;
    for (let column = from; column < end; column++) {
      this.#put(cells, column);
    }
    this.#cursor = undefined;
  }

  /** Makes everything from a column to the end of its row blank. */
  eraseFrom(row: number, column: number): void {
    this.#moveTo(row, column);
    this.#lookBlank();
    this.text += ERASE_ROW_END;
  }

  /** Moves the text of the rows `top` to `bottom` up or down; the rows that come in are blank. */
  scroll(top: number, bottom: number, by: number): void {
    this.#setLook(PLAIN);
    this.text += scrollRows(top, bottom, by);
    this.#cursor = undefined;
  }

  /** Goes back to the plain look, so that what anybody else writes looks as it should. */
  rest(): void {
    this.#setLook(PLAIN);
  }

  /**
   * Goes on to a later column of the row. The cells between are right already; they are written again where
   * that takes no more bytes than moving past them.
   */
  advance(row: number, cells: Row, to: number): void {
    const cursor = this.#cursor;
    if (!cursor || cursor.row !== row) return;
    const { column: from } = cursor;
    if (from >= to || to - from > WORTH_WRITING_AGAIN) return;
    if (cells.doubts.some((doubt) => doubt.from < to && doubt.to > from)) return;
    let look = this.#look;
    let again = '';
    for (let column = from; column < to; column++) {
      const next = lookFor(cells, column, look);
      again += lookChange(look, next) + (cells.texts[column] ?? '');
      look = next;
    }
    const written = Buffer.byteLength(again) + lookChange(look, lookFor(cells, to, look)).length;
    const moved =
      this.#way(row, to).length + lookChange(this.#look, lookFor(cells, to, this.#look)).length;
    if (written > moved) return;
    this.text += again;
    this.#look = look;
    this.#cursor = { row, column: to };
  }

  #moveTo(row: number, column: number): void {
    const cursor = this.#cursor;
    if (cursor && cursor.row === row && cursor.column === column) return;
    this.text += this.#way(row, column);
    this.#cursor = { row, column };
  }

  /** Undefined at the right edge, where terminals differ in where the cursor waits. */
  #cursorAt(row: number, column: number): CellPosition | undefined {
    return column < this.blank.texts.length ? { row, column } : undefined;
  }

  #put(cells: Row, column: number): void {
    this.#setLook(lookFor(cells, column, this.#look));
    this.text += cells.texts[column] ?? '';
  }

  /** Sets a look that is fit for erasing: the weight and colour of letters do not matter there. */
  #lookBlank(): void {
    if (onBlank(this.#look) !== PLAIN) this.#setLook(PLAIN);
  }

  #setLook(look: Look): void {
    this.text += lookChange(this.#look, look);
    this.#look = look;
  }

  /** The shortest sequences that bring the cursor there. */
  #way(row: number, column: number): string {
    const cursor = this.#cursor;
    let best = cursorTo(row, column);
    if (!cursor) return best;
    const down = row - cursor.row;
    const vertical = down < 0 ? cursorUp(-down) : cursorDown(down);
    const right = column - cursor.column;
    const ways = [
      vertical + (right < 0 ? cursorLeft(-right) : cursorRight(right)),
      `${vertical}\r${cursorRight(column)}`,
    ];
    // Never from the last row: there a line feed would scroll.
    if (down > 0) ways.push(`\r${'\n'.repeat(down)}${cursorRight(column)}`);
    for (const way of ways) if (way.length < best.length) best = way;
    return best;
  }
}

/** The look to write a cell with, while `look` is set: a space may be written with that one too. */
function lookFor(cells: Row, column: number, look: Look): Look {
  const wanted = cells.looks[column] ?? PLAIN;
  return cells.texts[column] === ' ' && onBlank(look) === wanted ? look : wanted;
}
