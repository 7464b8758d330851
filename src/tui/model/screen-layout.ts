/**
 * How a screen of a size is divided. All numbers are columns and rows; nothing here knows what is
 * drawn. Refuses nothing: below the least size the layout says so.
 */
import type { PaneName } from './panes.ts';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export const LEAST: Size = { columns: 40, rows: 10 };
const GRID: Size = { columns: 72, rows: 18 };
const WIDE: Size = { columns: 110, rows: 24 };
const WIDE_LIST = 28;
/** From here on a single pane has a rule under it. */
const ROOMY_ROWS = 16;
/** Width of a zoomed pane: its text, the bar and the blanks. */
const MAX_ZOOM = 80;
/** Header, rule above the panes, footer, and the rule above it. */
export const FRAME_ROWS = 4;

/** A brief's screen. */
export type BriefLayout =
  | { readonly kind: 'tiny' }
  /** One pane, under a tab line; where there is room, with a rule under it. */
  | { readonly kind: 'single'; readonly pane: Size; readonly hasRule: boolean }
  /** One pane of a grid, over all of it; `margin` columns stand left of it. */
  | { readonly kind: 'zoomed'; readonly pane: Size; readonly margin: number }
  /** Two by two: left and right columns, upper and lower rows; the list of briefs beside them where there is room. */
  | {
      readonly kind: 'grid';
      readonly list?: Size;
      readonly left: number;
      readonly right: number;
      readonly upper: number;
      readonly lower: number;
    };

export function layOutBrief({ columns, rows }: Size, isZoomed: boolean): BriefLayout {
  if (columns < LEAST.columns || rows < LEAST.rows) return { kind: 'tiny' };
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
  const height = rows - FRAME_ROWS - 1;
  const upper = Math.floor(height / 2);
  return {
    kind: 'grid',
    ...(hasList && { list: { columns: WIDE_LIST, rows: rows - FRAME_ROWS } }),
    left,
    right: width - 1 - left,
    upper,
    lower: height - upper,
  };
}

/** The size of one pane's content; zero where it is not shown. */
export function paneSize(layout: BriefLayout, name: PaneName): Size {
  switch (layout.kind) {
    case 'tiny':
      return { columns: 0, rows: 0 };
    case 'single':
    case 'zoomed':
      return layout.pane;
    case 'grid':
      return {
        columns: name === 'summary' || name === 'quotes' ? layout.left : layout.right,
        rows: name === 'summary' || name === 'figures' ? layout.upper : layout.lower,
      };
  }
}

/** The library's screen: the list, and a preview beside or below it where there is room. */
export type LibraryLayout =
  | { readonly kind: 'tiny' }
  | { readonly kind: 'list'; readonly list: Size }
  | { readonly kind: 'beside'; readonly list: Size; readonly preview: Size }
  | { readonly kind: 'below'; readonly list: Size; readonly preview: Size };

export function layOutLibrary({ columns, rows }: Size): LibraryLayout {
  if (columns < LEAST.columns || rows < LEAST.rows) return { kind: 'tiny' };
  const height = rows - FRAME_ROWS;
  if (columns >= GRID.columns) {
    const list = Math.min(48, Math.floor(columns * 0.42));
    return {
      kind: 'beside',
      list: { columns: list, rows: height },
      preview: { columns: columns - list - 1, rows: height },
    };
  }
  if (height < 12) return { kind: 'list', list: { columns, rows: height } };
  const list = Math.floor((height - 1) / 2);
  return {
    kind: 'below',
    list: { columns, rows: list },
    preview: { columns, rows: height - 1 - list },
  };
}
