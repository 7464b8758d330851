/** The sentences of an article, with quoted words kept in the sentence that they stand in. */
import type { ArticleText } from '../article/source-text.ts';
import { maskedParagraph } from '../article/speakers/masked-paragraph.ts';
import type { Range } from '../text/line-index.ts';

export interface Sentence extends Range {
  readonly text: string;
  /** Of its paragraph, from 1. */
  readonly paragraph: number;
  /** 0-based, in its paragraph. */
  readonly index: number;
}

/** In the article's order, without the paragraphs that are skipped. */
export function* sentencesOf({ source, skip }: ArticleText): Generator<Sentence> {
  for (const { number, start, end } of source.paragraphs) {
    if (skip.has(number)) continue;
    const masked = maskedParagraph(source, number, start);
    for (const [index, range] of (masked?.sentences ?? []).entries()) {
      const from = start + range.start;
      const to = Math.min(end, start + range.end);
      const text = source.text.slice(from, to).trim();
      if (text !== '') yield { text, start: from, end: to, paragraph: number, index };
    }
  }
}
