/** The verdict on words that stand in the source, but not inside its quotation marks. */
import { quotationsOf } from '../../article/quotations/quotations.ts';
import { formatPlaces, type Scope } from '../search/scope.ts';
import type { Check, Passage, Place } from '../verdict/check.ts';

/** Words of a quote that the source has, but as its own. */
export function outsideMarks(
  scopes: readonly Scope[],
  places: readonly Place[],
  passages: readonly Passage[] = [{ places }],
): Check {
  const inFault = scopes.some(({ key, source }) => {
    const own = places.filter((place) => place.source === key).map(({ paragraph }) => paragraph);
    const there = new Set(own);
    return quotationsOf(source).warnings.some(({ paragraph }) => there.has(paragraph));
  });
  return {
    verdict: 'missing',
    passages,
    findings: [
      {
        code: 'quote-outside-marks',
        message: inFault
          ? `expected words inside quotation marks, found them in ${formatPlaces(places)}, where the source’s marks do not add up`
          : `expected words inside quotation marks, found them in ${formatPlaces(places)} as the source’s own`,
        help: 'quote only what the source has inside its marks',
        key: 'text',
        places,
      },
    ],
  };
}
