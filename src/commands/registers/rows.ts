/** Rows of a register in columns, for a terminal or a pipe. */
import { displayWidth, padEnd, truncate } from '../../text/layout/width.ts';
import { toAscii } from '../../text/safety/ascii.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Output } from '../edge/io.ts';

/** Columns between two columns. */
const GAP = '  ';
/** The widest column; what is longer moves only its own row. */
const MAX_COLUMN = 30;

/** Makes a text safe to show, and ASCII where the output takes nothing else. */
export function shower({ isAscii }: Output): (text: string) => string {
  return (text) => (isAscii ? toAscii(visible(text)) : visible(text));
}

/** The last cell of a row has the rest of the line: on a terminal it is cut there, elsewhere it is whole. */
export function formatRows(
  rows: readonly (readonly string[])[],
  { columns, isAscii }: Output,
  indent = '',
): string {
  const widths: number[] = [];
  for (const row of rows)
    row.slice(0, -1).forEach((cell, at) => {
      widths[at] = Math.min(MAX_COLUMN, Math.max(widths[at] ?? 0, displayWidth(cell)));
    });
  const last = widths.length;
  return rows
    .map((row) => {
      const cells = row.map((cell, at) => (at === last ? cell : padEnd(cell, widths[at] ?? 0)));
      const line = `${indent}${cells.join(GAP)}`.trimEnd();
      return `${columns === undefined ? line : truncate(line, columns, isAscii ? '...' : '…')}\n`;
    })
    .join('');
}
