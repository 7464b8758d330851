/** The quotation marks around the whole of a text. */
import { CLOSING_MARKS } from '../../language/closing-marks.ts';

/** A text without them; undefined where it has none, or where they do not belong together. */
export function withoutOuterMarks(text: string): string | undefined {
  const closings = CLOSING_MARKS[text.slice(0, 1)] ?? '';
  const inner = text.slice(1, -1);
  const hasMarks = text.length > 1 && closings.includes(text.slice(-1));
  return hasMarks && ![...inner].some((sign) => closings.includes(sign)) ? inner : undefined;
}
