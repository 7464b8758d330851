/** Quotations of one statement that only a reporting clause of the same speaker parts: `“It is over,” she said, “and done.”` */

import { REPORTING_VERBS } from '../../language/words/reporting-verbs.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import type { SourceText } from '../source-text.ts';
import { quotationsOf } from './quotations.ts';

/** Characters of a clause between two quotations. */
const MAX_BETWEEN = 160;

const PATTERNS = lazily(() => {
  const verb = `(?<![\\p{L}-])${REPORTING_VERBS().finite}(?![\\p{L}-])`;
  return {
    verbs: new RegExp(verb, 'giu'),
    /** The closing mark, one clause, and the opening mark; a comma goes before the clause, in the quotation or after it. */
    between: /^[”"'’»]\s*,?[^.:;!?“”„"«»]*[^.:;!?“”„"«»\s][,.]\s*["“„«»‘']$/u,
    /** Words after a quotation up to the end of their sentence. */
    after: /^[^.!?“„"«\n]*/,
  };
});

/** The parts of each such statement in a paragraph, in order. */
export function interruptedIn(source: SourceText, number: number): (readonly Range[])[] {
  const statements: Range[][] = [];
  let parts: Range[] = [];
  for (const quotation of quotationsOf(source).outer.inParagraph(number)) {
    const [first, last] = [quotation.parts.at(0), parts.at(-1)];
    if (first && last && isInterrupted(source.text, last, first, quotation.parts.at(-1) ?? first)) {
      parts.push(...quotation.parts);
    } else {
      if (parts.length > 1) statements.push(parts);
      parts = [...quotation.parts];
    }
  }
  if (parts.length > 1) statements.push(parts);
  return statements;
}

function isInterrupted(text: string, before: Range, after: Range, last: Range): boolean {
  if (after.start - before.end > MAX_BETWEEN) return false;
  const between = text.slice(before.end, after.start);
  const isOpen = /[,!?–—-]/.test(text.charAt(before.end - 1)) || /^\W\s*,/.test(between);
  if (!isOpen || !PATTERNS().between.test(between) || verbsIn(between) !== 1) return false;
  // After a full stop the next quotation may have a speaker of its own.
  const following =
    PATTERNS().after.exec(text.slice(last.end + 1, last.end + MAX_BETWEEN))?.[0] ?? '';
  return !/[.:]\s*\W$/.test(between) || verbsIn(following) === 0;
}

function verbsIn(clause: string): number {
  return [...clause.matchAll(PATTERNS().verbs)].length;
}
