/**
 * Breaks blocks of lines into pages. A heading is not left alone at the foot of a page, nor with a single row of its
 * table; a short item is not broken, and the last of a part does not begin a page alone; of a longer item at least two
 * lines are on each page; a line that belongs to the one before stays with it. An item may be longer than a page.
 */
import type { PrintBlock } from './plain-page.ts';

/** An item of at most this many lines is not broken. */
const KEPT = 5;
/** The fewest lines of a longer item before and after a break (orphans and widows). */
const FEWEST = 2;

/** The lines of each page, at most `first` on the first and `room` on the others. */
export function breakIntoPages(
  blocks: readonly PrintBlock[],
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
    if (page.length > 0 && needed(blocks, index, room) > left()) turn();
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
 * Lines that must have room so that a block may begin here: the most of those that it should be together with that
 * fit on a page. What comes after a heading needs only its own: the heading would be left alone otherwise.
 */
function needed(blocks: readonly PrintBlock[], index: number, room: number): number {
  const [least = 0, ...wished] = needs(blocks, index);
  if (blocks[index - 1]?.isHeading === true) return least;
  const space = blocks[index]?.space ?? 0;
  return wished.findLast((lines) => lines - space <= room) ?? least;
}

/**
 * The lines of a block with the blocks that must be on its page, then with each further block that should be: a
 * heading must be with the next block; the first row of a table should be with the second, and the last but one item
 * of a part with the last.
 */
function needs(blocks: readonly PrintBlock[], index: number): readonly number[] {
  const block = blocks[index];
  if (!block) return [0];
  const { lines, space, bound, isHeading } = block;
  const own = space + lines.length;
  const withNext = () => needs(blocks, index + 1).map((further) => own + further);
  if (isHeading === true) return withNext();
  if (lines.length > KEPT) return [space + (bound === FEWEST ? FEWEST + 1 : FEWEST)];
  const isFirst = blocks[index - 1]?.isHeading === true;
  const next = blocks[index + 1];
  const isWithNext = isShort(next) && (isLast(blocks, index + 1) || (isFirst && next?.space === 0));
  return isWithNext ? [own, ...withNext()] : [own];
}

function isShort(block: PrintBlock | undefined): boolean {
  return block !== undefined && block.isHeading !== true && block.lines.length <= KEPT;
}

/** Whether a block is the last of its part. */
function isLast(blocks: readonly PrintBlock[], index: number): boolean {
  const next = blocks[index + 1];
  return next === undefined || next.isHeading === true;
}
