/**
 * Has the outside find out how briefs stand, and prove the one whose evidence is open. In slices: keys
 * are answered between them, and nothing is asked before the first frame is drawn.
 */
import { setImmediate, setTimeout } from 'node:timers/promises';
import { type Dispatch, useEffect, useRef } from 'react';
import type { Standing } from '../evidence/standing.ts';
import type { Entry } from '../library/library.ts';
import type { Proof, SoundEntry } from '../library/standing.ts';
import type { Action } from './reducer.ts';
import { type State, selectedEntry } from './state.ts';

/** What holds briefs against their sources. */
export interface Checker {
  /** From what is remembered, where nothing has changed. */
  readonly standing: (entry: SoundEntry) => Promise<Standing>;
  readonly prove: (entry: SoundEntry) => Promise<Proof>;
}

/** Standings are shown together: each time the screen is drawn anew. */
const SHOWN_EVERY_MS = 120;
/** Longer than between two frames: what is drawn so far is on the screen before work begins. */
const FRAME_MS = 20;

/** Finds out how each entry stands, once; the selected one before all others. */
export function useStandings(
  { entries, selected }: State,
  { standing }: Checker,
  dispatch: Dispatch<Action>,
): void {
  const done = useRef(new WeakSet<Entry>());
  const current = useRef(selected);
  current.current = selected;
  useEffect(() => {
    let isOver = false;
    const pending = new Set(entries.filter(isSound).filter((entry) => !done.current.has(entry)));
    const next = (): SoundEntry | undefined => {
      const [first] = pending;
      return [...pending].find(({ path }) => path === current.current) ?? first;
    };
    const find = async (): Promise<void> => {
      await setTimeout(FRAME_MS);
      let found = new Map<Entry, Standing>();
      let shown = Number.NEGATIVE_INFINITY;
      const show = (): void => {
        if (found.size > 0) dispatch({ kind: 'standings', found });
        found = new Map();
        shown = performance.now();
      };
      for (let entry = next(); entry && !isOver; entry = next()) {
        pending.delete(entry);
        found.set(entry, await standing(entry));
        done.current.add(entry);
        if (performance.now() - shown > SHOWN_EVERY_MS) show();
        await setImmediate();
      }
      // Of entries that are gone, nothing is kept.
      show();
    };
    if (pending.size > 0) void find();
    return () => {
      isOver = true;
    };
  }, [entries, standing, dispatch]);
}

/** Proves the selected brief while its evidence is open; anew where its entry is. */
export function useProof(state: State, { prove }: Checker, dispatch: Dispatch<Action>): void {
  const asked = useRef<Entry>(undefined);
  const entry = state.evidence && selectedEntry(state);
  useEffect(() => {
    if (!entry || !isSound(entry) || asked.current === entry) return;
    asked.current = entry;
    void setTimeout(FRAME_MS)
      .then(() => prove(entry))
      .then((proof) => dispatch({ kind: 'proven', entry, proof }));
  }, [entry, prove, dispatch]);
}

function isSound(entry: Entry): entry is SoundEntry {
  return entry.brief !== undefined;
}
