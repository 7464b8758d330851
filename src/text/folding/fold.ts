/**
 * Makes texts comparable, and finds the way back: `fold` takes typography away, `foldForSearch` case and diacritics as
 * well, and both keep for each unit of the folded text where it came from. Refuses to touch digits, words or the order
 * of anything.
 */

import { isPrintableAscii } from '../layout/graphemes.ts';
import type { Range } from '../line-index.ts';
import type { FoldMode } from './character-folding.ts';
import { FoldedText } from './folded-text.ts';
import { OffsetMap } from './offset-map.ts';

/** A folded text, and the way back. Offsets are UTF-16 units, 0-based. */
export interface Folded {
  readonly text: string;
  /**
   * The original's half-open range that each unit came from. Several units may share a range (`…` gives three), and
   * ranges may leave out what was dropped between them.
   */
  readonly offsets: OffsetMap;
  /** How it was folded; what is looked for in it is folded the same way. */
  readonly mode: FoldMode;
}

/**
 * NFC; quotation marks, dashes, ellipses and ligatures in ASCII, dashes in a row as one; each run of white space one space;
 * characters without ink dropped. Case, digits, letters and their accents stay.
 */
export function fold(text: string): Folded {
  return foldWhole(text, 'compare');
}

/** As `fold`, and lower case, without diacritics, ligatures and the like in plain letters. */
export function foldForSearch(text: string): Folded {
  return foldWhole(text, 'search');
}

/** Parts of a text folded as one to be compared: each without white space at its ends, and joined by a space. */
export function foldParts(text: string, parts: readonly Range[]): Folded {
  const mode = 'compare';
  const writer = new FoldedText(text, mode);
  for (const [index, part] of parts.entries()) {
    if (index > 0) writer.join(part.start);
    writer.fold(part, { isTrimmed: true });
  }
  return { ...writer.finish(), mode };
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
  return { start: folded.offsets.startOf(from), end: folded.offsets.endOf(to - 1) };
}

function foldWhole(text: string, mode: FoldMode): Folded {
  if (isPrintableAscii(text) && !/ {2}|--|`/.test(text)) {
    const folded = mode === 'search' ? text.toLowerCase() : text;
    return { text: folded, offsets: OffsetMap.same(text.length), mode };
  }
  const writer = new FoldedText(text, mode);
  writer.fold({ start: 0, end: text.length }, { isTrimmed: false });
  return { ...writer.finish(), mode };
}
