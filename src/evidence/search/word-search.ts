/**
 * The search for the words of a quote or a figure, first in the stated paragraphs, then everywhere; and the verdicts
 * that say where they were found instead, or what was found instead of them.
 */

import { describeAltered, type WordDiff } from '../compare/word-diff.ts';
import type { Check, Finding, Passage, Place } from '../verdict/check.ts';
import type { Located } from './elided-passages.ts';
import { formatTimes, locateAnywhere, locateStated } from './locate.ts';
import { formatPlaces, formatStated, isStated, type Scopes } from './scope.ts';

/** How findings speak of a quote and of a figure. */
const WORDING = {
  quote: {
    kind: 'quotation',
    subject: 'the words',
    pronoun: 'them',
    key: 'text',
    ambiguous: {
      code: 'quote-ambiguous',
      help: 'quote more of the sentence, or state fewer paragraphs',
    },
    misplaced: 'quote-misplaced',
    altered: {
      code: 'quote-altered',
      help: 'quote the source word for word; mark what you leave out with […] and what you put in with [ ]',
    },
  },
  figure: {
    kind: 'paragraph',
    subject: 'the figure',
    pronoun: 'it',
    key: 'exact',
    ambiguous: {
      code: 'figure-ambiguous',
      help: 'give more of the source’s words in exact:',
    },
    misplaced: 'figure-misplaced',
    altered: { code: 'figure-altered', help: 'give the source’s words as they are' },
  },
} as const;

type Item = keyof typeof WORDING;

export type WordSearch =
  | { readonly kind: 'once'; readonly located: Located }
  | { readonly kind: 'concluded'; readonly check: Check }
  | { readonly kind: 'nowhere' };

/** Looks for words, given as the paragraphs of one running text. */
export function searchWords(item: Item, all: Scopes, paragraphs: readonly string[]): WordSearch {
  const { scopes, isAnchored, lacksSource } = all;
  const { kind } = WORDING[item];
  const near = scopes.flatMap((scope) =>
    isAnchored && scope.stated.length === 0 ? [] : locateStated(scope, paragraphs, kind),
  );
  const here = isAnchored ? near.filter(({ scope, places }) => isStated(scope, places)) : near;
  const [only] = here;
  if (only && here.length === 1) return { kind: 'once', located: only };
  if (here.length > 1) return { kind: 'concluded', check: ambiguous(item, here) };
  if (scopes.length === 0 || lacksSource) return { kind: 'concluded', check: unchecked() };
  const elsewhere =
    near.length > 0 ? near : scopes.flatMap((scope) => locateAnywhere(scope, paragraphs, kind));
  return elsewhere.length > 0
    ? { kind: 'concluded', check: misplaced(item, all, elsewhere) }
    : { kind: 'nowhere' };
}

export function unchecked(...findings: readonly Finding[]): Check {
  return { verdict: 'unchecked', passages: [], findings };
}

export function ambiguous(item: Item, found: readonly Passage[]): Check {
  const places = found.flatMap((one) => one.places);
  const { subject, pronoun, key, ambiguous: words } = WORDING[item];
  const message = `expected ${subject} once, found ${pronoun} ${formatTimes(found.length)}, in ${formatPlaces(places)}`;
  return {
    verdict: 'ambiguous',
    passages: found.map(passage),
    findings: [{ ...words, message, key, places }],
  };
}

export function misplaced(item: Item, scopes: Scopes, found: readonly Passage[]): Check {
  const places = found.flatMap((one) => one.places);
  const { subject, pronoun, misplaced: code } = WORDING[item];
  return {
    verdict: 'misplaced',
    passages: found.map(passage),
    findings: [
      {
        code,
        message: `expected ${subject} in ${formatStated(scopes)}, found ${pronoun} in ${formatPlaces(places)}`,
        help: `cite ${formatPlaces(found[0]?.places ?? [])}, if that is the place that is meant`,
        key: 'at',
        places,
      },
    ],
  };
}

/** The nearest passage has other words. */
export function altered(item: Item, places: readonly Place[], diff: WordDiff): Check {
  const { key, altered: words } = WORDING[item];
  const message = `expected the words of ${formatPlaces(places)}, found others: ${describeAltered(diff)}`;
  const finding: Finding = { ...words, message, key, places };
  return { verdict: 'altered', passages: [{ places }], diff, findings: [finding] };
}

export function missing(finding: Finding): Check {
  return { verdict: 'missing', passages: [], findings: [finding] };
}

/** Only the places of what was located. */
export function passage({ places }: Passage): Passage {
  return { places };
}
