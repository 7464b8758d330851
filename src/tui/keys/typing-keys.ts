/** The keys that move and erase in a line of text that is typed. */
import {
  erased,
  movedTo,
  restErased,
  startErased,
  type TypedText,
  wordErased,
} from '../model/typed-text.ts';
import type { State } from '../state/state.ts';
import { type Binding, bind, type KeyHelp } from './binding.ts';

/** `change` applies a change to the text; `help` are the rows for moving and for erasing. */
export function typingKeys(
  shared: Pick<Binding, 'modes' | 'topic'>,
  change: (state: State, by: (typed: TypedText) => TypedText) => State,
  help?: { readonly moving: KeyHelp; readonly erasing: KeyHelp },
) {
  const moved = (side: Parameters<typeof movedTo>[1]) => (state: State) =>
    change(state, (typed) => movedTo(typed, side));
  return bind(shared, [
    {
      keys: ['left', 'ctrl-b'],
      command: 'cursor-left',
      run: moved('left'),
      ...(help && { help: help.moving }),
    },
    { keys: ['right', 'ctrl-f'], command: 'cursor-right', run: moved('right') },
    { keys: ['home', 'ctrl-a'], command: 'cursor-start', run: moved('start') },
    { keys: ['end', 'ctrl-e'], command: 'cursor-end', run: moved('end') },
    { keys: ['backspace'], command: 'erase', run: (state) => change(state, erased) },
    {
      keys: ['ctrl-w'],
      command: 'erase-word',
      run: (state) => change(state, wordErased),
      ...(help && { help: help.erasing }),
    },
    { keys: ['ctrl-u'], command: 'clear', run: (state) => change(state, startErased) },
    { keys: ['ctrl-k'], command: 'erase-rest', run: (state) => change(state, restErased) },
  ]);
}
