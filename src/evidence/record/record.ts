/**
 * What was found when a brief was checked, in a form that can be kept: verdicts and offsets, no word of
 * the source. Bound to the bytes of brief and source by their hashes: it lapses when either changes.
 */
import type { Brief } from '../../brief/model/brief.ts';
import type { FindingCode } from '../../diagnostics/findings.ts';
import type { Grade, ItemCheck, Passage, Section } from '../verdict/check.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** The sections whose items have verdicts. */
export const CHECKED_SECTIONS = ['summary', 'figures', 'quotes'] as const;
export type CheckedSection = (typeof CHECKED_SECTIONS)[number];

export interface EvidenceRecord {
  /** SHA-256 of the brief's bytes. */
  readonly brief: string;
  /** Day of the check in UTC, ISO 8601. */
  readonly checked: string;
  /** Those that it was checked against. */
  readonly sources: readonly RecordedSource[];
  /** In the order of the brief: points, figures, quotes. */
  readonly items: readonly RecordedItem[];
}

export interface RecordedSource {
  /** Key of the source, in a brief with several. */
  readonly key?: string;
  /** Of its bytes. */
  readonly sha256: string;
}

export interface RecordedItem {
  readonly section: CheckedSection;
  /** 0-based, in its section. */
  readonly index: number;
  readonly verdict: Verdict;
  readonly grade?: Grade;
  /** As many as there are: where it was found, or where the nearest words are. */
  readonly passages: readonly (readonly RecordedPlace[])[];
  /** The codes of the findings. */
  readonly findings: readonly FindingCode[];
}

export interface RecordedPlace {
  /** Key of the source, in a brief with several. */
  readonly source?: string;
  /** 1-based. */
  readonly paragraph: number;
  /** In code points of the source's text, half-open. */
  readonly start: number;
  readonly end: number;
}

export function recordItems(items: readonly ItemCheck[]): readonly RecordedItem[] {
  return items.flatMap(({ section, index, verdict, grade, passages, findings }) =>
    isChecked(section)
      ? {
          section,
          index,
          verdict,
          ...(grade !== undefined && { grade }),
          passages: passages.map(recordPassage),
          findings: [...new Set(findings.map(({ code }) => code))].sort(),
        }
      : [],
  );
}

function recordPassage({ places }: Passage): readonly RecordedPlace[] {
  return places.map(({ source, paragraph, codePoints }) => ({
    ...(source !== undefined && { source }),
    paragraph,
    start: codePoints.start,
    end: codePoints.end,
  }));
}

function isChecked(section: Section): section is CheckedSection {
  return CHECKED_SECTIONS.some((checked) => checked === section);
}

/**
 * Whether a record is of this very brief: of its bytes, of the sources that it names, with each of its items
 * once and in order. Only the source can show whether what it says is true.
 */
export function isRecordOf(record: EvidenceRecord, brief: Brief, sha256: string): boolean {
  const { sources, items } = record;
  const expected = CHECKED_SECTIONS.flatMap((section) =>
    brief[section].map((_, index) => ({ section, index })),
  );
  return (
    record.brief === sha256 &&
    sources.length === brief.sources.length &&
    brief.sources.every((source, index) => {
      const recorded = sources[index];
      const isSame = source.sha256 === undefined || source.sha256 === recorded?.sha256;
      return recorded !== undefined && recorded.key === source.key && isSame;
    }) &&
    items.length === expected.length &&
    items.every(({ section, index }, at) => {
      const item = expected[at];
      return item?.section === section && item.index === index;
    })
  );
}

/** How many items stand how. */
export function countVerdicts(items: readonly RecordedItem[]): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = {
    verified: 0,
    ambiguous: 0,
    misplaced: 0,
    altered: 0,
    missing: 0,
    misattributed: 0,
    unsupported: 0,
    unchecked: 0,
  };
  for (const { verdict } of items) counts[verdict]++;
  return counts;
}

/** How an item stands; undefined for one of another section, or that the record does not know. */
export function recordedVerdict(
  record: EvidenceRecord,
  section: Section,
  index: number,
): Verdict | undefined {
  return recordedItem(record, section, index)?.verdict;
}

/** What a record says of an item, 0-based in its section. */
export function recordedItem(
  { items }: EvidenceRecord,
  section: Section,
  index: number,
): RecordedItem | undefined {
  return items.find((one) => one.section === section && one.index === index);
}

export interface Tally {
  readonly verified: number;
  readonly total: number;
}

/** How many items of a section, or of all, are verified and of how many. */
export function tally({ items }: EvidenceRecord, section?: CheckedSection): Tally {
  const counted = items.filter((item) => section === undefined || item.section === section);
  return { verified: countVerdicts(counted).verified, total: counted.length };
}
