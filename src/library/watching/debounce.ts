/**
 * Waits until files that are being written have come to rest, so that nothing half-written is read. Each
 * file waits for itself; those that come to rest together are told together. No timer runs while nothing
 * is written.
 */
import { statSync } from 'node:fs';

/** A file that has not changed for so long is taken for whole. */
const REST_MS = 300;
/** Files that come to rest within this time are told as one. */
const TOGETHER_MS = 20;

export class Debounce {
  readonly #tell: (paths: readonly string[]) => void;
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  #rested: string[] = [];
  #telling: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** `tell` gets absolute paths of files that have come to rest, or gone. */
  constructor(tell: (paths: readonly string[]) => void) {
    this.#tell = tell;
  }

  /** A file has been seen to change. */
  touch(path: string): void {
    this.#watch(path, REST_MS);
  }

  /** A file is to be told of again after a longer rest, or as soon as it has been written to and rests. */
  wait(path: string, milliseconds: number): void {
    if (!this.#isClosed && !this.#waiting.has(path)) this.#watch(path, milliseconds);
  }

  #watch(path: string, rest: number): void {
    clearTimeout(this.#waiting.get(path));
    const state = stateOf(path);
    const timer = setTimeout(() => {
      // Not every write is told of.
      if (stateOf(path) === state) this.#rest(path);
      else this.touch(path);
    }, rest);
    this.#waiting.set(path, timer);
  }

  close(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
    this.#isClosed = true;
    clearTimeout(this.#telling);
  }

  #rest(path: string): void {
    this.#waiting.delete(path);
    this.#rested.push(path);
    this.#telling ??= setTimeout(() => {
      const paths = this.#rested;
      this.#rested = [];
      this.#telling = undefined;
      this.#tell(paths);
    }, TOGETHER_MS);
  }
}

function stateOf(path: string): string {
  try {
    const status = statSync(path, { bigint: true, throwIfNoEntry: false });
    return status ? `${status.ino} ${status.size} ${status.mtimeNs} ${status.ctimeNs}` : 'nothing';
  } catch {
    return 'nothing';
  }
}
