/** Which elements of a page are no part of its article: hidden ones, navigation, boxes, captions. */
import { isInline, NOT_TEXT } from '../markup/elements.ts';
import type { PageElement } from '../markup/page-tree.ts';

/**
 * `control` is what a page works with, `window` what stands before it, `box` what stands beside the article or between
 * its paragraphs.
 */
export type Furniture = 'hidden' | 'control' | 'window' | 'caption' | 'box' | 'comments';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const CONTROL_NAMES = words('nav footer menu form input label');
const CONTROL_ROLES = words('navigation menu menubar search toolbar tablist banner contentinfo');
const WINDOW_ROLES = words('alert alertdialog dialog');

/** Words of ids and class names, as developers of pages write them. */
const CONTROL = words(
  `nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumb crumbs footer toolbar share sharing shares
  sharebar social socials pagination pager paging login signin signup register print printer skip skiplink dropdown`,
);
const WINDOW = words('modal popup popover tooltip cookie cookies consent gdpr');
const BOX = words(
  `ad ads advert adverts advertisement advertising adsbygoogle sponsor sponsored sponsors promo promos promotion
  newsletter newsletters subscribe subscription related recommended recommendations recirc recirculation trending popular
  mostpopular mostread outbrain taboola zergnet sidebar aside rail teaser teasers widget widgets infobox inset pullquote
  disclaimer copyright tags tag taglist topics bio authorbio rating ratings readmore morefrom donate donation
  paywall upsell cta editsection navbox toc reflist noprint`,
);
const CAPTION = words(
  'caption captions figcaption credit credits photocredit wp-caption-text imagecaption',
);
const COMMENTS = words('comment comments commentlist disqus replies respond livefyre');

/** Text for those who hear a page, such as “opens in a new window”. */
const HEARD =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text)(?:$|[\s_-])/i;
/** How WordPress marks an article, with its categories and tags, which say nothing of what the element is. */
const POST = /(?:^|\s)(?:hentry|type-[a-z]+ .*status-[a-z]+)(?:\s|$)/;
/** How builders of pages call whatever they have placed. */
const PLACED = /\b(?:elementor|wp-block|wp)-widgets?\b|\belementor-widget(?=-)/g;

/** The words of an element’s id and class names: `wp-caption-text` has three. */
function classWords({ attributes }: PageElement): readonly string[] {
  const classes = attributes.get('class') ?? '';
  if (POST.test(classes)) return [];
  return `${classes} ${attributes.get('id') ?? ''}`
    .replace(PLACED, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

export function furnitureOf(element: PageElement): Furniture | undefined {
  const { name, attributes } = element;
  // Their classes say how the whole page stands: `modal-open`.
  if (name === 'html' || name === 'body') return undefined;
  // A word of a sentence can be a button that explains it.
  if (name === 'button' && element.parent?.name === 'p') return undefined;
  if (NOT_TEXT.has(name) || isHidden(element)) return 'hidden';
  if (name === 'figcaption') return 'caption';
  const role = attributes.get('role')?.toLowerCase() ?? '';
  if (CONTROL_NAMES.has(name) || CONTROL_ROLES.has(role)) return 'control';
  // What is behind an open window is hidden from those who hear a page; it may be all of it.
  if (attributes.get('aria-hidden') === 'true' || WINDOW_ROLES.has(role)) return 'window';
  if (name === 'aside' || role === 'complementary') return 'box';
  return byClass(element);
}

function byClass(element: PageElement): Furniture | undefined {
  const { name, attributes, parent } = element;
  const classes = attributes.get('class') ?? '';
  if (HEARD.test(classes)) return 'control';
  // The number of a note.
  if (name === 'sup' && /\b(?:reference|footnote|noteref)\b/i.test(classes)) return 'control';
  const found = classWords(element);
  if (found.some((word) => COMMENTS.has(word))) return 'comments';
  if (found.some((word) => CAPTION.has(word))) return 'caption';
  // Without such a word, a sentence would be another one.
  if (isInline(name) && parent?.name === 'p') return undefined;
  if (found.some((word) => WINDOW.has(word))) return 'window';
  if (found.some((word) => CONTROL.has(word))) return 'control';
  if (found.some((word) => BOX.has(word))) return 'box';
  return undefined;
}

function isHidden({ attributes }: PageElement): boolean {
  return (
    attributes.has('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get('style') ?? '')
  );
}

/** Elements that hold a picture, and may hold what stands under it. */
export function withImages(elements: readonly PageElement[]): ReadonlySet<PageElement> {
  const found = new Set<PageElement>();
  for (const image of elements) {
    if (!IMAGES.has(image.name)) continue;
    let at = image.parent;
    for (let level = 0; at && level < LEVELS && !found.has(at); level++) {
      if (CAPTIONED.has(at.name)) found.add(at);
      at = at.parent;
    }
  }
  return found;
}

const IMAGES = words('img picture video amp-img iframe svg');
const CAPTIONED = words('figure div center dl');
const LEVELS = 4;
