/**
 * The numbers, names and quoted words of a title, a question or a caveat: those of a question in the paragraphs that it
 * cites, the others anywhere in the sources. What the brief says of its sources, such as the publisher, is known as well.
 */

import { paragraph } from '../../article/source-text.ts';
import type { Brief } from '../../brief/model/brief.ts';
import { isSpent } from '../../text/budget.ts';
import { listed } from '../quotes/verify-quote.ts';
import { formatPlaces, placesOf, type Scope, type Scopes } from '../search/scope.ts';
import type { Finding } from '../verdict/check.ts';
import { citedBy } from './cited.ts';
import type { Difference } from './compare-wording.ts';
import { compareClaims } from './verify-point.ts';

/** Paragraphs of a source in which a text without anchors is looked for; nothing is said of longer ones. */
const MAX_PARAGRAPHS = 1000;

/** A caveat is about the source, so that what it denies or leaves open is its own. */
export type TextKind = 'title' | 'questions' | 'caveats';

export function verifyText(kind: TextKind, text: string, scopes: Scopes, brief: Brief): Finding[] {
  if (scopes.lacksSource || scopes.beyond.length > 0 || scopes.scopes.length === 0) return [];
  if (!scopes.isAnchored && scopes.scopes.length < brief.sources.length) return [];
  const searched = scopes.isAnchored
    ? scopes.scopes.filter(({ stated }) => stated.length > 0)
    : scopes.scopes.map(withAll);
  if (searched.some(({ stated }) => stated.length === 0 || stated.length > MAX_PARAGRAPHS))
    return [];
  const cited = searched.map(citedBy);
  const { numbers, names, quoted, order, wording, isOpen } = compareClaims(text, cited, scopes);
  const isUnread = searched.some(({ budgets }) => isSpent(budgets?.reading));
  if (isUnread || cited.some(({ words }) => words.isCut)) return [];
  const known = JSON.stringify(brief.sources).toLowerCase();
  const lacking = [
    // Numbers in words often count paragraphs or the analyst’s own things.
    ...numbers.flatMap(({ claim, held }) =>
      held === 'lacking' && /\d/.test(claim.text) ? [claim.text] : [],
    ),
    ...(isTitleCase(text) ? [] : names.lacking),
    ...quoted.lacking,
  ].filter((one) => !one.split(' ').every((word) => known.includes(word.toLowerCase())));
  const places = scopes.isAnchored ? searched.flatMap(placesOfStated) : [];
  const where = places.length > 0 ? formatPlaces(places) : 'the source';
  // A title may be more careful than its source; a caveat says in its own words what is open.
  const turned = wording.filter(
    (one) =>
      isCertain(one) &&
      (kind === 'title' ? !isOpen || one.kind !== 'modality' : kind === 'caveats' && !isOpen),
  );
  const found: [message: string, help: string][] = [
    ...(lacking.length > 0
      ? [
          [
            `expected ${listed(lacking)} in ${where}, but ${lacking.length === 1 ? 'it is' : 'they are'} not there`,
            'write it as the source does, or take it out',
          ] satisfies [string, string],
        ]
      : []),
    ...[...order, ...turned]
      .slice(0, 1)
      .map(({ own, source }): [string, string] => [
        `expected ‘${source}’, as ${where} has it, found ‘${own}’`,
        'say what the source says',
      ]),
  ];
  return found.map(([message, help]) => ({
    code: 'text-unsupported',
    message,
    help,
    key: 'text',
    ...(places.length > 0 && { places }),
  }));
}

/** Whether the only sentence that the text can rest on says otherwise. */
function isCertain({ kind, isClear, isOnly }: Difference): boolean {
  return isClear && isOnly && kind !== 'words';
}

function withAll(scope: Scope): Scope {
  const count = Math.min(scope.source.paragraphs.length, MAX_PARAGRAPHS + 1);
  return { ...scope, stated: Array.from({ length: count }, (_, index) => index + 1) };
}

function placesOfStated(scope: Scope) {
  return scope.stated.flatMap((number) => {
    const whole = paragraph(scope.source, number);
    return whole ? placesOf(scope, whole) : [];
  });
}

/** Whether most words have a capital, as headlines of some papers do, so that none shows a name. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return (
    words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6
  );
}
