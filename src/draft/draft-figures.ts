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
import type { Range } from '../text/line-index.ts';
import { lazily } from '../text/memo.ts';
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
  readonly weight: number;
}

export function draftFigures(article: ArticleText): DraftedFigures {
  const all: Candidate[] = [];
  for (const { number } of article.source.paragraphs) {
    if (article.skip.has(number)) continue;
    for (const figure of figuresOf(article, number)) {
      const { what, exact: range } = countedBy(article, figure);
      const exact = oneLine(article.source.text.slice(range.start, range.end));
      const weight = weightOf(article, figure, number, what);
      all.push({
        figure,
        paragraph: number,
        exact,
        range,
        weight,
        ...(what !== undefined && { what }),
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

function keyOf({ quantity }: SourceFigure): string {
  return JSON.stringify(quantity);
}

const MONEY = /\p{Sc}/u;
const SHARE = /%|\bper ?cent\b/;
const AGE = /-year-old|\byears? old/;
/** A number that says little by itself. */
const [FEW, SMALL] = [10, 20];
/** A figure that weighs less is trivia. */
const LEAST_WEIGHT = 1.2;

const PEOPLE = lazily(
  () => new RegExp(`(?:^|\\s)(?:${anyWord(ENGLISH.names.manyPeople)})(?!\\p{L})`, 'iu'),
);

/** `Boeing 787,`, `Meal 2`: a number that is part of a name. */
const AFTER_NAME = /\p{Lu}[\p{L}’'-]*[ \u00A0-]$/u;
const NO_NOUN_AFTER =
  /^(?:[.,;:)]|\s*$|\s+\p{Lu}|\s+(?:and|or|is|was|has|in|on|at|to|for|from|with)\s)/u;
const SPANS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);
/** Numbers that are called. */
const EMERGENCY = /^(?:911|999|112)$/;
/** Results in columns, as of a match. */
const TABLE = /\||\t/;

/** `16-inch`, `18-year`: a word that describes something, and counts nothing. */
function isCompound(words: string): boolean {
  const [last = '', ...before] = words.split(/[-\u2010\u2011]/).reverse();
  return before.length > 0 && SMALL_UNIT.test(last) && measureOf(last) !== undefined;
}

const SMALL_UNIT = /^\p{Ll}{2,}$/u;

function countsNothing(text: string, { quantity, range, unit }: SourceFigure): boolean {
  const after = text.slice(range.end, range.end + 20);
  const words = text.slice(range.start, range.end);
  const isBare = quantity.kind === 'amount' && /^[\d.,]+$/.test(words);
  const before = text.slice(Math.max(0, range.start - 30), range.start);
  // `2134 Caldwell Place`, `911`
  if (isBare && (/^\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u.test(after) || EMERGENCY.test(words)))
    return true;
  // `6-4` is a result, the 737 Max a model.
  if (quantity.kind === 'range' && unit === undefined && /^\d{1,2}[-–]\d{1,2}$/.test(words))
    return true;
  const name = isBare ? /^\s+\p{Lu}\p{L}*/u.exec(after)?.[0] : undefined;
  if (name !== undefined && text.split(words + name, 3).length > 2) return true;
  return isCompound(words) || (isBare && AFTER_NAME.test(before) && NO_NOUN_AFTER.test(after));
}

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
  if (there && TABLE.test(text.slice(there.start, there.end))) return 0;
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
    isMoney ? 2 : 0,
    isShare ? 1 : 0,
    isTime ? -1 : 0,
  ];
  return Math.max(0, 1 + weights.reduce((sum, weight) => sum + weight, 0) - (isKnown ? 0 : 2));
}

/** The number one is as often a pronoun: `one said`. */
function isOne({ quantity }: SourceFigure): boolean {
  return quantity.kind === 'amount' && quantity.amount.value === 1;
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
  return near.includes(time) ? time : undefined;
}

function bareFigure(
  { language }: ArticleText,
  { figure, paragraph, exact, what }: Candidate,
): Figure | undefined {
  const at = [{ from: paragraph, to: paragraph }];
  const { value } = readShortFigure(exact, at, { start: 0, end: 0 }, language);
  if (!value || value.isUnread === true || value.what === '') return undefined;
  // Another number stands in the same words.
  if (!isDeepStrictEqual(value.quantity, figure.quantity)) return undefined;
  if (what === undefined || value.quantity.kind === 'words') return value;
  const { unit: _, ...bare } = value;
  const unit = figure.unit === undefined ? undefined : unitOf(figure.unit, what);
  return { ...bare, what, ...(unit !== undefined && { unit }) };
}

/** A unit as a person would write it: `troops` of `North Korean troops`. */
function unitOf(unit: string, what: string): string | undefined {
  if (/^[%‰°]|^\p{Sc}/u.test(unit)) return unit;
  return what.startsWith(unit) || what.startsWith(`of ${unit}`)
    ? unit
        .split(' ')
        .findLast((word) => /^\p{L}+(?:s|people|men|women|children|per ?cent)$/u.test(word))
    : undefined;
}
