/** Folds a brief's texts when a search opens, so that the first letter is answered as fast as the others. */
import { useEffect } from 'react';
import { findMatches } from '../panes/search.ts';
import { type State, selectedItems } from '../state/state.ts';

/** Longer than the time between two frames: the open search is on the screen by then. */
const FRAME_MS = 20;

export function useSearch(state: State): void {
  const isOpening = state.search?.isTyping === true && state.search.query === '';
  const items = isOpening ? selectedItems(state) : undefined;
  useEffect(() => {
    if (!items) return;
    // The matches are not needed: the folded texts are remembered.
    const ready = setTimeout(() => findMatches(items, 'e'), FRAME_MS);
    return () => clearTimeout(ready);
  }, [items]);
}
