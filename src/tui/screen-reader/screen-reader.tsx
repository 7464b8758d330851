/** Says what there is to say, as it comes; draws nothing. */
import { useEffect, useRef } from 'react';
import type { State } from '../state/state.ts';
import { announce } from './announce.ts';

export interface ScreenReaderProps {
  readonly state: State;
  readonly say: (text: string) => void;
}

export function ScreenReader({ state, say }: ScreenReaderProps) {
  const told = useRef<State>(undefined);
  useEffect(() => {
    const text = announce(told.current, state);
    told.current = state;
    if (text !== '') say(text);
  }, [state, say]);
  return null;
}
