/**
 * Where a text's graphemes begin and end. Plain text is walked without `Intl.Segmenter`, whose
 * first construction costs 10 to 18 ms; only the stretches where characters may join are handed
 * to it. Lone surrogates and control characters are graphemes too.
 *
 * The simple characters of ordinary text are each assigned, visible, a grapheme of its own beside any other of them,
 * and one or two columns wide. They are the fast path of `visible.ts`, `width.ts` and `fold.ts`. Marks, joiners,
 * controls, surrogates, emoji and the letters of scripts that join into one grapheme are not among them.
 */
import { lazily } from '../memo.ts';

let segmenter: Intl.Segmenter | undefined;

/**
 * Calls `visit` for each grapheme in order with its half-open range in UTF-16 units, 0-based.
 */
export function eachGrapheme(text: string, visit: (start: number, end: number) => void): void {
  let done = 0;
  if (!isSimple(text)) {
    for (const match of text.matchAll(ENTANGLED())) {
      for (; done < match.index; done++) visit(done, done + 1);
      segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
      for (const { index, segment } of segmenter.segment(match[0])) {
        visit(match.index + index, match.index + index + segment.length);
      }
      done = match.index + match[0].length;
    }
  }
  for (; done < text.length; done++) visit(done, done + 1);
}

/** For the brackets of a regular expression. Basic Multilingual Plane only: one UTF-16 unit each. */
const NARROW = [
  '\\x20-\\x7E',
  '\\xA0-\\xAC\\xAE-\\u02FF', // Latin, without the soft hyphen
  '\\u0370-\\u0377\\u037A-\\u037F\\u0384-\\u038A\\u038C\\u038E-\\u03A1\\u03A3-\\u03FF', // Greek
  '\\u0400-\\u0482\\u048A-\\u052F', // Cyrillic
  '\\u05D0-\\u05EA', // Hebrew letters
  '\\u060C\\u061B\\u061F\\u0620-\\u064A\\u0660-\\u0669\\u0671-\\u06D3', // Arabic letters
  '\\u1E00-\\u1EFF', // more Latin
  '\\u2000-\\u200A\\u2010-\\u2027\\u202F-\\u205F', // spaces, punctuation
  '\\u2070\\u2071\\u2074-\\u208E\\u20A0-\\u20C0\\u2100-\\u214F\\u2150-\\u2189', // small digits, currency
  '\\u2190-\\u22FF\\u2400-\\u2426', // arrows, mathematics, control pictures
  '\\u2500-\\u25FC\\u25FF\\u2713\\u2717\\uFFFD', // lines, shapes, ticks, the replacement character
].join('');
const WIDE =
  '\\u3000-\\u3029\\u3041-\\u3096\\u30A0-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uFF01-\\uFF60';

const ONLY_SIMPLE = new RegExp(`^[${NARROW}${WIDE}]*$`);
const ONLY_ASCII = /^[\x20-\x7E]*$/;

/**
 * The longest stretches with a character that is not simple, and the simple one before and after it:
 * everything that can join into a grapheme with it. Outside of them each UTF-16 unit is a grapheme.
 * Global: use with `matchAll` only.
 */
export const ENTANGLED = lazily(
  () =>
    new RegExp(
      `[${NARROW}${WIDE}]?[^${NARROW}${WIDE}]+(?:[${NARROW}${WIDE}][^${NARROW}${WIDE}]+)*[${NARROW}${WIDE}]?`,
      'g',
    ),
);

/** True when every character of the text is simple, and so for the empty text. */
export function isSimple(text: string): boolean {
  return ONLY_SIMPLE.test(text);
}

/** True when the text is printable ASCII: simple, and one column a character. */
export function isPrintableAscii(text: string): boolean {
  return ONLY_ASCII.test(text);
}

/** Columns of a simple character, given as its UTF-16 unit. */
export function simpleWidth(unit: number): 1 | 2 {
  return unit >= 0x3000 && unit !== 0xfffd ? 2 : 1;
}
