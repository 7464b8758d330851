/** The keys of the evidence, and the one that opens it. */
import { bind } from '../../bindings/binding.ts';
import { scrollingKeys } from '../../bindings/moving-keys.ts';
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
  ...bind([
    {
      keys: ['enter'],
      command: 'evidence',
      modes: ['brief'],
      topic: 'view',
      run: openEvidence,
      footer: { keys: 'enter', word: 'evidence', when: (state) => itemCount(state) > 0 },
    },
    {
      keys: ['j', 'down'],
      command: 'next-evidence',
      modes: ['evidence'],
      topic: 'move',
      run: (state) => toEvidence(state, 1),
      footer: { keys: '↑↓', word: 'item', when: (state) => itemCount(state) > 1 },
    },
    {
      keys: ['k', 'up'],
      command: 'previous-evidence',
      modes: ['evidence'],
      topic: 'move',
      run: (state) => toEvidence(state, -1),
    },
    {
      keys: ['n'],
      command: 'next-place',
      modes: ['evidence'],
      topic: 'move',
      run: (state) => toPlace(state, 1),
      footer: { keys: 'n', word: 'next place', when: hasPlaces },
    },
    {
      keys: ['N'],
      command: 'previous-place',
      modes: ['evidence'],
      topic: 'move',
      run: (state) => toPlace(state, -1),
    },
    {
      keys: ['/'],
      command: 'search',
      modes: ['evidence'],
      topic: 'find',
      run: (state) => beginSearch(withoutEvidence(state)),
    },
    {
      keys: ['q', 'escape'],
      command: 'back',
      modes: ['evidence'],
      topic: 'leave',
      run: withoutEvidence,
      footer: { keys: 'esc', word: 'back' },
    },
  ]),
  ...scrollingKeys(['evidence'], EVIDENCE_MOVES),
];
