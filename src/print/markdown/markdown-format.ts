/** The format `markdown`. */
import { documentOf, type Format } from '../document/format.ts';

export const MARKDOWN = {
  name: 'markdown',
  help: 'CommonMark with tables and footnotes',
  suffix: 'md',
  // On a printer its paragraphs would be lines without an end.
  hasPages: false,
  menu: { plain: 'Markdown', withExtracts: 'Markdown with evidence' },
  async *print(briefs, settings) {
    const { printMarkdown } = await import('./markdown.ts');
    let place = 0;
    for await (const printable of briefs) {
      place++;
      const text = printMarkdown(documentOf(printable, settings), { ascii: settings.ascii, place });
      yield place === 1 ? text : `\n${text}`;
    }
  },
} as const satisfies Format;
