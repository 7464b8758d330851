/**
 * Chooses the sentences that a summary begins with: near the top of the article, about what the whole of it is about,
 * and not about the same as one another. Centrality is the mean cosine of a sentence with all others (Erkan and Radev,
 * LexRank, 2004, by degree); redundancy is kept out by maximal marginal relevance (Carbonell and Goldstein, 1998).
 */
import { plain } from '../article/names/name-words.ts';
import { tokenise } from '../text/tokens.ts';
import type { Sentence } from './sentences.ts';

/** Sentences that are compared; an article that is longer says what it is about before. */
const MAX_COMPARED = 400;
/** Fewer words say too little, more are no point of a summary. */
const [LEAST_WORDS, MOST_WORDS] = [8, 60];
/** What the place in the article, the centrality and being unlike the chosen ones count for. */
const WEIGHTS = { place: 0.35, centrality: 1, novelty: 0.6 };

type Vector = ReadonlyMap<string, number>;

/** In the article's order; at most `most`. */
export function chooseSentences(
  sentences: readonly Sentence[],
  most: number,
  isFitting: (sentence: Sentence) => boolean,
): readonly Sentence[] {
  const all = sentences.slice(0, MAX_COMPARED).map((sentence) => ({
    sentence,
    words: plainWords(sentence.text),
  }));
  const vectors = vectorsOf(all.map(({ words }) => words));
  const centralities = vectors.map((one) => mean(vectors.map((other) => cosine(one, other))));
  const highest = Math.max(...centralities, Number.MIN_VALUE);
  const candidates = all.flatMap(({ sentence, words }, index) => {
    const isOfLength = words.length >= LEAST_WORDS && words.length <= MOST_WORDS;
    if (!isOfLength || !isFitting(sentence)) return [];
    const place = 1 / (1 + sentence.paragraph / 3 + sentence.index);
    const centrality = (centralities[index] ?? 0) / highest;
    const value = WEIGHTS.place * place + WEIGHTS.centrality * centrality;
    return [{ sentence, value, vector: vectors[index] ?? new Map<string, number>() }];
  });
  const chosen: typeof candidates = [];
  while (chosen.length < most) {
    let best: (typeof candidates)[number] | undefined;
    let highestWorth = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      if (chosen.includes(candidate)) continue;
      const likeness = Math.max(0, ...chosen.map(({ vector }) => cosine(vector, candidate.vector)));
      const worth = candidate.value - WEIGHTS.novelty * likeness;
      if (worth > highestWorth) [best, highestWorth] = [candidate, worth];
    }
    if (!best) break;
    chosen.push(best);
  }
  return chosen.map(({ sentence }) => sentence).sort((a, b) => a.start - b.start);
}

function plainWords(text: string): readonly string[] {
  return tokenise(text).flatMap(({ text: word, isWord }) => (isWord ? [plain(word)] : []));
}

/** Term frequency by inverse document frequency, each of length 1; a sentence is a document. */
function vectorsOf(sentences: readonly (readonly string[])[]): readonly Vector[] {
  const counts = new Map<string, number>();
  for (const words of sentences)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return sentences.map((words) => {
    const weights = new Map<string, number>();
    for (const word of words) {
      const rarity = Math.log((1 + sentences.length) / (counts.get(word) ?? 1));
      weights.set(word, (weights.get(word) ?? 0) + rarity);
    }
    const length = Math.hypot(...weights.values()) || 1;
    return new Map(Array.from(weights, ([word, weight]) => [word, weight / length]));
  });
}

function cosine(one: Vector, other: Vector): number {
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [word, weight] of short) sum += weight * (long.get(word) ?? 0);
  return sum;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
