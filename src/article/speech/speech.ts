/**
 * The quotations of an article with those who say them, read once: who speaks and how, in which words the article says
 * so, whom a pronoun or a role stands for, and how sure that is. Checking compares a brief with it, and `source show`
 * prints it.
 */

import { ENGLISH, isEnglish } from '../../language/languages.ts';
import type { ReportingWords } from '../../language/model/reporting-words.ts';
import { definedOnly } from '../../text/defined-only.ts';
import type { Range } from '../../text/line-index.ts';
import { memoised } from '../../text/memo.ts';
import { languageOfText } from '../language-of.ts';
import type { Quotation } from '../quotations/outer-quotations.ts';
import { quotationsOf } from '../quotations/quotations.ts';
import type { ArticleText, SourceText } from '../source-text.ts';
import { antecedent, type PlacedClause } from '../speakers/antecedents.ts';
import { QUOTED } from '../speakers/clause.ts';
import { reportingWordsOf } from '../speakers/clause-by-table.ts';
import { namedByTable } from '../speakers/named-by-table.ts';
import type { SubjectKind } from '../speakers/noun-phrase.ts';
import { type Person, personNamed } from '../speakers/persons.ts';
import { type FoundClause, findClause, type ReadBefore } from './find-clause.ts';
import { findClauseByTable, sentenceBefore } from './find-clause-by-table.ts';
import { fullName, roleOf, saidTo } from './full-name.ts';
import { innerClause, isOfSpeaker } from './inner-clause.ts';
import { type Manner, mannerOf } from './manner.ts';
import { questionsOf } from './questions.ts';

export interface Speech {
  readonly quotation: Quotation;
  readonly manner: Manner;
  /** `part` where the words are a piece of the article’s own sentence. */
  readonly extent: 'whole' | 'part';
  /** Absent where none is read. */
  readonly speaker?: SpeakerRead;
  /** Words in it that it gives to others. */
  readonly inner: readonly InnerSpeech[];
}

export interface InnerSpeech {
  readonly quotation: Quotation;
  /** As the words around it have it; absent where they do not say, or it is whoever speaks them. */
  readonly speaker?: string;
}

export interface SpeakerRead {
  /** As fully as the article names them anywhere; absent for a pronoun that is not resolved. */
  readonly name?: string;
  /** What that is: a name, or the description of somebody. */
  readonly kind: SubjectKind;
  /** As the article has it beside the words: `Hale`, `he`, `the official`. */
  readonly written: string;
  /** What the article says that they are, beside the words: `mayor of Varna`. */
  readonly role?: string;
  /** To whom they speak: `reporters` of `told reporters`. */
  readonly saidTo?: string;
  /** The clause beside the words. */
  readonly said: PlacedClause;
  /**
   * `sure`: a clause plainly says so. `likely`: it leaves a doubt, or a pronoun or a role was resolved. `guess`: no clause
   * says so; the sentence, or the one before, is about them.
   */
  readonly sureness: 'sure' | 'likely' | 'guess';
}

interface Reading {
  readonly language: string | undefined;
  readonly skip: ReadonlySet<number>;
  readonly speeches: readonly Speech[];
}

const known = memoised((_: SourceText): Reading[] => []);

/** In the order of their opening marks; without those inside other quotations. */
export function speechOf(article: ArticleText): readonly Speech[] {
  const language = languageOfText(article.source, article.language);
  const readings = known(article.source);
  const isSame = (one: Reading): boolean =>
    one.language === language &&
    one.skip.size === article.skip.size &&
    [...one.skip].every((number) => article.skip.has(number));
  const found = readings.find(isSame);
  if (found) return found.speeches;
  const skip = new Set([...article.skip, ...questionsOf(article.source)]);
  const speeches = readSpeech({ ...article, skip, ...(language !== undefined && { language }) });
  readings.push({ language, skip: article.skip, speeches });
  return speeches;
}

function readSpeech(article: ArticleText): Speech[] {
  let before: ReadBefore | undefined;
  let lastPerson: Person | undefined;
  const table = reportingWordsOf(article.language);
  const { quotations } = quotationsOf(article.source);
  const nested = Map.groupBy(quotations, outermost);
  return quotations
    .filter(({ within }) => !within)
    .map((quotation) => {
      const found = isEnglish(article.language)
        ? findClause(article, quotation, before)
        : table && findClauseByTable(article, table, quotation, before);
      before = { quotation, found };
      const speaker =
        found &&
        (table
          ? readSpeakerByTable(article, table, found)
          : readSpeaker(article, found, lastPerson));
      const person =
        speaker?.name === undefined ? undefined : personNamed(article.source, speaker.name);
      if (person) lastPerson = person;
      const introduction = {
        ...(found && !found.isGuess && { verb: clauseWords(found.said) }),
        isBeside: found !== undefined && standsAfter(quotation, found.said),
        isBefore: found !== undefined && standsBefore(quotation, found.said),
      };
      return {
        quotation,
        manner: mannerOf(
          article.source,
          quotation,
          introduction,
          isEnglish(article.language) ? 'english' : table,
        ),
        extent: extentOf(article.source, quotation),
        ...(speaker && { speaker }),
        inner: (nested.get(quotation) ?? [])
          .filter((one) => one !== quotation)
          .map((one) => innerSpeech(article.source, quotation, one)),
      };
    });
}

function outermost(quotation: Quotation): Quotation {
  let outer = quotation;
  while (outer.within) outer = outer.within;
  return outer;
}

function innerSpeech(source: SourceText, outer: Quotation, quotation: Quotation): InnerSpeech {
  const clause = innerClause(source, wholeOf(outer), wholeOf(quotation));
  // `I was told ‘…’` does not say by whom.
  const isSaid = clause !== undefined && !isOfSpeaker(clause);
  return { quotation, ...(isSaid && { speaker: clause.subject }) };
}

function wholeOf({ parts }: Quotation): Range {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

/** Pronouns and roles that lead to one another. */
const MAX_HOPS = 4;

function readSpeaker(
  article: ArticleText,
  { said, isGuess }: FoundClause,
  lastPerson: Person | undefined,
): SpeakerRead {
  let meant: PlacedClause | undefined = said;
  for (let hop = 0; meant && meant.clause.kind !== 'name' && hop < MAX_HOPS; hop++) {
    meant = antecedent(article, meant);
  }
  const { clause } = said;
  const named = (meant ?? said).clause;
  const role = roleOf(named);
  const listener = saidTo(said);
  const isSure = clause.isPlain && named === clause;
  const name =
    named.kind === 'pronoun'
      ? isPronounOf(clause.subject, lastPerson)
        ? lastPerson?.name
        : undefined
      : fullName(article.source, named);
  return {
    ...(name !== undefined && { name }),
    kind: named.kind,
    written: clause.subject,
    ...definedOnly({ role, saidTo: listener }),
    said,
    sureness: isGuess ? 'guess' : isSure ? 'sure' : 'likely',
  };
}

function readSpeakerByTable(
  article: ArticleText,
  table: ReportingWords,
  { said, isGuess }: FoundClause,
): SpeakerRead {
  const { clause, there, offset } = said;
  const isPronoun = clause.kind === 'pronoun';
  const meant = isPronoun ? sentenceBefore(article, table, there.number, offset)?.said : said;
  const named = meant && namedByTable(table, meant.clause);
  const role = named?.role;
  return {
    ...(named && { name: named.name }),
    kind: named?.kind ?? 'pronoun',
    written: clause.subject,
    ...(role !== undefined && { role }),
    said,
    sureness: isGuess ? 'guess' : isPronoun || !clause.isPlain ? 'likely' : 'sure',
  };
}

/** Whether `he` or `she` can be who spoke last. */
function isPronounOf(pronoun: string, person: Person | undefined): boolean {
  const { he, she } = ENGLISH.speech.pronouns;
  const word = pronoun.toLowerCase();
  const gender = he.subject.includes(word) ? 'he' : she.subject.includes(word) ? 'she' : undefined;
  return gender !== undefined && person !== undefined && (person.gender ?? gender) === gender;
}

const MASKED = new RegExp(`${QUOTED}+`, 'gu');

/** The subject with its verb: `Hale denied`. */
export function clauseWords({ clause, there, offset }: PlacedClause): string {
  const words = there.text.slice(offset + clause.at.start, offset + clause.at.end).trim();
  return words.replace(MASKED, '…');
}

/** Whether the clause stands right after the words: `“…,” Vale said`. */
function standsAfter({ parts }: Quotation, { there, offset, clause }: PlacedClause): boolean {
  const gap = there.start + offset + clause.at.start - (parts.at(-1)?.end ?? 0);
  return gap >= 0 && gap < 4;
}

/** Whether the clause stands before the words. */
function standsBefore({ parts }: Quotation, { there, offset, clause }: PlacedClause): boolean {
  return there.start + offset + clause.at.end <= (parts[0]?.start ?? 0);
}

/** A whole sentence begins with a capital and ends with a stop or comma, or with what the speaker adds after a clause. */
function extentOf({ text }: SourceText, { parts }: Quotation): Speech['extent'] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return 'part';
  const begins = /^[\s…[(“‘"']*[\p{Lu}\p{N}]/u.test(text.slice(first.start, first.start + 10));
  const ends = /[.,!?…–—-][”"’']?\s*$/.test(
    text.slice(Math.max(first.start, last.end - 4), last.end),
  );
  return begins && ends ? 'whole' : 'part';
}
