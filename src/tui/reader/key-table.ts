/** The one table of keys: the records of all screens. Each key means one thing in each mode. */
import { type Binding, TOPICS } from '../keys/binding.ts';
import { HOST_KEYS } from '../keys/host-keys.ts';
import type { Key } from '../keys/keys.ts';
import { BRIEF_KEYS } from '../screens/brief/brief-keys.ts';
import { EVIDENCE_KEYS } from '../screens/evidence/evidence-keys.ts';
import { HELP_KEYS } from '../screens/help/help-keys.ts';
import { LIBRARY_KEYS } from '../screens/library/library-keys.ts';
import { PRINT_KEYS } from '../screens/print/print-keys.ts';
import { QUESTION_KEYS } from '../screens/question/question-keys.ts';
import { TEXT_KEYS } from '../screens/text/text-keys.ts';
import type { Mode } from '../state/state.ts';

const ALL = [
  ...LIBRARY_KEYS,
  ...EVIDENCE_KEYS,
  ...QUESTION_KEYS,
  ...BRIEF_KEYS,
  ...TEXT_KEYS,
  ...HOST_KEYS,
  ...PRINT_KEYS,
  ...HELP_KEYS,
];

export type Command = (typeof ALL)[number]['command'];

/** In the order of the help screen; within a mode, the footer's order too. */
export const BINDINGS: readonly Binding<Command>[] = TOPICS.flatMap((topic) =>
  ALL.filter((binding) => binding.topic === topic),
);

/** What a key does in a mode; undefined where it does nothing. */
export function bindingOf(key: Key, mode: Mode): Binding<Command> | undefined {
  return byMode.get(mode)?.get(key);
}

const byMode = new Map<Mode, Map<Key, Binding<Command>>>();
for (const binding of BINDINGS) {
  for (const mode of binding.modes) {
    const bindings = byMode.get(mode) ?? new Map<Key, Binding<Command>>();
    byMode.set(mode, bindings);
    for (const key of binding.keys) bindings.set(key, binding);
  }
}
