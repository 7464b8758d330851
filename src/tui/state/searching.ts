/** Search inside a brief, as changes of the state: begin, show a match, go on to the next, give up. */

import { lineOfMatch } from '../model/pane-layout.ts';
import { reveal } from '../model/scroll.ts';
import { firstMatchFrom } from '../model/search.ts';
import { paneOf, withPlace } from './active-pane.ts';
import { matchesOf, placesOf, type Search, type State } from './state.ts';

export function beginSearch(state: State): State {
  const origin = { focus: state.focus, places: placesOf(state) };
  return { ...state, search: { query: '', isTyping: true, origin } };
}

export function withoutSearch(state: State): State {
  const { search: _, ...rest } = state;
  return rest;
}

/** Focus and cursors as they were before the search. */
export function atOrigin(state: State, { origin }: Search): State {
  return {
    ...state,
    focus: origin.focus,
    places: { ...state.places, [state.selected]: origin.places },
  };
}

/** The first match from the cursor on becomes current; the view goes there. */
export function atFirstMatch(state: State): State {
  if (!state.search) return state;
  const index = firstMatchFrom(matchesOf(state), state.focus, placesOf(state)[state.focus].cursor);
  const { current: _, ...search } = state.search;
  return index === undefined ? { ...state, search } : showMatch({ ...state, search }, index);
}

/** The next match, or the one before: from the cursor, where it was moved by hand. */
export function toMatch(state: State, direction: 1 | -1): State {
  const { search } = state;
  if (!search) return state;
  const matches = matchesOf(state);
  const current = search.current === undefined ? undefined : matches[search.current];
  if (matches.length === 0 || search.current === undefined)
    return {
      ...state,
      notice: `No match for ${state.typeface.openQuote}${search.query}${state.typeface.closeQuote}.`,
    };
  const cursor = placesOf(state)[state.focus].cursor;
  const hasMoved = current && (current.pane !== state.focus || current.item !== cursor);
  const from = hasMoved
    ? (firstMatchFrom(matches, state.focus, cursor) ?? 0) - (direction === 1 ? 1 : 0)
    : search.current;
  return showMatch(state, (from + direction + matches.length) % matches.length);
}

function showMatch(state: State, index: number): State {
  const match = matchesOf(state)[index];
  if (!match || !state.search) return state;
  const focused: State = {
    ...state,
    focus: match.pane,
    search: { ...state.search, current: index },
  };
  const pane = paneOf(focused, match.pane);
  if (!pane) return focused;
  const place = reveal(
    placesOf(focused)[match.pane],
    match.item,
    lineOfMatch(pane.layout, match),
    pane.layout,
    pane.height,
  );
  return withPlace(focused, match.pane, place);
}
