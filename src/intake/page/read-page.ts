/** Reads the article on an HTML page, and what the page says of it. */
import { isPaywall } from '../../language/words/page-words.ts';
import { pageFacts } from '../facts/page-facts.ts';
import { readPageTree } from '../markup/page-tree.ts';
import type { TakenArticle } from '../model/article.ts';
import { bodyOf } from './body.ts';
import { isElsewhere, linesOfData } from './data-text.ts';
import { prune } from './prune.ts';

export type PageReading =
  | { readonly kind: 'article'; readonly article: TakenArticle }
  | { readonly kind: 'fault'; readonly found: string; readonly help?: string };

/** `isWhole`: all of the page is the article, as in a mail. */
export async function readPage(html: string, isWhole = false): Promise<PageReading> {
  const tree = readPageTree(html);
  if (!tree) return { kind: 'fault', found: 'a page with too many elements for an article' };
  const { authors, linked, ...facts } = await pageFacts(tree);
  const body = bodyOf(tree, isWhole);
  const { blocks, standfirst, byline, dropped } = prune(body.blocks, { ...facts, authors });
  const shown = blocks.map(({ text }) => text);
  const inData = linesOfData(linked?.body ?? '');
  const paragraphs = isElsewhere(shown, inData) ? inData : shown;
  const isCut =
    linked?.isCut === true || body.blocks.some(({ text }) => text.length < 300 && isPaywall(text));
  return {
    kind: 'article',
    article: {
      ...facts,
      ...(facts.author === undefined && byline !== undefined && { author: byline }),
      form: 'page',
      standfirst: standfirst.map(({ text }) => text),
      paragraphs,
      leftOut: { ...body.left, lines: dropped },
      isCut,
    },
  };
}
