/** The format `html`: one page for all briefs, since its head names each of them. */
import { documentsOf, type Format } from '../document/format.ts';

export const HTML = {
  name: 'html',
  help: 'one page that needs no other file',
  suffix: 'html',
  hasPages: false,
  async *print(briefs, settings) {
    const { printHtml } = await import('./html.ts');
    const documents = await documentsOf(briefs, settings);
    if (documents.length > 0) yield printHtml(documents, settings);
  },
} as const satisfies Format;
