/** Pieces of regular expressions, of which the tables of words partly consist, and how they are put together. */

/** A word, or a piece of a regular expression for its forms: `den(?:y|ies|ied|ying)`. */
export type Pattern = string;

/** The pattern of any of some words, without a group that captures; without words it matches nothing. */
export function anyOf(words: readonly Pattern[]): Pattern {
  return words.length === 0 ? '(?!)' : `(?:${words.join('|')})`;
}

/** The pattern of any of some words that are no patterns themselves, the longest first. */
export function anyWord(words: Iterable<string>): Pattern {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return anyOf(sorted.map((word) => word.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&')));
}

/** The words of a text that has nothing but words and white space. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
