/** Which elements of a page are no part of its article: hidden ones, navigation, boxes, captions. */
import { NOT_TEXT } from '../markup/elements.ts';
import type { PageElement } from '../markup/page-tree.ts';

/** `control` is what a page works with, `box` what stands beside the article or between its paragraphs. */
export type Furniture = 'hidden' | 'control' | 'caption' | 'box' | 'comments';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const CONTROL_NAMES = words('nav footer menu form input label');
const CONTROL_ROLES = words(
  'navigation menu menubar search toolbar tablist banner contentinfo alert alertdialog dialog',
);

/** Words of ids and class names, as developers of pages write them. */
const CONTROL = words(
  `nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumb crumbs footer toolbar share sharing shares
  sharebar social socials pagination pager paging login signin signup register modal popup popover tooltip cookie cookies
  consent gdpr print printer skip skiplink dropdown`,
);
const BOX = words(
  `ad ads advert adverts advertisement advertising adsbygoogle sponsor sponsored sponsors promo promos promotion
  newsletter newsletters subscribe subscription related recommended recommendations recirc recirculation trending popular
  mostpopular mostread outbrain taboola zergnet sidebar aside rail teaser teasers widget widgets infobox inset pullquote
  disclaimer copyright tags tag taglist topics bio authorbio rating ratings readmore morefrom donate donation
  paywall upsell cta`,
);
const CAPTION = words(
  'caption captions figcaption credit credits photocredit wp-caption-text imagecaption',
);
const COMMENTS = words('comment comments commentlist disqus replies respond livefyre');

/** The words of an element’s id and class names: `wp-caption-text` has three. */
function classWords({ attributes }: PageElement): readonly string[] {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

export function furnitureOf(element: PageElement): Furniture | undefined {
  const { name, attributes } = element;
  if (NOT_TEXT.has(name) || isHidden(element)) return 'hidden';
  if (name === 'figcaption') return 'caption';
  const role = attributes.get('role')?.toLowerCase() ?? '';
  if (CONTROL_NAMES.has(name) || CONTROL_ROLES.has(role)) return 'control';
  if (name === 'aside' || role === 'complementary') return 'box';
  const found = classWords(element);
  if (found.some((word) => COMMENTS.has(word))) return 'comments';
  if (found.some((word) => CAPTION.has(word))) return 'caption';
  if (found.some((word) => CONTROL.has(word))) return 'control';
  if (found.some((word) => BOX.has(word))) return 'box';
  return undefined;
}

function isHidden({ attributes }: PageElement): boolean {
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
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
