/** How a brief as a whole stands against its sources, and the words for it. */
import { countItems } from '../../brief/model/sections.ts';
import { inProse } from '../../brief/model/wording.ts';
import { counted } from '../../text/counted.ts';
import {
  type Basis,
  BY_RECORD,
  BY_WEIGHT,
  formatCount,
  isFaulty,
  type Verdict,
  withBasis,
  wordOf,
} from '../verdict/verdict.ts';
import {
  countVerdicts,
  type EvidenceRecord,
  isInOwnWords,
  OWN_WORDS,
  type OwnWords,
  tally,
  tallyFound,
} from './record.ts';

export type CheckResult =
  /** `source`: the texts are here. `record`: they are not, and the record beside the brief fits it. */
  | {
      readonly kind: 'checked';
      readonly basis: Basis;
      readonly record: EvidenceRecord;
      /** Whether the record says that it was made on a day which is still to come. */
      readonly isAhead?: true;
    }
  | { readonly kind: 'unchecked'; readonly why: UncheckedReason };

/**
 * `no-source`: the brief names none. `absent`: its text is not here. `changed`: the text that is here has
 * another hash. `lapsed`: the text is not here, and the record is of another state of the brief.
 */
export type UncheckedReason = 'no-source' | 'absent' | 'changed' | 'lapsed';

/** Completes “not checked: ”. */
export const UNCHECKED_REASON: Readonly<Record<UncheckedReason, string>> = {
  'no-source': 'it names no source',
  absent: 'its source is not here',
  changed: 'the text that is here is not the one it was taken from',
  lapsed: 'its source is not here, and its record is of an earlier state of the brief',
};

/** `12 of 14 verified`, of quotes and figures; empty for a brief without them. */
export function formatTally(record: EvidenceRecord): string {
  const { verified, total } = tally(record);
  return total === 0 ? '' : `${verified} of ${total} verified`;
}

/** `5 of 5 points`: those whose names and numbers were found; empty where there are none. */
export function formatFound(record: EvidenceRecord, section: OwnWords): string {
  const { found, total } = tallyFound(record, section);
  return total === 0 ? '' : countItems(section, total, found);
}

/**
 * `5 of 7 points: names and numbers found, 2 unchecked`, the same of people, and how many items are reviewed,
 * with those that have no verdict.
 */
export function formatOwnWords(record: EvidenceRecord, answered = 0): readonly string[] {
  const found = OWN_WORDS.flatMap((section) => {
    const counted = formatFound(record, section);
    const { unchecked } = countVerdicts(record.items.filter((item) => item.section === section));
    const rest = unchecked === 0 ? '' : `, ${formatCount('unchecked', unchecked)}`;
    return counted === '' ? [] : [`${counted}: ${wordOf('found', section)}${rest}`];
  });
  return [...found, ...formatReviewed(record, answered)];
}

/** `1 altered, 2 unsupported`, the worst first; nothing where nothing is wrong. */
export function formatFaults({ items }: EvidenceRecord): readonly string[] {
  const counts = countVerdicts(items);
  const faults = BY_WEIGHT.filter((verdict) => isFaulty(verdict) && counts[verdict] > 0);
  const words = faults.map((verdict) => formatCount(verdict, counts[verdict])).join(', ');
  return words === '' ? [] : [words];
}

/** `1 altered, 2 others`: the worst, and how many others; nothing where nothing is wrong. */
export function formatFaultsInShort(record: EvidenceRecord): readonly string[] {
  const worst = overallVerdict(record);
  if (!isFaulty(worst)) return [];
  const faults = record.items.filter(({ verdict }) => isFaulty(verdict)).length;
  const count = countVerdicts(record.items)[worst];
  const rest = faults === count ? [] : [counted(faults - count, 'other')];
  return [formatCount(worst, count), ...rest];
}

/** `1 reviewed`; nothing where none is. */
export function formatReviewed(record: EvidenceRecord, answered = 0): readonly string[] {
  const reviewed = countVerdicts(record.items).reviewed + answered;
  return reviewed === 0 ? [] : [formatCount('reviewed', reviewed)];
}

/** `the source whose SHA-256 begins db5dbc37d0b4`: what it was checked against. */
export function formatSources({ sources }: EvidenceRecord): string {
  const hashes = inProse(sources.map(({ sha256 }) => sha256.slice(0, 12)));
  return sources.length === 1
    ? `the source whose SHA-256 begins ${hashes}`
    : `the sources whose SHA-256 hashes begin ${hashes}`;
}

/** `8 of 8 quotes and 6 of 6 figures verified`, without a section that has no items. */
function formatTallies(record: EvidenceRecord): string {
  const each = (['quotes', 'figures'] as const).flatMap((section) => {
    const { verified, total } = tally(record, section);
    return total === 0 ? [] : countItems(section, total, verified);
  });
  return each.length === 0 ? '' : `${inProse(each)} verified`;
}

/** `2026-11-22`, or `2099-01-01 (a day in the future)`. */
export function formatDay(day: string, isAhead = false): string {
  return isAhead ? `${day} (a day in the future)` : day;
}

/**
 * One sentence: `8 of 8 quotes verified against the source whose SHA-256 begins db5dbc37d0b4; 5 of 5 points: names and
 * numbers found`, or why not. What is wrong is counted, except where it stands in a list below.
 */
export function formatCheckResult(result: CheckResult, isWithFaults = true): string {
  if (result.kind === 'unchecked') return `not checked: ${UNCHECKED_REASON[result.why]}`;
  const { basis, record, isAhead } = result;
  const [first = 'nothing to verify', ...rest] = [
    formatTallies(record),
    ...formatOwnWords(record),
  ].filter((part) => part !== '');
  const sources = formatSources(record);
  const faults = isWithFaults ? formatFaults(record) : [];
  if (basis === 'source') return [`${first} against ${sources}`, ...faults, ...rest].join('; ');
  const day = formatDay(record.checked, isAhead);
  return [
    `${first} on ${day} against ${sources}, says the record of the brief`,
    ...faults,
    ...rest,
    'the source is not here',
  ].join('; ');
}

const IN_SHORT: Readonly<Record<UncheckedReason, string>> = {
  'no-source': 'no source',
  absent: 'not checked',
  changed: 'source changed',
  lapsed: 'record lapsed',
};

/** The verdict whose mark stands for the whole brief: the worst, but where nothing is wrong that of quotes and figures. */
export function overallVerdict({ items }: EvidenceRecord): Verdict {
  const counts = countVerdicts(items);
  const worst = BY_WEIGHT.find((verdict) => counts[verdict] > 0) ?? 'unchecked';
  if (isFaulty(worst)) return worst;
  const ofWords = countVerdicts(items.filter(({ section }) => !isInOwnWords(section)));
  return BY_WEIGHT.find((verdict) => ofWords[verdict] > 0) ?? worst;
}

/**
 * For a list, with the status whose mark goes before it: `24 of 24 verified`, `24 of 24 by record`,
 * `1 altered, 2 others`, `not checked`. Of a brief without quotes and figures: `5 of 5 points`.
 */
export function formatInShort(result: CheckResult): {
  readonly status: Verdict;
  readonly words: string;
} {
  if (result.kind === 'unchecked') return { status: 'unchecked', words: IN_SHORT[result.why] };
  const { basis, record } = result;
  const status = overallVerdict(record);
  const reviewed = formatReviewed(record);
  if (isFaulty(status))
    return { status, words: [...formatFaultsInShort(record), ...reviewed].join(', ') };
  const { verified, total } = tally(record);
  const how = basis === 'source' ? 'verified' : BY_RECORD.short;
  if (total > 0)
    return { status, words: [`${verified} of ${total} ${how}`, ...reviewed].join(', ') };
  const found = OWN_WORDS.map((section) => formatFound(record, section)).filter(
    (part) => part !== '',
  );
  if (found.length === 0) return { status, words: 'nothing to check' };
  return { status, words: withBasis([...found, ...reviewed].join(', '), basis) };
}
