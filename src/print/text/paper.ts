/**
 * Sets plain text on pages of a given number of lines, with form feeds between them: a running head from the second
 * page on, and a foot with id and page number on each. Several documents can be one booklet with a table of contents
 * and continuous page numbers. lp, enscript and paps take it as it is.
 */
import { displayWidth, padStart, truncate } from '../../text/layout/width.ts';
import { MIN_PAGE_LENGTH } from '../document/format.ts';
import { bookletTitle, entryDetails, type PrintDocument } from '../document/print-document.ts';
import { breakIntoPages } from './page-breaks.ts';
import { indented, type Page, type PrintBlock, setParagraph } from './plain-page.ts';
import { pageFor, setBody, type TextOptions } from './plain-text.ts';

export interface PaperOptions extends TextOptions {
  /** Lines of a page with head and foot; fewer than 16 are taken as 16. */
  readonly pageLength: number;
}

const FORM_FEED = '\f';
/** The head is a line and a blank line; the foot a blank line, a rule and a line. */
const HEAD_LINES = 2;
const FOOT_LINES = 3;

/** What is on all pages of a document. */
interface Running {
  readonly id: string;
  readonly title: string;
  readonly date: string;
}

/** One document on pages; ends in a line feed. */
export function printPages(document: PrintDocument, options: PaperOptions): string {
  const page = pageFor(options);
  const pages = paginate(setBody(document, page), options);
  return joinPages(
    withHeadAndFoot(pages, runningOf(document), { before: 0, total: pages.length }, page, options),
  );
}

/** All documents as one booklet, with its table of contents. */
export function printBooklet(documents: readonly PrintDocument[], options: PaperOptions): string {
  const page = pageFor(options);
  const parts = documents.map((document) => paginate(setBody(document, page), options));
  const lengths = parts.map((pages) => pages.length);
  // It takes the same number of pages whatever numbers are in it.
  const before = paginate(setContents(documents, lengths, 0, page), options).length;
  const contents = paginate(setContents(documents, lengths, before, page), options);
  const total = lengths.reduce((sum, length) => sum + length, before);
  let number = before;
  const all = [
    ...withHeadAndFoot(
      contents,
      { id: 'Contents', title: bookletTitle(documents), date: '' },
      { before: 0, total },
      page,
      options,
    ),
  ];
  for (const [index, document] of documents.entries()) {
    const pages = parts[index] ?? [];
    all.push(
      ...withHeadAndFoot(pages, runningOf(document), { before: number, total }, page, options),
    );
    number += pages.length;
  }
  return joinPages(all);
}

type Pages = readonly (readonly string[])[];

function paginate(blocks: readonly PrintBlock[], options: PaperOptions): Pages {
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
function withHeadAndFoot(
  pages: Pages,
  { id, title, date }: Running,
  { before, total }: { readonly before: number; readonly total: number },
  page: Page,
  options: PaperOptions,
): readonly string[] {
  // Outside of the loop: a title may be very long, and the pages very many.
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

function joinPages(pages: readonly string[]): string {
  return `${pages.join(`\n${FORM_FEED}`)}\n`;
}

/** One text at each end of a line; the first is cut where there is no room for both. */
function spread(start: string, end: string, { width, isAscii }: Page): string {
  const ellipsis = isAscii ? '...' : '…';
  const right = truncate(end, width, ellipsis);
  const room = width - displayWidth(right) - (right === '' ? 0 : 2);
  const left = truncate(start, Math.max(0, room), ellipsis);
  return (left + padStart(right, width - displayWidth(left))).trimEnd();
}

/** The title of each document with its first page; under it what distinguishes briefs of the same title. */
function setContents(
  documents: readonly PrintDocument[],
  lengths: readonly number[],
  before: number,
  page: Page,
): PrintBlock[] {
  const head: PrintBlock = {
    lines: [
      ...setParagraph(bookletTitle(documents), indented(page, '', '')),
      '='.repeat(page.width),
    ],
    space: 0,
  };
  const heading: PrintBlock = { lines: ['CONTENTS'], space: 1, isHeading: true };
  let number = before + 1;
  const entries = documents.map((document, index): PrintBlock => {
    const lines = setEntry(document, number, page);
    number += lengths[index] ?? 0;
    return { lines, space: 1 };
  });
  return [head, heading, ...entries];
}

/** Columns for a page number: the layout must not depend on the numbers. */
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
