/**
 * What a key does, as one record: dispatch, footer, help and the README's table are read from it. The records of
 * a screen are in its folder; `reader/key-table.ts` puts them together.
 */

import { type Mode, modeOf, type State } from '../state/state.ts';
import type { Key } from './keys.ts';

/** What keys are for. Help and footer list them in this order. */
export const TOPICS = [
  'open',
  'move',
  'view',
  'find',
  'take',
  'print-menu',
  'question-menu',
  'reader',
  'leave',
] as const;

export interface Binding<Command extends string = string> {
  readonly keys: readonly Key[];
  readonly command: Command;
  readonly modes: readonly Mode[];
  readonly topic: (typeof TOPICS)[number];
  /** What the keys do. `bindings` is the whole table, which the help shows. */
  readonly run: (state: State, bindings: readonly Binding[]) => State;
  /** It writes a file, or runs another program. */
  readonly isOutward?: true;
  /** A row of the help. Bindings that share a row share the object, or only one of them has it. */
  readonly help?: KeyHelp;
  /** Keys and word in the footer, where it stands there. */
  readonly footer?: {
    readonly keys: string;
    readonly word: string | ((state: State) => string);
    readonly when?: (state: State) => boolean;
  };
}

export interface KeyHelp {
  readonly keys: string;
  readonly meaning: string;
}

type Shared = 'modes' | 'topic';

/** The records of keys that share modes and topic, with the names of their commands as a type. */
export function bind<const Command extends string>(
  shared: Pick<Binding, Shared>,
  records: readonly Omit<Binding<Command>, Shared>[],
): readonly Binding<Command>[] {
  return records.map((record) => ({ ...shared, ...record }));
}

/** Whether a key may be used in this reader. */
export function isOffered(
  { isOutward }: Binding,
  { isReadOnly }: Pick<State, 'isReadOnly'>,
): boolean {
  return !isReadOnly || isOutward !== true;
}

/** The rows of the help: over the print menu the keys of the menu, elsewhere all other keys. */
export function keysExplained(
  bindings: readonly Binding[],
  state: Pick<State, 'isReadOnly' | 'printMenu'>,
): readonly KeyHelp[] {
  const isOverMenu = state.printMenu !== undefined;
  return helpRows(
    bindings.filter((each) => isOffered(each, state)),
    isOverMenu,
  );
}

export function helpRows(bindings: readonly Binding[], isOfPrintMenu: boolean): readonly KeyHelp[] {
  const rows = bindings.flatMap(({ help, topic }) =>
    help && (topic === 'print-menu') === isOfPrintMenu ? help : [],
  );
  return [...new Set(rows)];
}

/** Key and word for the footer of a state, most useful first. */
export function footerHints(
  bindings: readonly Binding[],
  state: State,
): readonly { readonly keys: string; readonly word: string }[] {
  const mode = modeOf(state);
  return bindings.flatMap((each) => {
    const { modes, footer } = each;
    if (!footer || !modes.includes(mode) || !isOffered(each, state)) return [];
    const { keys, word, when } = footer;
    if (when?.(state) === false) return [];
    return { keys, word: typeof word === 'string' ? word : word(state) };
  });
}
