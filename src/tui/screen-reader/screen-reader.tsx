/** Says what there is to say, as it comes; draws nothing. */
import { useEffect, useRef } from 'react';
import type { State } from '../state/state.ts';
import { tell } from './announce.ts';

export interface SpokenScreenProps {
  readonly state: State;
  readonly say: (text: string) => void;
}

export function SpokenScreen({ state, say }: SpokenScreenProps) {
  const told = useRef<State>(undefined);
  useEffect(() => {
    const text = tell(told.current, state);
    told.current = state;
    if (text !== '') say(text);
  }, [state, say]);
  return null;
}
