/** How a brief as a whole stands against its sources, and the words for it. */
import { inProse } from '../../brief/model/wording.ts';
import { type Basis, BY_RECORD, BY_WEIGHT, formatCount, type Verdict } from '../verdict/verdict.ts';
import {
  type CheckedSection,
  countVerdicts,
  type EvidenceRecord,
  type Tally,
  tally,
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

/** `12 of 14 verified`; empty for a brief of nothing that could be checked. */
export function formatTally({ verified, total }: Tally): string {
  return total === 0 ? '' : `${verified} of ${total} verified`;
}

/** `the source whose SHA-256 begins db5dbc37d0b4`: what it was checked against. */
export function formatSources({ sources }: EvidenceRecord): string {
  const hashes = inProse(sources.map(({ sha256 }) => sha256.slice(0, 12)));
  return sources.length === 1
    ? `the source whose SHA-256 begins ${hashes}`
    : `the sources whose SHA-256 hashes begin ${hashes}`;
}

const NOUNS: Readonly<Record<CheckedSection, readonly [string, string]>> = {
  summary: ['point', 'points'],
  figures: ['figure', 'figures'],
  quotes: ['quote', 'quotes'],
};

/** `8 of 8 quotes, 6 of 6 figures and 4 of 4 points`, without sections that have no items. */
function formatTallies(record: EvidenceRecord): string {
  const each = (['quotes', 'figures', 'summary'] as const).flatMap((section) => {
    const { verified, total } = tally(record, section);
    return total === 0 ? [] : `${verified} of ${total} ${NOUNS[section][total === 1 ? 0 : 1]}`;
  });
  return inProse(each);
}

/** `2026-11-22`, or `2099-01-01 (a day in the future)`. */
export function formatDay(day: string, isAhead = false): string {
  return isAhead ? `${day} (a day in the future)` : day;
}

/** One sentence: `8 of 8 quotes verified against the source whose SHA-256 begins db5dbc37d0b4`, or why not. */
export function formatCheckResult(result: CheckResult): string {
  if (result.kind === 'unchecked') return `not checked: ${UNCHECKED_REASON[result.why]}`;
  const { basis, record, isAhead } = result;
  const tallies = formatTallies(record);
  const counted = tallies === '' ? 'nothing to verify' : `${tallies} verified`;
  const sources = formatSources(record);
  if (basis === 'source') return `${counted} against ${sources}`;
  const day = formatDay(record.checked, isAhead);
  return `${counted} on ${day} against ${sources}, says the record of the brief; the source is not here`;
}

const IN_SHORT: Readonly<Record<UncheckedReason, string>> = {
  'no-source': 'no source',
  absent: 'not checked',
  changed: 'source changed',
  lapsed: 'record lapsed',
};

/**
 * For a list, with the status whose mark goes before it: `24 of 24 verified`, `24 of 24 by record`,
 * `1 altered, 2 others`, `not checked`.
 */
export function formatInShort(result: CheckResult): {
  readonly status: Verdict;
  readonly words: string;
} {
  if (result.kind === 'unchecked') return { status: 'unchecked', words: IN_SHORT[result.why] };
  const { basis, record } = result;
  const counts = countVerdicts(record.items);
  const { verified, total } = tally(record);
  const worst = BY_WEIGHT.find((status) => counts[status] > 0) ?? 'unchecked';
  if (total === 0) return { status: worst, words: 'nothing to check' };
  if (worst === 'verified' || worst === 'unchecked') {
    const how = basis === 'source' ? 'verified' : BY_RECORD.short;
    return { status: worst, words: `${verified} of ${total} ${how}` };
  }
  const others = total - verified - counts.unchecked - counts[worst];
  const rest = others === 0 ? '' : `, ${others} ${others === 1 ? 'other' : 'others'}`;
  return { status: worst, words: formatCount(worst, counts[worst]) + rest };
}
