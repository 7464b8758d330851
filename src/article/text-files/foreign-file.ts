/** Recognises files that hold an article in a form that is not read, and says how to make a text of them. */

export interface ForeignFile {
  /** Completes “found ”. */
  readonly found: string;
  readonly help: string;
}

const PDF: ForeignFile = {
  found: 'a PDF',
  help: 'take its text into the store: sitrep source add article.pdf',
};
const PAGE: ForeignFile = {
  found: 'an HTML page',
  help: 'take its text into the store: sitrep source add page.html',
};
const DOCUMENT: ForeignFile = {
  found: 'a document of a word processor, or an archive',
  help: 'take the text of a .docx into the store with sitrep source add; save others as plain text',
};
const IMAGE: ForeignFile = { found: 'an image', help: 'type what is in it as a text' };
const PACKED: ForeignFile = { found: 'a packed file', help: 'unpack it first' };

/** The first bytes of each kind of file, in hexadecimal digits. */
const BEGINNINGS: readonly (readonly [RegExp, ForeignFile])[] = [
  [/^(?:efbbbf)?(?:20|0a|0d)*255044462d/, PDF],
  // ZIP, RTF, older documents.
  [/^(?:504b0304|7b5c727466|d0cf11e0)/, DOCUMENT],
  // PNG, JPEG, GIF, WebP.
  [/^(?:89504e47|ffd8ff|474946383[79]61|52494646.{8}57454250)/, IMAGE],
  // gzip, bzip2, xz, Zstandard.
  [/^(?:1f8b08|425a683[1-9]314159|fd377a585a|28b52ffd)/, PACKED],
];

export function foreignBytes(bytes: Uint8Array): ForeignFile | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 64)).toString('hex');
  return BEGINNINGS.find(([pattern]) => pattern.test(beginning))?.[1];
}

/** A page, not a text that only mentions tags: its first ink is a tag of a page. */
const PAGE_TAG =
  /^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s|\uFEFF)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|script|h[1-6])\b[^>]*>/i;

export function foreignText(text: string): ForeignFile | undefined {
  return PAGE_TAG.test(text.slice(0, 4096)) ? PAGE : undefined;
}
