/** The keys of the print menu and of its questions, and the one that opens it. */
import { bind } from '../../keys/binding.ts';
import { typingKeys } from '../../keys/typing-keys.ts';
import {
  backInPrintMenu,
  extentsOf,
  openPrintMenu,
  replaceFile,
  send,
  toDestination,
  toExtent,
  toForm,
  withName,
} from './print-menu.ts';

export const PRINT_KEYS = [
  ...bind({ modes: ['library', 'brief', 'evidence', 'faults'], topic: 'take' }, [
    {
      keys: ['p'],
      command: 'print',
      run: openPrintMenu,
      help: { keys: 'p', meaning: 'print: what, in which form and where to' },
      footer: { keys: 'p', word: 'print', when: (state) => extentsOf(state).length > 0 },
    },
  ]),
  ...bind({ modes: ['print'], topic: 'print-menu' }, [
    {
      keys: ['enter'],
      command: 'send',
      run: send,
      help: { keys: 'Enter', meaning: 'print; for a file, after its name' },
      footer: { keys: 'enter', word: 'print' },
    },
    {
      keys: ['tab', 'l', 'right'],
      command: 'next-extent',
      run: (state) => toExtent(state, 1),
      help: { keys: 'Tab, Shift-Tab, h l, ← →', meaning: 'what is printed' },
      footer: { keys: 'tab', word: 'what', when: (state) => extentsOf(state).length > 1 },
    },
    {
      keys: ['shift-tab', 'h', 'left'],
      command: 'previous-extent',
      run: (state) => toExtent(state, -1),
    },
    {
      keys: ['f'],
      command: 'next-form',
      run: (state) => toForm(state, 1),
      help: { keys: 'f F', meaning: 'in which form; a printer takes text only' },
      footer: { keys: 'f', word: 'as' },
    },
    { keys: ['F'], command: 'previous-form', run: (state) => toForm(state, -1) },
    {
      keys: ['j', 'down'],
      command: 'next-destination',
      run: (state) => toDestination(state, 1),
      help: {
        keys: 'j k, ↑ ↓',
        meaning: 'where to: $PAGER, a file, the terminal’s clipboard, $SITREP_PRINT_COMMAND',
      },
      footer: { keys: '↑↓', word: 'to', when: ({ isReadOnly }) => !isReadOnly },
    },
    {
      keys: ['k', 'up'],
      command: 'previous-destination',
      run: (state) => toDestination(state, -1),
    },
  ]),
  ...bind({ modes: ['print'], topic: 'leave' }, [
    {
      keys: ['q', 'escape'],
      command: 'back',
      run: backInPrintMenu,
      footer: { keys: 'q', word: 'close' },
    },
  ]),
  ...bind({ modes: ['file-name'], topic: 'print-menu' }, [
    { keys: ['enter'], command: 'send', run: send, footer: { keys: 'enter', word: 'write' } },
  ]),
  ...typingKeys({ modes: ['file-name'], topic: 'print-menu' }, withName, {
    moving: {
      keys: '← →, Home End',
      meaning: 'in the name of a file; Ctrl-b Ctrl-f, Ctrl-a Ctrl-e as well',
    },
    erasing: { keys: 'Ctrl-w Ctrl-u Ctrl-k', meaning: 'erase the word, all before, all after' },
  }),
  ...bind({ modes: ['file-name'], topic: 'print-menu' }, [
    {
      keys: ['escape'],
      command: 'back',
      run: backInPrintMenu,
      footer: { keys: 'esc', word: 'back' },
    },
  ]),
  ...bind({ modes: ['replace'], topic: 'print-menu' }, [
    {
      keys: ['y'],
      command: 'replace-file',
      run: replaceFile,
      footer: { keys: 'y', word: 'yes' },
    },
    {
      keys: ['n', 'q', 'escape'],
      command: 'back',
      run: backInPrintMenu,
      footer: { keys: 'n', word: 'no' },
    },
  ]),
];
