/**
 * What Ink reads keys from: the terminal's text while the reader has the terminal, with pastes watched over.
 * Ink's raw mode is the sign that it wants the terminal or gives it up; whose settings those are, and in which
 * order they change, is the session's matter.
 */
import { Readable } from 'node:stream';
import { createPasteGuard } from './paste-guard.ts';

export interface KeyStreamOptions {
  readonly source: NodeJS.ReadStream;
  /** Ink wants keys, or wants none any more. */
  readonly onRawMode: (isRaw: boolean) => void;
  /** There will be no more keys. */
  readonly onEnd: () => void;
}

export class KeyStream extends Readable {
  readonly isTTY = true;
  readonly #options: KeyStreamOptions;
  readonly #guard = createPasteGuard();
  #waiting: NodeJS.Timeout | undefined;

  constructor(options: KeyStreamOptions) {
    super({ encoding: 'utf8' });
    this.#options = options;
    const { source, onEnd } = options;
    source.setEncoding('utf8');
    source.on('data', (text: string) => this.#take(text));
    source.pause();
    source.on('end', onEnd);
    source.on('close', onEnd);
    source.on('error', onEnd);
  }

  override _read(): void {
    // Text is pushed as it comes.
  }

  setRawMode(isRaw: boolean): this {
    this.#options.onRawMode(isRaw);
    return this;
  }

  /** Ink holds the process with these; the terminal that is read from does. */
  ref(): void {}
  unref(): void {}

  /** Forgets a paste that has begun, and waits for nothing. */
  reset(): void {
    clearTimeout(this.#waiting);
    this.#pass(this.#guard.giveUp());
  }

  #take(text: string): void {
    clearTimeout(this.#waiting);
    this.#pass(this.#guard.feed(text));
    const wait = this.#guard.patience();
    if (wait !== undefined) this.#waiting = setTimeout(() => this.reset(), wait);
  }

  #pass(text: string): void {
    if (text !== '') this.push(text);
  }
}
