/**
 * HTML put together so that nothing of the content can be markup: whatever is put into a template is text
 * and escaped, unless a template made it. There is no other way to make markup. Attributes stand between
 * double quotes, always.
 */

/** Markup, as only templates make it. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }

  /** For the template tag alone. */
  static of(strings: readonly string[], parts: readonly Part[]): Html {
    return new Html(strings.map((string, index) => string + markupOf(parts[index] ?? '')).join(''));
  }
}

/** What may stand in a template: text, markup, or several of either. */
export type Part = string | number | Html | readonly Part[];

/** `html`<p>${text}</p>``. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return Html.of(strings, parts);
}

/** Nothing at all. */
export const NOTHING: Html = html``;

/** Days, times and ranges of numbers, which a browser would break at their hyphens. */
const HELD = /\d+(?:-\d+)+(?:T[\d:.+Z-]+)?/g;
/** What is longer may have to be broken. */
const LONGEST_HELD = 20;

/** A text that is read: what would be two things on two lines stands on one. */
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
