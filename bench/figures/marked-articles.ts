/**
 * The invented articles of `articles/`, with their marks, and what the program reads in them. Offsets are those
 * of the whole article; a mark of its file has them in its paragraph.
 */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { figuresOf, type SourceFigure } from '../../src/article/quantities/source-figures.ts';
import { type ArticleText, paragraph, readSource } from '../../src/article/source-text.ts';
import { speechOf } from '../../src/article/speech/speech.ts';
import type { Range } from '../../src/text/line-index.ts';
import type { MarkedFigure, MarkedQuote, ReadFigure, ReadQuote } from './article-score.ts';

const Place = { article: v.string(), paragraph: v.number(), start: v.number(), text: v.string() };
const Words = v.union([v.string(), v.array(v.string())]);
const FigureMark = v.object({
  ...Place,
  value: v.nullable(v.union([v.number(), v.tuple([v.number(), v.number()])])),
  qualifier: Words,
  unit: v.nullable(Words),
  what: v.string(),
});
const QuoteMark = v.object({ ...Place, speaker: v.nullable(v.string()) });
const TrapMark = v.object(Place);

export interface MarkedArticle {
  readonly name: string;
  readonly text: string;
  readonly marked: {
    readonly figures: readonly MarkedFigure[];
    readonly quotes: readonly MarkedQuote[];
    readonly traps: readonly Range[];
  };
  readonly read: {
    readonly figures: readonly ReadFigure[];
    readonly quotes: readonly ReadQuote[];
  };
}

const FOLDER = new URL('articles/', import.meta.url);

export function readMarkedArticles(): MarkedArticle[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readMarkedArticle(file.slice(0, -'.txt'.length)));
}

function readMarkedArticle(name: string): MarkedArticle {
  const text = readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8');
  const article = { source: readSource(text), skip: new Set<number>(), language: 'en' };
  const marks = <T extends v.InferOutput<typeof TrapMark>>(
    kind: string,
    shape: v.GenericSchema<unknown, T>,
  ): (T & Range)[] =>
    readFileSync(new URL(`${name}.${kind}.jsonl`, FOLDER), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => placed(article, v.parse(shape, JSON.parse(line))));
  return {
    name,
    text,
    marked: {
      figures: marks('figures', FigureMark),
      quotes: marks('quotes', QuoteMark),
      traps: marks('traps', TrapMark),
    },
    read: {
      figures: Array.from(article.source.paragraphs).flatMap(({ number }) =>
        figuresOf(article, number).flatMap(asRead),
      ),
      quotes: quotesOf(article),
    },
  };
}

function placed<T extends v.InferOutput<typeof TrapMark>>(
  { source }: ArticleText,
  mark: T,
): T & Range {
  const start = (paragraph(source, mark.paragraph)?.start ?? 0) + mark.start;
  const end = start + mark.text.length;
  if (source.text.slice(start, end) !== mark.text)
    throw new Error(`${mark.article} p${mark.paragraph}: the mark ‘${mark.text}’ is not there`);
  return { ...mark, start, end };
}

/** With the hedge that a draft writes, the first of several. A number that is doubtful counts as not read. */
function asRead(figure: SourceFigure): ReadFigure[] {
  const { quantity, qualifier, qualifiers, unit, range, isDoubtful } = figure;
  if (isDoubtful === true) return [];
  const [value, currency] =
    quantity.kind === 'amount'
      ? [quantity.amount.value, quantity.amount.currency]
      : quantity.kind === 'range'
        ? [[quantity.min.value, quantity.max.value] as const, quantity.max.currency]
        : [null, undefined];
  return [
    {
      ...range,
      value,
      qualifier: [...qualifiers][0] ?? qualifier,
      ...(currency !== undefined && { currency }),
      ...(unit !== undefined && { unit }),
    },
  ];
}

function quotesOf(article: ArticleText & { readonly skip: ReadonlySet<number> }): ReadQuote[] {
  return speechOf(article)
    .filter(({ manner }) => manner !== 'headline' && manner !== 'term')
    .flatMap(({ quotation: { parts }, speaker }) =>
      parts.map((part) => ({
        ...part,
        ...(speaker?.kind === 'name' && speaker.name !== undefined && { name: speaker.name }),
      })),
    );
}
