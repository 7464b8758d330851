/** The files read again: what is still there keeps its cursor, filter and search. */

import type { Brief } from '../brief/model.ts';
import type { Entry } from '../library/library.ts';
import { withoutEvidence } from './evidence-moves.ts';
import { subjectsOf } from './evidence-subject.ts';
import { onListed, withListPlace } from './list-cursor.ts';
import type { PaneName } from './panes.ts';
import type { PanePlace } from './scroll.ts';
import { atFirstMatch } from './searching.ts';
import { foundWithin } from './standings.ts';
import { type PanePlaces, placesOf, type State, selectedEntry } from './state.ts';

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
  const { proven: _, ...rest } = state;
  const known: State = {
    ...rest,
    entries,
    selected: isThere ? state.selected : (neighbour ?? state.selected),
    places: placesWithin(state, entries),
    ...foundWithin(state, entries),
    notice:
      problems[0] ??
      (isThere ? 'Read again.' : `${nameOf(state.selected)} is gone; this is its neighbour.`),
  };
  const shown = isThere ? known : withoutEvidence(known);
  const next = state.screen === 'library' ? onListed(shown) : withListPlace(shown);
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
  const places = isSameBrief && brief ? within(origin.places, brief) : placesOf(state);
  return { ...search, isTyping: isTyping && brief !== undefined, origin: { ...origin, places } };
}

function placesWithin(
  { places }: State,
  entries: readonly Entry[],
): Readonly<Record<string, PanePlaces>> {
  const kept: Record<string, PanePlaces> = { ...places };
  for (const { path, brief } of entries) {
    const before = kept[path];
    if (brief && before) kept[path] = within(before, brief);
  }
  return kept;
}

/** The cursors on items that the brief has. */
function within(places: PanePlaces, brief: Brief): PanePlaces {
  const placeOf = (name: PaneName): PanePlace => {
    const last = Math.max(0, subjectsOf(brief, name).length - 1);
    return { ...places[name], cursor: Math.min(places[name].cursor, last) };
  };
  return {
    summary: placeOf('summary'),
    figures: placeOf('figures'),
    quotes: placeOf('quotes'),
    questions: placeOf('questions'),
  };
}
