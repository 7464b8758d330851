/** What the cursor moves in: a pane's layout, height and place; and where the panes of a brief stand. */
import { layOutPane, type PaneLayout } from '../model/pane-layout.ts';
import type { PanePlace } from '../model/scroll.ts';
import { paneSize } from '../panes/brief-layout.ts';
import type { PaneName } from '../panes/panes.ts';
import { briefLayoutOf, placesOf, type State, selectedItems } from './state.ts';

export interface ActivePane {
  readonly layout: PaneLayout;
  readonly height: number;
  readonly place: PanePlace;
}

/** A pane of the selected brief; undefined where there is no such brief, or no room. */
export function paneOf(state: State, name: PaneName): ActivePane | undefined {
  const items = selectedItems(state)?.[name];
  if (!items) return undefined;
  const { columns, rows } = paneSize(briefLayoutOf(state), name);
  if (rows === 0) return undefined;
  return { layout: layOutPane(items, columns), height: rows, place: placesOf(state)[name] };
}

export function withPlace(state: State, name: PaneName, place: PanePlace): State {
  return {
    ...state,
    places: { ...state.places, [state.selected]: { ...placesOf(state), [name]: place } },
  };
}
