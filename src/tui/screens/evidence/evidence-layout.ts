/**
 * The evidence as lines of a screen: the source with its words in view, and under it, where there is room
 * for both, a panel of what there is to say. On a low screen all of it is one text.
 */
import type { Item } from '../../model/block.ts';
import { layOutPane, lineOfMatch, type Match, type PaneLayout } from '../../model/pane-layout.ts';
import { FRAME_ROWS } from '../../model/screen-layout.ts';
import type { State } from '../../state/state.ts';
import { type EvidencePage, evidencePage } from './evidence-page.ts';

export interface EvidenceLayout {
  readonly page: EvidencePage;
  /** Columns of the text, and those left of it. */
  readonly columns: number;
  readonly margin: number;
  readonly items: readonly Item[];
  /** Whether an item is a paragraph which counts, not its neighbour. */
  readonly isCited: (item: number) => boolean;
  readonly text: PaneLayout;
  /** Rows of the text. */
  readonly height: number;
  /** First line in view, and the last that can be. */
  readonly top: number;
  readonly last: number;
  /** Never scrolled; without lines where there is nothing to say, or no room. */
  readonly panel: readonly Item[];
}

/** A text's 75 columns, and the paragraph numbers left of it. */
const MAX_COLUMNS = 86;
/** From here on a panel has room under the text. */
const ROOMY_ROWS = 16;

/** Undefined where there is no evidence to show. */
export function layOutEvidence(state: State): EvidenceLayout | undefined {
  const page = evidencePage(state);
  if (!page) return undefined;
  const columns = Math.min(state.size.columns, MAX_COLUMNS);
  const margin = Math.floor((state.size.columns - columns) / 2);
  const rows = state.size.rows - FRAME_ROWS;
  const said = sayingOf(page);
  const needed = said.length === 0 ? 0 : layOutPane(said, columns).lines.length;
  const hasPanel = state.size.rows >= ROOMY_ROWS && needed <= Math.floor(rows / 2);
  const panel = hasPanel ? said : [];
  const height = rows - (hasPanel ? needed : 0);
  const { items, shift } = hasPanel || said.length === 0 ? apart(page) : together(page);
  const text = layOutPane(items, columns);
  const window = hasPanel || said.length === 0 ? page.window : page.closeWindow;
  const begin = shift > 0 ? 0 : topFor(text, window.focus, window.introduced, height);
  const isCited = (item: number): boolean => window.cited.has(item - shift);
  const last = Math.max(begin, text.lines.length - height);
  const top = Math.max(0, Math.min(state.evidence?.top ?? begin, last));
  return { page, columns, margin, items, isCited, text, height, top, last, panel };
}

interface Flow {
  readonly items: readonly Item[];
  /** How many items stand before the source. */
  readonly shift: number;
}

function apart({ window }: EvidencePage): Flow {
  return { items: window.items, shift: 0 };
}

const sayings = new WeakMap<EvidencePage, readonly Item[]>();

/** All that is not the source: how the words differ, and the notes. */
function sayingOf(page: EvidencePage): readonly Item[] {
  const known = sayings.get(page) ?? [...page.comparison, ...page.notes];
  sayings.set(page, known);
  return known;
}

const flows = new WeakMap<EvidencePage, Flow>();

/** In one text: a difference stands before the source, everything else after it. */
function together(page: EvidencePage): Flow {
  const known = flows.get(page);
  if (known) return known;
  const { comparison, closeWindow, notes, isAltered } = page;
  const loose = (items: readonly Item[]): readonly Item[] =>
    items.map((item, index) => (index === items.length - 1 ? { ...item, isTight: false } : item));
  const before = isAltered ? loose(comparison) : [];
  const after = isAltered ? [] : loose(comparison);
  const flow = {
    items: [...before, ...closeWindow.items, ...after, ...notes],
    shift: before.length,
  };
  flows.set(page, flow);
  return flow;
}

/** The first line in view that shows the words and who says them, and as much before them as there is room for. */
function topFor(
  text: PaneLayout,
  focus: readonly Match[],
  introduced: Match | undefined,
  height: number,
): number {
  const [first] = focus;
  const last = focus.at(-1);
  if (!first || !last) return 0;
  const words = [lineOfMatch(text, first), lastLineOf(text, last)] as const;
  const named = introduced ? lineOfMatch(text, introduced) : words[0];
  const all = [Math.min(words[0], named), Math.max(words[1], named)] as const;
  const [begin, end] = all[1] - all[0] < height ? all : words;
  const item = text.lines[begin]?.item ?? 0;
  const starts = [text.starts[item - 1], text.starts[item], begin];
  return starts.find((top) => top !== undefined && end < top + height) ?? begin;
}

function lastLineOf(text: PaneLayout, { item, block, end }: Match): number {
  return lineOfMatch(text, { item, block, start: Math.max(0, end - 1), end });
}
