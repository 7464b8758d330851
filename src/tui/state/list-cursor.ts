/** The list of briefs and the brief that is selected in it, kept together. */

import { layOutPane } from '../model/pane-layout.ts';
import { layOutLibrary } from '../model/screen-layout.ts';
import { AT_START, jump, type PanePlace } from '../model/scroll.ts';
import { listItems } from '../screens/library/list-items.ts';
import { listedEntries, type State } from './state.ts';

/** The list's cursor at a place, and the brief there selected. */
export function choose(state: State, listPlace: PanePlace): State {
  const entry = listedEntries(state)[listPlace.cursor];
  return { ...state, listPlace, selected: entry?.path ?? state.selected, faultsTop: 0 };
}

/** A listed brief selected: the same one where the filter leaves it, else the first. */
export function onListed(state: State): State {
  const isListed = listedEntries(state).some((entry) => entry.path === state.selected);
  return isListed ? withListPlace(state) : choose(state, AT_START);
}

/** The list's cursor on the selected brief. */
export function withListPlace(state: State): State {
  const index = listedEntries(state).findIndex((entry) => entry.path === state.selected);
  const layout = layOutLibrary(state.size);
  if (layout.kind === 'tiny' || index === -1)
    return { ...state, listPlace: { ...AT_START, cursor: Math.max(0, index) } };
  return {
    ...state,
    listPlace: jump(
      state.listPlace,
      index,
      layOutPane(listItems(state), layout.list.columns),
      layout.list.rows,
    ),
  };
}
