/** The keys of the evidence and the one that opens it, and what they do, as changes of the state. */
import { bind } from '../../keys/binding.ts';
import { lineMoves, scrollingKeys } from '../../keys/moving-keys.ts';
import { jump } from '../../model/scroll.ts';
import { withoutLast } from '../../model/typed-text.ts';
import { paneOf, withPosition } from '../../state/active-pane.ts';
import { positionsOf, type State, selectedItems } from '../../state/state.ts';
import {
  beginArticleSearch,
  keepArticleSearch,
  toArticleMatch,
  withArticleQuery,
  withoutArticleSearch,
} from './article-search.ts';
import { layOutEvidence } from './evidence-layout.ts';
import { evidencePage } from './evidence-page.ts';

const itemCount = (state: State): number => selectedItems(state)?.[state.focus].length ?? 0;
const isSearched = ({ evidence }: State): boolean => evidence?.search !== undefined;
const hasMatches = ({ evidence }: State): boolean => evidence?.search?.current !== undefined;
const hasPlaces = (state: State): boolean =>
  !isSearched(state) && (evidencePage(state)?.targets.length ?? 0) > 1;

/** The next match of the search, or without one the next place of the item. */
function next(state: State, direction: 1 | -1): State {
  return isSearched(state)
    ? toArticleMatch(state, evidencePage(state)?.article, direction)
    : toPlace(state, direction);
}

function searchArticle(state: State): State {
  const page = evidencePage(state);
  return beginArticleSearch(state, {
    article: page?.article,
    from: page?.match?.paragraph ?? page?.targets[page.current]?.from ?? 1,
  });
}

function withQuery(state: State, change: (query: string) => string): State {
  return withArticleQuery(state, evidencePage(state)?.article, change);
}

/** Text typed into the query. */
export function typeInArticleSearch(state: State, text: string): State {
  return withQuery(state, (query) => query + text);
}

/** How the text is scrolled. */
export const EVIDENCE_MOVES = lineMoves(layOutEvidence, (state, top) =>
  state.evidence ? { ...state, evidence: { ...state.evidence, top } } : state,
);

export const EVIDENCE_KEYS = [
  ...bind({ modes: ['brief'], topic: 'view' }, [
    {
      keys: ['enter'],
      command: 'evidence',
      run: openEvidence,
      footer: { keys: 'enter', word: 'evidence', when: (state) => itemCount(state) > 0 },
    },
  ]),
  ...bind({ modes: ['evidence'], topic: 'move' }, [
    {
      keys: ['j', 'down'],
      command: 'next-evidence',
      run: (state) => toEvidence(state, 1),
      footer: { keys: '↑↓', word: 'item', when: (state) => itemCount(state) > 1 },
    },
    { keys: ['k', 'up'], command: 'previous-evidence', run: (state) => toEvidence(state, -1) },
    {
      keys: ['n'],
      command: 'next-place',
      run: (state) => next(state, 1),
      footer: {
        keys: 'n',
        word: (state) => (isSearched(state) ? 'next match' : 'next place'),
        when: (state) => hasPlaces(state) || hasMatches(state),
      },
    },
    { keys: ['N'], command: 'previous-place', run: (state) => next(state, -1) },
  ]),
  ...bind({ modes: ['evidence'], topic: 'find' }, [
    {
      keys: ['/'],
      command: 'search-article',
      run: searchArticle,
      footer: {
        keys: '/',
        word: 'search',
        when: (state) => evidencePage(state)?.article !== undefined,
      },
    },
  ]),
  ...bind({ modes: ['article-search'], topic: 'find' }, [
    {
      keys: ['enter'],
      command: 'keep-article-search',
      run: keepArticleSearch,
      footer: { keys: 'enter', word: 'keep' },
    },
    {
      keys: ['down'],
      command: 'next-article-match',
      run: (state) => next(state, 1),
      footer: { keys: '↑↓', word: 'match', when: hasMatches },
    },
    { keys: ['up'], command: 'previous-article-match', run: (state) => next(state, -1) },
    {
      keys: ['backspace'],
      command: 'erase-article-search',
      run: (state) => withQuery(state, withoutLast),
    },
    {
      keys: ['ctrl-u'],
      command: 'clear-article-search',
      run: (state) => withQuery(state, () => ''),
    },
  ]),
  ...bind({ modes: ['article-search'], topic: 'leave' }, [
    {
      keys: ['escape'],
      command: 'leave-article-search',
      run: withoutArticleSearch,
      footer: { keys: 'esc', word: 'clear' },
    },
  ]),
  ...bind({ modes: ['evidence'], topic: 'leave' }, [
    {
      keys: ['q', 'escape'],
      command: 'back',
      run: (state) => (isSearched(state) ? withoutArticleSearch(state) : withoutEvidence(state)),
      footer: { keys: 'esc', word: (state) => (isSearched(state) ? 'clear' : 'back') },
    },
  ]),
  ...scrollingKeys(['evidence'], EVIDENCE_MOVES),
];

/** The evidence of the item that the cursor is on; a pane without items has none. */
export function openEvidence(state: State): State {
  const items = selectedItems(state)?.[state.focus] ?? [];
  return items.length === 0 ? state : { ...state, evidence: { target: 0 } };
}

export function withoutEvidence(state: State): State {
  const { evidence: _, ...rest } = state;
  return rest;
}

/** The evidence of the item before or after, the pane's cursor with it. */
export function toEvidence(state: State, direction: 1 | -1): State {
  const pane = paneOf(state, state.focus);
  if (!pane) return state;
  const position = positionsOf(state)[state.focus];
  const cursor = position.cursor + direction;
  if (cursor < 0 || cursor >= pane.layout.starts.length) return state;
  const moved = withPosition(state, state.focus, jump(position, cursor, pane.layout, pane.height));
  return { ...moved, evidence: { target: 0 } };
}

/** The next of several places in the source, round the end. */
export function toPlace(state: State, direction: 1 | -1): State {
  const page = layOutEvidence(state)?.page;
  const count = page?.targets.length ?? 0;
  if (!page || count < 2) return { ...state, notice: 'There is no other place.' };
  return { ...state, evidence: { target: (page.current + direction + count) % count } };
}

/** The words in view again, as after a change of the size. */
export function withWordsInView(state: State): State {
  if (!state.evidence) return state;
  const { top: _, ...evidence } = state.evidence;
  return { ...state, evidence };
}
