/**
 * Folded text as words and marks. A number keeps its sign, separators and scale, a word its apostrophes
 * and hyphens, so that a difference shows as a whole word and never as a letter. Two texts are aligned token by token.
 */

import { diffArrays } from 'diff';
import { lazily } from './memo.ts';

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

const PATTERN = lazily(() => new RegExp(TOKEN, 'gv'));

export function tokenise(folded: string): Token[] {
  return Array.from(folded.matchAll(PATTERN()), ({ groups }) => ({
    text: groups?.word ?? groups?.mark ?? '',
    space: groups?.space ?? '',
    isWord: groups?.word !== undefined,
  }));
}

/** The words of a folded text, without its marks. */
export function wordsIn(folded: string): string[] {
  return tokenise(folded).flatMap(({ isWord, text }) => (isWord ? [text] : []));
}

export interface Aligned {
  readonly kind: 'same' | 'removed' | 'added';
  readonly token: Token;
}

/** With more differences than this, two texts count as different altogether. */
const MAX_DIFFERENCES = 500;

/** Tokens of `before` and `after` in one order; equal ones once, with a space where either has one. */
export function alignTokens(before: readonly Token[], after: readonly Token[]): Aligned[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && isSame(before[head], after[head])) head++;
  // The same end goes first: the package would match the first of two equal words before it, which reads worse.
  let tail = 0;
  while (tail < most - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  const [from, to] = [
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  ];
  return [
    ...same(before.slice(0, head), after.slice(0, head)),
    ...alignDifferent(from, to),
    ...same(before.slice(before.length - tail), after.slice(after.length - tail)),
  ];
}

function alignDifferent(before: Token[], after: Token[]): Aligned[] {
  const changes = diffArrays(before, after, {
    comparator: isSame,
    maxEditLength: MAX_DIFFERENCES,
  }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  let row = 0;
  return changes.flatMap(({ value, removed, added }): Aligned[] => {
    if (added) return value.map((token) => ({ kind: 'added', token }));
    row += value.length;
    if (removed) return value.map((token) => ({ kind: 'removed', token }));
    return same(before.slice(row - value.length, row), value);
  });
}

function isSame(one: Token | undefined, other: Token | undefined): boolean {
  return one?.text === other?.text;
}

function same(before: readonly Token[], after: readonly Token[]): Aligned[] {
  return after.map((token, index) => ({
    kind: 'same',
    token: { ...token, space: token.space || (before[index]?.space ?? '') },
  }));
}
