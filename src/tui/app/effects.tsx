/** Work beside the frames: the preview in the print menu, the folding of texts for a search, writing into files. */
import { type Dispatch, useEffect, useRef } from 'react';
import { findMatches } from '../panes/search.ts';
import type { Action } from '../reader/reducer.ts';
import { matterOf } from '../screens/print/print-menu.ts';
import { PREVIEW_MARGIN, previewRows } from '../screens/print/print-menu-lines.ts';
import { queryOf } from '../state/library-search.ts';
import type { PrintMenu } from '../state/print-model.ts';
import type { WriteJob } from '../state/question-model.ts';
import { type State, selectedItems } from '../state/state.ts';
import type { Host } from './host.ts';

interface Choice extends Pick<PrintMenu, 'extent' | 'form'>, Pick<State, 'entries' | 'size'> {}

/** Has the host make a preview, once for each choice, where there is room for it. */
export function usePreview(
  state: State,
  preview: Host['preview'],
  dispatch: Dispatch<Action>,
): void {
  const last = useRef<Choice>(undefined);
  useEffect(() => {
    const { printMenu: menu, entries, size } = state;
    if (!menu || !preview || previewRows(state) === 0) {
      last.current = undefined;
      return;
    }
    const { extent, form } = menu;
    const choice: Choice = { extent, form, entries, size };
    if (isSame(choice, last.current)) return;
    last.current = choice;
    void preview(matterOf(state, menu), size.columns - 2 * PREVIEW_MARGIN).then((text) => {
      if (last.current === choice) dispatch({ kind: 'previewed', preview: { extent, form, text } });
    });
  });
}

function isSame(one: Choice, other: Choice | undefined): boolean {
  return (
    one.extent === other?.extent &&
    one.form === other.form &&
    one.entries === other.entries &&
    one.size.columns === other.size.columns
  );
}

/** Longer than the time between two frames: the open search is on the screen by then. */
const FRAME_MS = 20;

export function useSearch(state: State): void {
  const isOpening = state.search?.isTyping === true && state.search.query === '';
  const items = isOpening ? selectedItems(state) : undefined;
  useEffect(() => {
    if (!items) return;
    // The matches are not needed: the folded texts are remembered.
    const ready = setTimeout(() => findMatches(items, 'e'), FRAME_MS);
    return () => clearTimeout(ready);
  }, [items]);
}

/** How long a filter has to stay as it is before the index is asked, in milliseconds. */
const TYPING_MS = 60;

/** Has the host search a large library for the filter, once it rests. */
export function useFound(
  { filter: { text }, today, entries, found }: State,
  find: Host['find'],
  dispatch: Dispatch<Action>,
): void {
  const isLarge = entries.some(({ head }) => head);
  const isKnown = found?.text === text;
  useEffect(() => {
    const query = isLarge && !isKnown && text.trim() !== '' ? queryOf({ text, today }) : undefined;
    if (!query || !find) return;
    let isOver = false;
    const asking = setTimeout(() => {
      void find(query).then((paths) => {
        if (!isOver) dispatch({ kind: 'found', found: { text, paths } });
      });
    }, TYPING_MS);
    return () => {
      isOver = true;
      clearTimeout(asking);
    };
  }, [text, today, isLarge, isKnown, find, dispatch]);
}

/** Has the host write what is to be written, each job once. */
export function useWrites(
  { writes }: State,
  write: Host['write'],
  dispatch: Dispatch<Action>,
): void {
  const begun = useRef(new WeakSet<WriteJob>());
  useEffect(() => {
    for (const job of writes) {
      if (!write || begun.current.has(job)) continue;
      begun.current.add(job);
      void write(job).then((outcome) => dispatch({ kind: 'written', job, outcome }));
    }
  }, [writes, write, dispatch]);
}
