/**
 * Finds the elements that hold the article of a page: the one with most running text and least else, and those beside
 * it that go on with it. Each paragraph counts for the elements around it, the nearer the more, as in Mozilla’s
 * Readability.
 */
import { type PageElement, type PageTree, within } from '../markup/page-tree.ts';
import type { PageBlock } from './blocks.ts';
import { type Sums, sumsOf } from './sums.ts';

/** Where the article is. */
export interface ArticleElements {
  readonly inside: Set<PageElement>;
  /** In those, what is no part of it. */
  readonly except: Set<PageElement>;
}

/** Of the text of the element that was found, the share that elements have to hold that the page itself calls the article. */
const MARKED = 0.7;

export function articleElements(
  blocks: readonly PageBlock[],
  { root, elements }: PageTree,
): ArticleElements {
  const sums = sumsOf(elements, blocks);
  const score = scoreOf(blocks, sums);
  const only = articleWithHeadline(elements, sums);
  let best = only ?? root;
  for (const element of elements)
    if (score(element) > score(best) && (!only || within(element, only))) best = element;
  const marked = elements.filter(
    ({ attributes }) => attributes.get('itemprop')?.toLowerCase() === 'articlebody',
  );
  const named = marked.reduce((sum, element) => sum + sums(element).running, 0);
  if (named > sums(best).running * MARKED) return { inside: new Set(marked), except: new Set() };
  return withRest(best, only ?? root, sums);
}

/** Headlines that are looked at. */
const MAX_HEADLINES = 5;

/** Where a page has several articles, as one that goes on without end, the one with the headline. */
function articleWithHeadline(
  elements: readonly PageElement[],
  sums: Sums,
): PageElement | undefined {
  const articles = elements.filter((one) => one.name === 'article' && sums(one).running > 0);
  const headlines = elements.filter(({ name }) => name === 'h1').slice(0, MAX_HEADLINES);
  const [own, ...more] = articles.filter((one) => headlines.some((each) => within(each, one)));
  if (!own || more.length > 0) return undefined;
  return articles.some((one) => !within(one, own) && !within(own, one)) ? own : undefined;
}

/** How well an element would do as the article. */
function scoreOf(blocks: readonly PageBlock[], sums: Sums): (element: PageElement) => number {
  const scores = new Map<PageElement, number>();
  for (const { text, linked, element, kind } of blocks) {
    if (text.length < SHORT || kind === 'heading') continue;
    const commas = text.slice(0, LONG).match(/[,،、，]/g)?.length ?? 0;
    const own = (1 + commas + Math.min(3, text.length / 100)) * (1 - linked / text.length);
    let at = HOLDERS.has(element.name) ? element : element.parent;
    for (const share of SHARES) {
      if (!at) break;
      scores.set(at, (scores.get(at) ?? 0) + own * share);
      at = at.parent;
    }
  }
  return (element) => {
    const { all, linked } = sums(element);
    return (scores.get(element) ?? 0) * (1 - linked / Math.max(1, all));
  };
}

/** A shorter block says nothing of where the article is. */
const SHORT = 25;
/** What is after so many characters counts no more. */
const LONG = 3000;
/** Elements that hold paragraphs, and are not paragraphs themselves. */
const HOLDERS = new Set(['div', 'section', 'article', 'main', 'td', 'body']);
/** How much of a paragraph’s score goes to its element and to those around it. */
const SHARES = [1, 1 / 2, 1 / 6, 1 / 9, 1 / 12, 1 / 15];

/** What elements around have to add to the text, as a share of it. */
const MORE = 0.15;

/** An article may be in several elements beside each other. Those with headings that are links are other articles. */
function withRest(best: PageElement, end: PageElement, sums: Sums): ArticleElements {
  const found: ArticleElements = { inside: new Set([best]), except: new Set() };
  const isOther = (element: PageElement): boolean => {
    const { all, linked, linkedHeadings } = sums(element);
    return linkedHeadings > 0 || linked > all * 0.4;
  };
  let own = sums(best).strong;
  let below = best;
  for (let at = best.parent; at && below !== end; at = at.parent) {
    const around = at.children.filter((child) => typeof child !== 'string');
    const going = new Set<PageElement>([below]);
    for (const child of around)
      if (sums(child).strong > 0 && !isOther(child) && child.name !== 'article') going.add(child);
    const strong = (children: Iterable<PageElement>): number =>
      [...children].reduce((sum, child) => sum + sums(child).strong, 0);
    // Text that stands in the element itself.
    const loose = sums(at).strong - strong(around);
    const more = strong(going) - sums(below).strong + loose;
    if (more > own * MORE) {
      const first = around.findIndex((child) => going.has(child));
      const last = around.findLastIndex((child) => going.has(child));
      for (const [index, child] of around.entries()) {
        const isBetween = index > first && index < last && !isOther(child);
        if (!going.has(child) && !isBetween) found.except.add(child);
        else if (child !== below) found.inside.add(child);
      }
      if (loose > 0) found.inside.add(at);
      own += more;
    }
    below = at;
  }
  return found;
}
