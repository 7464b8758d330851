/** The turns of a transcript: paragraphs that begin with the name of who speaks (`VALE: I did.`). */

import type { Range } from '../../text/line-index.ts';
import { memoised } from '../../text/memo.ts';
import type { SourceText } from '../source-text.ts';

export interface Turn {
  /** The words after the label. */
  readonly words: Range;
  /** Who speaks, as it is written. */
  readonly label: Range;
}

const LABEL =
  /^\s*(?<label>\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,3})(?:\s+\([^()]{1,40}\))?\s*:\s+(?=[\p{Lu}\p{N}“"‘'«¿¡(…])/du;
const MAX_LABEL = 80;
/** Turns from which on a text is a transcript. */
const LEAST = 4;

/** Each turn by its paragraph; empty where a text is no transcript. */
export const turnsOf = memoised((source: SourceText): ReadonlyMap<number, Turn> => {
  const turns = new Map<number, Turn>();
  const labels = new Set<string>();
  for (const { number, start, end } of source.paragraphs) {
    const match = LABEL.exec(source.text.slice(start, Math.min(end, start + MAX_LABEL)));
    const [from, to] = match?.indices?.groups?.label ?? [0, 0];
    if (!match || to === 0) continue;
    const label = { start: start + from, end: start + to };
    labels.add(source.text.slice(label.start, label.end));
    turns.set(number, { label, words: { start: start + match[0].length, end } });
  }
  // They speak twice each, or are named in capitals, and much of the text is theirs: no list of terms, and no headings.
  const isOfNames = labels.size * 2 <= turns.size || [...labels].every(isInCapitals);
  const isTranscript =
    turns.size >= LEAST &&
    labels.size < turns.size &&
    isOfNames &&
    turns.size * 5 >= source.paragraphs.length * 2;
  return isTranscript ? turns : new Map();
});

function isInCapitals(label: string): boolean {
  return label === label.toUpperCase();
}
