/** A line of text that is being typed, as it is shown: cut around its cursor where it is longer than its room. */
import { displayWidth, truncate } from '../../text/layout/width.ts';
import type { Typeface } from '../look/typeface.ts';
import { type TypedText, tail } from '../model/typed-text.ts';

export function typedLine({ text, cursor }: TypedText, room: number, typeface: Typeface): string {
  const before = typeface.show(text.slice(0, cursor));
  const after = typeface.show(text.slice(cursor));
  const most = Math.max(1, room - displayWidth(typeface.caret));
  const kept = Math.min(displayWidth(after), Math.floor(most / 3));
  const start = tail(before, Math.max(1, most - kept));
  const end = truncate(after, Math.max(1, most - displayWidth(start)), typeface.ellipsis);
  return `${start}${typeface.caret}${end}`;
}
