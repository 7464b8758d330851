/**
 * What waits to be sent to the terminal. Sending never holds the process: a line that takes nothing now is tried
 * again by a timer, so that keys, signals and time-outs are answered whatever the line does.
 */

import { CANCEL } from '../output/sequences.ts';

/** Writes as much as the line takes at this moment and gives the number of bytes; throws where the line is lost. */
export type Offer = (bytes: Uint8Array) => number;

interface Message {
  readonly bytes: Uint8Array;
  sent: number;
  readonly taken: () => void;
}

/** How long a line that takes nothing is left alone, in milliseconds: twice as long each time. */
const FIRST_WAIT_MS = 1;
const LONGEST_WAIT_MS = 32;

/** How long all of the last words may take, in milliseconds. Half of it is for what was waiting before them. */
const PATIENCE_MS = 1000;

/** Bytes that wait when a queue is full. */
const MANY_BYTES = 512 * 1024;

export class OutputQueue {
  readonly #offer: Offer;
  readonly #onLost: () => void;
  #messages: Message[] = [];
  #waiting = 0;
  #timer: NodeJS.Timeout | undefined;
  #wait = FIRST_WAIT_MS;
  /** Whether the line is lost, or has not taken the last words. */
  #isDead = false;

  constructor(offer: Offer, onLost: () => void) {
    this.#offer = offer;
    this.#onLost = onLost;
  }

  /** Sends a text after all others; calls back when the line has taken it, and never where it is lost. */
  write(text: string, taken: () => void = () => {}): void {
    const bytes = Buffer.from(text);
    if (this.#isDead) return;
    this.#messages.push({ bytes, sent: 0, taken });
    this.#waiting += bytes.length;
    if (this.#timer === undefined) this.#send();
  }

  /** Whether so much waits that what can be left out should be. */
  get isFull(): boolean {
    return this.#waiting > MANY_BYTES;
  }

  /**
   * Sends a text before it returns, and what waits before it; where the line takes that too slowly, the rest of it is
   * dropped. Waits no longer than a moment: a line that takes nothing gets nothing more until `reopen`.
   */
  finish(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#isDead) return;
    const end = Date.now() + PATIENCE_MS;
    try {
      const isCut = !this.#drain(end - PATIENCE_MS / 2);
      this.#clear();
      const bytes = Buffer.from(isCut ? CANCEL + text : text);
      this.#isDead = sendWithin(this.#offer, bytes, end) < bytes.length;
    } catch {
      // Nobody is there to be written to any more.
      this.#clear();
      this.#isDead = true;
    }
  }

  /** The terminal is taken again: it may have got better meanwhile. */
  reopen(): void {
    this.#isDead = false;
  }

  #drain(end: number): boolean {
    for (const message of this.#messages) {
      const rest = message.bytes.subarray(message.sent);
      message.sent += sendWithin(this.#offer, rest, end);
      if (message.sent < message.bytes.length) return false;
    }
    return true;
  }

  #clear(): void {
    this.#messages = [];
    this.#waiting = 0;
  }

  #send(): void {
    this.#timer = undefined;
    try {
      for (let [message] = this.#messages; message; [message] = this.#messages) {
        const count = this.#offer(message.bytes.subarray(message.sent));
        message.sent += count;
        this.#waiting -= count;
        if (count > 0) this.#wait = FIRST_WAIT_MS;
        if (message.sent < message.bytes.length) {
          this.#timer = setTimeout(() => this.#send(), this.#wait);
          this.#wait = Math.min(2 * this.#wait, LONGEST_WAIT_MS);
          return;
        }
        this.#messages.shift();
        message.taken();
      }
    } catch {
      this.#clear();
      this.#isDead = true;
      // Not while somebody is still writing.
      queueMicrotask(this.#onLost);
    }
  }
}

/** Sends bytes until a time, waiting for a line that takes nothing; gives how many have been sent. */
export function sendWithin(offer: Offer, bytes: Uint8Array, end: number): number {
  let sent = 0;
  for (;;) {
    sent += offer(bytes.subarray(sent));
    if (sent === bytes.length || Date.now() >= end) return sent;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
}
