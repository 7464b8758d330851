/**
 * The check result of a brief in few words, for its header, the list and the preview. Where there is room, they
 * say so when the result rests on a record.
 */

import {
  type CheckResult,
  formatInShort,
  formatTally,
} from '../../evidence/record/check-result.ts';
import { countVerdicts, tally } from '../../evidence/record/record.ts';
import { BY_RECORD, BY_WEIGHT, formatCount, withBasis } from '../../evidence/verdict/verdict.ts';
import type { Run, Variant } from '../model/block.ts';
import { STYLE_OF_VERDICT } from './colours.ts';
import type { Typeface } from './typeface.ts';
import { marked } from './verdict-marks.ts';

/** For the header, longest first: `12 of 14 verified`, `✓ 12/14`; none where there is nothing to check. */
export function headerVariants(result: CheckResult, typeface: Typeface): readonly Run[] {
  if (result.kind === 'unchecked') return [{ text: 'not checked', weight: 'dim' }];
  const { record, basis } = result;
  const { verified, total } = tally(record);
  if (total === 0) return [];
  const counts = countVerdicts(record.items);
  const worst = BY_WEIGHT.find((status) => counts[status] > 0) ?? 'verified';
  const mark = typeface.verdict(worst, basis);
  const short = marked(mark, `${verified}/${total}`);
  const isCalm = worst === 'verified' || worst === 'unchecked';
  // That something is wrong is not left to a difference of two numbers.
  const long = marked(isCalm ? '' : mark, formatTally({ verified, total }));
  const words =
    basis === 'source' ? [long] : [withBasis(long, basis, 'long'), withBasis(short, basis)];
  return [...words, short].map((text) => ({ ...STYLE_OF_VERDICT[worst], text }));
}

/** For list and preview, longest first: `✓ 24 of 24 verified`, `✓ 24/24`, `✓`; or the worst: `≠ 2 altered`. */
export function listVariants(result: CheckResult, typeface: Typeface): readonly Variant[] {
  const { status, words } = formatInShort(result);
  const mark = typeface.verdict(status, result.kind === 'checked' ? result.basis : 'source');
  if (result.kind === 'unchecked') {
    const isCalm = result.why === 'absent' || result.why === 'no-source';
    return [words, ...(mark === '' ? [] : [mark])].map((text) => [
      { ...(isCalm ? DIM : STYLE_OF_VERDICT[status]), text },
    ]);
  }
  const { record, basis } = result;
  const { verified, total } = tally(record);
  if (total === 0) return [];
  const forms = (...texts: readonly string[]): readonly Variant[] =>
    texts.map((text) => [{ ...STYLE_OF_VERDICT[status], text }]);
  const [long, fraction] = [marked(mark, words), marked(mark, `${verified}/${total}`)];
  if (status === 'verified') return forms(long, fraction, mark);
  if (status === 'unchecked') return forms(long, fraction);
  return forms(
    basis === 'source' ? long : `${long}, ${BY_RECORD.short}`,
    marked(mark, formatCount(status, countVerdicts(record.items)[status])),
  );
}

const DIM = { weight: 'dim' } as const;
