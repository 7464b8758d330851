/**
 * The standard output that Ink sees. Ink draws nothing of its own: of what it writes, only what switches modes
 * of the terminal goes on. What components draw goes by way of a `Canvas` and a `ScreenWriter`. Whatever comes
 * after the terminal has been given back, or while a shell has it, is dropped.
 */
import { Writable } from 'node:stream';
import type { Size } from '../model/screen-size.ts';
import { Canvas } from './canvas.ts';
import { type Drawing, ScreenWriter } from './screen-writer.ts';
import { ALTERNATE_SCREEN, modeSwitchesIn } from './sequences.ts';

/**
 * More than any screen has. Over SSH the size is whatever the client says, up to 65535 each way; drawing that
 * would take gigabytes. What lies beyond this stays empty.
 */
const LARGEST = { columns: 1000, rows: 500 } as const;

/** What is asked of the terminal that is drawn on. */
export interface TerminalOutput {
  readonly size: () => Size;
  /** Calls back when the terminal has got the text. */
  readonly write: (text: string, taken: () => void) => void;
  readonly onResize: (listener: () => void) => void;
}

export class ScreenStream extends Writable {
  readonly isTTY = true;
  /** Whether the terminal has been asked for its alternate screen. */
  isAlternate = false;
  /** What components draw on. */
  readonly canvas: Canvas;
  readonly #terminal: TerminalOutput;
  readonly #writer: ScreenWriter;
  #isOpen = false;

  constructor(terminal: TerminalOutput, theme: Drawing['theme']) {
    super({ decodeStrings: false });
    this.#terminal = terminal;
    this.canvas = new Canvas(() => this.#writer.change());
    this.#writer = new ScreenWriter({
      send: (text, taken) => {
        if (this.#isOpen) terminal.write(text, taken);
        else taken();
      },
      size: () => this,
      lines: (size) => this.canvas.lines(size),
      theme,
    });
    terminal.onResize(() => this.emit('resize'));
  }

  get columns(): number {
    return Math.min(this.#terminal.size().columns, LARGEST.columns);
  }

  get rows(): number {
    return Math.min(this.#terminal.size().rows, LARGEST.rows);
  }

  /** Whether what is written reaches the terminal. While it does not, the terminal may show anything. */
  set isOpen(isOpen: boolean) {
    this.#isOpen = isOpen;
    if (!isOpen) this.#writer.forget();
  }

  /** Draws all of the screen anew: something else may have written to it. */
  redraw(): void {
    this.#writer.redraw();
  }

  override _write(chunk: string | Uint8Array, _: BufferEncoding, done: () => void): void {
    if (this.#isOpen)
      for (const sequence of modeSwitchesIn(chunk.toString())) this.#switchMode(sequence);
    done();
  }

  #switchMode(sequence: string): void {
    if (sequence === ALTERNATE_SCREEN.on) {
      this.isAlternate = true;
      this.#writer.enter();
    } else if (sequence === ALTERNATE_SCREEN.off) {
      this.isAlternate = false;
      this.#writer.leave();
    } else this.#writer.pass(sequence);
  }
}
