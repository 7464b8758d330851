/**
 * The clause that gives a quotation to somebody: that of its own sentence, else of the words that it goes on from, else
 * whom its sentence or the paragraph before is about, which is a guess.
 */

import type { Range } from '../../text/line-index.ts';
import type { Quotation } from '../quotations/outer-quotations.ts';
import { turnsOf } from '../quotations/turns.ts';
import type { ArticleText } from '../source-text.ts';
import {
  clauseOver,
  continued,
  isOnlyQuoted,
  type PlacedClause,
  quotedIn,
  sentenceOver,
  sentencesUpTo,
  speakerIn,
} from '../speakers/antecedents.ts';
import { type Masked, maskedParagraph } from '../speakers/masked-paragraph.ts';
import { personNamed } from '../speakers/persons.ts';
import { leadingSubject, reportingClause } from '../speakers/reporting-clause.ts';
import { questionsOf } from './questions.ts';

export interface FoundClause {
  readonly said: PlacedClause;
  /** No clause introduces the words: it is whom the sentence is about. */
  readonly isGuess: boolean;
}

/** A quotation that has been read, with the clause that was found for it. */
export interface ReadBefore {
  readonly quotation: Quotation;
  readonly found: FoundClause | undefined;
}

export function findClause(
  article: ArticleText,
  { parts }: Quotation,
  before: ReadBefore | undefined,
): FoundClause | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  const there = first && maskedParagraph(article.source, first.paragraph, first.start);
  if (!there || !last) return undefined;
  const lastThere = maskedParagraph(article.source, last.paragraph, last.start);
  const said =
    turnClause(article, there) ??
    clauseOver(there, first) ??
    (last !== first && lastThere ? clauseOver(lastThere, last) : undefined) ??
    continued(article, there, first) ??
    signature(article, there, last);
  if (said) return { said, isGuess: false };
  const [from, to] = [first.start - there.start, first.end - there.start];
  const own = sentenceOver(there, from, to);
  const sentence = there.text.slice(own.start, own.end);
  const place = (clause: PlacedClause['clause']): PlacedClause => ({
    clause,
    there,
    offset: own.start,
  });
  // Answers are of the one who is interviewed.
  const isAnswer = questionsOf(article.source).has(first.paragraph - 1);
  const beforeNumber = before?.quotation.parts.at(-1)?.paragraph;
  if (isOnlyQuoted(sentence)) {
    let previous = first.paragraph - 1;
    while (article.skip.has(previous)) previous--;
    const isNext = beforeNumber === previous || isAnswer;
    return isNext && before?.found ? before.found : paragraphBefore(article, first.paragraph);
  }
  // `“We go,” Vale said. “We sail at” dawn.`
  const isOpening = /^[“"„«‘'\s]*$/.test(sentence.slice(0, from - own.start));
  if (isOpening && beforeNumber === first.paragraph && before?.found) return before.found;
  for (const words of quotedIn(sentence)) {
    const clause = reportingClause(sentence, words);
    if (clause) return { said: place(clause), isGuess: false };
  }
  const subject = leadingSubject(sentence.slice(0, from - own.start)) ?? leadingSubject(sentence);
  return subject && { said: place(subject), isGuess: true };
}

/** The label of a turn: `VALE: I did.` */
function turnClause({ source }: ArticleText, there: Masked): PlacedClause | undefined {
  const turn = turnsOf(source).get(there.number);
  if (!turn) return undefined;
  const at = { start: turn.label.start - there.start, end: turn.label.end - there.start };
  const subject = source.text.slice(turn.label.start, turn.label.end);
  return {
    clause: { subject, kind: 'name', isPlain: true, around: subject, at },
    there,
    offset: 0,
  };
}

/** Who speaks in the paragraph before one of quoted words alone, or whom its last sentences are about. */
function paragraphBefore(article: ArticleText, number: number): FoundClause | undefined {
  const there = maskedParagraph(article.source, number - 1);
  if (!there || article.skip.has(number - 1)) return undefined;
  for (const { start, end } of sentencesUpTo(there, there.text.length)) {
    const clause = speakerIn(there.text.slice(start, end), article);
    if (clause) return { said: { clause, there, offset: start }, isGuess: true };
  }
  return undefined;
}

/** `— Ada Vale, mayor of Varna` after the words, in their paragraph or as the next one. */
function signature(article: ArticleText, there: Masked, last: Range): PlacedClause | undefined {
  const end = last.end - there.start;
  const isLast = /^[”"’'»]?\s*$/.test(there.text.slice(end));
  const place = isLast ? maskedParagraph(article.source, there.number + 1) : there;
  const base = isLast ? 0 : end;
  const match = SIGNATURE.exec(place?.text.slice(base, base + MAX_SIGNATURE) ?? '');
  const name = match?.groups?.name;
  if (!place || !match || name === undefined) return undefined;
  const isWhole = place.text.length - base < MAX_SIGNATURE;
  if (!isWhole || !personNamed(article.source, name)) return undefined;
  const start = base + match[0].indexOf(name);
  const at = { start, end: start + name.length };
  return {
    clause: { subject: name, kind: 'name', isPlain: true, around: name, at },
    there: place,
    offset: 0,
  };
}

const SIGNATURE = /^[”"’'»]?\s*(?:--?|[–—])\s*(?<name>\p{Lu}[^,.;:“”"\uFFFC]{1,60})[,.]?/u;
const MAX_SIGNATURE = 120;
