/** A text alone on the screen, to be marked with the mouse, as lines. */
import { displayWidth } from '../../../text/layout/width.ts';
import { wrapLines } from '../../../text/layout/wrap.ts';
import type { Line } from '../../model/line.ts';
import type { State } from '../../state/state.ts';

/** The rows below the text: the hint and the footer. */
export const PLAIN_TEXT_FRAME_ROWS = 2;

/** The text on lines of the screen's width, with nothing beside it. */
export function plainTextLines({ size, typeface, plainText }: State): readonly Line[] {
  const width = Math.max(1, size.columns - 1);
  return (plainText?.text ?? '').split('\n').flatMap((paragraph): Line[] => {
    const shown = typeface.show(paragraph);
    // A line that fits keeps its columns.
    if (displayWidth(shown) <= width) return [[{ text: shown }]];
    return wrapLines(shown, width).map((text) => [{ text }]);
  });
}
