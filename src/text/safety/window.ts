/** The part of a long line that is shown: the part around what it is about. */

import { displayWidth, graphemes } from '../layout/width.ts';
import type { Range } from '../line-index.ts';
import { visible } from './visible.ts';

/** The part of a line that fits into `columns`: the whole line, or the part around the range, cut between graphemes. */
export function windowAround(text: string, line: Range, range: Range, columns: number): Range {
  if (
    displayWidth(visible(text.slice(line.start, Math.min(line.end, line.start + 4 * columns)))) <=
      columns &&
    line.end - line.start <= 4 * columns
  )
    return line;
  const target = Math.max(line.start, range.start);
  const ahead = shownWidths(text.slice(target, Math.min(line.end, target + columns)));
  const behind = shownWidths(text.slice(Math.max(line.start, target - columns), target));
  const lead = takeColumns(behind.toReversed(), Math.floor(columns * 0.4));
  const start = target - lead.units;
  const follow = takeColumns(ahead, columns - lead.columns);
  return { start, end: target + follow.units };
}

interface ShownWidth {
  readonly units: number;
  readonly columns: number;
}

/** Each grapheme with the columns that it takes as it is shown. */
function shownWidths(text: string): ShownWidth[] {
  return graphemes(text).map(({ start, end }) => ({
    units: end - start,
    columns: displayWidth(visible(text.slice(start, end))),
  }));
}

/** How many UTF-16 units and columns the graphemes take that fit into `limit` columns. */
function takeColumns(parts: readonly ShownWidth[], limit: number): ShownWidth {
  let [units, columns] = [0, 0];
  for (const part of parts) {
    if (columns + part.columns > limit) break;
    columns += part.columns;
    units += part.units;
  }
  return { units, columns };
}
