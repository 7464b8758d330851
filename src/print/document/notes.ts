/**
 * The notes of a printed document, numbered in the order of the page: the words of the source for each item of the
 * printed sections. `extracts.ts` finds them.
 */
import type { Brief } from '../../brief/model/brief.ts';
import type { Section } from '../../brief/model/sections.ts';
import type { CheckedSection } from '../../evidence/record/record.ts';
import { formatReview } from '../../evidence/verdict/review.ts';
import type { Remarkable } from '../../evidence/verdict/verdict.ts';
import { cleaner, cleanRuns } from './clean.ts';

/** A piece of an extract: `marked` for the item's own words, `removed` and `added` for those that differ. */
export interface ExtractRun {
  readonly kind: 'plain' | 'marked' | 'removed' | 'added';
  readonly text: string;
}

/** Words of one paragraph of a source. */
export interface Extract {
  /** `p19`, and with several sources `mts:p19`. */
  readonly reference: string;
  /** The first digits of the hash of the source’s bytes. */
  readonly hash: string;
  readonly runs: readonly ExtractRun[];
}

interface Noted {
  /** Absent where nothing is wrong or unknown. */
  readonly status?: Remarkable;
  /** What checking said of it, each a sentence. */
  readonly said: readonly string[];
  readonly extracts: readonly Extract[];
  /** How the item’s words differ from the source’s; empty where they do not. */
  readonly difference: readonly ExtractRun[];
}

/** The same with its item; unsanitised. */
export interface ItemNote extends Noted {
  readonly section: CheckedSection;
  /** 0-based, in its section. */
  readonly index: number;
}

/** The extracts for a brief. */
export interface Extracts {
  /** Why there are no words of the source, in sentences; empty where there are. */
  readonly about: string;
  readonly items: readonly ItemNote[];
}

export interface PrintNote extends Noted {
  /** From 1. */
  readonly number: number;
}

export interface PrintNotes {
  readonly about: string;
  readonly notes: readonly PrintNote[];
}

export interface NumberedNotes {
  readonly notes: PrintNotes;
  /** The number of an item’s note; undefined where it has none. */
  readonly numberOf: (section: Section, index: number) => number | undefined;
}

export function numberNotes(
  { about, items }: Extracts,
  brief: Brief,
  sections: readonly { readonly name: Section }[],
  isAscii: boolean,
): NumberedNotes {
  const clean = cleaner(isAscii);
  const printed = sections.flatMap(({ name }) => items.filter(({ section }) => section === name));
  const numbers = new Map(
    printed.map(({ section, index }, position) => [`${section} ${index}`, position + 1]),
  );
  const reviewOf = ({ status, section, index }: ItemNote): readonly string[] => {
    const review = status === 'reviewed' ? brief[section][index]?.reviewed : undefined;
    return review ? [formatReview(review).replace(/^b/, 'B')] : [];
  };
  const notes = printed.map((note, position) => ({
    number: position + 1,
    ...(note.status && { status: note.status }),
    said: [...reviewOf(note), ...note.said].map(clean).filter((sentence) => sentence !== ''),
    extracts: note.extracts.map(({ reference, hash, runs }) => ({
      reference: clean(reference),
      hash: clean(hash),
      runs: cleanRuns(runs, isAscii),
    })),
    difference: cleanRuns(note.difference, isAscii),
  }));
  return {
    notes: { about: clean(about), notes },
    numberOf: (section, index) => numbers.get(`${section} ${index}`),
  };
}
