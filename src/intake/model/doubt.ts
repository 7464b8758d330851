/** Says where what was found may be no article, or not all of it: little text, or lines where paragraphs should be. */
import { displayWidth } from '../../text/layout/width.ts';

export type Doubt = 'short' | 'lines';

/** An article has more words. */
const FEW_WORDS = 50;
/** A line of so many columns is a paragraph, and an article has more than this share of its text in those. */
const [PARAGRAPH, SHARE] = [100, 0.2];

export function doubtOf(paragraphs: readonly string[]): Doubt | undefined {
  if (countWords(paragraphs) < FEW_WORDS) return 'short';
  const lengthOf = (lines: readonly string[]): number =>
    lines.reduce((sum, line) => sum + line.length, 0);
  const long = paragraphs.filter(
    (line) => line.length >= PARAGRAPH || displayWidth(line) >= PARAGRAPH,
  );
  return lengthOf(long) < lengthOf(paragraphs) * SHARE ? 'lines' : undefined;
}

/** A character of a script without spaces between its words counts as one. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;

function countWords(paragraphs: readonly string[]): number {
  let count = 0;
  for (const line of paragraphs) {
    count += line.slice(0, 2000).match(WORD)?.length ?? 0;
    if (count >= FEW_WORDS) break;
  }
  return count;
}
