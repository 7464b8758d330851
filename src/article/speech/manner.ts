/**
 * How an article means a quotation: as words that somebody said, asked or denied, as a headline, or as a term or title,
 * which nobody said here (`the show “Port Today”`).
 */

import { ENGLISH } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import type { ReportingWords } from '../../language/model/reporting-words.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { lazily, memoised } from '../../text/memo.ts';
import type { Quotation } from '../quotations/outer-quotations.ts';
import { quotationsOf } from '../quotations/quotations.ts';
import { paragraphText, type SourceText } from '../source-text.ts';
import { isNamingBefore, isSayingBefore, isTermByTable } from './term-by-table.ts';

export type Manner = 'said' | 'asked' | 'denied' | 'headline' | 'term';

const PATTERNS = lazily(() => {
  const { sense, speech } = ENGLISH;
  return {
    word: /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu,
    small: new RegExp(
      `^(?:${anyWord([...speech.articles, ...speech.prepositions, 'and', 'or', 'not', 'our'])})$`,
    ),
    denied: new RegExp(`\\b(?:${anyOf(sense.denial.deny)})\\b`, 'i'),
    /** A noun after the words: `the “grey” market`. */
    attributive:
      /^[”"’']?\s+(?!of\b|to\b|in\b|on\b|and\b|or\b|but\b|by\b|for\b|from\b|with\b|that\b|as\b|at\b|is\b|was\b|are\b|were\b|seems?\b|has\b|have\b|had\b|would\b|could\b|can\b|will\b|may\b)\p{Ll}+/u,
    /** The verb beside the subject, and not another one between: `he asked about it, called her`. */
    asked:
      /^(?:ask|inquire|wonder|question)(?:s|ed|d)?\b|\b(?:ask|inquire|wonder|question)(?:s|ed|d)?\W*$/i,
    ofTerm: new RegExp(`\\b${anyWord(speech.ofTerms)}\\s+[“"‘'«„]?$`, 'i'),
    byAgent: /^[”"’'»]?\s+by\s/,
    naming: new RegExp(
      `\\b${anyWord([...speech.calling, ...speech.aimed])}(?:\\s+\\S+){0,3}\\s*[“"‘'«„]?$|\\bas\\s+[“"‘'«„]?$`,
      'i',
    ),
    /** `on ABC’s “Port Today”` */
    programme: /\bon\s+(?:\p{Lu}[\p{L}\p{N}.]+['’]s\s+)?[“"‘'«„]?$/u,
    /** `Gov. A.B. “Dutch” Vale` */
    nickname: [/\p{Lu}[\p{L}.]*\s[“"‘']$/u, /^,?[”"’']\s\p{Lu}\p{Ll}/u],
    /** `that he “went too far” there` */
    subjectBefore: new RegExp(`\\b${GRAMMAR().subjects}\\s+[“"‘'«„]?$`, 'i'),
  };
});

/** Words that a headline has at most. */
const MOST_IN_HEADLINE = 18;
/** Words of a quotation that is surely more than a term. */
const WHOLE = 4;

/** The clause that introduces words. */
export interface IntroducingClause {
  /** Its words; absent where no clause says who speaks. */
  readonly verb?: string;
  /** It stands right after the quotation, or somewhere before it. */
  readonly isBeside: boolean;
  readonly isBefore: boolean;
}

/** Of an article in English, or in a language whose reporting words are `table`. */
export function mannerOf(
  source: SourceText,
  quotation: Quotation,
  { verb, isBeside, isBefore: isIntroduced }: IntroducingClause,
  language: 'english' | ReportingWords | undefined,
): Manner {
  const { parts } = quotation;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return 'said';
  if (isInHeadline(source, first.paragraph)) return 'headline';
  const words = wordsOfText(parts.map(({ start, end }) => source.text.slice(start, end)).join(' '));
  if (isOtherMark(source, quotation)) return words.length < WHOLE ? 'term' : 'headline';
  const before = source.text.slice(Math.max(0, first.start - 60), first.start);
  const after = source.text.slice(last.end, last.end + 20);
  const isOwnSentence =
    /(?:^|[.!?”"]\s+|\n)["“”'‘]$/.test(before) && /[.!?]$/.test(source.text.slice(0, last.end));
  const isSingle = words.length === 1;
  const isTitle =
    isTitleCase(words) && (!isSingle || (language === 'english' && verb === undefined));
  const table = language === 'english' ? undefined : language;
  if (isNamingBefore(table, before)) return 'term';
  const isOther = language !== 'english' && !isBeside && !isOwnSentence;
  if (isOther && isTermByTable(table, words, { before, after }, verb !== undefined, isIntroduced))
    return 'term';
  const isLedTo = language !== 'english' && isSayingBefore(table, before);
  const isBefore =
    verb === undefined &&
    words.length < WHOLE &&
    PATTERNS().attributive.test(after) &&
    !PATTERNS().subjectBefore.test(before);
  const isProgramme = isTitle && PATTERNS().programme.test(before);
  if (
    (isTitle || isBefore) &&
    !isLedTo &&
    !isOwnSentence &&
    !isBeside &&
    (isProgramme || !PATTERNS().naming.test(before))
  )
    return 'term';
  const [nickname, surname] = PATTERNS().nickname;
  if (isSingle && nickname?.test(before) && surname?.test(after)) return 'term';
  const isNamed = PATTERNS().ofTerm.test(before) && !PATTERNS().byAgent.test(after);
  if (isNamed && words.length <= WHOLE) return 'term';
  if (verb === undefined) return 'said';
  if (PATTERNS().denied.test(verb)) return 'denied';
  return PATTERNS().asked.test(verb) ? 'asked' : 'said';
}

/** The first paragraph, where it is short and only one sentence, and others follow. */
function isInHeadline(source: SourceText, number: number): boolean {
  if (number !== 1 || source.paragraphs.length < 4) return false;
  const text = paragraphText(source, 1);
  const words = wordsOfText(text);
  return words.length <= MOST_IN_HEADLINE && !/[.!?][”"’']?\s+\S+\s+\S/.test(text);
}

/** Single marks in an article whose speakers have double ones: its headlines, and titles. */
function isOtherMark(source: SourceText, { mark }: Quotation): boolean {
  return SINGLE.test(mark) && hasDoubleMarks(source).most;
}

const SINGLE = /^[‘'‚‛’]$/;

const hasDoubleMarks = memoised((source: SourceText) => {
  const counts = { single: 0, double: 0 };
  for (const { parts, mark } of quotationsOf(source).quotations) {
    const [first] = parts;
    if (!first || first.end - first.start < 25) continue;
    if (SINGLE.test(mark)) counts.single++;
    else counts.double++;
  }
  return { most: counts.double > 0 && counts.double >= counts.single };
});

function isTitleCase(words: readonly string[]): boolean {
  return (
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || PATTERNS().small.test(word))
  );
}

function wordsOfText(text: string): string[] {
  return text.match(PATTERNS().word) ?? [];
}
