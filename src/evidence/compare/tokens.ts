/**
 * Folded text as words and marks. A number keeps its sign, separators and scale, a word its apostrophes
 * and hyphens, so that a difference shows as a whole word and never as a letter.
 */

export interface Token {
  readonly text: string;
  /** The white space before it. */
  readonly space: string;
  /** A mark is one character of punctuation. */
  readonly isWord: boolean;
}

const UNSPACED = '\\u3040-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF';
const LETTER = `[[\\p{L}\\p{N}\\p{M}]--[${UNSPACED}]]`;
const CURRENCY = '[\\p{Sc}]';
const TOKEN = `(?<space>\\s*)(?:(?<word>[${UNSPACED}]|${CURRENCY}?${LETTER}+(?:['.,:\\/\\-]${LETTER}+)*[%‰]?)|(?<mark>\\.\\.\\.|\\S))`;

let pattern: RegExp | undefined;

export function tokenise(folded: string): Token[] {
  pattern ??= new RegExp(TOKEN, 'gv');
  return Array.from(folded.matchAll(pattern), ({ groups }) => ({
    text: groups?.word ?? groups?.mark ?? '',
    space: groups?.space ?? '',
    isWord: groups?.word !== undefined,
  }));
}
