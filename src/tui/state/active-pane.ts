/** What the cursor moves in: a pane's layout, height and position; and where the panes of a brief stand. */
import { layOutPane, type PaneLayout } from '../model/pane-layout.ts';
import type { PanePosition } from '../model/scroll.ts';
import { paneSize } from '../panes/brief-layout.ts';
import type { PaneName } from '../panes/panes.ts';
import { briefLayoutOf, positionsOf, type State, selectedItems } from './state.ts';

export interface ActivePane {
  readonly layout: PaneLayout;
  readonly height: number;
  readonly position: PanePosition;
}

/** A pane of the selected brief; undefined where there is no such brief, or no room. */
export function paneOf(state: State, name: PaneName): ActivePane | undefined {
  const items = selectedItems(state)?.[name];
  if (!items) return undefined;
  const { columns, rows } = paneSize(briefLayoutOf(state), name);
  if (rows === 0) return undefined;
  return { layout: layOutPane(items, columns), height: rows, position: positionsOf(state)[name] };
}

export function withPosition(state: State, name: PaneName, position: PanePosition): State {
  return {
    ...state,
    positions: {
      ...state.positions,
      [state.selected]: { ...positionsOf(state), [name]: position },
    },
  };
}
