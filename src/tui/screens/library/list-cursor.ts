/** The list of briefs and the brief that is selected in it, kept together. */
import { layOutPane } from '../../model/pane-layout.ts';
import { AT_START, jump, type PanePosition } from '../../model/scroll.ts';
import type { ActivePane } from '../../state/active-pane.ts';
import { listedEntries, type State } from '../../state/state.ts';
import { layOutLibrary } from './library-layout.ts';
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
  const isListed = listedEntries(state).some((entry) => entry.path === state.selected);
  return isListed ? withListPosition(state) : choose(state, AT_START);
}

/** The list's cursor on the selected brief. */
export function withListPosition(state: State): State {
  const index = listedEntries(state).findIndex((entry) => entry.path === state.selected);
  const pane = index === -1 ? undefined : listPane(state);
  const listPosition = pane
    ? jump(state.listPosition, index, pane.layout, pane.height)
    : { ...AT_START, cursor: Math.max(0, index) };
  return { ...state, listPosition };
}
