/** Finds the word that a mistyped one was probably meant to be. */
import { distance } from 'fastest-levenshtein';

const MAX_CANDIDATES = 1000;

/**
 * The nearest of `candidates`; undefined if none is near. Words of up to four letters may differ by one edit, words of
 * up to eight letters by two, longer words by three. Letter case, `-`, `_` and spaces do not count.
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

/** The same letters in another order count as one edit: `hihg` and `high`. */
function editsBetween(a: string, b: string): number {
  return a !== b && a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
    ? 1
    : distance(a, b);
}

function normalise(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}
