/** What the elements of HTML are: which have no end tag, which are lines of text, and what their start tags end. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const VOID = names(
  'area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr',
);

/** Their content is no text of the page. */
export const NOT_TEXT = names(
  `head title noscript template svg math iframe object applet canvas audio video map datalist select textarea button progress meter dialog noframes noembed xmp plaintext`.replaceAll(
    /\s+/g,
    ' ',
  ),
);

/** They stand inside a line of text; all others begin a line of their own. */
const INLINE = names(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt rtc ruby s
  samp small span strike strong sub sup time tt u var wbr img picture source br amp-img`.replaceAll(
    /\s+/g,
    ' ',
  ),
);

/** Whether an element stands inside a line. Elements that nobody knows are blocks if they have a hyphen in their names. */
export function isInline(name: string): boolean {
  return INLINE.has(name);
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
