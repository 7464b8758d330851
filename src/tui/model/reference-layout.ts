/**
 * Where a block's reference stands: at the right edge of its last line, in the longest variant that
 * fits there. None is cut: where even the shortest has no room, the last line is parted, or rows are added.
 */

import { displayWidth } from '../../text/layout/width.ts';
import { wrap } from '../../text/layout/wrap.ts';
import type { Range } from '../../text/line-index.ts';
import type { Block, Style, Variant } from './block.ts';

/** Fixed words from a column on. */
export interface PlacedText {
  readonly column: number;
  readonly text: string;
  readonly style: Style;
}

export interface ReferencedLines {
  /** Lines of the block's text. */
  readonly lines: readonly Range[];
  /** What stands on the last of them. */
  readonly beside: readonly PlacedText[];
  /** Rows under them. */
  readonly below: readonly (readonly PlacedText[])[];
}

/** Blanks before a reference; a bare mark needs one only. */
const GAP = 2;

/** For a wider reference the last line is not parted: the reference gets a row of its own. */
const MAX_BESIDE = 4;

/** The lines of a block's text, and its reference; columns are counted from the text's edge. */
export function layOutReferenced({ text, reference = [] }: Block, width: number): ReferencedLines {
  const lines = wrap(text, width);
  const last = lines.at(-1) ?? { start: 0, end: 0 };
  if (reference.length === 0) return { lines, beside: [], below: [] };
  const used = displayWidth(text.slice(last.start, last.end));
  const variant = reference.find((each) => {
    const own = widthOf(each);
    return used + (own === 1 ? 1 : GAP) + own <= width;
  });
  if (variant) return { lines, beside: placed(variant, width), below: [] };
  const shortest = reference.at(-1) ?? [];
  const own = widthOf(shortest);
  const parted = own <= MAX_BESIDE ? partLine(text, last, width - own - GAP) : undefined;
  if (parted) {
    return {
      lines: [...lines.slice(0, -1), ...parted],
      beside: placed(shortest, width),
      below: [],
    };
  }
  return { lines, beside: [], below: rowsOf(reference, width) };
}

/** A line in two at a space, so that its end stands beside the reference; undefined where it has no such space. */
function partLine(text: string, line: Range, width: number): readonly Range[] | undefined {
  if (width < 1) return undefined;
  const parts = wrap(text.slice(line.start, line.end), width).map(({ start, end }) => ({
    start: line.start + start,
    end: line.start + end,
  }));
  const isAtSpaces = parts.every(({ end }, index) => (parts[index + 1]?.start ?? end + 1) > end);
  return parts.length > 1 && isAtSpaces ? parts : undefined;
}

function rowsOf(reference: readonly Variant[], width: number): PlacedText[][] {
  const fitting = reference.find((variant) => widthOf(variant) <= width);
  if (fitting) return [placed(fitting, width)];
  return (reference.at(-1) ?? []).flatMap(({ text, ...style }) =>
    wrap(text, width).map(({ start, end }) => {
      const part = text.slice(start, end);
      return [{ column: width - displayWidth(part), text: part, style }];
    }),
  );
}

/** The runs of a variant side by side, ending at the right edge. */
function placed(variant: Variant, width: number): PlacedText[] {
  let column = width - widthOf(variant);
  return variant.map(({ text, ...style }) => {
    const part = { column, text, style };
    column += displayWidth(text);
    return part;
  });
}

function widthOf(variant: Variant): number {
  return variant.reduce((width, { text }) => width + displayWidth(text), 0);
}
