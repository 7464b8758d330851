/** Search inside a brief, as changes of the state: begin, show a match, go on to the next, give up. */

import { lineOfRange } from '../../model/pane-layout.ts';
import { reveal } from '../../model/scroll.ts';
import { firstMatchFrom } from '../../panes/search.ts';
import { paneOf, withPosition } from '../../state/active-pane.ts';
import { matchesOf, positionsOf, type Search, type State } from '../../state/state.ts';
import { toNextFound } from '../library/library-hits.ts';

export function beginSearch(state: State): State {
  const start = { focus: state.focus, positions: positionsOf(state) };
  return { ...state, search: { query: '', isTyping: true, start } };
}

/** The query is kept, and keys are commands again. */
export function keepSearch(state: State): State {
  const { search } = state;
  if (!search) return state;
  return search.query === ''
    ? withoutSearch(state)
    : { ...state, search: { ...search, isTyping: false } };
}

/** UTF-16 units of a query. */
const MAX_QUERY = 200;

/** The query changed by typing: its first match from where the search began on becomes current. */
export function withQuery(state: State, change: (query: string) => string): State {
  if (!state.search) return state;
  const { current: _, ...search } = state.search;
  const query = change(search.query).slice(0, MAX_QUERY);
  return atFirstMatch(beforeSearch({ ...state, search: { ...search, query } }, search));
}

/** Text typed into the query. */
export function typeInSearch(state: State, text: string): State {
  return withQuery(state, (query) => query + text);
}

export function withoutSearch(state: State): State {
  const { search: _, ...rest } = state;
  return rest;
}

/** Focus and cursors as they were before the search. */
export function beforeSearch(state: State, { start }: Search): State {
  return {
    ...state,
    focus: start.focus,
    positions: { ...state.positions, [state.selected]: start.positions },
  };
}

/** The first match from the cursor on becomes current; the view goes there. */
export function atFirstMatch(state: State): State {
  if (!state.search) return state;
  const index = firstMatchFrom(
    matchesOf(state),
    state.focus,
    positionsOf(state)[state.focus].cursor,
  );
  const { current: _, ...search } = state.search;
  return index === undefined ? { ...state, search } : showMatch({ ...state, search }, index);
}

/** The next match, or the one before; from the cursor, if that has moved since the last match. */
export function toMatch(state: State, direction: 1 | -1): State {
  const { search } = state;
  if (!search) return state;
  const matches = matchesOf(state);
  const current = search.current === undefined ? undefined : matches[search.current];
  if (search.words && matches.length === 0) return toNextFound(state, direction);
  if (matches.length === 0 || search.current === undefined)
    return {
      ...state,
      notice: `No match for ${state.typeface.openQuote}${search.query}${state.typeface.closeQuote}.`,
    };
  const cursor = positionsOf(state)[state.focus].cursor;
  const hasMoved = current && (current.pane !== state.focus || current.item !== cursor);
  const from = hasMoved
    ? (firstMatchFrom(matches, state.focus, cursor) ?? 0) - (direction === 1 ? 1 : 0)
    : search.current;
  const next = from + direction;
  // The search of the library goes on into the next brief.
  if (search.words && matches[next] === undefined) return toNextFound(state, direction);
  return showMatch(state, (next + matches.length) % matches.length);
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
  const position = reveal(
    positionsOf(focused)[match.pane],
    match.item,
    lineOfRange(pane.layout, match),
    pane.layout,
    pane.height,
  );
  return withPosition(focused, match.pane, position);
}
