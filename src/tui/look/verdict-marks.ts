/**
 * How a verdict looks: a mark and a word, calm where all is well, telling where it is not. Only what is
 * verified may be a mark alone. The marks and words themselves are `evidence/verdict/verdict.ts`'s.
 */
import { type Basis, BY_RECORD, VERDICTS, type Verdict } from '../../evidence/verdict/verdict.ts';
import type { Form, Run, Style } from '../model/block.ts';
import type { Typeface } from './typeface.ts';

export function styleOfVerdict(verdict: Verdict): Style {
  const { alarm } = VERDICTS[verdict];
  return alarm === 'none' ? { weight: 'dim' } : { tone: alarm };
}

/** A mark before words; for the ear there is none. */
export function marked(mark: string, words: string): string {
  return [mark, words].filter((part) => part !== '').join(' ');
}

/** Columns in which short references end at one edge, so that their marks stand under each other. */
const REFERENCE_WIDTH = 3;

/** What stands at the right of an item: its verdict, as far as it is known, and the paragraphs that it cites. */
export function referenceForms(
  anchors: string,
  status: Verdict | undefined,
  basis: Basis,
  typeface: Typeface,
): readonly Form[] {
  const cited = typeface.show(anchors);
  const dim = (text: string): Run => ({ text, weight: 'dim' });
  if (status === undefined) return cited === '' ? [] : [[dim(cited)]];
  const mark = typeface.verdict(status, basis);
  const word =
    basis === 'record' && status === 'verified' ? BY_RECORD.short : VERDICTS[status].word;
  const at = cited === '' ? '' : `  ${cited.padStart(REFERENCE_WIDTH)}`;
  if (status === 'verified')
    return [[dim(`${marked(mark, word)}${at}`)], [dim(`${marked(mark, '')}${at}`)]];
  const run: Run = { ...styleOfVerdict(status), text: marked(mark, word) };
  return [at === '' ? [run] : [run, dim(at)]];
}
