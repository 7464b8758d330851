/** The verdicts, and all words and marks for them: the one table that screen, paper and documentation read. */

import { counted } from '../../text/counted.ts';

/** From the worst to the best. */
export const BY_WEIGHT = [
  'misattributed',
  'altered',
  'missing',
  'unsupported',
  'misplaced',
  'ambiguous',
  'unchecked',
  'reviewed',
  'found',
  'verified',
] as const;

/** How an item stands. */
export type Verdict = (typeof BY_WEIGHT)[number];

/** Of an item with a fault, or of which something is not known. */
export type Remarkable = Exclude<Verdict, 'verified' | 'found'>;

/** Whether all that can be checked of an item was found. */
export function isRemarkable(verdict: Verdict): verdict is Remarkable {
  return verdict !== 'verified' && verdict !== 'found';
}

/** Whether something is wrong with an item. */
export function isFaulty(verdict: Verdict): boolean {
  return isRemarkable(verdict) && verdict !== 'unchecked' && verdict !== 'reviewed';
}

interface VerdictEntry {
  /** As shown beside an item. */
  readonly word: string;
  /** The word for several items, where it is another one. */
  readonly plural?: string;
  /** The word for a person, where it is another one. */
  readonly ofPerson?: string;
  readonly mark: string;
  readonly asciiMark: string;
  /** For help and documentation, after the word. */
  readonly meaning: string;
}

export const VERDICTS: Readonly<Record<Verdict, VerdictEntry>> = {
  verified: {
    word: 'verified',
    mark: '✓',
    asciiMark: 'v',
    meaning: 'the words of a quote or figure are where the brief says',
  },
  found: {
    word: 'names and numbers found',
    ofPerson: 'name and any role found',
    mark: '+',
    asciiMark: '+',
    meaning:
      'the names and numbers of a point, or the name of a person and any role, are in the source; no more is checked',
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
    plural: 'wrong speakers',
    mark: '✗',
    asciiMark: 'x',
    meaning: 'the source gives the words to somebody else',
  },
  unsupported: {
    word: 'unsupported',
    mark: '✗',
    asciiMark: 'x',
    meaning: 'of a point or person: a name, number, hedge or role is not as the source has it',
  },
  reviewed: {
    word: 'reviewed',
    mark: '◇',
    asciiMark: '%',
    meaning: 'a person has answered the warnings on it; Enter shows why',
  },
  unchecked: {
    word: 'unchecked',
    mark: '·',
    asciiMark: '.',
    meaning: 'no text here to check against, or nothing that can be checked with certainty',
  },
};

/** The word for an item of a section. */
export function wordOf(verdict: Verdict, section: string): string {
  const { word, ofPerson = word } = VERDICTS[verdict];
  return section === 'people' ? ofPerson : word;
}

/** Whether the source is here and says so, or only a record of an earlier check does. */
export type Basis = 'source' | 'record';

/** How it is said that only a record says so, after a verdict or a count. */
export const BY_RECORD = { short: 'by record', long: 'by its record' } as const;

/** Words with the basis after them, where it is a record. */
export function withBasis(words: string, basis: Basis, length: 'short' | 'long' = 'short'): string {
  return basis === 'record' ? `${words} ${BY_RECORD[length]}` : words;
}

/** A mark, in brackets where only a record says so; an unchecked item has no mark of a record. */
export function markOf(verdict: Verdict, basis: Basis, isAscii: boolean): string {
  const { mark, asciiMark } = VERDICTS[verdict];
  const sign = isAscii ? asciiMark : mark;
  return basis === 'record' && verdict !== 'unchecked' ? `(${sign})` : sign;
}

/** `1 wrong speaker`, `2 wrong speakers`, `2 altered`. */
export function formatCount(verdict: Verdict, count: number): string {
  const { word, plural = word } = VERDICTS[verdict];
  return counted(count, word, plural);
}
