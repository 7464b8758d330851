/**
 * Whether what a figure says beside its number stands near that number in the source: what is counted, for when, per
 * what, and nothing that turns it into its opposite. What does not stand there is not wrong, but not checked either.
 */

import { readPart, type SourceFigure } from '../../article/quantities/source-figures.ts';
import { paragraphNumberAt } from '../../article/source-text.ts';
import type { Figure } from '../../brief/model/brief.ts';
import { ENGLISH, findLanguage } from '../../language/languages.ts';
import { anyOf } from '../../language/model/pattern.ts';
import { isMeasure } from '../../language/numbers/same-units.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import type { Scope } from '../search/scope.ts';

/** Characters around a number that are near it. */
const NEAR = 2500;
/** Characters of a clause. */
const CLAUSE = 120;

/** Whether all that a figure says beside its number is found near the place of that number. */
export function isBorneOut(figure: Figure, found: SourceFigure, scope: Scope): boolean {
  if (found.isDoubtful === true) return false;
  const near = stemsOf(nearby(scope, found.range), scope.language);
  return (
    isMostlyIn(contentOf(figure.what, scope.language), near) &&
    isTimeNear(figure.asOf, near, scope.language) &&
    isUnitBeside(figure, found, scope, near) &&
    !isTurned(figure, found, scope)
  );
}

/** The paragraph of a place with its neighbours, and the beginning of the source, where its subject is named. */
function nearby(scope: Scope, { start }: Range): string {
  const { source } = scope;
  const number = paragraphNumberAt(source, start);
  const parts = [1, 2, 3, number - 2, number - 1, number, number + 1].flatMap((one) => {
    const part = readPart(scope, one);
    if (!part) return [];
    const from = one === number ? Math.max(part.start, start - NEAR) : part.start;
    return source.text.slice(from, Math.min(part.end, from + 2 * NEAR));
  });
  return parts.join('\n');
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Most of some words: an analyst adds a word of their own, and turns the sense with more. */
function isMostlyIn(words: readonly string[], near: ReadonlySet<string>): boolean {
  const there = words.filter((word) => near.has(word)).length;
  return words.length === 0 || (there * 2 > words.length && there * 4 >= words.length * 3 - 1);
}

/** The stems of all words of a text; those of two letters or less count nothing. */
function stemsOf(text: string, language: string | undefined): ReadonlySet<string> {
  return new Set(contentOf(text, language));
}

function contentOf(text: string, language: string | undefined): string[] {
  const empty = emptyWords(language);
  return [...text.toLowerCase().matchAll(WORD)].flatMap(({ 0: word }) =>
    word.length < 3 || empty.has(word) ? [] : stemOf(word),
  );
}

/** Words that say nothing of what is counted. */
function emptyWords(language: string | undefined): ReadonlySet<string> {
  const own = findLanguage(language)?.common ?? [];
  const { dimensions } = ENGLISH.numbers;
  return new Set([...(ENGLISH.common ?? []), ...ENGLISH.numbers.rates, ...dimensions, ...own]);
}

/** The beginning of a word, which its forms share: `killed`, `killing`; `ship`, `ships`. */
function stemOf(word: string): string {
  const single = word.replace(/(?:'s|’s|ies|es|s|y)$/u, '');
  return single.length >= 5 ? single.slice(0, 5) : single.length < 3 ? word : single;
}

/** Years, days, months and weekdays of a time; other words of it, where it has none of these. */
function isTimeNear(
  asOf: string | undefined,
  near: ReadonlySet<string>,
  language: string | undefined,
): boolean {
  if (asOf === undefined) return true;
  const words = contentOf(asOf, language);
  const digits = asOf.match(/\d+/g) ?? [];
  const dates = words.filter((word) => /^\d/.test(word) || DATES().has(word));
  if (dates.length === 0 && digits.length === 0) return isMostlyIn(words, near);
  return dates.every((word) => near.has(word));
}

const DATES = lazily(
  () =>
    new Set(
      [...ENGLISH.times.months, ...ENGLISH.times.weekdays].map((word) =>
        stemOf(word.toLowerCase()),
      ),
    ),
);

/** Whether the noun of a unit is in the sentence, and is not what another number counts. */
function isUnitBeside(
  figure: Figure,
  found: SourceFigure,
  scope: Scope,
  near: ReadonlySet<string>,
): boolean {
  const { unit } = figure;
  if (unit === undefined || isMeasure(unit)) return true;
  const words = contentOf(unit, scope.language);
  // Where no noun follows the number, it is one that was named before.
  if (found.unit === undefined) return words.every((word) => near.has(word));
  const after = scope.source.text.slice(found.range.end, found.range.end + CLAUSE);
  const clause = after.split(/[,;:.()—–]|\d/, 1)[0] ?? '';
  const counted = clause.split(/\s+/, MAX_COUNTED).join(' ');
  const there = stemsOf(`${counted} ${found.unit}`, scope.language);
  return words.every((word) => there.has(word));
}

/** Words after a number that say what it counts. */
const MAX_COUNTED = 9;

function sentenceAround(scope: Scope, place: Range): Range {
  const { source } = scope;
  const whole = readPart(scope, paragraphNumberAt(source, place.start)) ?? place;
  const before = source.text.slice(Math.max(whole.start, place.start - NEAR), place.start);
  const after = source.text.slice(place.end, Math.min(whole.end, place.end + NEAR));
  const start = Math.max(
    0,
    ...[...before.matchAll(/[.!?]["”’»]?\s+(?=\p{Lu})/gu)].map(({ index }) => index + 1),
  );
  const end = after.search(/[.!?]["”’»]?(?:\s+\p{Lu}|$)/u);
  return {
    start: place.start - before.length + start,
    end: place.end + (end === -1 ? after.length : end),
  };
}

/** Whether the clause before the number has a negation that the figure lacks: `will not send 100 troops`. */
function isTurned(figure: Figure, found: SourceFigure, scope: Scope): boolean {
  const { start } = sentenceAround(scope, found.range);
  const from = Math.max(start, found.hedged.start - CLAUSE);
  const clause =
    scope.source.text
      .slice(from, found.hedged.start)
      .split(/[,;:—–]/)
      .at(-1) ?? '';
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
