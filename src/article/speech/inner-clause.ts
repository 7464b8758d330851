/** The clause inside a quotation that gives words of it to another: `He told me ‘run now’`. */

import { ENGLISH } from '../../language/languages.ts';
import { anyWord } from '../../language/model/pattern.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import type { SourceText } from '../source-text.ts';
import { QUOTED, type ReportingClause } from '../speakers/clause.ts';
import { reportingClause } from '../speakers/reporting-clause.ts';

const MAX_INNER = 200;

const HEARD = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}’'-])(?<subject>\\p{L}+)\\s+(?:(?:has|have|had)\\s+)?${GRAMMAR().be}\\s+(?:\\p{Ll}+ly\\s+)?${anyWord(ENGLISH.speech.aimed)}[,:]?\\s*[‘'“"]\\s*$`,
      'u',
    ),
);

const OF_SPEAKER = lazily(() => new RegExp(`^${GRAMMAR().ofSpeaker}$`, 'i'));

/**
 * `inner` is the words without their marks, `whole` the quotation around them; not where `I` or `we` say them, but where
 * they heard them.
 */
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
  if (clause) return isOfSpeaker(clause) ? undefined : clause;
  // `I was told, ‘run now’`: whoever says it is not named.
  const subject = HEARD().exec(lead)?.groups?.subject;
  if (subject === undefined) return undefined;
  const at = lead.lastIndexOf(subject);
  return {
    subject,
    kind: 'pronoun',
    isPlain: false,
    around: subject,
    at: { start: at, end: at + subject.length },
  };
}

/** Whether the outer speaker is the subject: `I`, `we`. */
export function isOfSpeaker({ subject }: ReportingClause): boolean {
  return OF_SPEAKER().test(subject);
}
