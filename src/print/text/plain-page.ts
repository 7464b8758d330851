/** How a page of plain text is set: its width, its signs, its indents, and the blocks that it is made of. */

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

/** Lines that belong together: an item, a heading, a rule. */
export interface Block {
  readonly lines: readonly string[];
  /** Blank lines before it, but for the top of a page. */
  readonly space: 0 | 1;
  /** The line, from 0, that stands on the page of the one before it: who said a quotation’s words. */
  readonly bound?: number;
  /** Stands with the block after it. */
  readonly isHeading?: boolean;
}

/** From here on there is room to hang a text beside its label. */
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

/** Paper has no other emphasis than capitals; what was only not checked needs none. */
export function statusWord(status: Unverified): string {
  const { word } = VERDICTS[status];
  return status === 'unchecked' ? word : word.toUpperCase();
}
