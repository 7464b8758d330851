/** The keys of the evidence, and the one that opens it. */
import { bind } from '../../keys/binding.ts';
import { scrollingKeys } from '../../keys/moving-keys.ts';
import { type State, selectedItems } from '../../state/state.ts';
import { beginSearch } from '../brief/searching.ts';
import {
  EVIDENCE_MOVES,
  openEvidence,
  toEvidence,
  toPlace,
  withoutEvidence,
} from './evidence-moves.ts';
import { evidencePage } from './evidence-page.ts';

const itemCount = (state: State): number => selectedItems(state)?.[state.focus].length ?? 0;
const hasPlaces = (state: State): boolean => (evidencePage(state)?.targets.length ?? 0) > 1;

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
