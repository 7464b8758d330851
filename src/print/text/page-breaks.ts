/**
 * Breaks blocks of lines into pages: no heading alone at a foot, nor with one row of its table; no short item in
 * two, and the last of a part not alone on a page; of a longer one at least two lines on either page, and a line
 * that is bound on that of the one before it. Refuses nothing: what is longer than a page goes on over the next.
 */
import type { Block } from './plain-page.ts';

/** Lines of an item that stay on one page. */
const KEPT = 5;
/** Lines of a longer one that are left before a break and go over it (orphans and widows). */
const FEWEST = 2;

/** The lines of each page, none more than `first` on the first and `room` on the others. */
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
 * Lines that must have room so that a block may begin here: as many of those that it would stand with as a page
 * holds. What comes after a heading does not ask again: the heading has, and would be left alone.
 */
function needed(blocks: readonly Block[], index: number, room: number): number {
  const [least = 0, ...wished] = needs(blocks, index);
  if (blocks[index - 1]?.isHeading === true) return least;
  const space = blocks[index]?.space ?? 0;
  return wished.findLast((lines) => lines - space <= room) ?? least;
}

/**
 * Lines that a block takes with those that it has to stand with, then with each that it would rather stand with as
 * well: a heading takes the next one along, the first row of a table the second, and the last but one item of a
 * part the last.
 */
function needs(blocks: readonly Block[], index: number): readonly number[] {
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

function isShort(block: Block | undefined): boolean {
  return block !== undefined && block.isHeading !== true && block.lines.length <= KEPT;
}

/** Whether a block is the last before a heading, or of all. */
function isLast(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return next === undefined || next.isHeading === true;
}
