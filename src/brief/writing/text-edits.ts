/** Changes of a text by offsets, and what stands around an offset: the smallest steps of an edit of a file. */
import type { Range } from '../../text/line-index.ts';

/** The text with a range of it replaced. */
export function replaced(text: string, { start, end }: Range, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

export function inserted(text: string, at: number, what: string): string {
  return replaced(text, { start: at, end: at }, what);
}

/** Where the line begins in which an offset is. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line ends in which an offset is: before its line break, or at the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the next line begins. */
export function afterLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** The line break that lines around an offset have. */
export function lineBreakAt(text: string, offset: number): '\n' | '\r\n' {
  const next = text.indexOf('\n', offset);
  const end = next === -1 ? text.lastIndexOf('\n', offset) : next;
  return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
}

/** The end of blanks and tabs from an offset on. */
export function afterBlanks(text: string, offset: number): number {
  let end = offset;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return end;
}

/** What stands before an offset in its line. */
export function beforeInLine(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset);
}
