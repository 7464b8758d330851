/**
 * Writes cells to a terminal with as few bytes as it can: knows where the cursor is and which look is
 * set, and picks the shortest way from there. Where it cannot know, it says positions by row and
 * column. Refuses to decide what is written: `update.ts` does.
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

/** More blanks than that are erased (`ESC[12X`) rather than written. */
const WORTH_ERASING = 5;
/** The same where text follows: the cursor has to be moved past them too. */
const WORTH_SKIPPING = 10;

/** Farther than that no text is shorter than the way past it. */
const WORTH_WRITING_AGAIN = 8;

interface Place {
  readonly row: number;
  readonly column: number;
}

export class Pen {
  /** What has been written. */
  text = '';
  /** Where the cursor is; undefined where that depends on the terminal. */
  #place: Place | undefined;
  #look = PLAIN;
  /** A row of the screen's width with nothing in it. */
  readonly blank: Row;

  constructor(blank: Row) {
    this.blank = blank;
  }

  /** The cells of a row from one column to another, at their place. */
  write(row: number, cells: Row, from: number, to: number): void {
    this.#moveTo(row, from);
    for (let column = from; column < to; column++) {
      this.#put(cells, column);
    }
    this.#place = this.#placeAt(row, to);
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
    this.#place = this.#placeAt(row, to);
  }

  /** Text that the terminal may measure otherwise: as it comes, and then the cursor is anywhere. */
  writeInDoubt(row: number, cells: Row, from: number, to: number): void {
    this.#moveTo(row, from);
    let end = to;
    while (isBlank(cells, end - 1)) end--;
    for (let column = from; column < end; column++) {
      this.#put(cells, column);
    }
    this.#place = undefined;
  }

  /** Everything from a column to the end of its row becomes blank. */
  eraseFrom(row: number, column: number): void {
    this.#moveTo(row, column);
    this.#lookBlank();
    this.text += ERASE_ROW_END;
  }

  /** Moves what is in the rows `top` to `bottom` up or down; what comes in is blank. */
  scroll(top: number, bottom: number, by: number): void {
    this.#setLook(PLAIN);
    this.text += scrollRows(top, bottom, by);
    this.#place = undefined;
  }

  /** Leaves the plain look, so that what anybody else writes looks as it should. */
  rest(): void {
    this.#setLook(PLAIN);
  }

  /**
   * Goes on to a later column of the row: over the cells between, which are right already, where
   * writing them again takes no more bytes than moving past them.
   */
  advance(row: number, cells: Row, to: number): void {
    const place = this.#place;
    if (!place || place.row !== row) return;
    const { column: from } = place;
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
    this.#place = { row, column: to };
  }

  #moveTo(row: number, column: number): void {
    const place = this.#place;
    if (place && place.row === row && place.column === column) return;
    this.text += this.#way(row, column);
    this.#place = { row, column };
  }

  /** At the right edge terminals differ in where the cursor waits. */
  #placeAt(row: number, column: number): Place | undefined {
    return column < this.blank.texts.length ? { row, column } : undefined;
  }

  #put(cells: Row, column: number): void {
    this.#setLook(lookFor(cells, column, this.#look));
    this.text += cells.texts[column] ?? '';
  }

  /** For what is erased, weight and colour of the letters do not matter. */
  #lookBlank(): void {
    if (onBlank(this.#look) !== PLAIN) this.#setLook(PLAIN);
  }

  #setLook(look: Look): void {
    this.text += lookChange(this.#look, look);
    this.#look = look;
  }

  /** The shortest sequences that bring the cursor there. */
  #way(row: number, column: number): string {
    const place = this.#place;
    let best = cursorTo(row, column);
    if (!place) return best;
    const down = row - place.row;
    const vertical = down < 0 ? cursorUp(-down) : cursorDown(down);
    const right = column - place.column;
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

/** The look that a cell has to be written with, while `look` is set: for a space that may do. */
function lookFor(cells: Row, column: number, look: Look): Look {
  const wanted = cells.looks[column] ?? PLAIN;
  return cells.texts[column] === ' ' && onBlank(look) === wanted ? look : wanted;
}
