/** Reads the file of a source: in any encoding, with lines broken at a width joined to paragraphs. */
import { type ArticleReading, readArticle } from '../../article/text-files/read-text.ts';
import {
  type BytesReading,
  decodeText,
  readFileBytes,
  readStreamBytes,
} from '../files/read-file.ts';

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

/** Of a folder that is given, only what is inside is read. */
export function readSourceFile(path: string, folder?: string): SourceFileReading {
  return read(readFileBytes(path, MAX_SOURCE_BYTES, folder));
}

export async function readSourceStream(
  stream: AsyncIterable<Uint8Array>,
): Promise<SourceFileReading> {
  return read(await readStreamBytes(stream, MAX_SOURCE_BYTES));
}

function read(reading: BytesReading): SourceFileReading {
  if (reading.kind === 'fault')
    return { kind: 'fault', message: reading.diagnostic.message, isForeign: false };
  return readSourceBytes(reading.bytes);
}

/** The bytes of a text, at most as many as a source may have. */
export function readSourceBytes(bytes: Uint8Array): SourceFileReading {
  if (bytes.length > MAX_SOURCE_BYTES)
    return { kind: 'fault', message: 'expected at most 4 MiB, found more', isForeign: false };
  const article = readArticle(bytes);
  if (article.kind === 'text') return { ...article, bytes };
  const { found, help } = article;
  const utf8 = decodeText(bytes);
  // It says which byte is wrong.
  const message =
    help === undefined && utf8.kind === 'fault'
      ? utf8.diagnostic.message
      : `expected a text, found ${found}${help === undefined ? '' : `; ${help}`}`;
  return { kind: 'fault', message, isForeign: true };
}
