/** Takes the articles to draft from out of a file or standard input. */

import { type DraftSource, MAX_DRAFTED } from '../../draft/draft.ts';
import type { ArticleFacts } from '../../intake/model/article.ts';
import { type IncomingArticle, readArticles } from '../../library/articles/read-articles.ts';
import { sha256 } from '../../library/files/read-file.ts';
import { readSourceBytes } from '../../library/sources/read-source-file.ts';
import { definedOnly } from '../../text/defined-only.ts';
import {
  type ArticleOptions,
  caveatsOf,
  chooseArticles,
  notesOf,
} from '../articles/choose-articles.ts';
import type { Io } from '../edge/io.ts';
import { givenBytes } from '../input/given-source.ts';

/** An article to draft from. */
export interface Taken {
  readonly source: DraftSource & { readonly sha256: string };
  /** The bytes of its text. */
  readonly bytes: Uint8Array;
  /** How it was read, and what was left out; each completes a line after the file’s name. */
  readonly notes: readonly string[];
}

export type Taking =
  | { readonly kind: 'taken'; readonly articles: readonly Taken[] }
  /** Unsanitised. */
  | { readonly kind: 'fault'; readonly reason: string };

/** `name` is a file, or `-` for standard input. */
export async function takeSources(name: string, options: ArticleOptions, io: Io): Promise<Taking> {
  const reading = await readArticles(givenBytes(name, io), io, options.encoding);
  if (reading.kind === 'fault') return { kind: 'fault', reason: reading.message };
  const chosen = chooseArticles(reading.articles, options);
  if (typeof chosen === 'string') return { kind: 'fault', reason: chosen };
  const articles: Taken[] = [];
  for (const [, article] of chosen) {
    const { bytes } = article;
    const text = readSourceBytes(bytes);
    if (text.kind === 'fault') return { kind: 'fault', reason: text.message };
    const caveats = caveatsOf(article);
    const source = {
      text: text.text,
      sha256: await sha256(bytes),
      ...factsOf(article),
      ...(caveats.length > 0 && { caveats }),
    };
    const isLong = text.text.length > MAX_DRAFTED;
    const notes = [
      ...text.readAs.map((as) => `read as ${as}`),
      ...notesOf(article),
      ...(isLong ? [`drafted from its first ${MAX_DRAFTED.toLocaleString('en')} characters`] : []),
    ];
    articles.push({ source, bytes, notes });
  }
  return { kind: 'taken', articles };
}

/** In the order of the format. */
function factsOf(article: IncomingArticle): ArticleFacts {
  const { headline, outlet, author, published, retrieved, url, language } = article;
  return {
    ...definedOnly({ headline, outlet, author, published, retrieved, url, language }),
  };
}
