/** The blocks of the article on a page, and how much was left out between them. */

import type { PageElement, PageTree } from '../markup/page-tree.ts';
import type { LeftOut } from '../model/article.ts';
import { type ArticleElements, articleElements } from './article-elements.ts';
import { blocksIn, type PageBlock } from './blocks.ts';
import { type Furniture, furnitureOf, withImages } from './furniture.ts';
import { type Sum, sumsOf } from './sums.ts';

export interface Body {
  /** Of the article, in the order of the page. */
  readonly blocks: readonly PageBlock[];
  readonly left: Pick<LeftOut, 'captions' | 'boxes'>;
}

/** `isWhole`: all of the page is the article, as in a mail. */
export function bodyOf(tree: PageTree, isWhole = false): Body {
  const kinds = kindsOf(tree);
  const blocks = blocksIn(tree.root, (element) => !kinds.has(element));
  const found: ArticleElements = isWhole
    ? { inside: new Set([tree.root]), except: new Set() }
    : articleElements(blocks, tree);
  const isIn = insideOf(tree, found);
  const left = { captions: 0, boxes: 0 };
  for (const [element, kind] of kinds) {
    if (!element.parent || !isIn.has(element.parent) || kinds.has(element.parent)) continue;
    if (kind === 'caption') left.captions++;
    if (kind === 'box') left.boxes++;
  }
  return { blocks: blocks.filter(({ element }) => isIn.has(element)), left };
}

/** An element with more of a page’s text than this is no furniture, whatever it is called. */
const MOST_OF_TEXT = 0.4;
/** The text about cookies may be longer than an article. */
const MOST_OF_WINDOW = 0.8;

function kindsOf({ root, elements }: PageTree): ReadonlyMap<PageElement, Furniture> {
  const kinds = new Map<PageElement, Furniture>();
  for (const element of elements) {
    const kind = furnitureOf(element);
    if (kind) kinds.set(element, kind);
  }
  const shown = blocksIn(root, (element) => kinds.get(element) !== 'hidden');
  const sums = sumsOf(elements, shown);
  const behind = aroundHeadline(elements);
  for (const [element, kind] of kinds)
    if (kind === 'window' && behind.has(element)) kinds.delete(element);
    else if (kind !== 'hidden' && kind !== 'comments' && isMost(sums(element), sums(root), kind))
      kinds.delete(element);
    else if (kind === 'caption' && sums(element).all > MAX_CAPTION) kinds.delete(element);
  for (const element of withImages(elements)) {
    const { blocks, all } = sums(element);
    if (blocks > 0 && blocks <= 2 && all < LONG_CAPTION && !kinds.has(element))
      kinds.set(element, 'caption');
  }
  return kinds;
}

/** Text beside a picture, in an element that has nothing else, is a caption if it is shorter. */
const LONG_CAPTION = 120;

/** A longer text is no caption, whatever its element is called. */
const MAX_CAPTION = 800;

/** The page may be behind a window; then the headline is in it. */
function aroundHeadline(elements: readonly PageElement[]): ReadonlySet<PageElement> {
  const around = new Set<PageElement>();
  for (const { name, parent } of elements) {
    if (name !== 'h1') continue;
    for (let at = parent; at && !around.has(at); at = at.parent) around.add(at);
  }
  return around;
}

function isMost(sum: Readonly<Sum>, page: Readonly<Sum>, kind: Furniture): boolean {
  return sum.running > page.running * (kind === 'window' ? MOST_OF_WINDOW : MOST_OF_TEXT);
}

function insideOf({ root, elements }: PageTree, found: ArticleElements): ReadonlySet<PageElement> {
  const inside = new Set<PageElement>();
  for (const element of [root, ...elements]) {
    const isAround = element.parent !== undefined && inside.has(element.parent);
    if (found.inside.has(element) || (isAround && !found.except.has(element))) inside.add(element);
  }
  return inside;
}
