/** x: the menu of a question’s status, the answer that is typed, and what comes of writing them; u. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/library/briefs/library.ts';
import type { LibraryNews } from '../../src/library/watching/open-library.ts';
import { ASCII, TYPOGRAPHIC } from '../../src/tui/look/typeface.ts';
import { reduce } from '../../src/tui/reader/reducer.ts';
import { announce } from '../../src/tui/screen-reader/announce.ts';
import type { Written } from '../../src/tui/state/question-model.ts';
import { modeOf, positionsOf, type State } from '../../src/tui/state/state.ts';
import { entry, HARBOUR, ONE_POINT } from './briefs.ts';
import { CHECKED, CHECKED_BRIEF, checkedEntry } from './evidence-fixture.ts';
import {
  frameOf,
  openReader,
  paste,
  pressKeys,
  pressTogether,
  reload,
  typeText,
} from './reader.tsx';

const brief = openReader([HARBOUR, ONE_POINT]);
const questions = pressKeys(brief, 'enter 4');
const cursor = (state: State): number => positionsOf(state)[state.focus].cursor;
const answer = (state: State) => state.questionMenu?.answer?.text;

/** The harbour after its first question was answered. */
const ANSWERED: Entry = entry(
  'harbour',
  HARBOUR.text
    .replace('sitrep: 1\n', '')
    .replace(
      '- How do more than 100 ships fit with “a quiet week”? (p9)',
      '- {q: How do more than 100 ships fit with “a quiet week”?, status: answered, answer: It was not, answered_on: 2026-12-01, at: p9}',
    ),
);

/** What the host answers to the last job. */
function answerJob(state: State, outcome: Partial<Written>): State {
  const job = state.writes.at(-1) ?? expect.fail();
  const written = { isDone: true, said: 'Written.', ...outcome };
  return reduce(state, { kind: 'written', job, outcome: written });
}
const newsOf = (entries: readonly Entry[]): LibraryNews => ({
  entries,
  problems: [],
  changes: [{ path: HARBOUR.path, kind: 'changed' }],
  records: [],
});

const FRAMES: readonly (readonly [name: string, size: string, keys: string])[] = [
  ['status-60x20', '60x20', 'x'],
  ['status-80x24', '80x24', 'j x'],
  ['status-120x40', '120x40', 'j x'],
  ['status-40x10', '40x10', 'x'],
  ['ascii-status-80x24', '80x24', 'j x'],
  ['answer-60x20', '60x20', 'x a I t'],
  ['answer-80x24', '80x24', 'j x a'],
  ['answer-120x40', '120x40', 'x p I t space w a s home'],
  ['answer-40x10', '40x10', 'j x a'],
];

describe('the frame', () => {
  test.each(FRAMES)('%s', async (name, size, keys) => {
    const typeface = name.startsWith('ascii') ? ASCII : TYPOGRAPHIC;
    const state = pressKeys(openReader([HARBOUR, ONE_POINT], size, typeface), `enter 4 ${keys}`);
    await expect(`${frameOf(state).join('\n')}\n`).toMatchFileSnapshot(
      `answering-frames/${name}.txt`,
    );
  });
});

describe('x', () => {
  test('opens a menu of the statuses, the present one chosen; Esc and q close it', () => {
    const menu = pressKeys(questions, 'j x');
    expect(modeOf(menu)).toBe('status');
    expect(frameOf(menu).join('\n')).toMatch(/▌p {2}◐ partly answered/);
    for (const key of ['escape', 'q']) expect(modeOf(pressKeys(menu, key))).toBe('brief');
    expect(pressKeys(menu, 'escape').writes).toEqual([]);
  });

  test('takes each of the keys that come in one read', () => {
    const menu = pressKeys(questions, 'x');
    expect(pressTogether(menu, ['down', 'j', 'down', 'down', 'up']).questionMenu?.status).toBe(
      'answered',
    );
    expect(modeOf(pressTogether(menu, ['j', 'down', 'enter']))).toBe('answer');
    expect(pressTogether(menu, ['down', 'down', 'down', 'enter']).writes).toMatchObject([
      { change: { status: 'dropped' } },
    ]);
  });

  test('sets a question dropped, or open again, at once', () => {
    for (const [key, status] of [
      ['d', 'dropped'],
      ['o', 'open'],
    ] as const) {
      const state = pressKeys(questions, `j x ${key}`);
      expect(modeOf(state)).toBe('brief');
      expect(state.writes).toMatchObject([
        { kind: 'question', entry: HARBOUR, change: { status }, menu: { index: 1 } },
      ]);
    }
  });

  test('asks for an answer, the present one there to be edited', () => {
    const typing = pressKeys(questions, 'j x a');
    expect(answer(typing)).toBe('A third dates from the spring.');
    const edited = paste(pressKeys(typing, 'ctrl-u'), 'All of it\nis new.');
    expect(answer(edited)).toBe('All of it is new.');
    expect(pressKeys(edited, 'enter').writes).toMatchObject([
      { change: { status: 'answered', answer: 'All of it is new.' }, menu: { index: 1 } },
    ]);
    // One that was not touched stays as it is written in the file.
    expect(pressKeys(typing, 'enter').writes[0]).toMatchObject({ change: { status: 'answered' } });
    expect(pressKeys(typing, 'enter').writes[0]).not.toMatchObject({ change: { answer: '' } });
    expect(pressKeys(typing, 'ctrl-u enter').writes[0]).toMatchObject({ change: { answer: '' } });
  });

  test('writes nothing when Esc leads back from the answer', () => {
    const back = pressKeys(questions, 'x a I t escape');
    expect([modeOf(back), back.writes]).toEqual(['status', []]);
    expect(modeOf(pressKeys(back, 'escape'))).toBe('brief');
  });

  test('takes all keys of one read', () => {
    const state = pressTogether(questions, [...'xaIt was'.replace(' ', '\t'), 'enter', 'j', 'u']);
    expect(state.writes).toMatchObject([
      { kind: 'question', change: { status: 'answered', answer: 'Itwas' } },
      { kind: 'undo' },
    ]);
    expect(cursor(state)).toBe(1);
  });

  test('works on the evidence of a question as well', () => {
    expect(modeOf(pressKeys(questions, 'enter x'))).toBe('status');
    expect(modeOf(pressKeys(questions, 'enter x escape'))).toBe('evidence');
  });

  test('says why where there is no question, no file, or nothing may be written', () => {
    expect(pressKeys(brief, 'enter 3 x').notice).toMatch(/^Only a question has a status; 4 goes/);
    const piped = pressKeys(openReader([{ ...HARBOUR, isPiped: true }]), '4 x');
    expect([modeOf(piped), piped.notice]).toEqual([
      'brief',
      'It came from standard input; there is no file to write.',
    ]);
    const readOnly = { ...questions, isReadOnly: true };
    for (const key of ['x', 'u', 'e']) {
      const state = pressKeys(readOnly, key);
      expect(state.notice).toBe('This reader only reads: it writes no file and runs no program.');
      expect([modeOf(state), state.writes]).toEqual(['brief', []]);
    }
    expect(frameOf(readOnly).join('\n')).not.toContain('x answer');
  });
});

describe('what was written', () => {
  const sent = typeText(pressKeys(questions, 'x a'), 'It was not');
  const written = answerJob(pressKeys(sent, 'enter'), { news: newsOf([ANSWERED, ONE_POINT]) });

  test('is shown at once, the cursor where it was', () => {
    expect(written.writes).toEqual([]);
    expect(written.notice).toBe('Written.');
    expect([written.focus, cursor(written)]).toEqual(['questions', 0]);
    expect(frameOf(written).join('\n')).toMatch(/● How[\s\S]*answered 2026-12-01/);
  });

  test('does not take the cursor to the next match of a search', () => {
    const searched = pressKeys(typeText(pressKeys(questions, '/'), 'submarine'), 'enter 4 g x d');
    const after = answerJob(searched, { news: newsOf([ANSWERED, ONE_POINT]) });
    expect([after.focus, cursor(after)]).toEqual(['questions', 0]);
    expect(after.search?.query).toBe('submarine');
  });

  test('leaves the check result as it was until there is a new one', () => {
    const checked = checkedEntry(openReader([CHECKED]), CHECKED, CHECKED_BRIEF);
    const { brief = expect.fail() } = CHECKED;
    const dropped = brief.questions.map((each) => ({ ...each, status: 'dropped' as const }));
    const other: Entry = { ...CHECKED, brief: { ...brief, questions: dropped } };
    const kept = reload(checked, [other]);
    expect(kept.results.get(CHECKED.path)).toBe(checked.results.get(CHECKED.path));
  });

  test('is undone by u, in any screen', () => {
    for (const state of [written, pressKeys(written, 'q'), pressKeys(written, 'enter')])
      expect(pressKeys(state, 'u').writes).toEqual([{ kind: 'undo' }]);
    const undone = answerJob(pressKeys(written, 'u'), {
      said: 'Undone.',
      news: newsOf([HARBOUR, ONE_POINT]),
    });
    expect([undone.notice, cursor(undone)]).toEqual(['Undone.', 0]);
    expect(frameOf(undone).join('\n')).toContain('○ How');
  });
});

describe('what was not written', () => {
  const sent = pressKeys(typeText(pressKeys(questions, 'x a'), 'It was not'), 'enter');
  const failed = { isDone: false, said: 'Not written: the disk is full.' };

  test('is there to be sent again', () => {
    const again = answerJob(sent, failed);
    expect([modeOf(again), answer(again)]).toEqual(['answer', 'It was not']);
    expect(again.notice).toBe(failed.said);
    expect(pressKeys(again, 'enter').writes).toMatchObject([{ change: { answer: 'It was not' } }]);
  });

  test('is only said where something else is done by now, or nothing was typed', () => {
    for (const state of [pressKeys(sent, 'q'), pressKeys(sent, '/'), pressKeys(sent, 'J')]) {
      const after = answerJob(state, failed);
      expect([modeOf(after), after.notice]).toEqual([modeOf(state), failed.said]);
    }
    expect(modeOf(answerJob(pressKeys(questions, 'x d'), failed))).toBe('brief');
  });
});

describe('while the menu is open and the file changes', () => {
  const typing = typeText(pressKeys(questions, 'j x a'), ' And more');

  test('it stays at its question', () => {
    const text = HARBOUR.text.replace('sitrep: 1\n', '');
    const longer = entry('harbour', text.replace('questions:\n', 'questions:\n  - A new one?\n'));
    const after = reload(typing, [longer, ONE_POINT]);
    expect(after.questionMenu?.index).toBe(2);
    expect(answer(after)).toBe('A third dates from the spring. And more');
    expect(pressKeys(after, 'enter').writes).toMatchObject([{ menu: { index: 2 }, entry: longer }]);
  });

  test('it is closed where its question is another, or gone', () => {
    const text = HARBOUR.text.replace('sitrep: 1\n', '');
    const other = entry(
      'harbour',
      text.replace('status: partly, answer: A third', 'status: partly, answer: A half'),
    );
    for (const entries of [[other, ONE_POINT], [ONE_POINT]])
      expect(reload(typing, entries).questionMenu).toBeUndefined();
  });
});

test('a screen reader hears the statuses with their keys, the letters of the answer, and what came of it', () => {
  const menu = pressKeys(questions, 'x');
  expect(announce(questions, menu)).toBe(
    'Status: open. Set it: o open, p partly answered, a answered, d dropped.\n',
  );
  expect(announce(menu, pressKeys(menu, 'j'))).toBe('partly answered.\n');
  const typing = pressKeys(menu, 'a');
  expect(announce(menu, typing)).toBe('Answer: ');
  const more = pressKeys(typing, 'I');
  expect(announce(typing, more)).toBe('I');
  const sent = pressKeys(more, 'enter');
  expect(announce(more, sent)).toMatch(/^\n/);
  const written = answerJob(sent, { said: 'Written.', news: newsOf([ANSWERED, ONE_POINT]) });
  expect(announce(sent, written)).toMatch(/^Written\.\n1 of 5: .*answered 2026-12-01/);
});

test.each(['40x10', '60x20', '72x18', '80x24'])(
  'an answer that makes the last question longer than there is room is in view at %s',
  (size) => {
    const open = pressKeys(openReader([HARBOUR, ONE_POINT], size), 'enter 4 G');
    const sent = pressKeys(open, 'x a o k enter');
    const longer = entry(
      'harbour',
      HARBOUR.text
        .replace('sitrep: 1\n', '')
        .replace('needs: Its sailing list.', 'status: partly, answer: The answer that was typed'),
    );
    const after = answerJob(sent, { news: newsOf([longer, ONE_POINT]) });
    expect(cursor(after)).toBe(4);
    expect(frameOf(after).join('\n').replace(/\s+/g, ' ')).toMatch(/partly answered.*Answer: The/);
  },
);
