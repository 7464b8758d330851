/**
 * Every place of some words in a source, to the letter but for folding, at whole words, and inside one stretch. The
 * word index says where to look.
 */

import { type FoldedMatch, findWhole, matchAt } from '../../article/words/folded-span.ts';
import { indexedWords, wordIndexOf } from '../../article/words/word-index.ts';
import { isSpent, spend } from '../../text/budget.ts';
import type { Folded } from '../../text/folding/fold.ts';
import type { Range } from '../../text/line-index.ts';
import type { Piece } from './elision.ts';
import type { Scope } from './scope.ts';
import {
  extentIn,
  extentOf,
  foldStretch,
  type Kind,
  type Stretch,
  stretchAt,
  stretchesIn,
} from './stretches.ts';
import { wordRuns } from './word-runs.ts';

export interface Occurrence {
  readonly stretch: Stretch;
  readonly folded: Folded;
  readonly match: FoldedMatch;
}

/** Where something is looked for: in stated paragraphs, or everywhere. */
export type Area = readonly number[] | 'everywhere';

/** Characters of a stretch that is searched from beginning to end; in a longer one the word index says where to look. */
const MAX_SHORT = 8000;
/** Steps of the budget for a place that is compared and does not match, and for one that need not be compared. */
const MISSED = 200;
const PASSED_OVER = 20;
/** Steps for looking for one piece of a quote in a stretch. */
const SOUGHT = 100;

/** All places of `needle`, which is folded, in the order of the source. */
export function* occurrences(
  scope: Scope,
  needle: string,
  kind: Kind,
  area: Area,
): Generator<Occurrence> {
  if (/[\p{L}\p{N}]/u.test(needle)) {
    for (const range of rangesOf(scope, kind, area)) {
      yield* byWords(scope, needle, kind, range);
    }
    return;
  }
  // What has no words is in no index.
  for (const number of area === 'everywhere' ? [] : area) {
    for (const stretch of stretchesIn(scope.source, number, kind)) {
      const { start, end } = extentOf(stretch);
      if (end - start > MAX_SHORT) continue;
      const folded = foldStretch(scope.source, stretch);
      for (const match of findWhole(scope.source, folded, needle)) yield { stretch, folded, match };
    }
  }
}

/** Whether a stretch is searched from beginning to end. */
export function isShort(stretch: Stretch): boolean {
  const { start, end } = extentOf(stretch);
  return end - start <= MAX_SHORT;
}

/** The same in one stretch, at most `most` of them. */
export function occurrencesIn(
  scope: Scope,
  needle: string,
  stretch: Stretch,
  kind: Kind,
  most: number,
): FoldedMatch[] {
  const range = extentOf(stretch);
  const folded = foldStretch(scope.source, stretch);
  if (isShort(stretch)) return findWhole(scope.source, folded, needle, { most });
  const found: FoldedMatch[] = [];
  for (const { match } of byWords(scope, needle, kind, range)) {
    found.push(match);
    if (found.length === most) break;
  }
  return found;
}

/** The stretches that may have all of some pieces, each once. */
export function* stretchesWith(
  scope: Scope,
  pieces: readonly Piece[],
  kind: Kind,
  area: Area,
): Generator<Stretch> {
  const least = pieces.reduce((sum, { forms }) => sum + (forms[0]?.length ?? 0), 0);
  const seen = new Set<Stretch>();
  for (const needle of rarest(scope, pieces)) {
    for (const range of rangesOf(scope, kind, area)) {
      for (const stretch of stretchesAlong(scope, indexedWords(needle), kind, range)) {
        if (!mayHold(stretch, least) || seen.has(stretch)) continue;
        seen.add(stretch);
        spend(scope.budgets?.searching, SOUGHT * pieces.length);
        yield stretch;
      }
    }
  }
}

/** Places in one stretch that are passed over one by one, before the rest of it is skipped at once. */
const MAX_PASSED = 100;

/** The stretches of a range that have some words, in order. */
function* stretchesAlong(
  { source, budgets }: Scope,
  words: readonly string[],
  kind: Kind,
  { start, end }: Range,
): Generator<Stretch> {
  const { startOf } = wordIndexOf(source);
  for (let [from, isDone] = [start, false]; !isDone; ) {
    isDone = true;
    let passed = 0;
    for (const first of wordRuns(source, words, { start: from, end }, budgets?.searching)) {
      const offset = startOf(first);
      if (offset < from && ++passed > MAX_PASSED) {
        isDone = false;
        break;
      }
      const stretch = offset < from ? undefined : stretchAt(source, offset, kind);
      spend(budgets?.searching, PASSED_OVER);
      if (!stretch) continue;
      from = extentOf(stretch).end;
      passed = 0;
      yield stretch;
    }
  }
}

/** The forms of the piece whose words a source has least often; none where it lacks any piece. */
function rarest({ source }: Scope, pieces: readonly Piece[]): readonly string[] {
  const { idOf, positionsOf } = wordIndexOf(source);
  const countOf = (form: string): number =>
    Math.min(
      ...indexedWords(form).map((word) => {
        const id = idOf(word);
        return id === undefined ? 0 : positionsOf(id).length;
      }),
    );
  const counted = pieces.map(({ forms }) => ({ forms, count: Math.max(...forms.map(countOf)) }));
  const [first] = counted.sort((a, b) => a.count - b.count);
  return first && first.count > 0 ? first.forms : [];
}

/** The ranges of an area, ascending, without overlaps. */
function rangesOf({ source }: Scope, kind: Kind, area: Area): readonly Range[] {
  if (area === 'everywhere') return [{ start: 0, end: source.text.length }];
  const found: { start: number; end: number }[] = [];
  for (const number of area) {
    const range = extentIn(source, number, kind);
    const last = found.at(-1);
    if (last && range && range.start < last.end) last.end = Math.max(last.end, range.end);
    else if (range) found.push({ start: range.start, end: range.end });
  }
  return found;
}

/** Finds words by the word index. */
function* byWords(scope: Scope, needle: string, kind: Kind, range: Range): Generator<Occurrence> {
  const { source, budgets } = scope;
  const { startOf } = wordIndexOf(source);
  const lead = firstWord(needle);
  for (const first of wordRuns(source, indexedWords(needle), range, budgets?.searching)) {
    const offset = startOf(first);
    const stretch = stretchAt(source, offset, kind);
    if (stretch && mayHold(stretch, needle.length)) {
      const folded = foldStretch(source, stretch);
      const match = matchAt(source, folded, needle, folded.offsets.unitFrom(offset) - lead);
      if (match) yield { stretch, folded, match };
      else spend(budgets?.searching, MISSED);
    } else spend(budgets?.searching, PASSED_OVER);
    if (isSpent(budgets?.searching)) return;
  }
}

/** Whether a stretch is long enough for a needle. Folding makes three characters of an ellipsis. */
function mayHold(stretch: Stretch, length: number): boolean {
  const { start, end } = extentOf(stretch);
  return 3 * (end - start) >= length;
}

/** Where the first word of some begins. */
function firstWord(needle: string): number {
  const word = /[\p{L}\p{N}]/u.exec(needle);
  return word?.index ?? 0;
}
