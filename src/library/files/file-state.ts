/** Says by a file’s status whether it is still the one that was read. */
import { type Stats, statSync } from 'node:fs';

/** A file that changed so recently may change again without another time stamp: on some disks they are 2 s apart. */
const REST_MS = 3000;
/** The mark of a file that may be changing still, or that is none: no other one is equal to it. */
export const UNSURE = '';

/** What changes with a file at an absolute path; `UNSURE` also where there is none that can be read. */
export function fileMark(path: string): string {
  const status = statusOf(path);
  return status && isAtRest(status) ? markOf(status) : UNSURE;
}

/** The same for several files as one; those that are not there count too, but for the first. */
export function marksOf(paths: readonly string[]): string {
  const [first, ...others] = paths.map(statusOf);
  if (!first || ![first, ...others].every((status) => !status || isAtRest(status))) return UNSURE;
  return [first, ...others].map((status) => (status ? markOf(status) : 'none')).join('\n');
}

/** Whether there is a regular file. */
export function isFile(path: string): boolean {
  return statusOf(path) !== undefined;
}

/** What changes when a file comes into a folder, goes out of it, or is replaced; `UNSURE` where that cannot be said. */
export function folderMark(path: string): string {
  try {
    const status = statSync(path);
    return isAtRest(status) ? markOf(status) : UNSURE;
  } catch {
    return UNSURE;
  }
}

function statusOf(path: string): Stats | undefined {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    return status?.isFile() === true ? status : undefined;
  } catch {
    return undefined;
  }
}

function markOf({ dev, ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${dev} ${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}

function isAtRest({ mtimeMs, ctimeMs }: Stats): boolean {
  return Date.now() - Math.max(mtimeMs, ctimeMs) >= REST_MS;
}
