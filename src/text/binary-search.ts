/** Binary search in lists that are in order. */

/**
 * How many of the indexes below `length` come before the first for which `holds` is false. It has to be false for all
 * indexes after that one too.
 */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of some ascending numbers are `limit` or less. */
export function countUpTo(ascending: ArrayLike<number>, limit: number): number {
  return countWhile(ascending.length, (index) => (ascending[index] ?? 0) <= limit);
}
