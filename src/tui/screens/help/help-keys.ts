/** The help: its keys, and its lines, which explain keys, signs and verdicts. */
import { BY_RECORD, BY_WEIGHT, VERDICTS } from '../../../evidence/verdict/verdict.ts';
import { displayWidth, padEnd } from '../../../text/layout/width.ts';
import { wrapLines } from '../../../text/layout/wrap.ts';
import { type Binding, bind, keysExplained } from '../../keys/binding.ts';
import { lineMoves, movingKeys } from '../../keys/moving-keys.ts';
import type { Line } from '../../model/line.ts';
import { FRAME_ROWS } from '../../model/screen-size.ts';
import type { State } from '../../state/state.ts';

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

/** Columns of the keys or signs at least, so that all groups have their meanings in the same column. */
const LEAST_WHAT = 24;

interface Explained {
  readonly what: string;
  readonly meaning: string;
}

/** Lines for the width of the screen; over the print menu only the keys of the menu. */
export function helpLines(state: State, bindings: readonly Binding[]): readonly Line[] {
  const { size, typeface } = state;
  const isOverMenu = state.printMenu !== undefined;
  const keys: Explained[] = keysExplained(bindings, state).map(({ keys: names, meaning }) => ({
    what: typeface.keys(names),
    meaning,
  }));
  if (isOverMenu) return explain(keys, size.columns);
  const verdicts = BY_WEIGHT.toReversed().map((status): Explained => {
    const { word, meaning } = VERDICTS[status];
    return { what: `${typeface.verdict(status, 'source')} ${word}`, meaning };
  });
  const checkedBrief: Explained[] = [
    {
      what: `${typeface.openMark}words${typeface.closeMark}`,
      meaning: 'in the evidence: the words of the source that an item comes from',
    },
    {
      what: '[-not -] {+more +}',
      meaning: 'only the source has it; only the brief has it',
    },
    {
      what: `${typeface.verdict('verified', 'record')} ${BY_RECORD.short}`,
      meaning: 'the source is not here; this was the result when the brief was checked with it',
    },
  ];
  const { open, partly, answered, dropped } = typeface.status;
  const signs: Explained[] = [
    { what: 'p5, p13-14', meaning: 'paragraphs of the article that an item comes from' },
    {
      what: [open, partly, answered, dropped].join(' '),
      meaning: 'a question: open, partly answered, answered, dropped',
    },
    {
      what: `3/9 ${typeface.up}${typeface.down}`,
      meaning: 'the third of nine items; more above, more below',
    },
  ];
  return [keys, signs, [...verdicts, ...checkedBrief]].flatMap((rows, index) => [
    ...(index === 0 ? [] : [[]]),
    ...explain(rows, size.columns),
  ]);
}

function explain(rows: readonly Explained[], columns: number): Line[] {
  const width = Math.max(LEAST_WHAT, ...rows.map(({ what }) => displayWidth(what)));
  return rows.flatMap(({ what, meaning }): Line[] => {
    if (columns < width + 24) {
      const lines = wrapLines(meaning, Math.max(1, columns - 5));
      return [
        [{ text: ` ${what}`, weight: 'strong' }],
        ...lines.map((line) => [{ text: `   ${line}` }]),
      ];
    }
    const lines = wrapLines(meaning, Math.max(1, Math.min(75, columns - width - 5)));
    return lines.map((line, index) => [
      { text: ` ${padEnd(index === 0 ? what : '', width)}   `, weight: 'strong' },
      { text: line },
    ]);
  });
}
