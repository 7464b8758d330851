/**
 * Plain text on pages of so many lines, parted by form feeds: a running head from the second page on, a foot
 * with id and number on each. Several documents can be one booklet with its contents before them, whose pages
 * are numbered through. Suits lp, enscript and paps as it is.
 */
import { displayWidth, padStart, truncate } from '../../text/layout/width.ts';
import { bookletTitle, entryDetails } from '../document/booklet.ts';
import type { PrintDocument } from '../document/print-document.ts';
import { breakIntoPages } from './page-breaks.ts';
import { MIN_PAGE_LENGTH } from './paper-sizes.ts';
import { setParagraph } from './paragraph.ts';
import { type Block, indented, type Page } from './plain-page.ts';
import { pageFor, setBody, type TextOptions } from './plain-text.ts';

export interface PaperOptions extends TextOptions {
  /** Lines of a page, foot and head among them; fewer than 16 are taken as 16. */
  readonly pageLength: number;
}

const FORM_FEED = '\f';
/** A running head and the blank line under it; the foot's rule and line, and the blank line over them. */
const HEAD_LINES = 2;
const FOOT_LINES = 3;

/** What runs over all pages of one document. */
interface Running {
  readonly id: string;
  readonly title: string;
  readonly date: string;
}

/** One document, its pages numbered by themselves; ends in a line feed. */
export function printPages(document: PrintDocument, options: PaperOptions): string {
  const page = pageFor(options);
  const pages = paginate(setBody(document, page), options);
  return joined(
    dressed(pages, runningOf(document), { before: 0, total: pages.length }, page, options),
  );
}

/** All of them as one booklet, with its contents. */
export function printBooklet(documents: readonly PrintDocument[], options: PaperOptions): string {
  const page = pageFor(options);
  const parts = documents.map((document) => paginate(setBody(document, page), options));
  const lengths = parts.map((pages) => pages.length);
  // As many as with any other numbers in it.
  const before = paginate(setContents(documents, lengths, 0, page), options).length;
  const contents = paginate(setContents(documents, lengths, before, page), options);
  const total = lengths.reduce((sum, length) => sum + length, before);
  let number = before;
  const all = [
    ...dressed(
      contents,
      { id: 'Contents', title: bookletTitle(documents), date: '' },
      { before: 0, total },
      page,
      options,
    ),
  ];
  for (const [index, document] of documents.entries()) {
    const pages = parts[index] ?? [];
    all.push(...dressed(pages, runningOf(document), { before: number, total }, page, options));
    number += pages.length;
  }
  return joined(all);
}

type Pages = readonly (readonly string[])[];

function paginate(blocks: readonly Block[], options: PaperOptions): Pages {
  const first = lengthOf(options) - FOOT_LINES;
  return breakIntoPages(blocks, { first, room: first - HEAD_LINES });
}

function lengthOf({ pageLength }: PaperOptions): number {
  return Math.max(MIN_PAGE_LENGTH, Math.floor(pageLength));
}

function runningOf({ id, title, date = '' }: PrintDocument): Running {
  return { id, title, date };
}

/** Pages with head and foot, each of full length. */
function dressed(
  pages: Pages,
  { id, title, date }: Running,
  { before, total }: { readonly before: number; readonly total: number },
  page: Page,
  options: PaperOptions,
): readonly string[] {
  // Once: a title may be very long, and its pages very many.
  const running = [spread(title, date, page), ''];
  return pages.map((lines, index) => {
    const head = index === 0 ? [] : running;
    const foot = [
      '-'.repeat(page.width),
      spread(id, `Page ${before + index + 1} of ${total}`, page),
    ];
    const body = [...head, ...lines];
    const blank = Array.from({ length: lengthOf(options) - body.length - foot.length }, () => '');
    return [...body, ...blank, ...foot].join('\n');
  });
}

function joined(pages: readonly string[]): string {
  return `${pages.join(`\n${FORM_FEED}`)}\n`;
}

/** One text at each end of a line; the first gives way. */
function spread(start: string, end: string, { width, isAscii }: Page): string {
  const ellipsis = isAscii ? '...' : '…';
  const right = truncate(end, width, ellipsis);
  const room = width - displayWidth(right) - (right === '' ? 0 : 2);
  const left = truncate(start, Math.max(0, room), ellipsis);
  return (left + padStart(right, width - displayWidth(left))).trimEnd();
}

/** The title of each with the page that it begins on; under it what tells briefs of one title apart. */
function setContents(
  documents: readonly PrintDocument[],
  lengths: readonly number[],
  before: number,
  page: Page,
): Block[] {
  const head: Block = {
    lines: [
      ...setParagraph(bookletTitle(documents), indented(page, '', '')),
      '='.repeat(page.width),
    ],
    space: 0,
  };
  const heading: Block = { lines: ['CONTENTS'], space: 1, isHeading: true };
  let number = before + 1;
  const entries = documents.map((document, index): Block => {
    const lines = setEntry(document, number, page);
    number += lengths[index] ?? 0;
    return { lines, space: 1 };
  });
  return [head, heading, ...entries];
}

/** The columns of a page's number, so that the layout does not depend on it. */
const NUMBER_COLUMNS = 5;

function setEntry(document: PrintDocument, number: number, page: Page): string[] {
  const titleWidth = page.width - NUMBER_COLUMNS - 4;
  const lines = setParagraph(document.title, { width: titleWidth, first: '', rest: '  ' });
  const last = lines.pop() ?? '';
  const leader = '.'.repeat(Math.max(2, page.width - displayWidth(last) - NUMBER_COLUMNS - 1));
  return [
    ...lines,
    `${last} ${leader}${String(number).padStart(NUMBER_COLUMNS)}`,
    ...setParagraph(entryDetails(document).join(', '), {
      ...indented(page, '  ', '  '),
      width: titleWidth,
    }),
  ];
}
