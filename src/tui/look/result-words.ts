/**
 * Check results in marks and few words: of a brief in its header, the list and the preview; of an item beside it,
 * a mark alone where all is well, else a mark and a word. Marks and words are those of `evidence/verdict/verdict.ts`.
 */
import {
  type CheckResult,
  formatFound,
  formatInShort,
  formatOwnWords,
  formatReviewed,
  formatTally,
  overallVerdict,
} from '../../evidence/record/check-result.ts';
import { countVerdicts, isInOwnWords, tally } from '../../evidence/record/record.ts';
import type { CheckedPart } from '../../evidence/verdict/check.ts';
import {
  type Basis,
  BY_RECORD,
  formatCount,
  isFaulty,
  isRemarkable,
  type Verdict,
  withBasis,
  wordOf,
} from '../../evidence/verdict/verdict.ts';
import { lazily, memoised } from '../../text/memo.ts';
import type { Run, Variant } from '../model/block.ts';
import { STYLE_OF_VERDICT } from './colours.ts';
import type { Typeface } from './typeface.ts';

/**
 * For the header, longest first: `12 of 14 verified, 5 of 5 points: names and numbers found`, `12 of 14 verified, + 5 of
 * 5 points, 1 reviewed`, `12 of 14 verified`, `✓ 12/14`; none where there is nothing to check.
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
  const isOfOwnWords =
    isFaulty(verdict) &&
    record.items.every((item) => item.verdict !== verdict || isInOwnWords(item.section));
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
          listed(words, found, ...formatReviewed(record)),
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

/** What is drawn of a brief or an entry, made once for each typeface and check result. */
export function memoisedByResult<Key extends object, Value>(
  make: (key: Key, typeface: Typeface, result: CheckResult | undefined) => Value,
): (key: Key, typeface: Typeface, result?: CheckResult) => Value {
  const values = memoised((typeface: Typeface) =>
    memoised((key: Key) => {
      const unchecked = lazily(() => ({ value: make(key, typeface, undefined) }));
      const checked = memoised((result: CheckResult) => make(key, typeface, result));
      return { unchecked, checked };
    }),
  );
  return (key, typeface, result) => {
    const { unchecked, checked } = values(typeface)(key);
    return result ? checked(result) : unchecked().value;
  };
}

/** A mark before words; a screen reader gets no mark. */
export function marked(mark: string, words: string): string {
  return [mark, words].filter((part) => part !== '').join(' ');
}

/** Whether nothing is wrong. A point that has nothing to be checked is no fault of the point. */
function isCalm(status: Verdict, section: CheckedPart): boolean {
  return !isRemarkable(status) || (status === 'unchecked' && isInOwnWords(section));
}

/** Columns in which short references end at one edge, so that their marks stand under each other. */
const REFERENCE_WIDTH = 3;

/** What stands at the right of an item: its verdict, as far as it is known, and the paragraphs that it cites. */
export function referenceVariants(
  anchors: string,
  section: CheckedPart,
  status: Verdict | undefined,
  basis: Basis,
  typeface: Typeface,
): readonly Variant[] {
  const cited = typeface.show(anchors);
  const dim = (text: string): Run => ({ text, weight: 'dim' });
  if (status === undefined) return cited === '' ? [] : [[dim(cited)]];
  const mark = typeface.verdict(status, basis);
  const isByRecord = basis === 'record' && status === 'verified';
  const word = isByRecord ? BY_RECORD.short : wordOf(status, section);
  const at = cited === '' ? '' : `  ${cited.padStart(REFERENCE_WIDTH)}`;
  // A screen reader gets no mark, and always the word.
  if (isCalm(status, section)) return [[dim(`${mark === '' ? word : mark}${at}`)]];
  const run: Run = { ...STYLE_OF_VERDICT[status], text: marked(mark, word) };
  return [at === '' ? [run] : [run, dim(at)]];
}
