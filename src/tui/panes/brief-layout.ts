/** How a brief's screen of a size is divided among its panes. All numbers are columns and rows. */
import { FRAME_ROWS, GRID, isTooSmall, type Size } from '../model/screen-size.ts';
import { indexOfPane, PANES, type Pane, type PaneName } from './panes.ts';

const WIDE: Size = { columns: 110, rows: 24 };
const WIDE_LIST = 28;
/** From here on a single pane has a rule under it. */
const ROOMY_ROWS = 16;
/** Width of a zoomed pane: its text, the bar and the blanks. */
const MAX_ZOOM = 80;

export type BriefLayout =
  | { readonly kind: 'tiny' }
  /** One pane, under a tab line; where there is room, with a rule under it. */
  | { readonly kind: 'single'; readonly pane: Size; readonly hasRule: boolean }
  /** One pane of a grid, over all of it; `margin` columns stand left of it. */
  | { readonly kind: 'zoomed'; readonly pane: Size; readonly margin: number }
  /** Two panes side by side in each row; the list of briefs beside them where there is room. */
  | {
      readonly kind: 'grid';
      readonly list?: Size;
      readonly left: number;
      readonly right: number;
      /** The rows of each row of panes. */
      readonly heights: readonly number[];
    };

/** The rows of the grid: two panes each, the last pane alone where their number is odd. */
export const PANE_ROWS: readonly (readonly [Pane, Pane?])[] = PANES.flatMap((pane, index) => {
  const next = PANES[index + 1];
  if (index % 2 === 1) return [];
  return [next ? [pane, next] : [pane]];
});

export function layOutBrief(size: Size, isZoomed: boolean): BriefLayout {
  if (isTooSmall(size)) return { kind: 'tiny' };
  const { columns, rows } = size;
  if (columns < GRID.columns || rows < GRID.rows) {
    const hasRule = rows >= ROOMY_ROWS;
    return {
      kind: 'single',
      pane: { columns, rows: rows - FRAME_ROWS - Number(hasRule) },
      hasRule,
    };
  }
  if (isZoomed) {
    const width = Math.min(columns, MAX_ZOOM);
    return {
      kind: 'zoomed',
      pane: { columns: width, rows: rows - FRAME_ROWS },
      margin: Math.floor((columns - width) / 2),
    };
  }
  const hasList = columns >= WIDE.columns && rows >= WIDE.rows;
  const width = hasList ? columns - WIDE_LIST - 1 : columns;
  const left = Math.floor((width - 1) / 2);
  return {
    kind: 'grid',
    ...(hasList && { list: { columns: WIDE_LIST, rows: rows - FRAME_ROWS } }),
    left,
    right: width - 1 - left,
    heights: paneHeights(rows - FRAME_ROWS),
  };
}

/** All rows of the grid of one height, with a rule between two; the last takes what is left over. */
function paneHeights(rows: number): readonly number[] {
  const count = PANE_ROWS.length;
  const height = Math.floor((rows - (count - 1)) / count);
  const last = rows - (count - 1) * (height + 1);
  return PANE_ROWS.map((_, index) => (index === count - 1 ? last : height));
}

/** The size of one pane's content; zero where it is not shown. */
export function paneSize(layout: BriefLayout, name: PaneName): Size {
  switch (layout.kind) {
    case 'tiny':
      return { columns: 0, rows: 0 };
    case 'single':
    case 'zoomed':
      return layout.pane;
    case 'grid': {
      const index = indexOfPane(name);
      const { left, right, heights } = layout;
      const isAlone = index % 2 === 0 && index === PANES.length - 1;
      return {
        columns: isAlone ? left + 1 + right : index % 2 === 0 ? left : right,
        rows: heights[Math.floor(index / 2)] ?? 0,
      };
    }
  }
}
