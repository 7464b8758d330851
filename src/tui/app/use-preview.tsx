/** Has the host make a preview of what is chosen in the print menu, once for each choice, where there is room for it. */
import { type Dispatch, useEffect, useRef } from 'react';
import type { Action } from '../reader/reducer.ts';
import { matterOf } from '../screens/print/print-menu.ts';
import { PREVIEW_MARGIN, previewRows } from '../screens/print/print-menu-lines.ts';
import type { PrintMenu } from '../state/print-model.ts';
import type { State } from '../state/state.ts';
import type { Host } from './host.ts';

interface Choice extends Pick<PrintMenu, 'extent' | 'form'>, Pick<State, 'entries' | 'size'> {}

export function usePreview(
  state: State,
  preview: Host['preview'],
  dispatch: Dispatch<Action>,
): void {
  const last = useRef<Choice>(undefined);
  useEffect(() => {
    const { printMenu: menu, entries, size } = state;
    if (!menu || !preview || previewRows(state) === 0) {
      last.current = undefined;
      return;
    }
    const { extent, form } = menu;
    const choice: Choice = { extent, form, entries, size };
    if (isSame(choice, last.current)) return;
    last.current = choice;
    void preview(matterOf(state, menu), size.columns - 2 * PREVIEW_MARGIN).then((text) => {
      if (last.current === choice) dispatch({ kind: 'previewed', preview: { extent, form, text } });
    });
  });
}

function isSame(one: Choice, other: Choice | undefined): boolean {
  return (
    one.extent === other?.extent &&
    one.form === other.form &&
    one.entries === other.entries &&
    one.size.columns === other.size.columns
  );
}
