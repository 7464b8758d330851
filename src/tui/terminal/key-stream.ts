/**
 * What Ink reads keys from: the terminal's text while the reader has the terminal, with pastes watched over.
 * Ink's raw mode is the sign that it wants the terminal or gives it up; in which order things change then is
 * the session's matter.
 */
import { Readable } from 'node:stream';
import { createPasteGuard } from './paste-guard.ts';
import type { KeySource } from './reader-terminal.ts';

export interface KeyStreamOptions {
  readonly source: KeySource;
  /** Ink wants keys, or wants none any more. */
  readonly onRawMode: (isRaw: boolean) => void;
  /** There will be no more keys. */
  readonly onEnd: () => void;
}

export class KeyStream extends Readable {
  readonly isTTY = true;
  readonly #options: KeyStreamOptions;
  readonly #guard = createPasteGuard();
  #stream: NodeJS.ReadStream | undefined;
  #waiting: NodeJS.Timeout | undefined;

  constructor(options: KeyStreamOptions) {
    super({ encoding: 'utf8' });
    this.#options = options;
  }

  override _read(): void {
    // Text is pushed as it comes.
  }

  /** Ink calls this. */
  setRawMode(isRaw: boolean): this {
    this.#options.onRawMode(isRaw);
    return this;
  }

  /** Ink holds the process with these; the terminal that is read from does. */
  ref(): void {}
  unref(): void {}

  /** Begins to read, key by key. A process in the background is stopped here until it is in the foreground. */
  connect(): void {
    const { source, onEnd } = this.#options;
    const stream = source.open();
    this.#stream = stream;
    stream.on('end', onEnd);
    stream.on('close', onEnd);
    // Stays, so that it is there for an error that comes late.
    if (!stream.listeners('error').includes(onEnd)) stream.on('error', onEnd);
    stream.setRawMode(true);
    stream.setEncoding('utf8');
    stream.on('data', this.#take);
    stream.resume();
  }

  /** Reads no more, and forgets a paste that has begun. What was typed and not read is for who comes next. */
  disconnect(): void {
    const stream = this.#stream;
    this.#stream = undefined;
    this.#endPaste();
    if (!stream) return;
    const { source, onEnd } = this.#options;
    stream.off('data', this.#take);
    stream.pause();
    // Waits until the terminal has all that was written.
    stream.setRawMode(false);
    stream.off('end', onEnd);
    stream.off('close', onEnd);
    source.close(stream);
  }

  /** Makes the settings again where somebody else has changed them, of which Node.js knows nothing. */
  reconnect(): void {
    this.#stream?.setRawMode(false);
    this.#stream?.setRawMode(true);
  }

  readonly #take = (text: string): void => {
    clearTimeout(this.#waiting);
    this.#pass(this.#guard.feed(text));
    const wait = this.#guard.patience();
    if (wait !== undefined) this.#waiting = setTimeout(() => this.#endPaste(), wait);
  };

  #endPaste(): void {
    clearTimeout(this.#waiting);
    this.#pass(this.#guard.giveUp());
  }

  #pass(text: string): void {
    if (text !== '') this.push(text);
  }
}
