/** The words of one language by which the furniture of a page is known: what stands on it beside the article. */
import type { Pattern } from './pattern.ts';

export interface PageWords {
  /** A line of nothing else: `Advertisement`, `Share this article`, `Comments`. */
  readonly labels: readonly Pattern[];
  /** What a line begins with that leads elsewhere or asks for something: `Read more`, `Sign up`. */
  readonly pointers: readonly Pattern[];
  /** What a heading begins with after which no article goes on: `Related articles`, `About the author`. */
  readonly endings: readonly Pattern[];
  /** What the line under a picture begins or ends with, before or after a name: `Photo by`, `Photograph:`. */
  readonly credits: readonly Pattern[];
  /** What a page says in place of the rest of an article: `Subscribe to read on`. */
  readonly paywall: readonly Pattern[];
  readonly archive?: ArchiveWords;
  /** What stands before an author’s name: `By`. */
  readonly by: readonly Pattern[];
}

/** Lines that press archives put into the documents that they export. */
export interface ArchiveWords {
  /** After an article, before the next one: `End of Document`. */
  readonly ends: readonly Pattern[];
  /** Names of fields. */
  readonly headline: readonly Pattern[];
  readonly author: readonly Pattern[];
  /** What the text begins after. */
  readonly body: readonly Pattern[];
  /** What the text ends before. */
  readonly end: readonly Pattern[];
  /** Other fields. */
  readonly other: readonly Pattern[];
}
