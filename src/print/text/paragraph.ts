/**
 * Sets one paragraph in plain text: ragged right, with hanging indent, its reference on the line of its last word.
 * Neither justified nor hyphenated; no line ends in a space.
 */

import { displayWidth } from '../../text/layout/width.ts';
import { wrap } from '../../text/layout/wrap.ts';
import type { Range } from '../../text/line-index.ts';

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
