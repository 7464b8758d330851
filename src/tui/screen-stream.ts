/**
 * What Ink draws on: the terminal while the reader has it, nothing otherwise. What Ink still writes after the
 * terminal has been given back, or while a shell has it, is dropped.
 */
import { Writable } from 'node:stream';
import { ALTERNATE_SCREEN } from './theme.ts';

export class ScreenStream extends Writable {
  readonly isTTY = true;
  /** Whether what is written reaches the terminal. */
  isOpen = false;
  /** Whether the terminal has been asked for its alternate screen. */
  isAlternate = false;
  readonly #terminal: NodeJS.WriteStream;

  constructor(terminal: NodeJS.WriteStream) {
    super({ decodeStrings: false });
    this.#terminal = terminal;
    terminal.on('resize', () => this.emit('resize'));
  }

  get columns(): number {
    return this.#terminal.columns;
  }

  get rows(): number {
    return this.#terminal.rows;
  }

  override _write(chunk: string | Uint8Array, _: BufferEncoding, done: () => void): void {
    if (!this.isOpen) {
      done();
      return;
    }
    const text = chunk.toString();
    if (text.includes(ALTERNATE_SCREEN.off)) this.isAlternate = false;
    const isEntering = text.includes(ALTERNATE_SCREEN.on);
    if (isEntering) this.isAlternate = true;
    // The cursor comes along in the column where the shell had it, and Ink draws from where the cursor is.
    this.#terminal.write(isEntering ? `${text}\r` : text);
    done();
  }
}
