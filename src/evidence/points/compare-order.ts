/**
 * Two numbers or names of a sentence that have changed places: five that sank are not the seven that drifted, and `Orr
 * beat Falk` is not `Falk beat Orr`. Names are compared on both sides of a verb that goes one way only.
 */

import {
  isInName,
  isName,
  isSubstance,
  type Spot,
  spots,
  stepsOf,
} from '../../article/clauses/sentences.ts';
import { isOneWay } from '../../language/words/clause-marks.ts';
import type { Beside } from './beside.ts';

export interface Disorder {
  readonly kind: 'numbers' | 'names';
  /** As the point has it, and as the source has it. */
  readonly own: string;
  readonly source: string;
}

/** Names and numbers of one sentence that are compared; nobody writes more. */
const MAX_ANCHORS = 20;

export function compareOrder(pairs: readonly Beside[]): Disorder[] {
  return pairs.flatMap((pair): Disorder[] => {
    const { language } = pair.cited;
    const own = substanceOf(spots(stepsOf(pair.point, pair.own), language));
    const source = substanceOf(spots(stepsOf(pair.cited, pair.source), language));
    const anchors = own
      .filter(({ step }) => step.word.isNumber || isName(step))
      .flatMap((one) => {
        const [there, ...more] = source.filter(({ step }) => step.word.stem === one.step.word.stem);
        return there && more.length === 0 ? [{ one, there }] : [];
      })
      .slice(0, MAX_ANCHORS);
    return anchors.flatMap((first, index) =>
      anchors.slice(index + 1).flatMap((second): Disorder[] => {
        const isNumber = first.one.step.word.isNumber;
        if (isNumber !== second.one.step.word.isNumber) return [];
        if (first.there.index < second.there.index) return [];
        const [a, b] = [
          sharedBeside(own, first.one, source, second.there),
          sharedBeside(own, second.one, source, first.there),
        ];
        if (a === undefined || b === undefined) return [];
        if (!isNumber && (a !== b || !isOneWay(a, language))) return [];
        return [
          {
            kind: isNumber ? 'numbers' : 'names',
            own: `${phrase(own, first.one)}’ and ‘${phrase(own, second.one)}`,
            source: `${phrase(source, second.there)}’ and ‘${phrase(source, first.there)}`,
          },
        ];
      }),
    );
  });
}

function substanceOf(all: readonly Spot[]): readonly Spot[] {
  return all.filter((one) => isSubstance(one) && !isInName(one));
}

/** The word right before or behind two words in both sentences. */
function sharedBeside(
  own: readonly Spot[],
  one: Spot,
  source: readonly Spot[],
  there: Spot,
): string | undefined {
  return [-1, 1].flatMap((step) => {
    const [a, b] = [own[own.indexOf(one) + step], source[source.indexOf(there) + step]];
    const isShared = a !== undefined && a.step.word.stem === b?.step.word.stem;
    return isShared ? [a.step.word.text] : [];
  })[0];
}

function phrase(words: readonly Spot[], one: Spot): string {
  const next = words[words.indexOf(one) + 1];
  return [one.step.word.text, next?.step.word.text].join(' ').trim();
}
