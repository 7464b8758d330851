/**
 * Prints a document as plain text for files, pipes, printers and mail: fixed width, ragged right, hanging indents, LF
 * line ends, no trailing spaces, no colour, the same bytes on every machine.
 */
import type { HeadField, PrintDocument } from '../document/print-document.ts';
import { setSection } from './plain-items.ts';
import { setNotes } from './plain-notes.ts';
import { indented, type Page, type PrintBlock, ROOMY, setParagraph } from './plain-page.ts';

export interface TextOptions {
  /** Columns of a line, 72 where not given; fewer than 20 are taken as 20. */
  readonly width?: number;
  /** Use ASCII for the signs of the format too; the words of the document are not changed. */
  readonly ascii?: boolean;
}

const DEFAULT_WIDTH = 72;
const MINIMUM_WIDTH = 20;

/** The printed document, ending in a line feed. */
export function printText(document: PrintDocument, options: TextOptions = {}): string {
  const page = pageFor(options);
  const end: PrintBlock = {
    lines: ['-'.repeat(page.width), ...setParagraph(document.id, indented(page, '', ''))],
    space: 1,
  };
  const lines = [...setBody(document, page), end].flatMap(({ lines: own, space }) =>
    space === 0 ? own : ['', ...own],
  );
  return `${lines.join('\n')}\n`;
}

/** The page for these options. */
export function pageFor({ width = DEFAULT_WIDTH, ascii = false }: TextOptions): Page {
  return { width: Math.max(MINIMUM_WIDTH, Math.floor(width)), isAscii: ascii };
}

/** A document without its foot: the head, then the parts with their headings. */
export function setBody({ title, head, sections, notes }: PrintDocument, page: Page): PrintBlock[] {
  const heading = [
    ...setParagraph(title, indented(page, '', '')),
    '='.repeat(page.width),
    ...setHead(head, page),
  ];
  return [
    { lines: heading, space: 0 },
    ...sections.flatMap((section) => setPart(section.title, setSection(section, page))),
    ...(notes ? setPart('Evidence', setNotes(notes, page)) : []),
  ];
}

function setPart(title: string, [first, ...others]: readonly PrintBlock[]): PrintBlock[] {
  const heading: PrintBlock = { lines: [title.toUpperCase()], space: 1, isHeading: true };
  return first ? [heading, { ...first, space: 1 }, ...others] : [heading];
}

function setHead(fields: readonly HeadField[], page: Page): string[] {
  const column = Math.max(...fields.map(({ label }) => label.length)) + 2;
  return fields.flatMap(({ label, entries: given }) => {
    const entries = given.map(({ text, address }) =>
      [text, address?.text ?? ''].filter((part) => part !== '').join(' '),
    );
    // Each of several entries under a label has a hanging indent.
    const hang = entries.length > 1 ? '  ' : '';
    if (page.width < ROOMY) {
      const [first = '', ...others] = entries;
      const rest = others.flatMap((entry) =>
        setParagraph(entry, indented(page, '  ', `  ${hang}`)),
      );
      return [...setParagraph(`${label}: ${first}`, indented(page, '', `  ${hang}`)), ...rest];
    }
    return entries.flatMap((entry, index) => {
      const first = (index === 0 ? label : '').padEnd(column);
      return setParagraph(entry, indented(page, first, ' '.repeat(column) + hang));
    });
  });
}
