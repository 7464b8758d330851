/**
 * The nearest passage of a source, compared with a brief's words: where it is, how it differs, and what is
 * worst about that. The passage takes in a negation or hedge right before it, or before its first number,
 * which a quote loses first.
 */

import { figuresAt } from '../../article/quantities/source-figures.ts';
import { quotationAt } from '../../article/quotations/quotations.ts';
import { paragraph, paragraphNumberAt } from '../../article/source-text.ts';
import { foldParts, foldWords } from '../../article/words/folded-span.ts';
import type { Range } from '../../text/line-index.ts';
import { diffWords, type WordDiff } from '../compare/word-diff.ts';
import { nearestPassage } from '../search/nearest-passage.ts';
import { placesOf, type Scope } from '../search/scope.ts';
import { partsWithin, placesWithin, type Stretch } from '../search/stretches.ts';
import type { Place } from '../verdict/check.ts';
import { governedFrom } from './cut.ts';

export interface NearestDiff {
  readonly places: readonly Place[];
  readonly diff: WordDiff;
}

export function nearestDiff(
  scopes: readonly Scope[],
  words: string,
  options: { readonly inQuotations: boolean },
): NearestDiff | undefined {
  const candidate = nearestPassage(scopes, words, options);
  if (!candidate) return undefined;
  const { scope, range } = candidate;
  const quotation = quotationAt(scope.source, (range.start + range.end) >> 1);
  const stretch: Stretch =
    quotation?.parts ?? placesOf(scope, range).map(({ range: part }) => part);
  const whole = foldParts(scope.source, partsBefore(scope, range, quotation?.parts));
  const at = whole.offsets.unitAt(range.start);
  const governed = at === -1 ? undefined : governedFrom(whole, at, { isNear: true });
  const first = Math.max(quotation?.parts[0]?.start ?? 0, hedgedFrom(scope, range));
  const own = governed ? whole.offsets.startOf(governed.from) : range.start;
  const start = Math.min(own, first);
  // A stop at the end is compared where the brief has one.
  const stop = /[.,;:!?]$/.test(words.trimEnd())
    ? /^[.,;:!?]/.exec(scope.source.text.slice(range.end))
    : null;
  const extended = { start, end: range.end + (stop?.[0].length ?? 0) };
  const places = quotation ? placesWithin(scope, stretch, extended) : placesOf(scope, extended);
  const source = foldParts(
    scope.source,
    places.map(({ range: part }) => part),
  ).text;
  return { places, diff: diffWords(source, foldWords(words)) };
}

/** Where the hedge of the first number of a passage begins, if it begins before the passage. */
function hedgedFrom(scope: Scope, range: Range): number {
  const [found] = figuresAt(scope, range);
  return Math.min(range.start, found?.hedged.start ?? range.start);
}

/** Characters before a passage in which the words stand that govern it. */
const MAX_BEFORE = 2000;

/** A passage with the words before it in its quotation or paragraph that can change its sense. */
function partsBefore({ source }: Scope, { start, end }: Range, quoted?: Stretch): Stretch {
  const whole = paragraph(source, paragraphNumberAt(source, start));
  const stretch = quoted ?? (whole && start < whole.end ? [whole] : []);
  return partsWithin(stretch, { start: start - MAX_BEFORE, end });
}
