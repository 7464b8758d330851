/**
 * Reads the figures in the text of a source with `figure-phrase.ts`, and beyond that the number formats of other
 * languages and hedges that stand further off. If the format of a number is not certain, it is read as an English one.
 */

import { readFigurePhrases } from '../../language/figures/figure-phrase.ts';
import {
  lengthOfHedgeBefore,
  lengthOfHedgeBehind,
  qualifiersOf,
} from '../../language/figures/hedges-around.ts';
import type { FigurePhrase } from '../../language/figures/phrase.ts';
import type { Qualifier } from '../../language/model/quantity.ts';
import { measureOf } from '../../language/units/measures.ts';
import { currencyOf } from '../../language/units/same-units.ts';
import { countWhile } from '../../text/binary-search.ts';
import { isSpent, spend } from '../../text/budget.ts';
import type { Range } from '../../text/line-index.ts';
import { memoised } from '../../text/memo.ts';
import { type ArticleText, paragraph, paragraphNumberAt } from '../source-text.ts';

export interface SourceFigure extends FigurePhrase {
  /** What the words around it make of its hedge; more than one where they can be read so. */
  readonly qualifiers: ReadonlySet<Qualifier>;
  /** Its place with a hedge that stands further off. */
  readonly hedged: Range;
}

/** Characters of a paragraph that are read for numbers and names; nobody writes a longer one. */
export const MAX_READ_LENGTH = 500_000;

/** What is read of a paragraph, by its number; undefined past the end. */
export function readPart({ source }: ArticleText, number: number): Range | undefined {
  const whole = paragraph(source, number);
  return whole && { start: whole.start, end: Math.min(whole.end, whole.start + MAX_READ_LENGTH) };
}

/** Whether a paragraph is longer than what is read of it. */
export function isCut({ source }: ArticleText, number: number): boolean {
  const whole = paragraph(source, number);
  return whole !== undefined && whole.end - whole.start > MAX_READ_LENGTH;
}

/** The figures of a paragraph, by its number; none past the end. */
export function figuresOf(scope: ArticleText, number: number): readonly SourceFigure[] {
  const whole = paragraph(scope.source, number);
  const read = readPart(scope, number);
  if (!whole || !read) return [];
  const last = lastRead(scope.source);
  const key = `${number} ${scope.language ?? ''}`;
  if (last.key === key) return last.figures;
  const figures = figuresOfStretch(scope, whole, read);
  if (!isSpent(scope.budgets?.reading)) Object.assign(last, { key, figures });
  return figures;
}

/** The paragraph that was read last: each number of a point is looked for in the same ones. */
const lastRead = memoised((): { key: string; figures: readonly SourceFigure[] } => ({
  key: '',
  figures: [],
}));

/** The figures that stand at a range, which begins in the paragraph that is read, all or in part. */
export function figuresAt(scope: ArticleText, range: Range): readonly SourceFigure[] {
  const whole = paragraph(scope.source, paragraphNumberAt(scope.source, range.start));
  return figuresOfStretch(scope, whole ?? range, range);
}

/** Characters read at once; overlapping, so that no figure is cut. */
const CHUNK = 1800;
const OVERLAP = 200;
const STEP = CHUNK - OVERLAP;

/** Figures that are kept of a source. */
const MAX_KEPT = 150_000;

const readChunks = memoised(() => ({
  count: 0,
  byPlace: new Map<string, readonly SourceFigure[]>(),
}));

/** The figures of those chunks of a paragraph that touch a range. Several items ask for the same ones. */
function figuresOfStretch(scope: ArticleText, whole: Range, range: Range): readonly SourceFigure[] {
  const found: SourceFigure[] = [];
  const first = Math.max(0, Math.floor((range.start - whole.start) / STEP) - 1);
  const end = Math.min(whole.end, range.end);
  for (let from = whole.start + first * STEP; from < end; from += STEP) {
    const figures = readChunk(scope, from, whole);
    // A text of nothing but numbers has them by the thousand, and each is asked for.
    for (let index = firstEndingAfter(figures, range.start); index < figures.length; index++) {
      const figure = figures[index];
      if (!figure || figure.range.start >= range.end) break;
      if (figure.range.start >= (found.at(-1)?.range.end ?? 0)) found.push(figure);
    }
  }
  return found;
}

function readChunk(
  { source, language, budgets }: ArticleText,
  from: number,
  whole: Range,
): readonly SourceFigure[] {
  const chunks = readChunks(source);
  const key = `${from} ${language ?? ''}`;
  const known = chunks.byPlace.get(key);
  if (known) return known;
  if (isSpent(budgets?.reading)) return [];
  const figures = figuresOfChunk(source.text, from, whole, language);
  spend(budgets?.reading, Math.min(CHUNK, whole.end - from));
  if (chunks.count > MAX_KEPT) {
    chunks.byPlace.clear();
    chunks.count = 0;
  }
  chunks.byPlace.set(key, figures);
  chunks.count += figures.length + 1;
  return figures;
}

function firstEndingAfter(figures: readonly SourceFigure[], offset: number): number {
  return countWhile(figures.length, (index) => (figures[index]?.range.end ?? 0) <= offset);
}

/** Figures that begin in the middle of a chunk, or nearer to its end than to the next chunk’s middle. */
function figuresOfChunk(
  text: string,
  from: number,
  whole: Range,
  language: string | undefined,
): readonly SourceFigure[] {
  const end = Math.min(whole.end, from + CHUNK);
  const least = from === whole.start ? from : from + OVERLAP / 2;
  const most = end === whole.end ? end : end - OVERLAP / 2;
  const plain = text.slice(from, end);
  const phrases = readFigurePhrases(plain, language);
  const qualifiers: ReadonlySet<Qualifier>[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const own = qualifiersOf(phrase, plain, language);
    const [before, last] = [phrases[index - 1], qualifiers[index - 1]];
    qualifiers.push(before && last && isConversion(before, phrase, plain) ? last : own);
  }
  return phrases.flatMap((phrase, index): SourceFigure[] => {
    const range = { start: from + phrase.range.start, end: from + phrase.range.end };
    if (range.start < least || range.start >= most) return [];
    return [
      {
        ...phrase,
        range,
        hedged: {
          start: range.start - lengthOfHedgeBefore(phrase, plain, language),
          end: range.end + lengthOfHedgeBehind(phrase, plain),
        },
        qualifiers: qualifiers[index] ?? new Set(),
      },
    ];
  });
}

/** Whether a number says the one before it in another measure or currency, and so with its hedge: `about 2 inches (50.8 mm)`. */
function isConversion(
  before: FigurePhrase,
  { range, ...own }: FigurePhrase,
  text: string,
): boolean {
  if (!/^\s*(?:[\p{L}./°]+\s+){0,3}\($/u.test(text.slice(before.range.end, range.start)))
    return false;
  if (own.qualifier !== 'exact' || !/^[^()]{0,30}\)/.test(text.slice(range.end))) return false;
  const [one, other] = [before, own].map(({ quantity, unit }) =>
    quantity.kind === 'amount' && currencyOf(quantity.amount, unit) !== undefined
      ? 'money'
      : measureOf(unit),
  );
  return one !== undefined && other !== undefined && (one === 'money') === (other === 'money');
}
