/** The keys of the print menu, and the one that opens it: part of the table in `keymap.ts`. */
import type { Binding } from '../../keys/binding.ts';
import { extentsOf } from './print-menu.ts';

export const PRINT_BINDINGS: readonly Binding[] = [
  {
    keys: ['p'],
    command: 'print',
    modes: ['library', 'brief', 'evidence', 'faults'],
    help: { keys: 'p', meaning: 'print: what, in which form and where to' },
    footer: { keys: 'p', word: 'print', when: (state) => extentsOf(state).length > 0 },
  },
  ...inPrintMenu([
    {
      keys: ['enter'],
      command: 'send',
      modes: ['print'],
      help: { keys: 'Enter', meaning: 'print; for a file, after its name' },
      footer: { keys: 'enter', word: 'print' },
    },
    {
      keys: ['tab', 'l', 'right'],
      command: 'next-extent',
      modes: ['print'],
      help: { keys: 'Tab, Shift-Tab, h l, ← →', meaning: 'what is printed' },
      footer: { keys: 'tab', word: 'what', when: (state) => extentsOf(state).length > 1 },
    },
    { keys: ['shift-tab', 'h', 'left'], command: 'previous-extent', modes: ['print'] },
    {
      keys: ['f'],
      command: 'next-form',
      modes: ['print'],
      help: { keys: 'f F', meaning: 'as which form; a printer takes text only' },
      footer: { keys: 'f', word: 'as' },
    },
    { keys: ['F'], command: 'previous-form', modes: ['print'] },
    {
      keys: ['j', 'down'],
      command: 'next-target',
      modes: ['print'],
      help: {
        keys: 'j k, ↑ ↓',
        meaning: 'where to: $PAGER, a file, the terminal’s clipboard, $SITREP_PRINT_COMMAND',
      },
      footer: { keys: '↑↓', word: 'to', when: ({ isKiosk }) => !isKiosk },
    },
    { keys: ['k', 'up'], command: 'previous-target', modes: ['print'] },
    {
      keys: ['enter'],
      command: 'send',
      modes: ['file-name'],
      footer: { keys: 'enter', word: 'write' },
    },
    {
      keys: ['left', 'ctrl-b'],
      command: 'cursor-left',
      modes: ['file-name'],
      help: {
        keys: '← →, Home End',
        meaning: 'in the name of a file; Ctrl-b Ctrl-f, Ctrl-a Ctrl-e as well',
      },
    },
    { keys: ['right', 'ctrl-f'], command: 'cursor-right', modes: ['file-name'] },
    { keys: ['home', 'ctrl-a'], command: 'cursor-start', modes: ['file-name'] },
    { keys: ['end', 'ctrl-e'], command: 'cursor-end', modes: ['file-name'] },
    {
      keys: ['ctrl-w'],
      command: 'erase-word',
      modes: ['file-name'],
      help: { keys: 'Ctrl-w Ctrl-u Ctrl-k', meaning: 'erase the word, all before, all behind' },
    },
    { keys: ['ctrl-k'], command: 'erase-rest', modes: ['file-name'] },
    {
      keys: ['y'],
      command: 'replace-file',
      modes: ['replace'],
      footer: { keys: 'y', word: 'yes' },
    },
    {
      keys: ['n', 'q', 'escape'],
      command: 'back',
      modes: ['replace'],
      footer: { keys: 'n', word: 'no' },
    },
    {
      keys: ['escape'],
      command: 'back',
      modes: ['file-name'],
      footer: { keys: 'esc', word: 'back' },
    },
  ]),
];

function inPrintMenu(bindings: readonly Binding[]): readonly Binding[] {
  return bindings.map((binding) => ({ ...binding, isOfPrintMenu: true }));
}
