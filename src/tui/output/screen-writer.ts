/**
 * Sends the difference between what the terminal shows and what it should show. On a line that cannot
 * keep up, frames are left out: while one update is on its way nothing else is sent, and what comes next
 * is how the screen should be by then.
 */
import type { Line } from '../model/line.ts';
import type { Size } from '../model/screen-size.ts';
import { blankRow, makeRow, type Piece, type Row, rowKey } from './cells.ts';
import {
  ALTERNATE_SCREEN,
  AUTOWRAP_ON,
  cursorTo,
  EMPTY_SCREEN,
  FRAME_BEGINS,
  FRAME_ENDS,
} from './sequences.ts';
import { screenUpdate } from './update.ts';

/** What is drawn, and where it goes. */
export interface Drawing {
  /** Sends a text to the terminal; calls back when the line has taken it. */
  readonly send: (text: string, taken: () => void) => void;
  /** The terminal's size now. */
  readonly size: () => Size;
  /** What the screen should show now, from the top. */
  readonly lines: (size: Size) => readonly Line[];
  /** Gives a line its looks. */
  readonly theme: (line: Line) => readonly Piece[];
}

/** Longer updates may arrive in pieces, so the terminal is asked to show them at once. */
const WORTH_SYNCHRONISING = 1000;

/** What the terminal shows. */
interface Shown {
  readonly rows: readonly Row[];
  readonly blank: Row;
}

export class ScreenWriter {
  readonly #drawing: Drawing;
  /** Undefined while it is not known. */
  #shown: Shown | undefined;
  /** Whether the screen is ours to draw on. */
  #hasScreen = false;
  #isFirst = true;
  /** Whether anything has changed since the last update. */
  #hasChanged = false;
  #isScheduled = false;
  #isOnItsWay = false;

  constructor(drawing: Drawing) {
    this.#drawing = drawing;
  }

  /** Enters the alternate screen, which is empty then, and draws on it. */
  enter(): void {
    this.#shown = undefined;
    this.#hasScreen = true;
    this.#isFirst = true;
    this.pass(ALTERNATE_SCREEN.on);
    this.change();
  }

  /** Leaves the alternate screen. */
  leave(): void {
    this.forget();
    // Where there is no alternate screen, the shell goes on below.
    this.pass(cursorTo(this.#size().rows - 1, 0) + AUTOWRAP_ON + ALTERNATE_SCREEN.off);
  }

  /** Draws no more: somebody else has the terminal. */
  forget(): void {
    this.#shown = undefined;
    this.#hasScreen = false;
  }

  /** Sends a sequence that does not touch what the screen shows. */
  pass(sequence: string): void {
    this.#drawing.send(sequence, () => {});
  }

  /** Draws what is new, soon: once for all changes of this turn of the event loop. */
  change(): void {
    this.#hasChanged = true;
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    const flush = (): void => {
      this.#isScheduled = false;
      this.#flush();
    };
    // Somebody waits for the first one.
    if (this.#isFirst) queueMicrotask(flush);
    else setImmediate(flush);
  }

  /** Draws all of the screen anew: something else may have written to it. */
  redraw(): void {
    this.#shown = undefined;
    this.change();
  }

  #flush(): void {
    if (!this.#hasScreen || this.#isOnItsWay) return;
    this.#isFirst = false;
    this.#hasChanged = false;
    const size = this.#size();
    const { blank } = this.#shown ?? {};
    const isKnown = blank?.texts.length === size.columns && this.#shown?.rows.length === size.rows;
    const before = this.#shown && isKnown ? this.#shown : emptyScreen(size);
    const next = this.#rows(size, before);
    const changes = screenUpdate(before.rows, next, before.blank);
    this.#shown = { rows: next, blank: before.blank };
    if (isKnown && changes === '') return;
    const update = isKnown ? changes : EMPTY_SCREEN + changes;
    this.#isOnItsWay = true;
    this.#drawing.send(asOneFrame(update, isKnown), () => {
      this.#isOnItsWay = false;
      if (this.#hasChanged) this.change();
    });
  }

  /** What the screen should show now; the cells of rows that it shows already are not made again. */
  #rows(size: Size, { rows, blank }: Shown): readonly Row[] {
    const known = new Map(rows.map((row) => [row.key, row]));
    const lines = this.#drawing.lines(size);
    return rows.map((_, index) => {
      const pieces = this.#drawing.theme(lines[index] ?? []);
      return known.get(rowKey(pieces)) ?? makeRow(pieces, blank.texts.length);
    });
  }

  #size(): Size {
    const { columns, rows } = this.#drawing.size();
    return { columns: columns || 80, rows: rows || 24 };
  }
}

function emptyScreen({ columns, rows }: Size): Shown {
  const blank = blankRow(columns);
  return { rows: Array.from({ length: rows }, () => blank), blank };
}

function asOneFrame(update: string, isKnown: boolean): string {
  const isShort = isKnown && update.length <= WORTH_SYNCHRONISING;
  return isShort ? update : FRAME_BEGINS + update + FRAME_ENDS;
}
