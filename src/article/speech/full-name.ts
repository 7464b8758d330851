/** What an article calls a speaker: the fullest form of the name, the role beside it, and to whom they speak. */

import { ENGLISH } from '../../language/languages.ts';
import { anyWord } from '../../language/model/pattern.ts';
import { lazily } from '../../text/memo.ts';
import type { SourceText } from '../source-text.ts';
import type { PlacedClause } from '../speakers/antecedents.ts';
import type { ReportingClause } from '../speakers/clause.ts';
import { withoutOffice } from '../speakers/head-noun.ts';
import { personNamed } from '../speakers/persons.ts';

/** `Corin Vale` for `Vale`, `Mr. Vale` and `harbour master Vale`; what is no name stays as it is. */
export function fullName(source: SourceText, { subject, kind }: ReportingClause): string {
  const short = (subject.split(/,\s|\s(?:who|when|after|while)\s|\s[–—(]/)[0] ?? subject).trim();
  if (kind !== 'name' && !/^\p{Lu}[\p{L}’'-]+$/u.test(short)) return short;
  const [beforeOf = short] = withoutOffice(short).split(/\s(?:of|from|at|in)\s(?=\p{Lu})/u);
  return personNamed(source, beforeOf)?.name ?? short;
}

/** `the mayor of Varna` of `Ada Vale, the mayor of Varna`, `campaign manager` of `campaign manager Ada Vale`. */
export function roleOf({ subject, around, kind }: ReportingClause): string | undefined {
  if (kind !== 'name') return undefined;
  const before = /^(?:the\s+)?(?<role>(?:[\p{L}’'-]+\s+)*?\p{Ll}[\p{L}-]*)\s+\p{Lu}/u.exec(subject);
  const own = before?.groups?.role;
  // `the Rev Giles Orr`
  if (own !== undefined && !/^(?:the|an?)$/i.test(own)) return own;
  const from = around.indexOf(subject);
  const after = from < 0 ? '' : around.slice(from + subject.length);
  const apposed = APPOSED().exec(after);
  return apposed?.groups?.role?.trim();
}

const LISTENER = lazily(() => new RegExp(`\\b${anyWord(ENGLISH.speech.addressing)}$`));

/** No clause: `Ada Vale, who sails`, `Ada Vale, and she left`. */
const APPOSED = lazily(() => {
  const { relative, coordinating, subordinating, as } = ENGLISH.speech;
  const clause = anyWord([...relative, ...coordinating, ...subordinating, ...as]);
  return new RegExp(
    `^,\\s+(?:an?\\s+|the\\s+)?(?<role>(?!${clause}\\b)\\p{L}[^,;:“”"\uFFFC]{2,100})`,
    'u',
  );
});

/** `reporters` of `Vale told reporters that`. */
export function saidTo({ clause, there, offset }: PlacedClause): string | undefined {
  const end = offset + clause.at.end;
  if (!LISTENER().test(there.text.slice(offset + clause.at.start, end))) return undefined;
  const found =
    /^\s+(?<listener>[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,4}?)(?=\s(?:that|on|in|at|after|during|about|how|why|as|when|last|this|yesterday|it|he|she|they|we|there|the)\b|[,.:;“”"\uFFFC]|\s+[“"]|$)/u.exec(
      there.text.slice(end, end + 80),
    );
  return found?.groups?.listener;
}
