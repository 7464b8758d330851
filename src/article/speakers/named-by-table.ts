/** Name and role of a subject that a language’s table of reporting words has found. */

import { anyOf, anyWord } from '../../language/model/pattern.ts';
import type { ReportingWords } from '../../language/model/reporting-words.ts';
import type { ReportingClause } from './clause.ts';
import { patternsOf } from './table-patterns.ts';

export interface NamedSubject {
  readonly name: string;
  readonly kind: ReportingClause['kind'];
  readonly role?: string;
}

const PERSON = /^\p{Lu}[\p{L}.’'-]+(?:\s+[\p{L}.’'-]+){0,3}\s+\p{Lu}[\p{L}’'-]+$/u;
/** A noun for what somebody is, before a name: `Bürgermeisterin`. */
const OFFICE = /(?:in|er|chef|ent|ant|or|ist|eur|mann|frau|är|anwalt|rat|loge)$/u;

/** Name and role of a subject: of `la directora, Ana Ruiz`, `Bürgermeisterin Lena Vogt von den Grünen`, `le maire`. */
export function namedByTable(
  table: ReportingWords,
  { subject, around, kind }: ReportingClause,
): NamedSubject {
  const { determiner } = patternsOf(table);
  const bare = subject.replace(determiner, '');
  const apposed = around.slice(subject.length).replace(/^,\s*/, '').trim();
  if (bare !== subject && PERSON.test(apposed)) return { name: apposed, kind: 'name', role: bare };
  const [own = bare] = bare.split(new RegExp(`\\s${anyOf(table.linking)}\\s`, 'u'));
  const [office = '', ...rest] = own.split(/\s+/);
  if (table.hasCapitalNouns && OFFICE.test(office) && rest.length > 1 && PERSON.test(own)) {
    return { name: rest.join(' '), kind: 'name', role: office };
  }
  const role =
    kind === 'name' && isDescription(table, apposed) ? apposed.replace(determiner, '') : '';
  return { name: kind === 'name' ? own : subject, kind, ...(role !== '' && { role }) };
}

/** No relative clause: `der gestern kam`. */
function isDescription(table: ReportingWords, apposed: string): boolean {
  const stops = new RegExp(`^${anyWord(table.stops)}(?![\\p{L}\\p{M}-])`, 'u');
  const isNoun = /^(?:\p{L}+\s+)?(?:\p{Ll}+e[nrsm]?\s+)?\p{Lu}/u.test(apposed);
  return apposed !== '' && !stops.test(apposed) && (!table.hasCapitalNouns || isNoun);
}
