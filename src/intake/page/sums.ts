/** Adds up, for each element of a page, what its blocks and those of the elements in it hold. */
import type { PageElement } from '../markup/page-tree.ts';
import type { PageBlock } from './blocks.ts';

export interface Sum {
  blocks: number;
  /** Characters. */
  all: number;
  linked: number;
  /** Characters of running text: paragraphs that are not mostly links. */
  running: number;
  /** Characters of paragraphs that are longer than those of teasers. */
  strong: number;
  /** Headings that are links, as other articles have them. */
  linkedHeadings: number;
}

export type Sums = (element: PageElement) => Readonly<Sum>;

const NOTHING: Readonly<Sum> = {
  blocks: 0,
  all: 0,
  linked: 0,
  running: 0,
  strong: 0,
  linkedHeadings: 0,
};

/** `elements` are all of the page in its order: what is inside comes after what is around it. */
export function sumsOf(elements: readonly PageElement[], blocks: readonly PageBlock[]): Sums {
  const sums = new Map<PageElement, Sum>();
  const add = (element: PageElement, more: Readonly<Sum>): void => {
    const sum = sums.get(element) ?? { ...NOTHING };
    sum.blocks += more.blocks;
    sum.all += more.all;
    sum.linked += more.linked;
    sum.running += more.running;
    sum.strong += more.strong;
    sum.linkedHeadings += more.linkedHeadings;
    sums.set(element, sum);
  };
  for (const block of blocks) add(block.element, sumOf(block));
  for (let at = elements.length - 1; at >= 0; at--) {
    const element = elements[at];
    const sum = element && sums.get(element);
    if (sum && element.parent) add(element.parent, sum);
  }
  return (element) => sums.get(element) ?? NOTHING;
}

const [RUNNING, STRONG] = [80, 120];

function sumOf({ text, linked, kind }: PageBlock): Sum {
  const all = text.length;
  return {
    blocks: 1,
    all,
    linked,
    running: all >= RUNNING && linked < all * 0.4 ? all : 0,
    strong: all >= STRONG && linked < all * 0.25 && kind === 'paragraph' ? all : 0,
    linkedHeadings: kind === 'heading' && linked > all * 0.8 ? 1 : 0,
  };
}
