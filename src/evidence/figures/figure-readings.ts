/**
 * Looks for the number of a figure that gives no words of the source: the numbers of paragraphs that have its value,
 * and whether they agree with it. Reads up to limits, and says where it did not read to the end.
 */

import { figuresOf, readPart, type SourceFigure } from '../../article/quantities/source-figures.ts';
import type { Figure } from '../../brief/model/brief.ts';
import { isSpent, spend } from '../../text/budget.ts';
import type { Range } from '../../text/line-index.ts';
import { memoised } from '../../text/memo.ts';
import { MAX_FOUND } from '../search/locate.ts';
import type { Scope } from '../search/scope.ts';
import { isSameQuantity, type Reading, readFigureAt } from './figure-agreement.ts';

/** A reading and where it was made. */
export interface PlacedReading {
  readonly scope: Scope;
  readonly place: Range;
  readonly reading: Reading;
}

/** At most `MAX_FOUND` of each. */
export interface Readings {
  readonly agreeing: readonly PlacedReading[];
  readonly differing: readonly PlacedReading[];
}

/** In the paragraphs that the scopes state. */
export function readStated(figure: Figure, scopes: readonly Scope[]): Readings {
  const found = { agreeing: [], differing: [] };
  for (const scope of scopes) {
    for (const number of scope.stated) read(figure, scope, figuresOf(scope, number), found);
  }
  return found;
}

/** At the beginnings of the sources. */
export function readEverywhere(figure: Figure, scopes: readonly Scope[]): Readings {
  const found = { agreeing: [], differing: [] };
  for (const scope of scopes) read(figure, scope, figuresEverywhere(scope), found);
  return found;
}

/** What it takes of the budget to compare a number with a figure, and to read what stands around it. */
const PER_NUMBER = 8;
const PER_PLACE = 200;

function read(
  figure: Figure,
  scope: Scope,
  figures: readonly SourceFigure[],
  found: { readonly agreeing: PlacedReading[]; readonly differing: PlacedReading[] },
): void {
  const reading = scope.budgets?.reading;
  for (const there of figures) {
    if (isSpent(reading)) return;
    const { range } = there;
    spend(reading, PER_NUMBER);
    // Most are other numbers, which is quickly seen.
    if (figure.qualifier !== 'vague' && !isSameQuantity(figure, there, scope.language)) continue;
    spend(reading, PER_PLACE);
    const here = readFigureAt(figure, scope, range);
    if (here.kind === 'unread' || (here.kind === 'differs' && here.isOther)) continue;
    const list = here.kind === 'agrees' ? found.agreeing : found.differing;
    if (list.length < MAX_FOUND) list.push({ scope, place: range, reading: here });
    if (found.agreeing.length >= MAX_FOUND) return;
  }
}

/** Paragraphs read for numbers when nothing says where, and characters of them. */
const MAX_READ = 2000;
const MAX_READ_CHARACTERS = 1_000_000;

/** Whether nothing of a source goes on beyond what is read of it. */
export function isReadToEnd({ source }: Scope): boolean {
  const { paragraphs } = source;
  const last = paragraphs.get(paragraphs.length)?.start ?? 0;
  return paragraphs.length <= MAX_READ && last < MAX_READ_CHARACTERS;
}

const readSources = memoised(() => new Map<string, readonly SourceFigure[]>());

function figuresEverywhere(scope: Scope): readonly SourceFigure[] {
  const known = readSources(scope.source);
  const kept = known.get(scope.language ?? '');
  if (kept) return kept;
  const found: SourceFigure[] = [];
  const most = Math.min(MAX_READ, scope.source.paragraphs.length);
  for (let number = 1, length = 0; number <= most && length < MAX_READ_CHARACTERS; number++) {
    const part = readPart(scope, number);
    length += part ? part.end - part.start : 0;
    for (const figure of figuresOf(scope, number)) found.push(figure);
  }
  if (!isSpent(scope.budgets?.reading)) known.set(scope.language ?? '', found);
  return found;
}
