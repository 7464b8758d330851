/** What the user has read, as the reader knows it: how the listed briefs stand, where one was left, what has changed since. */
import type { SoundEntry } from '../../library/briefs/library.ts';
import type { Bookmark, ReadMark } from '../../library/read-state/read-state.ts';
import { jump } from '../model/scroll.ts';
import { PANES } from '../panes/panes.ts';
import { paneOf, withPosition } from './active-pane.ts';
import type { Changes, State } from './state.ts';

/** Keeps what was read. */
export interface ReadStates {
  /** How briefs stand, by their paths; without those of which that is not known. */
  readonly marks: (paths: readonly string[]) => Promise<ReadonlyMap<string, ReadMark>>;
  /** Notes that a brief is open, as it is now. */
  readonly opened: (entry: SoundEntry) => Promise<OpenedBrief | undefined>;
  /** Notes where a brief is left. */
  readonly left: (path: string, bookmark: Bookmark) => void;
}

export interface OpenedBrief {
  /** Where it was left the last time. */
  readonly bookmark?: Bookmark;
  readonly changes?: Changes;
}

export function withReadMarks(state: State, found: ReadonlyMap<string, ReadMark>): State {
  const news = [...found].filter(([path, mark]) => {
    const known = state.readMarks.get(path);
    // It may have been opened since that was found out.
    return known !== mark && !(known === 'read' && mark === 'new');
  });
  return news.length === 0
    ? state
    : { ...state, readMarks: new Map([...state.readMarks, ...news]) };
}

/** A brief that is open counts as read; where nobody has moved in it yet, it is shown where it was left. */
export function withOpened(state: State, path: string, { bookmark, changes }: OpenedBrief): State {
  const read = withReadMarks(state, new Map([[path, 'read']]));
  const known = changes
    ? {
        ...read,
        changes: new Map([...read.changes, [path, changes]]),
        ...(isShown(read, path) &&
          read.notice === undefined && {
            // Short, for narrow screens.
            notice: `D shows ${changes.count} since ${changes.since}.`,
          }),
      }
    : read;
  const isMoved = state.positions[path] !== undefined || state.search !== undefined;
  return bookmark && isShown(known, path) && !isMoved ? atBookmark(known, bookmark) : known;
}

function isShown({ screen, selected }: State, path: string): boolean {
  return screen === 'brief' && selected === path;
}

function atBookmark(state: State, { pane, item }: Bookmark): State {
  const name = PANES.find((one) => one.name === pane)?.name;
  const there = name && paneOf(state, name);
  if (!name || !there) return state;
  const last = Math.max(0, there.layout.starts.length - 1);
  const position = jump(there.position, Math.min(item, last), there.layout, there.height);
  return withPosition({ ...state, focus: name }, name, position);
}

/** What has changed in the brief shown, on a screen of its own. */
export function showChanges(state: State): State {
  const changes = state.changes.get(state.selected);
  return changes
    ? {
        ...state,
        plainText: { text: changes.text, hint: `Changed since ${changes.since}.`, top: 0 },
      }
    : { ...state, notice: 'Nothing has changed since you read it.' };
}
