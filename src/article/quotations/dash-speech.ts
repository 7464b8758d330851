/**
 * Speech that dashes open, in an article without quotation marks: `— We sail, said Ada Vale.` Only words with a clause
 * behind them that says who speaks are read; where a line is speech and where the article’s own, nothing else shows.
 */

import { nextMark } from '../../language/quotation-marks.ts';
import { clauseBehind } from '../../language/words/clause-behind.ts';
import type { Range } from '../../text/line-index.ts';
import { languageOfText } from '../language-of.ts';
import type { SourceText } from '../source-text.ts';

const DASH = /^\s*[—–―-]\s+(?=[\p{Lu}\p{N}¿¡])/u;
/** Characters of a paragraph in which the clause begins. */
const MAX_WORDS = 600;
/** Paragraphs that a dash opens, and those of them that have a clause. */
const LEAST = 3;
const LEAST_CLAUSES = 2;
/** A question or call, which no item of a list is. */
const LIVELY = /[?!]\s*$/;

/** The words of each paragraph that is such speech, with the stop at their end. */
export function dashSpeech(source: SourceText): ReadonlyMap<number, Range> {
  const found = new Map<number, Range>();
  let dashes = 0;
  let isLively = false;
  for (const { number, start, end } of source.paragraphs) {
    const text = source.text.slice(start, Math.min(end, start + MAX_WORDS));
    const dash = DASH.exec(text)?.[0].length;
    if (dash === undefined) continue;
    dashes++;
    const length = wordsBefore(text.slice(dash), languageOfText(source));
    if (length === undefined) continue;
    const words = { start: start + dash, end: start + dash + length };
    isLively ||= LIVELY.test(source.text.slice(words.start, words.end));
    found.set(number, words);
  }
  const isSpeech = dashes >= LEAST && found.size >= LEAST_CLAUSES && isLively;
  // Where others speak in quotation marks, dashes open items of a list.
  return isSpeech && !hasMarks(source) ? found : new Map();
}

/** How long the words are before the clause; undefined where none follows a stop or comma. */
function wordsBefore(text: string, language: string | undefined): number | undefined {
  const clause = clauseBehind(language);
  if (!clause) return undefined;
  for (const { index, 0: stop } of text.matchAll(/\s?[,?!…](?=\s)/gu)) {
    const end = index + stop.length;
    if (clause.test(text.slice(end).trimStart())) return end;
  }
  return undefined;
}

function hasMarks({ text }: SourceText): boolean {
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at + 1))
    if (!/['’]/.test(text.charAt(at))) return true;
  return false;
}
