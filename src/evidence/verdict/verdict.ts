/** How an item stands, in a word: its verdict, or that its words are somebody else's. Used by screen and paper. */
import type { FindingCode } from '../../diagnostics/findings.ts';
import type { WordVerdict } from './check.ts';

/**
 * A true quotation under a wrong name is not verified, whatever its words; and a point with a name or number
 * that its paragraphs lack, or without their hedge, has been checked.
 */
export type Verdict = WordVerdict | 'misattributed' | 'unsupported';

/** Of an item that is not verified. */
export type Unverified = Exclude<Verdict, 'verified'>;

interface VerdictEntry {
  /** As shown beside an item. */
  readonly word: string;
  readonly mark: string;
  readonly asciiMark: string;
  /** For help and documentation, after the word. */
  readonly meaning: string;
}

export const VERDICTS: Readonly<Record<Verdict, VerdictEntry>> = {
  verified: {
    word: 'verified',
    mark: '✓',
    asciiMark: '+',
    meaning: 'word for word where the brief says; of a point, its names and numbers',
  },
  ambiguous: {
    word: 'ambiguous',
    mark: '?',
    asciiMark: '?',
    meaning: 'found more than once where the brief says',
  },
  misplaced: {
    word: 'misplaced',
    mark: '≠',
    asciiMark: '!',
    meaning: 'found, in another paragraph than the brief says',
  },
  altered: {
    word: 'altered',
    mark: '≠',
    asciiMark: '!',
    meaning: 'the source has nearly these words; Enter shows the difference',
  },
  missing: {
    word: 'missing',
    mark: '✗',
    asciiMark: 'x',
    meaning: 'nothing like it in the source',
  },
  misattributed: {
    word: 'wrong speaker',
    mark: '✗',
    asciiMark: 'x',
    meaning: 'the source gives the words to somebody else',
  },
  unsupported: {
    word: 'unsupported',
    mark: '✗',
    asciiMark: 'x',
    meaning: 'of a point: a name, number or hedge is not as its paragraphs have it',
  },
  unchecked: {
    word: 'unchecked',
    mark: '·',
    asciiMark: '.',
    meaning: 'no text here to check against, or nothing that can be checked with certainty',
  },
};

/** Whether the text itself says so, here and now, or a record of it. */
export type Basis = 'source' | 'record';

/** A mark, in brackets where only a record says so; of what was not checked it says nothing. */
export function markOf(status: Verdict, basis: Basis, isAscii: boolean): string {
  const { mark, asciiMark } = VERDICTS[status];
  const sign = isAscii ? asciiMark : mark;
  return basis === 'record' && status !== 'unchecked' ? `(${sign})` : sign;
}

const UNSUPPORTED: readonly FindingCode[] = ['summary-unsupported', 'summary-hedge-lost'];

export function verdictOf(verdict: WordVerdict, findings: readonly FindingCode[]): Verdict {
  if (verdict === 'verified' && findings.includes('attribution-elsewhere')) return 'misattributed';
  const isUnsupported = UNSUPPORTED.some((code) => findings.includes(code));
  return verdict === 'unchecked' && isUnsupported ? 'unsupported' : verdict;
}
