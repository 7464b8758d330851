/** Says how long to wait until a file that is being written has been unchanged for long enough. */
import { statSync } from 'node:fs';

/** A brief that a write has broken is taken for complete after this time. */
const CALM_MS = 2000;

/** Milliseconds until a file has been unchanged for long enough; 0 where it has. */
export function untilCalm(path: string): number {
  try {
    const { mtimeMs, ctimeMs } = statSync(path);
    const age = Date.now() - Math.max(mtimeMs, ctimeMs);
    // A time in the future is of a wrong clock, unless it is only rounded up to whole milliseconds.
    return Math.abs(age) >= CALM_MS ? 0 : CALM_MS - Math.max(0, age);
  } catch {
    return 0;
  }
}
