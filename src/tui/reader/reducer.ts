/** How the reader answers keys and events. Pure: what the host has to do is left in `request`. */

import type { CheckResult } from '../../evidence/record/check-result.ts';
import type { Entry } from '../../library/briefs/library.ts';
import type { CheckedBrief } from '../../library/checking/check-brief.ts';
import type { ReadMark } from '../../library/read-state/read-state.ts';
import type { LibraryNews } from '../../library/watching/open-library.ts';
import { isOffered } from '../keys/binding.ts';
import { type Key, textOf } from '../keys/keys.ts';
import type { Size } from '../model/screen-size.ts';
import { typeInSearch } from '../screens/brief/searching.ts';
import { typeInArticleSearch, withWordsInView } from '../screens/evidence/evidence-keys.ts';
import { typeInFilter, withFound } from '../screens/library/library-keys.ts';
import { printed, typeInName } from '../screens/print/print-menu.ts';
import { typeInAnswer } from '../screens/question/question-menu.ts';
import { withCheckedBrief, withResults } from '../state/check-results.ts';
import type { FoundBriefs } from '../state/library-search.ts';
import type { Preview, Printed } from '../state/print-model.ts';
import type { WriteJob, Written } from '../state/question-model.ts';
import { type OpenedBrief, withOpened, withReadMarks } from '../state/read-marks.ts';
import { type Mode, modeOf, type State } from '../state/state.ts';
import { BINDINGS, bindingOf } from './key-table.ts';
import { followed, reloaded, touched } from './reloading.ts';
import { written } from './written.ts';

export type Action =
  /** With a mode, the keys are an answer to what was asked there: in any other mode they do nothing. */
  | { readonly kind: 'press'; readonly keys: readonly Key[]; readonly mode?: Mode }
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
  | { readonly kind: 'written'; readonly job: WriteJob; readonly outcome: Written }
  | { readonly kind: 'results'; readonly found: ReadonlyMap<Entry, CheckResult> }
  | { readonly kind: 'found'; readonly found: FoundBriefs }
  | { readonly kind: 'read-marks'; readonly found: ReadonlyMap<string, ReadMark> }
  | { readonly kind: 'opened'; readonly path: string; readonly opened: OpenedBrief }
  | { readonly kind: 'brief-checked'; readonly entry: Entry; readonly checkedBrief: CheckedBrief };

export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'press':
      if (action.mode !== undefined && action.mode !== modeOf(state)) return state;
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
    case 'written':
      return written(state, action.job, action.outcome);
    case 'results':
      return withResults(state, action.found);
    case 'found':
      return withFound(state, action.found);
    case 'read-marks':
      return withReadMarks(state, action.found);
    case 'opened':
      return withOpened(state, action.path, action.opened);
    case 'brief-checked':
      return withCheckedBrief(state, action.entry, action.checkedBrief);
  }
}

/** A request stays until there is another: the host may take it up only after some more keys. */
function press(state: State, key: Key): State {
  if (state.request?.kind === 'quit') return state;
  const { notice: _, ...rest } = touched(state);
  const binding = bindingOf(key, modeOf(rest));
  if (binding)
    return isOffered(binding, state) ? binding.run(rest, BINDINGS) : { ...rest, notice: READ_ONLY };
  const text = textOf(key);
  return text === undefined ? rest : type(rest, text);
}

/** For a key that is not offered. */
const READ_ONLY = 'This reader only reads: it writes no file and runs no program.';

/** What typed text does, in the modes in which letters are text. */
const TYPING: Readonly<Partial<Record<Mode, (state: State, text: string) => State>>> = {
  filter: typeInFilter,
  search: typeInSearch,
  'article-search': typeInArticleSearch,
  'file-name': typeInName,
  answer: typeInAnswer,
};

function type(state: State, text: string): State {
  return TYPING[modeOf(state)]?.(state, text) ?? state;
}
