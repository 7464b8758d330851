/** Which item of its brief a pane's cursor is on: the other way round of `items.ts`. */
import type { ItemRef } from '../brief/item-ref.ts';
import type { Brief } from '../brief/model.ts';
import type { PaneName } from './panes.ts';
import { placesOf, type State, selectedEntry } from './state.ts';

/** What each pane shows, in its order. */
const SECTIONS: Readonly<Record<PaneName, readonly ItemRef['section'][]>> = {
  summary: ['summary', 'caveats', 'sources', 'about'],
  figures: ['figures', 'people'],
  quotes: ['quotes'],
  questions: ['questions'],
};

/** The item at a 0-based place of a pane; undefined where the pane has none there. */
export function itemOfPane(brief: Brief, pane: PaneName, place: number): ItemRef | undefined {
  let index = place;
  for (const section of SECTIONS[pane]) {
    const count = section === 'about' ? 1 : brief[section].length;
    if (index < count) return { section, index };
    index -= count;
  }
  return undefined;
}

/** The item under the cursor of the focused pane; undefined outside of a brief's screen. */
export function itemUnderCursor(state: State): ItemRef | undefined {
  const brief = selectedEntry(state)?.brief;
  if (!brief || state.screen !== 'brief') return undefined;
  return itemOfPane(brief, state.focus, placesOf(state)[state.focus].cursor);
}
