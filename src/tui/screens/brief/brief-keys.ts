/** The keys of an open brief and of the search in it, and what they do. */
import { bind } from '../../keys/binding.ts';
import { movingKeys, paneMoves } from '../../keys/moving-keys.ts';
import { withoutLast } from '../../model/typed-text.ts';
import { layOutBrief } from '../../panes/brief-layout.ts';
import { PANES, paneAfter } from '../../panes/panes.ts';
import { paneOf, withPosition } from '../../state/active-pane.ts';
import { listedEntries } from '../../state/listed-entries.ts';
import { showChanges } from '../../state/read-marks.ts';
import { briefLayoutOf, type State } from '../../state/state.ts';
import { atHit } from '../library/library-hits.ts';
import { onListed, withListPosition } from '../library/list-cursor.ts';
import { FAULT_MOVES } from './faults.ts';
import {
  atFirstMatch,
  beforeSearch,
  beginSearch,
  keepSearch,
  toMatch,
  withoutSearch,
  withQuery,
} from './searching.ts';

const isGrid = ({ size }: State): boolean => layOutBrief(size, false).kind === 'grid';
const hasMatches = ({ search }: State): boolean => search?.current !== undefined;

/** A key for each pane: its number. */
const PANE_KEYS = PANES.flatMap(({ name }, index) =>
  bind({ modes: ['brief'], topic: 'open' }, [
    {
      keys: [`${index + 1}`],
      command: `focus-${name}`,
      run: (state) => ({ ...state, focus: name }),
      ...(index === 0 && {
        help: {
          keys: PANES.map((_, at) => at + 1).join(' '),
          meaning: PANES.map(({ title }) => title.toLowerCase()).join(', '),
        },
      }),
    },
  ]),
);

export const BRIEF_KEYS = [
  ...bind({ modes: ['brief'], topic: 'open' }, [
    {
      keys: ['n'],
      command: 'next-match',
      run: (state) => toMatch(state, 1),
      footer: { keys: 'n N', word: 'match', when: hasMatches },
    },
    {
      keys: ['tab', 'l', 'right'],
      command: 'next-pane',
      run: (state) => ({ ...state, focus: paneAfter(state.focus, 1) }),
      help: { keys: 'Tab, Shift-Tab, h l, ← →', meaning: 'next, previous pane' },
      footer: { keys: 'tab', word: 'pane' },
    },
    {
      keys: ['shift-tab', 'h', 'left'],
      command: 'previous-pane',
      run: (state) => ({ ...state, focus: paneAfter(state.focus, -1) }),
    },
  ]),
  ...bind({ modes: ['brief'], topic: 'view' }, [
    {
      keys: ['z'],
      command: 'zoom',
      run: (state) =>
        briefLayoutOf(state).kind === 'single' ? state : { ...state, isZoomed: !state.isZoomed },
      help: { keys: 'z', meaning: 'zoom the pane, and back' },
      footer: { keys: 'z', word: ({ isZoomed }) => (isZoomed ? 'grid' : 'zoom'), when: isGrid },
    },
  ]),
  ...bind({ modes: ['brief', 'faults'], topic: 'view' }, [
    {
      keys: ['J'],
      command: 'next-brief',
      run: (state) => selectNeighbour(state, 1),
      help: { keys: 'J K', meaning: 'next, previous brief' },
      footer: { keys: 'J K', word: 'brief', when: ({ entries }) => entries.length > 1 },
    },
    { keys: ['K'], command: 'previous-brief', run: (state) => selectNeighbour(state, -1) },
  ]),
  ...bind({ modes: ['brief'], topic: 'view' }, [
    {
      keys: ['D'],
      command: 'changes',
      run: showChanges,
      isOutward: true,
      help: { keys: 'D', meaning: 'what has changed since you read the brief' },
      footer: { keys: 'D', word: 'changes', when: (state) => state.changes.has(state.selected) },
    },
  ]),
  ...bind({ modes: ['brief'], topic: 'find' }, [
    { keys: ['/'], command: 'search', run: beginSearch, footer: { keys: '/', word: 'search' } },
    {
      keys: ['N'],
      command: 'previous-match',
      run: (state) => toMatch(state, -1),
      help: { keys: 'n N', meaning: 'next, previous match; in the evidence, place in the source' },
    },
  ]),
  ...bind({ modes: ['search'], topic: 'find' }, [
    {
      keys: ['enter'],
      command: 'accept',
      run: keepSearch,
      footer: { keys: 'enter', word: 'keep' },
    },
    {
      keys: ['down'],
      command: 'next-match',
      run: (state) => toMatch(state, 1),
      footer: { keys: '↑↓', word: 'match', when: hasMatches },
    },
    { keys: ['up'], command: 'previous-match', run: (state) => toMatch(state, -1) },
    { keys: ['backspace'], command: 'erase', run: (state) => withQuery(state, withoutLast) },
    { keys: ['ctrl-u'], command: 'clear', run: (state) => withQuery(state, () => '') },
  ]),
  ...bind({ modes: ['search'], topic: 'leave' }, [
    {
      keys: ['escape'],
      command: 'back',
      run: (state) => (state.search ? withoutSearch(beforeSearch(state, state.search)) : state),
      footer: { keys: 'esc', word: 'clear' },
    },
  ]),
  ...bind({ modes: ['brief', 'faults'], topic: 'leave' }, [
    { keys: ['q', 'escape'], command: 'back', run: back, footer: { keys: 'q', word: backWord } },
  ]),
  ...PANE_KEYS,
  ...movingKeys(
    ['brief'],
    'item',
    paneMoves(
      (state) => paneOf(state, state.focus),
      (state, position) => withPosition(state, state.focus, position),
    ),
  ),
  ...movingKeys(['faults'], 'scroll', FAULT_MOVES),
];

function selectNeighbour(state: State, direction: 1 | -1): State {
  const listed = listedEntries(state);
  const index = listed.findIndex((entry) => entry.path === state.selected);
  const next = listed[index + direction];
  if (!next)
    return {
      ...state,
      notice: direction === 1 ? 'This is the last brief.' : 'This is the first brief.',
    };
  const there = withListPosition({ ...state, selected: next.path, faultsTop: 0 });
  return state.search?.words ? atHit(there, 'first') : atFirstMatch(there);
}

/** The search is cleared, then the zoom, then the brief is left. */
function back(state: State): State {
  // What the library was searched for goes with the brief.
  if (state.search && !state.search.words) return withoutSearch(state);
  if (state.isZoomed && isGrid(state)) return { ...state, isZoomed: false };
  if (state.entries.length > 1) return onListed({ ...withoutSearch(state), screen: 'library' });
  return { ...state, request: { kind: 'quit', status: 0 } };
}

function backWord(state: State): string {
  if (state.search && !state.search.words) return 'clear';
  return state.entries.length > 1 || (state.isZoomed && isGrid(state)) ? 'back' : 'quit';
}
