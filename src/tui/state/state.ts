/** What the reader knows, and what follows from it. No terminal, no React: all of it is plain data. */

import type { Brief } from '../../brief/model/brief.ts';
import type { ItemRef } from '../../brief/model/item-ref.ts';
import type { CheckResult } from '../../evidence/record/check-result.ts';
import type { Entry } from '../../library/briefs/library.ts';
import type { CheckedBrief } from '../../library/checking/check-brief.ts';
import type { Progress } from '../../library/watching/live-library.ts';
import { type Folded, findFolded, foldForSearch } from '../../text/folding/fold.ts';
import type { Typeface } from '../look/typeface.ts';
import type { Item } from '../model/block.ts';
import { buildItems } from '../model/brief-items.ts';
import type { PaneName } from '../model/panes.ts';
import { type BriefLayout, layOutBrief, type Size } from '../model/screen-layout.ts';
import { AT_START, type PanePlace } from '../model/scroll.ts';
import { findMatches, type PaneMatch } from '../model/search.ts';
import type { Preview, PrintJob, PrintMenu } from '../screens/print/print-model.ts';
import type { Clipboard } from '../terminal/clipboard.ts';

export interface Search {
  readonly query: string;
  /** While typing, keys are letters of the query. */
  readonly isTyping: boolean;
  /** Where the reader was before, for Esc. */
  readonly origin: { readonly focus: PaneName; readonly places: PanePlaces };
  /** Index of the current match; undefined where nothing matches. */
  readonly current?: number;
}

export type PanePlaces = Readonly<Record<PaneName, PanePlace>>;

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
  /** Nothing but reading: keys that lead out of the reader do nothing. */
  readonly isKiosk: boolean;
  readonly screen: 'library' | 'brief';
  /** Path of the brief that is shown, or chosen in the list. */
  readonly selected: string;
  /** Path of the brief that was open when its file went, until the next key: it may come back. */
  readonly lost?: string;
  readonly filter: { readonly text: string; readonly isTyping: boolean };
  readonly listPlace: PanePlace;
  readonly focus: PaneName;
  readonly isZoomed: boolean;
  /** Where each pane of each brief stands, by the brief's path. */
  readonly places: Readonly<Record<string, PanePlaces>>;
  readonly search?: Search;
  /** First line in view of the help; absent while it is closed. */
  readonly helpTop?: number;
  /** First line in view of a broken brief's errors. */
  readonly faultsTop: number;
  /** How briefs stand against their sources, by path, as far as that is known. */
  readonly results: ReadonlyMap<string, CheckResult>;
  /** The evidence of the item that the cursor is on; absent while it is closed. */
  readonly evidence?: EvidenceView;
  /** The brief that was last held against its sources, with all that was found. */
  readonly checkedEntry?: CheckedEntry;
  /** What there is of a clipboard. */
  readonly clipboard: Clipboard;
  /** What was copied last, a new object each time: the host carries it to the clipboard. */
  readonly copied?: { readonly text: string };
  /** The user has been told that copying may not work here. */
  readonly hasDoubted?: boolean;
  readonly plainText?: PlainText;
  readonly printMenu?: PrintMenu;
  /** What the menu’s choice looks like, as far as it is known: it may be that of a choice before. */
  readonly preview?: Preview;
  /** What was sent to be printed last, a new object each time; beside `request`, since no later key may replace it. */
  readonly printing?: PrintJob;
  /** What was chosen in the menu the last time. */
  readonly printedLast?: Pick<PrintMenu, 'extent' | 'form' | 'target'>;
  readonly programs: Programs;
  /** How far the first reading of the files is; absent once it is done. */
  readonly reading?: Reading;
  /** A word to the user, until the next key. */
  readonly notice?: string;
  readonly request?: Request;
}

/** The first reading of a library, as far as it is. */
export interface Reading extends Progress {
  /** No key has been pressed yet: the first brief stays chosen, whichever that is. */
  readonly isUntouched: boolean;
}

/** What of an item's evidence is in view. */
export interface EvidenceView {
  /** Which of its places in the source, 0-based. */
  readonly place: number;
  /** First line in view; undefined as long as it is where the words are. */
  readonly top?: number;
}

/** Good as long as its entry is one of the reader's. */
export interface CheckedEntry {
  readonly entry: Entry;
  readonly checkedBrief: CheckedBrief;
}

export const ALL_AT_START: PanePlaces = {
  summary: AT_START,
  figures: AT_START,
  quotes: AT_START,
  questions: AT_START,
};

/** The reader as it opens: a single brief at once, several as a library. */
export function initialState(
  entries: readonly Entry[],
  size: Size,
  typeface: Typeface,
  isKiosk = false,
): State {
  return {
    size,
    typeface,
    entries,
    isKiosk,
    screen: entries.length === 1 ? 'brief' : 'library',
    selected: entries[0]?.path ?? '',
    filter: { text: '', isTyping: false },
    listPlace: AT_START,
    focus: 'summary',
    isZoomed: false,
    places: {},
    results: new Map(),
    faultsTop: 0,
    clipboard: { route: 'plain', trust: 'sure' },
    programs: { pager: 'less -R', printer: 'lp' },
  };
}

/** What keys mean depends on this. */
export type Mode =
  | 'library'
  | 'filter'
  | 'brief'
  | 'evidence'
  | 'search'
  | 'faults'
  | 'help'
  | 'text'
  | 'print'
  | 'file-name'
  | 'replace';

export function modeOf(state: State): Mode {
  if (state.helpTop !== undefined) return 'help';
  if (state.plainText) return 'text';
  if (state.printMenu) return printMode(state.printMenu);
  if (state.screen === 'library') return state.filter.isTyping ? 'filter' : 'library';
  if (selectedEntry(state)?.brief === undefined) return 'faults';
  if (state.search?.isTyping === true) return 'search';
  return state.evidence && hasItems(state) ? 'evidence' : 'brief';
}

function printMode({ name, taken }: PrintMenu): Mode {
  if (taken !== undefined) return 'replace';
  return name === undefined ? 'print' : 'file-name';
}

function hasItems(state: State): boolean {
  return (selectedItems(state)?.[state.focus].length ?? 0) > 0;
}

export function selectedEntry(state: State): Entry | undefined {
  return state.entries.find((entry) => entry.path === state.selected);
}

/** The entries that the filter leaves, in the library's order. */
export function listedEntries({
  entries,
  filter,
}: Pick<State, 'entries' | 'filter'>): readonly Entry[] {
  const words = filter.text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const haystack = haystackOf(entry);
    return words.every((word) => findFolded(haystack, word).length > 0);
  });
}

const haystacks = new WeakMap<Entry, Folded>();

/** What a filter's words are looked for in: title, id, path, tags, date, names in the brief, headlines and outlets. */
function haystackOf(entry: Entry): Folded {
  const known = haystacks.get(entry);
  if (known) return known;
  const { brief, id, path } = entry;
  const names = [
    ...(brief?.people.flatMap(({ name, as, org }) => [name, as, org]) ?? []),
    ...(brief?.quotes.map(({ by }) => by) ?? []),
    ...(brief?.sources.flatMap(({ headline, outlet }) => [headline, outlet]) ?? []),
  ];
  const text = [brief?.title, id, path, ...(brief?.tags ?? []), brief?.date, ...names];
  const folded = foldForSearch(text.join('\n'));
  haystacks.set(entry, folded);
  return folded;
}

export function placesOf(state: State): PanePlaces {
  return state.places[state.selected] ?? ALL_AT_START;
}

export function briefLayoutOf(state: State): BriefLayout {
  return layOutBrief(state.size, state.isZoomed);
}

type BriefItems = Readonly<Record<PaneName, readonly Item[]>>;
interface BuiltItems {
  readonly result: CheckResult | undefined;
  readonly items: BriefItems;
}
const itemCache = new WeakMap<Typeface, WeakMap<Brief, BuiltItems>>();

/** The items of a brief's panes, made once for each result. */
export function itemsOf(brief: Brief, typeface: Typeface, result?: CheckResult): BriefItems {
  const byBrief = itemCache.get(typeface) ?? new WeakMap<Brief, BuiltItems>();
  itemCache.set(typeface, byBrief);
  const known = byBrief.get(brief);
  if (known && known.result === result) return known.items;
  const items = buildItems(brief, typeface, result);
  byBrief.set(brief, { result, items });
  return items;
}

/** The items of the brief that is selected; undefined where there is none that is sound. */
export function selectedItems(state: State): BriefItems | undefined {
  const entry = selectedEntry(state);
  return entry?.brief && itemsOf(entry.brief, state.typeface, state.results.get(state.selected));
}

const NO_MATCHES: readonly PaneMatch[] = [];
const matchCache = new WeakMap<
  BriefItems,
  { readonly query: string; readonly matches: readonly PaneMatch[] }
>();

/** The matches of the search in the brief shown. */
export function matchesOf(state: State): readonly PaneMatch[] {
  const items = selectedItems(state);
  if (!items || !state.search) return NO_MATCHES;
  const known = matchCache.get(items);
  if (known?.query === state.search.query) return known.matches;
  const matches = findMatches(items, state.search.query);
  matchCache.set(items, { query: state.search.query, matches });
  return matches;
}
