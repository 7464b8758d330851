/** Paragraphs of an article that are questions of an interviewer, which nobody in it says. */

import { memoised } from '../../text/memo.ts';
import { quotationsOf } from '../quotations/quotations.ts';
import { paragraph, type SourceText } from '../source-text.ts';

/** Characters that a question has at most. */
const MAX_QUESTION = 400;

/**
 * Questions of an interviewer: paragraphs without quoted words that end with a question mark, where an article has two or
 * more that are followed by one that begins with quoted words.
 */
export const questionsOf = memoised((source: SourceText): ReadonlySet<number> => {
  const { outer } = quotationsOf(source);
  const found = new Set<number>();
  for (const { number, start, end } of source.paragraphs) {
    if (end - start > MAX_QUESTION || !/\?\s*$/.test(source.text.slice(start, end))) continue;
    const next = paragraph(source, number + 1);
    const answer = next && outer.inParagraph(number + 1)[0]?.parts[0];
    if (!answer || answer.start - next.start > 2 || outer.inParagraph(number).length > 0) continue;
    found.add(number);
  }
  return found.size > 1 ? found : new Set();
});
