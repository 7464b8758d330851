/** A brief as a printed page: the whole way through document model and plain text. */
import type { Brief } from '../../src/brief/model/brief.ts';
import { buildDocument, type DocumentOptions } from '../../src/print/document/document.ts';
import { printText, type TextOptions } from '../../src/print/text/plain-text.ts';

export function pageOf(brief: Brief, options: DocumentOptions & TextOptions = {}): string {
  return printText(buildDocument(brief, options), options);
}
