/**
 * The numbers, names and quoted words of a title, a question or a caveat: those of a question in the paragraphs that it
 * cites, the others anywhere in the sources. What the brief says of its sources, such as the publisher, is known as well.
 */

import { paragraph } from '../../article/source-text.ts';
import type { Brief } from '../../brief/model/brief.ts';
import { isSpent } from '../../text/budget.ts';
import { listed } from '../quotes/verify-quote.ts';
import { formatPlaces, placesOf, type Scope, type Scopes } from '../search/scope.ts';
import type { Finding, Place } from '../verdict/check.ts';
import { type Cited, citedBy } from './cited.ts';
import { clausesIn, clausesOf } from './cited-clauses.ts';
import type { Held } from './compare-number.ts';
import type { Difference } from './compare-wording.ts';
import type { Claims } from './point-findings.ts';
import { compareClaims, isHeld } from './verify-point.ts';

/** Paragraphs of a source in which a text without anchors is looked for; nothing is said of longer ones. */
const MAX_PARAGRAPHS = 1000;

/** A caveat is about the source, so that what it denies or leaves open is its own. */
export type TextKind = 'title' | 'questions' | 'caveats';

/** What was found out about a title, a question or a caveat: none of them has a mark. */
export interface TextCheck {
  /** `found` as for a point: its names and numbers are there, and its words hang together as in the source. */
  readonly verdict: 'found' | 'unsupported' | 'unchecked';
  readonly findings: readonly Finding[];
}

const UNCHECKED: TextCheck = { verdict: 'unchecked', findings: [] };

export function verifyText(kind: TextKind, text: string, scopes: Scopes, brief: Brief): TextCheck {
  if (scopes.lacksSource || scopes.beyond.length > 0 || scopes.scopes.length === 0)
    return UNCHECKED;
  if (!scopes.isAnchored && scopes.scopes.length < brief.sources.length) return UNCHECKED;
  const searched = scopes.isAnchored
    ? scopes.scopes.filter(({ stated }) => stated.length > 0)
    : scopes.scopes.map(withAll);
  if (searched.some(({ stated }) => stated.length === 0 || stated.length > MAX_PARAGRAPHS))
    return UNCHECKED;
  const cited = searched.map(citedBy);
  const claims = compareClaims(text, cited, scopes);
  const isUnread = searched.some(({ budgets }) => isSpent(budgets?.reading));
  if (isUnread || cited.some(({ words }) => words.isCut)) return UNCHECKED;
  const places = scopes.isAnchored ? searched.flatMap(placesOfStated) : [];
  const where = places.length > 0 ? formatPlaces(places) : 'the source';
  const findings = findingsOf(kind, text, claims, { where, places, sources: brief.sources });
  if (findings.length > 0) return { verdict: 'unsupported', findings };
  const isSure = claims.names.lacking.length === 0 && cited.some((one) => hasAllWords(one, text));
  return { verdict: isSure && isHeld(claims) ? 'found' : 'unchecked', findings };
}

/** Whether a text says nothing in words of its own: so short a one often has a single verb. */
function hasAllWords(cited: Cited, text: string): boolean {
  const source = clausesOf(cited);
  const { words } = clausesIn(text, source.language);
  return words.every(
    ({ isContent, isNumber, stem }) => !isContent || isNumber || source.byStem.has(stem),
  );
}

interface Around {
  /** The paragraphs, in words. */
  readonly where: string;
  readonly places: readonly Place[];
  readonly sources: Brief['sources'];
}

function findingsOf(
  kind: TextKind,
  text: string,
  { numbers, names, quoted, units, order, wording, isOpen }: Claims,
  { where, places, sources }: Around,
): readonly Finding[] {
  const known = JSON.stringify(sources).toLowerCase();
  const withHeld = (...some: readonly Held[]): string[] =>
    numbers.flatMap(({ claim, held }) =>
      // Numbers in words often count paragraphs or the analyst’s own things.
      some.includes(held) && /\d/.test(claim.text) ? [claim.text] : [],
    );
  const lacking = [
    ...withHeld('lacking'),
    ...(isTitleCase(text) ? [] : names.lacking),
    ...quoted.lacking,
  ].filter((one) => !one.split(' ').every((word) => known.includes(word.toLowerCase())));
  // A title may be more careful than its source; a caveat says in its own words what is open.
  const turned = wording.filter(
    (one) =>
      isCertain(one) &&
      (kind === 'title'
        ? one.kind !== 'modality' || !(isOpen || isPlanOfTitle(one))
        : kind === 'caveats' && !isOpen),
  );
  const hedged = kind === 'title' ? withHeld('unhedged', 'hedged') : [];
  const found: [message: string, help: string][] = [];
  if (lacking.length > 0)
    found.push([
      `expected ${listed(lacking)} in ${where}, but ${lacking.length === 1 ? 'it is' : 'they are'} not there`,
      'write it as the source does, or take it out',
    ]);
  if (hedged.length > 0)
    found.push([
      `expected ${listed(hedged)} with the hedge that ${where} has, found another or none`,
      'give the number as the source does',
    ]);
  for (const { own, source } of [...units, ...order, ...turned].slice(0, 1))
    found.push([
      `expected ‘${source}’, as ${where} has it, found ‘${own}’`,
      'say what the source says',
    ]);
  return found.map(([message, help]) => ({
    code: 'text-unsupported',
    message,
    help,
    key: 'text',
    ...(places.length > 0 && { places }),
  }));
}

/** `Port to close`, as headlines have it, for `plans to close` or `is expected to close`. */
function isPlanOfTitle({ own, source }: Difference): boolean {
  return own === 'to' && source.endsWith(' to');
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
