/**
 * What each character folds to, by the folding table, and how it behaves among others. Worked out when a character
 * is first met and kept in a table of all that are one unit, so that megabytes fold as fast as they are read.
 */

import { lazily } from '../memo.ts';
import { DIACRITIC, PLAIN_LETTERS, TYPOGRAPHY, WHITE_SPACE, WITHOUT_INK } from './folding-table.ts';

/** To be compared, or to be searched in: then case and diacritics go too. */
export type FoldMode = 'compare' | 'search';

/** What a character is; 0 is not known yet. */
export const KIND = {
  /** Folds to itself. */
  plain: 1,
  changed: 2,
  space: 3,
  /** Dropped. */
  inkless: 4,
  /** May compose with what comes before it. */
  joining: 5,
  /** Half of a character, or a lone one. */
  surrogate: 6,
  /** A hyphen; several in a row are one dash. */
  hyphen: 7,
} as const;

/** What may compose with the character before it: marks, conjoining jamo, Kirat Rai vowel signs. */
const JOINS = lazily(() => /[\p{M}\u1160-\u11FF\u{16D63}-\u{16D6A}]/u);

/** Characters of more than one unit that are kept. */
const MAX_KEPT = 10_000;

export class Folding {
  /** By unit. */
  readonly kinds = new Uint8Array(0x10000);
  readonly #mode: FoldMode;
  readonly #changed = new Map<number, string>();
  readonly #clusters = new Map<string, string>();
  readonly #pairs = new Map<string, number>();

  constructor(mode: FoldMode) {
    this.#mode = mode;
  }

  kindOf(unit: number): number {
    return this.kinds[unit] || this.#learn(unit);
  }

  /** Of a character of two units. */
  kindOfPair(pair: string): number {
    const known = this.#pairs.get(pair);
    if (known !== undefined) return known;
    const kind = this.#classify(pair);
    if (this.#pairs.size < MAX_KEPT) this.#pairs.set(pair, kind);
    return kind;
  }

  /** What a character of one unit folds to that joins nothing. */
  foldUnit(unit: number): string {
    const known = this.#changed.get(unit);
    if (known !== undefined) return known;
    const folded = this.#work(String.fromCharCode(unit));
    this.#changed.set(unit, folded);
    return folded;
  }

  /** A character and what joins it. The same few are met again and again. */
  fold(cluster: string): string {
    const known = this.#clusters.get(cluster);
    if (known !== undefined) return known;
    const folded = this.#work(cluster);
    if (this.#clusters.size < MAX_KEPT) this.#clusters.set(cluster, folded);
    return folded;
  }

  #work(cluster: string): string {
    const isSearched = this.#mode === 'search';
    // What stands between two parts of a letter goes first, so that they find each other.
    const bare = isSearched ? cluster.normalize('NFD').replace(DIACRITIC(), '') : cluster;
    let folded = '';
    for (const composed of bare.normalize('NFC')) {
      folded += TYPOGRAPHY().get(composed) ?? (isSearched ? plainLower(composed) : composed);
    }
    // The last letter of a ligature composes with the mark on it.
    return folded.normalize('NFC');
  }

  #learn(unit: number): number {
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    const kind = isSurrogate ? KIND.surrogate : this.#classify(String.fromCharCode(unit));
    this.kinds[unit] = kind;
    return kind;
  }

  /** Does without the patterns for ASCII, since they take milliseconds to build. */
  #classify(character: string): number {
    if (character < '\x80') {
      if (/\s/.test(character)) return KIND.space;
      if (character === '-') return KIND.hyphen;
      if (character === '`') return KIND.changed;
      return this.#mode === 'search' && /[A-Z]/.test(character) ? KIND.changed : KIND.plain;
    }
    if (WHITE_SPACE().test(character)) return KIND.space;
    if (WITHOUT_INK().test(character)) return KIND.inkless;
    if (JOINS().test(character)) return KIND.joining;
    return this.fold(character) === character ? KIND.plain : KIND.changed;
  }
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

export const FOLDINGS: Readonly<Record<FoldMode, () => Folding>> = {
  compare: lazily(() => new Folding('compare')),
  search: lazily(() => new Folding('search')),
};
