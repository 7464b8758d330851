/**
 * What a quote's brackets put among the speaker's words. They may explain: a pronoun by a name or a description,
 * a word by another form of it, a name by more of it. Everything else is reported.
 */

import { quotationAt } from '../../article/quotations/quotations.ts';
import { paragraph, paragraphNumberAt } from '../../article/source-text.ts';
import { speechOf } from '../../article/speech/speech.ts';
import { indexedWords, wordIndexOf } from '../../article/words/word-index.ts';
import { ENGLISH } from '../../language/languages.ts';
import { isNumberWord } from '../../language/numbers/number-words.ts';
import {
  conditionsIn,
  isEmptyWord,
  isGoverning,
  isHedge,
  isSharpening,
  reversingPhrases,
} from '../../language/words/sense-words.ts';
import { wordsIn } from '../../text/tokens.ts';
import type { Located, Omission } from '../search/elided-passages.ts';

export interface Bracketed {
  /** Words, names and numbers in brackets in the place of other names and numbers: surely wrong. */
  readonly forged: readonly string[];
  /** Words in brackets, or replaced by them, that explain nothing of the source. */
  readonly unexplained: readonly string[];
}

const NOTHING: Bracketed = { forged: [], unexplained: [] };
/** Words beside the first or last brackets of a quote that these may stand for. */
const MAX_BESIDE = 4;
/** Endings of the word before: `open[ed]`. */
const ENDING = /^(?:e?d|e?s|'s|s'|ing|er|n|ly)$/;

export function judgeBrackets(omission: Omission, located: Located): Bracketed {
  const { kind, inserted, before, after } = omission;
  const own = inserted
    .filter((words) => !(omission.text.trim() === '' && ENDING.test(words)))
    .flatMap(wordsIn)
    .filter((word) => !isEditorial(word));
  if (own.length === 0) return NOTHING;
  const numbers = numbersPutIn(omission);
  if (numbers.length > 0) return { forged: numbers, unexplained: [] };
  if (kind === 'omission') return { forged: [], unexplained: own.filter(isTurning) };
  const there = wordsIn(replacedBy(omission, own));
  if (!own.every(isEmptyWord) && there.some(isFirstPerson) && !isWhoSpeaks(own, located))
    return { forged: [], unexplained: own };
  const isSharp = /^\W*\p{Sc}?\d/u.test(after) && own.some(isSharpening);
  if (own.every(isEmptyWord) && there.every(isEmptyWord) && !isSharp) return NOTHING;
  const [given, put] = [there.filter(isName), own.filter(isName)];
  const isEmpty = omission.isEdge !== undefined && own.every(isEmptyWord);
  const lost = there.filter(
    (word) =>
      !isEmptyWord(word) &&
      !(isEmpty && !given.includes(word) && !isNumberWord(word)) &&
      !own.some((other) => isAlike(word, other)),
  );
  if (isAcronym(there, own) || isAcronym(own, there)) return NOTHING;
  const lostNames = lost.filter((word) => given.includes(word) || isNumberWord(word));
  const fresh = own.filter(
    (word) => !isEmptyWord(word) && !there.some((other) => isAlike(word, other)),
  );
  const isForged =
    fresh.length > 0 || lostNames.some(isNumberWord) || areApart(lostNames, put, there);
  if (lostNames.length > 0 && isForged) return { forged: own, unexplained: [] };
  const unknown = fresh.filter((word) => isTurning(word) || !isExplained(word, put, located));
  const isDescription =
    put.length === 0 &&
    !fresh.some((word) => isTurning(word) || isNumberWord(word)) &&
    isPronoun(there.length > 0 ? there : wordsIn(before).slice(-1)) &&
    startsWithDeterminer(own) &&
    own.length <= 4;
  return {
    forged: [],
    unexplained: [
      ...lost,
      ...(isDescription ? [] : unknown),
      ...(isSharp ? own.filter(isSharpening) : []),
    ],
  };
}

/** `I`, `our`. */
function isFirstPerson(word: string): boolean {
  return ENGLISH.speech.firstPerson.includes(word.toLowerCase());
}

/** Whether words in the place of `I` or `we` are those by which the article calls the one who says it. */
function isWhoSpeaks(words: readonly string[], { scope, range }: Located): boolean {
  const quotation = quotationAt(scope.source, range.start);
  const speaker = speechOf(scope).find((one) => one.quotation === quotation)?.speaker;
  const called = wordsIn(
    [speaker?.name, speaker?.role, speaker?.written, speaker?.said.clause.around].join(' '),
  );
  return words.every(
    (word) => isEmptyWord(word) || called.some((one) => isAlike(one, word.replace(/'s?$/, ''))),
  );
}

/** Whether a name that is left out belongs to another than one that is kept: `Vale’s letter to [Lund]`. */
function areApart(
  lost: readonly string[],
  kept: readonly string[],
  there: readonly string[],
): boolean {
  return kept.some((name) => {
    const at = there.findIndex((word) => isAlike(word, name));
    return at !== -1 && lost.some((word) => Math.abs(there.indexOf(word) - at) > 1);
  });
}

function isName(word: string): boolean {
  const { openers, pointOpeners, noNames } = ENGLISH.names;
  const isOther = [openers, pointOpeners, noNames].some((words) =>
    words.some((one) => one.toLowerCase() === word.toLowerCase()),
  );
  return /^\p{Lu}/u.test(word) && !isEmptyWord(word) && !isOther;
}

/** Whether brackets make up most of a quote. */
export function isMostlyBrackets({ inserted }: Located, quote: string): boolean {
  const put = inserted.flatMap(wordsIn).filter((word) => !isEditorial(word)).length;
  const kept = wordsIn(quote.replace(/\[[^[\]]*\]/g, ' ')).length;
  return put > 2 && put > kept;
}

/** The words of the source that brackets stand for; at an edge of the quote those right beside it. */
function replacedBy({ text, before, after, isEdge }: Omission, own: readonly string[]): string {
  if (isEdge === undefined) return text;
  const beside =
    isEdge === 'start' ? before.replace(/[\s,]+$/, ' ') : after.replace(/^[\s,]+/, ' ');
  const clause = (isEdge === 'start' ? /[^,;:.!?()]*$/ : /^[^,;:.!?()]*/).exec(beside)?.[0] ?? '';
  const words = wordsIn(clause);
  const inOrder = isEdge === 'start' ? words.reverse() : words;
  const first = inOrder.findIndex((word) => !isDeterminer(word));
  const from = isEdge === 'end' ? Math.max(0, first) : 0;
  const found: string[] = [];
  for (const word of inOrder.slice(from, from + MAX_BESIDE)) {
    if (isEmptyWord(word) && found.length > 0) break;
    found.push(word);
    if (isEmptyWord(word) || found.length >= own.length + 1) break;
  }
  return (isEdge === 'start' ? found.reverse() : found).join(' ');
}

/** Numbers that brackets put in place of, or right beside, a number of the source. */
function numbersPutIn({ text, before, after, inserted }: Omission): string[] {
  const given = inserted.flatMap(wordsIn).filter(isNumberWord);
  if (given.length === 0) return [];
  const there = wordsIn(text).filter(isNumberWord);
  const isBeside = [wordsIn(before).at(-1), wordsIn(after)[0]].some(
    (word) => word !== undefined && isNumberWord(word),
  );
  if (there.length === 0 && !isBeside) return [];
  return given.filter((word) => !there.some((other) => isAlike(word, other)));
}

/** Whether the source has a word of the brackets near: a name anywhere, another up to the paragraph quoted. */
function isExplained(word: string, names: readonly string[], located: Located): boolean {
  if (ENGLISH.names.titles.includes(word.toLowerCase())) return true;
  const { source } = located.scope;
  const { idOf, positionsOf, startOf } = wordIndexOf(source);
  const bare = word.replace(/'s?$/, '');
  const end = paragraph(source, paragraphNumberAt(source, located.range.end))?.end ?? 0;
  return indexedWords(bare).every((one) => {
    const id = idOf(one);
    const first = id === undefined ? undefined : positionsOf(id)[0];
    return first !== undefined && (names.includes(word) || startOf(first) < end);
  });
}

function isTurning(word: string): boolean {
  return (
    isGoverning(word) ||
    isHedge(word) ||
    reversingPhrases(word).length > 0 ||
    conditionsIn(word, 'en').length > 0
  );
}

/** `EU` and `European Union`. */
function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const [acronym = ''] = short.filter((word) => /^\p{Lu}{2,}s?$/u.test(word));
  if (acronym === '') return false;
  const initials = long
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  return initials.length > 1 && initials.includes(acronym.replace(/s$/, ''));
}

const isEditorial = (word: string): boolean => ENGLISH.sense.editorial.includes(word.toLowerCase());

function isPronoun(words: readonly string[]): boolean {
  return words.length > 0 && words.every(isEmptyWord);
}

function isDeterminer(word: string): boolean {
  const { articles, definite } = ENGLISH.speech;
  return [...articles, ...definite].includes(word.toLowerCase());
}

function startsWithDeterminer([first = '']: readonly string[]): boolean {
  return isDeterminer(first) || isEmptyWord(first);
}

/** The same but for case and ending. */
function isAlike(word: string, other: string): boolean {
  const [a, b] = [word.toLowerCase(), other.toLowerCase()];
  if (a === b) return true;
  if (/\p{N}/u.test(a + b)) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= 3 && a.length - same <= 3 && b.length - same <= 3;
}
