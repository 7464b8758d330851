/**
 * What has changed from one brief to another, item by item. Items with the same text are the same; of the others those
 * belong together that have a key in common (a series, a name, the words of a question) or most of their words.
 */
import type { Brief, Source } from '../../brief/model/brief.ts';
import type { QuestionStatus } from '../../brief/model/field-values.ts';
import { ITEM_SECTIONS, type Section } from '../../brief/model/sections.ts';
import { sourceDetail, sourceHeading } from '../../brief/model/wording.ts';
import { alignTokens, tokenise } from '../../text/tokens.ts';
import { formatItem } from '../text/item-text.ts';

export type ChangeKind = 'added' | 'removed' | 'changed' | 'answered';

export interface ItemChange {
  readonly section: ComparedPart;
  readonly kind: ChangeKind;
  /** JSON Pointer into the older brief; absent where the item is added. */
  readonly before?: string;
  /** The same of the newer brief; absent where the item is removed. */
  readonly after?: string;
  /** The texts of the item; empty where there is none. */
  readonly old: string;
  readonly new: string;
}

/** What a brief says of itself, then its sections. */
export type ComparedPart = HeadField | 'sources' | Section;

type HeadField = 'title' | 'date' | 'tags' | 'prepared';

const HEAD: readonly (readonly [HeadField, (brief: Brief) => string | undefined])[] = [
  ['title', ({ title }) => title],
  ['date', ({ date }) => date],
  ['tags', ({ tags }) => tags.join(', ')],
  ['prepared', ({ prepared }) => [prepared?.by, prepared?.with].filter(Boolean).join(', with ')],
];

/** In the order of a brief; in each section, what is in the newer brief in its order, then what is gone. */
export function compareBriefs(older: Brief, newer: Brief): readonly ItemChange[] {
  return [
    ...HEAD.flatMap(([section, textOf]) =>
      compareTexts(section, textOf(older) ?? '', textOf(newer) ?? ''),
    ),
    ...compareItems('sources', older.sources.map(sourceItem), newer.sources.map(sourceItem)),
    ...ITEM_SECTIONS.flatMap((section) =>
      compareItems(section, itemsOf(section, older), itemsOf(section, newer)),
    ),
  ];
}

function compareTexts(section: HeadField, old: string, now: string): readonly ItemChange[] {
  if (old === now) return [];
  const kind = old === '' ? 'added' : now === '' ? 'removed' : 'changed';
  const path = `/${section}`;
  return [changed(section, kind, { path, text: old }, { path, text: now })];
}

/** An item as one text, with what the text does not show. */
interface Item {
  readonly path: string;
  readonly text: string;
  /** What says that two items are the same one with changes. */
  readonly key: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

function compareItems(
  section: ComparedPart,
  olds: readonly Item[],
  news: readonly Item[],
): readonly ItemChange[] {
  const partners = new Map<Item, Item>();
  const left = new Set(olds);
  const join = (one: Item, old: Item): void => {
    partners.set(one, old);
    left.delete(old);
  };
  const pair = (isPair: (old: Item, one: Item) => boolean): void => {
    for (const one of news) {
      const found = partners.has(one) ? undefined : [...left].find((old) => isPair(old, one));
      if (found) join(one, found);
    }
  };
  pair((old, one) => old.text === one.text && detailsOf(old, one).length === 0);
  pair((old, one) => old.text === one.text);
  pair((old, one) => one.key !== undefined && old.key === one.key);
  for (const { one, old } of byLikeness(
    news.filter((one) => !partners.has(one)),
    [...left],
  ))
    if (!partners.has(one) && left.has(old)) join(one, old);
  const changes = news.flatMap((one): ItemChange[] => {
    const old = partners.get(one);
    if (!old) return [changed(section, 'added', undefined, one)];
    const details = detailsOf(old, one);
    if (old.text === one.text && details.length === 0) return [];
    const shown = (item: Item): Item => ({
      ...item,
      text: [
        item.text.replace(/\.$/, ''),
        ...details.map((key) => `${key}: ${fieldText(item, key)}`),
      ].join('; '),
    });
    const isAnswered = OPEN.includes(old.fields.status) && one.fields.status === 'answered';
    return [changed(section, isAnswered ? 'answered' : 'changed', shown(old), shown(one))];
  });
  return [...changes, ...[...left].map((old) => changed(section, 'removed', old, undefined))];
}

type Shown = Pick<Item, 'path' | 'text'>;

function changed(
  section: ComparedPart,
  kind: ChangeKind,
  old: Shown | undefined,
  now: Shown | undefined,
): ItemChange {
  return {
    section,
    kind,
    ...(kind !== 'added' && old && { before: old.path }),
    ...(kind !== 'removed' && now && { after: now.path }),
    old: old?.text ?? '',
    new: now?.text ?? '',
  };
}

const OPEN: readonly unknown[] = ['open', 'partly'] satisfies readonly QuestionStatus[];

/** Fields that the text of an item does not show. */
const QUIET = [
  'context',
  'note',
  'exact',
  'series',
  'extent',
  'attribution',
  'answeredOn',
  'reviewed',
  'sha256',
  'file',
  'encoding',
  'skip',
];

/** The fields that differ and that no text shows. */
function detailsOf(old: Item, one: Item): readonly string[] {
  const keys = new Set([...Object.keys(old.fields), ...Object.keys(one.fields)]);
  const differing = [...keys].filter((key) => fieldText(old, key) !== fieldText(one, key));
  const quiet = differing.filter(
    (key) => QUIET.includes(key) && ![old, one].every((item) => isShown(item, key)),
  );
  return quiet.length === 0 && old.text === one.text ? differing : quiet;
}

/** Whether the text of an item has the words of a field, as that of a figure in short form has its `exact`. */
function isShown(item: Item, key: string): boolean {
  return item.text.toLowerCase().includes(fieldText(item, key).toLowerCase());
}

function fieldText({ fields }: Item, key: string): string {
  const value = fields[key];
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'none');
}

function itemsOf(section: Section, brief: Brief): readonly Item[] {
  // Where an item is from is said by its anchors alone.
  const bare = { ...brief, sources: [] };
  return brief[section].map((item, index) => ({
    path: `/${section}/${index}`,
    text: formatItem(bare, { section, index }),
    key: keyOf(section, brief, index),
    fields: { ...item },
  }));
}

function sourceItem(source: Source): Item {
  const { key } = source;
  return {
    path: key === undefined ? '/source' : `/sources/${key}`,
    text: `${sourceHeading(source)} ${sourceDetail(source)}`.trim(),
    key: key ?? 'source',
    fields: { ...source },
  };
}

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

/** Pairs of items that are one item with changes, the most alike first. */
function byLikeness(news: readonly Item[], olds: readonly Item[]) {
  if (news.length * olds.length > MAX_PAIRS) return [];
  return news
    .flatMap((one) => olds.map((old) => ({ one, old, share: likeness(old.text, one.text) })))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share);
}

function likeness(one: string, other: string): number {
  const aligned = alignTokens(tokenise(one), tokenise(other)).filter(({ token }) => token.isWord);
  return aligned.filter(({ kind }) => kind === 'same').length / Math.max(1, aligned.length);
}
