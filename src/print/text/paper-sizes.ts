/** The number of lines on a page of paper: six to the inch, with a margin of four above and below. */

export const PAPER_LINES = { a4: 62, letter: 58 } as const;
export const PAPER_NAMES = [
  'a4',
  'letter',
] as const satisfies readonly (keyof typeof PAPER_LINES)[];
export type PaperName = keyof typeof PAPER_LINES;
/** Fits both. */
export const DEFAULT_PAGE_LENGTH = 58;
/** Enough for head, foot and an item between them. */
export const MIN_PAGE_LENGTH = 16;
