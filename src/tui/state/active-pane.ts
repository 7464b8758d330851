/** What the cursor of a screen moves in: a pane's layout and height; and putting a pane's place back. */

import { layOutPane, type PaneLayout } from '../model/pane-layout.ts';
import type { PaneName } from '../model/panes.ts';
import { layOutLibrary, paneSize } from '../model/screen-layout.ts';
import type { PanePlace } from '../model/scroll.ts';
import { listItems } from '../screens/library/list-items.ts';
import { briefLayoutOf, placesOf, type State, selectedItems } from './state.ts';

export interface ActivePane {
  readonly layout: PaneLayout;
  readonly height: number;
}

/** The list in the library, else the focused pane; undefined where there is no room for any. */
export function activePane(state: State): ActivePane | undefined {
  if (state.screen === 'library') {
    const layout = layOutLibrary(state.size);
    if (layout.kind === 'tiny') return undefined;
    return { layout: layOutPane(listItems(state), layout.list.columns), height: layout.list.rows };
  }
  return paneOf(state, state.focus);
}

export function paneOf(state: State, name: PaneName): ActivePane | undefined {
  const items = selectedItems(state)?.[name];
  if (!items) return undefined;
  const { columns, rows } = paneSize(briefLayoutOf(state), name);
  if (rows === 0) return undefined;
  return { layout: layOutPane(items, columns), height: rows };
}

export function withPlace(state: State, name: PaneName, place: PanePlace): State {
  return {
    ...state,
    places: { ...state.places, [state.selected]: { ...placesOf(state), [name]: place } },
  };
}
