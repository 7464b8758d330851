/** What the elements of HTML are: which have no end tag, which are lines of text, and what their start tags end. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const VOID = names(
  'area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr',
);

/** Their content is no text of the page. */
export const NOT_TEXT = names(
  `head title noscript template svg iframe object applet canvas audio video map datalist select textarea button progress meter dialog noframes noembed xmp plaintext rt rp rtc annotation`.replaceAll(
    /\s+/g,
    ' ',
  ),
);

/** They begin a line of their own; all others stand inside a line, also those that a page has made up. */
const BLOCKS = names(
  `#page html head title body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p pre search section summary table caption colgroup tbody td tfoot th thead tr ul noscript template`,
);

/** Whether an element stands inside a line. */
export function isInline(name: string): boolean {
  return !BLOCKS.has(name);
}

/** Elements whose start tag ends an open element of the same group. */
const SIBLINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: names('li'),
  dt: names('dt dd'),
  dd: names('dt dd'),
  td: names('td th'),
  th: names('td th'),
  tr: names('td th tr'),
  tbody: names('td th tr tbody thead tfoot'),
  tfoot: names('td th tr tbody thead tfoot'),
  option: names('option'),
  body: names('head'),
};

/** What an open element is not looked for beyond. */
const SCOPE = names('ul ol dl table html');

export function endedBy(name: string): ReadonlySet<string> | undefined {
  return SIBLINGS[name];
}

/** Whether an end tag of that name leaves an open element alone. */
export function isScope(open: string, closing: string): boolean {
  if (SCOPE.has(open)) return open !== closing;
  return (open === 'td' || open === 'th') && !/^t|^(?:body|html)$/.test(closing);
}
