/**
 * The figures of a draft: the quantities of the article with hedge, unit and what is counted, the weightiest first. What
 * is left out is listed for the editor.
 */
import { isDeepStrictEqual } from 'node:util';
import { personNamed } from '../article/people/introductions.ts';
import { countedBy } from '../article/quantities/counted.ts';
import { giverOf, quantityOf, timeOf } from '../article/quantities/quantities.ts';
import { figuresOf, type SourceFigure } from '../article/quantities/source-figures.ts';
import { quotationsOf } from '../article/quotations/quotations.ts';
import type { ArticleText } from '../article/source-text.ts';
import type { Figure } from '../brief/model/brief.ts';
import { readShortFigure } from '../brief/reading/read-figure.ts';
import { ENGLISH } from '../language/languages.ts';
import { anyWord } from '../language/model/pattern.ts';
import { measureOf } from '../language/units/measures.ts';
import { stemsOf } from '../language/words/stems.ts';
import type { Range } from '../text/line-index.ts';
import { lazily } from '../text/memo.ts';
import { countsNothing, isTable } from './no-figures.ts';
import { oneLine } from './wording.ts';

/** More than these would be a list that nobody reads. */
const MOST = 12;

export interface DraftedFigures {
  readonly figures: readonly Figure[];
  /** Quantities that were left out, in the article’s words. */
  readonly others: readonly { readonly words: string; readonly paragraph: number }[];
}

interface Candidate {
  readonly figure: SourceFigure;
  readonly paragraph: number;
  readonly exact: string;
  /** Of those words. */
  readonly range: Range;
  readonly what?: string;
  readonly isBefore?: true;
  readonly weight: number;
}

export function draftFigures(article: ArticleText): DraftedFigures {
  const all: Candidate[] = [];
  for (const { number } of article.source.paragraphs) {
    if (article.skip.has(number)) continue;
    for (const figure of figuresOf(article, number)) {
      const { what, exact: range, isBefore, isPart } = countedBy(article, figure);
      const exact = oneLine(article.source.text.slice(range.start, range.end));
      // Cut words say nothing by themselves.
      const isVague = isPart || (what !== undefined && saysNothing(what, figure, isBefore));
      const weight = isVague ? 0 : weightOf(article, figure, number, what);
      all.push({
        figure,
        paragraph: number,
        exact,
        range,
        weight,
        ...(what !== undefined && { what }),
        ...(isBefore && { isBefore }),
      });
    }
  }
  const times = Map.groupBy(all, ({ figure }) => keyOf(figure));
  const heaviest = all
    .filter(({ weight }) => weight > LEAST_WEIGHT)
    .map((one) => ({
      ...one,
      weight: one.weight + (times.get(keyOf(one.figure))?.length ?? 1) - 1,
    }))
    .sort((a, b) => b.weight - a.weight || a.figure.range.start - b.figure.range.start)
    .filter((one, index, all) => !all.slice(0, index).some((other) => isSame(one, other)))
    .slice(0, MOST);
  const figures: Figure[] = [];
  const chosen = new Set<SourceFigure>();
  for (const one of heaviest.sort((a, b) => a.figure.range.start - b.figure.range.start)) {
    const drafted = asFigure(article, one);
    if (!drafted) continue;
    figures.push(drafted);
    chosen.add(one.figure);
  }
  const others = new Map(
    all
      .filter(({ figure }) => !chosen.has(figure) && !isOne(figure))
      .map(({ exact, paragraph }) => [`${paragraph} ${exact}`, { words: exact, paragraph }]),
  );
  return { figures, others: [...others.values()] };
}

/** A dimension alone (`the total`), or many of what is one (`12 freight`). */
function saysNothing(what: string, figure: SourceFigure, isBefore: boolean | undefined): boolean {
  const { plurals, dimensions } = ENGLISH.numbers;
  const words = what.replace(/^(?:the|its|their)\s+/, '').split(' ');
  const [only = ''] = words;
  if (words.length === 1 && dimensions.includes(only) && !plurals.includes(only)) return true;
  const { quantity, unit } = figure;
  const isCount =
    quantity.kind === 'amount' && quantity.amount.value > 1 && !hasCurrency(figure) && !isBefore;
  return (
    isCount &&
    measureOf(unit) === undefined &&
    !PEOPLE().test(what) &&
    !words.some((word) => /s$/.test(word) || plurals.includes(word))
  );
}

/** Whether two say the same number of the same thing. */
function isSame(one: Candidate, other: Candidate): boolean {
  if (keyOf(one.figure) !== keyOf(other.figure)) return false;
  if (one.figure.quantity.kind === 'words') return one.exact === other.exact;
  if (MONEY.test(one.exact) || one.what === undefined || other.what === undefined) return true;
  const own = new Set(stemsOf(one.what, 'en'));
  return stemsOf(other.what, 'en').some((stem) => own.has(stem));
}

function keyOf({ quantity }: SourceFigure): string {
  return JSON.stringify(quantity);
}

const MONEY = /\p{Sc}/u;
const SHARE = /%|\bper ?cent|\bbasis/;
const AGE = /-year-old|\byears? old/;
/** A number that says little by itself. */
const [FEW, SMALL, MANY] = [10, 20, 1000];
/** A figure that weighs less is trivia. */
const LEAST_WEIGHT = 1.2;

const PEOPLE = lazily(
  () => new RegExp(`(?:^|\\s)(?:${anyWord(ENGLISH.names.manyPeople)})(?!\\p{L})`, 'iu'),
);

const SPANS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);
/**
 * Early ones, money, shares and large numbers weigh more; vague ones, ages and names of models nothing. Spans of time, and
 * numbers of which it is not understood what they count, weigh less.
 */
function weightOf(
  { source: { text, paragraphs } }: ArticleText,
  figure: SourceFigure,
  paragraph: number,
  what: string | undefined,
): number {
  const { quantity, qualifier, range, unit } = figure;
  if ((quantity.kind === 'words' && qualifier === 'vague') || isOne(figure)) return 0;
  if (AGE.test(text.slice(range.start, range.end + 12)) || countsNothing(text, figure)) return 0;
  const there = paragraphs.get(paragraph);
  if (there && isTable(text.slice(there.start, there.end))) return 0;
  const words = text.slice(range.start, range.end + 10);
  const isMoney = MONEY.test(words);
  const isShare = SHARE.test(words);
  const size = quantity.kind === 'amount' ? Math.abs(quantity.amount.value) : SMALL;
  const isKnown = what !== undefined || isMoney || isShare;
  const isTime = unit !== undefined && SPANS.has(measureOf(unit) ?? '');
  const place = 4 / (1 + paragraph / 4);
  const ofPeople = what !== undefined && PEOPLE().test(what);
  const ofSize = isMoney || isShare || ofPeople ? 1 : size >= SMALL ? 1 : size < FEW ? -1.5 : 0;
  const weights = [
    place,
    ofSize,
    ofPeople ? 1 : 0,
    size >= MANY && what !== undefined ? 1 : 0,
    isMoney ? 1.5 : 0,
    isShare ? 1 : 0,
    isTime ? -1 : 0,
  ];
  return Math.max(0, 1 + weights.reduce((sum, weight) => sum + weight, 0) - (isKnown ? 0 : 2));
}

/** The number one is as often a pronoun: `one said`. */
function isOne({ quantity }: SourceFigure): boolean {
  return quantity.kind === 'amount' && quantity.amount.value === 1;
}

function hasCurrency({ quantity }: SourceFigure): boolean {
  return (
    (quantity.kind === 'amount' && quantity.amount.currency !== undefined) ||
    (quantity.kind === 'range' && quantity.max.currency !== undefined)
  );
}

function asFigure(article: ArticleText, candidate: Candidate): Figure | undefined {
  const figure = bareFigure(article, candidate);
  if (!figure) return undefined;
  const by = giverIn(article, candidate.figure);
  const asOf = timeIn(article, candidate);
  return { ...figure, ...(by !== undefined && { by }), ...(asOf !== undefined && { asOf }) };
}

/** A person whom the article names in full, or who stands after `according to`; in quotation marks it is the speaker’s. */
function giverIn(article: ArticleText, figure: SourceFigure): string | undefined {
  const { source } = article;
  const isQuoted = quotationsOf(source).quotations.some(({ parts }) =>
    parts.some(({ start, end }) => start <= figure.range.start && figure.range.end <= end),
  );
  const giver = isQuoted ? undefined : giverOf(article, figure);
  if (giver === undefined) return undefined;
  const around = source.text.slice(
    Math.max(0, figure.range.start - AROUND),
    figure.range.end + AROUND,
  );
  if (around.includes(`according to ${giver}`)) return giver;
  const person = personNamed(article, giver);
  return person?.name.endsWith(giver) ? person.name : undefined;
}

/** Characters of a sentence around a figure. */
const AROUND = 250;
/** Characters between the words of a figure and its date. */
const [REACH_BEFORE, REACH_AFTER] = [20, 20];

/** A date right beside the words of the figure; a day of the week is more often that of the news. */
function timeIn(article: ArticleText, { figure, range }: Candidate): string | undefined {
  const quantity = quantityOf(article, figure);
  const time = quantity && timeOf(article, quantity);
  if (time === undefined || !/\d/.test(time)) return undefined;
  const near = article.source.text.slice(
    Math.max(0, range.start - REACH_BEFORE),
    range.end + REACH_AFTER,
  );
  // `a 2002 inquiry` is a name.
  const isOther = /^\d{4}$/.test(time) && new RegExp(`${time}\\s+\\p{L}+s?\\b`, 'u').test(near);
  return near.includes(time) && !isOther ? time : undefined;
}

function bareFigure(
  { language }: ArticleText,
  { figure, paragraph, exact, what, isBefore }: Candidate,
): Figure | undefined {
  const at = [{ from: paragraph, to: paragraph }];
  const { value } = readShortFigure(exact, at, { start: 0, end: 0 }, language);
  if (!value || value.isUnread === true || (value.what === '' && what === undefined))
    return undefined;
  // Another number stands in the same words.
  if (!isDeepStrictEqual(value.quantity, figure.quantity)) return undefined;
  if (what === undefined || value.quantity.kind === 'words') return value;
  const { unit: _, ...bare } = value;
  const isMeasure = isBefore && measureOf(figure.unit) !== undefined;
  const unit =
    figure.unit === undefined || isMeasure
      ? figure.unit
      : hasCurrency(figure)
        ? undefined
        : unitOf(figure.unit, what);
  return { ...bare, what, ...(unit !== undefined && { unit }) };
}

/** A unit as a person would write it: `troops` of `North Korean troops`. */
function unitOf(unit: string, what: string): string | undefined {
  if (/^[%‰°]|^\p{Sc}/u.test(unit)) return unit;
  return what.startsWith(unit) || what.startsWith(`of ${unit}`)
    ? unit
        .split(' ')
        .findLast((word) => /^\p{Ll}+(?:s|people|men|women|children|per ?cent)$/u.test(word))
    : undefined;
}
