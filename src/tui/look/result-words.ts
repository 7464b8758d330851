/**
 * Check results in marks and few words: of a brief in its header, the list and the preview; of an item beside it,
 * where only a verified one may have the mark alone. Marks and words are those of `evidence/verdict/verdict.ts`.
 */
import {
  type CheckResult,
  formatInShort,
  formatTally,
} from '../../evidence/record/check-result.ts';
import { countVerdicts, tally } from '../../evidence/record/record.ts';
import {
  type Basis,
  BY_RECORD,
  BY_WEIGHT,
  formatCount,
  VERDICTS,
  type Verdict,
  withBasis,
} from '../../evidence/verdict/verdict.ts';
import { lazily, memoised } from '../../text/memo.ts';
import type { Run, Variant } from '../model/block.ts';
import { STYLE_OF_VERDICT } from './colours.ts';
import type { Typeface } from './typeface.ts';

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

/** Columns in which short references end at one edge, so that their marks stand under each other. */
const REFERENCE_WIDTH = 3;

/** What stands at the right of an item: its verdict, as far as it is known, and the paragraphs that it cites. */
export function referenceVariants(
  anchors: string,
  status: Verdict | undefined,
  basis: Basis,
  typeface: Typeface,
): readonly Variant[] {
  const cited = typeface.show(anchors);
  const dim = (text: string): Run => ({ text, weight: 'dim' });
  if (status === undefined) return cited === '' ? [] : [[dim(cited)]];
  const mark = typeface.verdict(status, basis);
  const word =
    basis === 'record' && status === 'verified' ? BY_RECORD.short : VERDICTS[status].word;
  const at = cited === '' ? '' : `  ${cited.padStart(REFERENCE_WIDTH)}`;
  if (status === 'verified')
    return [[dim(`${marked(mark, word)}${at}`)], [dim(`${marked(mark, '')}${at}`)]];
  const run: Run = { ...STYLE_OF_VERDICT[status], text: marked(mark, word) };
  return [at === '' ? [run] : [run, dim(at)]];
}
