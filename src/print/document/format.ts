/** What a format is: how briefs become text, and what the program says of it. Each format is one record in its own room. */
import type { Brief, ItemRef } from '../../brief/model/brief.ts';
import type { Section } from '../../brief/model/sections.ts';
import type { CheckResult } from '../../evidence/record/check-result.ts';
import { buildDocument } from './document.ts';
import type { Extracts } from './notes.ts';
import type { PrintDocument } from './print-document.ts';

export interface Format {
  /** As the command line calls it. */
  readonly name: string;
  /** For the help of the command line. */
  readonly help: string;
  /** Of a file in this format, without the dot. */
  readonly suffix: string;
  /** Whether it can be set on pages of so many lines, which a printer needs. */
  readonly hasPages: boolean;
  /** What the reader’s print menu calls it, without extracts of the sources and with them; absent: it is not in the menu. */
  readonly menu?: { readonly plain: string; readonly withExtracts: string };
  /** Loads what it needs when it is called. */
  readonly print: Print;
}

/** Things that come one after another, at once or as they are made. */
export type Series<Item> = AsyncIterable<Item> | Iterable<Item>;

/** Gives pieces of the output, in order, as the briefs come. */
export type Print = (briefs: Series<Printable>, settings: PrintSettings) => AsyncIterable<string>;

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
export interface PrintSettings {
  /** Columns of a line of text. */
  readonly width: number;
  readonly ascii: boolean;
  /** Lines of a page of text; absent: no pages. */
  readonly pageLength?: number;
  /** Make one booklet of all texts, with a table of contents; only on pages. */
  readonly hasContents?: boolean;
  readonly sections?: readonly Section[];
  /** Print the head and this item, nothing else. */
  readonly item?: ItemRef;
}

export function documentOf(
  { brief, result, extracts }: Printable,
  settings: PrintSettings,
): PrintDocument {
  return buildDocument(brief, { ...settings, result, ...(extracts && { extracts }) });
}

export async function documentsOf(
  briefs: Series<Printable>,
  settings: PrintSettings,
): Promise<readonly PrintDocument[]> {
  const documents: PrintDocument[] = [];
  for await (const printable of briefs) documents.push(documentOf(printable, settings));
  return documents;
}

/** Lines on a page of paper: six to the inch, with a margin of four above and below. */
export const PAPER_LINES = { a4: 62, letter: 58 } as const;
export const PAPER_NAMES = [
  'a4',
  'letter',
] as const satisfies readonly (keyof typeof PAPER_LINES)[];
export type PaperName = keyof typeof PAPER_LINES;
/** Fits both. */
export const DEFAULT_PAGE_LENGTH = 58;
/** Enough for head, foot and an item between them. */
export const MIN_PAGE_LENGTH = 16;
