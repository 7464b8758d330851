/**
 * Whether what a figure says beside its number is said of that number in the source: what is counted, for when, per
 * what, and nothing that turns it into its opposite. What is not said there is not wrong, but not checked either.
 */

import { type BoundNumber, boundNumbersAround } from '../../article/quantities/bound-words.ts';
import { readPart, type SourceFigure } from '../../article/quantities/source-figures.ts';
import { paragraphNumberAt, paragraphText } from '../../article/source-text.ts';
import type { Figure } from '../../brief/model/brief.ts';
import { ENGLISH, findLanguage, isEnglish } from '../../language/languages.ts';
import { anyOf } from '../../language/model/pattern.ts';
import { isAdverb, strangeAfter, strangeBefore } from '../../language/numbers/beside.ts';
import { measureOf } from '../../language/numbers/measures.ts';
import { isDateStem, stemOf, stemsOf, topicStems } from '../../language/words/stems.ts';
import { memoised } from '../../text/memo.ts';
import type { Scope } from '../search/scope.ts';
import { isUnitBeside } from './figure-unit.ts';
import { isShortForm } from './short-form.ts';

/** Characters around a number that are near it. */
const NEAR = 2500;
/** Characters of a clause. */
const CLAUSE = 120;

/** Whether all that a figure says beside its number is found near the place of that number. */
export function isBorneOut(figure: Figure, found: SourceFigure, scope: Scope): boolean {
  if (found.isDoubtful === true) return false;
  const numbers = boundNumbersAround(scope, found);
  const own = numbers.find(
    ({ range }) => range.start < found.range.end && found.range.start < range.end,
  );
  if (!own) return false;
  const others = numbers.filter((one) => one !== own);
  return (
    isUnderstoodBeside(figure, found, scope) &&
    isDescribed(figure, found, scope, own, others) &&
    isTimeNear(figure, scope, own, others) &&
    isUnitBeside(figure, found, scope, topicNear(scope, found.range.start), own) &&
    !isTurned(figure, found, scope, own)
  );
}

/** Whether the words right beside the number are known, or words of the figure: any other may hedge or multiply it. */
function isUnderstoodBeside(
  figure: Figure,
  found: SourceFigure,
  { source: { text }, language }: Scope,
): boolean {
  const { hedged, range, unit: counted } = found;
  const { what, unit = '', exact = '' } = figure;
  const isSaid = (word: string, where: string): boolean => {
    const stem = stemOf(word, language);
    return plainWords(where).some((one) => stemOf(one, language) === stem);
  };
  const before = strangeBefore(
    text.slice(Math.max(0, hedged.start - CLAUSE), hedged.start),
    counted,
    language,
  );
  const behind = text.slice(range.end, range.end + CLAUSE);
  // Money, one thing, and what has its measure joined to it have no other scale.
  // Of other languages no plurals are known, which show what is counted where the figure names nothing.
  const isUnknown = !isEnglish(language) && stemsOf(what, language).length === 0;
  const isWhole =
    isUnknown || isMoneyOrOne(found) || (counted !== undefined && !behind.includes(counted));
  const after = isWhole ? undefined : strangeAfter(behind, language);
  // In a short form the word stands beside the number that is shown.
  const isShown =
    !isShortForm(figure) ||
    (!isAdverb(before ?? '', language) && !exact.toLowerCase().startsWith(before ?? ''));
  return (
    (before === undefined || (isShown && isSaid(before, `${what} ${unit}`))) &&
    (after === undefined || isSaid(after, `${what} ${unit} ${exact}`))
  );
}

function isMoneyOrOne({ quantity }: SourceFigure): boolean {
  if (quantity.kind !== 'amount') return false;
  return quantity.amount.currency !== undefined || quantity.amount.value === 1;
}

/** Whether the words of `what` are said of this number, and not of another one. */
function isDescribed(
  { what, unit, exact = '' }: Figure,
  found: SourceFigure,
  scope: Scope,
  own: BoundNumber,
  others: readonly BoundNumber[],
): boolean {
  const { language } = scope;
  const words = stemsOf(what, language);
  if (words.length === 0 || exact.toLowerCase().includes(what.toLowerCase())) return true;
  const { start, end } = own.sentence;
  const sentence = new Set(stemsOf(scope.source.text.slice(start, end), language));
  if (isAround(what, scope, own, found, others)) return true;
  const near = topicNear(scope, own.range.start);
  if (!words.every((word) => sentence.has(word) || near.has(word))) return false;
  const counted = measureOf(found.unit) === undefined ? stemsOf(found.unit ?? '', language) : [];
  const said = new Set([...words, ...stemsOf(`${unit ?? ''} ${exact}`, language)]);
  if (counted.length > 0 && !counted.some((word) => said.has(word))) return false;
  const named = [...words, ...stemsOf(unit ?? '', language)];
  const countIn = (some: ReadonlySet<string>, all = named): number =>
    all.filter((word) => some.has(word)).length;
  // The topic of an article is named where it begins.
  const names = new Set(stemsOf(what.match(/\p{Lu}[\p{L}\p{M}]*/gu)?.join(' ') ?? '', language));
  const plain = words.filter((word) => !names.has(word));
  const asked = plain.length === 0 ? words : plain;
  const bound = countIn(own.all, asked);
  // An analyst names the topic beside what the sentence says.
  if (bound * 2 < asked.length || bound === 0) return false;
  return others.every((other) =>
    other.sentence === own.sentence
      ? countIn(other.own) < Math.max(countIn(own.own), 1)
      : countIn(other.all) <= countIn(own.all),
  );
}

/** Whether words are those that stand right before the number and behind it, up to the next numbers. */
function isAround(
  what: string,
  { source: { text } }: Scope,
  { sentence }: BoundNumber,
  { range, hedged }: SourceFigure,
  others: readonly BoundNumber[],
): boolean {
  const ends = others.map((other) => other.range.end).filter((end) => end <= hedged.start);
  const starts = others.map((other) => other.range.start).filter((start) => start >= range.end);
  const before = plainWords(text.slice(Math.max(sentence.start, ...ends), hedged.start));
  const after = plainWords(text.slice(range.end, Math.min(sentence.end, ...starts)));
  const words = plainWords(what);
  return [...words.keys(), words.length].some((count) => {
    const own = [...before.slice(before.length - words.length + count), ...after.slice(0, count)];
    return own.length === words.length && own.every((word, at) => word === words[at]);
  });
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}'’-]/gu) ?? [];
}

const lastNear = memoised((): { key: string; near: ReadonlySet<string> } => ({
  key: '',
  near: new Set(),
}));

/**
 * Names and nouns of the paragraph of a place, of its neighbours, and of the beginning of the source, where its subject
 * is named. They are put together once for a passage.
 */
function topicNear(scope: Scope, start: number): ReadonlySet<string> {
  const { source, language } = scope;
  const number = paragraphNumberAt(source, start);
  const last = lastNear(source);
  const key = `${number} ${Math.floor(start / NEAR)} ${language ?? ''}`;
  if (last.key === key) return last.near;
  const parts = [1, 2, 3, number - 2, number - 1, number, number + 1].flatMap((one) => {
    const part = readPart(scope, one);
    if (!part) return [];
    const from = one === number ? Math.max(part.start, start - NEAR) : part.start;
    return source.text.slice(from, Math.min(part.end, from + 2 * NEAR));
  });
  const near = new Set(topicStems(parts.join('\n'), language));
  Object.assign(last, { key, near });
  return near;
}

/** Whether the dates of `as_of` are of this number; other words of it, where it has no date, need to be near. */
function isTimeNear(
  { asOf }: Figure,
  scope: Scope,
  own: BoundNumber,
  others: readonly BoundNumber[],
): boolean {
  if (asOf === undefined) return true;
  const words = stemsOf(asOf, scope.language);
  const dates = words.filter(isDateStem);
  const days = asOf.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? [];
  const passage = paragraphText(
    scope.source,
    paragraphNumberAt(scope.source, own.range.start),
  ).slice(0, 2 * NEAR);
  if (!days.every((day) => new RegExp(`(?<!\\d)0?${Number(day)}(?!\\d)`).test(passage)))
    return false;
  const near = topicNear(scope, own.range.start);
  if (dates.length === 0) return words.every((word) => own.all.has(word) || near.has(word));
  const isOfOther = (date: string): boolean =>
    !own.all.has(date) &&
    others.some((other) => other.sentence === own.sentence && other.all.has(date));
  return dates.every((date) => (own.all.has(date) || near.has(date)) && !isOfOther(date));
}

/** Whether the clause before the number has a negation that the figure lacks: `will not send 100 troops`. */
function isTurned(
  figure: Figure,
  found: SourceFigure,
  scope: Scope,
  { sentence }: BoundNumber,
): boolean {
  const from = Math.max(sentence.start, found.hedged.start - CLAUSE);
  const before = scope.source.text.slice(from, found.hedged.start);
  const clause = before.split(/[,;:—–]/).at(-1) ?? '';
  const negation = negationsIn(scope.language);
  return negation.test(clause) && !negation.test(`${figure.what} ${figure.exact ?? ''}`);
}

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
