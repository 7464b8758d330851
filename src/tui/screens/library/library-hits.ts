/** A brief that the search of the library has found: it opens at the first of its items, and its words stay marked. */
import { jump } from '../../model/scroll.ts';
import { indexOfPane, PANES, type PaneName } from '../../panes/panes.ts';
import { firstMatchFrom } from '../../panes/search.ts';
import { subjectsOf } from '../../panes/subjects.ts';
import { paneOf, withPosition } from '../../state/active-pane.ts';
import { hitsOf, wordsSought } from '../../state/library-search.ts';
import { listedEntries } from '../../state/listed-entries.ts';
import { matchesOf, positionsOf, type State, selectedEntry } from '../../state/state.ts';
import { withListPosition } from './list-cursor.ts';

/** The selected brief where the filter found something in it: at the first item of that, or the last. */
export function atHit(state: State, from: 'first' | 'last'): State {
  const { search: _, ...rest } = state;
  const { text } = state.filter;
  const words = text.trim() === '' ? [] : wordsSought(text, state);
  if (words.length === 0) return rest;
  const start = { focus: state.focus, positions: positionsOf(state) };
  const searching: State = {
    ...rest,
    search: { query: text.trim(), words, isTyping: false, start },
  };
  const items = hitItems(searching);
  const hit = from === 'first' ? items[0] : items.at(-1);
  if (!hit) return matchesOf(searching).length === 0 ? rest : searching;
  const focused = { ...searching, focus: hit.pane };
  const pane = paneOf(focused, hit.pane);
  const there = pane
    ? withPosition(focused, hit.pane, jump(pane.position, hit.item, pane.layout, pane.height))
    : focused;
  const current = firstMatchFrom(matchesOf(there), hit.pane, hit.item);
  return current === undefined || !there.search
    ? there
    : { ...there, search: { ...there.search, current } };
}

interface Hit {
  readonly pane: PaneName;
  /** 0-based, in the pane. */
  readonly item: number;
}

/** In the order of reading. */
function hitItems(state: State): readonly Hit[] {
  const entry = selectedEntry(state);
  const brief = entry?.brief;
  if (!brief) return [];
  const found = hitsOf(entry, state.filter.text, state)?.items ?? [];
  const subjects = PANES.map(({ name }) => ({ name, all: subjectsOf(brief, name) }));
  return found
    .flatMap(({ section, index }) =>
      subjects.flatMap(({ name, all }): Hit[] => {
        const item = all.findIndex((one) => one.section === section && one.index === index);
        return item === -1 ? [] : [{ pane: name, item }];
      }),
    )
    .sort((a, b) => indexOfPane(a.pane) - indexOfPane(b.pane) || a.item - b.item);
}

/** The next brief in which the library’s search finds something, or the one before. */
export function toNextFound(state: State, direction: 1 | -1): State {
  const listed = listedEntries(state);
  const at = listed.findIndex(({ path }) => path === state.selected);
  const next = listed[at + direction];
  if (!next)
    return { ...state, notice: `This is the ${direction === 1 ? 'last' : 'first'} match.` };
  const opened = withListPosition({ ...state, selected: next.path, faultsTop: 0 });
  return atHit(opened, direction === 1 ? 'first' : 'last');
}
