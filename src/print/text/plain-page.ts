/**
 * The page of plain text: its width, its signs, its indents, the blocks on it. Paragraphs are ragged right, with a
 * hanging indent and their reference on the line of the last word; neither justified nor hyphenated.
 */
import { type Remarkable, VERDICTS } from '../../evidence/verdict/verdict.ts';
import { displayWidth } from '../../text/layout/width.ts';
import { wrap } from '../../text/layout/wrap.ts';
import type { Range } from '../../text/line-index.ts';
import type { Reference } from '../document/print-document.ts';

/** The width in columns, and whether only ASCII may be used. */
export interface Page {
  readonly width: number;
  readonly isAscii: boolean;
}

/** Lines that belong together: of an item, a heading, a rule. */
export interface PrintBlock {
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
export function statusWord(status: Remarkable): string {
  const { word } = VERDICTS[status];
  return status === 'unchecked' ? word : word.toUpperCase();
}

/** What is put before the first line and before each other line; the columns of a whole line. */
export interface Shape {
  readonly width: number;
  readonly first: string;
  readonly rest: string;
}

const NO_BREAK_SPACE = '\u00A0';

/** Lines of a paragraph; `reference` is set at the end, as `[p4 p9]`. */
export function setParagraph(text: string, shape: Shape, reference = ''): string[] {
  const narrow = shape.width - Math.max(displayWidth(shape.first), displayWidth(shape.rest));
  const whole = reference === '' ? text : text + boundReference(text, reference, narrow);
  return fill(whole, shape).map(({ start, end }, index) => {
    const bound = Math.max(start, Math.min(end, text.length));
    const line =
      whole.slice(start, bound) + whole.slice(bound, end).replaceAll(NO_BREAK_SPACE, ' ');
    return `${index === 0 ? shape.first : shape.rest}${line}`.trimEnd();
  });
}

/** ` [p4 p9]`, held together and to the last word by no-break spaces where there is room for it. */
function boundReference(text: string, reference: string, columns: number): string {
  if (displayWidth(reference) > columns / 2) return text === '' ? reference : ` ${reference}`;
  const held = reference.replaceAll(' ', NO_BREAK_SPACE);
  if (text === '') return held;
  const lastWord = text.slice(text.lastIndexOf(' ') + 1);
  const isShort = displayWidth(lastWord) + displayWidth(reference) < columns * 0.6;
  return (isShort ? NO_BREAK_SPACE : ' ') + held;
}

/** Wraps to the width of the first line, then the rest to the width of the others. */
function fill(text: string, { width, first, rest }: Shape): readonly Range[] {
  const lines = wrap(text, width - displayWidth(first));
  const [head, next] = lines;
  if (head === undefined || next === undefined || displayWidth(first) === displayWidth(rest))
    return lines;
  const others = wrap(text.slice(next.start), width - displayWidth(rest));
  return [
    head,
    ...others.map(({ start, end }) => ({ start: start + next.start, end: end + next.start })),
  ];
}
