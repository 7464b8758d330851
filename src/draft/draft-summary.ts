/** The summary of a draft: sentences of the article, for the editor to say in other words. */
import { type ArticleText, paragraphText } from '../article/source-text.ts';
import type { SummaryPoint } from '../brief/model/brief.ts';
import { isEnglish } from '../language/languages.ts';
import { GRAMMAR } from '../language/words/grammar.ts';
import { chooseSentences } from './choose-sentences.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { oneLine } from './wording.ts';

const MOST = 5;
/** `VARNA, July 29 (AP) —` and `Varna (AFP) –` before the first sentence. */
const DATELINE =
  /^(?:\p{Lu}{3,}[^—–]{0,50}?|(?:\p{Lu}[\p{L}.]+,?\s){1,4}\(\p{Lu}\p{L}+\))\s(?:—|–|--?)\s(?=\p{Lu})/u;
/** Characters of a quotation in a sentence that make it the speaker’s more than the article’s. */
const MOST_QUOTED = 0.5;

export function draftSummary(article: ArticleText): readonly SummaryPoint[] {
  const isFitting = (sentence: Sentence): boolean =>
    /[.!…][”"’')\]]*$/.test(sentence.text) &&
    quotedShare(sentence.text) <= MOST_QUOTED &&
    !isTurn(article, sentence.paragraph) &&
    !(isEnglish(article.language) && leansOnOthers(sentence.text));
  return chooseSentences([...sentencesOf(article)], MOST, isFitting).map(({ text, paragraph }) => ({
    text: oneLine(text).replace(DATELINE, ''),
    at: [{ from: paragraph, to: paragraph }],
  }));
}

/** Whether a paragraph is a question or an answer of an interview, and so what somebody says: `A: It was late.` */
function isTurn({ source }: ArticleText, number: number): boolean {
  return /^(?:[QA][:.]\s|Q(?=\p{Lu}\p{Ll}))/u.test(paragraphText(source, number));
}

function quotedShare(text: string): number {
  const quoted = Array.from(text.matchAll(/[“"«„][^”"»“]*[”"»“]?/gu), ([words]) => words.length);
  return quoted.reduce((sum, length) => sum + length, 0) / Math.max(1, text.length);
}

/** Begins with a pronoun or a joining word, so that it says nothing by itself. */
function leansOnOthers(text: string): boolean {
  const { startingPeople } = GRAMMAR();
  return new RegExp(
    `^[“"‘']?(?:${startingPeople}|But|And|So|Yet|However|It|This|That|These|Those|Meanwhile)\\b`,
    'u',
  ).test(text);
}
