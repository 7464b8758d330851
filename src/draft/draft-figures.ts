/**
 * The figures of a draft: the quantities of the article with hedge, unit and what is counted, the weightiest first. What
 * is left out is listed for the editor.
 */
import { isDeepStrictEqual } from 'node:util';
import { countedBy } from '../article/quantities/counted.ts';
import { figuresOf, type SourceFigure } from '../article/quantities/source-figures.ts';
import type { ArticleText } from '../article/source-text.ts';
import type { Figure } from '../brief/model/brief.ts';
import { readShortFigure } from '../brief/reading/read-figure.ts';
import { oneLine } from './wording.ts';

/** More than these would be a list that nobody reads. */
const MOST = 12;

export interface DraftedFigures {
  readonly figures: readonly Figure[];
  /** Quantities that were left out, in the article’s words. */
  readonly others: readonly { readonly words: string; readonly paragraph: number }[];
}

interface Candidate {
  readonly figure: SourceFigure;
  readonly paragraph: number;
  readonly exact: string;
  readonly what?: string;
  readonly weight: number;
}

export function draftFigures(article: ArticleText): DraftedFigures {
  const all: Candidate[] = [];
  for (const { number } of article.source.paragraphs) {
    if (article.skip.has(number)) continue;
    for (const figure of figuresOf(article, number)) {
      const { what, exact: range } = countedBy(article, figure);
      const exact = oneLine(article.source.text.slice(range.start, range.end));
      const weight = weightOf(article.source.text, figure, number);
      all.push({ figure, paragraph: number, exact, weight, ...(what !== undefined && { what }) });
    }
  }
  const times = Map.groupBy(all, ({ figure }) => keyOf(figure));
  const heaviest = all
    .filter(({ weight }) => weight > 0)
    .map((one) => ({
      ...one,
      weight: one.weight + (times.get(keyOf(one.figure))?.length ?? 1) - 1,
    }))
    .sort((a, b) => b.weight - a.weight || a.figure.range.start - b.figure.range.start)
    .slice(0, MOST);
  const figures: Figure[] = [];
  const chosen = new Set<SourceFigure>();
  for (const one of heaviest.sort((a, b) => a.figure.range.start - b.figure.range.start)) {
    const drafted = asFigure(article, one);
    if (!drafted) continue;
    figures.push(drafted);
    chosen.add(one.figure);
  }
  const others = new Map(
    all
      .filter(({ figure }) => !chosen.has(figure) && !isOne(figure))
      .map(({ exact, paragraph }) => [`${paragraph} ${exact}`, { words: exact, paragraph }]),
  );
  return { figures, others: [...others.values()] };
}

function keyOf({ quantity }: SourceFigure): string {
  return JSON.stringify(quantity);
}

const MONEY = /\p{Sc}/u;
const SHARE = /%|\bper ?cent\b/;
const AGE = /-year-old|\byears? old/;
/** A number that says little by itself. */
const SMALL = 20;

/** Early ones, money, shares and large numbers weigh more; vague ones and ages nothing. */
function weightOf(text: string, figure: SourceFigure, paragraph: number): number {
  const { quantity, qualifier, range } = figure;
  if ((quantity.kind === 'words' && qualifier === 'vague') || isOne(figure)) return 0;
  const words = text.slice(range.start, range.end + 10);
  if (AGE.test(words)) return 0;
  const isLarge = quantity.kind !== 'amount' || Math.abs(quantity.amount.value) >= SMALL;
  const place = 4 / (1 + paragraph / 4);
  return 1 + place + (MONEY.test(words) ? 2 : 0) + (SHARE.test(words) ? 1 : 0) + (isLarge ? 1 : 0);
}

/** The number one is as often a pronoun: `one said`. */
function isOne({ quantity }: SourceFigure): boolean {
  return quantity.kind === 'amount' && quantity.amount.value === 1;
}

function asFigure(
  { language }: ArticleText,
  { figure, paragraph, exact, what }: Candidate,
): Figure | undefined {
  const at = [{ from: paragraph, to: paragraph }];
  const { value } = readShortFigure(exact, at, { start: 0, end: 0 }, language);
  if (!value || value.isUnread === true || value.what === '') return undefined;
  // Another number stands in the same words.
  if (!isDeepStrictEqual(value.quantity, figure.quantity)) return undefined;
  if (what === undefined || value.quantity.kind === 'words') return value;
  const { unit: _, ...bare } = value;
  const unit = figure.unit === undefined ? undefined : unitOf(figure.unit, what);
  return { ...bare, what, ...(unit !== undefined && { unit }) };
}

/** A unit as a person would write it: `troops` of `North Korean troops`. */
function unitOf(unit: string, what: string): string | undefined {
  if (/^[%‰°]|^\p{Sc}/u.test(unit)) return unit;
  return what.startsWith(unit) || what.startsWith(`of ${unit}`)
    ? unit
        .split(' ')
        .findLast((word) => /^\p{L}+(?:s|people|men|women|children|per ?cent)$/u.test(word))
    : undefined;
}
