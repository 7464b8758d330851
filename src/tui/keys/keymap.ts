/**
 * The one table of keys. What a key does, the footer, the help screen and the README's table are read
 * from it. Each key means one thing in each mode.
 */

import { EVIDENCE_BINDINGS } from '../screens/evidence/evidence-keys.ts';
import { PRINT_BINDINGS } from '../screens/print/print-keys.ts';
import { type Mode, modeOf, type State } from '../state/state.ts';
import type { Binding, Command } from './binding.ts';
import { HOST_BINDINGS } from './host-bindings.ts';
import { backWord, hasListed, hasMatches, isGrid, MOVED } from './key-words.ts';
import type { Key } from './keys.ts';

const MOVING: readonly Mode[] = ['library', 'brief', 'faults', 'help', 'text'];
const READING: readonly Mode[] = [...MOVING, 'evidence'];
const LISTS: readonly Mode[] = ['library', 'brief'];
/** Where letters are text. */
const TYPING: readonly Mode[] = ['filter', 'search', 'file-name'];
const EVERYWHERE: readonly Mode[] = [...READING, ...TYPING, 'print', 'replace'];

/** In the order of the help screen; within a mode, the footer's order too. */
export const BINDINGS: readonly Binding[] = [
  {
    keys: ['enter'],
    command: 'open',
    modes: ['library'],
    help: { keys: 'Enter', meaning: 'open the brief; in a pane, the evidence of the item' },
    footer: { keys: 'enter', word: 'open', when: hasListed },
  },
  {
    keys: ['enter'],
    command: 'open',
    modes: ['filter'],
    footer: { keys: 'enter', word: 'open', when: hasListed },
  },
  {
    keys: ['n'],
    command: 'next-match',
    modes: ['brief'],
    footer: { keys: 'n N', word: 'match', when: hasMatches },
  },
  {
    keys: ['tab', 'l', 'right'],
    command: 'next-pane',
    modes: ['brief'],
    help: { keys: 'Tab, Shift-Tab, h l, ← →', meaning: 'next, previous pane' },
    footer: { keys: 'tab', word: 'pane' },
  },
  { keys: ['shift-tab', 'h', 'left'], command: 'previous-pane', modes: ['brief'] },
  {
    keys: ['1'],
    command: 'focus-summary',
    modes: ['brief'],
    help: { keys: '1 2 3 4', meaning: 'summary, key figures, quotes, open questions' },
  },
  { keys: ['2'], command: 'focus-figures', modes: ['brief'] },
  { keys: ['3'], command: 'focus-quotes', modes: ['brief'] },
  { keys: ['4'], command: 'focus-questions', modes: ['brief'] },
  {
    keys: ['j', 'down'],
    command: 'item-down',
    modes: MOVING,
    help: { keys: 'j k, ↑ ↓', meaning: 'item down, up; a long item scrolls first' },
    footer: {
      keys: '↑↓',
      word: (state) => MOVED[modeOf(state)],
    },
  },
  { keys: ['k', 'up'], command: 'item-up', modes: MOVING },
  ...EVIDENCE_BINDINGS,
  {
    keys: ['down'],
    command: 'item-down',
    modes: ['filter'],
    footer: { keys: '↑↓', word: 'brief' },
  },
  { keys: ['up'], command: 'item-up', modes: ['filter'] },
  {
    keys: ['g', 'home'],
    command: 'item-first',
    modes: READING,
    help: { keys: 'g G, Home End', meaning: 'first, last' },
  },
  { keys: ['G', 'end'], command: 'item-last', modes: READING },
  {
    keys: ['space', 'pagedown'],
    command: 'page-down',
    modes: READING,
    help: { keys: 'Space b, PgDn PgUp', meaning: 'page down, up' },
  },
  { keys: ['b', 'pageup'], command: 'page-up', modes: READING },
  {
    keys: ['ctrl-d'],
    command: 'half-page-down',
    modes: READING,
    help: { keys: 'Ctrl-d Ctrl-u', meaning: 'half a page down, up' },
  },
  { keys: ['ctrl-u'], command: 'half-page-up', modes: READING },
  {
    keys: ['z'],
    command: 'zoom',
    modes: ['brief'],
    help: { keys: 'z', meaning: 'zoom the pane, and back' },
    footer: { keys: 'z', word: ({ isZoomed }) => (isZoomed ? 'grid' : 'zoom'), when: isGrid },
  },
  {
    keys: ['J'],
    command: 'next-brief',
    modes: ['brief', 'faults'],
    help: { keys: 'J K', meaning: 'next, previous brief' },
    footer: { keys: 'J K', word: 'brief', when: ({ entries }) => entries.length > 1 },
  },
  { keys: ['K'], command: 'previous-brief', modes: ['brief', 'faults'] },
  {
    keys: ['/'],
    command: 'search',
    modes: [...LISTS, 'evidence'],
    help: {
      keys: '/',
      meaning: 'search as you type; the library by title, file, tag, date, name, source',
    },
    footer: {
      keys: '/',
      word: ({ screen }) => (screen === 'library' ? 'filter' : 'search'),
      when: (state) => modeOf(state) !== 'evidence',
    },
  },
  {
    keys: ['N'],
    command: 'previous-match',
    modes: ['brief'],
    help: { keys: 'n N', meaning: 'next, previous match; in the evidence, place in the source' },
  },
  {
    keys: ['enter'],
    command: 'accept',
    modes: ['search'],
    footer: { keys: 'enter', word: 'keep' },
  },
  {
    keys: ['down'],
    command: 'next-match',
    modes: ['search'],
    footer: { keys: '↑↓', word: 'match', when: hasMatches },
  },
  { keys: ['up'], command: 'previous-match', modes: ['search'] },
  { keys: ['backspace'], command: 'erase', modes: TYPING },
  { keys: ['ctrl-u'], command: 'clear', modes: TYPING },
  ...HOST_BINDINGS,
  ...PRINT_BINDINGS,
  {
    keys: ['r'],
    command: 'reload',
    modes: READING,
    help: { keys: 'r', meaning: 'read the files again (they are watched)' },
  },
  {
    keys: ['?'],
    command: 'help',
    modes: [...READING, 'print'],
    help: { keys: '?', meaning: 'this help' },
    footer: { keys: '?', word: ({ helpTop }) => (helpTop === undefined ? 'help' : 'close') },
  },
  {
    keys: ['escape'],
    command: 'back',
    modes: ['filter', 'search'],
    footer: { keys: 'esc', word: 'clear' },
  },
  {
    keys: ['q', 'escape'],
    command: 'back',
    modes: [...MOVING, 'print'],
    help: { keys: 'Esc, q', meaning: 'clear the search, then back, then quit' },
    footer: { keys: 'q', word: backWord },
  },
  {
    keys: ['q', 'escape'],
    command: 'back',
    modes: ['evidence'],
    footer: { keys: 'esc', word: 'back' },
  },
  {
    keys: ['ctrl-c'],
    command: 'interrupt',
    modes: EVERYWHERE,
    help: { keys: 'Ctrl-c', meaning: 'quit at once' },
  },
  {
    keys: ['ctrl-z'],
    command: 'suspend',
    modes: EVERYWHERE,
    isOutward: true,
    help: { keys: 'Ctrl-z', meaning: 'suspend; fg in the shell comes back' },
  },
];

/** What a key does in a mode; undefined where it does nothing. */
export function commandOf(key: Key, mode: Mode): Command | undefined {
  return byMode.get(mode)?.get(key);
}

const OUTWARD: ReadonlySet<Command> = new Set(
  BINDINGS.flatMap(({ command, isOutward }) => (isOutward ? [command] : [])),
);

/** Whether a command may be followed in this reader: a kiosk has none that leads out of it. */
export function isOffered(command: Command, { isKiosk }: Pick<State, 'isKiosk'>): boolean {
  return !isKiosk || !OUTWARD.has(command);
}

/** What the help says of the keys that there are where it was opened. */
export function keysExplained(
  state: Pick<State, 'isKiosk' | 'printMenu'>,
): readonly NonNullable<Binding['help']>[] {
  const isOverMenu = state.printMenu !== undefined;
  return BINDINGS.flatMap(({ command, help, isOfPrintMenu = false }) =>
    help && isOffered(command, state) && isOfPrintMenu === isOverMenu ? help : [],
  );
}

const byMode = new Map<Mode, Map<Key, Command>>();
for (const { keys, command, modes } of BINDINGS) {
  for (const mode of modes) {
    const commands = byMode.get(mode) ?? new Map<Key, Command>();
    byMode.set(mode, commands);
    for (const key of keys) commands.set(key, command);
  }
}

/** Key and word for the footer of a state, most useful first. */
export function footerHints(
  state: State,
  mode: Mode,
): readonly { readonly keys: string; readonly word: string }[] {
  return BINDINGS.flatMap(({ modes, footer, command }) => {
    if (!isOffered(command, state)) return [];
    if (!footer || !modes.includes(mode) || footer.when?.(state) === false) return [];
    return {
      keys: footer.keys,
      word: typeof footer.word === 'string' ? footer.word : footer.word(state),
    };
  });
}
