/** The keys that copy, and those of the text on a screen of its own. */
import { bind } from '../../keys/binding.ts';
import { lineMoves, movingKeys } from '../../keys/moving-keys.ts';
import { FRAME_ROWS } from '../../model/screen-size.ts';
import { type Mode, modeOf, type State } from '../../state/state.ts';
import { copyChosen, showChosen } from './copying.ts';
import { PLAIN_TEXT_FRAME_ROWS, plainTextLines } from './plain-text.ts';

const BRIEFS: readonly Mode[] = ['library', 'brief', 'evidence', 'faults'];

const MOVES = lineMoves(
  (state) => {
    const { plainText, size } = state;
    if (!plainText) return undefined;
    const last = plainTextLines(state).length - (size.rows - PLAIN_TEXT_FRAME_ROWS);
    return { top: plainText.top, last, height: size.rows - FRAME_ROWS };
  },
  (state, top) => (state.plainText ? { ...state, plainText: { ...state.plainText, top } } : state),
);

export const TEXT_KEYS = [
  ...bind({ modes: BRIEFS, topic: 'take' }, [
    {
      keys: ['y'],
      command: 'copy',
      run: copyChosen,
      help: {
        keys: 'y Y',
        meaning: 'copy the item, in the library the title; show it, to mark with the mouse',
      },
      footer: { keys: 'y', word: 'copy', when: (state) => modeOf(state) === 'evidence' },
    },
    { keys: ['Y'], command: 'show-text', run: showChosen },
  ]),
  ...bind({ modes: ['text'], topic: 'leave' }, [
    {
      keys: ['q', 'escape'],
      command: 'back',
      run: withoutPlainText,
      footer: { keys: 'q', word: 'close' },
    },
  ]),
  ...movingKeys(['text'], 'scroll', MOVES),
];

function withoutPlainText({ plainText: _, ...rest }: State): State {
  return rest;
}
