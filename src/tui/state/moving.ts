/** Moving the cursor, and scrolling what has none, in whatever is on the screen; as changes of the state. */

import type { PaneLayout } from '../model/pane-layout.ts';
import { FRAME_ROWS } from '../model/screen-layout.ts';
import { type PanePlace, scrollBy } from '../model/scroll.ts';
import { faultLines } from '../screens/brief/faults.ts';
import { layOutEvidence } from '../screens/evidence/evidence-layout.ts';
import { scrollEvidence } from '../screens/evidence/evidence-moves.ts';
import { helpLines } from '../screens/help/help.ts';
import { activePane, withPlace } from './active-pane.ts';
import { PLAIN_TEXT_FRAME_ROWS, plainTextLines } from './copying.ts';
import { choose } from './list-cursor.ts';
import { modeOf, placesOf, type State } from './state.ts';

type Movement = (place: PanePlace, layout: PaneLayout, height: number) => PanePlace;

/** Moves the cursor; `lines` is how far what has no cursor scrolls. */
export function move(state: State, movement: Movement, lines: number): State {
  const mode = modeOf(state);
  if (mode === 'help')
    return {
      ...state,
      helpTop: scrolledTop(state.helpTop ?? 0, lines, helpLines(state).length, state),
    };
  if (mode === 'faults')
    return {
      ...state,
      faultsTop: scrolledTop(state.faultsTop, lines, faultLines(state).length, state),
    };
  if (mode === 'text' && state.plainText) {
    const { plainText } = state;
    const count = plainTextLines(state).length;
    const top = scrolledTop(plainText.top, lines, count, state, PLAIN_TEXT_FRAME_ROWS);
    return { ...state, plainText: { ...plainText, top } };
  }
  if (mode === 'evidence') return scrollEvidence(state, lines);
  const pane = activePane(state);
  if (!pane || pane.layout.starts.length === 0) return state;
  const { layout, height } = pane;
  if (state.screen === 'library') return choose(state, movement(state.listPlace, layout, height));
  return withPlace(state, state.focus, movement(placesOf(state)[state.focus], layout, height));
}

/** So many pages further, or half of one. */
export function page(state: State, pages: number): State {
  const mode = modeOf(state);
  const hasPane = mode !== 'help' && mode !== 'faults' && mode !== 'text';
  const pane = hasPane ? activePane(state) : undefined;
  const height =
    (mode === 'evidence' ? layOutEvidence(state) : pane)?.height ?? state.size.rows - FRAME_ROWS;
  const lines =
    Math.sign(pages) *
    Math.max(1, Math.floor(Math.abs(pages) * height) - (Math.abs(pages) === 1 ? 1 : 0));
  return move(state, (place, layout) => scrollBy(place, lines, layout, height), lines);
}

/** The first line in view of what is only scrolled, `by` lines further. */
function scrolledTop(
  top: number,
  by: number,
  lines: number,
  { size }: State,
  frameRows: number = FRAME_ROWS,
): number {
  const last = Math.max(0, lines - (size.rows - frameRows));
  return Math.max(0, Math.min(Math.min(top, last) + by, last));
}
