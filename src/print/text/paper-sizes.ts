/** How many lines of text paper takes: six an inch, with a margin of four above and below. */

export const PAPER_LINES = { a4: 62, letter: 58 } as const;
export type PaperName = keyof typeof PAPER_LINES;
/** Fits either. */
export const DEFAULT_PAGE_LENGTH = 58;
/** Room for head, foot and an item between them. */
export const MIN_PAGE_LENGTH = 16;
