/** The keys of the library and of its filter, and what they do. */
import { bind } from '../../keys/binding.ts';
import { movingKeys, paneMoves } from '../../keys/moving-keys.ts';
import { withoutLast } from '../../model/typed-text.ts';
import type { FoundBriefs } from '../../state/library-search.ts';
import { listedEntries } from '../../state/listed-entries.ts';
import type { State } from '../../state/state.ts';
import { atHit } from './library-hits.ts';
import { choose, listPane, onListed, withListPosition } from './list-cursor.ts';

const MOVES = paneMoves(listPane, choose);
const hasListed = (state: State): boolean => listedEntries(state).length > 0;

export const LIBRARY_KEYS = [
  ...bind({ modes: ['library', 'filter'], topic: 'open' }, [
    {
      keys: ['enter'],
      command: 'open',
      run: open,
      help: { keys: 'Enter', meaning: 'open the brief; in a pane, the evidence of the item' },
      footer: { keys: 'enter', word: 'open', when: hasListed },
    },
  ]),
  ...bind({ modes: ['filter'], topic: 'move' }, [
    {
      keys: ['down'],
      command: 'item-down',
      run: (state, bindings) => MOVES.step(state, 1, bindings),
      footer: { keys: '↑↓', word: 'brief' },
    },
    {
      keys: ['up'],
      command: 'item-up',
      run: (state, bindings) => MOVES.step(state, -1, bindings),
    },
  ]),
  ...bind({ modes: ['library'], topic: 'find' }, [
    {
      keys: ['/'],
      command: 'search',
      run: (state) => ({ ...state, filter: { ...state.filter, isTyping: true } }),
      help: {
        keys: '/',
        meaning:
          'search as you type; the library as sitrep search does, a brief and an article by words',
      },
      footer: { keys: '/', word: 'search' },
    },
  ]),
  ...bind({ modes: ['filter'], topic: 'find' }, [
    {
      keys: ['backspace'],
      command: 'erase',
      run: (state) => withFilter(state, withoutLast(state.filter.text)),
    },
    { keys: ['ctrl-u'], command: 'clear', run: (state) => withFilter(state, '') },
  ]),
  ...bind({ modes: ['filter'], topic: 'leave' }, [
    {
      keys: ['escape'],
      command: 'back',
      run: withoutFilter,
      footer: { keys: 'esc', word: 'clear' },
    },
  ]),
  ...bind({ modes: ['library'], topic: 'leave' }, [
    {
      keys: ['q', 'escape'],
      command: 'back',
      run: (state) =>
        state.filter.text === ''
          ? { ...state, request: { kind: 'quit', status: 0 } }
          : withoutFilter(state),
      help: { keys: 'Esc, q', meaning: 'clear the search, then back, then quit' },
      footer: { keys: 'q', word: ({ filter }) => (filter.text === '' ? 'quit' : 'clear') },
    },
  ]),
  ...movingKeys(['library'], 'brief', MOVES),
];

function open(state: State): State {
  if (!listedEntries(state).some((entry) => entry.path === state.selected)) return state;
  const filter = { ...state.filter, isTyping: false };
  return atHit({ ...state, screen: 'brief', filter, faultsTop: 0 }, 'first');
}

/** UTF-16 units of a filter. */
const MAX_FILTER = 200;

/** Text typed into the filter. */
export function typeInFilter(state: State, text: string): State {
  return withFilter(state, state.filter.text + text);
}

function withFilter(state: State, text: string): State {
  return onListed({ ...state, filter: { ...state.filter, text: text.slice(0, MAX_FILTER) } });
}

/** What the index has found, where the filter is still the one that it was asked for. */
export function withFound(state: State, found: FoundBriefs): State {
  return state.filter.text === found.text ? onListed({ ...state, found }) : state;
}

function withoutFilter(state: State): State {
  return withListPosition({ ...state, filter: { text: '', isTyping: false } });
}
