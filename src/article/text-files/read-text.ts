/**
 * Makes the text of an article of the bytes of a file: decoded, and its lines joined to paragraphs where they were
 * broken at a width. Says what it has done. A page, a document or an image is refused, with what to do.
 */
import { counted } from '../../text/counted.ts';
import { decodeArticle } from './encoding.ts';
import { foreignBytes, foreignText } from './foreign-file.ts';
import { unwrap } from './hard-wraps.ts';

export type ArticleReading =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** What was done beside reading UTF-8, each completes “read as ”. */
      readonly readAs: readonly string[];
    }
  /** `found` completes “found ”. */
  | { readonly kind: 'fault'; readonly found: string; readonly help?: string };

/** `encodingGiven` is the label that a person gave for it. */
export function readArticle(bytes: Uint8Array, encodingGiven?: string): ArticleReading {
  const foreign = foreignBytes(bytes);
  if (foreign) return { kind: 'fault', ...foreign };
  const decoding = decodeArticle(bytes, encodingGiven);
  if (decoding.kind === 'fault') return decoding;
  const { text, encoding } = decoding;
  const page = foreignText(text);
  if (page) return { kind: 'fault', ...page };
  const unwrapped = unwrap(text);
  const readAs = encoding === undefined ? [] : [encoding];
  if (!unwrapped) return { kind: 'text', text, readAs };
  const { lines, paragraphs, mended } = unwrapped;
  const words = mended === 0 ? '' : `, ${counted(mended, 'broken word')} mended`;
  const joining = `${counted(lines, 'line')} joined to ${counted(paragraphs, 'paragraph')}`;
  return {
    kind: 'text',
    text: unwrapped.text,
    readAs: [...readAs, `hard-wrapped text: ${joining}${words}`],
  };
}
