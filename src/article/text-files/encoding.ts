/**
 * Finds out in which encoding the bytes of a text are, and decodes them: by a byte-order mark, as UTF-16 by its
 * zero bytes, as UTF-8, by a `charset=` in the first lines (as mail has it), else by how the letters look. Bytes
 * that are mostly UTF-8 are a damaged text, which is refused: another encoding would turn its letters into others.
 */
import { decodeWindows1252 } from './windows-1252.ts';

export type Decoding =
  /** `encoding` is absent for UTF-8. */
  | { readonly kind: 'text'; readonly text: string; readonly encoding?: string }
  | { readonly kind: 'fault'; readonly found: string };

/** Whether a label, such as `latin1` or `cp1251`, is that of an encoding that is read (WHATWG Encoding Standard). */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** Labels that a misspelt one is compared with. */
export const ENCODINGS = [
  'utf-8 utf-16le utf-16be latin1 koi8-r koi8-u macintosh gb18030 gbk big5 shift_jis euc-jp euc-kr ibm866'.split(
    ' ',
  ),
  Array.from({ length: 9 }, (_, index) => `windows-125${index}`),
  Array.from({ length: 16 }, (_, index) => `iso-8859-${index + 1}`),
].flat();

/** How much is looked at for a declaration, or for zero bytes. */
const LOOKED_AT = 4096;

/** `declared` is the label that a person gave; then nothing is guessed. */
export function decodeArticle(bytes: Uint8Array, declared?: string): Decoding {
  if (declared !== undefined) {
    const text = isEncoding(declared) ? decodeAs(bytes, declared) : undefined;
    return text === undefined
      ? { kind: 'fault', found: `bytes that are not ${declared}, the encoding that was given` }
      : { kind: 'text', text, encoding: `${declared}, as given` };
  }
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked !== undefined) return decoded(bytes, marked, NAMES[marked] ?? marked);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== undefined) return { kind: 'text', text: utf8 };
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (isBinary(plain)) return { kind: 'fault', found: 'a file that is not text' };
  if (isMostlyUtf8(plain)) return { kind: 'fault', found: 'UTF-8 with broken characters' };
  const itsOwn = declaredIn(plain);
  if (itsOwn !== undefined) return decoded(bytes, itsOwn, `${itsOwn}, as it declares`);
  const label = guessed(bytes, plain);
  return decoded(bytes, label, nameOf(label, plain));
}

const NAMES: Readonly<Record<string, string>> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1250': 'Windows-1250',
  'windows-1251': 'Windows-1251',
  'windows-1252': 'Windows-1252',
  'iso-8859-2': 'ISO-8859-2',
  'iso-8859-5': 'ISO-8859-5',
  'iso-8859-15': 'ISO-8859-15',
  'koi8-r': 'KOI8-R',
};

function decoded(bytes: Uint8Array, label: string, encoding: string): Decoding {
  const text = decodeAs(bytes, label);
  if (text === undefined) return { kind: 'fault', found: `broken ${NAMES[label] ?? label}` };
  return encoding.toLowerCase() === 'utf-8'
    ? { kind: 'text', text }
    : { kind: 'text', text, encoding };
}

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function byMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 of a Latin text has a zero in nearly every second byte, and none in between. */
function byZeros(bytes: Uint8Array): string | undefined {
  const seen = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  for (const [index, byte] of seen.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = seen.length * 0.3;
  if (odd > 1 && odd > many && even < odd / 20) return 'utf-16le';
  return even > 1 && even > many && odd < even / 20 ? 'utf-16be' : undefined;
}

/** Control characters that no text has. */
function isBinary(plain: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  const controls = plain.match(/[\0-\x08\x0E-\x1A\x1C-\x1F]/g)?.length ?? 0;
  return controls > plain.length / 200;
}

/** Whether more of the bytes above ASCII make up characters of UTF-8 than stand alone. */
function isMostlyUtf8(plain: string): boolean {
  const sequence = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}/g;
  const characters = plain.match(sequence)?.length ?? 0;
  const alone = plain.replace(sequence, '').match(/[\x80-\xFF]/g)?.length ?? 0;
  return characters > 0 && characters >= alone;
}

/** The label of a declared encoding that is known; undefined where there is none, or it cannot be true. */
function declaredIn(plain: string): string | undefined {
  const [, , label = ''] =
    /\b(charset|coding)\s*[=:]\s*["']?([A-Za-z0-9._-]+)/i.exec(plain.slice(0, LOOKED_AT)) ?? [];
  try {
    const { encoding } = new TextDecoder(label || 'utf-8');
    return /^utf-/.test(encoding) ? undefined : label;
  } catch {
    return undefined;
  }
}

/** With more bytes above ASCII than this share, the letters are not Latin. */
const CYRILLIC_SHARE = 0.3;

function guessed(bytes: Uint8Array, plain: string): string {
  const sample = aroundHighBytes(bytes);
  const isLatin = shareOfHighBytes(bytes) < CYRILLIC_SHARE;
  const candidates = isLatin
    ? ['windows-1252', 'windows-1250', 'iso-8859-2']
    : ['windows-1251', 'koi8-r', 'iso-8859-5'];
  const scored = candidates.map((label) => {
    const text = decodeAs(sample, label) ?? '';
    return { label, score: isLatin ? latinScore(text) : russianScore(text) };
  });
  // The first of equals: the most frequent encoding comes first.
  const best = scored.reduce((one, other) => (other.score > one.score + CLEARLY ? other : one));
  return best.label === 'windows-1252' && !/[\x80-\x9F]/.test(plain) && plain.includes('\xA4')
    ? 'iso-8859-15'
    : best.label;
}

/** Among the bytes that are no white space or control characters. */
function shareOfHighBytes(bytes: Uint8Array): number {
  let [high, inked] = [0, 0];
  for (const byte of bytes) {
    if (byte > 0x20) inked++;
    if (byte > 0x7f) high++;
  }
  return high / Math.max(1, inked);
}

/** Bytes above ASCII that are looked at; each with its neighbours. */
const MAX_SAMPLE = 6000;

function aroundHighBytes(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let taken = -1;
  for (let at = 0; at < bytes.length && sample.length < MAX_SAMPLE; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if (taken < at - 2) sample.push(SPACE);
    for (let near = Math.max(taken + 1, at - 1); near <= at + 1; near++)
      sample.push(bytes[near] ?? SPACE);
    taken = at + 1;
  }
  return Uint8Array.from(sample);
}

const SPACE = 0x20;

/** By how much a rarer encoding has to be better. */
const CLEARLY = 0.05;

/** The share of characters above ASCII that stand as they should: letters beside letters, signs not between them. */
function latinScore(text: string): number {
  const all = text.match(/[^\0-\x7F]/g)?.length ?? 1;
  const letters = text.match(/(?<=\p{L})\p{Ll}|\p{L}(?=\p{Ll})/gu) ?? [];
  const sound = letters.filter((letter) => letter > '\x7F').length;
  const signs = text.match(/[\u2018-\u201E\u2013\u2014\u2026\u20AC£§°«»\u00A0]/g)?.length ?? 0;
  return (sound + signs) / all;
}

/** The share of the most frequent letters of Russian, in lower case. */
function russianScore(text: string): number {
  return (text.match(/[оеаинтсрвл]/g)?.length ?? 0) / Math.max(1, text.length);
}

/** ISO-8859-1 has the letters of Windows-1252, but no curly marks. */
function nameOf(label: string, plain: string): string {
  if (label === 'windows-1252' && !/[\x80-\x9F]/.test(plain)) return 'ISO-8859-1';
  return NAMES[label] ?? label;
}
