/** What a screen is a function of. */
import type { Painter } from '../look/theme.ts';
import type { State } from '../state/state.ts';

export interface ScreenProps {
  readonly state: State;
  readonly paint: Painter;
}
