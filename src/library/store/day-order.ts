/**
 * Numbers rows by the days of their briefs, so that rows in the order of their numbers are in the order of the library
 * but for those of one day, which are put in order when they are read.
 */
import type { Query } from '../search/query.ts';
import type { BriefHead } from './indexed-brief.ts';

/** Rows of one day. */
export const ROWS_OF_DAY = 2 ** 30;
/** Above the number of any day. */
const LAST = 5_000_000;
const UNDATED = LAST + 1;
const BROKEN = LAST + 2;

/** The first of the numbers for a brief: the newest day has the least. */
export function firstRow({ date, isBroken }: Pick<BriefHead, 'date' | 'isBroken'>): number {
  return (isBroken ? BROKEN : date === '' ? UNDATED : LAST - dayNumber(date)) * ROWS_OF_DAY;
}

/** Whether the brief of a row is broken. */
export function isBrokenRow(row: number): boolean {
  return row >= BROKEN * ROWS_OF_DAY;
}

/** Numbers from the first up to, not including, the end. */
export type Rows = readonly [first: number, end: number];

export const ALL_ROWS: Rows = [0, Number.MAX_SAFE_INTEGER];

/** The numbers of all rows of the days that a query asks for. */
export function rowsAskedFor(query: Query): Rows {
  let [first, end] = ALL_ROWS;
  for (const term of query) {
    if (term.kind !== 'days' || term.isNegated) continue;
    const { from = '', to = '9999-99-99' } = term;
    first = Math.max(first, (LAST - dayNumber(to)) * ROWS_OF_DAY);
    end = Math.min(end, (LAST - dayNumber(from) + 1) * ROWS_OF_DAY);
  }
  return [first, end];
}

export function isSameDay(row: number, other: number): boolean {
  return Math.floor(row / ROWS_OF_DAY) === Math.floor(other / ROWS_OF_DAY);
}

/** A number for a day, ISO 8601, greater for a later one; days that no calendar has keep their order too. */
function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number);
  return (year * 13 + month) * 32 + day;
}
