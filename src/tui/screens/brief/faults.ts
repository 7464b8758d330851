/** The screen of a broken brief: all that is wrong with it, as lines that can be scrolled. */
import { formatReport } from '../../../diagnostics/render-text.ts';
import type { Entry } from '../../../library/briefs/library.ts';
import { displayWidth } from '../../../text/layout/width.ts';
import { wrap } from '../../../text/layout/wrap.ts';
import { memoised, rememberLast } from '../../../text/memo.ts';
import { lineMoves } from '../../keys/moving-keys.ts';
import type { Typeface } from '../../look/typeface.ts';
import type { Line } from '../../model/line.ts';
import { FRAME_ROWS } from '../../model/screen-size.ts';
import { type State, selectedEntry } from '../../state/state.ts';

interface FaultLayout {
  readonly width: number;
  readonly typeface: Typeface;
}

const linesOf = memoised((entry: Entry) =>
  rememberLast(1, ({ width, typeface }: FaultLayout) => layOutFaults(entry, width, typeface)),
);

/** Lines for the width of the screen; messages are wrapped, excerpts are cut around their place. */
export function faultLines(state: State): readonly Line[] {
  const entry = selectedEntry(state);
  if (!entry) return [];
  if (entry.isUnread) return [[{ text: ' Being read.', weight: 'dim' }]];
  const { typeface } = state;
  const width = Math.min(state.size.columns - 2, 100);
  return linesOf(entry)({ width, typeface });
}

export const FAULT_MOVES = lineMoves(
  (state) => {
    const height = state.size.rows - FRAME_ROWS;
    return { top: state.faultsTop, last: faultLines(state).length - height, height };
  },
  (state, faultsTop) => ({ ...state, faultsTop }),
);

function layOutFaults(entry: Entry, width: number, typeface: Typeface): readonly Line[] {
  const text = formatReport(entry, { columns: width, show: typeface.show }).trimEnd();
  return text.split('\n').flatMap((line) => layOutLine(typeface.show(line), width));
}

function layOutLine(line: string, width: number): Line[] {
  const isTitle = /^\S/.test(line);
  if (displayWidth(line) <= width)
    return [[{ text: ` ${line}`, ...(isTitle && { weight: 'strong' as const }) }]];
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  const hang = ' '.repeat(Math.min(isTitle ? 2 : indent, Math.max(0, width - 10)));
  return wrap(line, width - hang.length).map(({ start, end }, row) => [
    {
      text: ` ${row === 0 && isTitle ? '' : hang}${line.slice(start, end)}`,
      ...(isTitle && { weight: 'strong' as const }),
    },
  ]);
}
