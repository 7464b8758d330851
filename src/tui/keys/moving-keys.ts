/** The keys that move the cursor, or scroll what has none: each screen says what they move in it. */
import type { PaneLayout } from '../model/pane-layout.ts';
import { AT_START, atEnd, type PanePosition, scrollBy, step } from '../model/scroll.ts';
import type { ActivePane } from '../state/active-pane.ts';
import type { Mode, State } from '../state/state.ts';
import { type Binding, bind } from './binding.ts';

type Move<By = number> = (state: State, by: By, bindings: readonly Binding[]) => State;

export interface Moves {
  /** An item or a line down, or up. */
  readonly step: Move<1 | -1>;
  /** To the end, or the start. */
  readonly toEnd: Move<1 | -1>;
  /** Pages down, or up where negative; a half as well. */
  readonly page: Move;
}

const STEP_HELP = { keys: 'j k, ↑ ↓', meaning: 'item down, up; a long item scrolls first' };
const END_HELP = { keys: 'g G, Home End', meaning: 'first, last' };
const PAGE_HELP = { keys: 'Space b, PgDn PgUp', meaning: 'page down, up' };
const HALF_HELP = { keys: 'Ctrl-d Ctrl-u', meaning: 'half a page down, up' };

/** The keys of a step and all others; `moved` is the footer's word for what the arrows move. */
export function movingKeys(modes: readonly Mode[], moved: string, moves: Moves) {
  const { step: take } = moves;
  return [
    ...bind({ modes, topic: 'move' }, [
      {
        keys: ['j', 'down'],
        command: 'item-down',
        run: (state, bindings) => take(state, 1, bindings),
        help: STEP_HELP,
        footer: { keys: '↑↓', word: moved },
      },
      {
        keys: ['k', 'up'],
        command: 'item-up',
        run: (state, bindings) => take(state, -1, bindings),
      },
    ]),
    ...scrollingKeys(modes, moves),
  ];
}

/** The keys that go further than a step. */
export function scrollingKeys(
  modes: readonly Mode[],
  { toEnd, page }: Pick<Moves, 'toEnd' | 'page'>,
) {
  return bind({ modes, topic: 'move' }, [
    {
      keys: ['g', 'home'],
      command: 'item-first',
      run: (state, bindings) => toEnd(state, -1, bindings),
      help: END_HELP,
    },
    {
      keys: ['G', 'end'],
      command: 'item-last',
      run: (state, bindings) => toEnd(state, 1, bindings),
    },
    {
      keys: ['space', 'pagedown'],
      command: 'page-down',
      run: (state, bindings) => page(state, 1, bindings),
      help: PAGE_HELP,
    },
    {
      keys: ['b', 'pageup'],
      command: 'page-up',
      run: (state, bindings) => page(state, -1, bindings),
    },
    {
      keys: ['ctrl-d'],
      command: 'half-page-down',
      run: (state, bindings) => page(state, 0.5, bindings),
      help: HALF_HELP,
    },
    {
      keys: ['ctrl-u'],
      command: 'half-page-up',
      run: (state, bindings) => page(state, -0.5, bindings),
    },
  ]);
}

/** How the cursor moves in a pane; a pane without items, or without room, stays as it is. */
export function paneMoves(
  paneIn: (state: State) => ActivePane | undefined,
  withPosition: (state: State, position: PanePosition) => State,
): Moves {
  type Motion = (position: PanePosition, layout: PaneLayout, height: number) => PanePosition;
  const move = (state: State, motion: Motion): State => {
    const pane = paneIn(state);
    if (!pane || pane.layout.starts.length === 0) return state;
    return withPosition(state, motion(pane.position, pane.layout, pane.height));
  };
  return {
    step: (state, by) =>
      move(state, (position, layout, height) => step(position, by, layout, height)),
    toEnd: (state, by) =>
      move(state, (_, layout, height) => (by === 1 ? atEnd(layout, height) : AT_START)),
    page: (state, pages) =>
      move(state, (position, layout, height) =>
        scrollBy(position, linesOf(pages, height), layout, height),
      ),
  };
}

/** Lines without a cursor, and how far they are scrolled. */
export interface ScrolledView {
  /** First line in view, and the last that can be. */
  readonly top: number;
  readonly last: number;
  /** Lines of a page. */
  readonly height: number;
}

/** How lines without a cursor are scrolled. */
export function lineMoves(
  viewOf: (state: State, bindings: readonly Binding[]) => ScrolledView | undefined,
  withTop: (state: State, top: number) => State,
): Moves {
  const scroll = (
    state: State,
    bindings: readonly Binding[],
    linesIn: (view: ScrolledView) => number,
  ): State => {
    const view = viewOf(state, bindings);
    if (!view) return state;
    const last = Math.max(0, view.last);
    return withTop(state, Math.max(0, Math.min(Math.min(view.top, last) + linesIn(view), last)));
  };
  return {
    step: (state, by, bindings) => scroll(state, bindings, () => by),
    toEnd: (state, by, bindings) => scroll(state, bindings, () => by * Number.POSITIVE_INFINITY),
    page: (state, pages, bindings) =>
      scroll(state, bindings, ({ height }) => linesOf(pages, height)),
  };
}

/** A whole page leaves one line in view. */
function linesOf(pages: number, height: number): number {
  const lines = Math.floor(Math.abs(pages) * height) - (Math.abs(pages) === 1 ? 1 : 0);
  return Math.sign(pages) * Math.max(1, lines);
}
