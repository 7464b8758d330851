/** Gets what a search looks through ready while nobody has typed yet, so that the first letter is answered as fast as the others. */
import { useEffect } from 'react';
import { findMatches } from '../model/search.ts';
import { type State, selectedItems } from '../state/state.ts';

/** Longer than between two frames: that the search is open is on the screen by then. */
const FRAME_MS = 20;

export function useSearch(state: State): void {
  const isOpening = state.search?.isTyping === true && state.search.query === '';
  const items = isOpening ? selectedItems(state) : undefined;
  useEffect(() => {
    if (!items) return;
    // What it finds does not matter: it is what has been folded that stays.
    const ready = setTimeout(() => findMatches(items, 'e'), FRAME_MS);
    return () => clearTimeout(ready);
  }, [items]);
}
