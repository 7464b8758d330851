/** Rows of text, the only leaves of the screen: painted lines that never wrap. */
import { Box, Text } from 'ink';
import { memo } from 'react';

/** `lines` painted already, each at most `columns` wide; always exactly `rows` rows. */
export const Rows = memo(function Rows({ lines, columns, rows }: { readonly lines: string; readonly columns: number; readonly rows: number }) {
  return (
    <Box width={columns} height={rows} flexShrink={0} overflow="hidden">
      <Text wrap="truncate">{lines}</Text>
    </Box>
  );
});

/** A vertical rule; `joints` are signs at some of its rows. */
export const VerticalRule = memo(function VerticalRule({ sign, rows, joint }: { readonly sign: string; readonly rows: number; readonly joint?: { readonly row: number; readonly sign: string } }) {
  const signs = Array.from({ length: rows }, (_, row) => (row === joint?.row ? joint.sign : sign));
  return <Rows lines={signs.map((each) => `\u001B[2m${each}\u001B[22m`).join('\n')} columns={1} rows={rows} />;
});
