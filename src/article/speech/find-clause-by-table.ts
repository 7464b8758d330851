/** The clause that gives a quotation to somebody, in a language other than English, by its table of reporting words. */

import type { ReportingWords } from '../../language/model/reporting-words.ts';
import type { Quotation } from '../quotations/outer-quotations.ts';
import type { ArticleText } from '../source-text.ts';
import {
  isOnlyQuoted,
  type PlacedClause,
  quotedIn,
  sentenceOver,
  sentencesUpTo,
} from '../speakers/antecedents.ts';
import { QUOTED } from '../speakers/clause.ts';
import {
  clauseAtEnd,
  clauseByTable,
  firstConstituent,
  isReportedSpeech,
} from '../speakers/clause-by-table.ts';
import { type Masked, maskedParagraph } from '../speakers/masked-paragraph.ts';
import type { FoundClause, ReadBefore } from './find-clause.ts';
import { isSayingBefore } from './term-by-table.ts';

export function findClauseByTable(
  article: ArticleText,
  table: ReportingWords,
  { parts }: Quotation,
  before: ReadBefore | undefined,
): FoundClause | undefined {
  const [first] = parts;
  const there = first && maskedParagraph(article.source, first.paragraph, first.start);
  if (!there) return undefined;
  const [from, to] = [first.start - there.start, first.end - there.start];
  const own = sentenceOver(there, from, to);
  const sentence = there.text.slice(own.start, own.end);
  const place = (clause: PlacedClause['clause']): PlacedClause => ({
    clause: asWritten(article.source, there, own.start, clause),
    there,
    offset: own.start,
  });
  const said = clauseByTable(table, sentence, { start: from - own.start, end: to - own.start });
  if (said) return { said: place(said), isGuess: false };
  const isOnly = isOnlyQuoted(sentence);
  if (!isOnly) {
    for (const words of quotedIn(sentence)) {
      const clause = clauseByTable(table, sentence, words);
      if (clause) return { said: place(clause), isGuess: false };
    }
    const lead = sentence.slice(0, from - own.start);
    const subject = isReportedSpeech(table, sentence) ? undefined : firstConstituent(table, lead);
    // `Lena Vogt winkte ab: „…“`
    if (subject) return { said: place(subject), isGuess: !isSayingBefore(table, lead) };
  }
  const beforeNumber = before?.quotation.parts.at(-1)?.paragraph ?? Number.NaN;
  if (
    before?.found &&
    (beforeNumber === first.paragraph || (isOnly && beforeNumber === first.paragraph - 1))
  )
    return before.found;
  return sentenceBefore(article, table, first.paragraph, own.start);
}

/** Whom the sentence before is about, in its paragraph or the one before. */
export function sentenceBefore(
  article: ArticleText,
  table: ReportingWords,
  number: number,
  until: number,
): FoundClause | undefined {
  for (let step = 0; step <= 1; step++) {
    const there = maskedParagraph(article.source, number - step);
    if (!there) return undefined;
    for (const { start, end } of sentencesUpTo(there, step === 0 ? until : there.text.length)) {
      const sentence = there.text.slice(start, end);
      const clause =
        clauseAtEnd(table, sentence) ??
        clauseByTable(table, sentence, { start: sentence.length, end: sentence.length }) ??
        firstConstituent(table, sentence);
      if (clause && clause.kind !== 'pronoun')
        return { said: { clause, there, offset: start }, isGuess: true };
    }
  }
  return undefined;
}

/** With the words that are masked in it: `die „Morgenpost“`. */
function asWritten(
  { text }: ArticleText['source'],
  there: Masked,
  offset: number,
  clause: PlacedClause['clause'],
): PlacedClause['clause'] {
  if (!clause.around.includes(QUOTED)) return clause;
  const from = there.text.indexOf(clause.around, offset);
  const [start, end] = [there.start + from, there.start + from + clause.around.length];
  const around = from < 0 ? clause.around.replaceAll(QUOTED, '') : text.slice(start, end);
  return { ...clause, around, subject: around.slice(0, clause.subject.length) };
}
