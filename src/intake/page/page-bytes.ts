/** Reads a page from its bytes, in the encoding that they are in. */
import { decodeArticle } from '../../article/text-files/encoding.ts';
import { counted } from '../../text/counted.ts';
import type { Intake } from '../model/article.ts';
import { readPage } from './read-page.ts';

/** A longer page has more in it than an article: pictures, as text. */
const MAX_BYTES = 16 * 1024 * 1024;

export async function readPageBytes(bytes: Uint8Array, encoding?: string): Promise<Intake> {
  if (bytes.length > MAX_BYTES) return { kind: 'fault', found: 'a page of more than 16 MiB' };
  const decoding = decodePage(bytes, encoding);
  if (decoding.kind === 'fault') return decoding;
  const reading = await readPage(decoding.text);
  if (reading.kind === 'fault') return reading;
  return { kind: 'articles', articles: [reading.article], readAs: decoding.readAs };
}

type PageText =
  | { readonly kind: 'text'; readonly text: string; readonly readAs: readonly string[] }
  | { readonly kind: 'fault'; readonly found: string };

/** A page of which a few characters are broken is read without them: they are seldom in the article. */
function decodePage(bytes: Uint8Array, given: string | undefined): PageText {
  const decoding = decodeArticle(bytes, given);
  if (decoding.kind === 'text') {
    const { text, encoding } = decoding;
    return { kind: 'text', text, readAs: encoding === undefined ? [] : [encoding] };
  }
  if (given !== undefined) return decoding;
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  if (broken > text.length / 1000 || text.includes('\0')) return decoding;
  return { kind: 'text', text, readAs: [`UTF-8 with ${counted(broken, 'broken character')}`] };
}
