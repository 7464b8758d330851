/**
 * Finds who speaks when the sentence of the words does not name anybody: what a continued quotation goes on from, whom
 * a pronoun means, which official `the official` is.
 */

import { ENGLISH } from '../../language/languages.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { countWhile } from '../../text/binary-search.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import type { ArticleText } from '../source-text.ts';
import { QUOTED, type ReportingClause } from './clause.ts';
import { headOf, isBody } from './head-noun.ts';
import { type Masked, maskedParagraph } from './masked-paragraph.ts';
import { isNamedInQuoted } from './named-in-quoted.ts';
import { hasRole } from './noun-phrase.ts';
import { phraseOf } from './official-meant.ts';
import { personNamed, personsIn } from './persons.ts';
import { leadingSubject, reportingClause } from './reporting-clause.ts';
import { isPersonName } from './who-is-who.ts';

/** A clause and where it stands. */
export interface PlacedClause {
  readonly clause: ReportingClause;
  readonly there: Masked;
  /** Where its sentence begins in the paragraph’s text. */
  readonly offset: number;
}

/** How far back a pronoun leads, in paragraphs. */
const MAX_BACK = 4;

/** The clause of the sentence, or sentences, that some words of a paragraph stand in. */
export function clauseOver(there: Masked, words: Range): PlacedClause | undefined {
  const [from, to] = [words.start - there.start, words.end - there.start];
  const { start, end } = sentenceOver(there, from, to);
  const sentence = there.text.slice(start, end);
  const clause =
    reportingClause(sentence, { start: from - start, end: to - start }) ?? leadingPronoun(sentence);
  return clause && { clause, there, offset: start };
}

/** A sentence that is longer is read only so far around the words, or from its end: nobody writes it. */
const MAX_SENTENCE = 1500;

/** From the sentence that holds one offset of a paragraph’s text to that which holds another. */
export function sentenceOver({ text, sentences }: Masked, from: number, to: number): Range {
  const first = sentences[countEndingBy(sentences, from)] ?? { start: 0, end: text.length };
  const last = sentences[countEndingBy(sentences, to - 1)] ?? first;
  return {
    start: Math.max(first.start, from - MAX_SENTENCE),
    end: Math.min(Math.max(first.end, last.end), to + MAX_SENTENCE),
  };
}

/** How many sentences end at an offset or before it. */
function countEndingBy(sentences: readonly Range[], offset: number): number {
  return countWhile(sentences.length, (index) => (sentences[index]?.end ?? 0) <= offset);
}

/** Sentences of a paragraph that are looked back over. */
const MAX_SENTENCES = 30;

/** Sentences of a paragraph that begin before an offset of its text, last to first, cut there. */
export function* sentencesUpTo({ sentences }: Masked, stop: number): Generator<Range> {
  const upTo = stop <= 0 ? 0 : Math.min(sentences.length, countEndingBy(sentences, stop - 1) + 1);
  for (const { start, end } of sentences.slice(Math.max(0, upTo - MAX_SENTENCES), upTo).reverse()) {
    const until = Math.min(end, stop);
    yield { start: Math.max(start, until - MAX_SENTENCE), end: until };
  }
}

const PATTERNS = lazily(() => {
  const { startingPeople, ofPeople, articles } = GRAMMAR();
  return {
    startingPronoun: new RegExp(
      `^[\\s“"‘']*(?:(?:[^,.;:“”"\uFFFC]{1,40},|Then|And|But|So|Yet|Still|Now|Earlier|Later|In \\d{4})\\s+)?(?<subject>${startingPeople}|${ofPeople})\\b`,
    ),
    described: new RegExp(
      `^,\\s(?:(?:${articles}|who|\\d\\d)\\b|\\p{Lu}[\\p{L}\\p{M}-]*['’]s\\s\\p{Ll})`,
      'u',
    ),
  };
});

type Pronoun = keyof typeof ENGLISH.speech.pronouns;

function isOneOf(word: string, ...pronouns: readonly Pronoun[]): boolean {
  return pronouns.some((one) => {
    const { subject, possessive } = ENGLISH.speech.pronouns[one];
    return subject.includes(word) || possessive.includes(word);
  });
}

function leadingPronoun(sentence: string): ReportingClause | undefined {
  const match = PATTERNS().startingPronoun.exec(sentence);
  const subject = match?.groups?.subject;
  if (!match || subject === undefined) return undefined;
  const at = { start: match[0].length - subject.length, end: match[0].length };
  return { subject, kind: 'pronoun', isPlain: false, around: subject, at };
}

/** Words that are a sentence by themselves go on from the one before: `“We go,” Hale said. “Tonight.”` */
export function continued(
  article: ArticleText,
  there: Masked,
  words: Range,
): PlacedClause | undefined {
  const [from, to] = [words.start - there.start, words.end - there.start];
  const own = sentenceOver(there, from, to);
  if (!isOnlyQuoted(there.text.slice(own.start, own.end))) return undefined;
  for (const { start, end } of sentencesUpTo(there, own.start)) {
    const sentence = there.text.slice(start, end);
    if (isOnlyQuoted(sentence)) continue;
    const quoted = quotedIn(sentence);
    const clause =
      quoted.length === 0
        ? speakerIn(sentence, article)
        : quoted.map((words) => reportingClause(sentence, words)).find((one) => one !== undefined);
    const found = clause ?? leadingPronoun(sentence);
    return found && { clause: quoted.length === 0 ? unsure(found) : found, there, offset: start };
  }
  return undefined;
}

function unsure(clause: ReportingClause): ReportingClause {
  return { ...clause, isPlain: false };
}

/** Stretches of quoted words with their stops: whole statements first, of each the last first. */
export function quotedIn(sentence: string): Range[] {
  const all = Array.from(sentence.matchAll(/\uFFFC+[.,!?…–—-]?/gu), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  })).reverse();
  const isStatement = ({ end }: Range): boolean => /[,!?]$/.test(sentence.slice(0, end));
  return [...all.filter(isStatement), ...all.filter((one) => !isStatement(one))];
}

export function isOnlyQuoted(sentence: string): boolean {
  return sentence.includes(QUOTED) && !/[\p{L}\p{N}]/u.test(sentence);
}

/** Who speaks in a sentence, or whom it is about. */
export function speakerIn(
  sentence: string,
  article: ArticleText,
  isMainOnly = false,
): ReportingClause | undefined {
  const { length } = sentence;
  const quoted = quotedIn(sentence).map((words) => reportingClause(sentence, words));
  return (
    quoted.find((one) => one !== undefined) ??
    reportingClause(sentence, { start: 0, end: 0 }) ??
    reportingClause(sentence, { start: length, end: length }) ??
    aboutPerson(sentence, article, isMainOnly)
  );
}

function aboutPerson(
  sentence: string,
  article: ArticleText,
  isMainOnly: boolean,
): ReportingClause | undefined {
  const about = leadingSubject(sentence, { isMainOnly });
  if (about?.kind !== 'name') return about?.kind === 'pronoun' ? about : undefined;
  const isDescribed = PATTERNS().described.test(sentence.slice(about.at.end));
  return isDescribed || isPersonLike(article, about) ? { ...about, isPlain: true } : undefined;
}

/** Somebody whom `he` or `she` can mean. */
function isPersonLike(article: ArticleText, { subject, around }: ReportingClause): boolean {
  return hasRole(subject) || hasRole(around) || isPersonName(article.source, subject);
}

/** Whom a pronoun means, or which `official` is `the official`; undefined for other subjects. */
export function antecedent(article: ArticleText, said: PlacedClause): PlacedClause | undefined {
  const { subject, kind } = said.clause;
  const role =
    kind === 'definite' ? /^the\s+(?<role>\p{L}+)$/iu.exec(subject)?.groups?.role : undefined;
  const isAged = /^the\s\d\d-year-old$/i.test(subject);
  if (kind !== 'pronoun' && role === undefined && !isAged) return undefined;
  const pronoun = subject.toLowerCase();
  // Who writes the article, or somebody whom it quotes at length.
  if (kind === 'pronoun' && isOneOf(pronoun, 'we')) return undefined;
  for (const { sentence, there, offset } of sentencesBefore(article, said)) {
    const isSame = there === said.there && offset === said.offset;
    const clause =
      role !== undefined
        ? phraseOf(role, sentence)
        : isHimOrHer(pronoun)
          ? (personMeant(sentence, article, pronoun, isSame) ??
            speakerIn(sentence, article, isSame))
          : (speakerIn(sentence, article, isSame) ?? leadingSubject(sentence));
    if (!clause || clause.kind === 'pronoun') continue;
    if (isAged && !canBeHimOrHer(article, clause)) continue;
    const isHim = role === undefined && clause.kind === 'name' && isOneOf(pronoun, 'he', 'she');
    if (isHim && isOfOtherGender(article, pronoun, clause)) continue;
    const isThem = isOneOf(pronoun, 'they', 'it');
    if (isThem && clause.kind === 'name' && isPersonName(article.source, clause.subject)) continue;
    if (isHimOrHer(pronoun) && !canBeHimOrHer(article, clause)) continue;
    if (isHim && isNamedInQuoted(article.source, said, clause.subject)) continue;
    return { clause, there, offset };
  }
  return undefined;
}

/** No `the US`, no `CNN`, and no `Research` at the beginning of a sentence. */
function canBeHimOrHer({ source }: ArticleText, { subject, kind }: ReportingClause): boolean {
  if (isBody(headOf(subject))) return false;
  if (kind !== 'name' || hasRole(subject) || personNamed(source, subject)) return true;
  return (
    !/^[Tt]he\s|^\p{Lu}{2,}$/u.test(subject) && !source.text.includes(` ${subject.toLowerCase()} `)
  );
}

/** The person whom `he` or `she` means in a sentence: who speaks in it, else who is its subject. */
function personMeant(
  sentence: string,
  article: ArticleText,
  pronoun: string,
  isSame: boolean,
): ReportingClause | undefined {
  const wanted = isOneOf(pronoun, 'he') ? 'he' : 'she';
  const persons = personsIn(article.source, sentence).filter(
    ({ person }) => person.gender === undefined || person.gender === wanted,
  );
  const named = speakerIn(sentence, article, isSame);
  if (named?.kind === 'pronoun' && isHimOrHer(named.subject.toLowerCase())) {
    // `When Ada Vale sailed, she said`
    const before = persons.find(({ end, isSubject }) => isSubject && end < named.at.start);
    return before && ofPerson(sentence, before);
  }
  const isTheSpeaker = ({ start, end }: Range): boolean =>
    named !== undefined && start < named.at.end && named.at.start < end;
  const isSaid = named?.isPlain === true && quotedIn(sentence).length > 0;
  if (
    named?.kind === 'name' &&
    (isSaid || persons.some((one) => isTheSpeaker(one) && one.isSubject))
  )
    return named;
  const found =
    persons.find((one) => one.isSubject && !one.isPossessive) ??
    // `Ada Vale, Hale’s deputy, sailed`: Hale is beside the subject.
    persons.find(({ start, isSubject }) => isSubject && !/,\s*$/.test(sentence.slice(0, start)));
  return found && ofPerson(sentence, found);
}

function ofPerson(sentence: string, { start, end }: Range): ReportingClause {
  const subject = sentence.slice(start, end);
  return { subject, kind: 'name', isPlain: false, around: subject, at: { start, end } };
}

/** `he` or `she`, which no campaign is. */
function isHimOrHer(word: string): boolean {
  const { he, she } = ENGLISH.speech.pronouns;
  return he.subject.includes(word) || she.subject.includes(word);
}

function isOfOtherGender(
  article: ArticleText,
  pronoun: string,
  { subject }: ReportingClause,
): boolean {
  const gender = personNamed(article.source, subject)?.gender;
  const wanted = isOneOf(pronoun, 'he') ? 'he' : isOneOf(pronoun, 'she') ? 'she' : undefined;
  return gender !== undefined && wanted !== undefined && gender !== wanted;
}

/** What stands before a clause in its own sentence, then the sentences before it, last to first. */
function* sentencesBefore(
  article: ArticleText,
  { clause, there, offset }: PlacedClause,
): Generator<{ readonly sentence: string; readonly there: Masked; readonly offset: number }> {
  const until = offset + clause.at.start;
  for (let step = 0; step <= MAX_BACK; step++) {
    const paragraph = step === 0 ? there : maskedParagraph(article.source, there.number - step);
    if (!paragraph) return;
    if (article.skip.has(paragraph.number)) continue;
    const stop = step === 0 ? until : paragraph.text.length;
    for (const { start, end } of sentencesUpTo(paragraph, stop)) {
      yield { sentence: paragraph.text.slice(start, end), there: paragraph, offset: start };
    }
  }
}
