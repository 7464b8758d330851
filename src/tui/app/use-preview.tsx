/** Has the host make what the print menu's choice looks like, once for each, where there is room to show it. */
import { type Dispatch, useEffect, useRef } from 'react';
import { matterOf } from '../screens/print/print-menu.ts';
import { PREVIEW_MARGIN, previewRows } from '../screens/print/print-menu-lines.ts';
import type { PrintMenu } from '../screens/print/print-model.ts';
import type { Action } from '../state/reducer.ts';
import type { State } from '../state/state.ts';
import type { Host } from './host.ts';

interface Asked extends Pick<PrintMenu, 'extent' | 'form'>, Pick<State, 'entries' | 'size'> {}

export function usePreview(
  state: State,
  preview: Host['preview'],
  dispatch: Dispatch<Action>,
): void {
  const last = useRef<Asked>(undefined);
  useEffect(() => {
    const { printMenu: menu, entries, size } = state;
    if (!menu || !preview || previewRows(state) === 0) {
      last.current = undefined;
      return;
    }
    const { extent, form } = menu;
    const asked: Asked = { extent, form, entries, size };
    if (isSame(asked, last.current)) return;
    last.current = asked;
    void preview(matterOf(state, menu), size.columns - 2 * PREVIEW_MARGIN).then((text) => {
      if (last.current === asked) dispatch({ kind: 'previewed', preview: { extent, form, text } });
    });
  });
}

function isSame(one: Asked, other: Asked | undefined): boolean {
  return (
    one.extent === other?.extent &&
    one.form === other.form &&
    one.entries === other.entries &&
    one.size.columns === other.size.columns
  );
}
