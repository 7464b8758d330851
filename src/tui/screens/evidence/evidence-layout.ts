/**
 * The evidence as lines of a screen: the source with its words in view, and under it, where there is room
 * for both, a panel of remarks. On a low screen all of it is one text.
 */
import { memoised } from '../../../text/memo.ts';
import type { PaneItem } from '../../model/block.ts';
import {
  type BlockRange,
  layOutPane,
  lineOfRange,
  type PaneLayout,
} from '../../model/pane-layout.ts';
import { FRAME_ROWS } from '../../model/screen-size.ts';
import type { State } from '../../state/state.ts';
import { type EvidencePage, evidencePage } from './evidence-page.ts';

export interface EvidenceLayout {
  readonly page: EvidencePage;
  /** Columns of the text, and those left of it. */
  readonly columns: number;
  readonly margin: number;
  readonly items: readonly PaneItem[];
  /** Whether an item is a paragraph which counts, not its neighbour. */
  readonly isCited: (item: number) => boolean;
  readonly text: PaneLayout;
  /** Rows of the text. */
  readonly height: number;
  /** First line in view, and the last that can be. */
  readonly top: number;
  readonly last: number;
  /** Remarks, which are never scrolled; none where there is no room for them. */
  readonly panel: readonly PaneItem[];
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
  const remarks = remarksOf(page);
  const needed = remarks.length === 0 ? 0 : layOutPane(remarks, columns).lines.length;
  const hasPanel = state.size.rows >= ROOMY_ROWS && needed <= Math.floor(rows / 2);
  const panel = hasPanel ? remarks : [];
  const height = rows - (hasPanel ? needed : 0);
  const isApart = hasPanel || remarks.length === 0 || page.match !== undefined;
  const { items, shift } = isApart ? apart(page) : together(page);
  const text = layOutPane(items, columns);
  const window = isApart ? page.window : page.closeWindow;
  const begin = shift > 0 ? 0 : topFor(text, window.focus, window.introduced, height);
  const isCited = (item: number): boolean => window.cited.has(item - shift);
  const last = Math.max(begin, text.lines.length - height);
  const top = Math.max(0, Math.min(state.evidence?.top ?? begin, last));
  return { page, columns, margin, items, isCited, text, height, top, last, panel };
}

interface Flow {
  readonly items: readonly PaneItem[];
  /** How many items stand before the source. */
  readonly shift: number;
}

function apart({ window }: EvidencePage): Flow {
  return { items: window.items, shift: 0 };
}

/** All that is not the source: how the words differ, and the notes. */
const remarksOf = memoised(({ comparison, notes }: EvidencePage): readonly PaneItem[] => [
  ...comparison,
  ...notes,
]);

/** In one text: a difference stands before the source, everything else after it. */
const together = memoised(({ comparison, closeWindow, notes, isAltered }: EvidencePage): Flow => {
  const loose = (items: readonly PaneItem[]): readonly PaneItem[] =>
    items.map((item, index) => (index === items.length - 1 ? { ...item, isTight: false } : item));
  const before = isAltered ? loose(comparison) : [];
  const after = isAltered ? [] : loose(comparison);
  return { items: [...before, ...closeWindow.items, ...after, ...notes], shift: before.length };
});

/** The first line in view that shows the words and who says them, and as much before them as there is room for. */
function topFor(
  text: PaneLayout,
  focus: readonly BlockRange[],
  introduced: BlockRange | undefined,
  height: number,
): number {
  const [first] = focus;
  const last = focus.at(-1);
  if (!first || !last) return 0;
  const words = [lineOfRange(text, first), lastLineOf(text, last)] as const;
  const named = introduced ? lineOfRange(text, introduced) : words[0];
  const all = [Math.min(words[0], named), Math.max(words[1], named)] as const;
  const [begin, end] = all[1] - all[0] < height ? all : words;
  const item = text.lines[begin]?.item ?? 0;
  const starts = [text.starts[item - 1], text.starts[item], begin];
  return starts.find((top) => top !== undefined && end < top + height) ?? begin;
}

function lastLineOf(text: PaneLayout, { item, block, end }: BlockRange): number {
  return lineOfRange(text, { item, block, start: Math.max(0, end - 1), end });
}
