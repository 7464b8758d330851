/**
 * The register of figures: the figures of one series in the order of time, and those of one day that cannot both be
 * true.
 */
import type { Brief, Figure } from '../../brief/model/brief.ts';
import type { Amount } from '../../language/model/quantity.ts';
import type { Entry } from '../briefs/library.ts';

export interface RegisteredFigure {
  readonly entry: Entry;
  readonly brief: Brief;
  /** 0-based, in its brief. */
  readonly index: number;
  readonly figure: Figure;
}

export interface FigureSeries {
  readonly key: string;
  /** The oldest first, those of briefs without a day last. */
  readonly figures: readonly RegisteredFigure[];
}

/** By their keys; figures without a series are in none. */
export function figureRegister(entries: readonly Entry[]): readonly FigureSeries[] {
  const series = new Map<string, RegisteredFigure[]>();
  for (const entry of entries) {
    const { brief } = entry;
    brief?.figures.forEach((figure, index) => {
      if (figure.series === undefined) return;
      const figures = series.get(figure.series) ?? [];
      figures.push({ entry, brief, index, figure });
      series.set(figure.series, figures);
    });
  }
  return [...series]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, figures]) => ({ key, figures: figures.sort(byDay) }));
}

/** Numbers from the least to the greatest that a figure may stand for. */
interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** How far a number that is given with “about” may be off. */
const ABOUT = 0.1;

/** The others of the same day that cannot be true together with a figure: their numbers have none in common. */
export function contradictions(
  { figures }: FigureSeries,
  { brief, figure }: RegisteredFigure,
): readonly RegisteredFigure[] {
  return figures.filter(
    (other) =>
      other.figure !== figure &&
      brief.date !== undefined &&
      other.brief.date === brief.date &&
      other.figure.asOf === figure.asOf &&
      isApart(figure, other.figure),
  );
}

function isApart(one: Figure, other: Figure): boolean {
  if (one.unit !== other.unit || currencyOf(one) !== currencyOf(other)) return false;
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a.to < b.from || b.to < a.from;
}

function boundsOf({ quantity, qualifier }: Figure): Bounds {
  const [from, to] =
    quantity.kind === 'amount'
      ? [quantity.amount.value, quantity.amount.value]
      : quantity.kind === 'range'
        ? [quantity.min.value, quantity.max.value]
        : [-Infinity, Infinity];
  switch (qualifier) {
    case 'about':
      return { from: from - Math.abs(from) * ABOUT, to: to + Math.abs(to) * ABOUT };
    case 'more-than':
    case 'at-least':
      return { from, to: Infinity };
    case 'less-than':
    case 'at-most':
    case 'up-to':
      return { from: -Infinity, to };
    case 'hundreds':
      return { from: 200, to: 999 };
    case 'thousands':
      return { from: 2000, to: 9999 };
    case 'tens-of-thousands':
      return { from: 20_000, to: 99_999 };
    case 'vague':
      return { from: -Infinity, to: Infinity };
    default:
      return { from, to };
  }
}

function currencyOf({ quantity }: Figure): Amount['currency'] {
  switch (quantity.kind) {
    case 'amount':
      return quantity.amount.currency;
    case 'range':
      return quantity.min.currency ?? quantity.max.currency;
    case 'words':
      return undefined;
  }
}

function byDay(one: RegisteredFigure, other: RegisteredFigure): number {
  const [a, b] = [one.brief.date ?? '~', other.brief.date ?? '~'];
  return a < b ? -1 : a > b ? 1 : 0;
}
