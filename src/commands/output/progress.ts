/**
 * Tells on standard error how far a long piece of work is: a line after a second, then ever more rarely, and one
 * at its end.
 * Says nothing where nobody looks on, nor where the work is done at once.
 */
import type { Io } from '../edge/io.ts';

/** Milliseconds of some clock that only goes on. */
type Clock = () => number;

/** The same items, one by one. */
export async function* withProgress<Item>(
  items: AsyncIterable<Item>,
  total: number,
  { stderr }: Io,
  now: Clock = () => performance.now(),
): AsyncIterable<Item> {
  const start = now();
  let isTold = false;
  let due = 1000;
  let done = 0;
  for await (const item of items) {
    yield item;
    done++;
    const passed = now() - start;
    // What was said last is to be true.
    const isDue = done === total ? isTold : passed >= due;
    if (!isDue || !stderr.isTTY) continue;
    stderr.write(`sitrep: ${done} of ${total} briefs\n`);
    isTold = true;
    due = passed * 2;
  }
}
