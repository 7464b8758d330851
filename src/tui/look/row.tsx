/** Rows of text, the only leaves of the screen: painted lines that never wrap. */
import { Box, Text } from 'ink';
import { memo } from 'react';
import type { Painter } from './theme.ts';

/** `lines` painted already, each at most `columns` wide; always exactly `rows` rows. */
export const Rows = memo(function Rows({
  lines,
  columns,
  rows,
}: {
  readonly lines: string;
  readonly columns: number;
  readonly rows: number;
}) {
  return (
    <Box width={columns} height={rows} flexShrink={0} overflow="hidden">
      <Text wrap="truncate">{lines}</Text>
    </Box>
  );
});

interface VerticalRuleProps {
  readonly sign: string;
  readonly rows: number;
  /** A sign of its own in one row, where a horizontal rule meets it. */
  readonly joint?: { readonly row: number; readonly sign: string };
  readonly paint: Painter;
}

export const VerticalRule = memo(function VerticalRule({
  sign,
  rows,
  joint,
  paint,
}: VerticalRuleProps) {
  const signs = Array.from({ length: rows }, (_, row) =>
    paint([{ text: row === joint?.row ? joint.sign : sign, weight: 'dim' }]),
  );
  return <Rows lines={signs.join('\n')} columns={1} rows={rows} />;
});
