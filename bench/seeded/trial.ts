/** An item put before the checker, and what it is called in the table. */
import type { Article } from './article.ts';
import type { Random } from './chance.ts';
import type { Item, SeededSection } from './item.ts';

export const GROUPS = ['quotes', 'figures', 'people', 'points'] as const;
export type Group = (typeof GROUPS)[number];

export function groupOf(section: SeededSection): Group {
  return section === 'quotes' || section === 'figures' || section === 'people' ? section : 'points';
}

export interface HonestItem {
  readonly kind: string;
  readonly item: Item;
}

export interface Trial extends HonestItem {
  readonly article: Article;
  readonly isHonest: boolean;
  /** That of the article where it is not given; null where the brief leaves it out. */
  readonly language?: string | null;
}

/** What an error may be made of. */
export interface Surroundings {
  readonly article: Article;
  /** The paragraphs that the item cites, or the whole article where it cites none. */
  readonly cited: string;
  readonly random: Random;
}

/** Makes true words false in one place; undefined where it finds nothing to change. */
export interface TextError {
  readonly kind: string;
  readonly edit: (text: string, surroundings: Surroundings) => string | undefined;
}

/** Makes a true item false. */
export interface ItemError {
  readonly kind: string;
  readonly edit: (item: Item, surroundings: Surroundings) => Item | undefined;
}
