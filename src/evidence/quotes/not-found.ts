/** What is said of a quote that no one quotation has: pieces of several, words outside quotation marks, or the nearest words. */

import { quotationsOf } from '../../article/quotations/quotations.ts';
import { paragraphText } from '../../article/source-text.ts';
import { foldWords } from '../../article/words/folded-span.ts';
import type { Change } from '../compare/changes.ts';
import type { DiffPart } from '../compare/word-diff.ts';
import type { Located } from '../search/elided-passages.ts';
import { locateAnywhere, locateApart, locateStated } from '../search/locate.ts';
import { formatPlaces, type Scope } from '../search/scope.ts';
import { altered, missing, passage, unchecked } from '../search/word-search.ts';
import type { Check, Passage, Place } from '../verdict/check.ts';
import { nearestDiff } from './nearest-diff.ts';

/** No quotation has these very words. */
export function notFound(paragraphs: readonly string[], scopes: readonly Scope[]): Check {
  const text = paragraphs.join(' ');
  for (const scope of scopes) {
    const apart = locateApart(scope, text);
    if (apart.length > 0) return stitched(apart);
  }
  const unmarked = scopes.flatMap((scope) => [
    ...(scope.stated.length > 0 ? locateStated(scope, paragraphs, 'paragraph') : []),
  ]);
  const bare =
    unmarked.length > 0
      ? unmarked
      : scopes.flatMap((scope) => locateAnywhere(scope, paragraphs, 'paragraph'));
  if (bare.length > 0) {
    return outsideMarks(
      scopes,
      bare.flatMap((one) => one.places),
      bare.map(passage),
    );
  }

  const near = nearestDiff(scopes, text, { inQuotations: true });
  // The source has the very words, but quotation marks end among them.
  if (near && near.diff.changes.length === 0) return outsideMarks(scopes, near.places);
  if (near) return altered('quote', near.places, near.diff);
  return missing({
    code: 'quote-not-in-source',
    message: 'expected words of the source, found nothing like them there',
    help: 'look in other paragraphs; or the quote is from another source',
    key: 'text',
  });
}

/** Words of a quote that the source has, but as its own; unchecked where one of its marks has no other, and they may be quoted. */
function outsideMarks(
  scopes: readonly Scope[],
  places: readonly Place[],
  passages: readonly Passage[] = [{ places }],
): Check {
  if (places.some((place) => isInDoubt(scopes, place))) return { ...unchecked(), passages };
  return {
    verdict: 'missing',
    passages,
    findings: [
      {
        code: 'quote-outside-marks',
        message: `expected words inside quotation marks, found them in ${formatPlaces(places)} as the author’s own words`,
        help: 'quote only what the source has inside quotation marks',
        key: 'text',
        places,
      },
    ],
  };
}

/** A paragraph of speech as many languages print it, where it is not read how far the speech goes. */
const DASH_SPEECH = /^\s*[—–―]/;

/**
 * Whether some words stand in a paragraph that begins with a dash, or in which a mark is never closed before them or never
 * opened after them.
 */
function isInDoubt(scopes: readonly Scope[], { source: key, paragraph, range }: Place): boolean {
  const scope = scopes.find((one) => one.key === key);
  if (!scope) return false;
  return (
    DASH_SPEECH.test(paragraphText(scope.source, paragraph)) ||
    quotationsOf(scope.source).warnings.some(
      ({ code, paragraph: number, place }) =>
        number === paragraph &&
        (code === 'mark-never-opened' ? range.end <= place.start : place.start <= range.start),
    )
  );
}

function stitched(apart: readonly Located[]): Check {
  const places = apart.flatMap((one) => one.places);
  const parts = apart.flatMap(({ scope, range: { start, end } }, index): DiffPart[] => [
    ...(index === 0 ? [] : [{ kind: 'removed' as const, text: '” … “' }]),
    { kind: 'same', text: foldWords(scope.source.text.slice(start, end)) },
  ]);
  const changes: readonly Change[] = [{ kind: 'stitched', source: '” … “', brief: '' }];
  return {
    verdict: 'altered',
    passages: apart.map(passage),
    diff: { parts, changes },
    findings: [
      {
        code: 'quote-stitched',
        message: `expected the words of one quotation, found pieces of ${new Set(apart.map(({ stretch }) => stretch)).size}, in ${formatPlaces(places)}`,
        help: 'give each as a quote of its own',
        key: 'text',
        places,
      },
    ],
  };
}
