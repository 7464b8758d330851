/** What changes when files were read again, or changed on disk: cursors, filter and search stay where they can. */

import type { Brief } from '../../brief/model/brief.ts';
import type { Entry } from '../../library/briefs/library.ts';
import type { FileChange, LibraryNews } from '../../library/watching/open-library.ts';
import { truncate } from '../../text/layout/width.ts';
import { AT_START, type PanePosition } from '../model/scroll.ts';
import { byPane } from '../panes/panes.ts';
import { type Subject, subjectsOf } from '../panes/subjects.ts';
import { atFirstMatch } from '../screens/brief/searching.ts';
import { withoutEvidence } from '../screens/evidence/evidence-keys.ts';
import { choose, onListed, withListPosition } from '../screens/library/list-cursor.ts';
import { withFittingPrintMenu } from '../screens/print/print-menu.ts';
import { withFittingQuestionMenu } from '../screens/question/question-menu.ts';
import { keptResults } from '../state/check-results.ts';
import { entryOfPath, indexOfPath, listedEntries } from '../state/listed-entries.ts';
import {
  modeOf,
  type PanePositions,
  positionsOf,
  type State,
  selectedEntry,
} from '../state/state.ts';

/** The entries after the user had the files read again. */
export function reloaded(
  state: State,
  entries: readonly Entry[],
  problems: readonly string[],
): State {
  const { reading: _, ...rest } = state;
  if (entries.length === 0) return { ...rest, notice: problems[0] ?? NONE_LEFT };
  const isThere = indexOfPath(entries, state.selected) !== -1;
  const notice = problems[0] ?? (isThere ? 'Read again.' : goneNotice(state.selected));
  return { ...withEntries(rest, entries), notice };
}

/** The entries after more files were read, or after files have changed. */
export function followed(state: State, news: LibraryNews): State {
  const { entries, changes } = news;
  const { reading: before, ...rest } = state;
  const isUntouched = before?.isUntouched === true;
  const known: State = news.reading ? { ...rest, reading: { ...news.reading, isUntouched } } : rest;
  if (entries.length === 0) return { ...known, notice: news.problems[0] ?? NONE_LEFT };
  const found = backAgain(known, entries);
  if (found) return found;
  const kept = withLost(withEntries(known, entries), state);
  // Until a key is pressed the first brief is the chosen one, also when another one takes its place.
  const next = isUntouched && kept.screen === 'library' ? choose(kept, AT_START) : kept;
  const notice = noticeOf(state, changes, entries);
  const isTyping = ['filter', 'search', 'article-search', 'answer'].includes(modeOf(next));
  return notice === undefined || isTyping ? next : { ...next, notice };
}

/** After a key: the brief that is chosen now stays chosen. */
export function touched(state: State): State {
  const { lost: _, ...rest } = state;
  if (rest.reading?.isUntouched !== true) return rest;
  return { ...rest, reading: { ...rest.reading, isUntouched: false } };
}

/** The open brief is remembered when its file goes: a program that saves a file may delete it first. */
function withLost(next: State, { screen, selected }: State): State {
  const isGone = screen === 'brief' && indexOfPath(next.entries, selected) === -1;
  return isGone ? { ...next, lost: selected } : next;
}

/** The lost brief opened again, if its file is back; undefined where it is not, or a key was pressed since. */
function backAgain(state: State, entries: readonly Entry[]): State | undefined {
  const { lost, ...rest } = state;
  if (lost === undefined || !entryOfPath(entries, lost)?.brief) return undefined;
  const kept = withEntries(rest, entries);
  return withListPosition({ ...kept, selected: lost, notice: `${nameOf(lost)} is back.` });
}

/** Columns of a name. */
const MAX_NAME = 30;
const NONE_LEFT = 'There is no brief left; the ones shown are as they were.';

function goneNotice(path: string): string {
  return `${nameOf(path)} is gone; this is its neighbour.`;
}

/** What has happened on disk, in a few words; undefined where nothing has. */
function noticeOf(
  { selected }: State,
  changes: readonly FileChange[],
  entries: readonly Entry[],
): string | undefined {
  const [first, ...others] = changes;
  if (!first) return undefined;
  if (changes.some(({ path, kind }) => kind === 'removed' && path === selected))
    return goneNotice(selected);
  if (others.length > 0) {
    const counts = (['changed', 'added', 'removed'] as const).flatMap((kind) => {
      const count = changes.filter((change) => change.kind === kind).length;
      return count === 0 ? [] : `${count} ${kind}`;
    });
    return `Files: ${counts.join(', ')}.`;
  }
  // What has happened to it should not be cut off.
  const name = truncate(nameOf(first.path).replace(/\.ya?ml$/i, ''), MAX_NAME, '…');
  if (first.kind !== 'changed') return `${name} ${first.kind}.`;
  const isBroken = entryOfPath(entries, first.path)?.brief === undefined;
  return `${name} changed; ${isBroken ? 'it is broken now.' : 'read again.'}`;
}

/** New entries, the cursor on the same brief, or where that is gone on its neighbour. */
function withEntries(state: State, entries: readonly Entry[]): State {
  const isThere = indexOfPath(entries, state.selected) !== -1;
  const next = withFittingPrintMenu(withSameCursors(state, entries), isThere);
  return withFittingQuestionMenu(next, isThere);
}

function withSameCursors(state: State, entries: readonly Entry[]): State {
  const index = indexOfPath(state.entries, state.selected);
  const neighbour = entries[Math.min(Math.max(0, index), entries.length - 1)]?.path;
  const isThere = indexOfPath(entries, state.selected) !== -1;
  const { checkedEntry: _, preview: __, ...rest } = state;
  const known: State = {
    ...rest,
    entries,
    selected: isThere ? state.selected : (neighbour ?? state.selected),
    positions: positionsWithin(state, entries),
    ...keptResults(state, entries),
  };
  const shown = isThere ? known : withoutEvidence(known);
  const scrolled = listScrolled(state, shown);
  const next = state.screen === 'library' ? onListed(scrolled) : withListPosition(scrolled);
  if (!next.search) return next;
  const isSameBrief =
    isThere &&
    selectedEntry(next)?.brief !== undefined &&
    selectedEntry(next)?.brief === selectedEntry(state)?.brief;
  // The brief has not changed, so its matches have not.
  if (isSameBrief) return next;
  return atFirstMatch({ ...next, search: searchWithin(state, next, next.search, isThere) });
}

/** The list scrolled so that the chosen brief stays in its row. */
function listScrolled(before: State, after: State): State {
  const indexIn = (state: State): number => indexOfPath(listedEntries(state), before.selected);
  const [was, is] = [indexIn(before), indexIn(after)];
  if (was === -1 || is === -1) return after;
  const topItem = Math.max(0, before.listPosition.topItem + is - was);
  return { ...after, listPosition: { ...before.listPosition, cursor: is, topItem } };
}

/** The file's name of a path. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What was typed is kept; Esc leads back to where the search began, if that is still there. */
function searchWithin(
  before: State,
  after: State,
  { start, isTyping, ...search }: NonNullable<State['search']>,
  isSameBrief: boolean,
): NonNullable<State['search']> {
  const [was, is] = [selectedEntry(before)?.brief, selectedEntry(after)?.brief];
  const positions = isSameBrief && is ? withinBrief(start.positions, was, is) : positionsOf(after);
  return { ...search, isTyping: isTyping && is !== undefined, start: { ...start, positions } };
}

function positionsWithin(
  { positions, entries: before }: State,
  entries: readonly Entry[],
): Readonly<Record<string, PanePositions>> {
  const kept: Record<string, PanePositions> = { ...positions };
  for (const [path, position] of Object.entries(positions)) {
    const [was, is] = [entryOfPath(before, path), entryOfPath(entries, path)];
    if (was !== is && is?.brief && is.brief !== was?.brief)
      kept[path] = withinBrief(position, was?.brief, is.brief);
  }
  return kept;
}

/** The cursors on the same items where the brief still has them, else on items that it has. */
function withinBrief(
  positions: PanePositions,
  before: Brief | undefined,
  after: Brief,
): PanePositions {
  return byPane(({ name }) =>
    withinPane(positions[name], before ? subjectsOf(before, name) : [], subjectsOf(after, name)),
  );
}

function withinPane(
  position: PanePosition,
  before: readonly Subject[],
  after: readonly Subject[],
): PanePosition {
  const words = before[position.cursor]?.words;
  const nearest = after
    .flatMap((subject, index) => (subject.words === words ? index : []))
    .reduce<number | undefined>(
      (best, index) =>
        best === undefined || Math.abs(index - position.cursor) < Math.abs(best - position.cursor)
          ? index
          : best,
      undefined,
    );
  const last = Math.max(0, after.length - 1);
  const cursor = nearest ?? Math.min(position.cursor, last);
  const topItem = Math.max(0, Math.min(position.topItem + cursor - position.cursor, last));
  return { ...position, cursor, topItem };
}
