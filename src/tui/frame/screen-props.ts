/** What every screen gets. */
import type { Key } from '../keys/keys.ts';
import type { Mode, State } from '../state/state.ts';

export interface ScreenProps {
  readonly state: State;
  /** Presses the key of an answer that was chosen in a list, if the mode is still this one. */
  readonly choose?: (key: Key, mode: Mode) => void;
}
