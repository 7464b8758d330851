/**
 * Who a sentence of another language than English says is speaking, by the table of its reporting words: the subject
 * beside a verb that introduces words, after them (`„…“, sagte Hale`) or before (`Hale sagte: „…“`).
 */

import { findLanguage } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import type { ReportingWords } from '../../language/model/reporting-words.ts';
import type { Range } from '../../text/line-index.ts';
import type { ReportingClause } from './clause.ts';

interface Patterns {
  readonly verb: RegExp;
  readonly after: RegExp;
  readonly accordingAfter: RegExp;
  readonly according: RegExp;
  readonly first: RegExp;
  readonly label: RegExp;
  readonly turned: RegExp;
  readonly pronoun: RegExp;
  readonly determiner: RegExp;
  readonly lacking: RegExp | undefined;
  readonly fronted: RegExp;
}

const known = new Map<ReportingWords, Patterns>();

function patternsOf(table: ReportingWords): Patterns {
  const made = known.get(table) ?? makePatterns(table);
  known.set(table, made);
  return made;
}

const CAPITAL =
  "(?:(?:Dr|Prof|M|MM|St)\\.\\s+)?(?:\\p{Lu}\\.\\s?)*\\p{Lu}[\\p{L}\\p{M}\\p{N}’'&-]*";
const WORD = "[\\p{L}\\p{M}\\p{N}’'&-]+";
const END = '(?![\\p{L}\\p{M}-])';
const START = '(?<![\\p{L}\\p{M}-])';

function makePatterns(table: ReportingWords): Patterns {
  const verb = `${START}${anyOf(table.verbs)}${END}`;
  const determiner = `${anyOf(table.determiners)}(?<=['’])|${anyOf(table.determiners)}\\s`;
  const linking = anyOf(table.linking.toSorted((a, b) => b.length - a.length));
  const link = `\\s+${linking}\\s*(?:(?:${determiner})\\s*)?`;
  const adjective = '(?:[\\p{Ll}\\d][\\p{L}\\d-]+\\s+)';
  const name = `${CAPITAL}(?:\\s+(?:(?:de|del|de la|van|von|bin|al|el|la|le|da|du)\\s+)?${CAPITAL})*`;
  const aside = '(?:\\s+\\([^()]{1,40}\\)|\\s+[„"«“]\uFFFC+[“"»”])?';
  const capitals =
    `(?:(?:${determiner})\\s*${adjective}{0,3})?${name}${aside}` +
    `(?:${link}${adjective}{0,2}${name}${aside})*`;
  const word = `(?!${anyWord(table.stops)}${END}|${anyOf(table.verbs)}${END})${WORD}`;
  const common = `(?:${determiner})\\s*${word}(?:\\s+${word}){0,7}`;
  const phrase = table.hasCapitalNouns ? capitals : `(?:${common}|${name})`;
  const apposition = `(?:,\\s+(?:(?:${determiner})|\\p{Lu}|\\p{Ll}+\\s)[^,.;:!?“”„«»"\uFFFC]{2,90}(?=[,.:]|\\s*$))?`;
  const pronoun = anyOf(table.pronouns);
  const subject = `(?<subject>${pronoun}${END}|${phrase})(?<apposition>${apposition})`;
  const between = `(?:${anyOf(table.between)}\\s+)*`;
  // `dit-il`, `a-t-elle ajouté`
  const inverted =
    table.inverted.length > 0
      ? `\\p{L}+-(?:t-)?(?<inverted>${anyOf(table.inverted)})${END}`
      : '(?!)';
  return {
    verb: new RegExp(verb, 'gu'),
    after: new RegExp(
      `^[”“"»’'\\s]*[,.]?\\s*(?:[–—-]\\s*)?(?:${inverted}|(?<verb>${verb})\\s+${between}${subject})`,
      'du',
    ),
    accordingAfter: new RegExp(
      `^[”“"»’'\\s]*[,.]?\\s*${anyOf(table.according)}\\s+${subject}`,
      'du',
    ),
    according: new RegExp(`${START}${anyOf(capitalisedToo(table.according))}\\s+${subject}`, 'du'),
    first: new RegExp(`^[“”"»«\\s]*${subject},?\\s*$`, 'du'),
    /** `Hale wörtlich: „…“` */
    label: new RegExp(`^[“”"»«\\s]*${subject}(?:\\s+${anyOf(table.between)})?:\\s*["“„«»]?$`, 'du'),
    turned: new RegExp(`^\\s+${between}${subject}`, 'du'),
    pronoun: new RegExp(`^${pronoun}$`, 'u'),
    determiner: new RegExp(`^(?:${determiner})`, 'u'),
    lacking: table.mayLackSubject
      ? new RegExp(`^[”“"»’'\\s]*[,.]?\\s*(?:[–—-]\\s*)?(?<verb>${verb})`, 'du')
      : undefined,
    fronted: new RegExp(`^[“”"»«\\s]*(?:${anyOf(table.fronted)}|\\d{4})${END}`, 'u'),
  };
}

function capitalisedToo(some: readonly string[]): string[] {
  return some.flatMap((one) => [one, one.charAt(0).toUpperCase() + one.slice(1)]);
}

/** The table of a language; undefined where none is known. */
export function reportingWordsOf(language: string | undefined): ReportingWords | undefined {
  return findLanguage(language)?.reporting;
}

/** The clause that introduces `words`, a range of `sentence`, in which quoted words are masked. */
export function clauseByTable(
  table: ReportingWords,
  sentence: string,
  words: Range,
): ReportingClause | undefined {
  return (
    afterWords(table, sentence, words.end) ??
    beforeWords(table, sentence.slice(0, words.start)) ??
    subjectLater(table, sentence, words.end)
  );
}

function afterWords(
  table: ReportingWords,
  sentence: string,
  end: number,
): ReportingClause | undefined {
  const patterns = patternsOf(table);
  const rest = sentence.slice(end);
  const match = patterns.accordingAfter.exec(rest) ?? patterns.after.exec(rest);
  const found = match && clauseOf(table, match, end, sentence);
  if (found) return found;
  const lacking = patterns.lacking?.exec(rest);
  const at = lacking?.indices?.groups?.verb;
  return at && { ...unnamed(end + at[0], end + at[1], sentence), isPlain: true };
}

/** A verb without a subject: whoever was named before. */
function unnamed(start: number, end: number, sentence: string): ReportingClause {
  const subject = sentence.slice(start, end);
  return { subject, around: subject, kind: 'pronoun', isPlain: false, at: { start, end } };
}

function beforeWords(table: ReportingWords, lead: string): ReportingClause | undefined {
  const patterns = patternsOf(table);
  const according = patterns.according.exec(lead);
  for (const { index, 0: verb } of [...lead.matchAll(patterns.verb)].reverse()) {
    // The clause begins after a conjunction, or where the sentence does.
    const from =
      /(?:.*[;:]["“”»]?\s|.*\uFFFC[.!?,]["“”»]?\s|.*\s(?:und|aber|doch|et|mais|y|pero)\s|^)/su.exec(
        lead.slice(0, index),
      )?.[0].length ?? 0;
    const before = lead.slice(from, index);
    const isFronted = patterns.fronted.test(before);
    const first = isFronted ? null : patterns.first.exec(before);
    const end = index + verb.length;
    const turned = patterns.turned.exec(lead.slice(end));
    const later = turned && clauseOf(table, turned, end, lead);
    // `Der Zeitung sagte Hale: „…“`
    const isLast =
      turned !== null && /^\s*[:,]?\s*["“„«»]?$/.test(lead.slice(end + turned[0].length));
    const subject = first && clauseOf(table, first, from, lead);
    const isFirst = subject && !(isLast && later && subject.kind === 'definite');
    if (isFirst) return { ...subject, at: { start: subject.at.start, end } };
    // `Hale, ein Pilot, der …, sagte`; `Hale kam und sagte`.
    const isSame = !isFronted && (/,\s*$/.test(before) || (from > 0 && before.trim() === ''));
    const main = isSame ? firstConstituent(table, lead) : undefined;
    if (main) return { ...main, at: { start: main.at.start, end } };
    if (later) return { ...later, at: { start: index, end: later.at.end } };
  }
  const label = patterns.label.exec(lead);
  if (label) return clauseOf(table, label, 0, lead);
  return according ? clauseOf(table, according, 0, lead) : undefined;
}

/** `Von einem „…“ sprach der Minister`: a verb further off behind the words. */
function subjectLater(
  table: ReportingWords,
  sentence: string,
  end: number,
): ReportingClause | undefined {
  const patterns = patternsOf(table);
  const rest = /^[^.;:!?\uFFFC]*/u.exec(sentence.slice(end))?.[0] ?? '';
  for (const { index, 0: verb } of rest.matchAll(patterns.verb)) {
    const from = end + index + verb.length;
    const turned = patterns.turned.exec(sentence.slice(from));
    const found = turned && clauseOf(table, turned, from, sentence);
    if (found) return { ...found, isPlain: false };
  }
  return undefined;
}

/** `…, sagte Hale`, of words that have no marks. */
export function clauseAtEnd(table: ReportingWords, sentence: string): ReportingClause | undefined {
  for (const { index } of [...sentence.matchAll(/,\s/g)].reverse().slice(0, 4)) {
    // `Hale, the mayor, said it`: the subject stands before.
    if (patternsOf(table).first.test(sentence.slice(0, index))) continue;
    const found = afterWords(table, sentence, index);
    if (found && found.kind !== 'pronoun') return found;
  }
  return undefined;
}

/** Whom a sentence is about: its first constituent, right before any verb. */
export function firstConstituent(
  table: ReportingWords,
  sentence: string,
): ReportingClause | undefined {
  const { first, fronted } = patternsOf(table);
  if (fronted.test(sentence)) return undefined;
  const open = new RegExp(first.source.replace(/,\?\\s\*\$$/, ''), 'du');
  const match = open.exec(sentence);
  const found = match && clauseOf(table, match, 0, sentence);
  // Where nouns have no capitals a verb may be taken for one: only a name shows where the phrase ends.
  const isSure =
    table.hasCapitalNouns || found?.kind !== 'definite' || found.around !== found.subject;
  return found && isSure ? { ...found, isPlain: false } : undefined;
}

function clauseOf(
  table: ReportingWords,
  match: RegExpExecArray,
  offset: number,
  text: string,
): ReportingClause | undefined {
  const { subject, apposition, inverted, verb } = match.indices?.groups ?? {};
  const place = subject ?? inverted;
  if (!place) return undefined;
  const [start, end] = [offset + place[0], offset + place[1]];
  const written = text.slice(start, end).trim();
  const around = text.slice(start, Math.max(end, offset + (apposition?.[1] ?? 0))).trim();
  const { pronoun, determiner } = patternsOf(table);
  const isPronoun = inverted !== undefined || pronoun.test(written);
  const isCommon =
    determiner.test(`${written} `) && !/\p{Lu}[\p{L}-]+\s+\p{Lu}[\p{L}-]+$/u.test(written);
  return {
    subject: written,
    around,
    kind: isPronoun ? 'pronoun' : isCommon ? 'definite' : 'name',
    isPlain: true,
    at: { start: Math.min(start, offset + (verb?.[0] ?? place[0])), end },
  };
}

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
  const stops = new RegExp(`^${anyWord(table.stops)}${END}`, 'u');
  const isNoun = /^(?:\p{L}+\s+)?(?:\p{Ll}+e[nrsm]?\s+)?\p{Lu}/u.test(apposed);
  return apposed !== '' && !stops.test(apposed) && (!table.hasCapitalNouns || isNoun);
}
