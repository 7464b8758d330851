/** The size of a screen, and the sizes that layouts go by. All numbers are columns and rows. */

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** A smaller screen shows only that it is too small. */
export const LEAST: Size = { columns: 40, rows: 10 };
/** From here on there is room for two things side by side. */
export const ROOMY_COLUMNS = 72;
/** From here on several panes fit side by side. */
export const GRID: Size = { columns: ROOMY_COLUMNS, rows: 18 };
/** Header, rule above the panes, footer, and the rule above it. */
export const FRAME_ROWS = 4;

export function isTooSmall({ columns, rows }: Size): boolean {
  return columns < LEAST.columns || rows < LEAST.rows;
}
