/** One line of the screen as spans, and the arithmetic on it. No terminal sequences: `theme.ts` makes them. */
import { displayWidth, graphemes } from '../../text/layout/width.ts';
import type { Style } from './block.ts';

export interface Span extends Style {
  readonly text: string;
  /** Part of a search match; `current` where it is the one that n and N move from. */
  readonly match?: 'other' | 'current';
}

export type Line = readonly Span[];

/** Columns of a line. */
export function lineWidth(line: Line): number {
  return line.reduce((width, span) => width + displayWidth(span.text), 0);
}

/** The line cut to `columns`, ending in `ellipsis` where something was lost. */
export function fitLine(line: Line, columns: number, ellipsis: string): Line {
  if (lineWidth(line) <= columns) return line;
  const tail = displayWidth(ellipsis);
  const room = Math.max(0, columns - tail);
  const fitted: Span[] = [];
  let used = 0;
  for (const span of line) {
    const parts = graphemes(span.text);
    const end = parts.findIndex(({ width }) => {
      used += width;
      return used > room;
    });
    if (end === -1) {
      fitted.push(span);
      continue;
    }
    fitted.push({
      ...span,
      text: `${span.text.slice(0, parts[end]?.start ?? 0).trimEnd()}${tail <= columns ? ellipsis : ''}`,
    });
    break;
  }
  return fitted;
}

/** `left` and `right` at the two edges of `columns`; `left` gives way, then `right`. */
export function spread(left: Line, right: Line, columns: number, ellipsis: string): Line {
  const kept = fitLine(right, columns, ellipsis);
  const room = columns - lineWidth(kept) - (kept.length > 0 ? 1 : 0);
  const fitted = room > 0 ? fitLine(left, room, ellipsis) : [];
  const gap = columns - lineWidth(fitted) - lineWidth(kept);
  return gap > 0 ? [...fitted, { text: ' '.repeat(gap) }, ...kept] : [...fitted, ...kept];
}
