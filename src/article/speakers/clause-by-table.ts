/**
 * Who a sentence of another language than English says is speaking, by the table of its reporting words: the subject
 * beside a verb that introduces words, after them (`„…“, sagte Hale`) or before (`Hale sagte: „…“`).
 */

import { findLanguage } from '../../language/languages.ts';
import type { ReportingWords } from '../../language/model/reporting-words.ts';
import type { Range } from '../../text/line-index.ts';
import type { ReportingClause } from './clause.ts';
import { patternsOf } from './table-patterns.ts';

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
  const match =
    patterns.accordingAfter.exec(rest) ?? patterns.after.exec(rest) ?? patterns.behind.exec(rest);
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
  for (const { index, 0: verb } of [...lead.matchAll(patterns.verb)].reverse()) {
    const end = index + verb.length;
    // `Hale hatte gestern erklärt: „…“`
    const helper = LAST.test(lead.slice(end))
      ? [...lead.slice(0, index).matchAll(patterns.helper)].at(-1)
      : undefined;
    const found =
      (helper && besideVerb(table, lead, helper.index, helper.index + helper[0].length)) ??
      besideVerb(table, lead, index, end);
    if (found) return found;
  }
  const label = patterns.label.exec(lead);
  const labelled = label && clauseOf(table, label, 0, lead);
  if (labelled) return labelled;
  const according = patterns.according.exec(lead) ?? patterns.behind.exec(lead);
  return according ? clauseOf(table, according, 0, lead) : undefined;
}

/** Nothing but marks before the words. */
const LAST = /^\s*(?:so)?[:,]?\s*["“„«»]?$/;

/** The subject before a verb, or right after it: `Der Zeitung sagte Hale`. */
function besideVerb(
  table: ReportingWords,
  lead: string,
  index: number,
  end: number,
): ReportingClause | undefined {
  const patterns = patternsOf(table);
  // The clause begins after a conjunction, or where the sentence does.
  const start =
    /(?:.*[;:]["“”»]?\s|.*\uFFFC[.!?,]["“”»]?\s|.*\s(?:und|aber|doch|et|mais|y|pero)\s|^)/su.exec(
      lead.slice(0, index),
    )?.[0].length ?? 0;
  const from = start + (patterns.particle.exec(lead.slice(start, index))?.[0].length ?? 0);
  const before = lead.slice(from, index);
  const isFronted = patterns.fronted.test(before);
  const first = isFronted ? null : patterns.first.exec(before);
  const turned = patterns.turned.exec(lead.slice(end));
  const later = turned && clauseOf(table, turned, end, lead);
  const isLast = turned !== null && LAST.test(lead.slice(end + turned[0].length));
  const subject = first && clauseOf(table, first, from, lead);
  const isTurned =
    later !== null &&
    later !== undefined &&
    (patterns.onlySubject.test(later.subject) || (isLast && subject?.kind === 'definite'));
  if (subject && !isTurned) return { ...subject, at: { start: subject.at.start, end } };
  // `Hale, ein Pilot, der …, sagte`; `Hale kam und sagte`.
  const isSame =
    !isFronted && !isTurned && (/,\s*$/.test(before) || (start > 0 && before.trim() === ''));
  const own =
    (isFronted || isTurned ? undefined : laterSubject(table, lead, from, index)) ??
    (isSame ? firstConstituent(table, lead) : undefined);
  if (own) return { ...own, at: { start: own.at.start, end } };
  // Before the verb stands the subject, or something that moves the subject behind it.
  const isBehind =
    isFronted || isTurned || isLast || before.trim() === '' || !table.hasCapitalNouns;
  return later && isBehind ? { ...later, at: { start: index, end: later.at.end } } : undefined;
}

/** `Hale wies das zurück, der Minister, Orr, sagte`: after a comma, where a verb of speaking stands before it. */
function laterSubject(
  table: ReportingWords,
  lead: string,
  from: number,
  index: number,
): ReportingClause | undefined {
  const { verb, first } = patternsOf(table);
  const before = lead.slice(from, index);
  for (const { index: comma } of before.matchAll(/,\s/g)) {
    if (before.slice(0, comma).search(verb) === -1) continue;
    const match = first.exec(before.slice(comma + 2));
    const found = match && clauseOf(table, match, from + comma + 2, lead);
    if (found) return found;
  }
  return undefined;
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

/** Whether the sentence goes on with what somebody named before has said: `Der Hafen sei zu klein.` */
export function isReportedSpeech(table: ReportingWords, sentence: string): boolean {
  return patternsOf(table).indirect.test(sentence);
}

/** `…, sagte Hale`, of words that have no marks. */
export function clauseAtEnd(table: ReportingWords, sentence: string): ReportingClause | undefined {
  // `Jan Orr, a pilot, who knows the port, said`: the subject stands before.
  const opening = firstConstituent(table, sentence);
  if (opening?.kind === 'name' && /^,/.test(sentence.slice(opening.at.end))) return undefined;
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
  const { opening, fronted } = patternsOf(table);
  if (fronted.test(sentence)) return undefined;
  const match = opening.exec(sentence);
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
  let start = offset + place[0];
  const end = offset + place[1];
  const { saying } = patternsOf(table);
  const ofWhom = saying?.exec(text.slice(start, end))?.[0];
  if (ofWhom !== undefined && start + ofWhom.length >= end) return undefined;
  if (ofWhom !== undefined) start += ofWhom.length;
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
