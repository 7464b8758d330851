/** Has the host note which briefs are read, and say which ones are not; the lists show it after the first frame. */
import { setTimeout } from 'node:timers/promises';
import { type Dispatch, useEffect, useRef } from 'react';
import { type Entry, isSound } from '../../library/briefs/library.ts';
import type { Bookmark } from '../../library/read-state/read-state.ts';
import type { Action } from '../reader/reducer.ts';
import { listedEntries } from '../state/listed-entries.ts';
import type { ReadStates } from '../state/read-marks.ts';
import { positionsOf, type State, selectedEntry } from '../state/state.ts';
import { aroundSelected, FRAME_MS } from './use-evidence.tsx';

export function useReadMarks(
  state: State,
  readStates: ReadStates | undefined,
  dispatch: Dispatch<Action>,
): void {
  useListedMarks(state, readStates, dispatch);
  useOpened(state, readStates, dispatch);
  useLeft(state, readStates);
}

/** Asks for each entry once; of a large library only for those in view, and some around them. */
function useListedMarks(
  state: State,
  readStates: ReadStates | undefined,
  dispatch: Dispatch<Action>,
): void {
  const { entries } = state;
  const isLarge = entries.some(({ head }) => head);
  const shown = isLarge ? listedEntries(state) : entries;
  const [first, end] = isLarge ? aroundSelected(shown, state) : [0, entries.length];
  const asked = useRef(new WeakSet<Entry>());
  useEffect(() => {
    if (!readStates) return;
    const some = shown
      .slice(first, end)
      .filter((entry) => isSound(entry) && entry.isPiped !== true && !asked.current.has(entry));
    if (some.length === 0) return;
    for (const entry of some) asked.current.add(entry);
    void setTimeout(FRAME_MS)
      .then(() => readStates.marks(some.map(({ path }) => path)))
      .then((found) => dispatch({ kind: 'read-marks', found }));
  }, [shown, first, end, readStates, dispatch]);
}

/** A brief counts as read when it is opened, and again when it changes under the user’s eyes. */
function useOpened(
  state: State,
  readStates: ReadStates | undefined,
  dispatch: Dispatch<Action>,
): void {
  const entry = state.screen === 'brief' ? selectedEntry(state) : undefined;
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const before = shown.current;
    shown.current = entry?.path;
    if (!readStates || !entry?.brief || entry.isPiped === true) return;
    const { path, brief } = entry;
    void readStates.opened({ ...entry, brief }).then((opened) => {
      // What changes now is seen: what had changed before it was opened stays to be shown.
      if (opened) dispatch({ kind: 'opened', path, opened: path === before ? {} : opened });
    });
  }, [entry, readStates, dispatch]);
}

function useLeft(state: State, readStates: ReadStates | undefined): void {
  const { screen, selected, focus } = state;
  const isOpen = screen === 'brief' && selectedEntry(state)?.brief !== undefined;
  const item = positionsOf(state)[focus].cursor;
  const last = useRef<Bookmark>(undefined);
  useEffect(() => {
    if (!readStates || !isOpen) return;
    return () => {
      if (last.current) readStates.left(selected, last.current);
    };
  }, [isOpen, selected, readStates]);
  // After the one above: when a brief is left, this is still where it was.
  useEffect(() => {
    last.current = isOpen ? { pane: focus, item } : undefined;
  });
}
