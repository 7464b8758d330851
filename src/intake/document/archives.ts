/**
 * Splits the export of a press archive into its articles, and takes the lines about each article from its beginning
 * and end. A document that is no such export is one article.
 */

import {
  type ArchiveField,
  archiveField,
  endsDocument,
} from '../../language/words/archive-words.ts';
import { definedOnly } from '../../text/defined-only.ts';
import type { DocumentParagraph } from './paragraphs.ts';

export interface ArchivedArticle {
  readonly facts: {
    readonly headline?: string;
    readonly author?: string;
    readonly outlet?: string;
    /** As written. */
    readonly published?: string;
  };
  readonly lines: readonly string[];
  /** Lines that are no part of the article. */
  readonly dropped: number;
}

export function splitArchive(paragraphs: readonly DocumentParagraph[]): readonly ArchivedArticle[] {
  const documents: DocumentParagraph[][] = [[]];
  for (const paragraph of paragraphs) {
    if (endsDocument(paragraph.text)) documents.push([]);
    else documents.at(-1)?.push(paragraph);
  }
  const isArchive = documents.length > 1;
  const articles = documents.map((lines) => articleOf(lines, isArchive));
  return articles.filter(({ lines }) => lines.length > 0);
}

/** Lines of a document’s head that are looked at. */
const HEAD = 15;

function articleOf(paragraphs: readonly DocumentParagraph[], isArchive: boolean): ArchivedArticle {
  const body = paragraphs.findIndex(({ text }) => archiveField(text)?.name === 'body');
  const end = paragraphs.findLastIndex(({ text }) => archiveField(text)?.name === 'end');
  const isMarked = body !== -1 && body < HEAD;
  const head = isMarked ? paragraphs.slice(0, body) : headOf(paragraphs);
  const stop = isMarked && end > body ? end : paragraphs.length;
  const lines = paragraphs.slice(isMarked ? body + 1 : head.length, stop).map(({ text }) => text);
  const fields = new Map<ArchiveField, string>();
  const others: string[] = [];
  for (const { text, style } of head) {
    const field = archiveField(text);
    if (field) fields.set(field.name, field.value);
    else if (isTitle(style) && !fields.has('headline')) fields.set('headline', text);
    else others.push(text);
  }
  const [first, second] = others;
  const headline = fields.get('headline') ?? first;
  const outlet = fields.has('headline') ? first : second;
  const published = others.find(
    (line) => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(line) && line.length < 80,
  );
  const author = fields.get('author');
  return {
    facts: {
      ...definedOnly({ headline, author }),
      ...(isArchive && outlet !== undefined && outlet !== published && { outlet }),
      ...(published !== undefined && { published }),
    },
    lines,
    dropped: Math.max(0, paragraphs.length - lines.length - (headline === undefined ? 0 : 1)),
  };
}

const isTitle = (style: string | undefined): boolean => /^(?:title|heading ?1)$/i.test(style ?? '');

/** Without a line that says where the text begins: only a title. */
function headOf(paragraphs: readonly DocumentParagraph[]): readonly DocumentParagraph[] {
  return isTitle(paragraphs[0]?.style) ? paragraphs.slice(0, 1) : [];
}
