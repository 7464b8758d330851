/** The keys of the menu of a question's status and of its answer, the one that opens it, and the one that undoes. */
import { type QuestionStatus, STATUS, valuesOf } from '../../../brief/model/field-values.ts';
import { bind } from '../../keys/binding.ts';
import type { Key } from '../../keys/keys.ts';
import { typingKeys } from '../../keys/typing-keys.ts';
import {
  backInQuestionMenu,
  chooseStatus,
  hasQuestion,
  openQuestionMenu,
  sendAnswer,
  toStatus,
  undoWrite,
  withAnswer,
} from './question-menu.ts';

/** The key of each status: its first letter. */
export const STATUS_KEYS: readonly { readonly status: QuestionStatus; readonly key: Key }[] =
  valuesOf(STATUS).map((status) => ({ status, key: status.slice(0, 1) }));

export const QUESTION_KEYS = [
  ...bind({ modes: ['brief', 'evidence'], topic: 'view' }, [
    {
      keys: ['x'],
      command: 'set-status',
      run: openQuestionMenu,
      isOutward: true,
      help: {
        keys: 'x',
        meaning: 'answer, drop or reopen a question, in the brief itself',
      },
      footer: { keys: 'x', word: 'answer', when: hasQuestion },
    },
  ]),
  ...bind({ modes: ['library', 'brief', 'evidence', 'faults'], topic: 'take' }, [
    {
      keys: ['u'],
      command: 'undo',
      run: undoWrite,
      isOutward: true,
      help: { keys: 'u', meaning: 'undo what x has written last' },
    },
  ]),
  ...bind({ modes: ['status'], topic: 'question-menu' }, [
    {
      keys: ['enter'],
      command: 'choose-status',
      run: (state) => (state.questionMenu ? chooseStatus(state, state.questionMenu.status) : state),
      footer: { keys: 'enter', word: 'choose' },
    },
    {
      keys: ['j', 'down'],
      command: 'next-status',
      run: (state) => toStatus(state, 1),
      footer: { keys: '↑↓', word: 'status' },
    },
    { keys: ['k', 'up'], command: 'previous-status', run: (state) => toStatus(state, -1) },
  ]),
  ...STATUS_KEYS.flatMap(({ status, key }) =>
    bind({ modes: ['status'], topic: 'question-menu' }, [
      {
        keys: [key],
        command: `status-${status}`,
        run: (state) => chooseStatus(state, status),
      },
    ]),
  ),
  ...bind({ modes: ['answer'], topic: 'question-menu' }, [
    {
      keys: ['enter'],
      command: 'send-answer',
      run: sendAnswer,
      footer: { keys: 'enter', word: 'write' },
    },
  ]),
  ...typingKeys({ modes: ['answer'], topic: 'question-menu' }, withAnswer),
  ...bind({ modes: ['status', 'answer'], topic: 'leave' }, [
    {
      keys: ['escape'],
      command: 'back',
      run: backInQuestionMenu,
      footer: { keys: 'esc', word: 'back' },
    },
  ]),
  ...bind({ modes: ['status'], topic: 'leave' }, [
    { keys: ['q'], command: 'back', run: backInQuestionMenu },
  ]),
];
