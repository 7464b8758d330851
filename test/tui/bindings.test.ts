/** Every key of the table, pressed in every mode that has it, does what its command says. */
import { describe, expect, test } from 'vitest';
import type { QuestionStatus } from '../../src/brief/model/field-values.ts';
import type { QuestionChange } from '../../src/brief/writing/edit-question.ts';
import type { TypedText } from '../../src/tui/model/typed-text.ts';
import { PANES } from '../../src/tui/panes/panes.ts';
import { BINDINGS, bindingOf, type Command } from '../../src/tui/reader/key-table.ts';
import { reduce } from '../../src/tui/reader/reducer.ts';
import { layOutEvidence } from '../../src/tui/screens/evidence/evidence-layout.ts';
import { destinationsOf } from '../../src/tui/screens/print/print-menu.ts';
import { type Mode, modeOf, positionsOf, type State } from '../../src/tui/state/state.ts';
import { BROKEN, EMPTY, entry, HARBOUR, longBrief, ONE_POINT } from './briefs.ts';
import { CHECKED, CHECKED_BRIEF, checkedEntry } from './evidence-fixture.ts';
import { openReader, pressKeys } from './reader.tsx';

const manyErrors = entry(
  'many-errors',
  `title: Faulty\n${Array.from({ length: 20 }, (_, index) => `key${index}: value\n`).join('')}`,
);
const library = [HARBOUR, ONE_POINT, longBrief(20), manyErrors, EMPTY, BROKEN];
/** One point over more lines than the screen has. */
const longItem = entry(
  'long-item',
  `title: At length\nsummary:\n  - ${'It goes on and on, for more lines than there are. '.repeat(40)}\n`,
);
/** Low enough for the help to scroll, high enough for the grid. */
const open = openReader(library, '72x18');

/** Each mode with room to move in every direction. */
const STATES: Readonly<Record<Mode, State>> = {
  library: pressKeys(open, 'j j'),
  filter: pressKeys(open, 'j / e'),
  brief: pressKeys(open, 'j j enter / p o i n t enter n n n n tab shift-tab'),
  evidence: pressKeys(
    checkedEntry(openReader([CHECKED, ONE_POINT], '50x16'), CHECKED, CHECKED_BRIEF),
    'enter 3 j j j enter',
  ),
  'article-search': pressKeys(
    checkedEntry(openReader([CHECKED, ONE_POINT], '50x16'), CHECKED, CHECKED_BRIEF),
    'enter 3 j j j enter / t h e up up',
  ),
  search: pressKeys(open, 'j j enter / p o i n t down down'),
  faults: pressKeys(open, 'j j j enter j j'),
  help: pressKeys(open, '? j'),
  text: pressKeys(openReader([longItem], '72x18'), 'Y j'),
  print: pressKeys(open, 'j j enter p j tab f'),
  'file-name': pressKeys(open, 'j j enter p j enter a left'),
  status: pressKeys(open, 'g enter 4 x j'),
  answer: pressKeys(open, 'g enter 4 x a a b left'),
  replace: reduce(pressKeys(open, 'j j enter p j enter'), {
    kind: 'printed',
    outcome: { kind: 'taken', name: 'harbour.txt' },
  }),
};

/** What y copies in the states above. */
const COPIED: Readonly<Partial<Record<Mode, string>>> = {
  library: 'A long brief (long, briefs/long.yaml)',
  brief: 'Point ',
  evidence: ' [',
  faults: 'briefs/many-errors.yaml',
};

/** How far down the mode's screen is. */
function position(state: State): number {
  switch (modeOf(state)) {
    case 'help':
      return state.helpTop ?? 0;
    case 'text':
      return state.plainText?.top ?? 0;
    case 'faults':
      return state.faultsTop;
    case 'library':
    case 'filter':
      return state.listPosition.cursor;
    case 'article-search':
      return state.evidence?.search?.current ?? -1;
    case 'evidence':
      return layOutEvidence(state)?.top ?? 0;
    case 'brief':
    case 'search':
    case 'status':
    case 'answer':
      return positionsOf(state)[state.focus].cursor;
    case 'print':
    case 'file-name':
    case 'replace':
      return destinationsOf(state).indexOf(state.printMenu?.destination ?? 'pager');
  }
}

/** The first line in view of the list or the focused pane. */
function top(state: State): number {
  const { topItem, topLine } =
    state.screen === 'library' ? state.listPosition : positionsOf(state)[state.focus];
  return topItem * 1000 + topLine;
}

type Effect = (before: State, after: State) => void;
const further: Effect = (before, after) =>
  expect(position(after)).toBeGreaterThan(position(before));
const nearer: Effect = (before, after) => expect(position(after)).toBeLessThan(position(before));
/** The view moves and takes the cursor along where it must. */
const pageFurther: Effect = (before, after) => {
  expect(position(after)).toBeGreaterThanOrEqual(position(before));
  expect(position(after) + top(after)).toBeGreaterThan(position(before) + top(before));
};
const focuses =
  (number: number): Effect =>
  (_, after) =>
    expect(after.focus).toBe(PANES[number - 1]?.name);
const requests =
  (request: State['request']): Effect =>
  (_, after) =>
    expect(after.request).toEqual(request);
/** The line with a cursor in it. */
const typedLine = ({ printMenu, questionMenu }: State): TypedText | undefined =>
  questionMenu?.answer ?? printMenu?.name;
const typed = (state: State): string =>
  typedLine(state)?.text ?? state.search?.query ?? state.filter.text;
const cursorMoves =
  (to: (cursor: number, length: number) => number): Effect =>
  (before, after) => {
    const { text, cursor } = typedLine(before) ?? expect.fail();
    expect(typedLine(after)).toEqual({ text, cursor: to(cursor, text.length) });
  };
const chooses =
  (part: 'extent' | 'form'): Effect =>
  (before, after) => {
    expect(after.printMenu?.[part]).not.toEqual(before.printMenu?.[part]);
    expect(after.printMenu).toEqual({ ...before.printMenu, [part]: after.printMenu?.[part] });
  };
const matchMoves =
  (by: number): Effect =>
  (before, after) =>
    expect(after.search?.current).toBe((before.search?.current ?? 0) + by);

const writes =
  (change: QuestionChange): Effect =>
  (before, after) => {
    expect(after.writes).toMatchObject([{ kind: 'question', change }]);
    expect(after.writes[0]).toMatchObject({ entry: { path: before.selected } });
    expect(modeOf(after)).toBe('brief');
  };
const chosenStatus =
  (status: QuestionStatus): Effect =>
  (_, after) => {
    expect(after.questionMenu).toMatchObject({ status });
    expect(modeOf(after)).toBe('status');
  };
const answers =
  (status: QuestionStatus): Effect =>
  (_, after) =>
    expect(after.questionMenu).toMatchObject({ status, answer: { text: '' } });

const articleQuery = ({ evidence }: State): string => evidence?.search?.query ?? '';

const itemMoves =
  (by: number): Effect =>
  (before, after) => {
    expect(positionsOf(after)[after.focus].cursor).toBe(
      positionsOf(before)[before.focus].cursor + by,
    );
    expect(after.evidence).toEqual({ target: 0 });
  };

const EFFECTS: Readonly<Record<Command, Effect>> = {
  changes: (_, after) => expect(after.notice).toMatch(/^Nothing has changed/),
  'item-down': further,
  'item-up': nearer,
  'item-first': (_, after) => expect(position(after)).toBe(0),
  evidence: (before, after) => {
    expect(modeOf(after)).toBe('evidence');
    expect(positionsOf(after)).toEqual(positionsOf(before));
  },
  'next-evidence': itemMoves(1),
  'previous-evidence': itemMoves(-1),
  'next-place': (_, after) => expect(after.evidence).toEqual({ target: 1 }),
  // Round the end, of two.
  'previous-place': (_, after) => expect(after.evidence).toEqual({ target: 1 }),
  'item-last': further,
  'page-down': pageFurther,
  'page-up': nearer,
  'half-page-down': pageFurther,
  'half-page-up': nearer,
  'next-pane': focuses(2),
  'previous-pane': focuses(4),
  'focus-summary': focuses(1),
  'focus-figures': focuses(2),
  'focus-quotes': focuses(3),
  'focus-questions': focuses(4),
  open: (before, after) => {
    expect(after.screen).toBe('brief');
    expect(after.selected).toBe(before.selected);
  },
  zoom: (_, after) => expect(after.isZoomed).toBe(true),
  'next-brief': (before, after) => {
    expect(after.selected).not.toBe(before.selected);
    expect(after.listPosition.cursor).toBe(before.listPosition.cursor + 1);
  },
  'previous-brief': (before, after) => {
    expect(after.selected).not.toBe(before.selected);
    expect(after.listPosition.cursor).toBe(before.listPosition.cursor - 1);
  },
  search: (_, after) => expect(['filter', 'search']).toContain(modeOf(after)),
  'next-match': matchMoves(1),
  'previous-match': matchMoves(-1),
  accept: (before, after) => {
    expect(modeOf(after)).toBe('brief');
    expect(after.search?.query).toBe(before.search?.query);
  },
  'search-article': (_, after) => expect(modeOf(after)).toBe('article-search'),
  'next-article-match': further,
  'previous-article-match': nearer,
  'keep-article-search': (before, after) => {
    expect(modeOf(after)).toBe('evidence');
    expect(articleQuery(after)).toBe(articleQuery(before));
  },
  'erase-article-search': (before, after) =>
    expect(articleQuery(after)).toBe(articleQuery(before).slice(0, -1)),
  'clear-article-search': (_, after) => expect(articleQuery(after)).toBe(''),
  'leave-article-search': (before, after) =>
    expect(after.evidence).toEqual({ target: before.evidence?.target }),
  erase: (before, after) => {
    const at = typedLine(before)?.cursor ?? typed(before).length;
    expect(typed(after)).toBe(typed(before).slice(0, at - 1) + typed(before).slice(at));
  },
  clear: (before, after) =>
    expect(typed(after)).toBe(typed(before).slice(typedLine(before)?.cursor ?? Infinity)),
  reload: requests({ kind: 'reload' }),
  copy: (before, after) => {
    expect(after.copied?.text).toContain(COPIED[modeOf(before)]);
    expect(after.notice).toMatch(/^Copied: /);
  },
  'show-text': (_, after) => expect(modeOf(after)).toBe('text'),
  edit: (before, after) => {
    expect(after.request).toMatchObject({ kind: 'edit', path: before.selected });
  },
  'set-status': (before, after) => {
    // The cursor of the states made above is on other items.
    expect(modeOf(after)).toBe(modeOf(before));
    expect(after.notice).toBe('Only a question has a status; 4 goes to the questions.');
  },
  'choose-status': answers('partly'),
  'next-status': chosenStatus('answered'),
  'previous-status': chosenStatus('open'),
  'status-open': writes({ status: 'open' }),
  'status-dropped': writes({ status: 'dropped' }),
  'status-partly': answers('partly'),
  'status-answered': answers('answered'),
  'send-answer': writes({ status: 'answered', answer: 'ab' }),
  undo: (_, after) => expect(after.writes).toEqual([{ kind: 'undo' }]),
  print: (before, after) => {
    if (modeOf(before) === 'faults') expect(after.notice).toMatch(/cannot be printed/);
    else expect(modeOf(after)).toBe('print');
  },
  'next-destination': further,
  'previous-destination': nearer,
  'next-extent': chooses('extent'),
  'previous-extent': chooses('extent'),
  'next-form': chooses('form'),
  'previous-form': chooses('form'),
  send: (before, after) => {
    if (modeOf(before) === 'print') expect(modeOf(after)).toBe('file-name');
    else
      expect(after.printing?.to).toMatchObject({
        kind: 'file',
        name: before.printMenu?.name?.text,
        isReplacing: false,
      });
  },
  'cursor-left': cursorMoves((cursor) => cursor - 1),
  'cursor-right': cursorMoves((cursor) => cursor + 1),
  'cursor-start': cursorMoves(() => 0),
  'cursor-end': cursorMoves((_, length) => length),
  'erase-word': (before, after) => expect(typed(after)).toBe(typed(before).slice(-1)),
  'erase-rest': (before, after) => expect(typed(after)).toBe(typed(before).slice(0, -1)),
  'replace-file': (_, after) =>
    expect(after.printing?.to).toMatchObject({ kind: 'file', isReplacing: true }),
  help: (before, after) => expect(modeOf(after) === 'help').toBe(modeOf(before) !== 'help'),
  // Its order has tests of its own.
  back: (before, after) => expect(after).not.toEqual(before),
  interrupt: requests({ kind: 'quit', status: 130 }),
  suspend: requests({ kind: 'suspend' }),
};

describe.each(Object.entries(STATES))('in the mode %s', (name, state) => {
  test('the state made for it is in it', () => expect(modeOf(state)).toBe(name));

  const bound = BINDINGS.filter(({ modes }) => modes.includes(modeOf(state)));
  const rows = bound.flatMap(({ keys, command }) => keys.map((key) => ({ key, command })));
  test.each(rows)('$key does $command', ({ key, command }) => {
    EFFECTS[command](state, pressKeys(state, key));
  });

  test('each key is bound once', () => {
    const keys = rows.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('a key that the table does not know changes nothing but a notice', () => {
    const { notice: _, ...kept } = state;
    for (const key of ['ctrl-q', 'ctrl-x', 'ctrl-{']) expect(pressKeys(state, key)).toEqual(kept);
  });
});

test('every command has a key', () => {
  const commands = new Set(BINDINGS.map(({ command }) => command));
  expect(Object.keys(EFFECTS).filter((command) => !commands.has(command as Command))).toEqual([]);
});

test('in reading modes letters without a binding do nothing', () => {
  for (const mode of [
    ...(['library', 'brief', 'evidence', 'faults', 'help', 'text'] as const),
    ...(['print', 'replace', 'status'] as const),
  ]) {
    for (const letter of 'acdefimostuvwxyzABCDEHIMOPQRSTUVWXYZ5678.,;-é') {
      if (bindingOf(letter, mode) !== undefined) continue;
      const { notice: _, ...kept } = STATES[mode];
      expect(pressKeys(STATES[mode], letter), `${letter} in ${mode}`).toEqual(kept);
    }
  }
});

test('in typing modes every letter is text, q and J among them', () => {
  for (const mode of ['filter', 'search', 'file-name', 'answer'] as const) {
    for (const letter of 'qQjJkKhlnN/?1z') {
      const before = STATES[mode];
      const at = typedLine(before)?.cursor ?? typed(before).length;
      const text = typed(before);
      expect(typed(pressKeys(before, letter))).toBe(text.slice(0, at) + letter + text.slice(at));
    }
  }
});
