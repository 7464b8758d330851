/** The keys of the evidence and the one that opens it, and what they do, as changes of the state. */
import { bind } from '../../keys/binding.ts';
import { lineMoves, scrollingKeys } from '../../keys/moving-keys.ts';
import { jump } from '../../model/scroll.ts';
import { paneOf, withPosition } from '../../state/active-pane.ts';
import { positionsOf, type State, selectedItems } from '../../state/state.ts';
import { beginSearch } from '../brief/searching.ts';
import { layOutEvidence } from './evidence-layout.ts';
import { evidencePage } from './evidence-page.ts';

const itemCount = (state: State): number => selectedItems(state)?.[state.focus].length ?? 0;
const hasPlaces = (state: State): boolean => (evidencePage(state)?.targets.length ?? 0) > 1;

/** How the text is scrolled. */
export const EVIDENCE_MOVES = lineMoves(layOutEvidence, (state, top) =>
  state.evidence ? { ...state, evidence: { ...state.evidence, top } } : state,
);

export const EVIDENCE_KEYS = [
  ...bind({ modes: ['brief'], topic: 'view' }, [
    {
      keys: ['enter'],
      command: 'evidence',
      run: openEvidence,
      footer: { keys: 'enter', word: 'evidence', when: (state) => itemCount(state) > 0 },
    },
  ]),
  ...bind({ modes: ['evidence'], topic: 'move' }, [
    {
      keys: ['j', 'down'],
      command: 'next-evidence',
      run: (state) => toEvidence(state, 1),
      footer: { keys: '↑↓', word: 'item', when: (state) => itemCount(state) > 1 },
    },
    { keys: ['k', 'up'], command: 'previous-evidence', run: (state) => toEvidence(state, -1) },
    {
      keys: ['n'],
      command: 'next-place',
      run: (state) => toPlace(state, 1),
      footer: { keys: 'n', word: 'next place', when: hasPlaces },
    },
    { keys: ['N'], command: 'previous-place', run: (state) => toPlace(state, -1) },
  ]),
  ...bind({ modes: ['evidence'], topic: 'find' }, [
    { keys: ['/'], command: 'search', run: (state) => beginSearch(withoutEvidence(state)) },
  ]),
  ...bind({ modes: ['evidence'], topic: 'leave' }, [
    {
      keys: ['q', 'escape'],
      command: 'back',
      run: withoutEvidence,
      footer: { keys: 'esc', word: 'back' },
    },
  ]),
  ...scrollingKeys(['evidence'], EVIDENCE_MOVES),
];

/** The evidence of the item that the cursor is on; a pane without items has none. */
export function openEvidence(state: State): State {
  const items = selectedItems(state)?.[state.focus] ?? [];
  return items.length === 0 ? state : { ...state, evidence: { target: 0 } };
}

export function withoutEvidence(state: State): State {
  const { evidence: _, ...rest } = state;
  return rest;
}

/** The evidence of the item before or after, the pane's cursor with it. */
export function toEvidence(state: State, direction: 1 | -1): State {
  const pane = paneOf(state, state.focus);
  if (!pane) return state;
  const position = positionsOf(state)[state.focus];
  const cursor = position.cursor + direction;
  if (cursor < 0 || cursor >= pane.layout.starts.length) return state;
  const moved = withPosition(state, state.focus, jump(position, cursor, pane.layout, pane.height));
  return { ...moved, evidence: { target: 0 } };
}

/** The next of several places in the source, round the end. */
export function toPlace(state: State, direction: 1 | -1): State {
  const page = layOutEvidence(state)?.page;
  const count = page?.targets.length ?? 0;
  if (!page || count < 2) return { ...state, notice: 'There is no other place.' };
  return { ...state, evidence: { target: (page.current + direction + count) % count } };
}

/** The words in view again, as after a change of the size. */
export function withWordsInView(state: State): State {
  return state.evidence ? { ...state, evidence: { target: state.evidence.target } } : state;
}
