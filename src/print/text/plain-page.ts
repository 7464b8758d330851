/** The page of plain text: its width, its signs, its indents, and the blocks on it. */

import type { Unverified } from '../../evidence/verdict/verdict.ts';
import { VERDICTS } from '../../evidence/verdict/verdict.ts';
import { displayWidth } from '../../text/layout/width.ts';
import type { Reference } from '../document/print-document.ts';
import type { Shape } from './paragraph.ts';

/** The width in columns, and whether only ASCII may be used. */
export interface Page {
  readonly width: number;
  readonly isAscii: boolean;
}

/** Lines that belong together: of an item, a heading, a rule. */
export interface Block {
  readonly lines: readonly string[];
  /** Blank lines before it, except at the top of a page. */
  readonly space: 0 | 1;
  /** The 0-based line that must be on the same page as the line before it: the speaker of a quotation. */
  readonly bound?: number;
  /** Must be on the same page as the block after it. */
  readonly isHeading?: boolean;
}

/** From this width on a text is set beside its label. */
export const ROOMY = 48;

/** The first line after `first`, the others after `rest`. */
export function indented({ width }: Page, first: string, rest: string): Shape {
  return { width, first, rest };
}

/** All lines begin where the text after `sign` does. */
export function hung(page: Page, margin: string, sign: string): Shape {
  return indented(page, margin + sign, margin + ' '.repeat(displayWidth(sign)));
}

/** `[p4 p9]`, `[p4; ALTERED] [1]`; empty where there is nothing to say. */
export function formatReference({ at, status, note }: Reference): string {
  const bearing = [at, status === undefined ? '' : statusWord(status)].filter(
    (part) => part !== '',
  );
  return [
    bearing.length === 0 ? '' : `[${bearing.join('; ')}]`,
    note === undefined ? '' : `[${note}]`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Capitals are the emphasis of plain text; what is only unchecked needs none. */
export function statusWord(status: Unverified): string {
  const { word } = VERDICTS[status];
  return status === 'unchecked' ? word : word.toUpperCase();
}
