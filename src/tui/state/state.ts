/** What the reader knows, and what follows from it. No terminal, no React: all of it is plain data. */

import type { ItemRef } from '../../brief/model/brief.ts';
import type { CheckResult } from '../../evidence/record/check-result.ts';
import type { Entry } from '../../library/briefs/library.ts';
import type { CheckedBrief } from '../../library/checking/check-brief.ts';
import type { ReadMark } from '../../library/read-state/read-state.ts';
import type { WordTerm } from '../../library/search/query.ts';
import type { Progress } from '../../library/watching/open-library.ts';
import { memoised, rememberLast } from '../../text/memo.ts';
import type { Typeface } from '../look/typeface.ts';
import type { Size } from '../model/screen-size.ts';
import { AT_START, type PanePosition } from '../model/scroll.ts';
import { type BriefLayout, layOutBrief } from '../panes/brief-layout.ts';
import { type ByPane, byPane, FIRST_PANE, type PaneName } from '../panes/panes.ts';
import { findMatches, findWords, type Match } from '../panes/search.ts';
import { type BriefItems, itemsOf } from '../panes/section-items.ts';
import { itemOfPane } from '../panes/subjects.ts';
import type { Clipboard } from '../terminal/clipboard.ts';
import type { FoundBriefs } from './library-search.ts';
import { entryOfPath } from './listed-entries.ts';
import type { Preview, PrintJob, PrintMenu } from './print-model.ts';
import type { QuestionMenu, WriteJob } from './question-model.ts';

/** What is not as it was when a brief was read before. */
export interface Changes {
  /** `3 changes` */
  readonly count: string;
  /** The day of that, ISO 8601. */
  readonly since: string;
  /** Safe to show. */
  readonly text: string;
}

export interface Search {
  readonly query: string;
  /** While typing, keys are letters of the query. */
  readonly isTyping: boolean;
  /** Where the reader was before, for Esc. */
  readonly start: { readonly focus: PaneName; readonly positions: PanePositions };
  /** Index of the current match; undefined where nothing matches. */
  readonly current?: number;
  /** The words that the library was searched for, which are marked each; the next match may be in another brief. */
  readonly words?: readonly WordTerm[];
}

export type PanePositions = ByPane<PanePosition>;

/** Something that the host has to do; each one is a new object. */
export type Request =
  | { readonly kind: 'quit'; readonly status: number }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'reload' }
  /** The brief's file in the user's editor, at an item where one is meant. */
  | { readonly kind: 'edit'; readonly path: string; readonly item?: ItemRef };

/** The programs that text can be handed to, as the user would type them. */
export interface Programs {
  readonly pager: string;
  readonly printer: string;
}

/** A text to be marked with the mouse. */
export interface PlainText {
  readonly text: string;
  /** Why it is shown, and what to do. */
  readonly hint: string;
  /** First line in view. */
  readonly top: number;
}

export interface State {
  readonly size: Size;
  readonly typeface: Typeface;
  readonly entries: readonly Entry[];
  /** No file may be written, and no other program run: the keys for that do nothing. */
  readonly isReadOnly: boolean;
  readonly screen: 'library' | 'brief';
  /** Path of the brief that is shown, or chosen in the list. */
  readonly selected: string;
  /** Path of the brief that was open when its file went, until the next key: it may come back. */
  readonly lost?: string;
  readonly filter: { readonly text: string; readonly isTyping: boolean };
  /** ISO 8601; `since:7d` counts from it. */
  readonly today: string;
  /** What the index of a large library has found, and for which filter. */
  readonly found?: FoundBriefs;
  readonly listPosition: PanePosition;
  readonly focus: PaneName;
  readonly isZoomed: boolean;
  /** Where each pane of each brief stands, by the brief's path. */
  readonly positions: Readonly<Record<string, PanePositions>>;
  readonly search?: Search;
  /** First line in view of the help; absent while it is closed. */
  readonly helpTop?: number;
  /** First line in view of a broken brief's errors. */
  readonly faultsTop: number;
  /** The check results of briefs, by path, as far as they are known. */
  readonly results: ReadonlyMap<string, CheckResult>;
  /** Which briefs were read, by path, as far as it is known. */
  readonly readMarks: ReadonlyMap<string, ReadMark>;
  /** What has changed in briefs since they were read before, by path. */
  readonly changes: ReadonlyMap<string, Changes>;
  /** The evidence of the item that the cursor is on; absent while it is closed. */
  readonly evidence?: EvidenceView;
  /** The brief that was last checked in full, with all that was found. */
  readonly checkedEntry?: CheckedEntry;
  /** The clipboard of this terminal. */
  readonly clipboard: Clipboard;
  /** What was copied last, a new object each time: the host carries it to the clipboard. */
  readonly copied?: { readonly text: string };
  /** A text was shown once because copying may not work here. */
  readonly hasShownCopy?: boolean;
  readonly plainText?: PlainText;
  readonly printMenu?: PrintMenu;
  /** A preview of what is chosen; until a new one is made, it is that of the choice before. */
  readonly preview?: Preview;
  /** The last job for printing, a new object each time; not in `request`, which a later key may replace. */
  readonly printing?: PrintJob;
  /** What was chosen in the menu the last time. */
  readonly printedLast?: Pick<PrintMenu, 'extent' | 'form' | 'destination'>;
  readonly programs: Programs;
  /** The menu of a question's status, while it is open. */
  readonly questionMenu?: QuestionMenu;
  /** What is to be written and is not yet, in order; each one is a new object. */
  readonly writes: readonly WriteJob[];
  /** How much of the files has been read; absent once all of them are. */
  readonly reading?: Reading;
  /** What has just happened, for the user; until the next key. */
  readonly notice?: string;
  readonly request?: Request;
}

/** How much of a library has been read. */
export interface Reading extends Progress {
  /** No key has been pressed yet: the first brief stays chosen, whichever that is. */
  readonly isUntouched: boolean;
}

/** Which part of an item's evidence is in view. */
export interface EvidenceView {
  /** Which of its targets in the source, 0-based. */
  readonly target: number;
  /** First line in view; undefined where the words decide it. */
  readonly top?: number;
  /** The search in the article; absent while there is none. */
  readonly search?: ArticleSearch;
}

/** A search in the article that the evidence shows. */
export interface ArticleSearch {
  readonly query: string;
  /** While typing, keys are letters of the query. */
  readonly isTyping: boolean;
  /** Number of the paragraph in view when the search began. */
  readonly from: number;
  /** Index of the current match; undefined where nothing matches. */
  readonly current?: number;
}

/** It holds as long as the reader has this very entry. */
export interface CheckedEntry {
  readonly entry: Entry;
  readonly checkedBrief: CheckedBrief;
}

export const ALL_AT_START: PanePositions = byPane(() => AT_START);

/** The reader as it opens: a single brief at once, several as a library. */
export function initialState(
  entries: readonly Entry[],
  size: Size,
  typeface: Typeface,
  isReadOnly = false,
): State {
  return {
    size,
    typeface,
    entries,
    isReadOnly,
    screen: entries.length === 1 ? 'brief' : 'library',
    selected: entries[0]?.path ?? '',
    filter: { text: '', isTyping: false },
    today: '',
    listPosition: AT_START,
    focus: FIRST_PANE,
    isZoomed: false,
    positions: {},
    results: new Map(),
    readMarks: new Map(),
    changes: new Map(),
    faultsTop: 0,
    clipboard: { route: 'plain', trust: 'sure' },
    programs: { pager: 'less -R', printer: 'lp' },
    writes: [],
  };
}

/** What keys mean depends on the mode. */
export const MODES = [
  'library',
  'filter',
  'brief',
  'search',
  'evidence',
  'article-search',
  'faults',
  'help',
  'text',
  'print',
  'file-name',
  'replace',
  'status',
  'answer',
] as const;
export type Mode = (typeof MODES)[number];

export function modeOf(state: State): Mode {
  if (state.helpTop !== undefined) return 'help';
  if (state.plainText) return 'text';
  if (state.printMenu) return printMode(state.printMenu);
  if (state.screen === 'library') return state.filter.isTyping ? 'filter' : 'library';
  if (selectedEntry(state)?.brief === undefined) return 'faults';
  if (state.questionMenu) return state.questionMenu.answer ? 'answer' : 'status';
  if (state.search?.isTyping === true) return 'search';
  if (!state.evidence || !hasItems(state)) return 'brief';
  return state.evidence.search?.isTyping === true ? 'article-search' : 'evidence';
}

function printMode({ name, taken }: PrintMenu): Mode {
  if (taken !== undefined) return 'replace';
  return name === undefined ? 'print' : 'file-name';
}

function hasItems(state: State): boolean {
  return (selectedItems(state)?.[state.focus].length ?? 0) > 0;
}

export function selectedEntry({ entries, selected }: State): Entry | undefined {
  return entryOfPath(entries, selected);
}

export function positionsOf(state: State): PanePositions {
  return state.positions[state.selected] ?? ALL_AT_START;
}

export function briefLayoutOf(state: State): BriefLayout {
  return layOutBrief(state.size, state.isZoomed);
}

/** The items of the brief that is selected; undefined where there is none that is sound. */
export function selectedItems(state: State): BriefItems | undefined {
  const entry = selectedEntry(state);
  return entry?.brief && itemsOf(entry.brief, state.typeface, state.results.get(state.selected));
}

const NO_MATCHES: readonly Match[] = [];
const matchesIn = memoised((items: BriefItems) =>
  rememberLast(1, ({ query, words }: { query: string; words: Search['words'] | undefined }) =>
    words ? findWords(items, words) : findMatches(items, query),
  ),
);

/** The matches of the search in the brief shown. */
export function matchesOf(state: State): readonly Match[] {
  const items = selectedItems(state);
  if (!items || !state.search) return NO_MATCHES;
  const { query, words } = state.search;
  return matchesIn(items)({ query, words });
}

/** The item under the cursor of the focused pane; undefined where no brief is open. */
export function itemUnderCursor(state: State): ItemRef | undefined {
  const brief = selectedEntry(state)?.brief;
  if (!brief || state.screen !== 'brief') return undefined;
  return itemOfPane(brief, state.focus, positionsOf(state)[state.focus].cursor);
}
