/** Compares what is read of an article with the marks made in it: figures, traps, quotations. */
import type { Range } from '../../src/text/line-index.ts';

export interface MarkedFigure extends Range {
  /** Null where words such as `dozens` stand for the number. */
  readonly value: number | readonly [number, number] | null;
  /** More than one where it can be read either way: `nearly` is about, or less than. */
  readonly qualifier: string | readonly string[];
  /** Null where things are counted; more than one where either is meant. */
  readonly unit: string | readonly string[] | null;
}

export interface ReadFigure extends Range {
  readonly value: number | readonly [number, number] | null;
  readonly qualifier: string;
  readonly currency?: string;
  readonly unit?: string;
}

export interface FigureVerdict {
  readonly isFound: boolean;
  readonly isValueRight: boolean;
  readonly isHedgeRight: boolean;
  readonly isUnitRight: boolean;
  readonly read?: ReadFigure;
}

/** Fractions are marked with four digits. */
const TOLERANCE = 1e-3;

/** Of several figures that are read at a mark, the one with its value counts. */
export function judgeFigure(mark: MarkedFigure, figures: readonly ReadFigure[]): FigureVerdict {
  const near = figures.filter((one) => isOverlap(one, mark));
  const read = near.find((one) => isSameValue(one.value, mark.value)) ?? near[0];
  if (!read) {
    return { isFound: false, isValueRight: false, isHedgeRight: false, isUnitRight: false };
  }
  return {
    isFound: true,
    isValueRight: isSameValue(read.value, mark.value),
    isHedgeRight: listOf(mark.qualifier).includes(read.qualifier),
    isUnitRight: isUnit(read, mark.unit),
    read,
  };
}

export function isOverlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function isSameValue(read: ReadFigure['value'], marked: ReadFigure['value']): boolean {
  const [left, right] = [limitsOf(read), limitsOf(marked)];
  return (
    left.length === right.length &&
    left.every((one, at) => Math.abs(one - (right[at] ?? Number.NaN)) <= Math.abs(one) * TOLERANCE)
  );
}

function limitsOf(value: ReadFigure['value']): readonly number[] {
  if (value === null) return [];
  return typeof value === 'number' ? [value] : value;
}

/** Words and signs for one unit; all others are compared by their letters, without the plural’s `s`. */
const UNITS: readonly (readonly string[])[] = [
  ['%', 'percent', 'per cent'],
  ['rs', '₹', 'rupees'],
  ['€', 'euros'],
  ['$', 'dollars'],
  ['£', 'pounds'],
  ['°c', 'c', 'degrees celsius', 'celsius'],
  ['°f', 'f', 'degrees fahrenheit', 'fahrenheit'],
  ['feet', 'foot', 'ft'],
  ['metres', 'meters', 'm'],
  ['inches', 'inch'],
  ['grams', 'g'],
  ['kilometres', 'kilometers', 'km'],
];

function unitKey(unit: string): string {
  const lower = unit.toLowerCase();
  return UNITS.find((names) => names.includes(lower))?.[0] ?? lower.replace(/s$/, '');
}

/** The unit begins the words behind the number: `miles of road`. A count has the things counted there, or nothing. */
function isUnit({ currency, unit }: ReadFigure, marked: MarkedFigure['unit']): boolean {
  if (marked === null) return currency === undefined && !/^(?:[%°]|\p{Sc})/u.test(unit ?? '');
  const words = (currency ?? unit ?? '').replaceAll(/['’]/g, '').split(/[\s-]+/);
  const keys = [1, 2, 3, 4].map((length) => unitKey(words.slice(0, length).join(' ')));
  return listOf(marked).some((one) => keys.includes(unitKey(one)));
}

function listOf<T extends string>(value: T | readonly T[]): readonly T[] {
  return typeof value === 'string' ? [value] : value;
}

export interface MarkedQuote extends Range {
  /** Null where the article gives no name. */
  readonly speaker: string | null;
}

export interface ReadQuote extends Range {
  /** Absent where nobody is read, or nobody by name. */
  readonly name?: string;
}

export type QuoteVerdict = 'not found' | 'right' | 'no speaker' | 'wrong';

/** A quotation without a name in the article is right if none is read. */
export function judgeQuote(mark: MarkedQuote, quotes: readonly ReadQuote[]): QuoteVerdict {
  const read = quotes.find((one) => isOverlap(one, mark));
  if (!read) return 'not found';
  if (read.name === undefined) return mark.speaker === null ? 'right' : 'no speaker';
  if (mark.speaker === null) return 'wrong';
  return lastName(read.name) === lastName(mark.speaker) ? 'right' : 'wrong';
}

/** `Ashcombe` of `Lady Ashcombe of Dene`. */
function lastName(name: string): string | undefined {
  return name
    .split(/ of |, /)[0]
    ?.split(' ')
    .at(-1)
    ?.toLowerCase();
}
