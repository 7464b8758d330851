/** A screen of lines between a header and a footer: the help, a broken brief. */
import { Rows } from '../look/row.tsx';
import { fitLine, type Line } from '../model/line.ts';
import { FRAME_ROWS } from '../model/screen-size.ts';
import { ruleLine } from './rules.ts';
import type { ScreenProps } from './screen-props.ts';

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
