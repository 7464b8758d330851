/** Which item of its brief the cursor of a pane is on. */

import type { Brief } from '../../brief/model/brief.ts';
import type { ItemRef } from '../../brief/model/item-ref.ts';
import type { PaneName } from '../model/panes.ts';
import { subjectsOf } from '../screens/evidence/evidence-subject.ts';
import { placesOf, type State, selectedEntry } from './state.ts';

/** The item at a 0-based place of a pane; undefined where the pane has none there. */
export function itemOfPane(brief: Brief, pane: PaneName, place: number): ItemRef | undefined {
  const subject = subjectsOf(brief, pane)[place];
  switch (subject?.kind) {
    case 'checked':
    case 'cited':
      return { section: subject.section, index: subject.index };
    case 'source':
      return { section: 'sources', index: brief.sources.indexOf(subject.source) };
    case 'about':
      return { section: 'about', index: 0 };
    case undefined:
      return undefined;
  }
}

/** The item under the cursor of the focused pane; undefined outside of a brief's screen. */
export function itemUnderCursor(state: State): ItemRef | undefined {
  const brief = selectedEntry(state)?.brief;
  if (!brief || state.screen !== 'brief') return undefined;
  return itemOfPane(brief, state.focus, placesOf(state)[state.focus].cursor);
}
