/** The keys that the reader leaves to the host: editing, reading again, stopping and quitting at once. */
import { listedEntries } from '../state/listed-entries.ts';
import { itemUnderCursor, MODES, modeOf, type State, selectedEntry } from '../state/state.ts';
import { bind } from './binding.ts';

export const HOST_KEYS = [
  ...bind({ modes: ['library', 'brief', 'evidence', 'faults'], topic: 'take' }, [
    {
      keys: ['e'],
      command: 'edit',
      run: editChosen,
      isOutward: true,
      help: { keys: 'e', meaning: 'open the editor at the item' },
      footer: { keys: 'e', word: 'edit', when: hasBrokenFile },
    },
  ]),
  ...bind({ modes: ['library', 'brief', 'evidence', 'faults', 'help', 'text'], topic: 'reader' }, [
    {
      keys: ['r'],
      command: 'reload',
      run: (state) => ({ ...state, request: { kind: 'reload' } }),
      help: { keys: 'r', meaning: 'read the files again (they are watched)' },
    },
  ]),
  ...bind({ modes: MODES, topic: 'leave' }, [
    {
      keys: ['ctrl-c'],
      command: 'interrupt',
      run: (state) => ({ ...state, request: { kind: 'quit', status: 130 } }),
      help: { keys: 'Ctrl-c', meaning: 'quit at once' },
    },
    {
      keys: ['ctrl-z'],
      command: 'suspend',
      run: (state) => ({ ...state, request: { kind: 'suspend' } }),
      isOutward: true,
      help: { keys: 'Ctrl-z', meaning: 'suspend; fg in the shell brings it back' },
    },
  ]),
];

/** What came through standard input has no file to edit. */
function hasBrokenFile(state: State): boolean {
  return modeOf(state) === 'faults' && selectedEntry(state)?.isPiped !== true;
}

/** Asks for the chosen brief in the editor, at the item under the cursor where it is open. */
function editChosen(state: State): State {
  const entry = selectedEntry(state);
  const isListed = entry && (state.screen === 'brief' || listedEntries(state).includes(entry));
  if (!isListed) return { ...state, notice: 'There is nothing to edit.' };
  const { path, isPiped } = entry;
  if (isPiped)
    return { ...state, notice: 'It came from standard input; there is no file to edit.' };
  const item = itemUnderCursor(state);
  return { ...state, request: { kind: 'edit', path, ...(item && { item }) } };
}
