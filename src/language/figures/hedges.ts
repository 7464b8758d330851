/** Hedges right before a number, by the tables of all languages; signs such as `~` are the same in each. */

import { ENGLISH, findLanguage, isEnglish } from '../languages.ts';
import type { Hedge } from '../model/number-words.ts';
import { anyWord } from '../model/pattern.ts';
import type { Qualifier } from '../model/quantity.ts';
import { isWord, shortlyBefore } from '../numbers/number-neighbours.ts';

const SIGNS: Readonly<Record<string, Qualifier>> = {
  '~': 'about',
  '≈': 'about',
  '<': 'less-than',
  '>': 'more-than',
  '≤': 'at-most',
  '≥': 'at-least',
  '<=': 'at-most',
  '>=': 'at-least',
};

/** A hedge where it stands. */
export interface FoundHedge {
  readonly start: number;
  readonly text: string;
  readonly qualifier: Qualifier;
}

/** The hedge that ends right before an offset; the longest, where one ends in another. */
export function hedgeBefore(
  text: string,
  lower: string,
  offset: number,
  language: string | undefined,
): FoundHedge | undefined {
  const before = lower.slice(0, offset).trimEnd();
  const sign = /[<>] ?=$/.exec(before)?.[0] ?? before.at(-1) ?? '';
  const meant = SIGNS[sign.replace(' ', '')];
  if (meant !== undefined && !isWord(before.at(-1 - sign.length))) {
    return { start: before.length - sign.length, text: sign, qualifier: meant };
  }
  const other = isEnglish(language) ? undefined : foreignHedge(text, offset, language);
  if (before.length === offset) return other;
  let best: FoundHedge | undefined;
  for (const { words, qualifier } of ENGLISH.numbers.hedges) {
    const start = before.length - words.length;
    const isFound = start >= 0 && before.endsWith(words) && !isWord(before[start - 1]);
    if (!isFound || (best && best.start <= start)) continue;
    best = { start, text: text.slice(start, before.length), qualifier };
  }
  return best ?? other;
}

/** What the table says of a hedge of English, as a text has it. */
export function englishHedge(text: string | undefined): Hedge | undefined {
  const lower = text?.toLowerCase();
  return ENGLISH.numbers.hedges.find(({ words }) => words === lower);
}

/** Whether the words that hedge a number are known in a language. Where they are not, no number is known to be exact. */
export function hasHedges(language: string | undefined): boolean {
  return isEnglish(language) || findLanguage(language)?.numbers?.hedges !== undefined;
}

/** Hedges of a language right before a number, with the space between. */
export function foreignHedges(language: string | undefined): readonly (readonly [RegExp, Hedge])[] {
  const own = findLanguage(language)?.numbers?.hedges;
  if (own === undefined) return [];
  const known = PATTERNS.get(own);
  if (known) return known;
  // The longest first: `no más de` ends in `más de`.
  const sorted = [...own].sort((a, b) => b.words.length - a.words.length);
  const patterns = sorted.map((hedge) => {
    // `plus d’11 000`: an apostrophe joins it to the number.
    const source = `(?<!\\p{L})${anyWord([hedge.words])}${hedge.words.endsWith('’') ? '' : ARTICLE}$`;
    return [new RegExp(source.replaceAll('’', "['’]"), 'iu'), hedge] as const;
  });
  PATTERNS.set(own, patterns);
  return patterns;
}

/** What may stand between a hedge and its number: `hasta los 40`. */
const ARTICLE = '\\s+(?:(?:die|den|der|les|los|las|de|i|gli|le|os|as)\\s+)?';
const PATTERNS = new WeakMap<object, readonly (readonly [RegExp, Hedge])[]>();

function foreignHedge(
  text: string,
  offset: number,
  language: string | undefined,
): FoundHedge | undefined {
  const before = shortlyBefore(text, offset);
  if (!/\p{L}[\p{L}.’']*\s*$/u.test(before)) return undefined;
  for (const [pattern, { qualifier }] of foreignHedges(language)) {
    const found = pattern.exec(before);
    if (found) {
      const start = offset - before.length + found.index;
      return { start, text: found[0].trimEnd(), qualifier };
    }
  }
  return undefined;
}
