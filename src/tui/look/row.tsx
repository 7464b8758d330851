/** Rows of text, the only leaves of the screen: lines that never wrap. */
import { Box, type DOMElement, Text } from 'ink';
import { createContext, use, useLayoutEffect, useRef } from 'react';
import type { Line } from '../model/line.ts';
import type { Canvas } from '../output/canvas.ts';

/** The canvas that rows are drawn on; without one, Ink draws their text. */
export const CanvasContext = createContext<Canvas | undefined>(undefined);

export interface RowsProps {
  /** Each at most `columns` wide. */
  readonly lines: readonly Line[];
  readonly columns: number;
  /** How many rows there are, whatever the number of lines. */
  readonly rows: number;
}

export function Rows({ lines, columns, rows }: RowsProps) {
  const canvas = use(CanvasContext);
  const box = useRef<DOMElement>(null);
  useLayoutEffect(() => (box.current ? canvas?.show(box.current, lines) : undefined));
  return (
    <Box ref={box} width={columns} height={rows} flexShrink={0} overflow="hidden">
      {!canvas && <Text wrap="truncate">{lines.map(textOf).join('\n')}</Text>}
    </Box>
  );
}

const textOf = (line: Line): string => line.map(({ text }) => text).join('');

interface VerticalRuleProps {
  readonly sign: string;
  readonly rows: number;
  /** A sign of its own in one row, where a horizontal rule meets it. */
  readonly joint?: { readonly row: number; readonly sign: string };
}

export function VerticalRule({ sign, rows, joint }: VerticalRuleProps) {
  const lines = Array.from(
    { length: rows },
    (_, row): Line => [{ text: row === joint?.row ? joint.sign : sign, weight: 'dim' }],
  );
  return <Rows lines={lines} columns={1} rows={rows} />;
}
