/** Editing, as a wish of the state: which file, and at which item. The editor itself is the host's. */
import { itemUnderCursor } from './item-under-cursor.ts';
import { listedEntries, type State, selectedEntry } from './state.ts';

/** The chosen brief, at the item under the cursor where it is open. */
export function editChosen(state: State): State {
  const entry = selectedEntry(state);
  const isListed = entry && (state.screen === 'brief' || listedEntries(state).includes(entry));
  if (!isListed) return { ...state, notice: 'There is nothing to edit.' };
  const { path, isPiped } = entry;
  if (isPiped)
    return { ...state, notice: 'It came from standard input; there is no file to edit.' };
  const item = itemUnderCursor(state);
  return { ...state, request: { kind: 'edit', path, ...(item && { item }) } };
}
