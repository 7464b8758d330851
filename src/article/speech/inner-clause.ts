/** The clause inside a quotation that gives words of it to another: `He told me ‘run now’`. */

import { GRAMMAR } from '../../language/words/grammar.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import type { SourceText } from '../source-text.ts';
import { QUOTED, type ReportingClause } from '../speakers/clause.ts';
import { reportingClause } from '../speakers/reporting-clause.ts';

const MAX_INNER = 200;

const OF_SPEAKER = lazily(() => new RegExp(`^${GRAMMAR().ofSpeaker}$`, 'i'));

/** `inner` is the words without their marks, `whole` the quotation around them; not where `I` or `we` say them. */
export function innerClause(
  source: SourceText,
  whole: Range,
  { start, end }: Range,
): ReportingClause | undefined {
  const text = source.text.slice(Math.max(whole.start, start - MAX_INNER), start);
  const lead = /[^.!?]*[‘'“"]\s*$/u.exec(text)?.[0];
  if (lead === undefined || end >= whole.end - 1) return undefined;
  const words = { start: lead.length, end: lead.length + 1 };
  const clause = reportingClause(`${lead}${QUOTED}`, words);
  return clause && !OF_SPEAKER().test(clause.subject) ? clause : undefined;
}
