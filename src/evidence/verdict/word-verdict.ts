/**
 * The seven verdicts that JSON and records know under the key `verdict`: they say whether the words of an item are in
 * the source, and leave out who spoke them and what a point claims beyond its names and numbers. Findings say that there.
 */

import type { FindingCode } from '../../diagnostics/findings.ts';
import type { CheckedPart } from './check.ts';
import type { Verdict } from './verdict.ts';

export const WORD_VERDICTS = [
  'verified',
  'ambiguous',
  'misplaced',
  'altered',
  'missing',
  'unchecked',
  'found',
] as const;
export type WordVerdict = (typeof WORD_VERDICTS)[number];

/** Of a reviewed item, that of what was reviewed. */
export function wordVerdictOf(verdict: Verdict, beforeReview: Verdict = 'unchecked'): WordVerdict {
  if (verdict === 'reviewed')
    return wordVerdictOf(beforeReview === verdict ? 'unchecked' : beforeReview);
  if (verdict === 'misattributed') return 'verified';
  return verdict === 'unsupported' ? 'unchecked' : verdict;
}

const UNSUPPORTED: readonly FindingCode[] = [
  'summary-unsupported',
  'summary-hedge-lost',
  'summary-turned',
  'person-not-found',
  'role-not-found',
];

/**
 * A true quotation under a wrong name is not verified, whatever its words; and a point that has a name or number that
 * its paragraphs lack, or lacks their hedge, and a person whom the source does not have so, have been checked.
 */
export function verdictOf(
  verdict: WordVerdict,
  findings: readonly FindingCode[],
  section: CheckedPart,
): Verdict {
  // Records of earlier versions call points verified.
  if (verdict === 'verified' && section !== 'quotes' && section !== 'figures') return 'found';
  if (verdict === 'verified' && findings.includes('attribution-elsewhere')) return 'misattributed';
  const isUnsupported = UNSUPPORTED.some((code) => findings.includes(code));
  return verdict === 'unchecked' && isUnsupported ? 'unsupported' : verdict;
}
