/**
 * The check of a summary point. It is in the analyst's own words, so that no words can confirm it; but its
 * paragraphs must be there, and every number, proper name and quoted word in it must be in them, as the source has it:
 * with its hedge, beside the same words, and not denied there. If something is not, it is listed, and the point is
 * unsupported.
 */

import { isCut } from '../../article/quantities/source-figures.ts';
import type { SummaryPoint } from '../../brief/model/brief.ts';
import { formatPlaces, type Scopes, statedPlaces } from '../search/scope.ts';
import type { Check } from '../verdict/check.ts';
import { besides, isVerbatim } from './beside.ts';
import { type Cited, citedBy } from './cited.ts';
import { clausesIn, clausesOf } from './cited-clauses.ts';
import { numbersIn } from './claims.ts';
import { isOpen } from './compare-marks.ts';
import { compareNames } from './compare-name.ts';
import { compareNumbers, type Held } from './compare-number.ts';
import { compareOrder } from './compare-order.ts';
import { compareUnits } from './compare-unit.ts';
import { compareWording } from './compare-wording.ts';
import { type Claims, findingsOf } from './point-findings.ts';
import { holdQuotedWords } from './quoted-words.ts';

export function verifyPoint(point: SummaryPoint, scopes: Scopes): Check {
  const cited = scopes.scopes.filter(({ stated }) => stated.length > 0).map(citedBy);
  if (scopes.beyond.length > 0) return { verdict: 'missing', passages: [], findings: [] };
  if (cited.length === 0) return { verdict: 'unchecked', passages: [], findings: [] };
  const places = cited.flatMap(({ scope }) => statedPlaces(scope));
  const passages = [{ places }];
  if (scopes.lacksSource) return { verdict: 'unchecked', passages, findings: [] };
  const isRead = cited.every(
    ({ scope, numbers, words }) => !words.isCut && !numbers.some((number) => isCut(scope, number)),
  );
  const compared = compareClaims(point.text, cited, scopes);
  // How likely it is may be said beside the text.
  const isOpen = point.likelihood !== undefined;
  const wording = compared.wording.filter(({ kind }) => !isOpen || kind !== 'modality');
  const claims = { ...compared, wording };
  const findings = findingsOf(claims, { where: formatPlaces(places), places, isRead });
  if (findings.length > 0) {
    const isWholeRead = findings.every(({ code }) => code !== 'item-without-anchor');
    return { verdict: isWholeRead ? 'unsupported' : 'unchecked', passages, findings };
  }
  return { verdict: isHeld(claims) ? 'found' : 'unchecked', passages, findings };
}

/** The claims of a text; its quoted words are held apart from its own. */
export function compareClaims(text: string, cited: readonly Cited[], scopes: Scopes): Claims {
  const quoted = holdQuotedWords(text, scopes);
  const names = compareNames(quoted.rest, cited);
  const readings = cited.map((one) => {
    const source = clausesOf(one);
    const own = clausesIn(text, source.language);
    const pairs = besides(own, source);
    const units = compareUnits(own, source);
    const [order, wording] = [compareOrder(pairs), compareWording(pairs)];
    return { pairs, units, order, wording, isOpen: isOpen(own), isUnsure: source.isUnsure };
  });
  // Of several sources any one may say so.
  const fewest = <Fault>(lists: readonly (readonly Fault[])[]): readonly Fault[] =>
    lists.toSorted((a, b) => a.length - b.length)[0] ?? [];
  const numbers = readNumbers(quoted.rest, cited).map(({ claim, held }) => {
    const isCopied = isFault(held) && readings.some(({ pairs }) => isVerbatim(claim, pairs));
    return { claim, held: isCopied ? ('there' as const) : held };
  });
  return {
    numbers,
    names,
    quoted,
    units: fewest(readings.map(({ units }) => units)),
    order: fewest(readings.map(({ order }) => order)),
    wording: fewest(readings.map(({ wording }) => wording)),
    isOpen: readings.some((one) => one.isOpen),
    isUnsure: readings.some((one) => one.isUnsure),
  };
}

/** Numbers as the language of the source writes them, or else as English does. */
function readNumbers(text: string, cited: readonly Cited[]): Claims['numbers'] {
  const languages = new Set([cited[0]?.scope.language, undefined]);
  const readings = [...languages].map((language) =>
    compareNumbers(numbersIn(text, language), cited),
  );
  const faults = (reading: Claims['numbers']): number =>
    reading.filter(({ held }) => isFault(held)).length;
  return readings.toSorted((a, b) => faults(a) - faults(b))[0] ?? [];
}

function isFault(held: Held): boolean {
  return held !== 'there' && held !== 'counted';
}

/** Whether there was something to compare, and all of it is there. */
export function isHeld({
  numbers,
  names,
  quoted,
  order,
  wording,
  isUnsure: isUnread,
}: Claims): boolean {
  const isUnsure =
    isUnread ||
    numbers.some(({ held }) => isFault(held)) ||
    order.length + wording.length + names.unsure.length > 0 ||
    quoted.unquoted.length + quoted.doubtful.length > 0;
  const isClaim =
    numbers.some(({ held }) => held === 'there') ||
    names.found.length > 0 ||
    quoted.found.length > 0;
  return isClaim && !isUnsure;
}
