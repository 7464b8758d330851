/** What a page says of its article, in JSON-LD, in its `meta` elements, or to its reader: headline, author, day. */

import { withoutBy } from '../../language/words/page-words.ts';
import { definedOnly } from '../../text/defined-only.ts';
import { type PageElement, type PageTree, textIn } from '../markup/page-tree.ts';
import type { ArticleFacts } from '../model/article.ts';
import { readDay } from './days.ts';
import { type LinkedArticle, linkedArticle } from './linked-data.ts';

export interface PageFacts extends ArticleFacts {
  readonly authors: readonly string[];
  /** What JSON-LD has of the article. */
  readonly linked?: LinkedArticle;
}

export async function pageFacts(tree: PageTree): Promise<PageFacts> {
  const linked = linkedArticle(tree.data);
  const meta = metaOf(tree.elements);
  const authors = authorsOf(tree, meta, linked);
  const outlet = linked?.outlet ?? meta('og:site_name', 'application-name', 'dc.publisher');
  const headline = headlineOf(tree, meta, linked?.headline, outlet);
  const published = await dayOf(tree, meta, linked);
  const url = addressOf(tree, meta, linked?.url);
  const language = languageOf(tree, meta, linked?.language);
  return {
    authors,
    ...(linked && { linked }),
    ...(headline !== undefined && { headline }),
    ...(authors.length > 0 && { author: authors.join(', ') }),
    ...(outlet !== undefined && { outlet: clean(outlet) }),
    ...definedOnly({ published, url, language }),
  };
}

type Meta = (...names: readonly string[]) => string | undefined;

/** The content of the first of some `meta` elements that the page has. */
function metaOf(elements: readonly PageElement[]): Meta {
  const values = new Map<string, string>();
  for (const { name, attributes } of elements) {
    if (name !== 'meta') continue;
    const key = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop'))
      ?.trim()
      .toLowerCase();
    const content = attributes.get('content')?.trim();
    if (key !== undefined && content && !values.has(key)) values.set(key, content);
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined);
}

/** What is longer is cut: no name or headline is. */
const MAX_CLEANED = 2000;

/** Text of a page may have entities twice: in the page, and in what it was made from. */
function clean(text: string): string {
  return text
    .slice(0, MAX_CLEANED)
    .replace(/&(?:amp|#0*38);/g, '&')
    .replace(/&(?:quot|#0*34);/g, '"')
    .replace(/&(?:#0*39|apos|rsquo|#8217);/g, '’')
    .replace(/&nbsp;/g, ' ')
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Elements of a kind that are looked at. */
const MAX_LOOKED_AT = 12;
/** A headline is no longer. */
const MAX_HEADLINE = 400;

function headlineOf(
  { elements }: PageTree,
  meta: Meta,
  linked: string | undefined,
  outlet: string | undefined,
): string | undefined {
  const title = elements.find(({ name }) => name === 'title');
  const page = clean(title ? textIn(title) : '');
  const shown = elements
    .filter(({ name, attributes }) => name === 'h1' || attributes.get('itemprop') === 'headline')
    .slice(0, MAX_LOOKED_AT)
    .map((element) => clean(textIn(element)))
    .filter((text) => text.length > 8 && text.length <= MAX_HEADLINE && text !== outlet);
  const said = [
    linked,
    meta('og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'),
    page,
  ]
    .filter((text) => text !== undefined)
    .map((text) => withoutOutlet(clean(text), outlet));
  // The one that the reader sees, where it is the one that the page says.
  const agreed = shown.find((text) => said.some((other) => isAlike(text, other)));
  const [first] = said.filter((text) => text !== '');
  const chosen = agreed ?? (shown.length === 1 ? shown[0] : undefined) ?? first ?? shown[0];
  return chosen?.slice(0, MAX_HEADLINE);
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function isAlike(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)];
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a) || b.includes(a));
}

/** `Port closed | The Lantern`: what is after the last bar, or is the outlet’s name, is no part of the headline. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const [, before = '', sign = '', after = ''] =
    /^(.{12,}?) ([|·»–—-]) ([^|·»–—]{2,60})$/u.exec(title.slice(0, MAX_HEADLINE)) ?? [];
  if (before === '') return title;
  const isOutlet = outlet !== undefined && letters(after).includes(letters(outlet).slice(0, 12));
  return isOutlet || (sign !== '-' && sign !== '–' && sign !== '—') ? before : title;
}

const MAX_AUTHORS = 8;

function authorsOf(
  tree: PageTree,
  meta: Meta,
  linked: LinkedArticle | undefined,
): readonly string[] {
  const said = linked?.authors ?? [];
  const named =
    said.length > 0
      ? said
      : [
          meta(
            'author',
            'article:author',
            'parsely-author',
            'dc.creator',
            'sailthru.author',
            'byl',
          ) ?? shownAuthor(tree),
        ];
  const names = named
    .map((name) => withoutBy(clean(name ?? '')))
    .filter((name) => name.length > 1 && name.length < 120 && !/^https?:|@|[{}]/.test(name));
  return [...new Set(names)].slice(0, MAX_AUTHORS);
}

function shownAuthor({ elements }: PageTree): string | undefined {
  const isAuthor = ({ attributes }: PageElement): boolean =>
    attributes.get('rel') === 'author' ||
    /^(?:author|byline)/.test(attributes.get('itemprop') ?? '') ||
    /(?:^|[\s_-])(?:byline|author)(?:[_-]{1,2}name)?(?:$|\s)/i.test(attributes.get('class') ?? '');
  const texts = elements
    .filter(isAuthor)
    .slice(0, MAX_LOOKED_AT)
    .filter((element) => !isOfComments(element))
    .map((element) => clean(textIn(element)));
  return texts.find(
    (text) => /^\P{L}*\p{Lu}/u.test(text) && text.length < 80 && !/\d{4}/.test(text),
  );
}

/** Those who comment have names too, and are asked for them. */
function isOfComments(element: PageElement): boolean {
  for (let at: PageElement | undefined = element; at; at = at.parent)
    if (at.name === 'form' || /comment|respond/i.test(at.attributes.get('class') ?? ''))
      return true;
  return false;
}

async function dayOf(
  { elements }: PageTree,
  meta: Meta,
  linked: LinkedArticle | undefined,
): Promise<string | undefined> {
  const said = [
    linked?.published,
    meta(
      'article:published_time',
      'og:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publish-date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'date',
    ),
  ];
  for (const element of elements) {
    const property = element.attributes.get('itemprop')?.toLowerCase();
    if (
      property === 'datepublished' ||
      (element.name === 'time' && element.attributes.has('datetime'))
    )
      said.push(
        element.attributes.get('datetime') ?? element.attributes.get('content') ?? textIn(element),
      );
    if (said.length > 4) break;
  }
  for (const text of said) {
    const day = text === undefined ? undefined : await readDay(text);
    if (day !== undefined) return day;
  }
  const shown = elements.find(({ attributes }) =>
    /(?:^|[\s_-])(?:date|published|timestamp|dateline)(?:$|[\s_-])/i.test(
      attributes.get('class') ?? '',
    ),
  );
  return shown && readDay(textIn(shown));
}

function addressOf(
  { elements }: PageTree,
  meta: Meta,
  linked: string | undefined,
): string | undefined {
  const canonical = elements.find(
    ({ name, attributes }) =>
      name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical',
  );
  return [canonical?.attributes.get('href'), meta('og:url'), linked]
    .map((address) => address?.trim())
    .find((address) => address !== undefined && isAddress(address));
}

export function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) && text.length <= 2000;
}

function languageOf(
  { elements }: PageTree,
  meta: Meta,
  linked: string | undefined,
): string | undefined {
  const page = elements.find(({ name }) => name === 'html')?.attributes.get('lang');
  return [linked, page, meta('og:locale', 'content-language', 'language', 'dc.language')]
    .map((tag) => tag?.trim().replaceAll('_', '-'))
    .find((tag) => tag !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(tag));
}
