/**
 * Prints a document as Markdown: CommonMark with GitHub's tables, task lists and footnotes, which Pandoc and most wikis
 * take too. A paragraph is one line, so that no content can begin another block. No HTML, and only links to the web.
 */
import { formatCredit } from '../../brief/model/wording.ts';
import { VERDICTS } from '../../evidence/verdict/verdict.ts';
import type { PrintNote, PrintNotes } from '../document/notes.ts';
import type {
  HeadField,
  PrintDocument,
  PrintItem,
  PrintSection,
  Reference,
  Remark,
} from '../document/print-document.ts';
import {
  escapeInline,
  escapeProse,
  escapeProseText,
  escapeText,
  footnoteText,
  formatAddress,
  formatRuns,
} from './markdown-text.ts';

export interface MarkdownOptions {
  /** Use ASCII for the signs of the format too. */
  readonly ascii?: boolean;
  /** 1-based place among several documents in one text, which footnotes must not share. */
  readonly place?: number;
}

type ItemOf<Kind extends PrintItem['kind']> = Extract<PrintItem, { readonly kind: Kind }>;

/** The signs of a page, and how it refers to its footnotes. */
interface Page {
  readonly quoteMarks: readonly [string, string];
  readonly dash: string;
  /** The status of an item and the mark of its footnote, to be put after the item; adds the footnote. */
  readonly refer: (reference: Reference) => string;
}

const NOTHING = '*None recorded.*';
/** In place of an empty text, so that its item is not lost. */
const EMPTY = '&nbsp;';

/** The printed document, ending in a line feed. */
export function printMarkdown(document: PrintDocument, options: MarkdownOptions = {}): string {
  const { id, title, head, sections, notes } = document;
  const { ascii = false, place = 1 } = options;
  const footnotes: string[] = [];
  const page: Page = {
    quoteMarks: ascii ? ['"', '"'] : ['“', '”'],
    dash: ascii ? '--' : '—',
    refer: (reference) => {
      const word = statusMark(reference);
      const paragraphs = footnoteOf(reference, notes);
      if (paragraphs.length === 0) return word;
      const name = `[^${place === 1 ? '' : `${place}-`}${footnotes.length + 1}]`;
      footnotes.push(`${name}: ${footnoteText(paragraphs.join('\n\n    '))}`);
      return `${word}${name}`;
    },
  };
  const blocks = [
    `# ${escapeInline(title)}`,
    [...head.map(headLine), `- **Brief:** ${escapeInline(id)}`].join('\n'),
    ...sections.flatMap((section) => [
      `## ${section.title}`,
      ...(section.items.length === 0 ? [NOTHING] : sectionBlocks(section, page)),
    ]),
    ...(notes ? ['## Evidence', aboutNotes(notes)] : []),
    ...footnotes,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Several entries are a list of their own. */
function headLine({ label, entries }: HeadField): string {
  const texts = entries.map(({ text, address }) =>
    [escapeText(text), address ? formatAddress(address) : '']
      .filter((part) => part !== '')
      .join(' '),
  );
  const [only = EMPTY] = texts;
  return texts.length === 1
    ? `- **${label}:** ${only}`
    : [`- **${label}:**`, ...texts.map((text) => `  - ${text}`)].join('\n');
}

function sectionBlocks({ items }: PrintSection, page: Page): string[] {
  const [first] = items;
  switch (first?.kind) {
    case 'figure':
    case 'person':
      return [table(items, page)];
    case 'quote':
      return items.flatMap((item) => (item.kind === 'quote' ? quoteBlocks(item, page) : []));
    default:
      return [items.flatMap((item) => listLines(item, page)).join('\n')];
  }
}

function table(items: readonly PrintItem[], { refer }: Page): string {
  const rows = items.flatMap((item) => {
    switch (item.kind) {
      case 'figure':
        return [[item.phrase, item.what, item.detail, refer(item.reference)] as const];
      case 'person':
        return [[item.heading, item.detail, '', refer(item.reference)] as const];
      default:
        return [];
    }
  });
  const isFigures = items[0]?.kind === 'figure';
  const head = isFigures
    ? ['| Figure | What | Given by, as of |', '| ---: | --- | --- |']
    : ['| Name | Who |', '| --- | --- |'];
  const cells = rows.map(([key, text, detail, reference]) =>
    [key, text, ...(isFigures ? [detail] : [])]
      .map(escapeProse)
      .map((cell, index) => (index === 1 ? `${cell || EMPTY}${reference}` : cell)),
  );
  return [...head, ...cells.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

/** Each paragraph has an opening quotation mark; only the last has a closing one. Remarks are not the speaker’s words, so they are outside of the block. */
function quoteBlocks(item: ItemOf<'quote'>, page: Page): string[] {
  const [open, close] = page.quoteMarks;
  const last = item.paragraphs.length - 1;
  const quoted = item.paragraphs.map(
    (paragraph, index) => `${open}${escapeProse(paragraph)}${index === last ? close : ''}`,
  );
  const credit = `${page.dash} ${escapeInline(formatCredit(item.credit))}${page.refer(item.reference)}`;
  return [
    [...quoted, credit].map((paragraph) => `> ${paragraph}`).join('\n>\n'),
    ...item.remarks.map(formatRemark),
  ];
}

function listLines(item: PrintItem, page: Page): string[] {
  switch (item.kind) {
    case 'point': {
      const text = item.assessment === '' ? item.text : `${item.text} (${item.assessment})`;
      return [`- ${escapeProseText(text) || EMPTY}${page.refer(item.reference)}`];
    }
    case 'caveat':
      return [`- ${escapeProseText(item.text) || EMPTY}${page.refer(item.reference)}`];
    case 'question': {
      const box = item.status === 'answered' ? '[x]' : '[ ]';
      const state = item.state.charAt(0).toUpperCase() + item.state.slice(1);
      const answer = item.answer === '' ? '' : ` ${escapeProse(item.answer)}`;
      return [
        `- ${box} ${escapeProseText(item.text) || EMPTY}${page.refer(item.reference)}`,
        ...(state === ''
          ? []
          : [`  - *${escapeInline(state)}${answer === '' ? '.' : ':'}*${answer}`]),
        ...item.remarks.map((remark) => `  - ${formatRemark(remark)}`),
      ];
    }
    case 'figure':
    case 'person':
    case 'quote':
      return [];
  }
}

function formatRemark({ label, text }: Remark): string {
  return `*${label}:* ${escapeProse(text)}`;
}

function statusMark({ status }: Reference): string {
  return status === undefined ? '' : ` **${VERDICTS[status].word}**`;
}

/** Where an item comes from, then what is noted of it, each a paragraph. */
function footnoteOf({ at, note }: Reference, notes: PrintNotes | undefined): string[] {
  const noted = notes?.notes.find(({ number }) => number === note);
  // Extracts say themselves where they are from.
  const hasExtracts = noted !== undefined && noted.extracts.length > 0;
  return [
    ...(at === '' || hasExtracts ? [] : [`Source: ${escapeInline(at)}`]),
    ...(noted ? noteParagraphs(noted) : []),
  ];
}

function noteParagraphs({ status, said, extracts, difference }: PrintNote): string[] {
  const word = status === undefined ? '' : VERDICTS[status].word;
  const remark = said.map(escapeInline).join(' ');
  const verdict = word === '' ? remark : `**${word}:** ${remark}`;
  return [
    ...(verdict === '' ? [] : [verdict]),
    ...extracts.map(({ reference, runs }) => `${escapeText(reference)}: ${formatRuns(runs)}`),
    ...(difference.length === 0 ? [] : [`Difference: ${formatRuns(difference)}`]),
  ];
}

function aboutNotes({ about, notes }: PrintNotes): string {
  if (about !== '') return escapeText(about);
  if (notes.length === 0) return 'Nothing that could be checked.';
  const isDifferent = notes.some(({ difference }) => difference.length > 0);
  const legend =
    'The footnotes have the words of the source, and an item’s own words are strong or between \\*asterisks\\*.';
  return isDifferent
    ? `${legend} \\[-These words-\\] are in the source and not in the brief, \\{+these+\\} in the brief and not in the source.`
    : legend;
}
