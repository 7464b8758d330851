/**
 * Reads articles with marked quotations: one JSON object a line, `{id, text, quotes: [{start, end, speaker,
 * speakerKind, speakerAliases, speakerStart, speakerEnd}]}`, offsets in UTF-16 units; packed with gzip or not.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { paragraphNumberAt, readSource, type SourceText } from '../../src/article/source-text.ts';

const GoldQuotation = v.object({
  /** With its outer marks. */
  start: v.number(),
  end: v.number(),
  speaker: v.nullable(v.string()),
  speakerKind: v.string(),
  speakerAliases: v.array(v.string()),
  /** Where the article names the speaker beside the words. */
  speakerStart: v.optional(v.number()),
  speakerEnd: v.optional(v.number()),
  speakerLast: v.nullish(v.string()),
  nested: v.boolean(),
});
const Article = v.object({ id: v.string(), text: v.string(), quotes: v.array(GoldQuotation) });

export interface GoldQuotation extends v.InferOutput<typeof GoldQuotation> {
  /** Without outer marks, one for each paragraph. */
  readonly paragraphs: readonly string[];
  /** 1-based, inclusive. */
  readonly from: number;
  readonly to: number;
}

export interface Article {
  readonly id: string;
  readonly source: SourceText;
  readonly quotations: readonly GoldQuotation[];
}

export function readArticles(path: string): Article[] {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text: words, quotes } = v.parse(Article, JSON.parse(line));
      const source = readSource(words);
      const quotations = quotes.map((quote) => ({
        ...quote,
        paragraphs: words
          .slice(quote.start, quote.end)
          .split(/\s*\n\s*/)
          .map((paragraph) => paragraph.replace(/^\s*["“]|["”]\s*$/g, '').trim()),
        from: paragraphNumberAt(source, quote.start),
        to: paragraphNumberAt(source, quote.end - 1),
      }));
      return { id, source, quotations };
    });
}
