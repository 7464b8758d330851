/** The format `text`: plain text, on pages where they are wanted. What sets pages is loaded only then. */
import {
  documentOf,
  documentsOf,
  type Format,
  type Printable,
  type PrintSettings,
  type Series,
} from '../document/format.ts';
import { printText } from './plain-text.ts';

export const TEXT = {
  name: 'text',
  help: 'plain text',
  suffix: 'txt',
  hasPages: true,
  menu: { plain: 'plain text', withExtracts: 'text with evidence' },
  async *print(briefs, settings) {
    if (settings.pageLength !== undefined) {
      yield* pages(briefs, { ...settings, pageLength: settings.pageLength });
      return;
    }
    let before = '';
    for await (const printable of briefs) {
      yield before + printText(documentOf(printable, settings), settings);
      before = '\n\n';
    }
  },
} as const satisfies Format;

async function* pages(
  briefs: Series<Printable>,
  settings: PrintSettings & { readonly pageLength: number },
): AsyncIterable<string> {
  const { printBooklet, printPages } = await import('./paper.ts');
  if (settings.hasContents === true) {
    const documents = await documentsOf(briefs, settings);
    if (documents.length > 0) yield printBooklet(documents, settings);
    return;
  }
  let before = '';
  for await (const printable of briefs) {
    yield before + printPages(documentOf(printable, settings), settings);
    before = '\f';
  }
}
