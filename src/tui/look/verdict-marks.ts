/**
 * How a verdict looks beside an item: a mark alone where all is well, else a mark and a word. Marks and words are those
 * of `evidence/verdict/verdict.ts`.
 */
import { isInOwnWords } from '../../evidence/record/record.ts';
import type { Section } from '../../evidence/verdict/check.ts';
import {
  type Basis,
  BY_RECORD,
  isRemarkable,
  type Verdict,
  wordOf,
} from '../../evidence/verdict/verdict.ts';
import type { Run, Variant } from '../model/block.ts';
import { STYLE_OF_VERDICT } from './colours.ts';
import type { Typeface } from './typeface.ts';

/** A mark before words; a screen reader gets no mark. */
export function marked(mark: string, words: string): string {
  return [mark, words].filter((part) => part !== '').join(' ');
}

/** Whether nothing is wrong. A point that has nothing to be checked is no fault of the point. */
function isCalm(status: Verdict, section: Section): boolean {
  return !isRemarkable(status) || (status === 'unchecked' && isInOwnWords(section));
}

/** Columns in which short references end at one edge, so that their marks stand under each other. */
const REFERENCE_WIDTH = 3;

/** What stands at the right of an item: its verdict, as far as it is known, and the paragraphs that it cites. */
export function referenceVariants(
  anchors: string,
  section: Section,
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
