/**
 * The check result of a brief in few words, for its header, the list and the preview. Where there is room, they
 * say so when the result rests on a record.
 */

import {
  type CheckResult,
  formatFound,
  formatInShort,
  formatOwnWords,
  formatTally,
  overallVerdict,
} from '../../evidence/record/check-result.ts';
import { countVerdicts, tally } from '../../evidence/record/record.ts';
import {
  BY_RECORD,
  formatCount,
  isFaulty,
  isRemarkable,
  withBasis,
} from '../../evidence/verdict/verdict.ts';
import type { Run, Variant } from '../model/block.ts';
import { STYLE_OF_VERDICT } from './colours.ts';
import type { Typeface } from './typeface.ts';
import { marked } from './verdict-marks.ts';

/**
 * For the header, longest first: `12 of 14 verified, 5 of 5 points: names and numbers found`, `12 of 14 verified, + 5 of
 * 5 points`, `12 of 14 verified`, `✓ 12/14`; none where there is nothing to check.
 */
export function headerVariants(result: CheckResult, typeface: Typeface): readonly Run[] {
  if (result.kind === 'unchecked') return [{ text: 'not checked', weight: 'dim' }];
  const { record, basis } = result;
  const { verified, total } = tally(record);
  const points = formatFound(record, 'summary');
  if (total === 0 && points === '') return [];
  const verdict = overallVerdict(record);
  const mark = typeface.verdict(verdict, basis);
  const counted = formatCount(verdict, countVerdicts(record.items)[verdict]);
  // That something is wrong is not left to a difference of two numbers, and points are not among them.
  const isOfOwnWords = isFaulty(verdict) && verified === total;
  const words = marked(
    isFaulty(verdict) ? mark : '',
    listed(isOfOwnWords ? counted : '', withBasis(formatTally(record), basis, 'long')),
  );
  const short = marked(mark, isOfOwnWords ? counted : `${verified}/${total}`);
  const found = points === '' ? '' : marked(typeface.verdict('found', basis), points);
  const forms =
    total === 0
      ? [listed(isOfOwnWords ? words : '', ...formatOwnWords(record)), isOfOwnWords ? short : found]
      : [
          listed(words, ...formatOwnWords(record)),
          listed(words, found),
          words,
          withBasis(short, basis),
        ];
  return forms.map((text) => ({ ...STYLE_OF_VERDICT[verdict], text }));
}

/** Parts that have words, with commas between them. */
function listed(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
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
  if (record.items.length === 0) return [];
  const { verified, total } = tally(record);
  const forms = (...texts: readonly string[]): readonly Variant[] =>
    texts.map((text) => [{ ...STYLE_OF_VERDICT[status], text }]);
  const long = marked(mark, words);
  const fraction = total === 0 ? long : marked(mark, `${verified}/${total}`);
  if (!isRemarkable(status)) return forms(long, fraction, mark);
  if (status === 'unchecked') return forms(long, fraction);
  return forms(
    basis === 'source' ? long : `${long}, ${BY_RECORD.short}`,
    marked(mark, formatCount(status, countVerdicts(record.items)[status])),
  );
}

const DIM = { weight: 'dim' } as const;
