/** How the reader answers keys and events. Pure: what the outside has to do is left in `request`. */
import type { Entry } from '../library/library.ts';
import { faultLines } from './faults.ts';
import { helpLines } from './help.ts';
import { type Command, commandOf } from './keymap.ts';
import { type Key, textOf } from './keys.ts';
import { layOutLibrary, paneSize, type Size } from './layout.ts';
import { layOutPane, lineOfMatch, type PaneLayout } from './pane-layout.ts';
import { type PaneName, paneAfter } from './panes.ts';
import { AT_START, jump, type PanePlace, reveal, scrollBy, step } from './scroll.ts';
import { firstMatchFrom } from './search.ts';
import {
  briefLayoutOf,
  itemsOf,
  listedEntries,
  listItems,
  matchesOf,
  modeOf,
  placesOf,
  type Search,
  type State,
  selectedEntry,
} from './state.ts';

export type Action =
  | { readonly kind: 'press'; readonly keys: readonly Key[] }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'resize'; readonly size: Size }
  | {
      readonly kind: 'reloaded';
      readonly entries: readonly Entry[];
      readonly problems: readonly string[];
    };

export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'press':
      return action.keys.reduce(press, state);
    case 'paste':
      return type(state, action.text.replace(/[\p{Cc}\s]+/gu, ' '));
    case 'resize':
      return { ...state, size: action.size };
    case 'reloaded':
      return reloaded(state, action.entries, action.problems);
  }
}

function press(state: State, key: Key): State {
  const { notice: _, request: __, ...rest } = state;
  const mode = modeOf(rest);
  const command = commandOf(key, mode);
  if (command !== undefined) return perform(rest, command);
  const text = textOf(key);
  return text === undefined ? rest : type(rest, text);
}

function perform(state: State, command: Command): State {
  switch (command) {
    case 'item-down':
      return move(state, (place, layout, height) => step(place, 1, layout, height), 1);
    case 'item-up':
      return move(state, (place, layout, height) => step(place, -1, layout, height), -1);
    case 'item-first':
      return move(
        state,
        (place, layout, height) => jump(place, 0, layout, height),
        Number.NEGATIVE_INFINITY,
      );
    case 'item-last':
      return move(
        state,
        (place, layout, height) => jump(place, Number.MAX_SAFE_INTEGER, layout, height),
        Number.POSITIVE_INFINITY,
      );
    case 'page-down':
      return page(state, 1);
    case 'page-up':
      return page(state, -1);
    case 'half-page-down':
      return page(state, 0.5);
    case 'half-page-up':
      return page(state, -0.5);
    case 'next-pane':
      return { ...state, focus: paneAfter(state.focus, 1) };
    case 'previous-pane':
      return { ...state, focus: paneAfter(state.focus, -1) };
    case 'focus-summary':
      return { ...state, focus: 'summary' };
    case 'focus-figures':
      return { ...state, focus: 'figures' };
    case 'focus-quotes':
      return { ...state, focus: 'quotes' };
    case 'focus-questions':
      return { ...state, focus: 'questions' };
    case 'open':
      return open(state);
    case 'zoom':
      return briefLayoutOf(state).kind === 'single'
        ? state
        : { ...state, isZoomed: !state.isZoomed };
    case 'next-brief':
      return selectNeighbour(state, 1);
    case 'previous-brief':
      return selectNeighbour(state, -1);
    case 'search':
      return state.screen === 'library'
        ? { ...state, filter: { ...state.filter, isTyping: true } }
        : beginSearch(state);
    case 'next-match':
      return toMatch(state, 1);
    case 'previous-match':
      return toMatch(state, -1);
    case 'accept':
      return state.search
        ? state.search.query === ''
          ? withoutSearch(state)
          : { ...state, search: { ...state.search, isTyping: false } }
        : state;
    case 'erase':
      return edit(state, (text) => [...text].slice(0, -1).join(''));
    case 'clear':
      return edit(state, () => '');
    case 'reload':
      return { ...state, request: { kind: 'reload' } };
    case 'help': {
      const { helpTop, ...rest } = state;
      return helpTop === undefined ? { ...state, helpTop: 0 } : rest;
    }
    case 'back':
      return back(state);
    case 'interrupt':
      return { ...state, request: { kind: 'quit', status: 130 } };
    case 'suspend':
      return { ...state, request: { kind: 'suspend' } };
  }
}

/** The layout and height of what the cursor moves in. */
function activePane(
  state: State,
): { readonly layout: PaneLayout; readonly height: number } | undefined {
  if (state.screen === 'library') {
    const layout = layOutLibrary(state.size);
    if (layout.kind === 'tiny') return undefined;
    return { layout: layOutPane(listItems(state), layout.list.columns), height: layout.list.rows };
  }
  return paneOf(state, state.focus);
}

function paneOf(
  state: State,
  name: PaneName,
): { readonly layout: PaneLayout; readonly height: number } | undefined {
  const brief = selectedEntry(state)?.brief;
  if (!brief) return undefined;
  const { columns, rows } = paneSize(briefLayoutOf(state), name);
  if (rows === 0) return undefined;
  return { layout: layOutPane(itemsOf(brief, state.typeface)[name], columns), height: rows };
}

type Movement = (place: PanePlace, layout: PaneLayout, height: number) => PanePlace;

/** Moves the cursor; `lines` is how far what has no cursor scrolls. */
function move(state: State, movement: Movement, lines: number): State {
  const mode = modeOf(state);
  if (mode === 'help')
    return {
      ...state,
      helpTop: clampTop((state.helpTop ?? 0) + lines, helpLines(state).length, state),
    };
  if (mode === 'faults')
    return {
      ...state,
      faultsTop: clampTop(state.faultsTop + lines, faultLines(state).length, state),
    };
  const pane = activePane(state);
  if (!pane || pane.layout.starts.length === 0) return state;
  const { layout, height } = pane;
  if (state.screen === 'library') return choose(state, movement(state.listPlace, layout, height));
  return withPlace(state, state.focus, movement(placesOf(state)[state.focus], layout, height));
}

function page(state: State, pages: number): State {
  const height = activePane(state)?.height ?? state.size.rows - 4;
  const lines =
    Math.sign(pages) *
    Math.max(1, Math.floor(Math.abs(pages) * height) - (Math.abs(pages) === 1 ? 1 : 0));
  return move(state, (place, layout) => scrollBy(place, lines, layout, height), lines);
}

/** Lines that fit between header and footer, for what is only scrolled. */
function clampTop(top: number, lines: number, { size }: State): number {
  return Math.max(0, Math.min(top, lines - (size.rows - 4)));
}

function choose(state: State, listPlace: PanePlace): State {
  const entry = listedEntries(state)[listPlace.cursor];
  return { ...state, listPlace, selected: entry?.path ?? state.selected, faultsTop: 0 };
}

function withPlace(state: State, name: PaneName, place: PanePlace): State {
  return {
    ...state,
    places: { ...state.places, [state.selected]: { ...placesOf(state), [name]: place } },
  };
}

function open(state: State): State {
  const listed = listedEntries(state);
  if (!listed.some((entry) => entry.path === state.selected)) return state;
  return { ...state, screen: 'brief', filter: { ...state.filter, isTyping: false }, faultsTop: 0 };
}

function selectNeighbour(state: State, direction: 1 | -1): State {
  const listed = listedEntries(state);
  const index = listed.findIndex((entry) => entry.path === state.selected);
  const next = listed[index + direction];
  if (!next)
    return {
      ...state,
      notice: direction === 1 ? 'This is the last brief.' : 'This is the first brief.',
    };
  return atFirstMatch(withListPlace({ ...state, selected: next.path, faultsTop: 0 }));
}

/** The list's cursor on the selected brief. */
function withListPlace(state: State): State {
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

function beginSearch(state: State): State {
  const origin = { focus: state.focus, places: placesOf(state) };
  return { ...state, search: { query: '', isTyping: true, origin } };
}

function withoutSearch(state: State): State {
  const { search: _, ...rest } = state;
  return rest;
}

function type(state: State, text: string): State {
  return edit(state, (before) => before + text);
}

/** Changes the text being typed, in the mode that types one. */
function edit(state: State, change: (text: string) => string): State {
  const mode = modeOf(state);
  if (mode === 'filter') {
    const filter = { ...state.filter, text: change(state.filter.text).slice(0, 200) };
    const filtered = { ...state, filter };
    const isListed = listedEntries(filtered).some((entry) => entry.path === state.selected);
    return isListed ? withListPlace(filtered) : choose(filtered, AT_START);
  }
  const { search } = state;
  if (mode !== 'search' || !search) return state;
  const { current: _, ...rest } = search;
  const searched: State = {
    ...state,
    search: { ...rest, query: change(search.query).slice(0, 200) },
  };
  return atFirstMatch(atOrigin(searched, search));
}

function atOrigin(state: State, { origin }: Search): State {
  return {
    ...state,
    focus: origin.focus,
    places: { ...state.places, [state.selected]: origin.places },
  };
}

/** The first match from the cursor on becomes current; the view goes there. */
function atFirstMatch(state: State): State {
  if (!state.search) return state;
  const index = firstMatchFrom(matchesOf(state), state.focus, placesOf(state)[state.focus].cursor);
  const { current: _, ...search } = state.search;
  return index === undefined ? { ...state, search } : showMatch({ ...state, search }, index);
}

function toMatch(state: State, direction: 1 | -1): State {
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

function back(state: State): State {
  const mode = modeOf(state);
  if (mode === 'help') {
    const { helpTop: _, ...rest } = state;
    return rest;
  }
  if (mode === 'search' && state.search) return withoutSearch(atOrigin(state, state.search));
  if (state.screen === 'library') {
    if (mode === 'filter' || state.filter.text !== '')
      return withListPlace({ ...state, filter: { text: '', isTyping: false } });
    return { ...state, request: { kind: 'quit', status: 0 } };
  }
  if (state.search) return withoutSearch(state);
  if (state.isZoomed && briefLayoutOf(state).kind === 'zoomed')
    return { ...state, isZoomed: false };
  if (state.entries.length > 1) return withListPlace({ ...state, screen: 'library' });
  return { ...state, request: { kind: 'quit', status: 0 } };
}

/** New entries, the cursor kept: on the same brief where it is still there, else on its neighbour. */
function reloaded(state: State, entries: readonly Entry[], problems: readonly string[]): State {
  if (entries.length === 0)
    return {
      ...state,
      notice: problems[0] ?? 'There is no brief left; the ones shown are as they were.',
    };
  const index = state.entries.findIndex((entry) => entry.path === state.selected);
  const isThere = entries.some((entry) => entry.path === state.selected);
  const selected = isThere
    ? state.selected
    : (entries[Math.min(Math.max(0, index), entries.length - 1)]?.path ?? state.selected);
  const { search, ...rest } = state;
  const next: State = { ...rest, entries, selected, notice: problems[0] ?? 'Read again.' };
  const searched = search
    ? atFirstMatch({ ...next, search: { ...search, isTyping: false } })
    : next;
  return withListPlace(searched);
}
