/** The list of briefs: its room on the screen, its cursor, and the brief that is selected in it. */
import { layOutPane } from '../../model/pane-layout.ts';
import { FRAME_ROWS, GRID, isTooSmall, type Size } from '../../model/screen-size.ts';
import { AT_START, jump, type PanePosition } from '../../model/scroll.ts';
import type { ActivePane } from '../../state/active-pane.ts';
import { indexOfPath, listedEntries } from '../../state/listed-entries.ts';
import type { State } from '../../state/state.ts';
import { listItems } from './list-items.ts';

/** The list as the pane that the cursor moves in; undefined where there is no room for it. */
export function listPane(state: State): ActivePane | undefined {
  const layout = layOutLibrary(state.size);
  if (layout.kind === 'tiny') return undefined;
  const { columns, rows } = layout.list;
  return {
    layout: layOutPane(listItems(state), columns),
    height: rows,
    position: state.listPosition,
  };
}

/** The list at a position, and the brief under its cursor selected. */
export function choose(state: State, listPosition: PanePosition): State {
  const entry = listedEntries(state)[listPosition.cursor];
  return { ...state, listPosition, selected: entry?.path ?? state.selected, faultsTop: 0 };
}

/** A listed brief selected: the same one where the filter leaves it, else the first. */
export function onListed(state: State): State {
  const isListed = indexOfPath(listedEntries(state), state.selected) !== -1;
  return isListed ? withListPosition(state) : choose(state, AT_START);
}

/** The list's cursor on the selected brief. */
export function withListPosition(state: State): State {
  const index = indexOfPath(listedEntries(state), state.selected);
  const pane = index === -1 ? undefined : listPane(state);
  const listPosition = pane
    ? jump(state.listPosition, index, pane.layout, pane.height)
    : { ...AT_START, cursor: Math.max(0, index) };
  return { ...state, listPosition };
}

/** The library's screen: the list, and a preview beside or below it where there is room. */
export type LibraryLayout =
  | { readonly kind: 'tiny' }
  | { readonly kind: 'list'; readonly list: Size }
  | { readonly kind: 'beside'; readonly list: Size; readonly preview: Size }
  | { readonly kind: 'below'; readonly list: Size; readonly preview: Size };

export function layOutLibrary(size: Size): LibraryLayout {
  if (isTooSmall(size)) return { kind: 'tiny' };
  const { columns, rows } = size;
  const height = rows - FRAME_ROWS;
  if (columns >= GRID.columns) {
    const list = Math.min(48, Math.floor(columns * 0.42));
    return {
      kind: 'beside',
      list: { columns: list, rows: height },
      preview: { columns: columns - list - 1, rows: height },
    };
  }
  if (height < 12) return { kind: 'list', list: { columns, rows: height } };
  const list = Math.floor((height - 1) / 2);
  return {
    kind: 'below',
    list: { columns, rows: list },
    preview: { columns, rows: height - 1 - list },
  };
}
