/** The keys of the library and of its filter, and what they do. */
import { bind } from '../../bindings/binding.ts';
import { movingKeys, paneMoves } from '../../bindings/moving-keys.ts';
import { withoutLast } from '../../keys/typed-text.ts';
import { listedEntries, type State } from '../../state/state.ts';
import { choose, listPane, onListed, withListPosition } from './list-cursor.ts';

const MOVES = paneMoves(listPane, choose);
const hasListed = (state: State): boolean => listedEntries(state).length > 0;

export const LIBRARY_KEYS = [
  ...bind([
    {
      keys: ['enter'],
      command: 'open',
      modes: ['library', 'filter'],
      topic: 'open',
      run: open,
      help: { keys: 'Enter', meaning: 'open the brief; in a pane, the evidence of the item' },
      footer: { keys: 'enter', word: 'open', when: hasListed },
    },
    {
      keys: ['down'],
      command: 'item-down',
      modes: ['filter'],
      topic: 'move',
      run: (state, bindings) => MOVES.step(state, 1, bindings),
      footer: { keys: '↑↓', word: 'brief' },
    },
    {
      keys: ['up'],
      command: 'item-up',
      modes: ['filter'],
      topic: 'move',
      run: (state, bindings) => MOVES.step(state, -1, bindings),
    },
    {
      keys: ['/'],
      command: 'search',
      modes: ['library'],
      topic: 'find',
      run: (state) => ({ ...state, filter: { ...state.filter, isTyping: true } }),
      help: {
        keys: '/',
        meaning: 'search as you type; the library by title, file, tag, date, name, source',
      },
      footer: { keys: '/', word: 'filter' },
    },
    {
      keys: ['backspace'],
      command: 'erase',
      modes: ['filter'],
      topic: 'find',
      run: (state) => withFilter(state, withoutLast(state.filter.text)),
    },
    {
      keys: ['ctrl-u'],
      command: 'clear',
      modes: ['filter'],
      topic: 'find',
      run: (state) => withFilter(state, ''),
    },
    {
      keys: ['escape'],
      command: 'back',
      modes: ['filter'],
      topic: 'leave',
      run: withoutFilter,
      footer: { keys: 'esc', word: 'clear' },
    },
    {
      keys: ['q', 'escape'],
      command: 'back',
      modes: ['library'],
      topic: 'leave',
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
  return { ...state, screen: 'brief', filter: { ...state.filter, isTyping: false }, faultsTop: 0 };
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

function withoutFilter(state: State): State {
  return withListPosition({ ...state, filter: { text: '', isTyping: false } });
}
