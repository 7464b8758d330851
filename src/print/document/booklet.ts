/**
 * The title of a booklet: the number of its briefs, and the days from the first to the last where all have a day.
 */
import type { PrintDocument } from './print-document.ts';

/** `Booklet of 5 briefs, 2026-11-20 to 2026-11-22`. */
export function bookletTitle(documents: readonly Pick<PrintDocument, 'date'>[]): string {
  const { length } = documents;
  const days = documents.flatMap(({ date }) => date ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const title = `Booklet of ${length} ${length === 1 ? 'brief' : 'briefs'}`;
  if (first === undefined || days.length < length) return title;
  return `${title}, ${first === last ? first : `${first} to ${last}`}`;
}

/** Under a title in the table of contents, what tells briefs of the same title apart: id, day, tally. */
export function entryDetails({ id, date = '', tally }: PrintDocument): readonly string[] {
  return [id, date, tally].filter((part) => part !== '');
}
