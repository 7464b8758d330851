/**
 * Builds HTML in which no content can become markup: whatever is put into a template is escaped, unless a template made
 * it, and there is no other way to make markup. Attributes are always between double quotes.
 */
import { splitAddresses } from '../../text/safety/addresses.ts';

/** Markup; only templates make it. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }

  /** For the template tag only. */
  static of(strings: readonly string[], parts: readonly Part[]): Html {
    return new Html(strings.map((string, index) => string + markupOf(parts[index] ?? '')).join(''));
  }
}

/** What can be put into a template: text, markup, or lists of them. */
export type Part = string | number | Html | readonly Part[];

/** `html`<p>${text}</p>``. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return Html.of(strings, parts);
}

/** Nothing at all. */
export const NOTHING: Html = html``;

/** Days, times and ranges of numbers, which a browser would break at the hyphen. */
const HELD = /\d+(?:-\d+)+(?:T[\d:.+Z-]+)?/g;
/** Longer ones may have to be broken. */
const LONGEST_HELD = 20;

/** Text for reading, in which days and ranges are not broken over two lines. */
export function prose(text: string): Html {
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: held, index } of text.matchAll(HELD)) {
    if (held.length > LONGEST_HELD) continue;
    parts.push(text.slice(end, index), html`<span class="held">${held}</span>`);
    end = index + held.length;
  }
  return html`${parts}${text.slice(end)}`;
}

/** The same, with web addresses as links. */
export function linkedProse(text: string): Html {
  const parts = splitAddresses(text);
  return html`${parts.map((part) =>
    part.href === undefined ? prose(part.text) : link(part.href, part.text),
  )}`;
}

export function link(href: string, text: string): Html {
  return html`<a href="${href}" rel="noopener noreferrer">${text}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function markupOf(part: Part): string {
  if (part instanceof Html) return part.toString();
  if (typeof part === 'object') return part.map(markupOf).join('');
  return String(part).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
