/**
 * A quantity of an article with what stands around it: the words that are said of it and of the others of its passage,
 * who gives it, as of when, and what makes it unsure. A figure is compared with this, and `source show` prints it.
 */

import { strangeAfter, strangeBefore } from '../../language/figures/beside.ts';
import { hasHedges } from '../../language/figures/hedges.ts';
import { ENGLISH, isEnglish } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { lazily } from '../../text/memo.ts';
import { type ArticleText, paragraphNumberAt } from '../source-text.ts';
import { clauseOver } from '../speakers/antecedents.ts';
import { maskedParagraph } from '../speakers/masked-paragraph.ts';
import { type BoundNumber, boundNumbersAround } from './bound-words.ts';
import type { SourceFigure } from './source-figures.ts';

export interface SourceQuantity extends SourceFigure {
  /** The words that are said of it. */
  readonly bound: BoundNumber;
  /** The other numbers of its passage. */
  readonly others: readonly BoundNumber[];
  /** Words right beside it that are not understood, and may be a hedge or a scale. */
  readonly strange: { readonly before?: string; readonly after?: string };
  /** It may be something else than it is read as, or have a hedge of a language whose hedges are not known. */
  readonly isUnsure: boolean;
}

/** Characters beside a number that are looked at. */
const REACH = 120;

/** Undefined where no more text is read. */
export function quantityOf(scope: ArticleText, figure: SourceFigure): SourceQuantity | undefined {
  const numbers = boundNumbersAround(scope, figure);
  const bound = numbers.find(
    ({ range }) => range.start < figure.range.end && figure.range.start < range.end,
  );
  if (!bound) return undefined;
  const { text } = scope.source;
  const { hedged, range } = figure;
  const { start, end } = bound.sentence;
  const unit = figure.unit ?? bound.noun;
  const lead = text.slice(Math.max(start, hedged.start - REACH), hedged.start);
  const behind = text.slice(range.end, Math.min(end, range.end + REACH));
  const before = strangeBefore(lead, unit, scope.language);
  // Money, one thing, and what has its measure joined to it have no other scale.
  const isWhole = isMoneyOrOne(figure) || (unit !== undefined && !behind.includes(unit));
  const after = isWhole ? undefined : strangeAfter(behind, scope.language);
  return {
    ...figure,
    ...(unit !== undefined && { unit }),
    bound,
    others: numbers.filter((one) => one !== bound),
    strange: { ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
    isUnsure: figure.isDoubtful === true || !hasHedges(scope.language),
  };
}

function isMoneyOrOne({ quantity }: SourceFigure): boolean {
  if (quantity.kind !== 'amount') return false;
  return quantity.amount.currency !== undefined || quantity.amount.value === 1;
}

/** Who gives a quantity, where the sentence names somebody plainly. */
export function giverOf(
  { source, language }: ArticleText,
  { hedged, range }: SourceFigure,
): string | undefined {
  if (!isEnglish(language)) return undefined;
  const there = maskedParagraph(source, paragraphNumberAt(source, hedged.start), hedged.start);
  const said = there && clauseOver(there, { start: hedged.start, end: range.end });
  return said?.clause.isPlain === true && said.clause.kind !== 'pronoun'
    ? said.clause.subject
    : undefined;
}

const DATE = lazily(() => {
  const { months, shortMonths, weekdays } = ENGLISH.times;
  const month = `(?:${anyWord(months)}|${anyOf(shortMonths)}\\.?)`;
  const day = '\\d{1,2}(?:st|nd|rd|th)?(?![\\d:.,]*\\d|\\s?%)';
  const year = '(?:1[5-9]|20)\\d\\d(?![\\d,.]*\\d)';
  return new RegExp(
    `(?<![\\p{L}\\d.,])(?:${anyWord(weekdays)}|${day} ${month}(?:,? ${year})?|${month}(?: ${day})?(?:,? ${year})?|${year})(?!\\p{L})`,
    'gu',
  );
});

/** As of when a quantity is: the only date of its sentence, where no other number has it for its own. */
export function timeOf(
  { source: { text } }: ArticleText,
  { bound, others }: SourceQuantity,
): string | undefined {
  const { start, end } = bound.sentence;
  const [date, ...more] = text.slice(start, end).match(DATE()) ?? [];
  const isShared = others.some(({ sentence }) => sentence === bound.sentence);
  return more.length > 0 || isShared ? undefined : date;
}
