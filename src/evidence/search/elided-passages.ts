/**
 * The passages of a stretch that have the pieces of an elided quote, in their order, and what stands between them.
 * `left-out.ts` judges whether what is left out matters.
 */

import type { FoldedMatch } from '../../article/words/folded-span.ts';
import { eachWritten } from '../../article/words/word-index.ts';
import { countWhile } from '../../text/binary-search.ts';
import type { Folded } from '../../text/folding/fold.ts';
import type { Range } from '../../text/line-index.ts';
import { memoised } from '../../text/memo.ts';
import type { Grade, Passage, Place } from '../verdict/check.ts';
import type { Elided, Elision } from './elision.ts';
import { occurrencesIn } from './occurrences.ts';
import type { Scope } from './scope.ts';
import { foldStretch, type Kind, placesWithin, type Stretch } from './stretches.ts';

/** What stands in the source between two pieces of an elided quote. */
export interface Omission {
  readonly kind: Elision['kind'];
  /** Folded; may be no more than punctuation. Of a very long one the beginning and the end. */
  readonly text: string;
  readonly isCut: boolean;
  /** What is kept right before it and right after it, folded. */
  readonly before: string;
  readonly after: string;
  /** Brackets before the first piece or after the last, of which it is not known what they stand for. */
  readonly isEdge?: 'start' | 'end';
  /** What brackets put in its place. */
  readonly inserted: readonly string[];
  readonly places: readonly Place[];
}

export interface Located extends Passage {
  readonly grade: Grade;
  readonly scope: Scope;
  /** The stretch that it stands in, and where. */
  readonly stretch: Stretch;
  readonly range: Range;
  readonly omissions: readonly Omission[];
  readonly inserted: readonly string[];
}

/** Places of one piece in one stretch that are looked at. */
const MAX_PLACES = 1000;
/** Words of the source that may stand in the place of bracketed ones, and the characters that they may take. */
const MAX_REPLACED = 12;
const MAX_REPLACED_LENGTH = 2000;
/** Characters that are read at each end of what is left out; an honest quote leaves out less. */
export const MAX_LEFT_OUT = 10_000;
/** Characters that are kept on each side of an omission. */
const NEAR = 40;
/** Parts of a running quotation in which an omission is shown. */
const MAX_SHOWN = 20;

/** Each piece as near to the next as it can be; each different end is a passage of its own. At most `most`. */
export function findPieces(
  scope: Scope,
  stretch: Stretch,
  kind: Kind,
  elided: Elided,
  most: number,
): Located[] {
  const folded = foldStretch(scope.source, stretch);
  const least = elided.pieces.reduce((sum, { forms }) => sum + (forms[0]?.length ?? 0), 0);
  if (folded.text.length < least) return [];
  const found: Located[] = [];
  /** Of two passages that begin with the same first piece, only the shorter one counts. */
  const begun = new Set<number>();
  for (const chain of chains(scope, stretch, kind, elided)) {
    const [first, last] = [chain.at(0), chain.at(-1)];
    if (!first || !last || begun.has(first.original.start)) continue;
    const located = locatedInPieces({ scope, stretch, folded }, chain, elided);
    if (!located) continue;
    begun.add(first.original.start);
    found.push(located);
    if (found.length >= most) break;
  }
  return found;
}

/** For each place of the last piece, the nearest places before it that have all pieces in order. */
function* chains(
  scope: Scope,
  stretch: Stretch,
  kind: Kind,
  { pieces }: Elided,
): Generator<readonly FoldedMatch[]> {
  const places: (readonly FoldedMatch[])[] = [];
  for (const { forms } of pieces) {
    const found = forms.flatMap((form) => placesOfPiece(scope, stretch, kind, form));
    if (found.length === 0) return;
    places.push(forms.length === 1 ? found : found.sort((a, b) => a.start - b.start));
  }
  for (const last of places.at(-1) ?? []) {
    const chain = [last];
    for (const before of places.slice(0, -1).reverse()) {
      const previous = lastUpTo(before, chain.at(-1)?.start ?? 0);
      if (!previous) break;
      chain.push(previous);
    }
    if (chain.length === pieces.length) yield chain.reverse();
  }
}

/** The last of some places that ends at or before an offset. */
function lastUpTo(places: readonly FoldedMatch[], offset: number): FoldedMatch | undefined {
  let count = countWhile(places.length, (index) => (places[index]?.start ?? 0) < offset);
  while (count > 0 && (places[count - 1]?.end ?? 0) > offset) count--;
  return places[count - 1];
}

/** The pieces found in the last stretch: the quotes of a brief often share them. */
const known = memoised(
  (): { stretch: Stretch; readonly places: Map<string, readonly FoldedMatch[]> } => ({
    stretch: [],
    places: new Map(),
  }),
);
const MAX_KEPT = 200;

function placesOfPiece(
  scope: Scope,
  stretch: Stretch,
  kind: Kind,
  form: string,
): readonly FoldedMatch[] {
  const kept = known(scope.source);
  if (kept.stretch !== stretch || kept.places.size >= MAX_KEPT) {
    kept.stretch = stretch;
    kept.places.clear();
  }
  const places = kept.places.get(form) ?? occurrencesIn(scope, form, stretch, kind, MAX_PLACES);
  kept.places.set(form, places);
  return places;
}

interface Where {
  readonly scope: Scope;
  readonly stretch: Stretch;
  readonly folded: Folded;
}

/** Undefined where brackets replace more words than an editor may replace. */
function locatedInPieces(
  { scope, stretch, folded }: Where,
  chain: readonly FoldedMatch[],
  { gaps }: Elided,
): Located | undefined {
  const { text } = folded;
  const between = chain.slice(1).map((piece, index) => ({
    from: chain[index]?.end ?? 0,
    to: piece.start,
    gaps: gaps[index + 1] ?? [],
  }));
  const isExchanged = between.some(
    ({ from, to, gaps: own }) =>
      !isOmission(own) &&
      (!isReplaceable(text, from, to) || exchangesBrackets(text.slice(from, to), own)),
  );
  const [start, end] = [chain.at(0)?.start ?? 0, chain.at(-1)?.end ?? 0];
  if (isExchanged) return undefined;
  if (exchangesBrackets(bracketsBefore(text, start), gaps.at(0) ?? [])) return undefined;
  if (exchangesBrackets(bracketsAfter(text, end), gaps.at(-1) ?? [])) return undefined;
  const omissions = chain.slice(1).map((piece, index): Omission => {
    const previous = chain[index];
    const kinds = gaps[index + 1] ?? [];
    const range = { start: previous?.original.end ?? 0, end: piece.original.start };
    return {
      kind: isOmission(kinds) ? 'omission' : 'insertion',
      ...endsOf(text, previous?.end ?? 0, piece.start),
      before: text.slice(previous?.start ?? 0, previous?.end ?? 0).slice(-NEAR),
      after: text.slice(piece.start, Math.min(piece.end, piece.start + NEAR)),
      inserted: insertedIn(kinds),
      places: placesWithin(scope, stretch, range, MAX_SHOWN),
    };
  });
  return {
    places: chain.flatMap(({ original }) => placesWithin(scope, stretch, original)),
    grade: 'elided',
    scope,
    stretch,
    range: { start: chain.at(0)?.original.start ?? 0, end: chain.at(-1)?.original.end ?? 0 },
    omissions: [
      ...omissions,
      ...atEdge(text, start, gaps.at(0) ?? [], 'start'),
      ...atEdge(text, end, gaps.at(-1) ?? [], 'end'),
    ],
    inserted: gaps.flatMap(insertedIn),
  };
}

/** Brackets before the first piece or after the last one. */
function atEdge(
  text: string,
  at: number,
  gaps: readonly Elision[],
  isEdge: 'start' | 'end',
): Omission[] {
  const inserted = insertedIn(gaps);
  if (inserted.length === 0) return [];
  const before = text.slice(Math.max(0, at - NEAR), at);
  const after = text.slice(at, at + NEAR);
  return [
    { kind: 'insertion', text: '', isCut: false, before, after, isEdge, inserted, places: [] },
  ];
}

/** What is left out; of a long text its two ends. */
function endsOf(text: string, from: number, to: number): Pick<Omission, 'text' | 'isCut'> {
  if (to - from <= 2 * MAX_LEFT_OUT) return { text: text.slice(from, to), isCut: false };
  const [head, tail] = [text.slice(from, from + MAX_LEFT_OUT), text.slice(to - MAX_LEFT_OUT, to)];
  return { text: `${head}. ${tail}`, isCut: true };
}

function isOmission(gaps: readonly Elision[]): boolean {
  return gaps.some(({ kind }) => kind === 'omission');
}

function insertedIn(gaps: readonly Elision[]): string[] {
  return gaps.flatMap((gap) => (gap.kind === 'insertion' ? [gap.words] : []));
}

/** Whether few enough words stand there. */
function isReplaceable(text: string, from: number, to: number): boolean {
  if (to - from > MAX_REPLACED_LENGTH) return false;
  let count = 0;
  let before = -1;
  eachWritten(text.slice(from, to), (start, end) => {
    // In scripts without spaces between words, a character is not a word.
    const isSame = start === before && UNSPACED.test(text.charAt(from + start));
    if (!isSame) count++;
    before = end;
  });
  return count <= MAX_REPLACED;
}

const UNSPACED = /[\u0E00-\u0EFF\u1780-\u17FF]/;

/** Characters that stand in brackets at most. */
const MAX_BRACKETS = 1000;

function bracketsBefore(text: string, at: number): string {
  return /\[[^[\]]*\]\s*$/.exec(text.slice(Math.max(0, at - MAX_BRACKETS), at))?.[0] ?? '';
}

function bracketsAfter(text: string, at: number): string {
  return /^\s*\[[^[\]]*\]/.exec(text.slice(at, at + MAX_BRACKETS))?.[0] ?? '';
}

/** Whether the quote has brackets where the source has other brackets. */
function exchangesBrackets(there: string, own: readonly Elision[]): boolean {
  if (!there.includes('[')) return false;
  const words = insertedIn(own);
  return words.length > 0 && !words.some((one) => there.includes(`[${one}]`));
}
