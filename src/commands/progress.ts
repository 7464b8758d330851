/**
 * Tells on standard error how far a long piece of work is: a line after a second, and then ever more rarely.
 * Says nothing where nobody looks on, nor where the work is done at once.
 */
import type { Io } from './io.ts';

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
  let due = 1000;
  let done = 0;
  for await (const item of items) {
    yield item;
    done++;
    const passed = now() - start;
    if (passed < due || done === total || !stderr.isTTY) continue;
    stderr.write(`sitrep: ${done} of ${total} briefs\n`);
    due = passed * 2;
  }
}
