/**
 * The passage of a source that is most like some words: the candidate that a wrong quote is
 * compared with. Rare words count most, and their order counts, so that words left out between them do no harm. It
 * suggests a passage, and never verifies one. The package approx-string-match was tried instead: it compares letters,
 * knows neither rare words nor stated paragraphs, and took up to 0.9 s for one quote in 4 MiB.
 */

import { quotationAt } from '../../article/quotations/quotations.ts';
import { paragraph, paragraphNumberAt } from '../../article/source-text.ts';
import { indexedWords, type WordIndex, wordIndexOf } from '../../article/words/word-index.ts';
import { isSpent } from '../../text/budget.ts';
import type { Range } from '../../text/line-index.ts';
import { alignLocally, type LocalAlignment, type Sought } from './local-alignment.ts';
import type { Scope } from './scope.ts';

export interface Candidate {
  readonly scope: Scope;
  readonly range: Range;
  /** How much of the words is there, weighted by rarity: 0 to 1. */
  readonly likeness: number;
}

/** A passage that is less like the words is no candidate. */
const LEAST_LIKENESS = 0.45;
/** Words compared at each end of a long quote. */
const MAX_WORDS = 150;
const MAX_WINDOWS = 8;
/** Factors of likeness: outside quotation marks, where a quote is looked for; and in stated paragraphs. */
const UNQUOTED = 0.85;
const STATED = 1.05;
/** A passage whose likeness is a smaller share of the best one's cannot win by those factors. */
const LEAST_RANK = UNQUOTED / STATED;
/** Places of words that are looked at, the rarest words first. */
const MAX_HITS = 12_000;

/** The likest passage of all scopes, those paragraphs first that the item states. */
export function nearestPassage(
  scopes: readonly Scope[],
  words: string,
  { inQuotations }: { readonly inQuotations: boolean },
): Candidate | undefined {
  const sought = indexedWords(words);
  let best: (Candidate & { readonly rank: number }) | undefined;
  for (const scope of scopes) {
    for (const candidate of candidatesIn(scope, sought)) {
      const { start, end } = candidate.range;
      const isQuoted = quotationAt(scope.source, (start + end) >> 1) !== undefined;
      const number = scope.stated.some((stated) => {
        const whole = paragraph(scope.source, stated);
        return whole !== undefined && whole.start < end && start < whole.end;
      });
      const rank =
        candidate.likeness * (inQuotations && !isQuoted ? UNQUOTED : 1) * (number ? STATED : 1);
      if (!best || rank > best.rank) best = { ...candidate, rank };
    }
  }
  if (!best) return undefined;
  const { scope, range, likeness } = best;
  return { scope, range, likeness };
}

function candidatesIn(scope: Scope, sought: readonly string[]): Candidate[] {
  if (isSpent(scope.budgets?.suggesting)) return [];
  const index = wordIndexOf(scope.source);
  if (sought.length === 0 || index.count === 0) return [];
  const weights = weightsOf(index, sought);
  const ends = sought.length > MAX_WORDS ? [0, sought.length - MAX_WORDS] : [0];
  const found = ends.map((from) =>
    alignmentsOf(scope, index, {
      words: sought.slice(from, from + MAX_WORDS),
      weights: weights.slice(from, from + MAX_WORDS),
    }),
  );
  const [heads = [], tails] = found;
  const candidates: Candidate[] = heads.map((head) => asCandidate(scope, index, head));
  if (!tails) return candidates;
  // A long quote reaches from where its beginning is found to where its end is.
  const [head, tail] = [best(heads), best(tails)];
  const reach = head && tail ? tail.last - head.first : -1;
  if (head && tail && reach > 0 && reach < sought.length * 2) {
    const likeness = (head.likeness + tail.likeness) / 2;
    return [asCandidate(scope, index, { ...head, last: tail.last, trail: tail.trail, likeness })];
  }
  return [...candidates, ...tails.map((one) => asCandidate(scope, index, one))];
}

/** Where the words may stand; windows that have most of them come first. */
function alignmentsOf(scope: Scope, index: WordIndex, sought: Sought): LocalAlignment[] {
  const found: LocalAlignment[] = [];
  let least = LEAST_LIKENESS;
  for (const window of windowsOf(scope, index, sought)) {
    if (isSpent(scope.budgets?.suggesting)) break;
    const alignment = alignLocally(index, sought, window, least, scope.budgets?.suggesting);
    if (!alignment) continue;
    found.push(alignment);
    least = Math.max(least, alignment.likeness * LEAST_RANK);
  }
  return found;
}

function best(alignments: readonly LocalAlignment[]): LocalAlignment | undefined {
  return [...alignments].sort((a, b) => b.likeness - a.likeness)[0];
}

/** Extends the passage at each end by as many words as were sought and not found there. */
function asCandidate(scope: Scope, index: WordIndex, found: LocalAlignment): Candidate {
  const { source } = scope;
  const core = { start: index.startOf(found.first), end: index.endOf(found.last) };
  const limits = quotationAt(source, (core.start + core.end) >> 1)?.parts ?? [
    paragraph(source, paragraphNumberAt(source, core.start)) ?? core,
    paragraph(source, paragraphNumberAt(source, core.end - 1)) ?? core,
  ];
  const least = Math.min(core.start, limits[0]?.start ?? 0);
  const most = Math.max(core.end, limits.at(-1)?.end ?? 0);
  const start = index.startOf(Math.max(0, found.first - found.lead));
  const end = index.endOf(Math.min(index.count - 1, found.last + found.trail));
  const range = wholeWords(source.text, Math.max(least, start), Math.min(most, end), least);
  return { scope, range, likeness: found.likeness };
}

/** Takes in the rest of a compound, a number or a contraction at either end. */
function wholeWords(text: string, from: number, to: number, least: number): Range {
  const before = /[^\s“”„«»‹›"()[\]{}–—…]*$/.exec(text.slice(Math.max(least, from - 40), from));
  const after = /^(?:[-'’‑.,:/]?[\p{L}\p{N}]+|%)+/u.exec(text.slice(to, to + 40));
  return { start: from - (before?.[0].length ?? 0), end: to + (after?.[0].length ?? 0) };
}

/** A rare word counts more than a common one. A word that the source never has counts as much as the average. */
function weightsOf(index: WordIndex, words: readonly string[]): number[] {
  const known = words.map((word) => {
    const id = index.idOf(word);
    return id === undefined ? 0 : Math.log(1 + index.count / index.positionsOf(id).length);
  });
  const count = known.filter((weight) => weight > 0).length;
  const average = count === 0 ? 1 : known.reduce((sum, weight) => sum + weight, 0) / count;
  return known.map((weight) => weight || average);
}

/** Stretches of words, by their indexes, where most of the sought weight comes together. */
function windowsOf(
  { source, stated }: Scope,
  index: WordIndex,
  { words, weights }: Sought,
): Range[] {
  const reach = words.length * 2 + 12;
  const weightById = new Map<number, number>();
  for (const [at, word] of words.entries()) {
    const id = index.idOf(word);
    if (id !== undefined) weightById.set(id, weights[at] ?? 0);
  }
  const hits = hitsOf(
    index,
    [...weightById].sort((a, b) => b[1] - a[1]),
  );

  // The weight of the distinct words among the hits of each window that begins at a hit.
  const local = new Map([...weightById.keys()].map((id, at) => [id, at] as const));
  const weightOf = Float64Array.from(weightById.values());
  const kinds = hits.map((hit) => local.get(index.idAt(hit)) ?? 0);
  const inside = new Uint32Array(weightOf.length);
  const scores = new Float64Array(Math.floor(index.count / reach) + 1);
  const starts = new Uint32Array(scores.length);
  const buckets: number[] = [];
  let score = 0;
  let next = 0;
  for (const [at, start] of hits.entries()) {
    for (; next < hits.length && (hits[next] ?? 0) < start + reach; next++) {
      const kind = kinds[next] ?? 0;
      inside[kind] = (inside[kind] ?? 0) + 1;
      if (inside[kind] === 1) score += weightOf[kind] ?? 0;
    }
    const bucket = Math.floor(start / reach);
    const known = scores[bucket] ?? 0;
    if (score > known) {
      if (known === 0) buckets.push(bucket);
      scores[bucket] = score;
      starts[bucket] = start;
    }
    const kind = kinds[at] ?? 0;
    inside[kind] = (inside[kind] ?? 1) - 1;
    if (inside[kind] === 0) score -= weightOf[kind] ?? 0;
  }
  const windows = buckets
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .slice(0, MAX_WINDOWS)
    .map((bucket) => starts[bucket] ?? 0)
    .map((start) => ({ start: start - reach, end: start + reach * 2 }));

  // The stated paragraphs are compared in any case: they may have words that are only similar.
  for (const number of stated.slice(0, MAX_WINDOWS)) {
    const whole = paragraph(source, number);
    if (!whole) continue;
    const start = index.countBefore(whole.start);
    windows.push({ start, end: Math.min(index.countBefore(whole.end), start + 2000) });
  }
  return windows.map(({ start, end }) => ({
    start: Math.max(0, start),
    end: Math.min(index.count, end),
  }));
}

/** Where the words stand, in order; the commonest words are left out where the rarer ones fill the limit. */
function hitsOf(
  index: WordIndex,
  rarestFirst: readonly (readonly [number, number])[],
): Uint32Array {
  const found: Uint32Array[] = [];
  let length = 0;
  for (const [id] of rarestFirst) {
    const positions = index.positionsOf(id).subarray(0, MAX_HITS);
    if (length > 0 && length + positions.length > MAX_HITS) break;
    found.push(positions);
    length += positions.length;
  }
  const hits = new Uint32Array(length);
  let at = 0;
  for (const positions of found) {
    hits.set(positions, at);
    at += positions.length;
  }
  return hits.sort();
}
