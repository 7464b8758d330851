/** What a row of the key table says: the keys, the command they mean, where, and how help and footer tell of it. */

import type { Mode, State } from '../state/state.ts';
import type { Key } from './keys.ts';

export type Command =
  | 'item-down'
  | 'item-up'
  | 'item-first'
  | 'item-last'
  | 'page-down'
  | 'page-up'
  | 'half-page-down'
  | 'half-page-up'
  | 'next-pane'
  | 'previous-pane'
  | 'focus-summary'
  | 'focus-figures'
  | 'focus-quotes'
  | 'focus-questions'
  | 'open'
  | 'evidence'
  | 'next-evidence'
  | 'previous-evidence'
  | 'next-place'
  | 'previous-place'
  | 'zoom'
  | 'next-brief'
  | 'previous-brief'
  | 'search'
  | 'next-match'
  | 'previous-match'
  | 'accept'
  | 'erase'
  | 'clear'
  | 'reload'
  | 'copy'
  | 'show-text'
  | 'edit'
  | 'print'
  | 'next-target'
  | 'previous-target'
  | 'next-extent'
  | 'previous-extent'
  | 'next-form'
  | 'previous-form'
  | 'send'
  | 'replace-file'
  | 'cursor-left'
  | 'cursor-right'
  | 'cursor-start'
  | 'cursor-end'
  | 'erase-word'
  | 'erase-rest'
  | 'help'
  | 'back'
  | 'interrupt'
  | 'suspend';

export interface Binding {
  readonly keys: readonly Key[];
  readonly command: Command;
  readonly modes: readonly Mode[];
  /** Leads out of the reader: not in a kiosk. */
  readonly isOutward?: true;
  /** Told in the help over the print menu, and there only. */
  readonly isOfPrintMenu?: true;
  /** What the help says; bindings of one row share it, and only the first has it. */
  readonly help?: { readonly keys: string; readonly meaning: string };
  /** Keys and word in the footer, where it stands there. */
  readonly footer?: {
    readonly keys: string;
    readonly word: string | ((state: State) => string);
    readonly when?: (state: State) => boolean;
  };
}
