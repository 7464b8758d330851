/** The keys of the print menu, and the one that opens it: part of the table in `keymap.ts`. */
import type { Binding } from './keymap.ts';
import { extentsOf } from './print-menu.ts';

export const PRINT_BINDINGS: readonly Binding[] = [
  {
    keys: ['p'],
    command: 'print',
    modes: ['library', 'brief', 'evidence', 'faults'],
    help: { keys: 'p', meaning: 'print: what, in which form and where to' },
  },
  {
    keys: ['enter'],
    command: 'send',
    modes: ['print'],
    footer: { keys: 'enter', word: 'print' },
  },
  {
    keys: ['tab', 'l', 'right'],
    command: 'next-extent',
    modes: ['print'],
    footer: { keys: 'tab', word: 'what', when: (state) => extentsOf(state).length > 1 },
  },
  { keys: ['shift-tab', 'h', 'left'], command: 'previous-extent', modes: ['print'] },
  {
    keys: ['f'],
    command: 'next-form',
    modes: ['print'],
    footer: { keys: 'f', word: 'as' },
  },
  { keys: ['F'], command: 'previous-form', modes: ['print'] },
  {
    keys: ['j', 'down'],
    command: 'next-target',
    modes: ['print'],
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
    keys: ['y'],
    command: 'replace-file',
    modes: ['replace'],
    footer: { keys: 'y', word: 'replace' },
  },
  {
    keys: ['n', 'q', 'escape'],
    command: 'back',
    modes: ['replace'],
    footer: { keys: 'n', word: 'another name' },
  },
  {
    keys: ['escape'],
    command: 'back',
    modes: ['file-name'],
    footer: { keys: 'esc', word: 'back' },
  },
];
