/** The files read again: what is still there keeps its cursor, filter and search. */

import type { Brief } from '../brief/model.ts';
import type { Entry } from '../library/library.ts';
import { onListed, withListPlace } from './list-cursor.ts';
import type { PaneName } from './panes.ts';
import type { PanePlace } from './scroll.ts';
import { atFirstMatch } from './searching.ts';
import { itemsOf, type PanePlaces, placesOf, type State, selectedEntry } from './state.ts';
import type { Typeface } from './typeface.ts';

/** New entries, the cursor kept: on the same brief where it is still there, else on its neighbour. */
export function reloaded(
  state: State,
  entries: readonly Entry[],
  problems: readonly string[],
): State {
  if (entries.length === 0)
    return {
      ...state,
      notice: problems[0] ?? 'There is no brief left; the ones shown are as they were.',
    };
  const index = state.entries.findIndex((entry) => entry.path === state.selected);
  const neighbour = entries[Math.min(Math.max(0, index), entries.length - 1)]?.path;
  const isThere = entries.some((entry) => entry.path === state.selected);
  const known: State = {
    ...state,
    entries,
    selected: isThere ? state.selected : (neighbour ?? state.selected),
    places: placesWithin(state, entries),
    notice:
      problems[0] ??
      (isThere ? 'Read again.' : `${nameOf(state.selected)} is gone; this is its neighbour.`),
  };
  const next = state.screen === 'library' ? onListed(known) : withListPlace(known);
  return next.search
    ? atFirstMatch({ ...next, search: searchWithin(next, next.search, isThere) })
    : next;
}

/** The file's name of a path. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What was typed is kept; Esc leads back to where the search began, if that is still there. */
function searchWithin(
  state: State,
  { origin, isTyping, ...search }: NonNullable<State['search']>,
  isSameBrief: boolean,
): NonNullable<State['search']> {
  const brief = selectedEntry(state)?.brief;
  const places =
    isSameBrief && brief ? within(origin.places, brief, state.typeface) : placesOf(state);
  return { ...search, isTyping: isTyping && brief !== undefined, origin: { ...origin, places } };
}

function placesWithin(
  { places, typeface }: State,
  entries: readonly Entry[],
): Readonly<Record<string, PanePlaces>> {
  const kept: Record<string, PanePlaces> = { ...places };
  for (const { path, brief } of entries) {
    const before = kept[path];
    if (brief && before) kept[path] = within(before, brief, typeface);
  }
  return kept;
}

/** The cursors on items that the brief has. */
function within(places: PanePlaces, brief: Brief, typeface: Typeface): PanePlaces {
  const items = itemsOf(brief, typeface);
  const placeOf = (name: PaneName): PanePlace => {
    const last = Math.max(0, items[name].length - 1);
    return { ...places[name], cursor: Math.min(places[name].cursor, last) };
  };
  return {
    summary: placeOf('summary'),
    figures: placeOf('figures'),
    quotes: placeOf('quotes'),
    questions: placeOf('questions'),
  };
}
