/**
 * The paragraphs of one source that a summary point cites, as words to compare its names with. Reads them up to a
 * limit, and says whether they have more.
 */

import { nameWords, plain, writtenWords } from '../../article/names/name-words.ts';
import { beginningsBefore, quotationAt } from '../../article/quotations/quotations.ts';
import { paragraph } from '../../article/source-text.ts';
import { ENGLISH } from '../../language/languages.ts';
import { spend } from '../../text/budget.ts';
import { asciiDigits } from '../../text/digits.ts';
import { memoised } from '../../text/memo.ts';
import type { Scope } from '../search/scope.ts';

export interface Cited {
  readonly scope: Scope;
  readonly numbers: readonly number[];
  readonly words: CitedWords;
}

/** Words of some paragraphs, plain, in order. */
export interface CitedWords {
  readonly all: readonly string[];
  readonly different: ReadonlySet<string>;
  /** Different words by their first letters, as many as related words share. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  /** Without the words that initials leave out. */
  readonly initialled: readonly string[];
  /** Whether the paragraphs have more. */
  readonly isCut: boolean;
}

/** Characters that are read for one point. */
export const MAX_CITED_LENGTH = 200_000;
/** Letters that words made from one another have in common. */
export const STEM = 5;
const MAX_KEPT = 20;

/** With the paragraphs that they go on from: the first of a running quotation, the one before `He added`. */
export function citedBy(scope: Scope): Cited {
  const { source, stated } = scope;
  const numbers = new Set(stated);
  for (const number of stated) {
    for (const beginning of beginningsBefore(source, number)) numbers.add(beginning);
    if (number > 1 && goesOn(scope, number)) numbers.add(number - 1);
  }
  const ordered = [...numbers].sort((a, b) => a - b);
  return { scope, numbers: ordered, words: readWords(scope, ordered) };
}

/** `He added …`: whether a paragraph begins with a pronoun, for a name in the one before it. */
function goesOn({ source }: Scope, number: number): boolean {
  const whole = paragraph(source, number);
  if (!whole) return false;
  const start = source.text.slice(whole.start, Math.min(whole.end, whole.start + 200));
  const first = whole.start + start.search(/\S/);
  return /^\s*(?:He|She|They|It|We)\b/.test(start) && quotationAt(source, first) === undefined;
}

const kept = memoised(() => new Map<string, CitedWords>());

function readWords(scope: Scope, numbers: readonly number[]): CitedWords {
  const known = kept(scope.source);
  const key = numbers.join();
  const words = known.get(key);
  if (words) return words;
  const texts: string[] = [];
  const most = Math.min(
    MAX_CITED_LENGTH,
    Math.max(0, scope.budgets?.reading.left ?? MAX_CITED_LENGTH),
  );
  let left = most;
  let isCut = false;
  for (const number of numbers) {
    const { start, end } = paragraph(scope.source, number) ?? { start: 0, end: 0 };
    texts.push(scope.source.text.slice(start, Math.min(end, start + left)));
    isCut ||= end - start > left;
    left = Math.max(0, left - (end - start));
  }
  spend(scope.budgets?.reading, most - left);
  const read = arranged(texts.flatMap(plainWords), texts.flatMap(nameWords), isCut);
  // What was cut because the budget ran out must not be kept for other points.
  if (most < MAX_CITED_LENGTH) return read;
  if (known.size >= MAX_KEPT) known.clear();
  known.set(key, read);
  return read;
}

function plainWords(text: string): string[] {
  return writtenWords(asciiDigits(text)).flatMap((word) => [
    plain(word),
    // `One-type` has `One`.
    ...(word.includes('-') ? word.split('-').map(plain) : []),
  ]);
}

function arranged(all: readonly string[], ofNames: readonly string[], isCut: boolean): CitedWords {
  const different = new Set([...all, ...ofNames]);
  const byStem = new Map<string, string[]>();
  for (const word of different) {
    if (word.length < STEM) continue;
    const related = byStem.get(word.slice(0, STEM));
    if (related) related.push(word);
    else byStem.set(word.slice(0, STEM), [word]);
  }
  const initialled = all.filter((word) => !ENGLISH.names.betweenInitials.includes(word));
  return { all, different, byStem, initialled, isCut };
}
