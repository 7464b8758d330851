/** The terminal as Ink sees it: a stream of its size, whose writes go through a `ScreenWriter`. */
import { Writable } from 'node:stream';
import { ScreenWriter } from './screen-writer.ts';

export class ScreenStream extends Writable {
  readonly isTTY = true;
  readonly #terminal: NodeJS.WriteStream;
  readonly #writer: ScreenWriter;

  constructor(terminal: NodeJS.WriteStream) {
    super({ decodeStrings: false });
    this.#terminal = terminal;
    this.#writer = new ScreenWriter({
      send: (text, taken) => terminal.write(text, taken),
      size: () => terminal,
    });
    terminal.on('resize', () => this.emit('resize'));
  }

  get columns(): number {
    return this.#terminal.columns;
  }

  get rows(): number {
    return this.#terminal.rows;
  }

  /** Draws all of the screen anew: something else may have written to it. */
  redraw(): void {
    this.#writer.redraw();
  }

  override _write(chunk: string | Uint8Array, _: BufferEncoding, done: () => void): void {
    this.#writer.take(chunk.toString());
    done();
  }
}
