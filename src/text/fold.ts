/**
 * Makes texts comparable, and finds the way back: `fold` takes typography away (section 3, rule 1
 * of the contract), `foldForSearch` case and diacritics as well, and both keep for each unit of
 * the folded text where it came from. Refuses to touch digits, words or the order of anything.
 */

import { DIACRITIC, PLAIN_LETTERS, TYPOGRAPHY, WHITE_SPACE, WITHOUT_INK } from './folding-table.ts';
import { lazily } from './lazily.ts';
import type { Range } from './line-index.ts';
import { isPrintableAscii } from './simple-characters.ts';

/**
 * A folded text. Unit `i` of `text` (UTF-16, 0-based) came from the original's half-open range
 * `starts[i]` to `ends[i]` (UTF-16). Several units may share a range (`…` gives three), and ranges
 * may leave out what was dropped between them.
 */
export interface Folded {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** How it was folded; what is looked for in it is folded the same way. */
  readonly mode: 'compare' | 'search';
}

/** What may compose with the character before it: marks, conjoining jamo, Kirat Rai vowel signs. */
const JOINS = lazily(() => /[\p{M}\u1160-\u11FF\u{16D63}-\u{16D6A}]/u);

/**
 * NFC; quotation marks, dashes and ellipses in ASCII; each run of white space one space;
 * characters without ink dropped. Case, digits, letters and their accents stay.
 */
export function fold(text: string): Folded {
  return foldWith(text, 'compare', (composed) => TYPOGRAPHY().get(composed) ?? composed);
}

/** As `fold`, and lower case, without diacritics, ligatures and the like in plain letters. */
export function foldForSearch(text: string): Folded {
  return foldWith(text, 'search', (composed) => TYPOGRAPHY().get(composed) ?? plainLower(composed));
}

/**
 * Places of `needle` in the original of `haystack`, in order, not overlapping. The needle is folded
 * as the haystack was; where it folds to nothing there is no match.
 */
export function findFolded(haystack: Folded, needle: string): Range[] {
  const { text } = haystack.mode === 'search' ? foldForSearch(needle) : fold(needle);
  const found: Range[] = [];
  if (text === '') return found;
  let free = 0;
  for (let at = haystack.text.indexOf(text); at !== -1; at = haystack.text.indexOf(text, at + 1)) {
    const range = originalRange(haystack, at, at + text.length);
    if (range.start < free) continue;
    found.push(range);
    free = range.end;
  }
  return found;
}

/** The original's range for units `from` to `to` (half-open, not empty) of the folded text. */
export function originalRange(folded: Folded, from: number, to: number): Range {
  return { start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? 0 };
}

/** `change` is given one character in NFC with the marks that would not compose, and folds it. */
function foldWith(
  text: string,
  mode: Folded['mode'],
  change: (composed: string) => string,
): Folded {
  if (isPrintableAscii(text) && !text.includes('  ')) return foldAscii(text, mode);
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  /** A character and what joins it, waiting until it is known to be whole. */
  let pending = '';
  let from = 0;
  let to = 0;
  const settle = () => {
    if (pending === '') return;
    // What stands between two parts of a letter goes first, so that they find each other.
    const bare = mode === 'search' ? pending.normalize('NFD').replace(DIACRITIC(), '') : pending;
    for (const composed of bare.normalize('NFC')) {
      const folded = change(composed);
      if (folded !== '') pieces.push(folded);
      for (let i = 0; i < folded.length; i++) {
        starts.push(from);
        ends.push(to);
      }
    }
    pending = '';
  };
  let index = 0;
  for (const character of text) {
    const start = index;
    index += character.length;
    const isInk = character > ' ' && character < '\x7F';
    if (!isInk && WHITE_SPACE().test(character)) {
      settle();
      if (pieces.at(-1) === ' ') ends[ends.length - 1] = index;
      else {
        pieces.push(' ');
        starts.push(start);
        ends.push(index);
      }
    } else if (isInk || !WITHOUT_INK().test(character)) {
      if (isInk || pending === '' || !JOINS().test(character)) {
        settle();
        from = start;
      }
      pending += character;
      to = index;
    }
  }
  settle();
  return {
    text: pieces.join(''),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    mode,
  };
}

/** Printable ASCII with single spaces folds to itself, or to its lower case. */
function foldAscii(text: string, mode: Folded['mode']): Folded {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  for (let i = 0; i < text.length; i++) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { text: mode === 'search' ? text.toLowerCase() : text, starts, ends, mode };
}

/** Lower case without diacritics; letters of one piece (ß, ø, æ) spelt out. */
function plainLower(composed: string): string {
  const lower = composed.toLowerCase();
  if (lower.length === 1 && lower < '\x80') return lower;
  let plain = '';
  for (const letter of lower.normalize('NFD').replace(DIACRITIC(), '').normalize('NFC')) {
    plain += PLAIN_LETTERS().get(letter) ?? letter;
  }
  return plain;
}
