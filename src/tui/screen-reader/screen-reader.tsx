/** Writes in words what changes, as it changes; draws nothing. */
import { useEffect, useRef } from 'react';
import type { State } from '../state/state.ts';
import { announce } from './announce.ts';

export interface ScreenReaderProps {
  readonly state: State;
  readonly say: (text: string) => void;
}

export function ScreenReader({ state, say }: ScreenReaderProps) {
  const before = useRef<State>(undefined);
  useEffect(() => {
    const text = announce(before.current, state);
    before.current = state;
    if (text !== '') say(text);
  }, [state, say]);
  return null;
}
