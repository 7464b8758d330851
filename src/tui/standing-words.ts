/**
 * How a brief as a whole stands, in few words, for its header, the list and the preview. That a verdict
 * rests on a record is said wherever there is room for words.
 */
import { type EvidenceRecord, tally } from '../evidence/record.ts';
import { formatTally, type Standing } from '../evidence/standing.ts';
import { STATUS_OF_EVIDENCE, type Status, statusOf } from '../evidence/status.ts';
import type { Form, Run } from './block.ts';
import type { Typeface } from './typeface.ts';
import { STYLE_OF_STATUS } from './verdict-marks.ts';

/** From the worst: words that are somebody else's, words that are not the source's, places that are wrong. */
export const WORST_FIRST: readonly Status[] = [
  'misattributed',
  'altered',
  'missing',
  'misplaced',
  'ambiguous',
  'unchecked',
];

/** How many items stand how, from the worst; without those that are verified. */
export function worstFirst({
  items,
}: EvidenceRecord): readonly { readonly status: Status; readonly count: number }[] {
  const counts = new Map<Status, number>();
  for (const { verdict, findings } of items) {
    const status = statusOf(verdict, findings);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return WORST_FIRST.flatMap((status) => {
    const count = counts.get(status);
    return count === undefined ? [] : { status, count };
  });
}

interface Summary {
  readonly worst: Status;
  /** How many items stand so. */
  readonly count: number;
  readonly verified: number;
  readonly total: number;
  /** ` by its record`, where it rests on one. */
  readonly basis: string;
}

/** Undefined where there is nothing that could be checked, or nothing was. */
function summaryOf(standing: Standing): Summary | undefined {
  if (standing.kind === 'unchecked') return undefined;
  const { record, basis } = standing;
  const { verified, total } = tally(record);
  if (total === 0) return undefined;
  const { status: worst, count } = worstFirst(record)[0] ?? { status: 'verified', count: verified };
  return { worst, count, verified, total, basis: basis === 'record' ? ' by its record' : '' };
}

/** For the header, longest first: `12 of 14 verified`, `✓ 12/14`. */
export function headerForms(standing: Standing, typeface: Typeface): readonly Run[] {
  if (standing.kind === 'unchecked') return [{ text: 'not checked', weight: 'dim' }];
  const summary = summaryOf(standing);
  if (!summary) return [];
  const { worst, verified, total, basis } = summary;
  const short = `${typeface.verdict(worst)} ${verified}/${total}`;
  const words = [
    `${formatTally({ verified, total })}${basis}`,
    basis === '' ? short : `${short} by record`,
  ];
  return words.map((text) => ({ ...STYLE_OF_STATUS[worst], text }));
}

/** For list and preview, longest first: `✓ 24 of 24 verified`, `✓ 24/24`, `✓`; or the worst: `≠ 2 altered`. */
export function listForms(standing: Standing, typeface: Typeface): readonly Form[] {
  const form = (text: string, status: Status): Form => [{ ...STYLE_OF_STATUS[status], text }];
  if (standing.kind === 'unchecked') {
    return ['not checked', typeface.verdict('unchecked')].map((text) => [{ text, weight: 'dim' }]);
  }
  const summary = summaryOf(standing);
  if (!summary) return [];
  const { worst, count, verified, total, basis } = summary;
  const mark = typeface.verdict(worst);
  if (worst === 'verified') {
    const words = [`${mark} ${formatTally({ verified, total })}`, `${mark} ${verified}/${total}`];
    return [...words.map((text) => form(text + basis, worst)), form(mark, worst)];
  }
  if (worst === 'unchecked') {
    const words = [`${mark} ${formatTally({ verified, total })}`, `${mark} ${verified}/${total}`];
    return words.map((text) => form(text + basis, worst));
  }
  const { word } = STATUS_OF_EVIDENCE[worst];
  const found = `${mark} ${count} ${word}${worst === 'misattributed' && count > 1 ? 's' : ''}`;
  return [...(basis === '' ? [] : [form(found + basis, worst)]), form(found, worst)];
}
