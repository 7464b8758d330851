/** Somebody whom an article names in full. */
export interface Introduction {
  /** Without titles: `Luke Pollard`. */
  readonly name: string;
  /** Of the paragraph that first has the whole name, from 1. */
  readonly paragraph: number;
  /** In the article's words, with its paragraph: `Armed Forces minister`. */
  readonly role?: { readonly words: string; readonly paragraph: number };
}
