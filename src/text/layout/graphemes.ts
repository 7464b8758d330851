/**
 * Where a text's graphemes begin and end. Plain text is walked without `Intl.Segmenter`, whose
 * first construction costs 10 to 18 ms; only the stretches where characters may join are handed
 * to it. Lone surrogates and control characters are graphemes too.
 */
import { ENTANGLED, isSimple } from './simple-characters.ts';

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
