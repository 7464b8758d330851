/** Counts what is read right of the marked articles, by style, and lists what is not. */
import {
  isOverlap,
  judgeFigure,
  judgeQuote,
  type MarkedFigure,
  type ReadFigure,
} from './article-score.ts';
import { type Half, halfOf } from './half.ts';
import { type MarkedArticle, readMarkedArticles } from './marked-articles.ts';
import { share } from './share.ts';

const STYLES = ['british', 'indian', 'agency'] as const;

class Counts {
  figures = 0;
  found = 0;
  value = 0;
  hedge = 0;
  unit = 0;
  both = 0;
  traps = 0;
  trapsRead = 0;
  unmarked = 0;
  quotes = 0;
  quotesFound = 0;
  right = 0;
  wrong = 0;
}

/** Two tables; `misses` takes a line for each mark that is not read as it stands. */
export function countArticles(half: Half | undefined, misses: (line: string) => void): string {
  const articles = readMarkedArticles().filter(
    ({ name }) => half === undefined || halfOf(name) === half,
  );
  const rows = [...STYLES, 'all'].map((style) => {
    const counts = new Counts();
    for (const article of articles) {
      const isOfStyle = article.name.startsWith(`${style}-`);
      if (style === 'all' || isOfStyle) count(article, counts, isOfStyle ? misses : () => {});
    }
    return { style, ...counts };
  });
  const figures = rows.map((one) =>
    [
      one.style,
      one.figures,
      share(one.found, one.figures),
      share(one.value, one.found),
      share(one.hedge, one.found),
      share(one.unit, one.found),
      share(one.both, one.found),
      `${one.trapsRead} of ${one.traps}`,
      one.unmarked,
    ].join('\t'),
  );
  const quotes = rows.map((one) =>
    [
      one.style,
      one.quotes,
      share(one.quotesFound, one.quotes),
      share(one.right, one.quotesFound),
      one.quotesFound - one.right - one.wrong,
      one.wrong,
    ].join('\t'),
  );
  return [
    `articles: ${articles.map(({ name }) => name).join(' ')}`,
    'style\tfigures\tfound\tvalue right\thedge right\tunit right\tvalue and hedge right\ttraps read\tread where nothing is marked',
    ...figures,
    'style\tquotations\tfound\tspeaker right\tno speaker\twrong speaker',
    ...quotes,
  ].join('\n');
}

function count(
  { name, text, marked, read }: MarkedArticle,
  counts: Counts,
  misses: (line: string) => void,
): void {
  const words = (range: { readonly start: number; readonly end: number }): string =>
    `${name}: ${JSON.stringify(text.slice(Math.max(0, range.start - 40), range.end + 30))}`;
  for (const mark of marked.figures) {
    const verdict = judgeFigure(mark, read.figures);
    counts.figures++;
    if (verdict.isFound) counts.found++;
    if (verdict.isValueRight) counts.value++;
    if (verdict.isHedgeRight) counts.hedge++;
    if (verdict.isUnitRight) counts.unit++;
    if (verdict.isValueRight && verdict.isHedgeRight) counts.both++;
    const wrong = [
      ...(verdict.isFound ? [] : ['not found']),
      ...(verdict.isFound && !verdict.isValueRight ? ['value'] : []),
      ...(verdict.isFound && !verdict.isHedgeRight ? ['hedge'] : []),
      ...(verdict.isFound && !verdict.isUnitRight ? ['unit'] : []),
    ];
    if (wrong.length > 0)
      misses(
        `${wrong.join(', ')}: ${words(mark)}: ‘${text.slice(mark.start, mark.end)}’ is ${shown(mark)}, read ${shownRead(verdict.read)}`,
      );
  }
  for (const trap of marked.traps) {
    const figure = read.figures.find((one) => isOverlap(one, trap));
    counts.traps++;
    if (!figure) continue;
    counts.trapsRead++;
    misses(`trap: ${words(trap)}: read ${shownRead(figure)}`);
  }
  for (const figure of read.figures) {
    const isMarked = [...marked.figures, ...marked.traps].some((mark) => isOverlap(mark, figure));
    if (isMarked) continue;
    counts.unmarked++;
    misses(`unmarked: ${words(figure)}: read ${shownRead(figure)}`);
  }
  for (const mark of marked.quotes) {
    const verdict = judgeQuote(mark, read.quotes);
    counts.quotes++;
    if (verdict !== 'not found') counts.quotesFound++;
    if (verdict === 'right') counts.right++;
    if (verdict === 'wrong') counts.wrong++;
    if (verdict === 'right') continue;
    const name = read.quotes.find((one) => isOverlap(one, mark))?.name;
    misses(
      `quotation, ${verdict}: ${words(mark)}: ${mark.speaker ?? 'nobody'}, read ${name ?? 'nobody'}`,
    );
  }
}

function shown({ value, qualifier, unit }: MarkedFigure): string {
  return [qualifier, value, unit].flat().join(' ');
}

function shownRead(figure: ReadFigure | undefined): string {
  if (!figure) return 'nothing';
  const { value, qualifier, currency, unit } = figure;
  return [qualifier, value, currency ?? unit].flat().join(' ');
}
