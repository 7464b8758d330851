/**
 * How alike the words of a quote and those of a window of a source are, as a table: each word of the one against
 * each different word of the other, looked at once.
 */
import { distance } from 'fastest-levenshtein';
import type { WordIndex } from '../../article/words/word-index.ts';
import { type Budget, spend } from '../../text/budget.ts';
import type { Range } from '../../text/line-index.ts';

export interface LikenessTable {
  /** For each word of the window, which of its different words it is. */
  readonly kinds: Uint32Array;
  /** Different words of the window. */
  readonly width: number;
  /** In halves, 2 the same, 1 nearly, 0 not: at `row * width + kind`. */
  readonly halves: Uint8Array;
}

/** Longer words are themselves or nothing. */
const MAX_LETTERS = 64;

interface Spelling {
  readonly text: string;
  /** Which letters it has, as far as 32 bits tell. */
  readonly letters: number;
}

function spell(text: string): Spelling {
  let letters = 0;
  if (text.length <= MAX_LETTERS) {
    for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  }
  return { text, letters };
}

export function likenessTable(
  index: WordIndex,
  sought: readonly string[],
  { start, end }: Range,
  budget: Budget | undefined,
): LikenessTable {
  const kinds = new Uint32Array(end - start);
  const kindOf = new Map<number, number>();
  for (let at = start; at < end; at++) {
    const id = index.idAt(at);
    const kind = kindOf.get(id) ?? kindOf.size;
    if (kind === kindOf.size) kindOf.set(id, kind);
    kinds[at - start] = kind;
  }
  const width = kindOf.size;
  const there = Array.from(kindOf.keys(), (id) => spell(index.wordOf(id)));
  const halves = new Uint8Array(sought.length * width);
  const rows = new Map<string, number>();
  for (const [row, word] of sought.entries()) {
    const known = rows.get(word);
    if (known !== undefined) {
      halves.copyWithin(row * width, known * width, (known + 1) * width);
      continue;
    }
    rows.set(word, row);
    const own = spell(word);
    for (const [kind, other] of there.entries()) {
      if (isNearly(own, other, budget)) halves[row * width + kind] = 1;
    }
    const same = kindOf.get(index.idOf(word) ?? -1);
    if (same !== undefined) halves[row * width + same] = 2;
  }
  return { kinds, width, halves };
}

/** `unsurprising` and `surprising`, `casualty` and `casualties`; short words are themselves or nothing. */
function isNearly(one: Spelling, other: Spelling, budget: Budget | undefined): boolean {
  const [short, long] = one.text.length < other.text.length ? [one, other] : [other, one];
  const [least, most] = [short.text.length, long.text.length];
  if (least < 4 || most - least > 3 || most > MAX_LETTERS) return false;
  const allowed = Math.max(1, Math.floor(most / 4));
  // A letter exchanged takes one out of the set and puts one in.
  if (countBits(short.letters ^ long.letters) > 2 * allowed) return false;
  spend(budget, most);
  return distance(short.text, long.text) <= allowed;
}

function countBits(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
