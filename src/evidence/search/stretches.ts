/**
 * Stretches: the parts of a source that are read as one text, such as a running quotation or a paragraph. Finds them by
 * paragraph or offset, and folds them.
 */

import { quotationAt, quotationsOf } from '../../article/quotations/quotations.ts';
import { paragraph, paragraphNumberAt, type SourceText } from '../../article/source-text.ts';
import { foldParts } from '../../article/words/folded-span.ts';
import { countWhile } from '../../text/binary-search.ts';
import type { Folded } from '../../text/folding/fold.ts';
import type { Range } from '../../text/line-index.ts';
import { memoised } from '../../text/memo.ts';
import type { Place } from '../verdict/check.ts';
import { placesOf, type Scope } from './scope.ts';

/** Parts of a source that are read as one text, such as those of a running quotation. */
export type Stretch = readonly Range[];

/** Where words may stand: quotes in quotations, the words of figures in paragraphs. */
export type Kind = 'quotation' | 'paragraph';

/** Stretches whose folded texts are kept; a source of nothing but quotations has hundreds of thousands. */
const MAX_KEPT = 200;

/** The stretches that touch a paragraph. */
export function* stretchesIn(source: SourceText, number: number, kind: Kind): Generator<Stretch> {
  if (kind === 'paragraph') {
    const stretch = paragraphStretch(source, number);
    if (stretch) yield stretch;
  } else {
    for (const { parts } of quotationsOf(source).outer.inParagraph(number)) yield parts;
  }
}

/** From the first stretch that touches a paragraph to the last; undefined where none does. */
export function extentIn(source: SourceText, number: number, kind: Kind): Range | undefined {
  return kind === 'paragraph'
    ? paragraph(source, number)
    : quotationsOf(source).outer.extentIn(number);
}

export function stretchAt(source: SourceText, offset: number, kind: Kind): Stretch | undefined {
  return kind === 'quotation'
    ? quotationAt(source, offset)?.parts
    : paragraphStretch(source, paragraphNumberAt(source, offset));
}

/** From the beginning of a stretch to its end. */
export function extentOf(stretch: Stretch): Range {
  return { start: stretch.at(0)?.start ?? 0, end: stretch.at(-1)?.end ?? 0 };
}

/** The same list for the same paragraph each time, so that it can be the key of a map. */
function paragraphStretch(source: SourceText, number: number): Stretch | undefined {
  const known = paragraphStretches(source);
  const stretch = known.get(number);
  if (stretch) return stretch;
  const whole = paragraph(source, number);
  if (!whole) return undefined;
  if (known.size >= MAX_KEPT) known.clear();
  known.set(number, [whole]);
  return known.get(number);
}

const paragraphStretches = memoised(() => new Map<number, Stretch>());
const foldedStretches = memoised(() => new Map<Stretch, Folded>());

/** A stretch folded; kept, since several items look in the same one. */
export function foldStretch(source: SourceText, stretch: Stretch): Folded {
  const kept = foldedStretches(source);
  const known = kept.get(stretch);
  if (known) return known;
  const folded = foldParts(source, stretch);
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(stretch, folded);
  return folded;
}

/** The places of a range, without what stands between the parts of its stretch. At most `most` parts of it. */
export function placesWithin(
  scope: Scope,
  stretch: Stretch,
  range: Range,
  most = Number.POSITIVE_INFINITY,
): Place[] {
  return partsWithin(stretch, range)
    .slice(0, most)
    .flatMap((part) => placesOf(scope, part));
}

/** The parts of a stretch that a range touches. */
export function partsWithin(stretch: Stretch, { start, end }: Range): Stretch {
  const touched: Range[] = [];
  const first = countWhile(stretch.length, (index) => (stretch[index]?.end ?? 0) <= start);
  for (let index = first; index < stretch.length; index++) {
    const part = stretch[index];
    if (!part || part.start >= end) break;
    const within = { start: Math.max(part.start, start), end: Math.min(part.end, end) };
    if (within.start < within.end) touched.push(within);
  }
  return touched;
}
