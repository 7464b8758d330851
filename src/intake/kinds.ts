/** Recognises what kind of file holds an article, by its content: names may be wrong, and standard input has none. */
import { type ForeignFile, foreignBytes, foreignText } from '../article/text-files/foreign-file.ts';

export type FileKind = 'text' | 'page' | 'mail' | 'docx' | 'pdf';

export type Recognised = { readonly kind: FileKind } | ({ readonly kind: 'foreign' } & ForeignFile);

/** Bytes that are looked at. */
const LOOKED_AT = 64 * 1024;

export function kindOf(bytes: Uint8Array): Recognised {
  const start = latin1(bytes.subarray(0, LOOKED_AT));
  if (/^(?:\xEF\xBB\xBF)?\s{0,1024}%PDF-/.test(start)) return { kind: 'pdf' };
  if (start.startsWith('PK\x03\x04') && isDocx(bytes)) return { kind: 'docx' };
  if (start.startsWith('bplist00')) return { kind: 'foreign', ...WEB_ARCHIVE };
  const foreign = foreignBytes(bytes);
  if (foreign) return { kind: 'foreign', ...foreign };
  if (isMail(start)) return { kind: 'mail' };
  const text = isUtf16(bytes)
    ? start.replaceAll('\0', '').slice(2)
    : start.replace(/^\xEF\xBB\xBF/, '');
  return { kind: foreignText(text) ? 'page' : 'text' };
}

const WEB_ARCHIVE: ForeignFile = {
  found: 'a web archive of Safari',
  help: 'save the page as page source',
};

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The list of a ZIP file’s members is at its end. */
function isDocx(bytes: Uint8Array): boolean {
  const end = latin1(bytes.subarray(Math.max(0, bytes.length - LOOKED_AT)));
  return end.includes('word/document.xml');
}

/**
 * Whether a text begins with the head of a mail as programs send it, with its MIME version or id. A text that only
 * has `From:` and `Subject:` on top was copied by a person, and is read as it stands.
 */
function isMail(start: string): boolean {
  const [head = ''] = start.replace(/^From [^\n]*\n/, '').split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/);
  if (!lines.every((line) => /^(?:[!-9;-~]{1,70}:|[ \t])/.test(line))) return false;
  const names = new Set(lines.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()));
  const isSent = ['mime-version', 'message-id', 'content-type', 'received'].some((name) =>
    names.has(name),
  );
  return isSent && ['from', 'subject', 'date', 'to'].some((name) => names.has(name));
}
