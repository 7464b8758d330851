/**
 * The list of briefs. ink-select-input draws it, but our cursor leads: the component keeps one of its
 * own, wraps round the ends, and of two keys in one read applies one at most, so it is never given keys
 * and gets one page of entries at a time.
 */
import { Box, Text } from 'ink';
import SelectInput from 'ink-select-input';
import { memo } from 'react';
import { Rows } from '../../look/row.tsx';
import { fitLine } from '../../model/line.ts';
import { isInBody, layOutPane, type Match, spansOf } from '../../model/pane-layout.ts';
import { topOf } from '../../model/scroll.ts';
import type { PaneViewProps } from '../brief/pane.tsx';

interface Row {
  readonly label: string;
  readonly value: number;
}

/** The entries in view; the chosen one is marked by the bar that its lines begin with. */
export const BriefList = memo(function BriefList({
  items,
  size,
  place,
  matches,
  whenEmpty,
  typeface,
  paint,
}: Omit<PaneViewProps, 'isFocused' | 'current'>) {
  if (items.length === 0)
    return (
      <Rows
        lines={paint(fitLine([{ text: `  ${whenEmpty}` }], size.columns, typeface.ellipsis))}
        columns={size.columns}
        rows={size.rows}
      />
    );
  const layout = layOutPane(items, size.columns);
  const top = topOf(place, layout, size.rows);
  const rows: Row[] = [];
  for (const [offset, laid] of layout.lines.slice(top, top + size.rows).entries()) {
    const isChosen = laid.item === place.cursor && isInBody(layout, laid.item, top + offset);
    const ofItem: readonly Match[] = matches.filter(({ item }) => item === laid.item);
    const line = paint(
      fitLine(
        spansOf(laid, items[laid.item], ofItem, undefined, isChosen ? typeface.bar : undefined),
        size.columns,
        typeface.ellipsis,
      ),
    );
    const last = rows.at(-1);
    if (last?.value === laid.item)
      rows[rows.length - 1] = { ...last, label: `${last.label}\n${line}` };
    else rows.push({ label: line, value: laid.item });
  }
  const chosen = Math.max(
    0,
    rows.findIndex(({ value }) => value === place.cursor),
  );
  return (
    <Box width={size.columns} height={size.rows} flexShrink={0} overflow="hidden">
      <SelectInput
        key={`${rows[0]?.value ?? 0} ${chosen}`}
        items={rows}
        initialIndex={chosen}
        isFocused={false}
        indicatorComponent={NoIndicator}
        itemComponent={ListRow}
      />
    </Box>
  );
});

/** The bar is part of the row, since a row has several lines. */
function NoIndicator() {
  return null;
}

function ListRow({ label }: { readonly label: string }) {
  return (
    <Box height={label.split('\n').length} flexShrink={0}>
      <Text wrap="truncate">{label}</Text>
    </Box>
  );
}
