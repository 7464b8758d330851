/**
 * The standard input that Ink sees: what is typed while the reader has the terminal, with pastes guarded and replies
 * of the terminal left out.
 * Ink turns raw mode on and off when it wants the terminal or gives it up; the session decides in which order
 * things change then.
 */
import { Readable } from 'node:stream';
import { createPasteGuard, escapeWait } from './paste-guard.ts';
import type { KeySource } from './reader-terminal.ts';
import { createReplyFilter } from './reply-filter.ts';

export interface KeyStreamOptions {
  readonly source: KeySource;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ink wants keys, or wants none any more. */
  readonly onRawMode: (isRaw: boolean) => void;
  /** There will be no more keys. */
  readonly onEnd: () => void;
}

export class KeyStream extends Readable {
  readonly isTTY = true;
  readonly #options: KeyStreamOptions;
  readonly #guard;
  #stream: NodeJS.ReadStream | undefined;
  readonly #filter;
  /** For the rest of a paste, and of a sequence. */
  #waiting: NodeJS.Timeout | undefined;

  constructor(options: KeyStreamOptions) {
    super({ encoding: 'utf8' });
    this.#options = options;
    const wait = escapeWait(options.env);
    this.#guard = createPasteGuard(wait);
    this.#filter = createReplyFilter(wait);
  }

  override _read(): void {
    // Text is pushed as it comes.
  }

  /** Ink calls this. */
  setRawMode(isRaw: boolean): this {
    this.#options.onRawMode(isRaw);
    return this;
  }

  /** Ink would keep the process alive with these; the terminal that is read from does that. */
  ref(): void {}
  unref(): void {}

  /** Begins to read key by key. A process in the background is stopped here until it is in the foreground. */
  connect(): void {
    const { source, onEnd } = this.#options;
    const stream = source.open();
    this.#stream = stream;
    stream.on('end', onEnd);
    stream.on('close', onEnd);
    // This one stays, for an error that comes late.
    if (!stream.listeners('error').includes(onEnd)) stream.on('error', onEnd);
    stream.setRawMode(true);
    stream.setEncoding('utf8');
    stream.on('data', this.#take);
    stream.resume();
  }

  /** Stops reading, and ends a paste that has begun. Whoever reads next gets what was typed and not read. */
  disconnect(): void {
    const stream = this.#stream;
    this.#stream = undefined;
    this.#endPaste();
    this.#endSequence();
    if (!stream) return;
    const { source, onEnd } = this.#options;
    stream.off('data', this.#take);
    stream.pause();
    // This waits until the terminal has all that was written.
    stream.setRawMode(false);
    stream.off('end', onEnd);
    stream.off('close', onEnd);
    source.close(stream);
  }

  /** Sets raw mode again where another program has changed it, of which Node.js knows nothing. */
  reconnect(): void {
    this.#stream?.setRawMode(false);
    this.#stream?.setRawMode(true);
  }

  readonly #take = (text: string): void => {
    clearTimeout(this.#waiting);
    this.#pass(this.#filter.feed(this.#guard.feed(text)));
    const forPaste = this.#guard.patience();
    const wait = forPaste ?? this.#filter.patience();
    if (wait === undefined) return;
    const giveUp = (): void => (forPaste === undefined ? this.#endSequence() : this.#endPaste());
    this.#waiting = setTimeout(giveUp, wait);
  };

  #endPaste(): void {
    clearTimeout(this.#waiting);
    this.#pass(this.#filter.feed(this.#guard.giveUp()));
  }

  #endSequence(): void {
    clearTimeout(this.#waiting);
    this.#pass(this.#filter.giveUp());
  }

  #pass(text: string): void {
    if (text !== '') this.push(text);
  }
}
