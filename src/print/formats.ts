/** The formats that briefs are printed in: one table for the command line, its help and the work itself. */

import type { Brief } from '../brief/model/brief.ts';
import type { ItemRef } from '../brief/model/item-ref.ts';
import type { CheckResult } from '../evidence/record/check-result.ts';
import { buildDocument } from './document/document.ts';
import type { Extracts } from './document/notes.ts';
import type { PrintDocument } from './document/print-document.ts';
import type { SectionName } from './document/sections.ts';
import { printText } from './text/plain-text.ts';

/** A brief to be printed, and what is known of it. */
export interface Printable {
  readonly brief: Brief;
  readonly path: string;
  /** Of the file's bytes; absent where it is not known. */
  readonly sha256?: string;
  readonly result: CheckResult;
  readonly extracts?: Extracts;
}

/** How to print. */
export interface Manner {
  /** Columns of a line of text. */
  readonly width: number;
  readonly ascii: boolean;
  /** Lines of a page of text; without it there are none. */
  readonly pageLength?: number;
  /** Make all texts one booklet with its contents; only on pages. */
  readonly hasContents?: boolean;
  readonly sections?: readonly SectionName[];
  /** Nothing but the head and this one. */
  readonly item?: ItemRef;
}

/** Pieces of the output, in order, as the briefs come. */
export type Print = (briefs: AsyncIterable<Printable>, manner: Manner) => AsyncIterable<string>;

interface FormatEntry {
  /** Of a file in this format, without the dot. */
  readonly extension: string;
  /** For the help. */
  readonly prints: string;
  readonly print: Print;
}

function documentOf({ brief, result, extracts }: Printable, manner: Manner): PrintDocument {
  return buildDocument(brief, { ...manner, result, ...(extracts && { extracts }) });
}

async function documentsOf(
  briefs: AsyncIterable<Printable>,
  manner: Manner,
): Promise<readonly PrintDocument[]> {
  const documents: PrintDocument[] = [];
  for await (const printable of briefs) documents.push(documentOf(printable, manner));
  return documents;
}

async function* text(briefs: AsyncIterable<Printable>, manner: Manner): AsyncIterable<string> {
  if (manner.pageLength !== undefined) {
    yield* pages(briefs, { ...manner, pageLength: manner.pageLength });
    return;
  }
  let before = '';
  for await (const printable of briefs) {
    yield before + printText(documentOf(printable, manner), manner);
    before = '\n\n';
  }
}

async function* pages(
  briefs: AsyncIterable<Printable>,
  manner: Manner & { readonly pageLength: number },
): AsyncIterable<string> {
  const { printBooklet, printPages } = await import('./text/paper.ts');
  if (manner.hasContents === true) {
    const documents = await documentsOf(briefs, manner);
    if (documents.length > 0) yield printBooklet(documents, manner);
    return;
  }
  let before = '';
  for await (const printable of briefs) {
    yield before + printPages(documentOf(printable, manner), manner);
    before = '\f';
  }
}

async function* markdown(briefs: AsyncIterable<Printable>, manner: Manner): AsyncIterable<string> {
  const { printMarkdown } = await import('./markdown/markdown.ts');
  let place = 0;
  for await (const printable of briefs) {
    place++;
    const text = printMarkdown(documentOf(printable, manner), { ascii: manner.ascii, place });
    yield place === 1 ? text : `\n${text}`;
  }
}

/** One page for all: its head tells of each of them. */
async function* html(briefs: AsyncIterable<Printable>, manner: Manner): AsyncIterable<string> {
  const { printHtml } = await import('./html/html.ts');
  const documents = await documentsOf(briefs, manner);
  if (documents.length > 0) yield printHtml(documents, manner);
}

async function* json(briefs: AsyncIterable<Printable>, manner: Manner): AsyncIterable<string> {
  const { briefJson, formatJson } = await import('./json/json.ts');
  yield '{"version":1,"briefs":[';
  let before = '';
  for await (const { brief, ...known } of briefs) {
    yield before + formatJson(briefJson(brief, { ...known, ...manner }), manner.ascii);
    before = ',';
  }
  yield ']}\n';
}

async function* jsonLines(briefs: AsyncIterable<Printable>, manner: Manner): AsyncIterable<string> {
  const { briefJson, formatJson } = await import('./json/json.ts');
  for await (const { brief, ...known } of briefs) {
    yield `${formatJson(briefJson(brief, { ...known, ...manner }), manner.ascii)}\n`;
  }
}

export const FORMATS = {
  text: { extension: 'txt', prints: 'plain text', print: text },
  markdown: { extension: 'md', prints: 'CommonMark with tables and footnotes', print: markdown },
  html: { extension: 'html', prints: 'one page, whole in itself', print: html },
  json: { extension: 'json', prints: 'JSON, one object', print: json },
  jsonl: { extension: 'jsonl', prints: 'JSON, a brief a line', print: jsonLines },
} as const satisfies Readonly<Record<string, FormatEntry>>;

export type FormatName = keyof typeof FORMATS;

/** In the order of the table. */
export const FORMAT_NAMES: readonly FormatName[] = Object.keys(FORMATS).filter(
  (name): name is FormatName => Object.hasOwn(FORMATS, name),
);
