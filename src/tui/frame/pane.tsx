/** One pane: the lines of its items that are in view, the cursor's item marked, matches marked. */
import { memo } from 'react';
import { Rows } from '../look/row.tsx';
import type { Typeface } from '../look/typeface.ts';
import type { PaneItem } from '../model/block.ts';
import { fitLine, type Line } from '../model/line.ts';
import { type BlockRange, isInBody, layOutPane, spansOf } from '../model/pane-layout.ts';
import type { Size } from '../model/screen-size.ts';
import { type PanePosition, topOf } from '../model/scroll.ts';

export interface PaneViewProps {
  readonly items: readonly PaneItem[];
  readonly size: Size;
  readonly position: PanePosition;
  /** Whether the cursor is shown. */
  readonly isFocused: boolean;
  readonly matches: readonly BlockRange[];
  readonly current: BlockRange | undefined;
  readonly whenEmpty: string;
  /** Ends in an ellipsis where there is more, for a pane that cannot be scrolled. */
  readonly isCut?: boolean;
  readonly typeface: Typeface;
}

export const PaneView = memo(function PaneView(props: PaneViewProps) {
  const { columns, rows } = props.size;
  return <Rows lines={paneLines(props)} columns={columns} rows={rows} />;
});

/** The lines in view, at most `size.rows` of them. */
export function paneLines({
  items,
  size,
  position,
  isFocused,
  matches,
  current,
  whenEmpty,
  isCut,
  typeface,
}: PaneViewProps): readonly Line[] {
  if (items.length === 0)
    return [fitLine([{ text: `  ${whenEmpty}`, weight: 'dim' }], size.columns, typeface.ellipsis)];
  const layout = layOutPane(items, size.columns);
  const top = topOf(position, layout, size.rows);
  const end = Math.min(layout.lines.length, top + size.rows);
  const lines: Line[] = [];
  for (let index = top; index < end; index++) {
    const laid = layout.lines[index];
    if (!laid) continue;
    const hasCursor =
      isFocused && laid.item === position.cursor && isInBody(layout, laid.item, index);
    const ofItem =
      matches.length === 0 ? matches : matches.filter(({ item }) => item === laid.item);
    const line = spansOf(
      laid,
      items[laid.item],
      ofItem,
      current,
      hasCursor ? typeface.bar : undefined,
    );
    lines.push(fitLine(line, size.columns, typeface.ellipsis));
  }
  const hasMore = isCut === true && end < layout.lines.length;
  if (hasMore) lines[lines.length - 1] = [{ text: `  ${typeface.ellipsis}`, weight: 'dim' }];
  return lines;
}
