/**
 * The quotation marks of a paragraph, and what each can be where it stands: opening, closing, or no
 * quotation mark at all but an apostrophe. Looks only at the characters beside a mark; `quotations.ts` finds
 * which mark closes which.
 */

import type { Range } from '../text/line-index.ts';
import { lazily } from '../text/memo.ts';
import { ENGLISH } from './languages.ts';
import { anyWord } from './model/pattern.ts';

/** Marks of one family open and close each other. */
export type Family = 'double' | 'single' | 'angle' | 'small-angle' | 'corner' | 'white-corner';

/**
 * What a mark can be: `left` and `right` are opening and closing by their shape, `low` opens only (`„`),
 * `straight` is either, by its neighbours.
 */
type Shape = 'left' | 'right' | 'low' | 'straight';

const MARKS: ReadonlyMap<string, readonly [Family, Shape]> = new Map<
  string,
  readonly [Family, Shape]
>([
  ['“', ['double', 'left']],
  ['‟', ['double', 'left']],
  ['❝', ['double', 'left']],
  ['〝', ['double', 'left']],
  ['”', ['double', 'right']],
  ['❞', ['double', 'right']],
  ['〞', ['double', 'right']],
  ['„', ['double', 'low']],
  ['``', ['double', 'left']],
  ["''", ['double', 'right']],
  ['"', ['double', 'straight']],
  ['＂', ['double', 'straight']],
  ['‘', ['single', 'left']],
  ['‛', ['single', 'left']],
  ['❛', ['single', 'left']],
  ['’', ['single', 'right']],
  ['❜', ['single', 'right']],
  ['‚', ['single', 'low']],
  ["'", ['single', 'straight']],
  ['＇', ['single', 'straight']],
  ['«', ['angle', 'left']],
  ['»', ['angle', 'right']],
  ['‹', ['small-angle', 'left']],
  ['›', ['small-angle', 'right']],
  ['「', ['corner', 'left']],
  ['」', ['corner', 'right']],
  ['『', ['white-corner', 'left']],
  ['』', ['white-corner', 'right']],
]);

/** Marks made of two characters are read where a paragraph opens with the one kind of them. */
const SINGLE_MARKS = [...MARKS.keys()].filter((mark) => mark.length === 1).join('');
const ANY_MARK = new RegExp(`[${SINGLE_MARKS}]`, 'g');
const ANY_MARK_OR_PAIR = new RegExp(`\`\`|''|[${SINGLE_MARKS}]`, 'g');
const NEXT_MARK = new RegExp(`\`\`|[${SINGLE_MARKS}]`, 'g');

export interface Mark {
  readonly offset: number;
  readonly character: string;
  readonly family: Family;
  readonly shape: Shape;
  /** Stands where a quotation can begin: before a word, not after one. */
  readonly opens: boolean;
  /** Stands where a quotation can end: after a word or a stop, not before a word. */
  readonly closes: boolean;
  /** Follows a stop or comma, where an apostrophe does not stand. */
  readonly afterStop: boolean;
  /** Could as well be the apostrophe of `soldiers’ losses` or `goin’ home`. */
  readonly maybePossessive: boolean;
  /** Nothing but spaces and other marks before it in its paragraph. */
  readonly isFirst: boolean;
}

const WORD = lazily(() => /[\p{L}\p{N}\p{M}]/u);
const PASSED_OVER = lazily(() => /\p{Default_Ignorable_Code_Point}/u);
/** Marks and inkless characters that are passed over to see what a mark stands beside. */
const MAX_BESIDE = 8;
/** Words and decades that begin with an apostrophe; a year does where its mark is `’`. */
const CLIPPED = lazily(() => new RegExp(`^(?:\\d\\ds|${anyWord(ENGLISH.speech.clipped)})\\b`, 'i'));
const CLIPPED_YEAR = /^\d\d\b/;

/** Where the next mark stands from an offset on; past the end where there is none. */
export function nextMark(text: string, from: number): number {
  NEXT_MARK.lastIndex = from;
  return NEXT_MARK.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}

/** The first `most` marks of a paragraph in order, without those that can only be apostrophes. */
export function marksOf(text: string, { start, end }: Range, most: number): Mark[] {
  const marks: Mark[] = [];
  const written = text.slice(start, end);
  /** Up to here there are only marks and white space. */
  let bareUpTo = 0;
  for (const { index, 0: character } of written.matchAll(
    written.includes('``') ? ANY_MARK_OR_PAIR : ANY_MARK,
  )) {
    const kind = MARKS.get(character);
    if (!kind) continue;
    if (marks.length >= most) break;
    const [family, shape] = kind;
    const isFirst = isBlank(written, bareUpTo, index);
    if (isFirst) bareUpTo = index + character.length;
    const before = beside(written, index, -1);
    const after = beside(written, index + character.length - 1, 1);
    const [wordBefore, wordAfter] = [isWord(before), isWord(after)];
    const isSingle = family === 'single';
    if (isSingle && wordBefore && wordAfter) continue;
    const [spaceBefore, spaceAfter] = [isGap(before, '([{-–—/'), isGap(after, ')]}.,;:!?-–—/…')];
    const tail = written.slice(index + 1, index + 12);
    if (isSingle && !wordBefore && isClipped(tail, shape)) continue;
    marks.push({
      offset: start + index,
      character,
      family,
      shape,
      opens: !wordBefore && /\S/.test(after) && (spaceBefore || !spaceAfter),
      closes: !wordAfter && /\S/.test(before) && (spaceAfter || !spaceBefore),
      afterStop: /[.,;:!?…\-–—]/.test(before),
      maybePossessive:
        (/[sSxzXZ\d]/.test(before) || /in/i.test(written.slice(index - 2, index))) &&
        /^\s+[\p{L}\p{N}]/u.test(tail),
      isFirst,
    });
  }
  return marks;
}

/** The character before or after, past other marks and what has no ink; empty at an end. */
function beside(text: string, index: number, step: -1 | 1): string {
  let at = index + step;
  for (let passed = 0; passed < MAX_BESIDE && at >= 0 && at < text.length; passed++) {
    const character = text.charAt(at);
    const isPassed = MARKS.has(character) || (character > '\x7F' && PASSED_OVER().test(character));
    if (!isPassed) return character;
    at += step;
  }
  return '';
}

function isWord(character: string): boolean {
  return character < '\x80' ? /[A-Za-z0-9]/.test(character) : WORD().test(character);
}

function isClipped(tail: string, shape: Shape): boolean {
  return CLIPPED().test(tail) || (shape === 'right' && CLIPPED_YEAR.test(tail));
}

/** Whether only white space stands between two offsets, looking no further than an indent goes. */
function isBlank(text: string, from: number, to: number): boolean {
  return to - from < 100 && text.slice(from, to).trim() === '';
}

function isGap(character: string, signs: string): boolean {
  return character === '' || /\s/.test(character) || signs.includes(character);
}
