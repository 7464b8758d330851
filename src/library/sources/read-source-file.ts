/** Reads the file of a source: in any encoding, with lines broken at a width joined to paragraphs. */
import { type ArticleReading, readArticle } from '../../article/text-files/read-text.ts';
import { type BytesReading, decodeText, readFileBytes } from '../files/read-file.ts';

/** A source's limit in bytes. */
export const MAX_SOURCE_BYTES = 4 * 1024 * 1024;

export type SourceFileReading =
  | (Extract<ArticleReading, { readonly kind: 'text' }> & {
      /** Hashes are made from these. */
      readonly bytes: Uint8Array;
    })
  | {
      readonly kind: 'fault';
      /** What was expected and found, and what to do; unsanitised. */
      readonly message: string;
      /** There is a file, and it is of a kind that is not read. */
      readonly isForeign: boolean;
    };

/** Of a folder that is given, only what is inside is read; without an encoding it is recognised. */
export function readSourceFile(
  path: string,
  {
    folder,
    encoding,
  }: { readonly folder?: string | undefined; readonly encoding?: string | undefined } = {},
): SourceFileReading {
  return readSource(readFileBytes(path, MAX_SOURCE_BYTES, folder), encoding);
}

/** The text of bytes that were read, or could not be. */
export function readSource(reading: BytesReading, encoding?: string): SourceFileReading {
  if (reading.kind === 'fault')
    return { kind: 'fault', message: reading.diagnostic.message, isForeign: false };
  return readSourceBytes(reading.bytes, encoding);
}

/** The bytes of a text, at most as many as a source may have. */
export function readSourceBytes(bytes: Uint8Array, encoding?: string): SourceFileReading {
  if (bytes.length > MAX_SOURCE_BYTES)
    return { kind: 'fault', message: 'expected at most 4 MiB, found more', isForeign: false };
  const article = readArticle(bytes, encoding);
  if (article.kind === 'text') return { ...article, bytes };
  const { found, help } = article;
  const utf8 = decodeText(bytes);
  // It says which byte is wrong.
  const message =
    encoding === undefined && help === undefined && utf8.kind === 'fault'
      ? utf8.diagnostic.message
      : `expected a text, found ${found}${help === undefined ? '' : `; ${help}`}`;
  return { kind: 'fault', message, isForeign: true };
}
