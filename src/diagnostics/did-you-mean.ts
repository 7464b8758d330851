/** Finds the word that a mistyped one was probably meant to be; says nothing rather than guess wildly. */
import { distance } from 'fastest-levenshtein';

const MAX_CANDIDATES = 1000;

/**
 * The nearest of `candidates`, or undefined where none is near: one edit for words up to four
 * letters, two up to eight, three beyond; letter case, `-`, `_` and spaces are not counted.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = normalise(word.slice(0, 64));
  let best: string | undefined;
  let bestDistance = wanted.length <= 4 ? 2 : wanted.length <= 8 ? 3 : 4;
  for (const candidate of candidates.slice(0, MAX_CANDIDATES)) {
    const other = normalise(candidate);
    if (Math.abs(other.length - wanted.length) >= bestDistance) continue;
    const edits = editsBetween(wanted, other);
    if (edits < bestDistance && edits < wanted.length) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}

/** Letters in another order count as one edit, whatever the order: `hihg` is `high`. */
function editsBetween(a: string, b: string): number {
  return a !== b && a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
    ? 1
    : distance(a, b);
}

function normalise(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}
