/**
 * Stretches of a source made comparable, with the way back to its offsets, and the search for whole words
 * in them. Words are never cut: `he` is not in `the`, nor `3bn` in `£3bn`, nor `shift` in `gear-shift`.
 */
import {
  type Folded,
  fold,
  foldParts as foldTogether,
  originalRange,
} from '../../text/folding/fold.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import type { SourceText } from '../source-text.ts';

/**
 * Folds parts of a source as one text, each joined to the next by a space. Offsets are the source's.
 * Marks inside count the same whether single or double: those who quote change them by rule.
 */
export function foldParts({ text }: SourceText, parts: readonly Range[]): Folded {
  const folded = foldTogether(text, parts);
  return { ...folded, text: alikeMarks(folded.text) };
}

/** Words to look for, folded as `foldParts` does. */
export function foldWords(words: string): string {
  return alikeMarks(fold(words).text.trim());
}

/** `"` as `'`, except after a digit, where `"` means inches and `'` feet. */
function alikeMarks(folded: string): string {
  return folded.includes('"') ? folded.replace(/(?<!\d)"/g, "'") : folded;
}

/** A stretch of a folded text, and where it is in the source. */
export interface FoldedMatch extends Range {
  readonly original: Range;
}

/** Every place of `needle`, already folded, at whole words, in a text that is not long. At most `most`. */
export function findWhole(
  source: SourceText,
  haystack: Folded,
  needle: string,
  { most = 1000 }: { readonly most?: number } = {},
): FoldedMatch[] {
  const found: FoldedMatch[] = [];
  if (needle === '') return found;
  let at = haystack.text.indexOf(needle);
  while (at !== -1 && found.length < most) {
    const match = matchAt(source, haystack, needle, at);
    if (match) found.push(match);
    at = haystack.text.indexOf(needle, at + 1);
  }
  return found;
}

/** `needle`, already folded, where it stands at one place of a folded text, at whole words; else undefined. */
export function matchAt(
  { text }: SourceText,
  haystack: Folded,
  needle: string,
  at: number,
): FoldedMatch | undefined {
  const end = at + needle.length;
  const isThere = at >= 0 && haystack.text.startsWith(needle, at);
  if (!isThere || !isEdge(text, haystack, at) || !isEdge(text, haystack, end)) return undefined;
  return { start: at, end, original: originalRange(haystack, at, end) };
}

const WORD = lazily(() => /[\p{L}\p{N}\p{M}]/u);
/** Scripts without spaces: each character is a word. */
const UNSPACED = /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\u0E00-\u0EFF\u1780-\u17FF]/;
/** Signs that belong to the number or word that they touch. */
const ATTACHED = /[$£€¥₹₽₴₺₩₪%‰°@#&+=_*/\\]/;

function isWord(character: string): boolean {
  return character < '\x80' ? /[A-Za-z0-9]/.test(character) : WORD().test(character);
}

/** Whether a word may begin or end at this place of a folded text. */
function isEdge(source: string, { text, offsets }: Folded, at: number): boolean {
  const left = characterBefore(text, at);
  const right = characterAt(text, at);
  if (left === '' || right === '' || left === ' ' || right === ' ') return true;
  if (UNSPACED.test(left) || UNSPACED.test(right)) return true;
  const [isLeft, isRight] = [isWord(left), isWord(right)];
  if (isLeft && isRight) return false;
  const [isLeftAttached, isRightAttached] = [ATTACHED.test(left), ATTACHED.test(right)];
  if (isLeftAttached || isRightAttached) {
    return !((isLeft || isLeftAttached) && (isRight || isRightAttached));
  }
  // Inside an ellipsis.
  if (left === '.' && right === '.') return false;
  if (isRight) return mayPrecede(source, text, offsets, at - 1, right);
  if (isLeft) return mayFollow(source, text, offsets, at, left);
  return true;
}

/** Whether the mark at `index`, right before a word, sets it off. */
function mayPrecede(
  source: string,
  text: string,
  offsets: Folded['offsets'],
  index: number,
  word: string,
): boolean {
  const mark = text.charAt(index);
  const beyond = characterBefore(text, index);
  const isInside = beyond !== '' && isWord(beyond);
  switch (mark) {
    case "'":
      return !isInside;
    case '-':
      return setsOff(source, offsets.startOf(index)) && !/\d/.test(word)
        ? true
        : !isInside && !(/\d/.test(word) && beyond !== '-');
    case '.':
      return text.startsWith('...', index - 2) && !/\d/.test(word);
    case ',':
    case ':':
    case ';':
      return false;
    default:
      return true;
  }
}

/** Whether the mark at `index`, right after a word, sets it off. */
function mayFollow(
  source: string,
  text: string,
  offsets: Folded['offsets'],
  index: number,
  word: string,
): boolean {
  const mark = text.charAt(index);
  const beyond = characterAt(text, index + 1);
  const isInside = beyond !== '' && isWord(beyond);
  switch (mark) {
    case "'":
    case '.':
    case ',':
    case ':':
      return !isInside;
    case '"':
      return !/\d/.test(word) || isClosing(source, offsets.startOf(index));
    case '-':
      return (
        !isInside ||
        (setsOff(source, offsets.startOf(index)) && !(/\d/.test(word) && /\d/.test(beyond)))
      );
    default:
      return true;
  }
}

/** Whether a mark after a digit ends a quotation that is open, and does not mean inches. */
function isClosing(source: string, offset: number): boolean {
  if (source.charAt(offset) !== '”') return false;
  const before = source.slice(Math.max(0, offset - MAX_QUOTED), offset);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** Characters before a closing mark in which the opening one is looked for. */
const MAX_QUOTED = 500;

/** A dash that stands for a pause; hyphens and minus signs join. */
function setsOff(source: string, offset: number): boolean {
  return /[–—―⸺⸻]/.test(source.charAt(offset)) || source.startsWith('--', offset);
}

function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, index: number): string {
  const last = text.charAt(index - 1);
  return last >= '\uDC00' && last <= '\uDFFF' ? text.slice(Math.max(0, index - 2), index) : last;
}
