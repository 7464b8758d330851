/** A screen of lines between a header and a footer: the help, a broken brief. */

import type { Key } from '../keys/keys.ts';
import { Rows } from '../look/row.tsx';
import { fitLine, type Line } from '../model/line.ts';
import { FRAME_ROWS } from '../model/screen-size.ts';
import type { Mode, State } from '../state/state.ts';
import { ruleLine } from './rules.ts';

/** What every screen gets. */
export interface ScreenProps {
  readonly state: State;
  /** Presses the key of an answer that was chosen in a list, if the mode is still this one. */
  readonly choose?: (key: Key, mode: Mode) => void;
}

/** Lines from `top` on, as many as there is room for. */
export function ScrolledLines({
  state,
  header,
  lines,
  top,
}: ScreenProps & {
  readonly header: Line;
  readonly lines: readonly Line[];
  readonly top: number;
}) {
  const { columns, rows } = state.size;
  const height = rows - FRAME_ROWS;
  const first = Math.max(0, Math.min(top, lines.length - height));
  const shown = lines
    .slice(first, first + height)
    .map((line) => fitLine(line, columns, state.typeface.ellipsis));
  const last = Math.min(first + height, lines.length);
  const remark = lines.length > height ? { remark: `${last}/${lines.length}` } : {};
  return (
    <>
      <Rows lines={[header]} columns={columns} rows={1} />
      <Rows lines={[ruleLine([{ columns }], '', state)]} columns={columns} rows={1} />
      <Rows lines={shown} columns={columns} rows={height} />
      <Rows lines={[ruleLine([{ columns, ...remark }], '', state)]} columns={columns} rows={1} />
    </>
  );
}
