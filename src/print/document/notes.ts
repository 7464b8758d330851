/**
 * The notes of a printed document: what stands in the source where an item says that it comes from,
 * numbered in the order of the page. Takes what `extracts.ts` found, which loads the texts; refuses
 * notes of sections that are not printed.
 */
import type { CheckedSection } from '../../evidence/record/record.ts';
import type { Unverified } from '../../evidence/verdict/verdict.ts';
import { cleaner, cleanRuns } from './clean.ts';
import type { SectionName } from './sections.ts';

/** A piece of an extract: `marked` are the item's own words, `removed` and `added` those that differ. */
export interface Run {
  readonly kind: 'plain' | 'marked' | 'removed' | 'added';
  readonly text: string;
}

/** Words of one paragraph of a source. */
export interface Extract {
  /** `p19`, and with several sources `mts:p19`. */
  readonly reference: string;
  /** The first digits of the hash of the source’s bytes. */
  readonly hash: string;
  readonly runs: readonly Run[];
}

interface Noted {
  /** Absent where the item is verified. */
  readonly status?: Unverified;
  /** What there is to say of it, each a sentence. */
  readonly said: readonly string[];
  readonly extracts: readonly Extract[];
  /** How the item’s words differ from the source’s; empty where they do not. */
  readonly difference: readonly Run[];
}

/** The same with its item; unsanitised. */
export interface ItemNote extends Noted {
  readonly section: CheckedSection;
  /** 0-based, in its section. */
  readonly index: number;
}

/** What is to be noted of a brief. */
export interface Extracts {
  /** Sentences on all of it: why there is nothing from the source; empty where there is. */
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
  readonly numberOf: (section: SectionName, index: number) => number | undefined;
}

export function numberNotes(
  { about, items }: Extracts,
  sections: readonly { readonly name: SectionName }[],
  isAscii: boolean,
): NumberedNotes {
  const clean = cleaner(isAscii);
  const printed = sections.flatMap(({ name }) => items.filter(({ section }) => section === name));
  const numbers = new Map(
    printed.map(({ section, index }, position) => [`${section} ${index}`, position + 1]),
  );
  const notes = printed.map(({ status, said, extracts, difference }, position) => ({
    number: position + 1,
    ...(status && { status }),
    said: said.map(clean).filter((sentence) => sentence !== ''),
    extracts: extracts.map(({ reference, hash, runs }) => ({
      reference: clean(reference),
      hash: clean(hash),
      runs: cleanRuns(runs, isAscii),
    })),
    difference: cleanRuns(difference, isAscii),
  }));
  return {
    notes: { about: clean(about), notes },
    numberOf: (section, index) => numbers.get(`${section} ${index}`),
  };
}
