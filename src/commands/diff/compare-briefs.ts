/**
 * What has changed from one brief to another, item by item. Items with the same text are the same; of the others those
 * belong together that have a key in common (a series, a name, the words of a question) or most of their words.
 */
import type { Brief } from '../../brief/model/brief.ts';
import { ITEM_SECTIONS, isOpen, type Section } from '../../brief/model/sections.ts';
import { formatItem } from '../../print/text/item-text.ts';
import { alignTokens, tokenise } from '../../text/tokens.ts';

export type ChangeKind = 'added' | 'removed' | 'changed' | 'answered';

export interface ItemChange {
  readonly section: Section | 'title';
  readonly kind: ChangeKind;
  /** 0-based, in the older brief; absent where the item is added. */
  readonly before?: number;
  /** 0-based, in the newer brief; absent where the item is removed. */
  readonly after?: number;
  /** The texts of the item, safe to show; empty where there is none. */
  readonly old: string;
  readonly new: string;
}

/** In the order of the sections; in each, what is in the newer brief in its order, then what is gone. */
export function compareBriefs(older: Brief, newer: Brief): readonly ItemChange[] {
  const title: ItemChange[] =
    older.title === newer.title
      ? []
      : [{ section: 'title', kind: 'changed', old: older.title, new: newer.title }];
  return [...title, ...ITEM_SECTIONS.flatMap((section) => compareSection(section, older, newer))];
}

interface Item {
  readonly index: number;
  readonly text: string;
  readonly key: string | undefined;
}

function compareSection(section: Section, older: Brief, newer: Brief): readonly ItemChange[] {
  const [olds, news] = [itemsOf(section, older), itemsOf(section, newer)];
  const partner = new Map<number, Item>();
  const left = new Set(olds);
  const pair = (isPair: (old: Item, one: Item) => boolean): void => {
    for (const one of news) {
      if (partner.has(one.index)) continue;
      const found = [...left].find((old) => isPair(old, one));
      if (!found) continue;
      partner.set(one.index, found);
      left.delete(found);
    }
  };
  pair((old, one) => old.text === one.text);
  pair((old, one) => one.key !== undefined && old.key === one.key);
  pairByWords(
    news.filter(({ index }) => !partner.has(index)),
    left,
    partner,
  );
  const changes = news.flatMap((one): ItemChange[] => {
    const old = partner.get(one.index);
    if (!old) return [{ section, kind: 'added', after: one.index, old: '', new: one.text }];
    if (old.text === one.text) return [];
    const kind = isAnswered(section, older, old.index, newer, one.index) ? 'answered' : 'changed';
    return [{ section, kind, before: old.index, after: one.index, old: old.text, new: one.text }];
  });
  const gone = [...left].map(
    ({ index, text }): ItemChange => ({
      section,
      kind: 'removed',
      before: index,
      old: text,
      new: '',
    }),
  );
  return [...changes, ...gone];
}

function itemsOf(section: Section, brief: Brief): readonly Item[] {
  // Where it is from is said by its anchors alone.
  const bare = { ...brief, sources: [] };
  return brief[section].map((_, index) => ({
    index,
    text: formatItem(bare, { section, index }),
    key: keyOf(section, brief, index),
  }));
}

/** What says that two items are the same one with changes. */
function keyOf(section: Section, brief: Brief, index: number): string | undefined {
  switch (section) {
    case 'figures': {
      const figure = brief.figures[index];
      return figure?.series ?? figure?.what.toLowerCase();
    }
    case 'people':
      return (brief.people[index]?.name ?? brief.people[index]?.org)?.toLowerCase();
    case 'questions':
      return brief.questions[index]?.question.toLowerCase();
    default:
      return undefined;
  }
}

/** Items with this share of their words in common are one item with changes. */
const ALIKE = 0.5;
/** Pairs that are compared word by word; briefs with more differ altogether. */
const MAX_PAIRS = 2500;

/** The most alike first. */
function pairByWords(news: readonly Item[], left: Set<Item>, partner: Map<number, Item>): void {
  if (news.length * left.size > MAX_PAIRS) return;
  const pairs = news
    .flatMap((one) => [...left].map((old) => ({ one, old, share: likeness(old.text, one.text) })))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share);
  for (const { one, old } of pairs) {
    if (partner.has(one.index) || !left.has(old)) continue;
    partner.set(one.index, old);
    left.delete(old);
  }
}

function likeness(one: string, other: string): number {
  const aligned = alignTokens(tokenise(one), tokenise(other)).filter(({ token }) => token.isWord);
  return aligned.filter(({ kind }) => kind === 'same').length / Math.max(1, aligned.length);
}

/** Whether an open question has been answered since. */
function isAnswered(
  section: Section,
  older: Brief,
  before: number,
  newer: Brief,
  after: number,
): boolean {
  if (section !== 'questions') return false;
  const [old, one] = [older.questions[before], newer.questions[after]];
  return old !== undefined && one !== undefined && isOpen(old) && one.status === 'answered';
}
