/** The horizontal rules of a screen, with titles and remarks in them. */

import type { Typeface } from '../look/typeface.ts';
import type { PaneItem } from '../model/block.ts';
import { fitLine, type Line, lineWidth, type Span } from '../model/line.ts';
import { layOutPane } from '../model/pane-layout.ts';
import type { Size } from '../model/screen-size.ts';
import { moreSigns, type PanePosition } from '../model/scroll.ts';
import type { State } from '../state/state.ts';

/** One segment of a horizontal rule, with a title and a remark in it. */
export interface RuleSegment {
  readonly columns: number;
  readonly title?: string;
  readonly isFocused?: boolean;
  /** At its right end, such as `3/9`. */
  readonly remark?: string;
}

/** `─▸1 Summary ──────── 1/4 ─┬─ 2 Key figures ───`: segments joined by `joint`. */
export function ruleLine(
  segments: readonly RuleSegment[],
  joint: string,
  { typeface }: Pick<State, 'typeface'>,
): Line {
  const spans: Span[] = [];
  segments.forEach((segment, index) => {
    if (index > 0) spans.push({ text: joint, weight: 'dim' });
    spans.push(...segmentSpans(segment, typeface.horizontal, typeface.focus, typeface.ellipsis));
  });
  return spans;
}

function segmentSpans(
  { columns, title, isFocused, remark }: RuleSegment,
  sign: string,
  focus: string,
  ellipsis: string,
): Span[] {
  const dash = (count: number): Span => ({ text: sign.repeat(Math.max(0, count)), weight: 'dim' });
  const end: Span[] =
    remark === undefined || remark === '' ? [] : [{ text: ` ${remark} `, weight: 'dim' }, dash(1)];
  if (title === undefined) {
    const fitted = columns >= lineWidth(end) + 2 ? end : [];
    return [dash(columns - lineWidth(fitted)), ...fitted];
  }
  const start: Span[] =
    isFocused === true
      ? [dash(1), { text: `${focus}${title} `, weight: 'strong' }]
      : [dash(1), { text: ` ${title} ` }];
  const room = columns - lineWidth(start);
  if (room < 0) return [...fitLine(start, columns, ellipsis)];
  const fitted = room >= lineWidth(end) + 1 ? end : [];
  return [...start, dash(room - lineWidth(fitted)), ...fitted];
}

/** `3/9 ↑↓`: the cursor's item, of how many, and whether there is more above or below. */
export function positionRemark(
  items: readonly PaneItem[],
  position: PanePosition,
  size: Size,
  typeface: Typeface,
): string {
  if (items.length === 0) return '';
  const count = `${Math.min(position.cursor + 1, items.length)}/${items.length}`;
  const signs = scrollRemark(items, position, size, typeface);
  return signs === '' ? count : `${count} ${signs}`;
}

/** `↑↓`: whether there is more above or below. */
export function scrollRemark(
  items: readonly PaneItem[],
  position: PanePosition,
  size: Size,
  typeface: Typeface,
): string {
  return moreSigns(position, layOutPane(items, size.columns), size.rows, typeface);
}
