/** The keys of the evidence, and the one that opens it: part of the table in `keymap.ts`, which says what they are for. */

import type { Binding } from '../../keys/binding.ts';
import { type State, selectedItems } from '../../state/state.ts';
import { evidencePage } from './evidence-page.ts';

const itemCount = (state: State): number => selectedItems(state)?.[state.focus].length ?? 0;
const hasPlaces = (state: State): boolean => (evidencePage(state)?.targets.length ?? 0) > 1;

export const EVIDENCE_BINDINGS: readonly Binding[] = [
  {
    keys: ['j', 'down'],
    command: 'next-evidence',
    modes: ['evidence'],
    footer: { keys: '↑↓', word: 'item', when: (state) => itemCount(state) > 1 },
  },
  { keys: ['k', 'up'], command: 'previous-evidence', modes: ['evidence'] },
  {
    keys: ['n'],
    command: 'next-place',
    modes: ['evidence'],
    footer: { keys: 'n', word: 'next place', when: hasPlaces },
  },
  { keys: ['N'], command: 'previous-place', modes: ['evidence'] },
  {
    keys: ['enter'],
    command: 'evidence',
    modes: ['brief'],
    footer: { keys: 'enter', word: 'evidence', when: (state) => itemCount(state) > 0 },
  },
];
