/**
 * Makes a tree of an HTML page, with limits that no honest page reaches: what is nested deeper becomes a child of the
 * deepest element, as in browsers, and a page with too many elements is refused.
 */
import { endedBy, isInline, isScope, VOID } from './elements.ts';
import { readTags } from './read-tags.ts';

export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent?: PageElement;
  readonly children: (PageElement | string)[];
}

export interface PageTree {
  readonly root: PageElement;
  /** All elements, in the order of the page. */
  readonly elements: readonly PageElement[];
  /** The scripts that hold data about the page, as written. */
  readonly data: readonly string[];
}

const MAX_DEPTH = 400;
const MAX_ELEMENTS = 300_000;
/** Characters of such scripts. */
const MAX_DATA = 2_000_000;

const WANTED = new Set(
  `id class itemprop itemtype role aria-hidden aria-label hidden style property name content http-equiv href rel
  datetime type lang title data-testid data-component`.split(/\s+/),
);

/** Undefined where the page has more elements than are read. */
export function readPageTree(html: string): PageTree | undefined {
  const root: PageElement = { name: '#page', attributes: new Map(), children: [] };
  const open: PageElement[] = [root];
  const counts = new Map<string, number>();
  /** Elements that are open and too deep to be in the tree. */
  const deeper = new Map<string, number>();
  const elements: PageElement[] = [];
  const data: string[] = [];
  let [isTooLarge, dataLength] = [false, 0];
  /** The text of the script or style sheet that is being read. */
  let script: string | undefined;
  let isData = false;

  const top = (): PageElement => open.at(-1) ?? root;
  const pop = (length: number): void => {
    while (open.length > length) {
      const { name } = open.pop() ?? root;
      counts.set(name, (counts.get(name) ?? 1) - 1);
    }
  };
  const endSiblings = (names: ReadonlySet<string>): void => {
    for (let at = open.length - 1; at > 0; at--) {
      const name = open[at]?.name ?? '';
      if (names.has(name)) pop(at);
      else if (isScope(name, '')) return;
    }
  };
  const endParagraph = (): void => {
    for (let at = open.length - 1; at > 0; at--) {
      const name = open[at]?.name ?? '';
      if (name === 'p') pop(at);
      if (!isInline(name)) return;
    }
  };

  const isOpen = (name: string): boolean => (counts.get(name) ?? 0) > 0;
  const end = (name: string): void => {
    for (let at = open.length - 1; at > 0; at--) {
      const found = open[at]?.name ?? '';
      if (found === name) pop(at);
      if (found === name || isScope(found, name) || (isInline(name) && !isInline(found))) return;
    }
  };

  readTags(
    html,
    {
      open: (name, attributes) => {
        if (elements.length >= MAX_ELEMENTS) {
          isTooLarge = true;
          return false;
        }
        if (name === 'script' || name === 'style') {
          script = '';
          isData = /\bld\+json\b/i.test(attributes.get('type') ?? '');
          return true;
        }
        const ended = endedBy(name);
        if (ended) endSiblings(ended);
        if (!isInline(name)) endParagraph();
        if (name === 'a' && isOpen('a')) end('a');
        const element: PageElement = { name, attributes, parent: top(), children: [] };
        top().children.push(element);
        elements.push(element);
        if (VOID.has(name)) return true;
        if (open.length >= MAX_DEPTH) {
          deeper.set(name, (deeper.get(name) ?? 0) + 1);
          return true;
        }
        open.push(element);
        counts.set(name, (counts.get(name) ?? 0) + 1);
        return true;
      },
      close: (name) => {
        if (script !== undefined) {
          if (isData) data.push(script);
          script = undefined;
          return;
        }
        const more = deeper.get(name) ?? 0;
        if (more > 0) deeper.set(name, more - 1);
        else if (isOpen(name)) end(name);
      },
      text: (text) => {
        if (script !== undefined) {
          if (isData && dataLength < MAX_DATA) script += text;
          dataLength += isData ? text.length : 0;
          return;
        }
        const { children } = top();
        const last = children.length - 1;
        const before = children[last];
        if (typeof before === 'string') children[last] = before + text;
        else children.push(text);
      },
    },
    WANTED,
  );
  return isTooLarge ? undefined : { root, elements, data };
}

/** The text of an element, with single spaces. */
export function textIn(element: PageElement): string {
  const pieces: string[] = [];
  const visit = ({ name, children }: PageElement): void => {
    if (!isInline(name)) pieces.push(' ');
    for (const child of children) {
      if (typeof child === 'string') pieces.push(child);
      else visit(child);
    }
    if (name === 'br' || !isInline(name)) pieces.push(' ');
  };
  visit(element);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** Whether an element is another one, or in it. */
export function within(element: PageElement, around: PageElement): boolean {
  for (let at: PageElement | undefined = element; at; at = at.parent)
    if (at === around) return true;
  return false;
}
