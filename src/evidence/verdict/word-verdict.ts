/**
 * The six verdicts that JSON and records know under the key `verdict`: they say whether the words of an item are in
 * the source, and leave out who spoke them and what a point claims. Findings say that there.
 */

import type { FindingCode } from '../../diagnostics/findings.ts';
import type { Verdict } from './verdict.ts';

export const WORD_VERDICTS = [
  'verified',
  'ambiguous',
  'misplaced',
  'altered',
  'missing',
  'unchecked',
] as const;
export type WordVerdict = (typeof WORD_VERDICTS)[number];

export function wordVerdictOf(verdict: Verdict): WordVerdict {
  if (verdict === 'misattributed') return 'verified';
  return verdict === 'unsupported' ? 'unchecked' : verdict;
}

const UNSUPPORTED: readonly FindingCode[] = ['summary-unsupported', 'summary-hedge-lost'];

/**
 * A true quotation under a wrong name is not verified, whatever its words; and a point that has a name or number that
 * its paragraphs lack, or lacks their hedge, has been checked.
 */
export function verdictOf(verdict: WordVerdict, findings: readonly FindingCode[]): Verdict {
  if (verdict === 'verified' && findings.includes('attribution-elsewhere')) return 'misattributed';
  const isUnsupported = UNSUPPORTED.some((code) => findings.includes(code));
  return verdict === 'unchecked' && isUnsupported ? 'unsupported' : verdict;
}
