/**
 * A standard output for Ink that sends the difference between what the terminal shows and the frame
 * that it should show. On a line that cannot keep up, frames are left out: while one update is on its
 * way, only the newest frame is kept, and it is what comes next. Refuses to keep anything else.
 */
import { blankRow, type Row, readRow } from './cells.ts';
import { readInkOutput } from './ink-output.ts';
import {
  AUTOWRAP_OFF,
  AUTOWRAP_ON,
  cursorTo,
  ERASE_SCREEN_END,
  FRAME_BEGINS,
  FRAME_ENDS,
} from './sequences.ts';
import { screenUpdate } from './update.ts';

export interface ThriftyOutput {
  /** For Ink; like the terminal's own in everything but what is written. */
  readonly stdout: NodeJS.WriteStream;
  /** Draws all of the screen anew: who knows what it shows. */
  readonly redraw: () => void;
}

/** Longer updates may reach the terminal in pieces; it is asked to show them at once. */
const WORTH_SYNCHRONISING = 1000;

/** What the terminal shows. */
interface Shown {
  readonly rows: readonly Row[];
  readonly blank: Row;
}

export function thriftyOutput(terminal: NodeJS.WriteStream): ThriftyOutput {
  /** Undefined while nobody can know. */
  let shown: Shown | undefined;
  /** The newest frame; undefined while the terminal is not ours. */
  let frame: string | undefined;
  let isFirst = true;
  let isScheduled = false;
  let isOnItsWay = false;

  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    // At a change of size Ink draws twice in one turn of the event loop, first for the old size.
    setImmediate(() => {
      isScheduled = false;
      flush();
    });
  };

  const flush = () => {
    if (frame === undefined || isOnItsWay) return;
    isFirst = false;
    const columns = terminal.columns || 80;
    const height = terminal.rows || 24;
    const isKnown = shown?.blank.texts.length === columns && shown.rows.length === height;
    const before = shown && isKnown ? shown : emptyScreen(columns, height);
    const next = readFrame(frame, before);
    const changes = screenUpdate(before.rows, next, before.blank);
    const update = isKnown ? changes : cursorTo(0, 0) + ERASE_SCREEN_END + changes;
    shown = { rows: next, blank: before.blank };
    if (update === '') return;
    isOnItsWay = true;
    terminal.write(asOneFrame(update, isKnown), () => {
      isOnItsWay = false;
      schedule();
    });
  };

  const write = (data: string) => {
    for (const part of readInkOutput(data)) {
      switch (part.kind) {
        case 'frame':
          frame = part.text;
          // Somebody is waiting for the first one, and nothing can be better than it.
          if (isFirst) flush();
          else schedule();
          break;
        case 'enter':
          terminal.write(part.raw + AUTOWRAP_OFF);
          shown = undefined;
          isFirst = true;
          break;
        case 'leave':
          frame = undefined;
          shown = undefined;
          terminal.write(cursorTo((terminal.rows || 24) - 1, 0) + AUTOWRAP_ON + part.raw);
          break;
        case 'control':
          terminal.write(part.raw);
          break;
        case 'unknown':
          terminal.write(part.raw);
          shown = undefined;
          break;
      }
    }
  };

  const stdout = new Proxy(terminal, {
    get(target, name) {
      if (name === 'write')
        return (data: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
          if (typeof data === 'string') write(data);
          else terminal.write(data);
          const done = rest.find((argument) => typeof argument === 'function');
          if (done === undefined) return true;
          flush();
          return terminal.write('', () => done());
        };
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

  return {
    stdout,
    redraw() {
      shown = undefined;
      schedule();
    },
  };
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
