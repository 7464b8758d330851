/** What a screen is made of. */
import type { Key } from '../keys/keys.ts';
import type { Mode, State } from '../state/state.ts';

export interface ScreenProps {
  readonly state: State;
  /** Presses a key for a list that was chosen from. */
  readonly choose?: (key: Key, mode: Mode) => void;
}
