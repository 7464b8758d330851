/** The part of the key table that leads out of the reader: to the clipboard and to the editor. */

import { type Mode, modeOf, type State, selectedEntry } from '../state/state.ts';
import type { Binding } from './binding.ts';

const BRIEFS: readonly Mode[] = ['library', 'brief', 'evidence', 'faults'];

export const HOST_BINDINGS: readonly Binding[] = [
  {
    keys: ['y'],
    command: 'copy',
    modes: BRIEFS,
    help: {
      keys: 'y Y',
      meaning: 'copy the item, in the library the title; show it, to mark with the mouse',
    },
    footer: { keys: 'y', word: 'copy', when: (state) => modeOf(state) === 'evidence' },
  },
  {
    keys: ['Y'],
    command: 'show-text',
    modes: BRIEFS,
  },
  {
    keys: ['e'],
    command: 'edit',
    modes: BRIEFS,
    isOutward: true,
    help: { keys: 'e', meaning: 'open the editor at the item' },
    footer: { keys: 'e', word: 'edit', when: hasBrokenFile },
  },
];

/** What came through standard input has no file to edit. */
function hasBrokenFile(state: State): boolean {
  return modeOf(state) === 'faults' && selectedEntry(state)?.isPiped !== true;
}
