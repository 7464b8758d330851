/**
 * Says on standard error how far a long piece of work is: a line after a second, then at twice the time of the line
 * before, and at its end. Says nothing where standard error is no terminal, or the work is done at once.
 */
import type { Io } from '../edge/io.ts';

/** Milliseconds of a clock that is never set back. */
type Clock = () => number;

/** The same items, one by one. */
export async function* withProgress<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  total: number,
  { stderr }: Io,
  now: Clock = () => performance.now(),
  what: 'briefs' | 'articles' = 'briefs',
): AsyncIterable<Item> {
  const start = now();
  let hasReported = false;
  let due = 1000;
  let done = 0;
  for await (const item of items) {
    yield item;
    done++;
    const passed = now() - start;
    // So that the last line is true.
    const isDue = done === total ? hasReported : passed >= due;
    if (!isDue || !stderr.isTTY) continue;
    stderr.write(`sitrep: ${done} of ${total} ${what}\n`);
    hasReported = true;
    due = passed * 2;
  }
}
