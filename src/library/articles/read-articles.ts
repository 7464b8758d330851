/** Reads the articles in a file that an analyst brings, or in standard input, with the text of each for the store. */
import { kindOf } from '../../intake/kinds.ts';
import { sourceTextOf, type TakenArticle } from '../../intake/model/article.ts';
import { takeIn } from '../../intake/take-in.ts';
import type { Invocation } from '../briefs/library.ts';
import type { BytesReading } from '../files/read-file.ts';
import { readSourceBytes, type SourceFileReading } from '../sources/read-source-file.ts';
import { pdfText } from './pdf-text.ts';

/** A page that was saved with its pictures has more than its article. */
export const MAX_ARTICLE_BYTES = 32 * 1024 * 1024;

export interface IncomingArticle extends TakenArticle {
  /** What goes into the store: of a text the very bytes, where they are recognised again; of all else UTF-8. */
  readonly bytes: Uint8Array;
}

export type ArticlesReading =
  | {
      readonly kind: 'articles';
      /** At least one. */
      readonly articles: readonly IncomingArticle[];
      /** How they were read, where that was no plain UTF-8; each completes “read as ”. */
      readonly readAs: readonly string[];
    }
  /** What was expected and found, and what to do; unsanitised. */
  | { readonly kind: 'fault'; readonly message: string };

/** `read` gives at most so many bytes; without an encoding that of a text or page is recognised. */
export async function readArticles(
  read: (limit: number) => BytesReading | Promise<BytesReading>,
  { env }: Pick<Invocation, 'env'>,
  encoding?: string,
): Promise<ArticlesReading> {
  const reading = await read(MAX_ARTICLE_BYTES);
  if (reading.kind === 'fault') return { kind: 'fault', message: reading.diagnostic.message };
  const { bytes } = reading;
  if (bytes.length === 0) return { kind: 'fault', message: 'expected a text, found an empty file' };
  const isText = kindOf(bytes).kind === 'text';
  const text = isText ? readSourceBytes(bytes, encoding) : undefined;
  if (text?.kind === 'fault') return { kind: 'fault', message: text.message };
  const intake = await takeIn(bytes, (pdf) => pdfText(pdf, env), encoding);
  if (intake.kind === 'fault') {
    const help = intake.help === undefined ? '' : `; ${intake.help}`;
    return { kind: 'fault', message: `expected an article, found ${intake.found}${help}` };
  }
  const articles = intake.articles.map((article) => ({
    ...article,
    bytes: text === undefined ? Buffer.from(sourceTextOf(article)) : storedBytes(text, encoding),
  }));
  return { kind: 'articles', articles, readAs: intake.readAs };
}

/** Nobody says the encoding again where a text is read from the store. */
function storedBytes(
  { bytes, text }: Extract<SourceFileReading, { readonly kind: 'text' }>,
  encoding: string | undefined,
): Uint8Array {
  return encoding === undefined ? bytes : Buffer.from(text);
}
