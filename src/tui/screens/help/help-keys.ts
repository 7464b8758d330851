/** The key that opens and closes the help, and those that are pressed in it. */
import { bind } from '../../keys/binding.ts';
import { lineMoves, movingKeys } from '../../keys/moving-keys.ts';
import { FRAME_ROWS } from '../../model/screen-size.ts';
import type { State } from '../../state/state.ts';
import { helpLines } from './help-lines.ts';

const MOVES = lineMoves(
  (state, bindings) => {
    const height = state.size.rows - FRAME_ROWS;
    const last = helpLines(state, bindings).length - height;
    return { top: state.helpTop ?? 0, last, height };
  },
  (state, helpTop) => ({ ...state, helpTop }),
);

export const HELP_KEYS = [
  ...bind(
    { modes: ['library', 'brief', 'evidence', 'faults', 'help', 'text', 'print'], topic: 'reader' },
    [
      {
        keys: ['?'],
        command: 'help',
        run: (state) => (state.helpTop === undefined ? { ...state, helpTop: 0 } : closed(state)),
        help: { keys: '?', meaning: 'this help' },
        footer: { keys: '?', word: ({ helpTop }) => (helpTop === undefined ? 'help' : 'close') },
      },
    ],
  ),
  ...bind({ modes: ['help'], topic: 'leave' }, [
    {
      keys: ['q', 'escape'],
      command: 'back',
      run: closed,
      footer: { keys: 'q', word: 'close' },
    },
  ]),
  ...movingKeys(['help'], 'scroll', MOVES),
];

function closed({ helpTop: _, ...rest }: State): State {
  return rest;
}
