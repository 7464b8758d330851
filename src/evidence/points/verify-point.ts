/**
 * The check of a summary point. It is in the analyst's own words, so that no words can confirm it; but its
 * paragraphs must be there, and every number and proper name in it must be in them. What is not there is
 * listed, and the point then counts as unsupported: the cheapest guard against an invented fact.
 */

import { isCut } from '../../article/quantities/source-figures.ts';
import { paragraph } from '../../article/source-text.ts';
import type { SummaryPoint } from '../../brief/model/brief.ts';
import { listed } from '../quotes/verify-quote.ts';
import { formatPlaces, placesOf, type Scope, type Scopes } from '../search/scope.ts';
import type { Check, Finding, Place } from '../verdict/check.ts';
import { citedBy } from './cited.ts';
import { numbersIn } from './claims.ts';
import { lackingNames } from './compare-name.ts';
import { compareNumber } from './compare-number.ts';

export function verifyPoint(point: SummaryPoint, scopes: Scopes): Check {
  const cited = scopes.scopes.filter(({ stated }) => stated.length > 0).map(citedBy);
  if (scopes.beyond.length > 0) return { verdict: 'missing', passages: [], findings: [] };
  if (cited.length === 0) return { verdict: 'unchecked', passages: [], findings: [] };
  const places = cited.flatMap(({ scope }) => placesOfStated(scope));
  const passages = [{ places }];
  if (scopes.lacksSource) return { verdict: 'unchecked', passages, findings: [] };

  const cut = cited.filter(
    ({ scope, numbers, words }) => words.isCut || numbers.some((number) => isCut(scope, number)),
  );
  const numbers = numbersIn(point.text).map((claim) => ({
    claim,
    held: compareNumber(claim, cited),
  }));
  const lacking = [
    ...numbers.flatMap(({ claim, held }) => (held === 'lacking' ? [claim.text] : [])),
    ...lackingNames(point.text, cited),
  ];
  const findings: Finding[] = [];
  if (lacking.length > 0 && cut.length > 0) {
    findings.push({
      code: 'item-without-anchor',
      message: `${formatPlaces(places)} is so long that only its beginning was read for names and numbers, and ${listed(lacking)} ${lacking.length === 1 ? 'is' : 'are'} not there`,
      help: 'cite fewer paragraphs, those that say so',
      key: 'at',
      places,
    });
  } else if (lacking.length > 0) {
    findings.push({
      code: 'summary-unsupported',
      message: `expected ${listed(lacking)} in ${formatPlaces(places)}, found ${lacking.length === 1 ? 'it' : 'them'} not there`,
      help: 'cite the paragraph that says so, or take it out',
      key: 'text',
      places,
    });
  }
  const flat = numbers.flatMap(({ claim, held }) => (held === 'unhedged' ? [claim.text] : []));
  if (flat.length > 0) {
    findings.push({
      code: 'summary-hedge-lost',
      message: `expected ${listed(flat)} with a hedge, as ${formatPlaces(places)} has it, found it without one`,
      help: 'keep the source’s hedge',
      key: 'text',
      places,
    });
  }
  const hedged = numbers.flatMap(({ claim, held }) => (held === 'hedged' ? [claim.text] : []));
  if (hedged.length > 0) {
    findings.push({
      code: 'summary-hedge-lost',
      message: `expected the number as ${formatPlaces(places)} has it, found ${listed(hedged)}, a hedge that is not there`,
      help: 'give the number as the source does',
      key: 'text',
      places,
    });
  }
  if (findings.length === 0) return { verdict: 'verified', grade: 'folded', passages, findings };
  const isReadWhole = findings.every(({ code }) => code !== 'item-without-anchor');
  return { verdict: isReadWhole ? 'unsupported' : 'unchecked', passages, findings };
}

function placesOfStated(scope: Scope): Place[] {
  return scope.stated.flatMap((number) => {
    const whole = paragraph(scope.source, number);
    return whole ? placesOf(scope, whole) : [];
  });
}
