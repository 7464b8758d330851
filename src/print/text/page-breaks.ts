/**
 * Breaks blocks of lines into pages. A heading is not left alone at the foot of a page, nor with a single row of its
 * table; a short item is not broken, and the last of a part does not begin a page alone; of a longer item at least two
 * lines are on each page; a line that belongs to the one before stays with it. An item may be longer than a page.
 */
import type { Block } from './plain-page.ts';

/** An item of at most this many lines is not broken. */
const KEPT = 5;
/** The fewest lines of a longer item before and after a break (orphans and widows). */
const FEWEST = 2;

/** The lines of each page, at most `first` on the first and `room` on the others. */
export function breakIntoPages(
  blocks: readonly Block[],
  { first, room }: { readonly first: number; readonly room: number },
): readonly (readonly string[])[] {
  const pages: string[][] = [];
  let page: string[] = [];
  const left = (): number => (pages.length === 0 ? first : room) - page.length;
  const turn = (): void => {
    pages.push(page);
    page = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (page.length > 0 && needed(blocks, index) > left()) turn();
    if (page.length > 0 && block.space === 1) page.push('');
    let rest = block.lines;
    while (rest.length > left()) {
      const most = Math.min(left(), rest.length - FEWEST);
      const isBound = block.lines.length - rest.length + most === block.bound;
      const fitting = isBound ? most - 1 : most;
      if (fitting < FEWEST && page.length > 0) turn();
      else {
        page.push(...rest.slice(0, fitting));
        rest = rest.slice(fitting);
        turn();
      }
    }
    page.push(...rest);
  }
  turn();
  return pages;
}

/**
 * The lines for which there must be room if a block is to begin here: a heading needs the next block too, the first row
 * of a table the second, and the last but one item of a part the last.
 */
function needed(blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  if (!block) return 0;
  const { lines, space, bound, isHeading } = block;
  if (isHeading === true) return space + lines.length + needed(blocks, index + 1);
  if (lines.length > KEPT) return space + (bound === FEWEST ? FEWEST + 1 : FEWEST);
  const isFirst = blocks[index - 1]?.isHeading === true;
  const next = blocks[index + 1];
  const isWithNext = isShort(next) && (isLast(blocks, index + 1) || (isFirst && next?.space === 0));
  return space + lines.length + (isWithNext ? needed(blocks, index + 1) : 0);
}

function isShort(block: Block | undefined): boolean {
  return block !== undefined && block.isHeading !== true && block.lines.length <= KEPT;
}

/** Whether a block is the last of its part. */
function isLast(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return next === undefined || next.isHeading === true;
}
