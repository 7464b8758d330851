/**
 * Finds words in a source, exactly but for folding: those of a quote inside one quotation, those of a
 * figure in one paragraph. `nearest-passage.ts` finds what is only similar.
 */

import { interruptedIn } from '../../article/quotations/interrupted.ts';
import { foldWords } from '../../article/words/folded-span.ts';
import type { Range } from '../../text/line-index.ts';
import { findPieces, type Located } from './elided-passages.ts';
import { readElisions } from './elision.ts';
import { type Area, isShort, occurrences, stretchesWith } from './occurrences.ts';
import type { Scope } from './scope.ts';
import { type Kind, placesWithin, type Stretch } from './stretches.ts';

/** Passages that are reported of one source. */
export const MAX_FOUND = 20;

/** `3 times`, `at least 20 times`. */
export function formatTimes(found: number): string {
  return `${found >= MAX_FOUND ? 'at least ' : ''}${found} times`;
}

/** In the stretches that touch the stated paragraphs, or in all where nothing is stated. */
export function locateStated(scope: Scope, paragraphs: readonly string[], kind: Kind): Located[] {
  return search(scope, paragraphs, kind, scope.stated.length === 0 ? 'everywhere' : scope.stated);
}

/** In the whole source. */
export function locateAnywhere(scope: Scope, paragraphs: readonly string[], kind: Kind): Located[] {
  return search(scope, paragraphs, kind, 'everywhere');
}

function search(scope: Scope, paragraphs: readonly string[], kind: Kind, area: Area): Located[] {
  const words = paragraphs.join(' ');
  const found: Located[] = [];
  for (const { stretch, match } of occurrences(scope, foldWords(words), kind, area)) {
    found.push(locatedWhole(scope, paragraphs, stretch, match.original));
    if (found.length === MAX_FOUND) break;
  }
  const elided = found.length > 0 ? undefined : readElisions(words);
  if (!elided) return found;
  for (const stretch of stretchesWith(scope, elided.pieces, kind, area)) {
    found.push(...findPieces(scope, stretch, kind, elided, MAX_FOUND - found.length));
    if (found.length >= MAX_FOUND) break;
  }
  if (found.length > 0 || kind !== 'quotation' || area === 'everywhere') return found;
  return area.flatMap((number) =>
    interruptedIn(scope.source, number).flatMap((stretch) =>
      isShort(stretch) ? findPieces(scope, stretch, kind, elided, MAX_FOUND) : [],
    ),
  );
}

function locatedWhole(
  scope: Scope,
  paragraphs: readonly string[],
  stretch: Stretch,
  range: Range,
): Located {
  const places = placesWithin(scope, stretch, range);
  const written = places.map(({ range: { start, end } }) => scope.source.text.slice(start, end));
  const isExact =
    written.length === paragraphs.length &&
    written.every((words, index) => words.trim() === paragraphs[index]?.trim());
  const grade = isExact ? 'exact' : 'folded';
  return { places, grade, scope, stretch, range, omissions: [], inserted: [] };
}

/**
 * Where the pieces of an elided quote, or the halves of a plain one, stand in different quotations; none
 * where some of them stand nowhere.
 */
export function locateApart(scope: Scope, quote: string): readonly Located[] {
  const elided = readElisions(quote);
  if (!elided) return [];
  const apart: Located[] = [];
  for (const { forms } of elided.pieces) {
    const found = forms.flatMap((form) => locateStated(scope, [form], 'quotation'))[0];
    if (!found) return [];
    apart.push(found);
  }
  return new Set(apart.map(({ stretch }) => stretch)).size > 1 ? apart : [];
}
