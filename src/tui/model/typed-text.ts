/** A line of text that is typed, with a cursor in it: what each key of editing makes of it. Pure. */
import { displayWidth, graphemes } from '../../text/layout/width.ts';

export interface TypedText {
  readonly text: string;
  /** Where the next letter goes: an offset in UTF-16 units, at the edge of a grapheme. */
  readonly cursor: number;
}

/** A text without its last grapheme. */
export function withoutLast(text: string): string {
  return text.slice(0, graphemes(text).at(-1)?.start);
}

/** The cursor behind all of it. */
export function typedText(text: string): TypedText {
  return { text, cursor: text.length };
}

const before = ({ text, cursor }: TypedText): string => text.slice(0, cursor);
const after = ({ text, cursor }: TypedText): string => text.slice(cursor);

/** At most `most` units long; what does not fit is left out. */
export function inserted(typed: TypedText, text: string, most: number): TypedText {
  const fitting = text.slice(0, Math.max(0, most - typed.text.length));
  const start = before(typed) + fitting;
  return { text: start + after(typed), cursor: start.length };
}

/** Without the grapheme before the cursor. */
export function erased(typed: TypedText): TypedText {
  return erasedTo(typed, graphemes(before(typed)).at(-1)?.start ?? 0);
}

/** Without the word before the cursor, and the blanks or slashes behind it: a part of a path is a word. */
export function wordErased(typed: TypedText): TypedText {
  return erasedTo(typed, before(typed).replace(/[^\s/]*[\s/]*$/, '').length);
}

/** Without what stands before the cursor. */
export function startErased(typed: TypedText): TypedText {
  return erasedTo(typed, 0);
}

/** Without what stands behind the cursor. */
export function restErased(typed: TypedText): TypedText {
  return typedText(before(typed));
}

export function movedTo(typed: TypedText, side: 'start' | 'end' | 'left' | 'right'): TypedText {
  const { text, cursor } = typed;
  switch (side) {
    case 'start':
      return { text, cursor: 0 };
    case 'end':
      return typedText(text);
    case 'left':
      return { text, cursor: graphemes(before(typed)).at(-1)?.start ?? 0 };
    case 'right':
      return { text, cursor: cursor + (graphemes(after(typed))[1]?.start ?? after(typed).length) };
  }
}

function erasedTo(typed: TypedText, start: number): TypedText {
  return { text: typed.text.slice(0, start) + after(typed), cursor: start };
}

/** The end of a text that is being typed, of at most `columns`. */
export function tail(text: string, columns: number): string {
  let left = displayWidth(text) - columns;
  if (left <= 0) return text;
  const first = graphemes(text).find(({ width }) => {
    if (left <= 0) return true;
    left -= width;
    return false;
  });
  return text.slice(first?.start ?? text.length);
}
