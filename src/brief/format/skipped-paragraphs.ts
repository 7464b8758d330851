/** The paragraphs under `skip`, as numbers and in the form of the file: `7`, `34-38`. */
import { PARAGRAPHS_PATTERN } from './schema-parts.ts';
import { anchorsMeant } from './short-form.ts';

/** The most paragraphs that the sources of a brief skip: ranges are short to write, and what they hold is kept. */
export const MAX_SKIPPED = 20_000;

/** First and last paragraph of an entry that fits the schema. */
export function limitsOf(written: string): readonly [number, number] {
  const [first = 0, last = first] = written.split('-').map(Number);
  return [first, last];
}

/** What was meant by an entry that does not fit the schema, such as `p7` or `34 to 38`; undefined if unclear. */
export function skipMeant(written: string): string | undefined {
  const meant = anchorsMeant(written)?.map((anchor) => anchor.replace('p', ''));
  return meant?.every((part) => PARAGRAPHS_PATTERN.test(part)) ? meant.join(', ') : undefined;
}

/** Numbers as entries: three or more in a row as a range. */
export function writtenSkip(numbers: readonly number[]): readonly (number | string)[] {
  const rows: number[][] = [];
  for (const number of numbers) {
    const row = rows.at(-1);
    if (row && row.at(-1) === number - 1) row.push(number);
    else rows.push([number]);
  }
  return rows.flatMap((row): readonly (number | string)[] =>
    row.length < 3 ? row : [`${row[0]}-${row.at(-1)}`],
  );
}
