/**
 * Whether what a figure says beside its number is said of that number in the source: what is counted, for when, per
 * what, and nothing that turns it into its opposite. What is not said there is not wrong, but not checked either.
 */

import { quantityOf, type SourceQuantity } from '../../article/quantities/quantities.ts';
import type { SourceFigure } from '../../article/quantities/source-figures.ts';
import { paragraphNumberAt, paragraphText } from '../../article/source-text.ts';
import type { Figure } from '../../brief/model/brief.ts';
import { isAdverb } from '../../language/figures/beside.ts';
import { isYear } from '../../language/figures/no-quantity.ts';
import { ENGLISH, findLanguage, isEnglish } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { areOpposites } from '../../language/words/clause-marks.ts';
import { isDateStem, stemOf, stemsOf } from '../../language/words/stems.ts';
import { lazily } from '../../text/memo.ts';
import { wordsIn } from '../../text/tokens.ts';
import type { Scope } from '../search/scope.ts';
import { isBareChange } from './figure-change.ts';
import { claimAround } from './figure-claim.ts';
import { isDescribed, plainWords, topicNear } from './figure-description.ts';
import { isLeftOpen } from './figure-modality.ts';
import { isOtherwiseRelated } from './figure-relations.ts';
import { isUnitBeside } from './figure-unit.ts';
import { isShortForm } from './short-form.ts';

/** Characters of a clause, and of a paragraph in which a day is looked for. */
const CLAUSE = 120;
const MAX_READ = 5000;

/** Why it is not certain that a number is meant as a figure has it; each completes “not checked: ”. */
export const DOUBTS = {
  number: 'the number may be another kind of number or have a hedge that is not read',
  beside: 'the words right beside the number are not all understood',
  what: 'what it counts is not said of this number in the same words',
  time: 'its as_of is not said beside this number',
  unit: 'its unit is not the one beside this number',
  change: 'the number says by how much something changes, and the figure does not',
  open: 'the source has it as a plan, a chance or an allegation, and the figure as a fact',
  claimed: 'the source has it as what somebody claims, and the figure as a fact',
  disputed: 'somebody in the source says that it is wrong',
  relation:
    'the source has words of it in another relation: from, to, since, average, a part of it',
  turned: 'a negation or an opposite stands beside the number',
} as const;

export type Doubt = keyof typeof DOUBTS;

/** What of a figure is not said of its number; undefined where all is. */
export function doubtOf(figure: Figure, found: SourceFigure, scope: Scope): Doubt | undefined {
  const quantity = quantityOf(scope, found);
  if (!quantity || quantity.isUnsure) return 'number';
  const near = topicNear(scope, found.range.start);
  if (!isUnderstoodBeside(figure, quantity, scope)) return 'beside';
  if (!isDescribed(figure, quantity, scope, near)) return 'what';
  if (!isTimeNear(figure, quantity, scope, near)) return 'time';
  if (!isUnitBeside(figure, quantity, scope, near)) return 'unit';
  if (isBareChange(figure, quantity, scope)) return 'change';
  if (isTurned(figure, quantity, scope)) return 'turned';
  if (isOtherwiseRelated(figure, quantity, scope)) return 'relation';
  const claim = claimAround(figure, quantity, scope);
  if (claim) return claim;
  return isLeftOpen(figure, quantity, scope) ? 'open' : undefined;
}

/** Whether the words right beside the number are known, or words of the figure: any other may hedge or multiply it. */
function isUnderstoodBeside(
  figure: Figure,
  { strange: { before, after } }: SourceQuantity,
  { language }: Scope,
): boolean {
  const { what, unit = '', exact = '' } = figure;
  const isSaid = (word: string, where: string): boolean => {
    const stem = stemOf(word, language);
    return plainWords(where).some((one) => stemOf(one, language) === stem);
  };
  // In a short form the word stands beside the number that is shown.
  const isShown =
    !isShortForm(figure) ||
    (!isAdverb(before ?? '', language) && !exact.toLowerCase().startsWith(before ?? ''));
  // Of other languages no plurals are known, which show what is counted where the figure names nothing.
  const isNamed = isEnglish(language) || stemsOf(what, language).length > 0;
  return (
    (before === undefined || (isShown && isSaid(before, `${what} ${unit}`))) &&
    (after === undefined || !isNamed || isSaid(after, `${what} ${unit} ${exact}`))
  );
}

/** Whether the dates of `as_of` are of this number; other words of it, where it has no date, need to be near. */
function isTimeNear(
  { asOf }: Figure,
  { range, bound: own, others }: SourceQuantity,
  { source, language, published }: Scope,
  near: ReadonlySet<string>,
): boolean {
  if (asOf === undefined) return true;
  const words = stemsOf(asOf, language);
  const isImplied = isYearOfMonth(asOf, published);
  const dates = words.filter((word) => isDateStem(word) && !(isYear(word) && isImplied));
  const days = asOf.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? [];
  const passage = paragraphText(source, paragraphNumberAt(source, range.start)).slice(0, MAX_READ);
  if (!days.every((day) => new RegExp(`(?<!\\d)0?${Number(day)}(?!\\d)`).test(passage)))
    return false;
  if (dates.length === 0) return words.every((word) => own.all.has(word) || near.has(word));
  const isOfOther = (date: string): boolean =>
    !own.all.has(date) &&
    others.some((other) => other.sentence === own.sentence && other.all.has(date));
  return dates.every((date) => (own.all.has(date) || near.has(date)) && !isOfOther(date));
}

/** Whether `January 2016` is the last January before the source was published, which a source then calls `January`. */
function isYearOfMonth(asOf: string, published: string | undefined): boolean {
  const [, year = '', month = ''] = /^(\d{4})-(\d\d)/.exec(published ?? '') ?? [];
  const { months } = ENGLISH.times;
  const said = months.findIndex((name) => asOf.includes(name)) + 1;
  if (month === '' || said === 0) return false;
  const last = said <= Number(month) ? Number(year) : Number(year) - 1;
  return asOf.match(/\b\d{4}\b/)?.[0] === String(last);
}

/**
 * Whether the clause of the number has a negation or an opposite that the figure lacks: `will not send 100 troops`,
 * `9 MPs voted against it`; one behind the number only if words of the figure follow it, `9 homes without water`.
 */
function isTurned(
  figure: Figure,
  { range, hedged, bound: { sentence } }: SourceQuantity,
  scope: Scope,
): boolean {
  const said = `${figure.what} ${figure.exact ?? ''}`;
  const from = Math.max(sentence.start, hedged.start - CLAUSE);
  const before = scope.source.text.slice(from, hedged.start);
  const clause = before.split(CLAUSES()).at(-1) ?? '';
  const negation = negationsIn(scope.language);
  if (negation.test(said)) return false;
  if (negation.test(clause)) return true;
  const following = scope.source.text.slice(range.end, Math.min(sentence.end, range.end + CLAUSE));
  const behind = following.split(CLAUSES())[0] ?? '';
  if (areOpposed(said, behind, scope)) return true;
  const turned = behind.slice(negation.exec(behind)?.index ?? behind.length);
  const words = stemsOf(turned, scope.language);
  return stemsOf(figure.what, scope.language).some((word) => words.includes(word));
}

/** Whether a word of one text is the opposite of one of the other: `for`, `against`. */
function areOpposed(one: string, other: string, { language }: Scope): boolean {
  const known = isEnglish(language) ? ENGLISH : findLanguage(language ?? '');
  if (!known) return false;
  const said = wordsIn(one.toLowerCase());
  const there = wordsIn(other.toLowerCase());
  return said.some(
    (word) => !there.includes(word) && there.some((next) => areOpposites(word, next, known)),
  );
}

/** A new clause has a subject of its own: `and she waited`, not `and 40 ships`. */
const CLAUSES = lazily(() => {
  const { he, she, they, it, we } = ENGLISH.speech.pronouns;
  const subjects = [he, she, they, it, we].flatMap(({ subject }) => subject);
  return new RegExp(
    `[,;:—–]|\\b${anyWord(ENGLISH.numbers.parting)} (?=${anyWord(subjects)} )`,
    'u',
  );
});

/** Whether words that an ellipsis leaves out can turn what is left. */
export function isTurningWord(words: string, language: string | undefined): boolean {
  return negationsIn(language).test(words);
}

function negationsIn(language: string | undefined): RegExp {
  const { negations, reversing } = ENGLISH.sense;
  const own = findLanguage(language)?.sense?.negations ?? [];
  const words = anyOf([...negations, ...reversing, ...own, ...own]);
  return new RegExp(`(?<!\\p{L})${words}(?!\\p{L})|n['’]t(?!\\p{L})`, 'iu');
}
