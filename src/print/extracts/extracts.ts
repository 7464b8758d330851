/**
 * Finds what `--evidence` prints of the sources: for each point, figure and quote the sentences around its words, and
 * what checking said of it; where the text is not here, what the record says. Never a whole article: of a long
 * paragraph only the words around. Unsanitised. Loaded only with `--evidence`, since it loads the checker.
 */
import { CHANGE } from '../../evidence/compare/change-kinds.ts';
import type { WordDiff } from '../../evidence/compare/word-diff.ts';
import { type CheckResult, UNCHECKED_REASON } from '../../evidence/record/check-result.ts';
import {
  CHECKED_SECTIONS,
  type CheckedSection,
  type EvidenceRecord,
  isInOwnWords,
  nothingToCheck,
  type RecordedItem,
  remarkOf,
} from '../../evidence/record/record.ts';
import type { Sources } from '../../evidence/search/scope.ts';
import type { Finding, ItemCheck, Passage } from '../../evidence/verdict/check.ts';
import { isRemarkable, wordOf } from '../../evidence/verdict/verdict.ts';
import type { BriefCheck } from '../../evidence/verify-brief.ts';
import type { Extract, ExtractRun, Extracts, ItemNote } from '../document/notes.ts';
import { opening, surroundings } from './surroundings.ts';

/** A brief that was checked against its sources, as `library/checking` does it. */
export interface CheckedTexts {
  readonly result: CheckResult;
  /** The texts that are here. */
  readonly texts: Sources;
  /** Absent where no text is here. */
  readonly check?: BriefCheck;
}

/** The most passages of an item that are shown. */
const MAX_PASSAGES = 4;

export function extractsOf({ result, texts, check }: CheckedTexts): Extracts {
  if (result.kind === 'unchecked') {
    const how =
      result.why === 'no-source'
        ? ''
        : ' Name it with --source FILE, or keep it: sitrep source add FILE.';
    return { about: `No extracts: ${UNCHECKED_REASON[result.why]}.${how}`, items: [] };
  }
  const { basis, record } = result;
  const live = check?.items.filter(isChecked) ?? [];
  const hashes = hashesOf(record);
  if (basis === 'source')
    return { about: '', items: live.map((item) => noteOf(item, texts, hashes)) };
  const about =
    texts.size === 0
      ? `From the record of ${record.checked}: the text of the source is not here, so there are no extracts.`
      : `Not all texts are here: items without an extract are from the record of ${record.checked}.`;
  const items = record.items.map((item) => {
    const same = live.find(
      ({ section, index, verdict }) =>
        section === item.section && index === item.index && verdict === item.verdict,
    );
    return same?.passages.length ? noteOf(same, texts, hashes) : recordedNote(item, hashes);
  });
  return { about, items };
}

type CheckedEvidence = ItemCheck & { readonly section: CheckedSection };

function isChecked(item: ItemCheck): item is CheckedEvidence {
  return CHECKED_SECTIONS.some((section) => section === item.section);
}

type Hashes = ReadonlyMap<string | undefined, string>;

function hashesOf({ sources }: EvidenceRecord): Hashes {
  return new Map(sources.map(({ key, sha256 }) => [key, sha256.slice(0, 12)]));
}

function noteOf(item: CheckedEvidence, texts: Sources, hashes: Hashes): ItemNote {
  const { section, index, passages, diff, findings } = item;
  const status = remarkOf(item);
  const shown = passages.slice(0, MAX_PASSAGES);
  const more = passages.length - shown.length;
  return {
    section,
    index,
    ...(status && { status }),
    said: [
      ...ownWords(item),
      ...findings.map((finding) => sentence(saidOf(finding, diff))),
      ...(more > 0 ? [`The same words stand in ${more} more places.`] : []),
    ],
    extracts: shown.flatMap((passage) => extractsFrom(passage, texts, hashes, section)),
    difference: diff ? differenceOf(diff) : [],
  };
}

/** What a check of the analyst's own words claims; nothing of the words of a source. */
function ownWords(item: Parameters<typeof nothingToCheck>[0]): string[] {
  const found = item.verdict === 'found' ? [wordOf('found', item.section)] : [];
  return [...nothingToCheck(item), ...found].map(sentence);
}

/** A finding in words, without the difference, which is shown separately. */
function saidOf({ code, message }: Finding, diff: WordDiff | undefined): string {
  const isShown = code === 'quote-altered' || code === 'figure-altered';
  if (!isShown || !diff) return message;
  return [...new Set(diff.changes.map(({ kind }) => CHANGE[kind]))].join(', ');
}

/** One for each paragraph that a passage touches. */
function extractsFrom(
  { places }: Passage,
  texts: Sources,
  hashes: Hashes,
  section: CheckedSection,
): Extract[] {
  const paragraphs = Map.groupBy(places, ({ source = '', paragraph }) => `${source} ${paragraph}`);
  return [...paragraphs.values()].flatMap((inside) => {
    const [first] = inside;
    const text = first && texts.get(first.source);
    if (!first || !text) return [];
    const key = first.source === undefined ? '' : `${first.source}:`;
    const ranges = inside.map(({ range }) => range);
    // What is in the analyst’s own words is checked against whole paragraphs: no words of them are marked.
    const runs = isInOwnWords(section)
      ? opening(text, first.paragraph)
      : surroundings(text, first.paragraph, ranges);
    return {
      reference: `${key}p${first.paragraph}`,
      hash: hashes.get(first.source) ?? '',
      runs,
    };
  });
}

function differenceOf({ parts }: WordDiff): ExtractRun[] {
  return parts.map(({ kind, text }) => ({ kind: kind === 'same' ? 'plain' : kind, text }));
}

function recordedNote(item: RecordedItem, hashes: Hashes): ItemNote {
  const { section, index, verdict, passages } = item;
  const status = remarkOf(item);
  const places = passages
    .slice(0, MAX_PASSAGES)
    .flat()
    .map(({ source, paragraph, start, end }) => {
      const key = source === undefined ? '' : `${source}:`;
      return `${key}p${paragraph}, characters ${start + 1} to ${end} of ${hashes.get(source) ?? ''}`;
    });
  const where = places.length === 0 ? 'No place is recorded' : places.join('; ');
  return {
    section,
    index,
    ...(status && { status }),
    said: [
      ...nothingToCheck(item).map(sentence),
      `${isRemarkable(verdict) ? '' : `${sentence(wordOf(verdict, section)).slice(0, -1)}: `}${where}.`,
    ],
    extracts: [],
    difference: [],
  };
}

function sentence(words: string): string {
  const stopped = /[.!?…][”’]?$/.test(words) ? words : `${words}.`;
  return stopped.charAt(0).toUpperCase() + stopped.slice(1);
}
