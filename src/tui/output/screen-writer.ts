/**
 * Takes what Ink writes and sends the difference between what the terminal shows and what it should
 * show. On a line that cannot keep up, frames are left out: while one update is on its way, only the
 * newest frame is kept, and it is what comes next. Refuses to keep anything else.
 */
import type { Size } from '../model/screen-size.ts';
import { blankRow, type Row, readRow } from './cells.ts';
import { readInkOutput } from './ink-output.ts';
import { AUTOWRAP_ON, cursorTo, EMPTY_SCREEN, FRAME_BEGINS, FRAME_ENDS } from './sequences.ts';
import { screenUpdate } from './update.ts';

/** The line to a terminal. */
export interface Connection {
  /** Sends a text; calls back when the line has taken it. */
  readonly send: (text: string, taken: () => void) => void;
  /** The terminal's size now. */
  readonly size: () => Size;
}

/** Longer updates may arrive in pieces, so the terminal is asked to show them at once. */
const WORTH_SYNCHRONISING = 1000;

/** What the terminal shows. */
interface Shown {
  readonly rows: readonly Row[];
  readonly blank: Row;
}

export class ScreenWriter {
  readonly #line: Connection;
  /** Undefined while nobody can know. */
  #shown: Shown | undefined;
  /** The newest frame; undefined while the screen is not ours. */
  #frame: string | undefined;
  #isFirst = true;
  #isScheduled = false;
  #isOnItsWay = false;

  constructor(line: Connection) {
    this.#line = line;
  }

  /** One write of Ink's. */
  take(data: string): void {
    for (const part of readInkOutput(data)) {
      switch (part.kind) {
        case 'frame':
          this.#frame = part.text;
          // Somebody waits for the first one, and nothing that comes in the same turn can be better.
          if (this.#isFirst) this.#flush();
          else this.#schedule();
          break;
        case 'enter':
          this.#forget();
          this.#isFirst = true;
          this.#send(part.raw);
          break;
        case 'leave':
          this.leave();
          // Where there is no alternate screen, the shell goes on below.
          this.#send(cursorTo(this.#size().rows - 1, 0) + AUTOWRAP_ON + part.raw);
          break;
        case 'control':
          this.#send(part.raw);
          break;
        case 'unknown':
          this.#forget();
          this.#send(part.raw);
          break;
      }
    }
  }

  /** Forgets screen and frame: somebody else has the terminal. */
  leave(): void {
    this.#forget();
    this.#frame = undefined;
  }

  /** Draws all of the screen anew: something else may have written to it. */
  readonly redraw = (): void => {
    this.#forget();
    this.#schedule();
  };

  #forget(): void {
    this.#shown = undefined;
  }

  #send(text: string): void {
    this.#line.send(text, () => {});
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    // At a change of size Ink draws twice in one turn of the event loop, first for the old size.
    setImmediate(() => {
      this.#isScheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    if (this.#frame === undefined || this.#isOnItsWay) return;
    this.#isFirst = false;
    const { columns, rows } = this.#size();
    const { blank } = this.#shown ?? {};
    const isKnown = blank?.texts.length === columns && this.#shown?.rows.length === rows;
    const before = this.#shown && isKnown ? this.#shown : emptyScreen(columns, rows);
    const next = readFrame(this.#frame, before);
    const changes = screenUpdate(before.rows, next, before.blank);
    this.#shown = { rows: next, blank: before.blank };
    if (isKnown && changes === '') return;
    const update = isKnown ? changes : EMPTY_SCREEN + changes;
    this.#isOnItsWay = true;
    this.#line.send(asOneFrame(update, isKnown), () => {
      this.#isOnItsWay = false;
      this.#schedule();
    });
  }

  #size(): Size {
    const { columns, rows } = this.#line.size();
    return { columns: columns || 80, rows: rows || 24 };
  }
}

function emptyScreen(columns: number, height: number): Shown {
  const blank = blankRow(columns);
  return { rows: Array.from({ length: height }, () => blank), blank };
}

/** The frame's rows; what is shown already need not be read again. */
function readFrame(frame: string, { rows, blank }: Shown): readonly Row[] {
  const known = new Map(rows.map((row) => [row.source, row]));
  const sources = frame.split('\n');
  return rows.map((_, index) => {
    const source = sources[index] ?? '';
    return known.get(source) ?? readRow(source, blank.texts.length);
  });
}

function asOneFrame(update: string, isKnown: boolean): string {
  const isShort = isKnown && update.length <= WORTH_SYNCHRONISING;
  return isShort ? update : FRAME_BEGINS + update + FRAME_ENDS;
}
