/** How the reader answers keys and events. Pure: what the host has to do is left in `request`. */
import type { CheckResult } from '../../evidence/record/check-result.ts';
import type { Entry } from '../../library/briefs/library.ts';
import type { CheckedBrief } from '../../library/checking/check-brief.ts';
import type { LibraryNews } from '../../library/watching/live-library.ts';
import { graphemes } from '../../text/layout/width.ts';
import type { Command } from '../keys/binding.ts';
import { commandOf, isOffered } from '../keys/keymap.ts';
import { type Key, textOf } from '../keys/keys.ts';
import { paneAfter } from '../model/panes.ts';
import type { Size } from '../model/screen-layout.ts';
import { AT_START, atEnd, step } from '../model/scroll.ts';
import { erased, movedTo, restErased, startErased, wordErased } from '../model/typed-text.ts';
import {
  openEvidence,
  toEvidence,
  toPlace,
  withoutEvidence,
  withWordsInView,
} from '../screens/evidence/evidence-moves.ts';
import {
  backInPrintMenu,
  openPrintMenu,
  printed,
  replaceFile,
  send,
  toExtent,
  toForm,
  toTarget,
  withName,
  withTyped,
} from '../screens/print/print-menu.ts';
import type { Preview, Printed } from '../screens/print/print-model.ts';
import { withCheckedBrief, withResults } from './check-results.ts';
import { copyChosen, showChosen } from './copying.ts';
import { editChosen } from './editing.ts';
import { onListed, withListPlace } from './list-cursor.ts';
import { move, page } from './moving.ts';
import { followed, reloaded, touched } from './reloading.ts';
import { atFirstMatch, atOrigin, beginSearch, toMatch, withoutSearch } from './searching.ts';
import { briefLayoutOf, listedEntries, modeOf, type State } from './state.ts';

export type Action =
  | { readonly kind: 'press'; readonly keys: readonly Key[] }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'resize'; readonly size: Size }
  | {
      readonly kind: 'reloaded';
      readonly entries: readonly Entry[];
      readonly problems: readonly string[];
    }
  | { readonly kind: 'news'; readonly news: LibraryNews }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'printed'; readonly outcome: Printed }
  | { readonly kind: 'previewed'; readonly preview: Preview }
  | { readonly kind: 'results'; readonly found: ReadonlyMap<Entry, CheckResult> }
  | { readonly kind: 'brief-checked'; readonly entry: Entry; readonly checkedBrief: CheckedBrief };

export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'press':
      return action.keys.reduce(press, state);
    case 'paste':
      return type(state, action.text.replace(/[\p{Cc}\s]+/gu, ' '));
    case 'resize':
      return withWordsInView({ ...state, size: action.size });
    case 'reloaded':
      return reloaded(state, action.entries, action.problems);
    case 'news':
      return followed(state, action.news);
    case 'notice':
      return { ...state, notice: action.text };
    case 'printed':
      return printed(state, action.outcome);
    case 'previewed':
      return state.printMenu ? { ...state, preview: action.preview } : state;
    case 'results':
      return withResults(state, action.found);
    case 'brief-checked':
      return withCheckedBrief(state, action.entry, action.checkedBrief);
  }
}

/** A request stays until there is another: the host may take it up only after some more keys. */
function press(state: State, key: Key): State {
  if (state.request?.kind === 'quit') return state;
  const { notice: _, ...rest } = touched(state);
  const mode = modeOf(rest);
  const command = commandOf(key, mode);
  if (command !== undefined) return isOffered(command, state) ? perform(rest, command) : rest;
  const text = textOf(key);
  return text === undefined ? rest : type(rest, text);
}

function perform(state: State, command: Command): State {
  switch (command) {
    case 'item-down':
      return move(state, (place, layout, height) => step(place, 1, layout, height), 1);
    case 'item-up':
      return move(state, (place, layout, height) => step(place, -1, layout, height), -1);
    case 'item-first':
      return move(state, () => AT_START, Number.NEGATIVE_INFINITY);
    case 'item-last':
      return move(state, (_, layout, height) => atEnd(layout, height), Number.POSITIVE_INFINITY);
    case 'page-down':
      return page(state, 1);
    case 'page-up':
      return page(state, -1);
    case 'half-page-down':
      return page(state, 0.5);
    case 'half-page-up':
      return page(state, -0.5);
    case 'next-pane':
      return { ...state, focus: paneAfter(state.focus, 1) };
    case 'previous-pane':
      return { ...state, focus: paneAfter(state.focus, -1) };
    case 'focus-summary':
      return { ...state, focus: 'summary' };
    case 'focus-figures':
      return { ...state, focus: 'figures' };
    case 'focus-quotes':
      return { ...state, focus: 'quotes' };
    case 'focus-questions':
      return { ...state, focus: 'questions' };
    case 'open':
      return open(state);
    case 'evidence':
      return openEvidence(state);
    case 'next-evidence':
      return toEvidence(state, 1);
    case 'previous-evidence':
      return toEvidence(state, -1);
    case 'next-place':
      return toPlace(state, 1);
    case 'previous-place':
      return toPlace(state, -1);
    case 'zoom':
      return briefLayoutOf(state).kind === 'single'
        ? state
        : { ...state, isZoomed: !state.isZoomed };
    case 'next-brief':
      return selectNeighbour(state, 1);
    case 'previous-brief':
      return selectNeighbour(state, -1);
    case 'search':
      return state.screen === 'library'
        ? { ...state, filter: { ...state.filter, isTyping: true } }
        : beginSearch(withoutEvidence(state));
    case 'next-match':
      return toMatch(state, 1);
    case 'previous-match':
      return toMatch(state, -1);
    case 'accept':
      return state.search
        ? state.search.query === ''
          ? withoutSearch(state)
          : { ...state, search: { ...state.search, isTyping: false } }
        : state;
    case 'cursor-left':
      return withName(state, (name) => movedTo(name, 'left'));
    case 'cursor-right':
      return withName(state, (name) => movedTo(name, 'right'));
    case 'cursor-start':
      return withName(state, (name) => movedTo(name, 'start'));
    case 'cursor-end':
      return withName(state, (name) => movedTo(name, 'end'));
    case 'erase-word':
      return withName(state, wordErased);
    case 'erase-rest':
      return withName(state, restErased);
    case 'erase':
      if (modeOf(state) === 'file-name') return withName(state, erased);
      return edit(state, (text) => text.slice(0, graphemes(text).at(-1)?.start));
    case 'clear':
      if (modeOf(state) === 'file-name') return withName(state, startErased);
      return edit(state, () => '');
    case 'reload':
      return { ...state, request: { kind: 'reload' } };
    case 'copy':
      return copyChosen(state);
    case 'show-text':
      return showChosen(state);
    case 'edit':
      return editChosen(state);
    case 'print':
      return openPrintMenu(state);
    case 'next-target':
      return toTarget(state, 1);
    case 'previous-target':
      return toTarget(state, -1);
    case 'next-extent':
      return toExtent(state, 1);
    case 'previous-extent':
      return toExtent(state, -1);
    case 'next-form':
      return toForm(state, 1);
    case 'previous-form':
      return toForm(state, -1);
    case 'send':
      return send(state);
    case 'replace-file':
      return replaceFile(state);
    case 'help': {
      const { helpTop, ...rest } = state;
      return helpTop === undefined ? { ...state, helpTop: 0 } : rest;
    }
    case 'back':
      return back(state);
    case 'interrupt':
      return { ...state, request: { kind: 'quit', status: 130 } };
    case 'suspend':
      return { ...state, request: { kind: 'suspend' } };
  }
}

function open(state: State): State {
  const listed = listedEntries(state);
  if (!listed.some((entry) => entry.path === state.selected)) return state;
  return { ...state, screen: 'brief', filter: { ...state.filter, isTyping: false }, faultsTop: 0 };
}

function selectNeighbour(state: State, direction: 1 | -1): State {
  const listed = listedEntries(state);
  const index = listed.findIndex((entry) => entry.path === state.selected);
  const next = listed[index + direction];
  if (!next)
    return {
      ...state,
      notice: direction === 1 ? 'This is the last brief.' : 'This is the first brief.',
    };
  return atFirstMatch(withListPlace({ ...state, selected: next.path, faultsTop: 0 }));
}

function type(state: State, text: string): State {
  if (modeOf(state) === 'file-name') return withTyped(state, text);
  return edit(state, (before) => before + text);
}

/** Changes the text being typed, in the mode that types one. */
function edit(state: State, change: (text: string) => string): State {
  const mode = modeOf(state);
  if (mode === 'filter') {
    const filter = { ...state.filter, text: change(state.filter.text).slice(0, 200) };
    const filtered = { ...state, filter };
    return onListed(filtered);
  }
  const { search } = state;
  if (mode !== 'search' || !search) return state;
  const { current: _, ...rest } = search;
  const searched: State = {
    ...state,
    search: { ...rest, query: change(search.query).slice(0, 200) },
  };
  return atFirstMatch(atOrigin(searched, search));
}

function back(state: State): State {
  const mode = modeOf(state);
  if (mode === 'help') {
    const { helpTop: _, ...rest } = state;
    return rest;
  }
  if (mode === 'text') {
    const { plainText: _, ...rest } = state;
    return rest;
  }
  if (state.printMenu) return backInPrintMenu(state);
  if (mode === 'evidence') return withoutEvidence(state);
  if (mode === 'search' && state.search) return withoutSearch(atOrigin(state, state.search));
  if (state.screen === 'library') {
    if (mode === 'filter' || state.filter.text !== '')
      return withListPlace({ ...state, filter: { text: '', isTyping: false } });
    return { ...state, request: { kind: 'quit', status: 0 } };
  }
  if (state.search) return withoutSearch(state);
  if (state.isZoomed && briefLayoutOf(state).kind === 'zoomed')
    return { ...state, isZoomed: false };
  if (state.entries.length > 1) return onListed({ ...state, screen: 'library' });
  return { ...state, request: { kind: 'quit', status: 0 } };
}
