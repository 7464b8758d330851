/** Takes out of the blocks of an article what is no part of it: the headline, lines about it, pointers, the end. */
import {
  endsArticle,
  isCredit,
  isPageLabel,
  isPointer,
  withoutBy,
} from '../../language/words/page-words.ts';
import type { PageBlock } from './blocks.ts';
import { isOfPictureDesk } from './picture-desks.ts';

export interface Known {
  readonly headline?: string;
  readonly authors: readonly string[];
}

export interface Pruned {
  readonly blocks: readonly PageBlock[];
  /** Before the byline, or beside it. */
  readonly standfirst: readonly PageBlock[];
  /** The name in the line that says who wrote it. */
  readonly byline?: string;
  /** How many lines were left out, beside the headline. */
  readonly dropped: number;
}

export function prune(blocks: readonly PageBlock[], known: Known): Pruned {
  const afterHeadline = withoutHeadline(untilEnd(blocks), known);
  const hasLinks = linkedShare(afterHeadline) > MANY_LINKS;
  const body = afterHeadline.filter((block) => !isFurniture(block, hasLinks));
  const { standfirst, rest } = splitHead(body, known);
  const kept = withoutTail(rest, known);
  const isHeadline = ({ text }: PageBlock): boolean => isSame(text, known.headline);
  const headlines = blocks.filter(isHeadline).length;
  const dropped = blocks.length - headlines - standfirst.length - kept.length;
  const byline = body
    .slice(0, HEAD)
    .map(nameInByline)
    .find((name) => name !== undefined);
  return {
    blocks: kept,
    standfirst,
    ...(byline !== undefined && { byline }),
    dropped: Math.max(0, dropped),
  };
}

const isSentence = (text: string): boolean => /[.!?…:;]["'”’»“)\]]*$/u.test(text.slice(-8));

const isLink = ({ text, linked }: PageBlock): boolean => linked > text.length * 0.8;

/** With a larger share of blocks that are links, the links are what the article is about: a list of offers. */
const MANY_LINKS = 0.25;

function linkedShare(blocks: readonly PageBlock[]): number {
  return blocks.filter((block) => isLink(block)).length / Math.max(1, blocks.length);
}

/** Lines that are longer are text, whatever they begin with; a pointer with a link may be longer than one without. */
const [LINE, POINTER, LINKED_POINTER] = [200, 160, 300];

function isFurniture(block: PageBlock, hasLinks: boolean): boolean {
  const { text, linked, kind, element } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (isPageLabel(text) && (kind !== 'item' || linked > 0)) return true;
  if (text.length < (linked > 0 ? LINKED_POINTER : POINTER) && isPointer(text)) return true;
  if (text.length < LINE && (isCredit(text) || isOfPictureDesk(text))) return true;
  if (kind === 'row' || element.name === 'blockquote') return false;
  return !hasLinks && isLink(block) && text.length < LINE && !isSentence(text);
}

/** The article ends before a heading such as “Related articles”, if little of its text is after it. */
function untilEnd(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const lengths = blocks.map((block) =>
    block.text.length < 100 || isLink(block) ? 0 : block.text.length,
  );
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [index, { text, kind, linked }] of blocks.entries()) {
    const isHeading =
      text.length < 60 &&
      kind !== 'item' &&
      (linked === 0 || kind === 'heading') &&
      !/[.!?;]$/.test(text);
    if (isHeading && before > total * BEFORE_END && endsArticle(text))
      return blocks.slice(0, index);
    before += lengths[index] ?? 0;
  }
  return blocks;
}

/** The share of the text that has to be before its end. */
const BEFORE_END = 0.7;

/** Blocks that are looked at for the headline. */
const HEAD = 12;

function withoutHeadline(blocks: readonly PageBlock[], { headline }: Known): readonly PageBlock[] {
  const at = blocks.slice(0, HEAD).findIndex(({ text }) => isSame(text, headline));
  return blocks.slice(at + 1).filter(({ text }) => !isSame(text, headline));
}

/** Takes lines about the article from its beginning: who wrote it and when. What stands before them is a standfirst. */
function splitHead(
  blocks: readonly PageBlock[],
  { authors }: Known,
): { readonly standfirst: readonly PageBlock[]; readonly rest: readonly PageBlock[] } {
  const isAbout = ({ text }: PageBlock): boolean =>
    text.length < 140 &&
    !/[.!?]["'”’»)]*$/u.test(text) &&
    (isByline(text, authors) || isDateline(text));
  const last = blocks.slice(0, HEAD).findLastIndex(isAbout);
  const before = blocks.slice(0, last + 1);
  const length = before.reduce((sum, { text }) => sum + text.length, 0);
  if (last === -1 || length > MAX_STANDFIRST) {
    const rest = blocks.filter((block, index) => index >= HEAD || !isAbout(block));
    return { standfirst: [], rest };
  }
  const standfirst = before.filter((block) => !isAbout(block) && isSentence(block.text));
  return { standfirst, rest: blocks.slice(last + 1) };
}

/** Characters of a standfirst. */
const MAX_STANDFIRST = 700;

function isByline(text: string, authors: readonly string[]): boolean {
  const bare = withoutBy(text);
  if (authors.some((name) => startsWithName(bare, name))) return true;
  return bare !== text && /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}\p{Lu}/u.test(bare) && text.length < 100;
}

/** `By Ann Bell, London`: the name alone. */
function nameInByline({ text }: PageBlock): string | undefined {
  const bare = withoutBy(text);
  if (bare === text || text.length > 100) return undefined;
  const [, name] =
    /^((?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}.’'-]+)(?=$|\s?[,|·•–—-]\s)/u.exec(bare) ?? [];
  return name;
}

function startsWithName(text: string, name: string): boolean {
  return name.length > 4 && text.slice(0, name.length).toLowerCase() === name.toLowerCase();
}

/** A line of little else than a day: with a year, and more digits than a sentence has. */
function isDateline(text: string): boolean {
  if (text.length > 120 || !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)) return false;
  const digits = text.match(/\d/g)?.length ?? 0;
  return digits >= 5 && digits > text.length / 9;
}

function withoutTail(blocks: readonly PageBlock[], { authors }: Known): readonly PageBlock[] {
  const isTail = (block: PageBlock): boolean => {
    const { text, kind } = block;
    if (kind === 'heading') return true;
    if (text.length < 600 && authors.some((name) => startsWithName(text, name))) return true;
    if (kind === 'paragraph' && text.length < 60 && !isSentence(text)) return true;
    return isLink(block) && text.length < LINE;
  };
  const end = blocks.findLastIndex((block) => !isTail(block)) + 1;
  // Where much would go, it is no end.
  return end < blocks.length * 0.7 ? blocks : blocks.slice(0, end);
}

function isSame(text: string, headline: string | undefined): boolean {
  return (
    headline !== undefined && text.length <= headline.length * 2 && plain(text) === plain(headline)
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
