/** A text alone on the screen, to be marked with the mouse: no rules and no margins. */

import type { ScreenProps } from '../../frame/scrolled-lines.tsx';
import { Rows } from '../../look/row.tsx';
import { fitLine, type Line } from '../../model/line.ts';
import { PLAIN_TEXT_FRAME_ROWS, plainTextLines } from './text-keys.ts';

export function PlainTextScreen({ state }: ScreenProps) {
  const { columns, rows } = state.size;
  const height = rows - PLAIN_TEXT_FRAME_ROWS;
  const lines = plainTextLines(state);
  const first = Math.max(0, Math.min(state.plainText?.top ?? 0, lines.length - height));
  const hint: Line = [{ text: ` ${state.plainText?.hint ?? ''}`, weight: 'dim' }];
  const shown = lines
    .slice(first, first + height)
    .map((line) => fitLine(line, columns, state.typeface.ellipsis));
  return (
    <>
      <Rows lines={shown} columns={columns} rows={height} />
      <Rows lines={[fitLine(hint, columns, state.typeface.ellipsis)]} columns={columns} rows={1} />
    </>
  );
}
