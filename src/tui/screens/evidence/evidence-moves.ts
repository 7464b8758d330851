/** What the keys of the evidence do, as changes of the state. */

import { lineMoves } from '../../keys/moving-keys.ts';
import { jump } from '../../model/scroll.ts';
import { paneOf, withPosition } from '../../state/active-pane.ts';
import { positionsOf, type State, selectedItems } from '../../state/state.ts';
import { layOutEvidence } from './evidence-layout.ts';

/** The evidence of the item that the cursor is on; a pane without items has none. */
export function openEvidence(state: State): State {
  const items = selectedItems(state)?.[state.focus] ?? [];
  return items.length === 0 ? state : { ...state, evidence: { target: 0 } };
}

export function withoutEvidence(state: State): State {
  const { evidence: _, ...rest } = state;
  return rest;
}

/** The evidence of the item before or after, the pane's cursor with it. */
export function toEvidence(state: State, direction: 1 | -1): State {
  const pane = paneOf(state, state.focus);
  if (!pane) return state;
  const place = positionsOf(state)[state.focus];
  const cursor = place.cursor + direction;
  if (cursor < 0 || cursor >= pane.layout.starts.length) return state;
  const moved = withPosition(state, state.focus, jump(place, cursor, pane.layout, pane.height));
  return { ...moved, evidence: { target: 0 } };
}

/** The next of several places in the source, round the end. */
export function toPlace(state: State, direction: 1 | -1): State {
  const page = layOutEvidence(state)?.page;
  const count = page?.targets.length ?? 0;
  if (!page || count < 2) return { ...state, notice: 'There is no other place.' };
  return { ...state, evidence: { target: (page.current + direction + count) % count } };
}

/** How the text is scrolled. */
export const EVIDENCE_MOVES = lineMoves(layOutEvidence, (state, top) =>
  state.evidence ? { ...state, evidence: { ...state.evidence, top } } : state,
);

/** The words in view again, as after a change of the size. */
export function withWordsInView(state: State): State {
  if (!state.evidence) return state;
  const { top: _, ...evidence } = state.evidence;
  return { ...state, evidence };
}
