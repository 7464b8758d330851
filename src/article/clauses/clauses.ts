/**
 * A text as words with the sentence and clause that each is in, and with the marks that say how a clause is meant,
 * each with the word that it bears on: `did not reopen`, `may have escaped`, `plans to close`.
 */

import { ENGLISH } from '../../language/languages.ts';
import type { Language } from '../../language/model/language.ts';
import { anyOf } from '../../language/model/pattern.ts';
import { readNumberWords } from '../../language/numbers/number-words.ts';
import {
  type ClauseMark,
  findClauseMarks,
  isWordOf,
  type MarkKind,
} from '../../language/words/clause-marks.ts';
import { irregularStem } from '../../language/words/stems.ts';
import { lazily } from '../../text/memo.ts';

export interface ClauseWord {
  /** In lower case. */
  readonly text: string;
  /** What words made from one another share; a number in digits. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** Counted from 0; a semicolon ends a sentence too. */
  readonly sentence: number;
  readonly clause: number;
  readonly isContent: boolean;
  readonly isNumber: boolean;
  readonly isCapital: boolean;
  /** Whether a mark of punctuation parts it from the word before, or a sentence begins. */
  readonly isApart: boolean;
  /** Whether it belongs to a mark that says how the clause is meant. */
  readonly isMeaning: boolean;
}

export interface Mark extends ClauseMark {
  /** Its first and last word, by their places in the list. */
  readonly first: number;
  readonly last: number;
  /** The word that it bears on, by its place; undefined where that is not certain. */
  readonly head?: number;
}

export interface ClauseReading {
  readonly words: readonly ClauseWord[];
  readonly marks: readonly Mark[];
}

const PATTERNS = lazily(() => ({
  token: /(?<word>\d[\d.,]*\d|\d|[\p{L}\p{M}']+)|(?<mark>[^\s\p{L}\p{M}\d])/gu,
  short: new RegExp(
    `(?:\\b(?:\\p{Lu}|${anyOf([...ENGLISH.names.shortTitles, ...ENGLISH.times.shortMonths])})|\\.\\p{L})$`,
    'u',
  ),
}));

/** Words between a mark and the word that it bears on. */
const REACH = 5;

export function readClauses(written: string, language: Language): ClauseReading {
  const text = written.replace(/[’‘]/g, "'");
  const { token, short } = PATTERNS();
  const words: ClauseWord[] = [];
  let [sentence, clause] = [0, 0];
  let isApart = true;
  for (const { index, 0: found, groups } of text.matchAll(token)) {
    if (groups?.mark !== undefined) {
      const isEnd =
        /[;!?]/.test(found) ||
        (found === '.' &&
          /^["'”)]*(?:\s|$)/.test(text.slice(index + 1, index + 6)) &&
          !short.test(text.slice(Math.max(0, index - 12), index)));
      if (isEnd) sentence++;
      if (isEnd || /[,:()\u2013\u2014"“”„«»]/.test(found)) {
        clause++;
        isApart = true;
      }
      continue;
    }
    const lower = found.toLowerCase();
    if (isWordOf('joining', lower, language)) clause++;
    const number = numberOf(lower);
    words.push({
      text: lower,
      stem: number ?? stemOf(lower, language),
      start: index,
      end: index + found.length,
      sentence,
      clause,
      isNumber: number !== undefined,
      isCapital: /^\p{Lu}/u.test(found),
      isApart,
      isMeaning: false,
      isContent:
        number !== undefined ||
        // `UK` is a name, `uk` is nothing.
        /^\p{Lu}{2}$/u.test(found) ||
        (lower.length > 2 && !isWordOf('empty', lower, language)),
    });
    isApart = false;
  }
  const marks = marksOf(text, words, language);
  const meaning = new Set(
    marks.flatMap(({ kind, first, last }) => (MEANING.includes(kind) ? range(first, last) : [])),
  );
  return {
    words: words.map((word, at) =>
      meaning.has(at) ? { ...word, isContent: false, isMeaning: true } : word,
    ),
    marks,
  };
}

/** Marks whose words say how a clause is meant, and nothing of what it is about. */
const MEANING: readonly MarkKind[] = [
  ...(['negating', 'notNegating', 'refusing', 'possible', 'alleged', 'planned', 'weak'] as const),
  ...(['future', 'certain'] as const),
];

function marksOf(text: string, words: readonly ClauseWord[], language: Language): Mark[] {
  let at = 0;
  const found = findClauseMarks(text, language).flatMap((mark): Omit<Mark, 'head'>[] => {
    while (at < words.length && (words[at]?.end ?? 0) <= mark.start) at++;
    let last = at;
    while ((words[last + 1]?.start ?? Number.POSITIVE_INFINITY) < mark.end) last++;
    return at < words.length ? [{ ...mark, first: at, last }] : [];
  });
  const marked = new Set(found.flatMap(({ first, last }) => range(first, last)));
  return found.map((mark) => {
    const head = headOf(mark, words, marked, isBehind(mark, language));
    return { ...mark, ...(head !== undefined && { head }) };
  });
}

/** Whether a mark may stand behind the verb that it bears on: `unterschrieb nicht`. */
function isBehind({ kind }: ClauseMark, language: Language): boolean {
  return language !== ENGLISH && kind === 'negating';
}

/** The next word of the clause that says something; or else, where the language has it so, the last one before. */
function headOf(
  { first, last }: Pick<Mark, 'first' | 'last'>,
  words: readonly ClauseWord[],
  marked: ReadonlySet<number>,
  isBehind: boolean,
): number | undefined {
  const own = words[last];
  const isHead = (at: number): boolean => {
    const word = words[at];
    return (
      word?.clause === own?.clause &&
      word?.isContent === true &&
      !word.isNumber &&
      !marked.has(at) &&
      !/.{3}ly$/.test(word.text)
    );
  };
  const next = range(last + 1, last + REACH).find(isHead);
  return (
    next ??
    (isBehind
      ? range(first - 3, first - 1)
          .reverse()
          .find(isHead)
      : undefined)
  );
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** A number in digits without the marks between thousands; undefined for other words. */
function numberOf(word: string): string | undefined {
  if (/^\d/.test(word)) return word.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  const value = word === 'one' ? undefined : readNumberWords(word);
  return value === undefined ? undefined : String(value);
}

function stemOf(word: string, language: Language): string {
  const bare = word.replace(/'s?$/, '');
  if (language !== ENGLISH) return bare.slice(0, 6);
  const irregular = irregularStem(bare);
  if (irregular !== undefined) return irregular;
  const stem = bare.replace(/ies$|ied$/, 'y').replace(/(?<=.{3})(?:ing|ed|es|e|s)$/, '');
  return stem.replace(/([bdgklmnprt])\1$/, '$1');
}
