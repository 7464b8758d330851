/** Screens that are lines between a header and a footer: the help, a broken brief; and the one that is too small. */
import { truncate } from '../../../text/layout/width.ts';
import { Rows } from '../../look/row.tsx';
import { footerLine, headerLine, ruleLine } from '../../look/rules.ts';
import { fitLine, type Line } from '../../model/line.ts';
import { FRAME_ROWS, LEAST } from '../../model/screen-layout.ts';
import type { State } from '../../state/state.ts';

/** What a screen is a function of. */
export interface ScreenProps {
  readonly state: State;
}

/** Lines from `top` on, as many as there is room for. */
export function ScrolledLines({
  state,
  lines,
  top,
}: ScreenProps & { readonly lines: readonly Line[]; readonly top: number }) {
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
      <Rows lines={[headerLine(state)]} columns={columns} rows={1} />
      <Rows lines={[ruleLine([{ columns }], '', state)]} columns={columns} rows={1} />
      <Rows lines={shown} columns={columns} rows={height} />
      <Rows lines={[ruleLine([{ columns, ...remark }], '', state)]} columns={columns} rows={1} />
      <Rows lines={[footerLine(state)]} columns={columns} rows={1} />
    </>
  );
}

/** One line, whatever the size. */
export function TooSmall({ state: { size, typeface } }: { readonly state: State }) {
  const message = `sitrep needs ${LEAST.columns}x${LEAST.rows}, this is ${size.columns}x${size.rows}`;
  return (
    <Rows
      lines={[[{ text: truncate(message, size.columns, typeface.ellipsis) }]]}
      columns={size.columns}
      rows={Math.min(1, size.rows)}
    />
  );
}
