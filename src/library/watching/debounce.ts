/**
 * Waits until files that are being written have stopped changing, so that no half-written file is read. Each file has
 * a timer of its own; files that stop at about the same time are reported together.
 *
 * Not chokidar's `awaitWriteFinish`: that polls the size alone, so that a file rewritten with the same size counts as
 * finished; it does not wait for deletions, as of editors that replace a file; and no file can be given longer.
 */
import { statSync } from 'node:fs';

/** A file that has not changed for this time is taken for complete. */
const REST_MS = 300;
/** Files that stop changing within this time are reported together. */
const TOGETHER_MS = 20;

export class Debounce {
  readonly #report: (paths: readonly string[]) => void;
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  #atRest: string[] = [];
  #reporting: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** `report` gets absolute paths of files that have stopped changing, or are gone. */
  constructor(report: (paths: readonly string[]) => void) {
    this.#report = report;
  }

  /** A file has been seen to change. */
  touch(path: string): void {
    this.#watch(path, REST_MS);
  }

  /** Reports a file again after a longer time, or after it has changed once more. */
  wait(path: string, milliseconds: number): void {
    if (!this.#isClosed && !this.#waiting.has(path)) this.#watch(path, milliseconds);
  }

  #watch(path: string, rest: number): void {
    clearTimeout(this.#waiting.get(path));
    const state = stateOf(path);
    const timer = setTimeout(() => {
      // The system does not report every write.
      if (stateOf(path) === state) this.#stopped(path);
      else this.touch(path);
    }, rest);
    this.#waiting.set(path, timer);
  }

  close(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
    this.#isClosed = true;
    clearTimeout(this.#reporting);
  }

  #stopped(path: string): void {
    this.#waiting.delete(path);
    this.#atRest.push(path);
    this.#reporting ??= setTimeout(() => {
      const paths = this.#atRest;
      this.#atRest = [];
      this.#reporting = undefined;
      this.#report(paths);
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
