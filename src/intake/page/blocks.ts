/** The text of a page as blocks: what a browser shows as a paragraph, heading, item or row of a table. */
import { isInline } from '../markup/elements.ts';
import type { PageElement } from '../markup/page-tree.ts';

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'row';

export interface PageBlock {
  readonly kind: BlockKind;
  /** With single spaces, not empty. */
  readonly text: string;
  /** How many of its characters are links. */
  readonly linked: number;
  /** The innermost block element that it stands in. */
  readonly element: PageElement;
}

/** `enter` is asked for each element whether its content is text; what it leaves out is no block. */
export function blocksIn(root: PageElement, enter: (element: PageElement) => boolean): PageBlock[] {
  const blocks: PageBlock[] = [];
  let [text, linked] = ['', 0];
  /** Its last characters: to look at the end of a growing text would copy it each time. */
  let end = '';
  let holder = root;
  const add = (more: string): void => {
    text += more;
    end = (end + more.slice(-END)).slice(-END);
  };
  const flush = (): void => {
    const whole = text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
    if (whole !== '')
      blocks.push({
        kind: kindOf(holder),
        text: whole,
        linked: Math.min(linked, whole.length),
        element: holder,
      });
    [text, linked, end] = ['', 0, ''];
  };
  const visit = (element: PageElement, isLink: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        add(child);
        if (isLink) linked += child.trim().length;
      } else if (child.name === 'br') {
        breakLine();
      } else if (enter(child)) {
        if (isInline(child.name)) {
          // Browsers show the marks of a quotation that has none of its own.
          if (child.name === 'q') add('“');
          visit(child, isLink || (child.name === 'a' && child.attributes.has('href')));
          if (child.name === 'q') add('”');
        } else if (child.name === 'tr' && isPlainRow(child)) {
          flush();
          holder = child;
          for (const cell of child.children) {
            if (typeof cell === 'string' || !enter(cell)) continue;
            if (end.trim() !== '') add(' | ');
            visit(cell, isLink);
          }
          flush();
          holder = element;
        } else {
          flush();
          holder = child;
          visit(child, isLink);
          flush();
          holder = nearestBlock(element);
        }
      }
    }
  };
  /** Two in a row begin a paragraph, and so does one after the end of a sentence. */
  const breakLine = (): void => {
    if (/\n\s*$|[.!?:…]["”’»“)\]]*\s*$/u.test(end)) flush();
    else add('\n');
  };
  visit(root, false);
  flush();
  return blocks;
}

const END = 12;

/** Places where a word may be broken, and marks of no width. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

function nearestBlock(element: PageElement): PageElement {
  let found = element;
  while (found.parent && isInline(found.name)) found = found.parent;
  return found;
}

/** A row of data; the cells of one that is used for layout hold blocks. */
function isPlainRow({ children }: PageElement): boolean {
  const cells = children.filter((child) => typeof child !== 'string');
  return cells.length > 1 && cells.every((cell) => isPlainCell(cell));
}

function isPlainCell({ children }: PageElement): boolean {
  return children.every(
    (child) =>
      typeof child === 'string' ||
      ((isInline(child.name) || child.name === 'p') && isPlainCell(child)),
  );
}

function kindOf({ name }: PageElement): BlockKind {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'li' || name === 'dt' || name === 'dd') return 'item';
  return name === 'tr' ? 'row' : 'paragraph';
}
