/**
 * What was found when a brief was checked, in a form that can be kept: verdicts and offsets, no word of
 * the source. Bound to the bytes of brief and source by their hashes: it lapses when either changes.
 */
import type { Brief } from '../../brief/model/brief.ts';
import type { FindingCode } from '../../diagnostics/findings.ts';
import type { CheckedPart, Grade, ItemCheck, Passage } from '../verdict/check.ts';
import { isRemarkable, type Remarkable, type Verdict } from '../verdict/verdict.ts';

/** The sections whose items have verdicts. */
export const CHECKED_SECTIONS = ['summary', 'figures', 'people', 'quotes'] as const;
export type CheckedSection = (typeof CHECKED_SECTIONS)[number];

/** The sections in the analyst's own words: of an item, only its names and numbers can be found. */
export const OWN_WORDS = ['summary', 'people'] as const;
export type OwnWords = (typeof OWN_WORDS)[number];

export function isInOwnWords(section: CheckedPart): section is OwnWords {
  return OWN_WORDS.some((own) => own === section);
}

export interface EvidenceRecord {
  /** SHA-256 of the brief's bytes. */
  readonly brief: string;
  /** Day of the check in UTC, ISO 8601. */
  readonly checked: string;
  /** Those that it was checked against. */
  readonly sources: readonly RecordedSource[];
  /** In the order of the brief: points, figures, people, quotes. */
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
  /** Of a reviewed item, the verdict that was reviewed. */
  readonly beforeReview?: Verdict;
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
  return items.flatMap(({ section, index, verdict, beforeReview, grade, passages, findings }) =>
    isChecked(section)
      ? {
          section,
          index,
          verdict,
          ...(beforeReview && { beforeReview }),
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

function isChecked(section: CheckedPart): section is CheckedSection {
  return CHECKED_SECTIONS.some((checked) => checked === section);
}

/** Records of earlier versions do not have them. */
const ADDED: CheckedSection = 'people';

/**
 * Whether a record is of this very brief: of its bytes, of the sources that it names, with each of its items
 * once and in order. Only the source can show whether what it says is true.
 */
export function isRecordOf(record: EvidenceRecord, brief: Brief, sha256: string): boolean {
  const { sources, items } = record;
  const known = CHECKED_SECTIONS.filter(
    (section) => section !== ADDED || items.some((item) => item.section === ADDED),
  );
  const expected = known.flatMap((section) =>
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
    items.every(({ section, index, verdict }, at) => {
      const item = expected[at];
      const isReviewed = brief[section][index]?.reviewed !== undefined;
      const isSame = item?.section === section && item.index === index;
      return isSame && (verdict !== 'reviewed' || isReviewed);
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
    reviewed: 0,
    found: 0,
  };
  for (const { verdict } of items) counts[verdict]++;
  return counts;
}

const NOTHING_TO_CHECK: Readonly<Record<OwnWords, string>> = {
  summary:
    'it has no name, number or quoted words, or other words of its own that may change what the article says',
  people: 'its name, role or organisation cannot be checked with certainty',
};

type JudgedItem = Pick<ItemCheck, 'section' | 'verdict'> & {
  readonly findings: readonly unknown[];
};

/** Whether there is nothing in an item that could be checked, though its source is here. */
export function hasNothingToCheck({ section, verdict, findings }: JudgedItem): boolean {
  return isInOwnWords(section) && verdict === 'unchecked' && findings.length === 0;
}

/** Why nothing is claimed of an item, where no finding says so. */
export function nothingToCheck(item: JudgedItem & Pick<ItemCheck, 'why'>): readonly string[] {
  const { section, why } = item;
  if (why !== undefined) return [`not checked: ${why}`];
  return isInOwnWords(section) && hasNothingToCheck(item) ? [NOTHING_TO_CHECK[section]] : [];
}

/** What is wrong or unknown of an item; a point that has nothing to be checked needs no word of alarm. */
export function remarkOf(item: JudgedItem): Remarkable | undefined {
  return isRemarkable(item.verdict) && !hasNothingToCheck(item) ? item.verdict : undefined;
}

/** How an item stands; undefined for one of another section, or that the record does not know. */
export function recordedVerdict(
  record: EvidenceRecord,
  section: CheckedPart,
  index: number,
): Verdict | undefined {
  return recordedItem(record, section, index)?.verdict;
}

/** What a record says of an item, 0-based in its section. */
export function recordedItem(
  { items }: EvidenceRecord,
  section: CheckedPart,
  index: number,
): RecordedItem | undefined {
  return items.find((one) => one.section === section && one.index === index);
}

/** How many quotes and figures are verified and of how many; or those of one section. */
export function tally(
  { items }: EvidenceRecord,
  only?: CheckedSection,
): { readonly verified: number; readonly total: number } {
  const counted = items.filter(({ section }) =>
    only === undefined ? !isInOwnWords(section) : section === only,
  );
  return { verified: countVerdicts(counted).verified, total: counted.length };
}

/** Of how many points or people the names and numbers were found, and how many there are. */
export function tallyFound(
  { items }: EvidenceRecord,
  only: OwnWords,
): { readonly found: number; readonly total: number } {
  const counted = items.filter(({ section }) => section === only);
  return { found: countVerdicts(counted).found, total: counted.length };
}
