/**
 * What Ink draws on: the terminal while the reader has it, nothing otherwise. Its writes go through a
 * `ScreenWriter`; what Ink still writes after the terminal has been given back, or while a shell has it, is
 * dropped.
 */
import { Writable } from 'node:stream';
import { ALTERNATE_SCREEN } from '../look/theme.ts';
import { ScreenWriter } from './screen-writer.ts';

/**
 * More than any screen has. Over SSH the size is whatever the client says, up to 65535 each way, and to draw
 * that takes gigabytes; what is beyond is left empty.
 */
const LARGEST = { columns: 1000, rows: 500 } as const;

export class ScreenStream extends Writable {
  readonly isTTY = true;
  /** Whether the terminal has been asked for its alternate screen. */
  isAlternate = false;
  readonly #terminal: NodeJS.WriteStream;
  readonly #writer: ScreenWriter;
  #isOpen = false;

  constructor(terminal: NodeJS.WriteStream) {
    super({ decodeStrings: false });
    this.#terminal = terminal;
    this.#writer = new ScreenWriter({
      send: (text, taken) => {
        if (this.#isOpen) terminal.write(text, taken);
        else taken();
      },
      size: () => this,
    });
    terminal.on('resize', () => this.emit('resize'));
  }

  get columns(): number {
    return Math.min(this.#terminal.columns, LARGEST.columns);
  }

  get rows(): number {
    return Math.min(this.#terminal.rows, LARGEST.rows);
  }

  /** Whether what is written reaches the terminal. Once it has not, nothing is known of what that shows. */
  set isOpen(isOpen: boolean) {
    this.#isOpen = isOpen;
    if (!isOpen) this.#writer.leave();
  }

  /** Draws all of the screen anew: something else may have written to it. */
  redraw(): void {
    this.#writer.redraw();
  }

  override _write(chunk: string | Uint8Array, _: BufferEncoding, done: () => void): void {
    const text = chunk.toString();
    if (this.#isOpen) {
      if (text.includes(ALTERNATE_SCREEN.on)) this.isAlternate = true;
      if (text.includes(ALTERNATE_SCREEN.off)) this.isAlternate = false;
      this.#writer.take(text);
    }
    done();
  }
}
