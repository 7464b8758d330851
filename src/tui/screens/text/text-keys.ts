/** The keys that copy; and the text that has the screen alone, to be marked with the mouse: its keys and lines. */
import { displayWidth } from '../../../text/layout/width.ts';
import { wrapLines } from '../../../text/layout/wrap.ts';
import { bind } from '../../keys/binding.ts';
import { lineMoves, movingKeys } from '../../keys/moving-keys.ts';
import type { Line } from '../../model/line.ts';
import { FRAME_ROWS } from '../../model/screen-size.ts';
import { type Mode, modeOf, type State } from '../../state/state.ts';
import { copyChosen, showChosen } from './copying.ts';

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

/** The rows below the text: the hint and the footer. */
export const PLAIN_TEXT_FRAME_ROWS = 2;

/** The text on lines of the screen's width, with nothing beside it. */
export function plainTextLines({ size, typeface, plainText }: State): readonly Line[] {
  const width = Math.max(1, size.columns - 1);
  return (plainText?.text ?? '').split('\n').flatMap((paragraph): Line[] => {
    const shown = typeface.show(paragraph);
    // A line that fits keeps its columns.
    if (displayWidth(shown) <= width) return [[{ text: shown }]];
    // The lines of an item that is set in stand below one another.
    const indent = /^ */.exec(shown)?.[0] ?? '';
    return wrapLines(shown.trimStart(), Math.max(1, width - indent.length)).map((text) => [
      { text: indent + text },
    ]);
  });
}
