/**
 * How a verdict looks beside an item: a mark and a word; only a verified item may have the mark alone. Marks and
 * words are those of `evidence/verdict/verdict.ts`.
 */
import { type Basis, BY_RECORD, VERDICTS, type Verdict } from '../../evidence/verdict/verdict.ts';
import type { Run, Variant } from '../model/block.ts';
import { STYLE_OF_VERDICT } from './colours.ts';
import type { Typeface } from './typeface.ts';

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
