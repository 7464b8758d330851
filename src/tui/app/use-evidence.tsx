/**
 * Has the host check briefs, and check in full the one whose evidence is open. The work is done in slices: keys
 * are answered between two of them, and it begins only after the first frame is drawn.
 */
import { setImmediate, setTimeout } from 'node:timers/promises';
import { type Dispatch, useEffect, useRef } from 'react';
import type { CheckResult } from '../../evidence/record/check-result.ts';
import { type Entry, isSound, type SoundEntry } from '../../library/briefs/library.ts';
import type { CheckedBrief, Pause } from '../../library/checking/check-brief.ts';
import type { Action } from '../reader/reducer.ts';
import { indexOfPath, listedEntries } from '../state/listed-entries.ts';
import { type State, selectedEntry } from '../state/state.ts';

/** What checks briefs against their sources. */
export interface Checker {
  /** A result from the cache, where nothing has changed. */
  readonly result: (entry: SoundEntry, pause: Pause) => Promise<CheckResult>;
  readonly check: (entry: SoundEntry, pause: Pause) => Promise<CheckedBrief>;
}

/** Results are shown together, since each time the whole screen is drawn. */
const SHOWN_EVERY_MS = 120;
/** Longer than the time between two frames: what is drawn so far is on the screen before work begins. */
export const FRAME_MS = 20;
/** How long work goes on before keys are answered. */
const SLICE_MS = 8;

/** Checks each entry once: the selected one before all others, and only that one while files are being read. */
export function useCheckResults(
  state: State,
  { result }: Checker,
  dispatch: Dispatch<Action>,
): void {
  const { entries, selected, reading } = state;
  // Of a large library only those in view, and some around them.
  const isLarge = entries.some(({ head }) => head);
  const shown = isLarge ? listedEntries(state) : entries;
  const [first, end] = isLarge ? aroundSelected(shown, state) : [0, entries.length];
  const done = useRef(new WeakSet<Entry>());
  const current = useRef(selected);
  current.current = selected;
  const isReading = reading !== undefined;
  useEffect(() => {
    const work = sliced();
    const pending = new Map(
      shown
        .slice(first, end)
        .filter(isSound)
        .filter((entry) => !done.current.has(entry))
        .filter(({ path }) => !isReading || path === current.current)
        .map((entry) => [entry.path, entry]),
    );
    const find = async (): Promise<void> => {
      await setTimeout(FRAME_MS);
      let found = new Map<Entry, CheckResult>();
      let shown = Number.NEGATIVE_INFINITY;
      while (pending.size > 0 && !work.isOver()) {
        const [first] = pending.values();
        const entry = pending.get(current.current) ?? first;
        if (!entry) break;
        pending.delete(entry.path);
        found.set(entry, await result(entry, work.pause));
        await work.pause();
        const isLast = pending.size === 0;
        if (!isLast && performance.now() - shown < SHOWN_EVERY_MS) continue;
        for (const [each] of found) done.current.add(each);
        dispatch({ kind: 'results', found });
        found = new Map();
        shown = performance.now();
      }
    };
    if (pending.size > 0) void find();
    return work.end;
  }, [shown, first, end, isReading, result, dispatch]);
}

/** Places of entries; they change only after some steps of the cursor. */
export function aroundSelected(
  shown: readonly Entry[],
  { selected, size }: State,
): readonly [first: number, end: number] {
  const page = Math.floor(Math.max(0, indexOfPath(shown, selected)) / size.rows);
  return [Math.max(0, page - 1) * size.rows, (page + 2) * size.rows];
}

/** Checks the selected brief in full while its evidence is open, and again when its entry changes. */
export function useCheckedBrief(
  state: State,
  { check }: Checker,
  dispatch: Dispatch<Action>,
): void {
  const checkedEntry = useRef<Entry>(undefined);
  const entry = state.evidence && selectedEntry(state);
  useEffect(() => {
    if (!entry || !isSound(entry) || checkedEntry.current === entry) return;
    const work = sliced();
    void setTimeout(FRAME_MS)
      .then(() => check(entry, work.pause))
      .then((checkedBrief) => {
        if (work.isOver()) return;
        checkedEntry.current = entry;
        dispatch({ kind: 'brief-checked', entry, checkedBrief });
      });
    return work.end;
  }, [entry, check, dispatch]);
}

/** Work that pauses every few milliseconds for keys and frames, and does not go on once it is over. */
function sliced() {
  let isOver = false;
  let since = performance.now();
  return {
    isOver: () => isOver,
    end: () => {
      isOver = true;
    },
    pause: async (): Promise<void> => {
      if (isOver) await new Promise(() => {});
      if (performance.now() - since < SLICE_MS) return;
      await setImmediate();
      since = performance.now();
    },
  };
}
