/** The help: the keys and signs of the reader, on lines that are scrolled. */

import { type ScreenProps, ScrolledLines } from '../../frame/scrolled-lines.tsx';
import type { Binding } from '../../keys/binding.ts';
import { type Line, spread } from '../../model/line.ts';
import { helpLines } from './help-keys.ts';

export function HelpScreen({
  state,
  bindings,
}: ScreenProps & { readonly bindings: readonly Binding[] }) {
  const { size, typeface, helpTop = 0 } = state;
  const title: Line = [{ text: ' Keys', weight: 'strong' }];
  const name: Line = [{ text: 'sitrep ', weight: 'dim' }];
  return (
    <ScrolledLines
      state={state}
      header={spread(title, name, size.columns, typeface.ellipsis)}
      lines={helpLines(state, bindings)}
      top={helpTop}
    />
  );
}
