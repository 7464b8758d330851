/** Hedges right before a number, by the tables of all languages; signs such as `~` are the same in each. */

import { lazily } from '../../text/memo.ts';
import { ENGLISH, FOREIGN_LANGUAGES, isEnglish } from '../languages.ts';
import type { Hedge } from '../model/number-words.ts';
import { anyWord } from '../model/pattern.ts';
import type { Qualifier } from '../model/quantity.ts';
import { shortlyBefore } from './no-quantity.ts';
import { isWord } from './number-neighbours.ts';

const SIGNS: Readonly<Record<string, Qualifier>> = {
  '~': 'about',
  '≈': 'about',
  '<': 'less-than',
  '>': 'more-than',
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
  const sign = before.at(-1) ?? '';
  const meant = SIGNS[sign];
  if (meant !== undefined && !isWord(before.at(-2))) {
    return { start: before.length - 1, text: sign, qualifier: meant };
  }
  const other = isEnglish(language) ? undefined : foreignHedge(text, offset);
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

const QUALIFIERS: readonly Qualifier[] = [
  'about',
  'more-than',
  'at-least',
  'up-to',
  'at-most',
  'less-than',
];

/** Hedges of all other languages right before a number, with the space between. */
export const FOREIGN_HEDGES = lazily((): readonly (readonly [RegExp, Qualifier])[] => {
  const all = FOREIGN_LANGUAGES.flatMap(({ numbers }) => numbers?.hedges ?? []);
  return QUALIFIERS.map((qualifier) => {
    const own = all.filter((hedge) => hedge.qualifier === qualifier).map(({ words }) => words);
    // `plus d’11 000`: an apostrophe joins it to the number.
    const [elided, apart] = [own.filter(isElided), own.filter((words) => !isElided(words))];
    const source = `(?<!\\p{L})(?:${anyWord(apart)}\\s+|${anyWord(elided)})$`;
    return [new RegExp(source.replaceAll('’', "['’]"), 'iu'), qualifier];
  });
});

function isElided(words: string): boolean {
  return words.endsWith('’');
}

function foreignHedge(text: string, offset: number): FoundHedge | undefined {
  const before = shortlyBefore(text, offset);
  for (const [pattern, qualifier] of FOREIGN_HEDGES()) {
    const found = pattern.exec(before);
    if (found) {
      const start = offset - before.length + found.index;
      return { start, text: found[0].trimEnd(), qualifier };
    }
  }
  return undefined;
}
